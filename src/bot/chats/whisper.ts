/** Says something in a group that one person alone sees (Bot API 10.2, ephemeral_message_parameters): Telegram lets a bot do so
 *  that administers the group. */
import type { Context } from "grammy";
import type { OutgoingMessage } from "../../format/message.ts";
import { refusalOf } from "../../telegram/classify-error.ts";
import { textOptions } from "../../telegram/message-body.ts";

/** "no": Telegram does not do it here. "aloud": it was said to all, by a Bot API server that is older than such messages; from
 *  then on nothing is whispered. */
export type Whispered = "yes" | "no" | "aloud";
export type Whisper = (ctx: Context, message: OutgoingMessage) => Promise<Whispered>;

export function createWhisper(): Whisper {
  let isKnown = true;
  return async (ctx, message) => {
    const { from, chat, msg } = ctx;
    if (!isKnown || !from || msg?.sender_chat || (chat?.type !== "group" && chat?.type !== "supergroup")) return "no";
    try {
      const { message_id } = await ctx.reply(message.html.toString(), {
        ...textOptions(message),
        ephemeral_message_parameters: { receiver_user_id: from.id },
      });
      // Bot API: such a message has no number of the chat's own.
      isKnown = message_id === 0;
      return isKnown ? "yes" : "aloud";
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null || refusal === "flood" || refusal === "conflict") throw error;
      return "no";
    }
  };
}
