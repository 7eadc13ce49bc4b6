/** What can be owed at a time, and the name each has on the agenda. The names are stored: old ones must stay readable. */
import type { ArticleId } from "./article.ts";
import { type BroadcastId, parseBroadcastId } from "./broadcast.ts";
import type { SlotId } from "./schedule.ts";

export type AgendaEntry =
  /** A digest slot comes round. */
  | { readonly kind: "slot"; readonly slot: SlotId }
  /** A scheduled article goes out, or its undo window ends. */
  | { readonly kind: "publish"; readonly articleId: ArticleId }
  /** A feed is asked for news. */
  | { readonly kind: "feed"; readonly number: number }
  /** A story comes back to a chat. */
  | { readonly kind: "reminder"; readonly chatId: number; readonly articleId: ArticleId }
  /** An hour ago a story went out: its receipt says who left since. */
  | { readonly kind: "receipt"; readonly articleId: ArticleId }
  /** The page of a story that is out is read again. */
  | { readonly kind: "page"; readonly articleId: ArticleId }
  /** A story holds no more. */
  | { readonly kind: "over"; readonly articleId: ArticleId }
  /** A chat's pause is over. */
  | { readonly kind: "pause"; readonly chatId: number }
  /** A chat that gets much is offered a cap. */
  | { readonly kind: "cap-offer"; readonly chatId: number }
  /** What was held of bursts comes together (bundle.ts). */
  | { readonly kind: "bundle"; readonly dueAt: number }
  /** A paused broadcast goes on. */
  | { readonly kind: "resume"; readonly broadcast: BroadcastId };

export const slotEntry = (slot: SlotId): AgendaEntry => ({ kind: "slot", slot });
export const publishEntry = (articleId: ArticleId): AgendaEntry => ({ kind: "publish", articleId });
export const receiptEntry = (articleId: ArticleId): AgendaEntry => ({ kind: "receipt", articleId });
export const pageEntry = (articleId: ArticleId): AgendaEntry => ({ kind: "page", articleId });
export const overEntry = (articleId: ArticleId): AgendaEntry => ({ kind: "over", articleId });
export const feedEntry = (number: number): AgendaEntry => ({ kind: "feed", number });
export const reminderEntry = (chatId: number, articleId: ArticleId): AgendaEntry => ({
  kind: "reminder",
  chatId,
  articleId,
});

export const pauseEntry = (chatId: number): AgendaEntry => ({ kind: "pause", chatId });
/** Its own moment, ms: what is held for several minutes has several entries. */
export const bundleEntry = (dueAt: number): AgendaEntry => ({ kind: "bundle", dueAt });
export const resumeEntry = (broadcast: BroadcastId): AgendaEntry => ({ kind: "resume", broadcast });

export const capOfferEntry = (chatId: number): AgendaEntry => ({ kind: "cap-offer", chatId });

/** "slot:<slot id>", "publish:<article id>", "receipt:<article id>", "page:<article id>", "over:<article id>", "feed:<number>", "reminder:<chat id>:<article id>", "pause:<chat id>", "cap-offer:<chat id>", "bundle:<ms>" or
 *  "resume:<broadcast id>". */
export function agendaName(entry: AgendaEntry): string {
  switch (entry.kind) {
    case "slot":
      return `slot:${entry.slot}`;
    case "publish":
      return `publish:${entry.articleId}`;
    case "receipt":
      return `receipt:${entry.articleId}`;
    case "page":
      return `page:${entry.articleId}`;
    case "over":
      return `over:${entry.articleId}`;
    case "feed":
      return `feed:${entry.number}`;
    case "reminder":
      return `reminder:${entry.chatId}:${entry.articleId}`;
    case "pause":
      return `pause:${entry.chatId}`;
    case "cap-offer":
      return `cap-offer:${entry.chatId}`;
    case "bundle":
      return `bundle:${entry.dueAt}`;
    case "resume":
      return `resume:${entry.broadcast}`;
  }
}

/** Null for a name that this program never gives. */
export function parseAgendaName(name: string): AgendaEntry | null {
  const colon = name.indexOf(":"); // a slot's id holds more of them
  const [kind, rest] = [name.slice(0, colon), name.slice(colon + 1)];
  if (kind === "slot") return { kind, slot: rest as SlotId };
  if (kind === "publish") return { kind, articleId: rest as ArticleId };
  if (kind === "receipt") return { kind, articleId: rest as ArticleId };
  if (kind === "page" || kind === "over") return { kind, articleId: rest as ArticleId };
  if (kind === "bundle" && /^\d+$/.test(rest)) return { kind, dueAt: Number(rest) };
  if (kind === "feed" && /^\d+$/.test(rest)) return { kind, number: Number(rest) };
  const [, chatId, articleId] = kind === "reminder" ? (/^(-?\d+):(.*)$/s.exec(rest) ?? []) : [];
  if (chatId !== undefined) return { kind: "reminder", chatId: Number(chatId), articleId: articleId as ArticleId };
  const broadcast = kind === "resume" ? parseBroadcastId(rest) : null;
  if (broadcast) return { kind: "resume", broadcast };
  if ((kind === "pause" || kind === "cap-offer") && /^-?\d+$/.test(rest)) return { kind, chatId: Number(rest) };
  return null;
}
