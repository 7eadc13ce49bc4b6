/** The interface of a broadcast's content: from a subscriber to a variant (what the copy depends on), from a variant
 * to messages. Equal variants are rendered once. */
import type { OutgoingMessage } from "../../format/message.ts";
import type { Article } from "../../news/article.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { DeliveryDeps, NoticeLook } from "../deps.ts";

/** One message of a copy, and whether it is new, takes an old one's place, answers it, or stands in a place that is to be empty:
 *  then it goes there only where Telegram does not let the old one be deleted. */
export interface Piece {
  readonly how: "send" | "edit" | "reply" | "remove";
  readonly message: OutgoingMessage;
  /** An edit that leaves no more than the word that the story was withdrawn. */
  readonly notice?: boolean;
  /** Which message of the first copy it edits or answers, counted from 0. */
  readonly original?: number;
}

/** It is about a message that the chat has: a second call changes nothing that the first one did. */
export const isRepeatable = ({ how }: Piece): boolean => how === "edit" || how === "remove";

/** The messages of a copy, and the forum topic it goes to. No pieces: the content is gone. Null: nothing has to be done in that
 *  place. */
export interface CopyLayout {
  readonly pieces: readonly (Piece | null)[];
  /** Without sound. */
  readonly silent?: boolean;
  readonly threadId?: number;
}

export interface Content {
  /** Called before variantOf is asked of these: for what is cheaper to find out of many together. */
  lookAhead?(page: readonly Subscriber[]): Promise<void>;
  /** The variant of a subscriber's copy; null when there is nothing in it for them. `waitMs`: not known yet. */
  variantOf(subscriber: Subscriber): Promise<string | null | { readonly waitMs: number }>;
  /** The variant of a copy that has not been sent, by what its reader wishes now. */
  narrowed?(variant: string, subscriber: Subscriber): Promise<string>;
  /** Of variants those that name what has been withdrawn, and what each is without it. */
  standing?(variants: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Something of what was laid out here has been corrected or withdrawn since. */
  isOutdated?(): Promise<boolean>;
  messages(variant: string): Promise<CopyLayout>;
  /** When a copy of the variant is due, ms; absent: all are at once. */
  dueOf?(variant: string): number;
  /** The same as it has to read since this article was corrected or withdrawn, for whoever has the copy. */
  revised(variant: string, article: Article): Promise<CopyLayout>;
  /** Whether the copy carries the article. */
  carries(variant: string, article: Article): boolean;
  /** What a variant says of the language, the clock and the reader's eyes. */
  lookOf(variant: string): Promise<NoticeLook>;
  /** A message of the first copy, counted from 0; undefined when the recipient has none. */
  originalOf(variant: string, chatId: number, message: number): Promise<number | undefined>;
}

/** Of what nobody knows the language. */
export const noLook: NoticeLook = { locale: "", timeZone: "UTC" };

export type ContentDeps = Pick<
  DeliveryDeps,
  "agenda" | "articles" | "broadcasts" | "clock" | "ledger" | "render" | "retentionMs" | "subscribers"
>;

/** Of these recipients' variants those that carry the article: a batch has thousands of recipients and a handful of
 *  variants. */
export function carryingVariants(
  recipients: readonly { readonly variant: string }[],
  content: Pick<Content, "carries">,
  article: Article,
): ReadonlySet<string> {
  const variants = new Set(recipients.map(({ variant }) => variant));
  return new Set([...variants].filter((variant) => content.carries(variant, article)));
}
