/** The buttons below a feed's messages: each acts with the presser's own rights, says so in a toast, and edits the message
 *  that it stands under. */
import type { Composer } from "grammy";
import { AppError } from "../../../news/app-error.ts";
import type { Feed, FeedQuirks } from "../../../news/feed.ts";
import { say, show, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import {
  feedAction,
  feedCharsetAction,
  feedListAction,
  feedModeAction,
  feedQuirkAction,
  feedReportAction,
  feedTopicAction,
} from "./feed-actions.ts";
import { askForAddress } from "./feed-address.ts";
import { feedListMessage } from "./feed-list.ts";
import { askRemoveMessage, feedCharsetsMessage, feedQuirksMessage, feedTopicsMessage } from "./feed-menus.ts";
import { feedName, feedPanel } from "./feed-panel.ts";
import { feedReportMessage } from "./feed-report.ts";
import { feedShown, type Panel } from "./feed-shown.ts";

type Act = Parameters<typeof feedAction.data>[0];

export function installFeedButtons(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const { feeds } = deps;
  const redraw = async (ctx: BotContext, feed: Feed, panel?: Panel): Promise<void> =>
    show(ctx, await feedShown(ctx, feed, deps, panel));

  const turnTo = (panel: Panel) => async (ctx: BotContext, number: number) => {
    await redraw(ctx, await feeds.get(actorOf(ctx), number), panel);
    await toast(ctx);
  };

  const acts: Record<Act, (ctx: BotContext, number: number) => Promise<void>> = {
    show: turnTo(feedPanel),
    async open(ctx, number) {
      const feed = await feeds.get(actorOf(ctx), number);
      await toast(ctx);
      await say(ctx, await feedShown(ctx, feed, deps));
    },
    async pause(ctx, number) {
      const feed = await feeds.pause(actorOf(ctx), number);
      await toast(ctx, ctx.texts.t("feed-paused-toast"));
      await redraw(ctx, feed);
    },
    async resume(ctx, number) {
      const feed = await feeds.resume(actorOf(ctx), number);
      await toast(ctx, ctx.texts.t("feed-resumed-toast"));
      await redraw(ctx, feed);
    },
    async poll(ctx, number) {
      const feed = await feeds.pollNow(actorOf(ctx), number);
      await toast(ctx, ctx.texts.t(feed.paused ? "feed-paused-toast" : "feed-polled-toast"));
      await redraw(ctx, feed);
    },
    topics: turnTo(feedTopicsMessage),
    quirks: turnTo(feedQuirksMessage),
    charsets: turnTo(feedCharsetsMessage),
    async address(ctx, number) {
      await feeds.get(actorOf(ctx), number);
      await toast(ctx);
      await askForAddress(ctx, number, deps);
    },
    askremove: turnTo((texts, { feed }) => askRemoveMessage(texts, feed)),
    async remove(ctx, number) {
      const feed = await feeds.remove(actorOf(ctx), number);
      await toast(ctx, ctx.texts.t("feed-removed-toast"));
      await show(ctx, { html: ctx.texts.t("feeds-removed", { title: feedName(feed) }) });
    },
  };
  onAction(composer, feedAction, (ctx, act, number) => acts[act](ctx, number));

  onAction(composer, feedListAction, async (ctx, page) => {
    await show(ctx, feedListMessage(ctx.texts, await feeds.list(actorOf(ctx)), page));
    await toast(ctx);
  });

  onAction(composer, feedModeAction, async (ctx, mode, number) => {
    const feed = await feeds.setMode(actorOf(ctx), number, mode);
    await toast(ctx, ctx.texts.t("feed-mode-toast", { mode }));
    await redraw(ctx, feed);
  });

  onAction(composer, feedTopicAction, async (ctx, number, slug, to) => {
    const { t } = ctx.texts;
    try {
      const feed = await feeds.setTopic(actorOf(ctx), number, slug, to === "on");
      await toast(ctx, t("desk-saved-toast"));
      await redraw(ctx, feed, feedTopicsMessage);
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "topic_required") throw error;
      await toast(ctx, t("desk-topic-needed-toast"));
    }
  });

  const setQuirks = async (
    ctx: BotContext,
    number: number,
    step: (quirks: FeedQuirks) => FeedQuirks,
    panel: Panel,
  ): Promise<void> => {
    const feed = await feeds.setQuirks(actorOf(ctx), number, step);
    await toast(ctx, ctx.texts.t("feed-quirk-toast"));
    await redraw(ctx, feed, panel);
  };

  onAction(composer, feedQuirkAction, (ctx, what, to, number) =>
    setQuirks(ctx, number, (quirks) => ({ ...quirks, [what]: to === "on" }), feedQuirksMessage),
  );

  onAction(composer, feedCharsetAction, (ctx, charset, number) =>
    setQuirks(
      ctx,
      number,
      ({ charset: _, ...quirks }) => (charset === "auto" ? quirks : { ...quirks, charset }),
      feedCharsetsMessage,
    ),
  );

  onAction(composer, feedReportAction, async (ctx, number, page) => {
    const feed = await feeds.get(actorOf(ctx), number);
    const report = await feeds.report(actorOf(ctx), number);
    const at = { now: deps.clock(), timeZone: zoneOf(ctx, deps) };
    await show(ctx, feedReportMessage(ctx.texts, { feed, report, page }, at));
    await toast(ctx);
  });
}
