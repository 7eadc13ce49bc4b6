/** /deletemydata: one question, then every trace of the chat goes, and it is told what there was. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { eraseLetters } from "./feedback.ts";

export const openDeleteMyData = defineAction("delete-data", z.tuple([]));
const answerDelete = defineAction("delete-data-now", z.tuple([z.enum(["yes", "no"])]));

export const deletemydata = defineCommand<BotDeps>({
  name: "deletemydata",
  right: "administrators",
  run: (ctx) => show(ctx, questionView(ctx)),
  buttons(composer, deps) {
    onAction(
      composer,
      openDeleteMyData,
      async (ctx) => {
        await toast(ctx);
        await show(ctx, questionView(ctx));
      },
      inCharge,
    );

    onAction(
      composer,
      answerDelete,
      async (ctx, answer) => {
        if (answer === "no") {
          await toast(ctx);
          return show(ctx, { html: ctx.texts.t("deletemydata-kept") });
        }
        await toast(ctx, ctx.texts.t("deletemydata-toast"));
        const letters = await deps.audience.letters(homeOf(ctx).chatId);
        await show(ctx, await eraseAll(ctx, deps));
        eraseLetters(ctx, letters, deps);
      },
      inCharge,
    );
  },
});

function questionView({ texts: { t } }: BotContext): OutgoingMessage {
  return {
    html: t("deletemydata-ask"),
    // The safe one last: it is where the thumb is.
    buttons: [
      [{ text: t("deletemydata-yes-button"), action: answerDelete.data("yes") }],
      [{ text: t("deletemydata-no-button"), action: answerDelete.data("no") }],
    ],
  };
}

/** Its receipt. */
async function eraseAll(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const { chatId } = homeOf(ctx);
  const parts = await deps.audience.eraseAll(chatId);
  ctx.subscriber = null;
  const what = clock.list(parts.map((part) => t(`mydata-name-${part}-words`)));
  const blocks = [
    parts.length === 0 ? t("deletemydata-nothing") : t("deletemydata-done", { what }),
    ...((await deps.roleOf(chatId)) === null ? [] : [t("deletemydata-role")]),
    ...((await deps.audience.isBlocked(chatId)) ? [t("deletemydata-blocked")] : []),
  ];
  return { html: joinHtml(blocks, "\n\n") };
}
