/** /latest [topic]: the newest headlines, each a link to its source. */
import { cleanText } from "../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { type Html, html, joinHtml, link } from "../../format/safe-html.ts";
import { truncate } from "../../format/truncate.ts";
import type { Article } from "../../news/article.ts";
import type { Topic } from "../../news/topic.ts";
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { subscribeTo, topicLabel, wallOf } from "./choices.ts";
import { complaints } from "./typed-topics.ts";

const mostStories = 7;
/** A headline in a list; the whole of it is one tap away. */
const longestHeadline = 160;

export const latest = defineCommand<BotDeps>({
  name: "latest",
  right: "administrators",
  async run(ctx, text, deps) {
    const { found, unknown } = text === "" ? { found: [], unknown: [] } : await deps.audience.searchTopics(text);
    if (unknown.length > 0 && found.length === 0) {
      return show(ctx, { html: joinHtml(complaints(ctx, unknown), "\n\n") });
    }
    await show(ctx, await latestView(ctx, deps, found[0] ?? null));
  },
  buttons(composer, deps) {
    const { audience } = deps;
    onAction(
      composer,
      subscribeTo,
      async (ctx, slug) => {
        const topic = (await audience.topics()).find((each) => each.slug === slug);
        if (!topic) return toast(ctx, ctx.texts.t("topics-gone-toast"));
        ctx.subscriber = await audience.subscribe(homeOf(ctx), [topic.slug]);
        await toast(ctx, ctx.texts.t("topics-on-toast", { topic: topicLabel(topic, ctx.texts) }));
        await show(ctx, await latestView(ctx, deps, topic));
      },
      inCharge,
    );
  },
});

async function latestView(ctx: BotContext, deps: BotDeps, topic: Topic | null): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const articles = await deps.audience.latest(topic?.slug ?? null, mostStories);
  const name = topic && topicLabel(topic, ctx.texts);
  const subscribes = topic !== null && !ctx.subscriber?.topics.includes(topic.slug);
  const buttons: Button[][] = subscribes
    ? [[{ text: t("latest-subscribe-button", { topic: name ?? "" }), action: subscribeTo.data(topic.slug) }]]
    : [];
  if (articles.length === 0) {
    return { html: name === null ? t("latest-none") : t("latest-none-topic", { topic: name }), buttons };
  }
  const title =
    name === null ? t("latest-title", { stories: articles.length }) : t("latest-title-topic", { topic: name });
  const lines = articles.map((article) => headline(ctx, deps, article));
  return { html: joinHtml([title, ...lines], "\n\n"), buttons };
}

function headline(ctx: BotContext, deps: BotDeps, article: Article): Html {
  const { title, url } = article.content;
  const { timeZone } = wallOf(ctx, deps);
  const publishedAt = article.publishedAt ?? article.createdAt;
  const when = ctx.texts.t("latest-line", ctx.texts.clock.moment(publishedAt, deps.clock(), timeZone));
  return html`${link(url, truncate(cleanText(title), longestHeadline))}\n${when}`;
}
