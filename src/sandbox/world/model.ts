/** The nouns of the sandbox's Telegram. Shapes only. */
import type { Entity } from "../text/entity.ts";

export interface User {
  readonly id: number;
  readonly is_bot: boolean;
  readonly first_name: string;
  readonly username?: string;
  readonly language_code?: string;
}

export interface ChatFace {
  readonly id: number;
  readonly type: "private" | "group" | "supergroup" | "channel";
  readonly title?: string;
  readonly first_name?: string;
  readonly username?: string;
  readonly is_forum?: true;
}

/** A Message of the Bot API; fields that the sandbox never looks at stay unnamed. */
export interface Message {
  message_id: number;
  date: number;
  chat: ChatFace;
  from?: User;
  sender_chat?: ChatFace;
  text?: string;
  entities?: readonly Entity[];
  caption?: string;
  caption_entities?: readonly Entity[];
  message_thread_id?: number;
  media_group_id?: string;
  reply_to_message?: Message;
  reply_markup?: Keyboard;
  edit_date?: number;
  [field: string]: unknown;
}

export interface Button {
  readonly text: string;
  readonly url?: string;
  readonly callback_data?: string;
  readonly [field: string]: unknown;
}
export interface Keyboard {
  readonly inline_keyboard: readonly (readonly Button[])[];
}

export interface LinkPreview {
  readonly url: string;
  readonly title?: string;
  readonly description?: string;
  readonly image?: string;
  readonly large: boolean;
  readonly above: boolean;
}

/** A message plus what only the sandbox knows. `message` is what the bot sees. */
export interface Stored {
  readonly message: Message;
  readonly author: { readonly id: number; readonly name: string; readonly isBot: boolean };
  deleted?: true;
  silent?: boolean;
  /** The one person who sees it. */
  onlyFor?: number;
  warnings?: readonly string[];
  linkPreview?: LinkPreview | null;
  photoUrl?: string;
  /** What the buttons carried that people have pressed below it, oldest first. */
  pressed?: readonly string[];
  /** What the bot may edit it by, of a message that a person posted by an inline query. */
  inlineId?: string;
  /** Sent with a reply keyboard or a removal: Telegram lets nobody edit it. */
  fixed?: true;
}

/** One result of an inline query, as it would be posted. */
export interface InlineResult {
  readonly id: string;
  /** As the bot gave it: what is shown in the list. */
  readonly raw: object;
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly warnings: readonly string[];
  readonly preview?: unknown;
  readonly keyboard?: Keyboard;
}

export interface InlineAnswer {
  readonly results: readonly InlineResult[];
  readonly nextOffset: string;
  /** Leads into the private chat with the bot. */
  readonly button?: { readonly text: string; readonly startParameter: string } | undefined;
  readonly cacheMs: number;
  readonly isPersonal: boolean;
}

export type Status = "creator" | "administrator" | "member" | "restricted" | "left" | "kicked";

export interface Topic {
  readonly id: number;
  name: string;
  closed: boolean;
}

export interface Chat {
  id: number;
  type: ChatFace["type"];
  title: string;
  username?: string;
  isForum: boolean;
  readonly topics: Map<number, Topic>;
  readonly members: Map<number, Status>;
  /** Oldest first; the sandbox forgets the oldest. */
  readonly messages: Map<number, Stored>;
  lastId: number;
  migratedTo?: number;
  /** Private chats: the person has pressed Start; has blocked the bot; has deleted the account. */
  started: boolean;
  blocked: boolean;
  deactivated?: boolean;
  pinned: number[];
  /** Rights taken from a bot that administers. */
  readonly withheld: Set<string>;
}

/** What goes wrong on purpose, for every call that it fits; {} switches everything off. */
export interface Faults {
  readonly rate429?: {
    readonly retryAfter: number;
    readonly count?: number;
    readonly forever?: boolean;
    readonly chat?: number;
  };
  /** Share of calls, 0–1. */
  readonly error500?: number;
  readonly slowMs?: number;
  /** Numbers of calls to hit. */
  readonly resetBefore?: number;
  readonly resetAfter?: number;
  readonly hang?: number;
  readonly html502?: number;
  readonly revoked?: boolean;
  /** getUpdates answers 409 as long as another program polls with the same token; or 500. */
  readonly updates?: "rival" | "broken";
  /** One message a second a chat, whatever it has saved up: what is too early waits in a slow answer, or gets a 429. */
  readonly chatPace?: "held" | "refused";
  readonly refusePhotos?: boolean;
  /** Parts of addresses that Telegram can't load. */
  readonly refuseUrls?: readonly string[];
}

/** People in great number for measurements: each has started the bot; messages are counted, never kept. */
export interface Crowd {
  readonly from: number;
  readonly count: number;
  chat(id: number): Chat | undefined;
  /** Messages the person has been sent. */
  received(id: number): number;
  note(id: number): void;
  readonly total: () => number;
}

export interface Limits {
  readonly perChatPerSecond: number;
  readonly perChatBurst: number;
  readonly groupPerMinute: number;
  readonly globalPerSecond: number;
  readonly paidPerSecond: number;
  readonly callbackWindowMs: number;
  /** Longest wait that Telegram hides in a slow answer. */
  readonly absorbMs: number;
}

export interface Call {
  readonly at: number;
  readonly method: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly status: number;
}

export interface Update {
  readonly update_id: number;
  readonly [kind: string]: unknown;
}

export interface Upload {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly mime: string;
}
