/** Reads what people write behind /digest: "8h30", "18.30 and 7 am weekdays", "sport weekly sun 18:00", "politics instant",
 *  "sport silently", "world default". Pure; knows no sentence. */

import { everyDay } from "../../news/schedule.ts";
import type { CadenceChoice } from "../../news/subscription.ts";
import type { Topic } from "../../news/topic.ts";
import { bareText, type WordReader } from "./time-words.ts";
import { type Piece, readTimes } from "./typed-times.ts";

/** More digests a day than this is "instant" by another name. */
export const mostTimes = 6;

/** `topics`: what it is for; absent, for everything. */
export type DigestArguments = { readonly topics?: readonly Topic[] } & (
  | { readonly kind: "ask" }
  | { readonly kind: "choice"; readonly choice: CadenceChoice }
  /** An exception ends. */
  | { readonly kind: "like-rest" }
  /** What is chosen stays, with or without sound. */
  | { readonly kind: "sound"; readonly silent: boolean }
  | { readonly kind: "fault"; readonly fault: "unreadable" | "mixed"; readonly word: string }
  | { readonly kind: "fault"; readonly fault: "time_missing" | "too_many" }
);

/** The topic of that name, or null. */
export type FindTopic = (name: string) => Topic | null;

const alone = ["instant", "breaking", "off", "like-rest"] as const;
const sounds = ["silent", "loud"] as const;
const wanted = [...alone, ...sounds, "weekly", "all"] as const;
type Wanted = (typeof wanted)[number];

/** A topic's name has no more words. */
const mostWords = 6;
/** What "weekly" means without a day. */
const weeklyDay = 7;

export function parseDigestArguments(
  text: string,
  reader: WordReader,
  findTopic: FindTopic = () => null,
): DigestArguments {
  const { topics, rest } = withoutTopics(text, reader, findTopic);
  const of = topics.length > 0 ? { topics } : {};
  const asked = bareText(rest);
  if (asked === "") return { kind: "ask", ...of };
  const whole = reader.read(asked, alone);
  const pieces = whole === null ? readTimes(rest, wanted, reader) : [meaning(whole, asked)];
  return { ...of, ...choiceOf(pieces, text) };
}

const meaning = (meant: Wanted, word: string): Piece<Wanted> => ({ kind: "meaning", meaning: meant, word });

function choiceOf(pieces: readonly Piece<Wanted>[], text: string): DigestArguments {
  const asTyped = (word: string): string => text.split(/[\s,;،؛]+/).find((each) => bareText(each) === word) ?? word;
  const times = new Set<string>();
  const days = new Set<number>();
  const meant = new Map<Wanted, string>();
  for (const piece of pieces) {
    if (piece.kind === "unknown") return { kind: "fault", fault: "unreadable", word: asTyped(piece.word) };
    if (piece.kind === "time") times.add(piece.time);
    else if (piece.kind === "days") for (const day of piece.days) days.add(day);
    else meant.set(piece.meaning, piece.word);
  }
  const single = alone.filter((name) => meant.has(name));
  const [kind] = single;
  const silent = meant.has("silent") ? { silent: true as const } : {};
  if (kind !== undefined) {
    if (single.length > 1 || times.size > 0 || days.size > 0 || meant.has("weekly")) {
      return { kind: "fault", fault: "mixed", word: asTyped(meant.get(kind) ?? "") };
    }
    if (kind === "like-rest") return { kind };
    return { kind: "choice", choice: kind === "off" ? { kind } : { kind, ...silent } };
  }
  if (times.size === 0 && days.size === 0 && !meant.has("weekly")) {
    return meant.has("silent") || meant.has("loud") ? { kind: "sound", silent: meant.has("silent") } : { kind: "ask" };
  }
  if (times.size === 0) return { kind: "fault", fault: "time_missing" };
  if (times.size > mostTimes) return { kind: "fault", fault: "too_many" };
  const usual = meant.has("weekly") ? [weeklyDay] : everyDay;
  return {
    kind: "choice",
    choice: {
      kind: "digest",
      times: [...times].sort(),
      days: days.size === 0 ? usual : [...days].sort((a, b) => a - b),
      ...silent,
    },
  };
}

/** Topics stand first or last. A word that says when is one only behind a "#"; "all" is everything. */
function withoutTopics(text: string, reader: WordReader, findTopic: FindTopic): { topics: Topic[]; rest: string } {
  const topics = new Set<Topic>();
  let words = text.split(/\s+/).filter(Boolean);
  const sayWhen = (word: string): boolean =>
    readTimes(word, wanted, reader).every(({ kind }) => kind !== "unknown") && bareText(word) !== "";
  const topicIn = (some: readonly string[]): Topic | null => {
    const [first = ""] = some;
    if (some.length === 0 || (some.length === 1 && !first.startsWith("#") && sayWhen(first))) return null;
    return findTopic(some.join(" ").replace(/^[,;،]+|[,;،]+$/g, ""));
  };
  const take = (from: "start" | "end"): boolean => {
    for (let count = Math.min(words.length, mostWords); count > 0; count--) {
      const some = from === "start" ? words.slice(0, count) : words.slice(-count);
      const topic = topicIn(some);
      if (!topic) continue;
      topics.add(topic);
      words = from === "start" ? words.slice(count) : words.slice(0, -count);
      return true;
    }
    return false;
  };
  const skipAnd = (): void => {
    while (words.length > 0 && topics.size > 0 && reader.read(words[0] ?? "", ["and"])) words = words.slice(1);
  };
  while (take("start")) skipAnd();
  if (topics.size === 0) while (take("end"));
  return { topics: [...topics], rest: words.join(" ") };
}
