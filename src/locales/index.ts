/** The languages the house speaks, and which of them a person gets. */
import type { Catalogue } from "./catalogue.ts";
import { type LocaleCode, localeCodes } from "./codes.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export { localeCodes };

/** To add a language: its code, a folder like en/, a file like en.ts, an entry here. */
const catalogues: Readonly<Record<LocaleCode, Catalogue>> = { en, fr };

export const languages: readonly { readonly code: string; readonly name: string }[] = Object.values(catalogues);

const isSpoken = (code: string): code is LocaleCode => localeCodes.some((known) => known === code);

/** The catalogue of a stored locale; an unknown one (a language taken out again) is answered in English. */
export function textsOf(locale: string): Catalogue {
  return isSpoken(locale) ? catalogues[locale] : en;
}

/** What was chosen, else the language of the person's Telegram ("fr-CA" is "fr"), else the outlet's. */
export function negotiateLocale(
  chosen: string | undefined,
  languageCode: string | undefined,
  fallback: string,
): string {
  if (chosen && isSpoken(chosen)) return chosen;
  const primary = languageCode?.toLowerCase().split(/[-_]/)[0] ?? "";
  return isSpoken(primary) ? primary : fallback;
}
