/** What one subscriber wants: kept with the chat, changed only by the chat. */
import type { Filter } from "./filter.ts";
import type { GraphicChoice, ReaderLook } from "./reader-look.ts";
import type { SlotId } from "./schedule.ts";
import type { SignOfLife } from "./sign-of-life.ts";
import type { TopicSlug } from "./topic.ts";

/** instant: each article at once. digest: collected, at the slot's times. breaking: breaking news at once, and nothing
 *  else. off: nothing at all (topics are kept). silent: it comes without sound. */
export type Cadence =
  | { readonly kind: "instant"; readonly silent?: true }
  | { readonly kind: "digest"; readonly slot: SlotId; readonly silent?: true }
  | { readonly kind: "breaking"; readonly silent?: true }
  | { readonly kind: "off" };

export type Exceptions = Readonly<Record<TopicSlug, Cadence>>;

/** By the reader's clock. What would come meanwhile is held until the end of it. */
export interface QuietHours {
  /** "HH:MM" */
  readonly from: string;
  /** "HH:MM"; before `from`: of the next day. */
  readonly until: string;
  /** wake: as by day. silent: at once, without sound. morning: held as all else. */
  readonly breaking: "wake" | "silent" | "morning";
}

/** Stories a day (by the reader's clock) that come at once; the others wait for the next edition. Stories that are followed
 *  are not counted. */
export interface Cap {
  readonly most: number;
  readonly breaking: "exempt" | "counted";
}

/** ms since epoch. Nothing published meanwhile is owed; what waited before comes afterwards. */
export interface Pause {
  readonly from: number;
  /** null: until it is taken back. */
  readonly until: number | null;
}

export interface Followed {
  readonly what: Filter;
  /** Articles published before this moment (ms) are not owed. */
  readonly since: number;
}

export const highestCap = 99;

/** How a subscriber was served before a change. */
export interface Former {
  readonly kind: Cadence["kind"] | "gone";
  /** Whose editions came then. */
  readonly slot?: SlotId;
  /** Whose editions came then besides. */
  readonly others?: readonly SlotId[];
  readonly exceptions?: Exceptions;
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
  /** Topics that come in another way than by `cadence`. Whoever is off gets nothing, whatever these say. */
  readonly exceptions?: Exceptions;
  readonly quiet?: QuietHours;
  readonly cap?: Cap;
  /** More than three stories of a topic within ten minutes come as one message (bundle.ts). */
  readonly bundle?: true;
  readonly pause?: Pause;
  /** Never sent. */
  readonly muted?: readonly Filter[];
  /** Sent at once, whatever the topics and the cadence. */
  readonly followed?: readonly Followed[];
  /** Primary tags of the languages that are read; absent = all. */
  readonly reads?: readonly string[];
  /** Graphic stories: behind a cover, or not at all; absent = shown. */
  readonly graphic?: GraphicChoice;
  /** For screen readers: no decoration. */
  readonly plain?: true;
}

/** What an article's looks depend on, besides the article. */
export interface ArticleLook extends Pick<Preferences, "locale" | "timeZone" | "pictures">, ReaderLook {
  /** Where the copy stands; absent: with one reader. */
  readonly place?: "private" | "chat";
}

/** A chat that receives: private chat, group, channel, or one forum topic of a group (`threadId`). */
export interface Subscriber {
  readonly chatId: number;
  /** Forum topic that receives; absent: the chat itself (General must be absent, Telegram refuses thread 1). */
  readonly threadId?: number;
  /** Topics whose news goes elsewhere in the chat than `threadId` says: the forum topic of each, 0 = the chat itself. */
  readonly homes?: Readonly<Record<TopicSlug, number>>;
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
  /** A cap was offered, after a day with many stories: it never is again. */
  readonly capOffered?: true;
  /** Of a private chat. Absent: none since `since`. */
  readonly heard?: SignOfLife;
}
