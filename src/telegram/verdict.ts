/** What became of one call that sends or edits. Types only. */

export type GoneReason = "blocked" | "deactivated" | "kicked" | "chat_not_found";

export type Verdict =
  /** `inChannel`: the message is a channel's. */
  | { readonly kind: "accepted"; readonly messageId: number; readonly inChannel?: boolean }
  /** The chat can't be reached any more. */
  | { readonly kind: "gone"; readonly reason: GoneReason }
  /** The group lives on under another id. */
  | { readonly kind: "migrated"; readonly chatId: number }
  | { readonly kind: "flood"; readonly retryAfterMs: number }
  /** Nothing was sent: safe to try again. */
  | { readonly kind: "not_written"; readonly cause: Error }
  /** Sent, but the answer was lost or is none: it may have been delivered. */
  | { readonly kind: "unknown"; readonly cause: Error }
  /** Telegram refuses the content. */
  | { readonly kind: "refused"; readonly description: string }
  /** The words can go without the picture, or as a caption in place of a text, or the other way round. `everywhere`: it
   *  is the picture's fault; else only this chat or message wants it so. */
  | { readonly kind: "other_shape"; readonly description: string; readonly everywhere: boolean }
  /** The chat does not let us write: rights, closed or deleted topic. `threadGone`: into a forum topic that there is no more. */
  | { readonly kind: "no_rights"; readonly description: string; readonly threadGone?: true }
  /** Telegram does not take the paid speed: not enough Stars, or not switched on. */
  | { readonly kind: "paid_refused"; readonly description: string }
  /** The message is not there any more, or not to be edited any more. */
  | { readonly kind: "copy_lost"; readonly description: string }
  /** The message is there, and Telegram does not let it be deleted (any more). */
  | { readonly kind: "not_removable"; readonly description: string }
  /** The token itself is refused: nobody can be reached. */
  | { readonly kind: "unauthorized" }
  | { readonly kind: "unclassified"; readonly code: number; readonly description: string };
