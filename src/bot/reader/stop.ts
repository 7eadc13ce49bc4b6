/** /stop: one question, then everything ends and the chat is erased; why, may be said afterwards and is counted without a name. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { type StopReason, stopReasons } from "../../news/stop-reason.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import type { BotContext } from "../context.ts";
import { type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";

/** Asked afterwards, once, and of nobody in particular. */
const sayWhy = defineAction("stop-why", z.tuple([z.enum(stopReasons)]));
const answerStop = defineAction("stop", z.tuple([z.enum(["yes", "no"])]));

export const stop = defineCommand<BotDeps>({
  name: "stop",
  right: "administrators",
  isChoice: true,
  async run(ctx) {
    const { t } = ctx.texts;
    await show(ctx, ctx.subscriber ? stopView(ctx, ctx.subscriber.topics.length > 0) : { html: t("stop-nothing") });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      answerStop,
      async (ctx, answer) => {
        const { t } = ctx.texts;
        if (answer === "no") {
          await toast(ctx);
          return show(ctx, { html: t("stop-stayed") });
        }
        await deps.audience.leave(homeOf(ctx).chatId);
        await toast(ctx, t("stop-toast"));
        const whys: Readonly<Record<StopReason, string>> = {
          "too-much": t("stop-too-much-button"),
          "too-little": t("stop-too-little-button"),
          "wrong-topics": t("stop-wrong-topics-button"),
        };
        await show(ctx, {
          html: joinHtml([t("stop-stopped"), t("stop-why")], "\n\n"),
          buttons: [stopReasons.map((reason) => ({ text: whys[reason], action: sayWhy.data(reason) }))],
        });
      },
      inCharge,
    );

    onAction(
      composer,
      sayWhy,
      async (ctx, reason) => {
        // Pressed a second time before the first had taken the buttons away.
        const isAsked = ctx.callbackQuery?.message?.reply_markup !== undefined;
        if (isAsked) await deps.audience.leftBecause(reason);
        await toast(ctx);
        await show(ctx, { html: ctx.texts.t("stop-thanks") });
      },
      inCharge,
    );
  },
});

/** The question. */
export function stopView(ctx: BotContext, hasTopics: boolean): OutgoingMessage {
  const { t } = ctx.texts;
  return {
    html: hasTopics ? t("stop-ask") : t("stop-ask-empty"),
    // The safe one last: it is where the thumb is.
    buttons: [
      [{ text: t("stop-yes-button"), action: answerStop.data("yes") }],
      [{ text: t("stop-no-button"), action: answerStop.data("no") }],
    ],
  };
}
