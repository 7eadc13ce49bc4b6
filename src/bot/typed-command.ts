/** What command a message is: from its text or its caption, however it is capitalised; and whose it is. A message that somebody
 *  else wrote (forwarded, sent through a bot, by a bot or for a channel) is nobody's command. */
import type { Context } from "grammy";
import type { Message } from "grammy/types";

export interface TypedCommand {
  /** Lower case, without slash and bot name. */
  readonly name: string;
  /** What stands behind it, trimmed; may hold several lines. */
  readonly args: string;
  /** Nothing stands on the command's own line: the first line of `args` is a line of its own. */
  readonly startsBelow: boolean;
}

/** Bot API, BotCommand: letters, digits and underscores. */
const shape = /^\/([a-z0-9_]+)(?:@([a-z0-9_]*))?(?=\s|$)/i;

/** Null: it is none, or meant for another bot. */
export function typedCommand(ctx: Context): TypedCommand | null {
  const message = ctx.message ?? ctx.channelPost;
  const text = (message?.text ?? message?.caption ?? "").trimStart();
  const [whole, name, username] = shape.exec(text) ?? [];
  if (whole === undefined || name === undefined) return null;
  const isOurs = !username || username.toLowerCase() === ctx.me.username.toLowerCase();
  if (!isOurs) return null;
  const behind = text.slice(whole.length);
  return { name: name.toLowerCase(), args: behind.trim(), startsBelow: /^[^\S\n]*\n/.test(behind) };
}

/** Who stands behind a message: a person, an administrator who stays anonymous, a channel in itself; or nobody who is here. */
export function hasAuthor(ctx: Context): boolean {
  const message: Message | undefined = ctx.message ?? ctx.channelPost;
  if (!message) return true; // buttons and the like are pressed by a person
  if (message.forward_origin || message.via_bot) return false;
  if (ctx.channelPost) return true; // only its administrators can post in a channel
  if (message.sender_chat) return message.sender_chat.id === message.chat.id && message.chat.type !== "channel";
  return ctx.from !== undefined && !ctx.from.is_bot;
}
