/** From a broadcast to the messages of one recipient: what a copy depends on is its variant, equal variants are
 *  rendered once. */
import type { OutgoingMessage } from "../../format/message.ts";
import type { BroadcastSpec } from "../../news/broadcast.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { DeliveryDeps } from "../deps.ts";
import { articleContent } from "./article-content.ts";
import { digestContent } from "./digest-content.ts";
import { revisionContent } from "./revision-content.ts";

/** One message of a copy, and whether it is new, takes an old one's place, or answers it. */
export interface Piece {
  readonly how: "send" | "edit" | "reply";
  readonly message: OutgoingMessage;
}

export interface Content {
  /** The variant of a subscriber's copy; null when there is nothing in it for them. */
  variantOf(subscriber: Subscriber): Promise<string | null>;
  /** The messages of a variant, and the forum topic it goes to. Empty: the content is gone. */
  messages(variant: string): Promise<{ readonly pieces: readonly Piece[]; readonly threadId?: number }>;
  /** What a variant says of the language. */
  localeOf(variant: string): Promise<string>;
  /** The message that a piece edits or answers; undefined when the recipient has none. */
  originalOf(variant: string, chatId: number): Promise<number | undefined>;
}

export type ContentDeps = Pick<DeliveryDeps, "articles" | "broadcasts" | "ledger" | "render" | "retentionMs">;

export function createContent(spec: BroadcastSpec, deps: ContentDeps): Content {
  switch (spec.content.kind) {
    case "article":
      return articleContent(spec.content, deps);
    case "digest":
      return digestContent(spec.id, spec.content, deps);
    case "announcement":
      return announcementContent(spec.content.text, deps);
    case "revision":
      return revisionContent(spec.content, deps, (source) => createContent(source, deps));
  }
}

function announcementContent(text: string, { render }: Pick<ContentDeps, "render">): Content {
  const piece: Piece = { how: "send", message: render.announcement(text) };
  return {
    variantOf: async ({ threadId }) => String(threadId ?? ""),
    messages: async (variant) => ({ pieces: [piece], ...(variant !== "" && { threadId: Number(variant) }) }),
    // Written once, in the editor's words.
    localeOf: async () => "",
    originalOf: async () => undefined,
  };
}
