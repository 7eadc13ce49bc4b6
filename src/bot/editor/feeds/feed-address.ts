/** A feed's new address, asked for by its panel and typed next. */
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { feedShown } from "./feed-shown.ts";

export async function askForAddress(ctx: BotContext, number: number, { pending }: NewsroomDeps): Promise<void> {
  if (ctx.chat) await pending.put(ctx.chat.id, actorOf(ctx), { kind: "feed-address", number });
  await say(ctx, { html: ctx.texts.t("feed-ask-address") });
}

export async function readdress(ctx: BotContext, number: number, typed: string, deps: NewsroomDeps): Promise<void> {
  const feed = await deps.feeds.readdress(actorOf(ctx), number, webAddress(typed));
  await say(ctx, await feedShown(ctx, feed, deps));
}

/** As people write addresses. One with another scheme stays as it is and is refused as what it is. */
export const webAddress = (word: string): string => (/^[a-z][a-z0-9+.-]*:\/\//i.test(word) ? word : `https://${word}`);
