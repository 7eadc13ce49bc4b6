/** /review: what was handed in and waits for somebody who may release it, the longest first, paged in place: by whom, how old, for
 *  which topics, and what was changed since it was sent back. A number opens it. */
import { cleanText } from "../../../format/clean-text.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Article } from "../../../news/article.ts";
import type { Topic } from "../../../news/topic.ts";
import { say, show, toast } from "../../answer.ts";
import { turnsOf } from "../../button-rows.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { topicLabel } from "../desk/desk-message.ts";
import { openButtons } from "../desk/open-buttons.ts";
import { reviewPageAction } from "../desk/review-button.ts";
import { changedWords } from "../desk/review-lines.ts";

const longestTitle = 80;

export const review = defineCommand<NewsroomDeps>({
  name: "review",
  right: "publish",
  async run(ctx, _args, deps) {
    await say(ctx, await listMessage(ctx, 0, deps));
  },
  buttons(composer, deps) {
    onAction(composer, reviewPageAction, async (ctx, asked) => {
      await show(ctx, await listMessage(ctx, asked, deps));
      await toast(ctx);
    });
  },
});

async function listMessage(ctx: BotContext, asked: number, deps: NewsroomDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const [{ articles, page, total, hasMore }, topics] = await Promise.all([
    deps.archive.review(actorOf(ctx), asked),
    deps.topics.list(),
  ]);
  if (articles.length === 0) return { html: t("review-none") };
  const pages = page + (hasMore ? 2 : 1);
  const lines = await Promise.all(articles.map((draft, i) => lineOf(ctx, draft, i + 1, topics, deps)));
  return {
    html: joinHtml([t("review-list", { total: String(total) }), joinHtml(lines, "\n")], "\n\n"),
    buttons: [...openButtons(articles.map(({ id }) => id)), ...turnsOf(page, pages, reviewPageAction.data, ctx.texts)],
  };
}

async function lineOf(
  ctx: BotContext,
  draft: Article,
  number: number,
  topics: readonly Topic[],
  deps: NewsroomDeps,
): Promise<Html> {
  const { texts } = ctx;
  const { id, content, createdBy, handedIn, topics: slugs } = draft;
  const author = await deps.rights.nameOf(handedIn?.by ?? createdBy);
  const age = durationText(texts, Math.max(0, deps.clock() - (handedIn?.at ?? draft.createdAt)));
  const names = slugs.map((slug) => topicLabel(topics, slug, texts.code));
  const changed = changedWords(texts, draft);
  return texts.t("lists-draft", {
    number: String(number),
    id,
    title: truncate(cleanText(content.title), longestTitle),
    facts: [author, age, ...names, changed && `✏️ ${changed}`].filter((fact) => fact !== null).join(" · "),
  });
}
