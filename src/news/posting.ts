/** What a CMS hands over, and what became of it. */
import type { ArticleContent, ArticleId, ArticleState, Urgency } from "./article.ts";

export interface Posting {
  readonly content: ArticleContent;
  /** As slugs; checked when it is taken in. */
  readonly topics: readonly string[];
  readonly urgency: Urgency;
  readonly silent: boolean;
  /** draft: waits for an editor. now: after the undo window. A number: at that moment, ms since epoch. */
  readonly release: "draft" | "now" | number;
  /** Of an article that readers have. */
  readonly correction: { readonly note: string; readonly material: boolean };
}

/** Of an address, as it was taken over last. */
export interface Posted {
  readonly id: ArticleId;
  /** Digest of what was posted. */
  readonly posting: string;
  /** Digest of the words that the article got by it: others by now are an editor's. */
  readonly words: string;
}

export const postingOutcomes = [
  "created",
  "unchanged",
  "updated",
  "corrected",
  "proposed",
  "handed_in",
  "withdrawn",
] as const;
export type PostingOutcome = (typeof postingOutcomes)[number];

export interface PostingReply {
  readonly id: ArticleId;
  readonly state: ArticleState;
  readonly version: number;
  readonly outcome: PostingOutcome;
}
