/** Reads what stands behind /publish. Pure; knows no sentence and no store. */

import type { StyledRange } from "../../../format/styled-text.ts";
import type { ReadWord } from "../../../locales/typed-words.ts";
import type { ArticleContent } from "../../../news/article.ts";
import { type ReadersClock, readersClockOf } from "../../../news/readers-clock.ts";
import { parseTopicSlug } from "../../../news/topic.ts";
import { parseAddress } from "../../../news/web-address.ts";
import { shown } from "../../shown.ts";
import { type OwnText, readOwnText } from "./own-text.ts";
import { parseMoment } from "./typed-moment.ts";

export type PublishFault =
  | "nothing_given"
  | "time_missing"
  | "time_unreadable"
  | "time_skipped"
  | "link_missing"
  | "word_unknown";

export type PublishArguments =
  | {
      readonly ok: true;
      readonly when: "preview" | "now" | number | ReadersClock;
      readonly topics: readonly string[];
      readonly from: { readonly url: string } | { readonly content: ArticleContent };
      /** Other links that were given: a story has one. */
      readonly leftOut?: number;
    }
  /** `detail`: the word that makes no sense; where the link is missing, those that say when. */
  | { readonly ok: false; readonly fault: PublishFault; readonly detail?: string };

/** A message that the command answers: its text or caption, and the links hidden in it. */
export interface Quoted extends OwnText {
  readonly links: readonly string[];
}

const webAddress = /^https?:\/\/\S+$/i;
const bareAddress = /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:\/\S*)?$/i;
/** "tomorrow at 8:00", "in 2 hours". */
const mostTimeWords = 3;
const address = /https?:\/\/\S+/gi;
const hashtag = /#[a-z0-9_-]+/gi;

interface Reading {
  readonly timeZone: string;
  readonly read: ReadWord;
  readonly now: number;
  /** Of the text: what is bold, a link and so on. */
  readonly ranges?: readonly StyledRange[];
}

/** `text`: what stands on the command's own line, and whatever lines are below it. `timeZone`: whose wall clock
 *  "at 2026-11-24 08:00" means; `read`: how its "at" is written. */
export function parsePublishArguments(
  text: string,
  quoted: Quoted | null,
  { timeZone, read, now, ranges = [] }: Reading,
): PublishArguments {
  const [first = "", ...lines] = text.split("\n").map((line) => line.trim());
  const words = first.split(/\s+/).filter(Boolean);

  const mode = read(words[0] ?? "", ["now", "at"]);
  const asTyped = [...words];
  let when: Told["when"] = "preview";
  if (mode === "now") {
    when = "now";
    words.shift();
  } else if (mode === "at") {
    words.shift();
    const at = takeTime(words, { timeZone, read, now });
    if (typeof at === "number" || "date" in at) when = at;
    else if (lines.some(Boolean) && !isTimeMeant(words)) words.splice(0, words.length, ...asTyped);
    else return at;
  }
  const modeWords = asTyped.slice(0, asTyped.length - words.length);
  const linkMissing: PublishArguments = { ok: false, fault: "link_missing", detail: modeWords.join(" ") };

  const body = lines.filter(Boolean);
  const below = behindFirstLine({ text, ranges });
  if (isTitle(words) && body.length > 0) {
    if (words.some(isLikeTime)) return { ok: false, fault: "time_missing" };
    return fromText(below, { when, topics: [], headline: words.join(" ") }) ?? linkMissing;
  }
  const topics: string[] = [];
  const urls: string[] = [];
  for (const word of words) {
    if (webAddress.test(word)) urls.push(word);
    else if (word.startsWith("#") || !bareAddress.test(word)) {
      if (!parseTopicSlug(word)) return { ok: false, fault: "word_unknown", detail: shown(word) };
      topics.push(word);
    } else urls.push(`https://${word}`);
  }

  const [url] = urls;
  if (url && body.length === 0) return { ok: true, when, topics, from: { url }, ...leftOutOf(urls) };
  if (body.length > 0) return fromText(below, { when, topics, url }) ?? linkMissing;
  if (quoted) {
    const isLinked = /https?:\/\//i.test(quoted.text);
    const url = isLinked ? undefined : quoted.links.at(-1);
    return fromText(quoted, { when, topics, url }) ?? linkMissing;
  }
  return when === "preview" && topics.length === 0 ? { ok: false, fault: "nothing_given" } : linkMissing;
}

