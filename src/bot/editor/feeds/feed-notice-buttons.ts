/** Decides a feed's notice: once, by whoever presses first, and every message that tells it says so. */
import type { Composer } from "grammy";
import type { FeedChoice } from "../../../newsroom/feed-decisions.ts";
import type { FeedNoticeName } from "../../../store/feed-notices.ts";
import { editAt, say, show, toast } from "../../answer.ts";
import { onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { feedNoticeAction } from "./feed-actions.ts";
import { askFeedChoice, decidedMessage, editedStories, feedNoticeMessage } from "./feed-notice-message.ts";

export function installFeedNoticeButtons(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  const decide = async (ctx: BotContext, name: FeedNoticeName, choice: FeedChoice): Promise<void> => {
    const decided = await deps.feedDecisions.decide(actorOf(ctx), name, choice);
    if (!decided) return toast(ctx, ctx.texts.t("feed-decided-toast"), true);
    const message = decidedMessage(ctx.texts, decided);
    await toast(ctx);
    await show(ctx, message);
    const pressed = ctx.callbackQuery?.message;
    for (const { chatId, messageId } of decided.notice.places) {
      if (pressed?.chat.id === chatId && pressed.message_id === messageId) continue;
      await editAt(ctx, { chat: { id: chatId }, message_id: messageId }, message);
    }
  };

  onAction(composer, feedNoticeAction, async (ctx, choice, feed, matter, since) => {
    const name: FeedNoticeName = { feed, matter, since };
    if (choice === "yesall") return decide(ctx, name, "all");
    if (choice === "yesnone") return decide(ctx, name, "none");
    if (choice === "leave" || (choice === "none" && (matter === "edited" || matter === "moved"))) {
      return decide(ctx, name, choice);
    }
    const notice = await deps.feedDecisions.open(actorOf(ctx), name);
    if (!notice) return toast(ctx, ctx.texts.t("feed-decided-toast"), true);
    await toast(ctx);
    if (choice === "show") return void (await say(ctx, editedStories(ctx.texts, notice)));
    if (choice === "back") return show(ctx, feedNoticeMessage(ctx.texts, notice));
    await show(ctx, askFeedChoice(ctx.texts, notice, choice));
  });
}
