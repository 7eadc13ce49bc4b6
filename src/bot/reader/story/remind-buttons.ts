/** "Remind me" below a story: tonight, tomorrow or at the weekend, and the way back. */
import type { Composer } from "grammy";
import { toast } from "../../answer.ts";
import { type BotContext, type BotDeps, homeOf } from "../../context.ts";
import { onStory, redraw, zoneOf } from "./on-story.ts";
import { remindAt } from "./story-actions.ts";

export function installRemindButtons(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;
  onStory(composer, remindAt, deps, async (ctx, article, at) => {
    const { t, clock } = ctx.texts;
    const home = homeOf(ctx);
    if (at === "off") {
      await audience.forgetReminder(home.chatId, article.id);
      await toast(ctx, t("story-remind-off-toast"));
      return redraw(ctx, deps, article, "row");
    }
    const messageId = ctx.callbackQuery?.message?.message_id ?? 0;
    const dueAt = await audience.remind(home, { articleId: article.id, messageId }, at);
    // That evening has begun since the buttons were shown: here are those of now.
    if (dueAt === null) {
      await toast(ctx, t("fallback-dead-button-toast"));
      return redraw(ctx, deps, article, "remind");
    }
    await toast(ctx, t("story-remind-toast", clock.moment(dueAt, deps.clock(), zoneOf(ctx, deps))));
    await redraw(ctx, deps, article, "row");
  });
}