/** "24:00", "2026-12-25": a time is meant, whatever is wrong with it. */
const isLikeTime = (word: string): boolean => /^\d+[:.h-]\d/.test(word);

/** Behind "at", above further lines: a headline may begin like that ("At the harbour"). One word alone, words with a number before
 *  them, or few with topics beside them are a time that can't be read. */
function isTimeMeant(words: readonly string[]): boolean {
  const plain = words.filter((word) => !word.startsWith("#"));
  if (words.some(isLikeTime) || plain.length <= 1) return true;
  if (plain.length > mostTimeWords) return false;
  return plain.length < words.length || plain.some((word) => /^\d/.test(word));
}

function takeTime(
  words: string[],
  at: { readonly timeZone: string; readonly read: ReadWord; readonly now: number },
): number | ReadersClock | Extract<PublishArguments, { ok: false }> {
  for (let count = mostTimeWords; count > 0; count--) {
    const some = words.slice(0, count);
    const moment = some.length === count ? parseMoment(some.join(" "), at.read, at) : null;
    if (!moment) continue;
    if (moment.clocks === "skipped") return { ok: false, fault: "time_skipped", detail: some.join(" ") };
    words.splice(0, count);
    if (words[0] === undefined || at.read(words[0], ["readers-clock"]) === null) return moment.at;
    words.shift();
    return readersClockOf(moment.at, at.timeZone);
  }
  const [date = "", time = ""] = words;
  const isTime = isLikeTime(date) && isLikeTime(time);
  return isTime
    ? { ok: false, fault: "time_unreadable", detail: `${date} ${time}` }
    : { ok: false, fault: "time_missing" };
}

/** Whether the command's line holds a headline: more plain words than topics are typed at once, or one that no topic's name
 *  looks like. */
function isTitle(words: readonly string[]): boolean {
  const plain = words.filter((word) => !word.startsWith("#"));
  if (plain.some((word) => webAddress.test(word) || bareAddress.test(word))) return false;
  return plain.length > 2 || plain.some((word) => !/^[a-z0-9_-]+$/.test(word));
}

function behindFirstLine({ text, ranges }: OwnText): OwnText {
  const at = text.indexOf("\n") + 1;
  return { text: text.slice(at), ranges: ranges.map((range) => ({ ...range, offset: range.offset - at })) };
}

interface Told {
  readonly when: "preview" | "now" | number | ReadersClock;
  readonly topics: readonly string[];
  /** The link that was given apart from the lines. */
  readonly url?: string | undefined;
  readonly headline?: string;
}

/** A title line, lead lines, and a link: given apart, or somewhere among them (on its own, inside a line, behind words). A link
 *  alone is a page. Null: there is none. */
function fromText(own: OwnText, { when, topics, url: given, headline = "" }: Told): PublishArguments | null {
  const written = `${headline}\n${own.text}`;
  const found = written.match(address) ?? [];
  const hidden = own.ranges.flatMap(({ type, url }) => (type === "text_link" && url !== undefined ? [url] : []));
  const url = given ?? found.at(-1) ?? hidden.at(-1);
  if (!url || !parseAddress(url)) return null;
  const hashtags = written.replace(address, " ").match(hashtag) ?? []; // an address has a "#" of its own
  const told = readOwnText(own, headline === "" ? undefined : headline);
  const from = told ? { content: { ...told, url } } : { url };
  return { ok: true, when, topics: topics.length > 0 ? topics : hashtags, from, ...leftOutOf([...found, url]) };
}

const leftOutOf = (urls: readonly string[]): { readonly leftOut?: number } => {
  const leftOut = new Set(urls).size - 1;
  return leftOut > 0 ? { leftOut } : {};
};
