/** What waits and what became of it: /status, /drafts, /queue, /undo, /cancel. */
import type { Composer } from "grammy";
import { joinHtml } from "../../../format/safe-html.ts";
import { type Article, parseArticleId } from "../../../news/article.ts";
import { say } from "../../answer.ts";
import { argumentsOf, type BotContext } from "../../context.ts";
import { shown } from "../../shown.ts";
import { deskAction } from "../actions.ts";
import { broadcastLine } from "../broadcast/broadcast-message.ts";
import { broadcastNamed, broadcastShown, revisionsOf } from "../broadcast/broadcast-view.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { deskMessage } from "../desk/desk-message.ts";
import { viewOf } from "../desk/desk-view.ts";

/** More would be a wall of text; whoever has more looks for one. */
const listed = 10;
const buttonTitleLength = 40;

export function installArticleLists(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const { articles, rights } = deps;

  composer.command("status", async (ctx) => {
    await rights.demand(actorOf(ctx), "draft");
    const texts = ctx.texts.newsroom.status;
    const word = argumentsOf(ctx);
    if (word === "") return void (await say(ctx, { html: texts.usage }));
    const id = parseArticleId(word);
    if (id) return sayArticle(ctx, await articles.get(actorOf(ctx), id));
    const broadcast = broadcastNamed(word);
    const message = broadcast && (await broadcastShown(ctx.texts, broadcast, zoneOf(ctx, deps), deps));
    await say(ctx, message ?? { html: texts.badId({ word: shown(word) }) });
  });

  const sayArticle = async (ctx: BotContext, article: Article): Promise<void> => {
    const { id, content } = article;
    const { status } = ctx.texts.newsroom;
    const state = article.state === "retracted" && !article.retraction ? "discarded" : article.state;
    const head = status.line({ state: status.state[state], id, title: content.title.slice(0, 300), url: content.url });
    const desk = deskMessage(ctx.texts, await viewOf(article, zoneOf(ctx, deps), deps));
    const revisions = (await revisionsOf(article, deps)).map((view) => broadcastLine(ctx.texts, view));
    await say(ctx, { ...desk, html: joinHtml([head, joinHtml([desk.html, ...revisions], "\n")], "\n\n") });
  };

  composer.command("drafts", async (ctx) => {
    const { lists, desk } = ctx.texts.newsroom;
    const drafts = await articles.drafts(actorOf(ctx), listed);
    if (drafts.length === 0) return void (await say(ctx, { html: lists.noDrafts }));
    const buttons = drafts.map(({ id, content }) => [
      {
        text: desk.button.openDraft({ id, title: content.title.slice(0, buttonTitleLength) }),
        action: deskAction.data("open", id),
      },
    ]);
    await say(ctx, { html: lists.drafts, buttons });
  });

  composer.command("queue", async (ctx) => {
    const { lists } = ctx.texts.newsroom;
    const queue = await articles.queue(actorOf(ctx), listed);
    if (queue.length === 0) return void (await say(ctx, { html: lists.noQueue }));
    const now = deps.clock();
    const lines = queue.map(({ id, content, publishAt }) =>
      lists.queued({ id, title: content.title.slice(0, 80), at: publishAt ?? now, now, timeZone: zoneOf(ctx, deps) }),
    );
    await say(ctx, { html: joinHtml([lists.queue, ...lines], "\n") });
  });

  composer.command("undo", async (ctx) => {
    const mine = (await articles.queue(actorOf(ctx), 100)).filter((article) => article.createdBy === actorOf(ctx));
    const [next] = mine;
    if (!next) return void (await say(ctx, { html: ctx.texts.newsroom.undo.nothing }));
    await articles.cancel(actorOf(ctx), next.id);
    await say(ctx, { html: ctx.texts.newsroom.desk.undone({ id: next.id }) });
  });

  composer.command("cancel", async (ctx) => {
    await rights.demand(actorOf(ctx), "publish");
    const { undo, status, desk } = ctx.texts.newsroom;
    const word = argumentsOf(ctx);
    const id = parseArticleId(word);
    if (!id)
      return void (await say(ctx, { html: word === "" ? undo.cancelUsage : status.badId({ word: shown(word) }) }));
    await articles.cancel(actorOf(ctx), id);
    await say(ctx, { html: desk.undone({ id }) });
  });
}
