/** The bot is new in a group or a channel: a group's administrators choose there, a channel's in private. */
import type { Composer } from "grammy";
import { show } from "../answer.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { offerChannel } from "./channels.ts";
import { startView } from "./onboarding.ts";

export function installAdded(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.on("my_chat_member", async (ctx, next) => {
    const { chat, from } = ctx.myChatMember;
    if (chat.type === "channel") {
      if (from.is_bot) return;
      await offerChannel(ctx, { id: chat.id, title: chat.title }, from, "channels-added", deps);
    } else if (chat.type === "private") await next();
    else await show(ctx, await startView(ctx, deps));
  });
}
