/** /latest [topic]: the newest headlines, page by page in one message. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import type { Topic } from "../../news/topic.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { pageArgument } from "../callback-arguments.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { subscribeTo, topicLabel } from "./choices.ts";
import { storiesPerPage, storyList } from "./story-list.ts";
import { complaints } from "./typed-topics.ts";

/** Seconds since epoch: what is published later must not push the pages. */
const momentArgument = z.coerce.number().int().min(0).max(9_999_999_999);
const turn = defineAction("latest", z.tuple([z.string(), pageArgument, momentArgument]));

/** The newest stories until a moment. */
interface Asked {
  readonly topic: Topic | null;
  readonly until: number;
  readonly page: number;
}

export const latest = defineCommand<BotDeps>({
  name: "latest",
  right: "administrators",
  async run(ctx, text, deps) {
    const { found, unknown } = text === "" ? { found: [], unknown: [] } : await deps.audience.searchTopics(text);
    if (unknown.length > 0 && found.length === 0) {
      return show(ctx, { html: joinHtml(complaints(ctx, unknown), "\n\n") });
    }
    await show(ctx, await latestView(ctx, deps, { topic: found[0] ?? null, until: deps.clock(), page: 0 }));
  },
  buttons(composer, deps) {
    const { audience } = deps;
    const named = async (slug: string): Promise<Topic | undefined> =>
      (await audience.topics()).find((each) => each.slug === slug);
    onAction(composer, turn, async (ctx, slug, page, moment) => {
      const topic = slug === "" ? null : await named(slug);
      if (topic === undefined) return toast(ctx, ctx.texts.t("topics-gone-toast"));
      await toast(ctx);
      await show(ctx, await latestView(ctx, deps, { topic, until: moment * 1000, page }));
    });
    onAction(
      composer,
      subscribeTo,
      async (ctx, slug) => {
        const topic = await named(slug);
        if (!topic) return toast(ctx, ctx.texts.t("topics-gone-toast"));
        ctx.subscriber = await audience.subscribe(homeOf(ctx), [topic.slug]);
        await toast(ctx, ctx.texts.t("topics-on-toast", { topic: topicLabel(topic, ctx.texts) }));
        await show(ctx, await latestView(ctx, deps, { topic, until: deps.clock(), page: 0 }));
      },
      inCharge,
    );
  },
});

async function latestView(ctx: BotContext, deps: BotDeps, { topic, until, page }: Asked): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const skip = page * storiesPerPage;
  const found = await deps.audience.latest(topic?.slug ?? null, storiesPerPage + 1, { until, skip });
  const articles = found.slice(0, storiesPerPage);
  const name = topic && topicLabel(topic, ctx.texts);
  const subscribes = topic !== null && !ctx.subscriber?.topics.includes(topic.slug);
  const buttons: Button[][] = subscribes
    ? [[{ text: t("latest-subscribe-button", { topic: name ?? "" }), action: subscribeTo.data(topic.slug) }]]
    : [];
  if (articles.length === 0) {
    return { html: name === null ? t("latest-none") : t("latest-none-topic", { topic: name }), buttons };
  }
  return storyList(ctx, deps, {
    title: name === null ? t("latest-title", { stories: articles.length }) : t("latest-title-topic", { topic: name }),
    articles,
    page,
    hasMore: found.length > storiesPerPage,
    actionOf: (to) => turn.data(topic?.slug ?? "", to, Math.ceil(until / 1000)),
    buttons,
  });
}
