/** Gathers what a feed's panel shows. */
import type { OutgoingMessage } from "../../../format/message.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Feed } from "../../../news/feed.ts";
import type { BotContext } from "../../context.ts";
import { type NewsroomDeps, zoneOf } from "../deps.ts";
import { type FeedView, feedPanel } from "./feed-panel.ts";

export type Panel = (texts: Texts, view: FeedView) => OutgoingMessage;

export async function feedShown(
  ctx: BotContext,
  feed: Feed,
  deps: NewsroomDeps,
  panel: Panel = feedPanel,
): Promise<OutgoingMessage> {
  const [topics, dueAt, hasHub] = await Promise.all([
    deps.topics.list(),
    deps.feeds.dueAt(feed.number),
    deps.feeds.hasHub(feed.number),
  ]);
  return panel(ctx.texts, { feed, topics, dueAt, hasHub, now: deps.clock(), timeZone: zoneOf(ctx, deps) });
}
