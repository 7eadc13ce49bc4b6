/** What the newsroom can look up of a feed's last poll: each entry, what was done with it, and why. */
import type { ArticleId } from "./article.ts";

/** known: it was there before. first: it was there when the feed was added. old: it is older than what is sent by itself.
 *  elsewhere: an editor or another feed brought that page. held: the brake is on. sent: it goes out by itself. changed: readers
 *  have it otherwise. quiet: it was changed, but no reader has it. */
export const entryFates = ["known", "first", "old", "elsewhere", "draft", "held", "sent", "changed", "quiet"] as const;
export type EntryFate = (typeof entryFates)[number];

export interface EntryReport {
  readonly title: string;
  readonly fate: EntryFate;
  readonly articleId?: ArticleId;
}

/** Of the last poll that read the feed, in the feed's own order. */
export interface PollReport {
  /** ms */
  readonly at: number;
  /** Of all entries; `entries` are the first of them. */
  readonly total: number;
  readonly entries: readonly EntryReport[];
}

/** A longer report is not read. */
export const mostReported = 100;
