/** Says where in a forum the news of each topic goes, as lines below what a chat has chosen. */
import { type Html, html, joinHtml, link } from "../../format/safe-html.ts";
import type { Texts } from "../../locales/texts.ts";
import { threadOfTopic } from "../../news/forum-homes.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { Topic } from "../../news/topic.ts";
import type { BotContext } from "../context.ts";
import { topicLabel } from "./choices.ts";

/** A line for each place; none where all comes into the chat itself. `topics`: all there are. */
export function homeLines(ctx: BotContext, topics: readonly Topic[]): Html[] {
  const { subscriber, texts } = ctx;
  if (!subscriber || (subscriber.threadId === undefined && !subscriber.homes)) return [];
  const own = topics.filter(({ slug }) => subscriber.topics.includes(slug));
  const places = placesOf(subscriber, own);
  const lines = [...places].map(([thread, there]) =>
    texts.t("chats-home-line", {
      topics: labelsOf(there, texts),
      place: placeName(ctx, thread),
    }),
  );
  const isSplit = places.size > 1 && subscriber.preferences.cadence.kind === "digest";
  const digests = isSplit ? [texts.t("chats-home-digest", { place: placeName(ctx, subscriber.threadId) })] : [];
  return [...lines, ...digests];
}

/** Those of the chosen topics that a choice made here has moved, with a line for each place they came from. `before`: as it
 *  was stored. */
export function movedHere(
  ctx: BotContext,
  before: Subscriber | null,
  chosen: readonly Topic[],
): { readonly moved: readonly Topic[]; readonly lines: Html[] } {
  const { subscriber, texts } = ctx;
  if (!subscriber || !before) return { moved: [], lines: [] };
  const hasMoved = ({ slug }: Topic): boolean =>
    before.topics.includes(slug) && threadOfTopic(before, slug) !== threadOfTopic(subscriber, slug);
  const moved = chosen.filter(hasMoved);
  const lines = [...placesOf(before, moved)].map(([thread, some]) =>
    texts.t("chats-home-moved", { topics: labelsOf(some, texts), place: placeName(ctx, thread) }),
  );
  return { moved, lines };
}

export const labelsOf = (topics: readonly Topic[], texts: Texts): string =>
  texts.clock.list(topics.map((topic) => topicLabel(topic, texts)));

/** The forum topic that the update came from; undefined: the chat itself. */
export function threadHere({ msg }: BotContext): number | undefined {
  return msg?.is_topic_message ? msg.message_thread_id : undefined;
}

function placesOf(chat: Subscriber, topics: readonly Topic[]): Map<number | undefined, Topic[]> {
  const places = new Map<number | undefined, Topic[]>();
  for (const topic of topics) {
    const thread = threadOfTopic(chat, topic.slug);
    places.set(thread, [...(places.get(thread) ?? []), topic]);
  }
  return places;
}

/** A link to it. What a forum topic is called is told to bots only in it. */
function placeName(ctx: BotContext, thread: number | undefined): Html {
  const { t } = ctx.texts;
  if (thread === undefined || !ctx.chat) return html`${t("chats-general-words")}`;
  const isHere = thread === threadHere(ctx);
  const name = isHere ? ctx.msg?.reply_to_message?.forum_topic_created?.name : t("chats-thread-words", { id: thread });
  if (name === undefined) return html`${t("chats-here-words")}`;
  // Telegram's own address of a forum topic: the chat's id without its mark.
  return link(`https://t.me/c/${String(ctx.chat.id).replace(/^-100/, "")}/${thread}`, name);
}

/** Below a view's own words. */
export function withHomes(view: Html, lines: readonly Html[]): Html {
  return lines.length === 0 ? view : joinHtml([view, joinHtml(lines, "\n")], "\n\n");
}
