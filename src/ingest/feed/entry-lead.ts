/** What an entry of a feed says first: its summary without what software puts around it, its cut-off end mended from the text. */
import { mendCutOff } from "../cut-off.ts";
import { withoutFurniture } from "../furniture.ts";
import { isMasthead } from "../masthead.ts";
import { isNoise } from "../noise.ts";
import { oneLine } from "./entry-text.ts";

export interface EntryWords {
  readonly title: string;
  /** Clean paragraphs of the summary, or of the text where there is no summary. */
  readonly said: readonly string[];
  /** Clean paragraphs of the text; empty: the feed gives none. */
  readonly text: readonly string[];
  readonly byline: string;
}

const longestLead = 600;
/** Bylines, dates and buttons that may stand before the first thing said. */
const mostBefore = 6;

/** The headline, with its writer and date behind it, or the outlet. */
function isHeading(line: string, title: string, byline: string): boolean {
  if (title === "" || !line.startsWith(title)) return title !== "" && letters(line) === letters(title);
  const rest = line.slice(title.length).replace(/^[\s|·•–—-]+/, "");
  const behind = (byline !== "" && rest.startsWith(byline) ? rest.slice(byline.length) : rest).trim();
  return behind === "" || isMasthead(behind) || isOutlet(behind);
}

/** "The Quay": no word of it begins small, and no sentence ends. */
const isOutlet = (text: string): boolean =>
  text.length <= longestOutlet && !/[.!?…:]$/.test(text) && text.split(/\s+/).every((word) => /^\p{Lu}/u.test(word));
const longestOutlet = 30;

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** Empty: it says nothing but its title. */
export function leadOfEntry({ title, said, text, byline }: EntryWords): string {
  const lines = said.slice(0, mostBefore).map(oneLine);
  if (said.length > 1 && withoutFurniture(lines.filter((line) => !isNoise(line)).join(" ")) === "") return "";
  for (const line of lines) {
    if (line === title || line === byline || isMasthead(line) || isHeading(line, title, byline)) continue;
    const lead = withoutFurniture(line, byline);
    if (lead) return mendCutOff(lead, text.map(oneLine)).slice(0, longestLead);
  }
  return "";
}
