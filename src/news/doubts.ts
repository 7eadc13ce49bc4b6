/** What an editor may want to look at once more before a story goes out. It stops nobody. */
import type { Article, ArticleContent, ArticleId } from "./article.ts";
import { plain } from "./nearest.ts";
import { parseAddress } from "./web-address.ts";

export type Doubt =
  /** The address is that of a site, not of a story. */
  | { readonly kind: "front_page" }
  | { readonly kind: "no_picture" }
  | { readonly kind: "long_headline"; readonly count: number }
  /** Readers have, or are about to get, one with the same headline, or one that tells nearly the same. */
  | { readonly kind: "same_headline" | "alike"; readonly id: ArticleId }
  /** Other drafts of the same page. */
  | { readonly kind: "drafts"; readonly count: number }
  /** Nobody has any of its topics. */
  | { readonly kind: "no_readers" }
  /** The source of an editor's own text could not be reached when it was typed. */
  | { readonly kind: "source_unreachable" }
  /** Besides the one that the story has. */
  | { readonly kind: "links_left_out"; readonly count: number }
  /** Of those who would get it at once, so many are in their quiet hours. */
  | { readonly kind: "quiet"; readonly readers: number };

/** Code points. Two lines on a phone. */
const longestHeadline = 120;

/** "/", "/fr", "/en-us/", "/index.html". */
const frontPath = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.[a-z]{3,5})?\/?)?$/i;

/** Of the words and the address alone. */
export function doubtsOfContent({ title, url, imageUrl, photoId }: ArticleContent): readonly Doubt[] {
  const address = parseAddress(url);
  const count = [...title].length;
  return [
    ...(address && frontPath.test(address.pathname) && address.search === "" ? [{ kind: "front_page" } as const] : []),
    ...(imageUrl === undefined && photoId === undefined ? [{ kind: "no_picture" } as const] : []),
    ...(count > longestHeadline ? [{ kind: "long_headline", count } as const] : []),
  ];
}

/** Of how it was made. */
export const doubtsOfMaking = ({ made = {} }: Pick<Article, "made">): readonly Doubt[] => [
  ...(made.unreachable ? [{ kind: "source_unreachable" } as const] : []),
  ...(made.linksLeftOut ? [{ kind: "links_left_out", count: made.linksLeftOut } as const] : []),
];

/** Says the same headline, whatever its capitals and marks. */
export const hasSameHeadline = (a: Pick<Article, "content">, b: Pick<Article, "content">): boolean =>
  wordsOf(a.content.title) === wordsOf(b.content.title);

const wordsOf = (title: string): string =>
  plain(title)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
