/** /stop: one question, then everything ends and the chat is erased. */
import { z } from "zod";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";

const answerStop = defineAction("stop", z.tuple([z.enum(["yes", "no"])]));

export const stop = defineCommand<BotDeps>({
  name: "stop",
  right: "administrators",
  async run(ctx) {
    const { t } = ctx.texts;
    if (!ctx.subscriber) return show(ctx, { html: t("stop-nothing") });
    await show(ctx, {
      html: ctx.subscriber.topics.length > 0 ? t("stop-ask") : t("stop-ask-empty"),
      // The safe one last: it is where the thumb is.
      buttons: [
        [{ text: t("stop-yes-button"), action: answerStop.data("yes") }],
        [{ text: t("stop-no-button"), action: answerStop.data("no") }],
      ],
    });
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
        await show(ctx, { html: t("stop-stopped") });
      },
      inCharge,
    );
  },
});
