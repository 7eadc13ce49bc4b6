/** /mydata: everything that is kept about the chat, as a JSON file with a sentence for each part. */
import { InputFile } from "grammy";
import { z } from "zod";
import type { Texts } from "../../locales/texts.ts";
import { captioned, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";

export const openMyData = defineAction("mydata", z.tuple([]));

export const mydata = defineCommand<BotDeps>({
  name: "mydata",
  right: "administrators",
  run: (ctx, _args, deps) => sendFile(ctx, deps),
  buttons(composer, deps) {
    onAction(
      composer,
      openMyData,
      async (ctx) => {
        await toast(ctx);
        await sendFile(ctx, deps);
      },
      inCharge,
    );
  },
});

async function sendFile(ctx: BotContext, deps: BotDeps): Promise<void> {
  const made = new Date(deps.clock()).toISOString();
  const file = await fileOf(ctx.texts, homeOf(ctx).chatId, made, deps);
  await ctx.replyWithDocument(new InputFile(Buffer.from(file), `my-data-${made.slice(0, 10)}.json`), {
    ...captioned(ctx, { html: ctx.texts.t("mydata-caption") }),
  });
}

/** Two spaces deep, so that it can be read as it is. */
async function fileOf({ t }: Texts, chat: number, made: string, deps: BotDeps): Promise<string> {
  const parts = await deps.audience.everything(chat);
  const told = parts.map(({ part, data }) => [part, { what: t(`mydata-part-${part}-words`), data }]);
  const file = {
    about: t("mydata-about-words", { outlet: deps.outletName }),
    chat,
    made,
    notHere: t("mydata-not-here-words"),
    parts: Object.fromEntries(told),
  };
  return JSON.stringify(file, (key, value) => readable(key, value), 2);
}

/** Moments are kept as ms since 1970; nobody reads those. Between 2001 and 2100 no other number has their size. */
function readable(key: string, value: unknown): unknown {
  const isMoment = typeof value === "number" && value > 1e12 && value < 4.2e12 && !/id$/i.test(key) && key !== "chat";
  return isMoment ? new Date(value).toISOString() : value;
}
