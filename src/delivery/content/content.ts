/** The interface of a broadcast's content: from a subscriber to a variant (what the copy depends on), from a variant
 * to messages. Equal variants are rendered once. */
import type { OutgoingMessage } from "../../format/message.ts";
import type { Article } from "../../news/article.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { DeliveryDeps, NoticeLook } from "../deps.ts";

/** One message of a copy, and whether it is new, takes an old one's place, or answers it. */
export interface Piece {
  readonly how: "send" | "edit" | "reply";
  readonly message: OutgoingMessage;
  /** Which message of the first copy it edits or answers, counted from 0. */
  readonly original?: number;
}

/** The messages of a copy, and the forum topic it goes to. No pieces: the content is gone. */
export interface CopyLayout {
  readonly pieces: readonly Piece[];
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
  messages(variant: string): Promise<CopyLayout>;
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
  "articles" | "broadcasts" | "clock" | "ledger" | "render" | "retentionMs" | "subscribers"
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
