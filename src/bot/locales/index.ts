/** The languages the house speaks, and which of them a person gets. */
import type { Catalogue } from "./catalogue.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

/** To add a language: one folder like en/, one file like en.ts, one entry here. */
const catalogues: readonly Catalogue[] = [en, fr];

export const localeCodes: readonly string[] = catalogues.map((catalogue) => catalogue.code);
export const languages: readonly { readonly code: string; readonly name: string }[] = catalogues;

/** The catalogue of a stored locale; an unknown one (a language taken out again) is answered in English. */
export function textsOf(locale: string): Catalogue {
  return catalogues.find((catalogue) => catalogue.code === locale) ?? en;
}

/** What was chosen, else the language of the person's Telegram ("fr-CA" is "fr"), else the outlet's. */
export function negotiateLocale(
  chosen: string | undefined,
  languageCode: string | undefined,
  fallback: string,
): string {
  if (chosen && localeCodes.includes(chosen)) return chosen;
  const primary = languageCode?.toLowerCase().split(/[-_]/)[0] ?? "";
  return localeCodes.includes(primary) ? primary : fallback;
}
