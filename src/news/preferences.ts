/** What one subscriber wants: kept with the chat, changed only by the chat. */
import type { SlotId } from "./schedule.ts";
import type { TopicSlug } from "./topic.ts";

/** instant: each article at once. digest: collected, at the slot's times. off: nothing (topics are kept). */
export type Cadence =
  | { readonly kind: "instant" }
  | { readonly kind: "digest"; readonly slot: SlotId }
  | { readonly kind: "off" };

export type Pictures = "preview" | "photo" | "off";

export interface Preferences {
  /** Locale code of the texts ("en", "fr"). */
  readonly locale: string;
  /** IANA zone, checked against Intl. */
  readonly timeZone: string;
  readonly cadence: Cadence;
  /** Gets breaking news at once whatever the cadence. */
  readonly breaking: boolean;
  readonly pictures: Pictures;
}

/** A chat that receives: private chat, group, channel, or one forum topic of a group (`threadId`). */
export interface Subscriber {
  readonly chatId: number;
  /** Forum topic that receives; absent: the chat itself (General must be absent, Telegram refuses thread 1). */
  readonly threadId?: number;
  readonly topics: readonly TopicSlug[];
  readonly preferences: Preferences;
  /** Articles published before this moment are not owed (ms since epoch): set when the cadence or slot is chosen. */
  readonly since: number;
  /** When the digest slot was chosen, where `since` reaches further back: what came up between the last digest of the
   *  old slot and this moment is owed by the new one (ms since epoch). */
  readonly joinedAt?: number;
  /** gone: Telegram refuses the chat (blocked, kicked, deactivated); the topics are kept for a return. */
  readonly state: "active" | "gone";
  readonly goneReason?: string;
}
