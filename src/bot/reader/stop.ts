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
    const words = ctx.texts.reader.stop;
    if (!ctx.subscriber) return show(ctx, { html: words.nothing });
    await show(ctx, {
      html: ctx.subscriber.topics.length > 0 ? words.ask : words.askEmpty,
      // The safe one last: it is where the thumb is.
      buttons: [
        [{ text: words.yes, action: answerStop.data("yes") }],
        [{ text: words.no, action: answerStop.data("no") }],
      ],
    });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      answerStop,
      async (ctx, answer) => {
        const words = ctx.texts.reader.stop;
        if (answer === "no") {
          await toast(ctx);
          return show(ctx, { html: words.stayed });
        }
        await deps.audience.leave(homeOf(ctx).chatId);
        await toast(ctx, words.toast);
        await show(ctx, { html: words.stopped });
      },
      inCharge,
    );
  },
});
