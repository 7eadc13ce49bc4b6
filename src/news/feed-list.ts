/** Many feeds that are added together, as a list gives them, and how far that is. */
import type { DeskPlace } from "./broadcast.ts";
import type { FeedMode } from "./feed.ts";
import type { TopicSlug } from "./topic.ts";

export interface ListedFeed {
  readonly url: string;
  readonly title: string;
  /** Words that may be topics: the list's folders and categories, or what was exported. */
  readonly topics: readonly string[];
  readonly mode?: FeedMode;
}

export interface FeedList {
  /** Six letters and digits, never given to two. */
  readonly name: string;
  /** Telegram user id. */
  readonly by: number;
  /** The message that shows how far it is. */
  readonly place: DeskPlace;
  /** For feeds whose own topics are none of ours. */
  readonly topics: readonly TopicSlug[];
  readonly mode: FeedMode;
  readonly items: readonly ListedFeed[];
  /** So many of them, from the first on. */
  readonly done: number;
  readonly added: number;
  /** `url` is absent from what failed before 2026-11-30. */
  readonly failed: readonly { readonly title: string; readonly url?: string; readonly reason: string }[];
}

/** A longer list is cut. */
export const mostImported = 1000;
