/** Which story a message shows: a copy, a preview, a desk message, a receipt, or anything with the story's link. */
import type { MessageEntity } from "grammy/types";
import { type Article, type ArticleId, parseArticleId } from "../../../news/article.ts";
import { type BroadcastId, isAnnouncementId, parseBroadcastId } from "../../../news/broadcast.ts";
import { parseAddress } from "../../../news/web-address.ts";
import { storyOfButton } from "../actions.ts";
import type { NewsroomDeps } from "../deps.ts";
import type { AnsweredMessage } from "./answered-message.ts";

export type Named =
  | { readonly kind: "story"; readonly id: ArticleId }
  /** An announcement, a digest or a revision. */
  | { readonly kind: "broadcast"; readonly id: BroadcastId };

export type ShownDeps = Pick<NewsroomDeps, "archive" | "stored" | "sending">;

const link = /^(?:https?:\/\/\S+|(?:[a-z0-9-]+\.)+[a-z]{2,}\/\S*)$/i;
export const looksLikeLink = (word: string): boolean => link.test(word);

/** The story that a link leads to: its source's, or our own https://t.me/<bot>?start=a_<id>. */
export async function storyAt(address: string, { archive, stored }: ShownDeps): Promise<Article | null> {
  const whole = /^https?:/i.test(address) ? address : `https://${address}`;
  const start = parseAddress(whole)?.searchParams.get("start") ?? "";
  const id = parseArticleId(/^[acr]_(\w+)$/.exec(start)?.[1] ?? "");
  return id ? stored.article(id) : archive.byLink(whole);
}

/** The buttons below a message know best what it is about; else an id in it; else the ledgers, where it is a copy; else its
 *  links. Of a digest's stories those that this message links to. `me`: the bot, whose ids alone are believed. */
export async function storyShownIn(
  message: AnsweredMessage,
  me: number,
  deps: ShownDeps,
): Promise<Named | { readonly kind: "none" } | { readonly kind: "several"; readonly stories: readonly Article[] }> {
  for (const button of message.buttons) {
    const about = "callback_data" in button ? storyOfButton(button.callback_data) : null;
    if (about) return about;
  }
  const ids = message.from === me ? textsOf(message, "code") : [];
  const announced = ids.map(parseBroadcastId).find((id) => id !== null && isAnnouncementId(id));
  if (announced) return { kind: "broadcast", id: announced };
  const known = await Promise.all(ids.map(parseArticleId).map((id) => id && deps.stored.article(id)));
  const byId = distinct(known);
  const found = byId.length > 0 ? byId : await storiesCopied(message, deps);
  const [first, ...others] = found;
  if (!first) return { kind: "none" };
  return others.length > 0 ? { kind: "several", stories: found } : { kind: "story", id: first.id };
}

/** A digest's are asked for one by one. */
const mostLinks = 60;

async function storiesCopied(message: AnsweredMessage, deps: ShownDeps): Promise<Article[]> {
  const copied = await copiedIn(message, deps);
  if (copied.length === 1) return copied;
  const linked = distinct(await storiesLinked(message, deps));
  return linked.length > 0 ? linked : copied;
}

async function copiedIn({ places }: AnsweredMessage, { sending, stored }: ShownDeps): Promise<Article[]> {
  for (const place of places) {
    const ids = await sending.findCopy(place);
    if (ids.length > 0) return distinct(await Promise.all(ids.map(stored.article)));
  }
  return [];
}

async function storiesLinked(message: AnsweredMessage, deps: ShownDeps): Promise<(Article | null)[]> {
  const { entities, buttons, links } = message;
  const hidden = entities.flatMap((entity) => (entity.type === "text_link" ? [entity.url] : []));
  const below = buttons.flatMap((button) => ("url" in button ? [button.url] : []));
  const all = [...new Set([...hidden, ...textsOf(message, "url"), ...below, ...links])].slice(0, mostLinks);
  const found: (Article | null)[] = [];
  for (const each of all) found.push(await storyAt(each, deps));
  return found;
}

const textsOf = ({ text, entities }: AnsweredMessage, type: MessageEntity["type"]): string[] =>
  entities.flatMap((each) => (each.type === type ? [text.slice(each.offset, each.offset + each.length)] : []));

const distinct = (articles: readonly (Article | null)[]): Article[] => [
  ...new Map(articles.flatMap((each) => (each ? [[each.id, each] as const] : []))).values(),
];
