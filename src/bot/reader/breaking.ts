/** /breaking [on|off] for readers. With a link behind it, it is the newsroom's command of the same name. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { plain } from "../../news/nearest.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";

const chooseBreaking = defineAction("breaking", z.tuple([z.enum(["on", "off"])]));

const yes = ["on", "yes", "oui", "1", "active", "activer"];
const no = ["off", "no", "non", "0", "desactive", "desactiver"];

export const breaking = defineCommand<BotDeps>({
  name: "breaking",
  right: "administrators",
  async takes(ctx, args, deps) {
    const word = plain(args);
    if (word === "" || yes.includes(word) || no.includes(word)) return true;
    const isEditor = ctx.from !== undefined && (await deps.roleOf(ctx.from.id)) !== null;
    return !isEditor;
  },
  async run(ctx, args, { audience }) {
    const words = ctx.texts.reader.breaking;
    const word = plain(args);
    if (word === "") return show(ctx, breakingView(ctx));
    const on = yes.includes(word);
    if (!on && !no.includes(word)) return show(ctx, { html: words.unreadable({ word: shown(args) }) });
    ctx.subscriber = await audience.setBreaking(homeOf(ctx), on);
    await show(ctx, { html: on ? words.on : words.off });
  },
  buttons(composer, { audience }) {
    onAction(
      composer,
      chooseBreaking,
      async (ctx, value) => {
        const on = value === "on";
        ctx.subscriber = await audience.setBreaking(homeOf(ctx), on);
        await toast(ctx, ctx.texts.reader.breaking.toast({ on }));
        await show(ctx, breakingView(ctx));
      },
      inCharge,
    );
  },
});

function breakingView(ctx: BotContext): OutgoingMessage {
  const words = ctx.texts.reader.breaking;
  const on = ctx.subscriber?.preferences.breaking ?? false;
  const text = on ? words.switchOff : words.switchOn;
  return { html: words.ask({ on }), buttons: [[{ text, action: chooseBreaking.data(on ? "off" : "on") }]] };
}
