/** The message that a command answers, in whichever chat it stands: what it shows, and under which numbers it may be known as a
 *  copy. */
import type { InlineKeyboardButton, Message, MessageEntity, MessageOrigin, TextQuote } from "grammy/types";
import type { MessagePlace } from "../../../delivery/find-copy.ts";

export interface AnsweredMessage {
  /** Undefined: nobody who is known to us. */
  readonly from: number | undefined;
  readonly text: string;
  readonly entities: readonly MessageEntity[];
  readonly buttons: readonly InlineKeyboardButton[];
  /** Addresses besides those in text and buttons. */
  readonly links: readonly string[];
  /** Its own place, and where it was forwarded from. */
  readonly places: readonly MessagePlace[];
  /** It stands in another chat: of what it says we know little. */
  readonly elsewhere: boolean;
}

/** Null: the message answers none. */
export function answeredBy(message: Message): AnsweredMessage | null {
  const { reply_to_message: here, external_reply: there, quote } = message;
  // In a forum topic every message answers the one that opened it.
  if (here && !here.forum_topic_created) return asAnswered(here);
  return there ? asElsewhere(there, quote) : null;
}

export function asAnswered(message: Message): AnsweredMessage {
  const { from, chat, date, forward_origin: origin } = message;
  return {
    from: from?.id,
    text: message.text ?? message.caption ?? "",
    entities: message.entities ?? message.caption_entities ?? [],
    buttons: message.reply_markup?.inline_keyboard.flat() ?? [],
    links: previewed(message),
    places: [...placeOf(origin), { chatId: chat.id, messageId: message.message_id, sentAt: date * 1000 }],
    elsewhere: false,
  };
}

type Elsewhere = NonNullable<Message["external_reply"]>;

/** Bot API, ExternalReplyInfo: neither text nor buttons; the quote has words, its hidden links are left out. */
function asElsewhere(there: Elsewhere, quote: TextQuote | undefined): AnsweredMessage {
  const { origin, chat, message_id: messageId } = there;
  const own =
    chat && messageId !== undefined ? [{ chatId: chat.id, messageId, sentAt: origin.date * 1000 } as const] : [];
  return {
    from: undefined,
    text: "",
    entities: [],
    buttons: [],
    links: [...(quote?.text.match(/https?:\/\/\S+/gi) ?? []), ...previewed(there)],
    places: [...own, ...placeOf(origin)],
    elsewhere: true,
  };
}

const previewed = ({ link_preview_options: preview }: Pick<Message, "link_preview_options">): string[] =>
  preview?.url === undefined ? [] : [preview.url];

/** Bot API, MessageOrigin: a channel's alone says which message it was. */
const placeOf = (origin: MessageOrigin | undefined): MessagePlace[] =>
  origin?.type === "channel"
    ? [{ chatId: origin.chat.id, messageId: origin.message_id, sentAt: origin.date * 1000 }]
    : [];
