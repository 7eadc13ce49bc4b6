/** What an entry of a feed says first: its summary without what software puts around it, its cut-off end mended from the text. */
import { mendCutOff } from "../cut-off.ts";
import { withoutFurniture } from "../furniture.ts";
import { isMasthead } from "../masthead.ts";
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

/** Empty: it says nothing but its title. */
export function leadOfEntry({ title, said, text, byline }: EntryWords): string {
  if (said.length > 1 && withoutFurniture(oneLine(said.slice(0, mostBefore).join(" "))) === "") return "";
  for (const paragraph of said.slice(0, mostBefore)) {
    const line = oneLine(paragraph);
    if (line === title || line === byline || isMasthead(line)) continue;
    const lead = withoutFurniture(line, byline);
    if (lead) return mendCutOff(lead, text.map(oneLine)).slice(0, longestLead);
  }
  return "";
}
