/** The first thing that readers are told: the editor's own summary, else the first sentence of the story. */
import { cleanText } from "../../format/clean-text.ts";
import { isNoise } from "./noise.ts";

/** A description shorter than this says nothing; a paragraph shorter is a caption. */
const shortestLead = 25;
const shortestStory = 60;
const longestLead = 600;
/** A caption or a heading does not end like this. */
const isSentence = /[.!?…。！？।؟][\p{Pf}\p{Pe}"'\]\d]*(?:\s|$)/u;

/** The editor's own summary where it speaks of this story, else the first sentences of the text. */
export function leadOf(
  summaries: readonly (string | undefined)[],
  paragraphs: readonly string[],
  title: string,
  siteName: string,
): string | undefined {
  const own = paragraphs.filter((line) => line.length >= shortestLead && line !== title);
  const first =
    own.find((line) => line.length >= shortestStory && isSentence.test(line)) ??
    own.find((line) => line.length >= shortestStory) ??
    own[0];
  const words = wordsOf(`${title} ${paragraphs.slice(0, 12).join(" ")}`);
  for (const summary of summaries) {
    const lead = cleanText(summary ?? "");
    if (lead.length < shortestLead || isNoise(lead) || lead.toLowerCase() === siteName.toLowerCase()) continue;
    // A slogan or a description of the home page shares almost no word with the story.
    const own = [...wordsOf(lead)];
    const shared = own.filter((word) => words.has(word)).length;
    if (words.size < 12 || shared >= Math.min(3, own.length * 0.3)) return lead.slice(0, longestLead);
  }
  return first === undefined ? undefined : cleanText(first).slice(0, longestLead);
}

/** What two texts can have in common. */
export const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
