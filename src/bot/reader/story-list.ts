/** Stories as a list that is paged in place: each a headline that leads to its source, with its time and topic, and a number
 *  that opens its card. */
import { cleanText } from "../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { bold, type Html, html, joinHtml, link } from "../../format/safe-html.ts";
import { truncate } from "../../format/truncate.ts";
import type { Article } from "../../news/article.ts";
import { type Topic, topicName } from "../../news/topic.ts";
import { turnsOf } from "../button-rows.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { topicLabel, wallOf } from "./choices.ts";
import { openStoryButton } from "./open-story.ts";

/** Their numbers are one row of buttons (Telegram shows eight). */
export const storiesPerPage = 7;
/** Nobody turns further. */
const mostPages = 100;
/** A headline in a list; the whole of it is one tap away. */
const longestHeadline = 160;

interface StoryPage {
  readonly title: Html;
  /** Not empty. */
  readonly articles: readonly Article[];
  /** From 0. */
  readonly page: number;
  readonly hasMore: boolean;
  actionOf(page: number): string;
  /** Below those that turn. */
  readonly buttons?: readonly Button[][];
}

export async function storyList(ctx: BotContext, deps: BotDeps, list: StoryPage): Promise<OutgoingMessage> {
  const topics = await deps.audience.topics();
  const first = list.page * storiesPerPage + 1;
  const lines = list.articles.map((article, i) => lineOf(ctx, deps, article, first + i, topics));
  const pages = Math.min(mostPages, list.page + (list.hasMore ? 2 : 1));
  return {
    html: joinHtml([list.title, ...lines], "\n\n"),
    buttons: [
      list.articles.map(({ id }, i) => openStoryButton(first + i, id)),
      ...turnsOf(list.page, pages, list.actionOf, ctx.texts),
      ...(list.buttons ?? []),
    ],
  };
}

function lineOf(ctx: BotContext, deps: BotDeps, article: Article, number: number, topics: readonly Topic[]): Html {
  const { title, url, siteName } = article.content;
  const { timeZone } = wallOf(ctx, deps);
  const headline = truncate(cleanText(title) || cleanText(siteName ?? "") || url, longestHeadline);
  const when = ctx.texts.t(
    "latest-line",
    ctx.texts.clock.moment(article.publishedAt ?? article.createdAt, deps.clock(), timeZone),
  );
  const topic = topics.find(({ slug }) => slug === article.topics[0]);
  const plain = ctx.subscriber?.preferences.plain ?? false;
  const name = topic && (plain ? topicName(topic, ctx.texts.code) : topicLabel(topic, ctx.texts));
  const facts = [
    ...(article.urgency === "breaking" ? [plain ? ctx.texts.cards.breaking : "🚨"] : []),
    when,
    ...(name ? [name] : []),
  ];
  return html`${number}. ${bold(link(deps.render.addressOf(article), headline))}\n${joinHtml(facts, " · ")}`;
}
