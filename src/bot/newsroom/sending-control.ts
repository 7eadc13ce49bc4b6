/** Pause, resume, stop: one story by button or command, everything by /halt and /unhalt. */
import type { Composer } from "grammy";
import { type ArticleId, parseArticleId } from "../../news/article.ts";
import { say, show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { argumentsOf, type BotContext } from "../context.ts";
import { sendingAction } from "./actions.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "./deps.ts";
import { askStopMessage, deskMessage } from "./desk-message.ts";
import { viewOf } from "./desk-view.ts";

export function installSendingControl(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const { sending, articles, rights } = deps;

  onAction(composer, sendingAction, async (ctx, act, id) => {
    await rights.demand(actorOf(ctx), "publish");
    const texts = ctx.texts.newsroom.desk.toast;
    const article = await articles.get(actorOf(ctx), id);
    if (act === "askstop") {
      await toast(ctx);
      return show(ctx, askStopMessage(ctx.texts, article));
    }
    if (act === "pause") await sending.pause(id);
    if (act === "resume") await sending.resume(id);
    if (act === "stop") await sending.stop(id);
    await toast(ctx, { pause: texts.paused, resume: texts.resumed, stop: texts.stopped, show: undefined }[act]);
    await show(ctx, deskMessage(ctx.texts, await viewOf(article, zoneOf(ctx, deps), deps)));
  });

  const one = (command: string, act: (id: ArticleId) => Promise<void>, done: "paused" | "resumed") =>
    composer.command(command, async (ctx) => {
      await rights.demand(actorOf(ctx), "publish");
      const texts = ctx.texts.newsroom;
      const word = argumentsOf(ctx);
      const id = parseArticleId(word);
      if (word === "") return void (await say(ctx, { html: texts.sending.usage({ command: `/${command}` }) }));
      if (!id) return void (await say(ctx, { html: texts.status.badId({ word: word.slice(0, 40) }) }));
      await articles.get(actorOf(ctx), id);
      if (!(await sending.receiptOf(id))) return void (await say(ctx, { html: texts.sending.notSent({ id }) }));
      await act(id);
      await say(ctx, { html: texts.sending[done]({ id }) });
    });
  one("pausesend", sending.pause, "paused");
  one("resumesend", sending.resume, "resumed");

  composer.command("halt", async (ctx) => {
    await rights.demand(actorOf(ctx), "govern");
    await sending.halt();
    await say(ctx, { html: ctx.texts.newsroom.sending.halted });
  });
  composer.command("unhalt", async (ctx) => {
    await rights.demand(actorOf(ctx), "govern");
    await sending.unhalt();
    await say(ctx, { html: ctx.texts.newsroom.sending.unhalted });
  });
}
