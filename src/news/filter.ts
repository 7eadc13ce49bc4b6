/** Filters tell articles by a word, a phrase, a writer, a source or a story: whole words of any script, without case and
 *  accents, in time linear in the text. */
import type { Article, ArticleId } from "./article.ts";

export type Filter =
  | { readonly kind: "word" | "phrase" | "by" | "from"; readonly text: string }
  | { readonly kind: "story"; readonly story: ArticleId };

/** What filters ask of an article: its texts as `spread` leaves them. */
export interface ArticleFacts {
  readonly story: ArticleId;
  /** Headline and lead. */
  readonly words: string;
  readonly by: string;
  readonly from: string;
  /** Primary tag of its language; absent: unknown. */
  readonly language?: string;
  readonly graphic: boolean;
}

/** Of a typed filter: longer ones mean nothing that stands in a headline. */
export const longestFilter = 64;
/** Of a text that is searched. */
const longestText = 4000;

/** The article that its story began with. */
export const storyOf = ({ id, story }: Pick<Article, "id" | "story">): ArticleId => story ?? id;

export function factsOf(article: Pick<Article, "id" | "story" | "content" | "graphic">): ArticleFacts {
  const { title, lead = "", byline = "", source = "", siteName = "", language } = article.content;
  const primary = language?.split("-")[0]?.toLowerCase();
  return {
    story: storyOf(article),
    words: spread(`${title}\n${lead}`),
    by: spread(byline),
    from: spread(`${source}\n${siteName}`),
    ...(primary && { language: primary }),
    graphic: article.graphic === true,
  };
}

export function matches(filter: Filter, facts: ArticleFacts): boolean {
  switch (filter.kind) {
    case "word":
    case "phrase":
      return holds(facts.words, filter.text);
    case "by":
      return holds(facts.by, filter.text);
    case "from":
      return holds(facts.from, filter.text);
    case "story":
      return facts.story === filter.story;
  }
}

/** Spreading costs more than searching, and thousands of readers share their words. */
const known = new Map<string, string>();
const mostKnown = 5000;

function holds(text: string, wanted: string): boolean {
  let spreadOut = known.get(wanted);
  if (spreadOut === undefined) {
    if (known.size >= mostKnown) known.clear();
    spreadOut = spread(wanted);
    known.set(wanted, spreadOut);
  }
  return spreadOut !== "" && text.includes(spreadOut);
}

/** Scripts that put no space between words: each sign stands alone, so that any run of them is found. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** " each word between spaces ": lower case, without accents and signs; "" where no word is left. */
export function spread(text: string): string {
  const folded = text.slice(0, longestText).normalize("NFKD").toLowerCase().normalize("NFKD");
  const words = folded
    .replace(/[\p{Mn}\u0640\u200b-\u200f\u00ad]+/gu, "")
    .replaceAll("ı", "i")
    .replaceAll("ß", "ss")
    .replaceAll("ς", "σ")
    .replace(unspaced, " $& ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return words === "" ? "" : ` ${words} `;
}

/** The same filter, however it was typed. */
export function isSameFilter(a: Filter, b: Filter): boolean {
  if (a.kind === "story" || b.kind === "story")
    return a.kind === b.kind && "story" in a && "story" in b && a.story === b.story;
  const textual = (kind: Filter["kind"]): string => (kind === "phrase" ? "word" : kind);
  return textual(a.kind) === textual(b.kind) && spread(a.text) === spread(b.text);
}

const quotes = /^["“”„‟«»‹›「『'‘’‚]\s*(.+?)\s*["“”„‟«»‹›」』'‘’‚]$/su;

/** A quote that is opened and not closed, or the other way round: no telling what was meant. */
export function hasLoneQuote(typed: string): boolean {
  const text = typed.trim();
  const found = text.match(/["“”„‟«»「」『』]/gu) ?? [];
  return found.length === 1 && /(?:^|\s)["“”„‟«»「『]|["“”„‟«»」』]$/u.test(text);
}

/** As people type it: a word, several words or "a phrase" in any quotes, `by Name`, `from Source`. `markOf`: what the first
 *  word means, where it means one of these. Null: nothing that can be searched for, or too long. */
export function parseFilter(typed: string, markOf: (word: string) => "by" | "from" | null): Filter | null {
  const text = typed.trim().replace(/\s+/gu, " ");
  const [, first = "", rest = ""] = /^(\S+?):?\s+(.+)$/su.exec(text) ?? [];
  const mark = first === "" ? null : markOf(first);
  const [, quoted] = quotes.exec(mark === null ? text : rest) ?? [];
  const meant = quoted ?? (mark === null ? text : rest);
  const spreadOut = spread(meant);
  if (spreadOut === "" || meant.length > longestFilter) return null;
  if (mark !== null) return { kind: mark, text: meant };
  const isPhrase = quoted !== undefined || spreadOut.trim().includes(" ");
  return { kind: isPhrase ? "phrase" : "word", text: meant };
}
