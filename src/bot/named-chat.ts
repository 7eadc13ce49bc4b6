/** Whom an update names. Ids are read once, here: one that Telegram does not give could neither be queued by its chat nor
 *  stored whole, and would hold up all that comes behind it. */
import type { Update } from "grammy/types";
import { z } from "zod";
import { isChatId, isUserId } from "../news/chat-id.ts";

export type { Update };

const chat = z.looseObject({ id: z.number().refine(isChatId) });
const person = z.looseObject({ id: z.number().refine(isUserId) });
const message = z.looseObject({ chat, from: person.optional() });

/** Of the kinds that intake.ts asks for, what is needed to handle one at all (Bot API, Update). */
const usable = z.looseObject({
  message: message.optional(),
  edited_message: message.optional(),
  channel_post: message.optional(),
  callback_query: z.looseObject({ id: z.string(), from: person, message: message.optional() }).optional(),
  inline_query: z.looseObject({ id: z.string(), from: person }).optional(),
  chosen_inline_result: z.looseObject({ from: person }).optional(),
  my_chat_member: z.looseObject({ chat, from: person }).optional(),
});

/** False: it names a chat or a person that Telegram can't mean, or none where one must be. */
export function isUsable(update: Update): boolean {
  return usable.safeParse(update).success;
}

/** Whose queue it stands in. Undefined: nobody's. */
export function chatOf(update: Update): number | undefined {
  const { data } = usable.safeParse(update);
  const said = data?.message ?? data?.edited_message ?? data?.channel_post ?? data?.callback_query?.message;
  return said?.chat.id ?? data?.my_chat_member?.chat.id ?? (data?.inline_query ?? data?.chosen_inline_result)?.from.id;
}

/** Who sent it, among those who speak in its chat. Undefined: a channel in itself, or nobody. */
export function personOf(update: Update): number | undefined {
  const { data } = usable.safeParse(update);
  const sent =
    data?.message ?? data?.edited_message ?? data?.callback_query ?? data?.inline_query ?? data?.chosen_inline_result;
  return (sent ?? data?.my_chat_member)?.from?.id;
}
