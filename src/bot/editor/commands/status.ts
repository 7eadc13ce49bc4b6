/** /status: what became of a story, an announcement or a correction. */

import { joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcastId } from "../../../news/broadcast.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { broadcastShown, revisionsOf, standingStill } from "../broadcast/broadcast-view.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { broadcastLine } from "../desk/broadcast-message.ts";
import { deskMessage } from "../desk/desk-message.ts";
import { sendPreview, viewOf } from "../desk/desk-view.ts";
import { differenceLines } from "../desk/difference-lines.ts";
import { whatIsNamed } from "./story-named.ts";

export const status = defineCommand<NewsroomDeps>({
  name: "status",
  right: "draft",
  async run(ctx, args, deps) {
    const { t } = ctx.texts;
    const found = await whatIsNamed(ctx, args, t("status-usage"), deps);
    if (!found) return;
    const { named } = found;
    if (named.kind === "story") return sayArticle(ctx, await deps.articles.get(actorOf(ctx), named.id), deps);
    const message = await broadcastShown(ctx.texts, named.id, zoneOf(ctx, deps), deps, null);
    await say(ctx, message ?? { html: t("status-bad-id", { word: shown(named.id) }) });
  },
});

async function sayArticle(ctx: BotContext, article: Article, deps: NewsroomDeps): Promise<void> {
  if (article.state === "draft") return sendPreview(ctx, article, deps);
  const { id, state, content } = article;
  const { t } = ctx.texts;
  const head = t("status-line", { state, id, title: truncate(content.title, 300), url: content.url });
  const view = { ...(await viewOf(ctx, article, deps)), headed: true };
  const desk = standingStill(ctx.texts, deskMessage(ctx.texts, view), articleBroadcastId(article), view.receipt);
  const told = await deps.stored.corrections(id);
  const revisions = (await revisionsOf(article, deps)).flatMap((view) => [
    broadcastLine(ctx.texts, view),
    ...differenceLines(ctx.texts, told.find(({ version }) => version === view.subject.version)?.changes ?? []),
  ]);
  await say(ctx, { ...desk, html: joinHtml([head, joinHtml([desk.html, ...revisions], "\n")], "\n\n") });
}
