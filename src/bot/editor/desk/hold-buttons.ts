/** What sets and lifts an embargo or a hold: by buttons below a panel, or typed. */
import type { Composer } from "grammy";
import type { Article, ArticleId } from "../../../news/article.ts";
import { say, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { embargoAction, holdAction } from "../actions.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { dropAsked, keepOpen } from "./ask-for.ts";
import { redraw, sendDesk, sendPreview } from "./desk-view.ts";
import { embargoTimesMessage } from "./hold-lines.ts";
import { offeredTimes } from "./offered-times.ts";
import { unlessChanged } from "./unless-changed.ts";

export function installHoldButtons(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const { articles } = deps;
  const done = async (ctx: BotContext, article: Article, said: string): Promise<void> => {
    await toast(ctx, said);
    await redraw(ctx, article, deps);
  };
  onAction(composer, holdAction, (ctx, act, id) =>
    unlessChanged(ctx, deps, async () => {
      const { t } = ctx.texts;
      if (act === "lift") return done(ctx, await articles.liftHold(actorOf(ctx), id), t("hold-toast", { on: false }));
      if (act === "unembargo") {
        return done(ctx, await articles.liftEmbargo(actorOf(ctx), id), t("embargo-toast", { on: false }));
      }
      const article = await articles.get(actorOf(ctx), id);
      await redraw(ctx, article, deps, {
        panel: (view) => embargoTimesMessage(ctx.texts, view, offeredTimes(view.now, view.timeZone)),
      });
      // Whoever types a time instead of pressing one means it.
      await keepOpen(ctx, { id, field: "embargo" }, deps);
      await toast(ctx);
    }),
  );
  onAction(composer, embargoAction, (ctx, id, until) =>
    unlessChanged(ctx, deps, async () => {
      const article = await articles.embargo(actorOf(ctx), id, until);
      await dropAsked(ctx, id, deps);
      await done(ctx, article, ctx.texts.t("embargo-toast", { on: true }));
    }),
  );
}

/** What was typed, said and shown. */
export async function sayHeld(ctx: BotContext, article: Article, deps: NewsroomDeps): Promise<void> {
  await (article.state === "draft" ? sendPreview(ctx, article, deps) : sendDesk(ctx, article, deps));
}

export async function holdTyped(ctx: BotContext, id: ArticleId, reason: string, deps: NewsroomDeps): Promise<void> {
  await sayHeld(ctx, await deps.articles.hold(actorOf(ctx), id, reason), deps);
}

/** `until`: ms; null: there is no such moment, and that has been said. */
export async function embargoTyped(ctx: BotContext, id: ArticleId, until: number, deps: NewsroomDeps): Promise<void> {
  const article = await deps.articles.embargo(actorOf(ctx), id, until);
  await say(ctx, {
    html: ctx.texts.t("embargo-set", { id, ...ctx.texts.clock.moment(until, deps.clock(), zoneOf(ctx, deps)) }),
  });
  await sayHeld(ctx, article, deps);
}
