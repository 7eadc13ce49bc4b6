/** What a person typed, fit to be repeated to them: one short line, without what could disturb a text's direction. */
import { cleanText } from "../format/clean-text.ts";
import { truncate } from "../format/truncate.ts";

const longestEcho = 40;

export function shown(typed: string): string {
  // Cut first: cleaning a megabyte to show forty characters is a favour to nobody.
  return truncate(cleanText(typed.slice(0, longestEcho * 10)), longestEcho);
}
