/** The buttons below a desk message: every press acts on the article as it is now, with the presser's own rights, and
 *  edits the message it stands under. */
import type { Composer } from "grammy";
import { AppError } from "../../../news/app-error.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import { changesTowards } from "../../../news/correction.ts";
import { everyDay, nextOccurrence } from "../../../news/schedule.ts";
import { say, show, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { deskAction, timeAction, topicAction } from "../actions.ts";
import { askCorrection } from "../commands/correct.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { askPaidMessage } from "../paid-speed.ts";
import { deskMessage, fieldsMessage, timesMessage, topicsMessage } from "./desk-message.ts";
import { sendPreview, viewOf } from "./desk-view.ts";
import { askFor } from "./typed-answers.ts";

const hourMs = 3_600_000;

export function installDeskButtons(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const { articles } = deps;

  const redraw = async (ctx: BotContext, article: Article): Promise<void> =>
    show(ctx, deskMessage(ctx.texts, await viewOf(article, zoneOf(ctx, deps), deps)));

  /** Makes this message the one where progress appears, then lets the article go. */
  const release = async (ctx: BotContext, id: ArticleId, go: () => Promise<Article>): Promise<void> => {
    const message = ctx.callbackQuery?.message;
    if (message) {
      await articles.pinDesk(id, { chatId: message.chat.id, messageId: message.message_id, locale: ctx.texts.code });
    }
    try {
      const article = await go();
      await toast(ctx, ctx.texts.t("desk-publishing-toast"));
      await redraw(ctx, article);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "topic_required") throw error;
      await toast(ctx, ctx.texts.t("desk-topic-needed-toast"));
      await show(
        ctx,
        topicsMessage(ctx.texts, await viewOf(await articles.get(actorOf(ctx), id), zoneOf(ctx, deps), deps)),
      );
    }
  };

  const acts: Record<Parameters<typeof deskAction.data>[0], (ctx: BotContext, id: ArticleId) => Promise<void>> = {
    async show(ctx, id) {
      await redraw(ctx, await articles.get(actorOf(ctx), id));
      await toast(ctx);
    },
    publish: (ctx, id) => release(ctx, id, () => articles.publish(actorOf(ctx), id)),
    async schedule(ctx, id) {
      await deps.rights.demand(actorOf(ctx), "publish");
      const view = await viewOf(await articles.get(actorOf(ctx), id), zoneOf(ctx, deps), deps);
      await show(ctx, timesMessage(ctx.texts, view, offeredTimes(view.now, view.timeZone)));
      await toast(ctx);
    },
    async breaking(ctx, id) {
      const article = await articles.amend(actorOf(ctx), id, (draft) => ({
        ...draft,
        urgency: draft.urgency === "breaking" ? "routine" : "breaking",
      }));
      await toast(ctx, ctx.texts.t("desk-breaking-toast", { on: article.urgency === "breaking" }));
      await redraw(ctx, article);
    },
    async silent(ctx, id) {
      const article = await articles.amend(actorOf(ctx), id, (draft) => ({ ...draft, silent: !draft.silent }));
      await toast(ctx, ctx.texts.t("desk-silent-toast", { on: article.silent }));
      await redraw(ctx, article);
    },
    async fulltext(ctx, id) {
      const article = await articles.amend(actorOf(ctx), id, (draft) => ({ ...draft, fullText: !draft.fullText }));
      await toast(ctx, ctx.texts.t("desk-full-text-toast", { on: article.fullText === true }));
      await sendPreview(ctx, article, deps); // the card has changed: it is shown again
    },
    async topics(ctx, id) {
      await show(
        ctx,
        topicsMessage(ctx.texts, await viewOf(await articles.get(actorOf(ctx), id), zoneOf(ctx, deps), deps)),
      );
      await toast(ctx);
    },
    async edit(ctx, id) {
      await show(ctx, fieldsMessage(ctx.texts, await articles.get(actorOf(ctx), id)));
      await toast(ctx);
    },
    async discard(ctx, id) {
      await articles.discard(actorOf(ctx), id);
      await redraw(ctx, await articles.get(actorOf(ctx), id));
      await toast(ctx);
    },
    async undo(ctx, id) {
      const article = await articles.cancel(actorOf(ctx), id);
      await toast(ctx, ctx.texts.t("desk-undone-toast"));
      await redraw(ctx, article);
    },
    async open(ctx, id) {
      await toast(ctx);
      await sendPreview(ctx, await articles.get(actorOf(ctx), id), deps);
    },
    async paid(ctx, id) {
      await deps.rights.demand(actorOf(ctx), "publish");
      const article = await articles.get(actorOf(ctx), id);
      const { paidOffer } = await viewOf(article, zoneOf(ctx, deps), deps);
      const switchesOn = !article.paid && paidOffer;
      if (switchesOn) await show(ctx, askPaidMessage(ctx.texts, article, paidOffer));
      else await redraw(ctx, await articles.setPaid(actorOf(ctx), id, false));
      await toast(ctx, switchesOn ? undefined : ctx.texts.t("paid-toast", { on: false }));
    },
    async paidyes(ctx, id) {
      const article = await articles.setPaid(actorOf(ctx), id, true);
      await toast(ctx, ctx.texts.t("paid-toast", { on: true }));
      await redraw(ctx, article);
    },
    async correct(ctx, id) {
      const article = await deps.revisions.correctable(actorOf(ctx), id);
      await toast(ctx);
      await say(ctx, fieldsMessage(ctx.texts, article)); // the receipt stays where it is
    },
    async retract(ctx, id) {
      await deps.revisions.correctable(actorOf(ctx), id);
      await toast(ctx);
      await askFor(ctx, id, "reason", deps);
    },
    async proposed(ctx, id) {
      const changes = changesTowards(await deps.revisions.correctable(actorOf(ctx), id));
      await toast(ctx);
      if (changes) await askCorrection(ctx, id, { changes, note: "", notify: false }, deps);
      else await redraw(ctx, await articles.get(actorOf(ctx), id));
    },
  };
  onAction(composer, deskAction, (ctx, act, id) => acts[act](ctx, id));

  onAction(composer, topicAction, async (ctx, id, slug) => {
    const article = await articles.amend(actorOf(ctx), id, (draft) => ({
      ...draft,
      topics: draft.topics.includes(slug) ? draft.topics.filter((each) => each !== slug) : [...draft.topics, slug],
    }));
    await toast(ctx, ctx.texts.t("desk-saved-toast"));
    await show(ctx, topicsMessage(ctx.texts, await viewOf(article, zoneOf(ctx, deps), deps)));
  });

  onAction(composer, timeAction, (ctx, id, at) => release(ctx, id, () => articles.schedule(actorOf(ctx), id, at)));
}

/** In an hour (on the full five minutes), this evening or tomorrow evening, tomorrow morning. */
function offeredTimes(now: number, timeZone: string): number[] {
  const fiveMinutes = hourMs / 12;
  const inAnHour = Math.ceil((now + hourMs) / fiveMinutes) * fiveMinutes;
  const at = (time: string): number => nextOccurrence({ timeZone, times: [time], days: everyDay }, now + hourMs).dueAt;
  return [inAnHour, ...[at("18:30"), at("08:00")].sort((a, b) => a - b)];
}
