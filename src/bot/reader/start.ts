/** /start: three taps from nothing to a first choice (a topic, Next, a time). Deep links take one. */
import { joinHtml } from "../../format/safe-html.ts";
import { parseArticleId } from "../../news/article.ts";
import { parseTopicSlug } from "../../news/topic.ts";
import { show } from "../answer.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { articleView } from "./article-view.ts";
import { addedSentence, topicLabel } from "./choices.ts";
import { correctionsByLink } from "./corrections.ts";
import { furtherButtons, startView } from "./onboarding.ts";
import { readByLink } from "./read-on.ts";

/** Bot API, deep linking: 64 characters of these; ours begin with a letter and "_". */
const payload = /^([tasrc])_([A-Za-z0-9_-]{1,62})$/;

/** Into the newsroom: its command of the same name takes it. */
const isInvitation = (args: string): boolean => args.startsWith("e_");

export const start = defineCommand<BotDeps>({
  name: "start",
  right: "administrators",
  takes: (_, args) => !isInvitation(args),
  async run(ctx, args, deps) {
    // A chat that starts is here, whatever was thought of it.
    if (ctx.subscriber?.state === "gone") ctx.subscriber = await deps.audience.back(homeOf(ctx).chatId);
    const [, kind, value = ""] = payload.exec(args) ?? [];
    if (kind === "t") return subscribeByLink(ctx, deps, value);
    if (kind === "a") return showByLink(ctx, deps, value);
    if (kind === "r") return readByLink(ctx, deps, value);
    if (kind === "c") return correctionsByLink(ctx, deps, value);
    if (kind === "s") await deps.audience.cameFrom(homeOf(ctx).chatId, value);
    await show(ctx, await startView(ctx, deps, 0));
  },
});

async function subscribeByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const { t } = ctx.texts;
  const slug = parseTopicSlug(value);
  const topic = (await deps.audience.topics()).find((each) => each.slug === slug);
  if (!topic) {
    const view = await startView(ctx, deps, 0);
    return show(ctx, { ...view, html: joinHtml([t("fallback-deep-link-unknown"), t("topics-title")], "\n\n") });
  }
  const label = topicLabel(topic, ctx.texts);
  const already = ctx.subscriber?.topics.includes(topic.slug) ?? false;
  ctx.subscriber = await deps.audience.subscribe(homeOf(ctx), [topic.slug]);
  await show(ctx, {
    html: already ? t("subscribe-already", { topics: label }) : addedSentence([label], ctx.subscriber, ctx.texts),
    buttons: furtherButtons(ctx),
  });
}

async function showByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const id = parseArticleId(value);
  const article = id && (await deps.audience.article(id));
  if (!article) return show(ctx, { html: ctx.texts.t("fallback-deep-link-article-gone") });
  await show(ctx, await articleView(ctx, deps, article));
}
