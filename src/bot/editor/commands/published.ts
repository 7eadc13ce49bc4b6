/** /published: what readers have or had, newest first, paged in place; words behind it search. A number opens the story. */

import { z } from "zod";
import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcastId } from "../../../news/broadcast.ts";
import { say, show, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import { pageArgument } from "../../callback-arguments.ts";
import { carriable } from "../../carriable-words.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { openButtons } from "../desk/open-buttons.ts";

/** A page of the list; with words, of what they find. */
const pageAction = defineAction("published", z.tuple([pageArgument, z.string()]));

/** Bytes of them that a button can carry beside its page. */
const longestWords = 46;
const longestTitle = 80;

export const published = defineCommand<NewsroomDeps>({
  name: "published",
  right: "draft",
  async run(ctx, args, deps) {
    await say(ctx, await listMessage(ctx, carriable(args, longestWords), 0, deps));
  },
  buttons(composer, deps) {
    onAction(composer, pageAction, async (ctx, asked, words) => {
      await show(ctx, await listMessage(ctx, words, asked, deps));
      await toast(ctx);
    });
  },
});

async function listMessage(
  ctx: BotContext,
  words: string,
  asked: number,
  deps: NewsroomDeps,
): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const { articles, page, hasMore } = await deps.archive.list(actorOf(ctx), { words, page: asked });
  const [first] = articles;
  if (!first) return { html: words === "" ? t("published-none") : t("published-none-found", { words }) };
  const head = words === "" ? t("published-list") : t("published-found", { words });
  const lines = await Promise.all(articles.map((article, i) => lineOf(ctx, article, i + 1, deps)));
  const rows = openButtons(articles.map(({ id }) => id));
  const turn = (to: number, text: string): Button => ({ text, action: pageAction.data(to, words) });
  const turns = [
    ...(page > 0 ? [turn(page - 1, t("published-newer-button"))] : []),
    ...(hasMore ? [turn(page + 1, t("published-older-button"))] : []),
  ];
  return {
    html: joinHtml([head, joinHtml(lines, "\n")], "\n\n"),
    buttons: turns.length > 0 ? [...rows, turns] : rows,
  };
}

async function lineOf(ctx: BotContext, article: Article, number: number, deps: NewsroomDeps): Promise<Html> {
  const { id, state, content, publishedAt, createdAt } = article;
  const { t, clock } = ctx.texts;
  const receipt = await deps.sending.receipt(articleBroadcastId(article));
  const facts = {
    number: String(number),
    id,
    state: state === "retracted" ? state : ("published" as const),
    title: truncate(cleanText(content.title), longestTitle),
    ...clock.moment(publishedAt ?? createdAt, deps.clock(), zoneOf(ctx, deps)),
  };
  return receipt ? t("published-line-counted", { ...facts, count: receipt.delivered }) : t("published-line", facts);
}
