/** What waits and what became of it: /status, /drafts, /queue, /undo, /cancel. */
import type { Composer } from "grammy";
import { joinHtml } from "../../format/safe-html.ts";
import { type ArticleId, parseArticleId } from "../../news/article.ts";
import { say } from "../answer.ts";
import { argumentsOf, type BotContext } from "../context.ts";
import { deskAction } from "./actions.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "./deps.ts";
import { deskMessage } from "./desk-message.ts";
import { viewOf } from "./desk-view.ts";

/** More would be a wall of text; whoever has more looks for one. */
const listed = 10;
const buttonTitleLength = 40;

export function installArticleLists(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const { articles, rights } = deps;

  /** The id that stands behind the command, or null after having said what is wrong. */
  const idOf = async (ctx: BotContext, usage: "status" | "cancel"): Promise<ArticleId | null> => {
    const texts = ctx.texts.newsroom;
    const word = argumentsOf(ctx);
    const id = parseArticleId(word);
    if (id) return id;
    const asked = usage === "status" ? texts.status.usage : texts.undo.cancelUsage;
    await say(ctx, { html: word === "" ? asked : texts.status.badId({ word: word.slice(0, 40) }) });
    return null;
  };

  composer.command("status", async (ctx) => {
    await rights.demand(actorOf(ctx), "draft");
    const id = await idOf(ctx, "status");
    if (!id) return;
    const article = await articles.get(actorOf(ctx), id);
    const { title, url } = article.content;
    const state = ctx.texts.newsroom.status.state[article.state];
    const desk = deskMessage(ctx.texts, await viewOf(article, zoneOf(ctx, deps), deps));
    const head = ctx.texts.newsroom.status.line({ state, id, title: title.slice(0, 300), url });
    await say(ctx, { ...desk, html: joinHtml([head, desk.html], "\n\n") });
  });

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
    const id = await idOf(ctx, "cancel");
    if (!id) return;
    await articles.cancel(actorOf(ctx), id);
    await say(ctx, { html: ctx.texts.newsroom.desk.undone({ id }) });
  });
}
