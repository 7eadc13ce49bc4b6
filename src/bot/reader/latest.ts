/** /latest [topic]: the newest headlines, each a link to its source; and one article in full, by deep link. */
import type { Composer } from "grammy";
import { renderArticleCard } from "../../format/article-card.ts";
import { cleanText } from "../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { renderRetraction } from "../../format/notices.ts";
import { type Html, html, joinHtml, link } from "../../format/safe-html.ts";
import { truncate } from "../../format/truncate.ts";
import type { Article } from "../../news/article.ts";
import type { Topic } from "../../news/topic.ts";
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { argumentsOf, type BotContext, type BotDeps, homeOf } from "../context.ts";
import { subscribeTo, topicLabel, wallOf } from "./choices.ts";
import { furtherButtons } from "./start.ts";
import { complaints } from "./subscribe.ts";

const mostStories = 7;
/** A headline in a list; the whole of it is one tap away. */
const longestHeadline = 160;

export function installLatest(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;

  composer.command("latest", inCharge, async (ctx) => {
    const text = argumentsOf(ctx);
    const { found, unknown } = text === "" ? { found: [], unknown: [] } : await audience.searchTopics(text);
    if (unknown.length > 0 && found.length === 0) {
      return show(ctx, { html: joinHtml(complaints(ctx, unknown), "\n\n") });
    }
    await show(ctx, await latestView(ctx, deps, found[0] ?? null));
  });

  onAction(
    composer,
    subscribeTo,
    async (ctx, slug) => {
      const topic = (await audience.topics()).find((each) => each.slug === slug);
      if (!topic) return toast(ctx, ctx.texts.reader.topics.gone);
      ctx.subscriber = await audience.subscribe(homeOf(ctx), [topic.slug]);
      await toast(ctx, ctx.texts.reader.topics.on({ topic: topicLabel(topic, ctx.texts) }));
      await show(ctx, await latestView(ctx, deps, topic));
    },
    inCharge,
  );
}

async function latestView(ctx: BotContext, deps: BotDeps, topic: Topic | null): Promise<OutgoingMessage> {
  const { latest } = ctx.texts.reader;
  const articles = await deps.audience.latest(topic?.slug ?? null, mostStories);
  const name = topic && topicLabel(topic, ctx.texts);
  const subscribes = topic !== null && !ctx.subscriber?.topics.includes(topic.slug);
  const buttons: Button[][] = subscribes
    ? [[{ text: latest.subscribe({ topic: topicLabel(topic, ctx.texts) }), action: subscribeTo.data(topic.slug) }]]
    : [];
  if (articles.length === 0) return { html: latest.none({ topic: name }), buttons };
  const lines = articles.map((article) => headline(ctx, deps, article));
  return { html: joinHtml([latest.title({ topic: name, stories: articles.length }), ...lines], "\n\n"), buttons };
}

function headline(ctx: BotContext, deps: BotDeps, article: Article): Html {
  const { title, url } = article.content;
  const { timeZone } = wallOf(ctx, deps);
  const publishedAt = article.publishedAt ?? article.createdAt;
  const when = ctx.texts.reader.latest.line({ publishedAt, now: deps.clock(), timeZone });
  return html`${link(url, truncate(cleanText(title), longestHeadline))}\n${when}`;
}

/** The article as subscribers get it, or what stands in its place. */
export async function articleView(ctx: BotContext, deps: BotDeps, article: Article): Promise<OutgoingMessage> {
  if (article.retraction) return renderRetraction(article, { locale: ctx.texts.code, labels: ctx.texts.cards });
  const { timeZone } = wallOf(ctx, deps);
  const card = renderArticleCard(article, {
    locale: ctx.texts.code,
    timeZone,
    labels: ctx.texts.cards,
    // A photo's caption is shorter than a text: who came for one article gets the whole card.
    pictures: ctx.subscriber?.preferences.pictures === "off" ? "off" : "preview",
  });
  return {
    ...card,
    buttons: [
      ...(card.buttons ?? []),
      ...furtherButtons(ctx)
        .slice(0, 1)
        .map((row) => row.slice(1)),
    ],
  };
}
