/** /drafts: what is not sent yet, newest first, paged in place: by whom, how old, for which topics. A number opens the draft. */
import { z } from "zod";
import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Article } from "../../../news/article.ts";
import { may } from "../../../news/roles.ts";
import type { Topic } from "../../../news/topic.ts";
import { say, show, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import { pageArgument } from "../../callback-arguments.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { topicLabel } from "../desk/desk-message.ts";
import { openButtons } from "../desk/open-buttons.ts";
import { reviewButton } from "../desk/review-button.ts";

const pageAction = defineAction("drafts", z.tuple([pageArgument]));

const longestTitle = 80;

export const drafts = defineCommand<NewsroomDeps>({
  name: "drafts",
  right: "draft",
  async run(ctx, _args, deps) {
    await say(ctx, await listMessage(ctx, 0, deps));
  },
  buttons(composer, deps) {
    onAction(composer, pageAction, async (ctx, asked) => {
      await show(ctx, await listMessage(ctx, asked, deps));
      await toast(ctx);
    });
  },
});

async function listMessage(ctx: BotContext, asked: number, deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const actor = actorOf(ctx);
  const [{ articles, page, total, hasMore }, topics, role] = await Promise.all([
    deps.archive.drafts(actor, asked),
    deps.topics.list(),
    deps.rights.roleOf(actor),
  ]);
  const inReview = may(role, "publish") ? (await deps.archive.review(actor, 0)).total : 0;
  if (articles.length === 0) return { html: t("lists-no-drafts") };
  const lines = await Promise.all(articles.map((draft, i) => lineOf(ctx, draft, i + 1, topics, deps)));
  const turn = (to: number, text: string): Button => ({ text, action: pageAction.data(to) });
  const turns = [
    ...(page > 0 ? [turn(page - 1, t("published-newer-button"))] : []),
    ...(hasMore ? [turn(page + 1, t("published-older-button"))] : []),
  ];
  const rows = openButtons(articles.map(({ id }) => id));
  return {
    html: joinHtml([t("lists-drafts", { total: String(total) }), joinHtml(lines, "\n")], "\n\n"),
    buttons: [...rows, ...(turns.length > 0 ? [turns] : []), ...reviewButton(ctx.texts, inReview)],
  };
}

async function lineOf(
  ctx: BotContext,
  { id, content, createdBy, fromFeed, createdAt, topics: slugs }: Article,
  number: number,
  topics: readonly Topic[],
  deps: NewsroomDeps,
): Promise<Html> {
  const { texts } = ctx;
  const author = fromFeed === undefined ? await deps.rights.nameOf(createdBy) : `📡 ${fromFeed}`;
  const age = durationText(texts, Math.max(0, deps.clock() - createdAt));
  const names = slugs.map((slug) => topicLabel(topics, slug, texts.code));
  return texts.t("lists-draft", {
    number: String(number),
    id,
    title: truncate(cleanText(content.title), longestTitle),
    facts: [author, age, ...names].filter((fact) => fact !== null).join(" · "),
  });
}
