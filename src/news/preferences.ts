/** What one subscriber wants: kept with the chat, changed only by the chat. */
import type { SlotId } from "./schedule.ts";
import type { TopicSlug } from "./topic.ts";

/** instant: each article at once. digest: collected, at the slot's times. breaking: breaking news at once, and nothing
 *  else. off: nothing at all (topics are kept). */
export type Cadence =
  | { readonly kind: "instant" }
  | { readonly kind: "digest"; readonly slot: SlotId }
  | { readonly kind: "breaking" }
  | { readonly kind: "off" };

/** How a subscriber was served before a change. */
export interface Former {
  readonly kind: Cadence["kind"] | "gone";
  /** Whose editions came then. */
  readonly slot?: SlotId;
  /** The moment of the change, ms since epoch: what was published then still counts as before it. */
  readonly until: number;
  /** What the chat was called before it moved. */
  readonly chatId?: number;
}

export const pictureChoices = ["preview", "photo", "off"] as const;
export type Pictures = (typeof pictureChoices)[number];

export interface Preferences {
  /** Locale code of the texts ("en", "fr"). */
  readonly locale: string;
  /** IANA zone, checked against Intl. */
  readonly timeZone: string;
  readonly cadence: Cadence;
  /** Gets breaking news at once beside the digest. */
  readonly breaking: boolean;
  readonly pictures: Pictures;
}

/** What an article's looks depend on, besides the article. */
export type ArticleLook = Pick<Preferences, "locale" | "timeZone" | "pictures">;

/** A chat that receives: private chat, group, channel, or one forum topic of a group (`threadId`). */
export interface Subscriber {
  readonly chatId: number;
  /** Forum topic that receives; absent: the chat itself (General must be absent, Telegram refuses thread 1). */
  readonly threadId?: number;
  readonly topics: readonly TopicSlug[];
  readonly preferences: Preferences;
  /** Articles published before this moment are not owed (ms since epoch): when the first topic was chosen, or later, when
   *  all before is settled. */
  readonly since: number;
  /** The same for a topic that was chosen later than that. */
  readonly topicsSince?: Readonly<Record<TopicSlug, number>>;
  /** How it was served before, oldest first: kept until nothing of that time is owed any more. Never empty. */
  readonly past?: readonly Former[];
  /** gone: Telegram refuses the chat (blocked, kicked, deactivated); the topics are kept for a return. */
  readonly state: "active" | "gone";
  readonly goneReason?: string;
}
