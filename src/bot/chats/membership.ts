/** What Telegram tells about the bot's own place in a chat: blocked, unblocked, added, removed, moved to a new id. */
import type { Composer } from "grammy";
import type { ChatMember } from "grammy/types";
import type { BotContext, BotDeps } from "../context.ts";

export function installMembership(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;

  composer.on("my_chat_member", async (ctx, next) => {
    const { chat, old_chat_member: before, new_chat_member: after } = ctx.myChatMember;
    if (!isThere(after)) {
      await audience.gone(chat.id, chat.type === "private" ? "blocked" : "kicked");
      return;
    }
    if (isThere(before)) return; // promoted, demoted, restricted: still here
    const known = await audience.back(chat.id);
    if (chat.type === "private" && known && before.status === "kicked") {
      ctx.subscriber = known;
      return next(); // the reader is welcomed back
    }
    // Its administrators are told how to choose. A known group goes on as before.
    const isGroup = chat.type === "group" || chat.type === "supergroup";
    if (chat.type === "channel" || (isGroup && !known)) return next();
  });

  // Both service messages tell of the same move, in no certain order; moving twice changes nothing.
  composer.on("message:migrate_to_chat_id", (ctx) => audience.migrate(ctx.chat.id, ctx.message.migrate_to_chat_id));
  composer.on("message:migrate_from_chat_id", (ctx) => audience.migrate(ctx.message.migrate_from_chat_id, ctx.chat.id));
}

function isThere(member: ChatMember): boolean {
  if (member.status === "restricted") return member.is_member;
  return member.status !== "left" && member.status !== "kicked";
}
