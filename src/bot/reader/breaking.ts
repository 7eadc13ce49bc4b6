/** /breaking [on|off] for readers. With a link behind it, it is the newsroom's command of the same name. */
import type { Composer, NextFunction } from "grammy";
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { plain } from "../../news/nearest.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { argumentsOf, type BotContext, type BotDeps, homeOf } from "../context.ts";
import { shown } from "../shown.ts";

const chooseBreaking = defineAction("breaking", z.tuple([z.enum(["on", "off"])]));

const yes = ["on", "yes", "oui", "1", "active", "activer"];
const no = ["off", "no", "non", "0", "desactive", "desactiver"];

export function installBreaking(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;

  composer.command("breaking", async (ctx: BotContext, next: NextFunction) => {
    const word = plain(argumentsOf(ctx));
    const isReaders = word === "" || yes.includes(word) || no.includes(word);
    const isEditors = !isReaders && ctx.from !== undefined && (await deps.roleOf(ctx.from.id)) !== null;
    if (!isEditors) return inCharge(ctx, () => answer(ctx, word));
    await next();
  });

  const answer = async (ctx: BotContext, word: string): Promise<void> => {
    const words = ctx.texts.reader.breaking;
    if (word === "") return show(ctx, breakingView(ctx));
    const on = yes.includes(word);
    if (!on && !no.includes(word)) return show(ctx, { html: words.unreadable({ word: shown(argumentsOf(ctx)) }) });
    ctx.subscriber = await audience.setBreaking(homeOf(ctx), on);
    await show(ctx, { html: on ? words.on : words.off });
  };

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
}

function breakingView(ctx: BotContext): OutgoingMessage {
  const words = ctx.texts.reader.breaking;
  const on = ctx.subscriber?.preferences.breaking ?? false;
  const text = on ? words.switchOff : words.switchOn;
  return { html: words.ask({ on }), buttons: [[{ text, action: chooseBreaking.data(on ? "off" : "on") }]] };
}
