/** The first thing that readers are told: the editor's own summary, else the first sentence of the story. */
import { cleanText } from "../../format/clean-text.ts";
import { statedText } from "../../format/stated-text.ts";
import { mendCutOff } from "../cut-off.ts";
import { withoutFurniture } from "../furniture.ts";
import { isSlogan } from "./slogan.ts";
import { isSentence, letters } from "./story-lines.ts";

/** A description shorter than this says nothing; a paragraph shorter is a caption. */
const shortestLead = 25;
const shortestStory = 60;
const longestLead = 600;

export interface Lead {
  readonly text: string;
  /** True: the page states it as its summary; false: it is the beginning of the text. */
  readonly isStated: boolean;
}

/** The editor's own summary where it speaks of this story, else the first sentences of the text. */
export function leadOf(
  summaries: readonly (string | undefined)[],
  paragraphs: readonly string[],
  title: string,
  siteName: string,
  byline: string,
): Lead | undefined {
  const words = wordsOf(`${title} ${paragraphs.slice(0, 12).join(" ")}`);
  for (const summary of summaries) {
    const lead = withoutFurniture(statedText(summary ?? ""), byline);
    if (lead.length < shortestLead || lead.toLowerCase() === siteName.toLowerCase()) continue;
    if (repeatsTitle(lead, title) || isWordList(lead)) continue;
    if (isSlogan(lead, siteName, paragraphs)) continue;
    // A slogan or a description of the home page shares almost no word with the story.
    const own = [...wordsOf(lead)];
    const shared = own.filter((word) => words.has(word)).length;
    if (words.size < 12 || shared >= Math.min(3, own.length * 0.3))
      return { text: mendCutOff(lead, paragraphs).slice(0, longestLead), isStated: true };
  }
  const first = firstSentences(paragraphs, title);
  return first === undefined ? undefined : { text: first, isStated: false };
}

/** Keywords where a summary belongs. */
function isWordList(text: string): boolean {
  const words = text.split(/[,;،、，]\s*/);
  return words.length > 3 && !/[.!?…。]$/.test(text) && words.every((word) => word.trim().split(/\s+/).length <= 3);
}

/** "Read 'The headline' on The Site": letters beside the headline. */
const mostBeside = 30;

function repeatsTitle(lead: string, title: string): boolean {
  const [said, headline] = [letters(lead), letters(title)];
  return headline.length > 10 && said.includes(headline) && said.length - headline.length <= mostBeside;
}

/** What the text itself begins with: no caption, no heading. */
export function firstSentences(paragraphs: readonly string[], title: string): string | undefined {
  const own = paragraphs.filter((line) => line.length >= shortestLead && line !== title);
  const first =
    own.find((line) => line.length >= shortestStory && isSentence(line)) ??
    own.find((line) => line.length >= shortestStory) ??
    own[0];
  return first === undefined
    ? undefined
    : (withoutFurniture(cleanText(first)) || cleanText(first)).slice(0, longestLead);
}

/** What two texts can have in common. */
export const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
