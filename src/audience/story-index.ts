/** The words of all stories that readers may find, in memory: a radix tree of words that knows beginnings and slips of the finger,
 *  and for each word the stories that hold it. Holds no texts. A question walks over numbers in flat arrays, so that a word of
 *  every story costs no more than a rare one. */
import SearchableMap from "minisearch/SearchableMap";
import type { Article, ArticleId } from "../news/article.ts";
import { searchWords } from "./search-words.ts";

export interface StoryIndex {
  /** Takes it in as it is now; one that readers can't find (any more) is taken out. */
  put(article: Article): void;
  drop(id: ArticleId): void;
  clear(): void;
  /** Those with every word; where there are none, those with any. The better match first, among equals the newest. */
  find(text: string): readonly ArticleId[];
}

/** More words than that are no question. */
const mostWords = 12;
/** A shorter word is no beginning of another, and no slip of the finger. */
const shortestBeginning = 3;
const shortestMistyped = 4;
/** Letters a slip. */
const lettersPerSlip = 4;
const mostSlips = 2;
/** How much a story's word is worth for one that is asked for; more where it stands in the headline, or in lead and names. */
const worth = { same: 9, beginning: 5, oneSlip: 2, twoSlips: 1 } as const;
const where = { title: 3, front: 2, body: 0 } as const;
/** Characters of a story's text: what it is about stands at its beginning, and memory is not for nothing. */
const bodyTaken = 1500;
/** So many that are gone are worth the work of leaving them out. */
const fewestGone = 1000;

export function createStoryIndex(): StoryIndex {
  /** Per word: four times the story's number, and where in it the word stands. */
  let words = new SearchableMap<number[]>();
  /** By number; null = gone. */
  let ids: (ArticleId | null)[] = [];
  let moments: number[] = [];
  const numbers = new Map<ArticleId, number>();
  /** Numbers, newest first. */
  let order: readonly number[] | null = null;

  const drop = (id: ArticleId): void => {
    const number = numbers.get(id);
    if (number === undefined) return;
    numbers.delete(id);
    ids[number] = null;
    const gone = ids.length - numbers.size;
    if (gone > fewestGone && gone > numbers.size) compact();
  };

  /** Numbers those that are left anew. */
  const compact = (): void => {
    const moved = new Int32Array(ids.length).fill(-1);
    let count = 0;
    for (const [number, id] of ids.entries()) if (id !== null) moved[number] = count++;
    const left = new SearchableMap<number[]>();
    for (const [word, places] of words) {
      const kept = places.flatMap((place) => {
        const number = moved[place >> 2] ?? -1;
        return number < 0 ? [] : [(number << 2) | (place & 3)];
      });
      if (kept.length > 0) left.set(word, kept);
    }
    words = left;
    moments = moments.filter((_, number) => ids[number] !== null);
    ids = ids.filter((id) => id !== null);
    for (const [number, id] of ids.entries()) if (id !== null) numbers.set(id, number);
    order = null;
  };

  const newestFirst = (): readonly number[] => {
    order ??= [...numbers.values()].sort((a, b) => (moments[b] ?? 0) - (moments[a] ?? 0) || b - a);
    return order;
  };

  return {
    put(article) {
      drop(article.id);
      if (article.state !== "published") return;
      const number = ids.push(article.id) - 1;
      moments.push(article.publishedAt ?? article.createdAt);
      numbers.set(article.id, number);
      order = null;
      const seen = new Set<string>();
      const take = (text: string, place: number): void => {
        for (const word of searchWords(text)) {
          if (seen.has(word)) continue;
          seen.add(word);
          words.fetch(word, () => []).push((number << 2) | place);
        }
      };
      const { title, lead = "", byline = "", source = "", siteName = "", body = "" } = article.content;
      take(title, where.title);
      take([lead, byline, source, siteName].join("\n"), where.front);
      take(body.slice(0, bodyTaken), where.body);
    },
    drop,
    clear() {
      words = new SearchableMap();
      [ids, moments, order] = [[], [], null];
      numbers.clear();
    },
    find(text) {
      const asked = [...new Set(searchWords(text))].slice(0, mostWords);
      if (asked.length === 0) return [];
      const sums = new Uint16Array(ids.length);
      const hits = new Uint8Array(ids.length);
      for (const word of asked) addWorth(bestIn(words, word, ids.length), sums, hits);
      const all = ranked(newestFirst(), sums, (number) => hits[number] === asked.length);
      const found = all.length > 0 ? all : ranked(newestFirst(), sums, (number) => hits[number] !== 0);
      return found.map((number) => ids[number]).filter((id) => id !== null && id !== undefined);
    },
  };
}

/** By story, what its best word is worth for the one that is asked for. */
function bestIn(words: SearchableMap<number[]>, asked: string, count: number): Uint8Array {
  const best = new Uint8Array(count);
  const take = (places: readonly number[], value: number): void => {
    for (const place of places) {
      const [number, own] = [place >> 2, value + (place & 3)];
      if (own > (best[number] ?? 0)) best[number] = own;
    }
  };
  const same = words.get(asked);
  if (same) take(same, worth.same);
  let isKnown = same !== undefined;
  if ([...asked].length >= shortestBeginning) {
    for (const [word, places] of words.atPrefix(asked)) {
      if (word === asked) continue;
      isKnown = true;
      take(places, worth.beginning);
    }
  }
  if (asked.length < shortestMistyped || /\d/.test(asked)) return best;
  // What is written like this somewhere is hardly mistyped: only its nearest forms are looked for.
  const slips = isKnown ? 1 : Math.min(mostSlips, Math.round(asked.length / lettersPerSlip));
  for (const [places, distance] of words.fuzzyGet(asked, slips).values()) {
    if (distance > 0) take(places, distance === 1 ? worth.oneSlip : worth.twoSlips);
  }
  return best;
}

function addWorth(best: Uint8Array, sums: Uint16Array, hits: Uint8Array): void {
  for (let number = 0; number < best.length; number++) {
    const value = best[number] ?? 0;
    if (value === 0) continue;
    sums[number] = (sums[number] ?? 0) + value;
    hits[number] = (hits[number] ?? 0) + 1;
  }
}

/** Those that fit, by their sums from the highest; among equals in the order they come in. */
function ranked(order: readonly number[], sums: Uint16Array, fits: (number: number) => boolean): number[] {
  const bySum = new Map<number, number[]>();
  for (const number of order) {
    if (!fits(number)) continue;
    const sum = sums[number] ?? 0;
    const equals = bySum.get(sum);
    if (equals) equals.push(number);
    else bySum.set(sum, [number]);
  }
  return [...bySum].sort(([a], [b]) => b - a).flatMap(([, numbers]) => numbers);
}
