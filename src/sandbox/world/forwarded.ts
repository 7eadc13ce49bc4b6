/** What a copied or forwarded message keeps of its original, and what a forward, or an answer from another chat, tells of it. */
import type { Message } from "./model.ts";

const content =
  "text entities caption caption_entities photo document location link_preview_options has_media_spoiler rich_message".split(
    " ",
  );

export function contentOf(message: Message): Partial<Message> {
  return Object.fromEntries(content.filter((name) => name in message).map((name) => [name, message[name]]));
}

/** Bot API, MessageOrigin. A forward of a forward names the first origin. */
export function originOf(message: Message): Partial<Message> {
  const { date, chat, from, sender_chat: sender, author_signature: signature } = message;
  if (message.forward_origin) return { forward_origin: message.forward_origin };
  const signed = typeof signature === "string" ? { author_signature: signature } : {};
  if (!sender) return { forward_origin: { type: "user", date, sender_user: from } };
  if (chat.type !== "channel") return { forward_origin: { type: "chat", date, sender_chat: sender, ...signed } };
  return { forward_origin: { type: "channel", date, chat: sender, message_id: message.message_id, ...signed } };
}

/** Bot API, ExternalReplyInfo and TextQuote: where it stands is told of supergroups and channels alone, its words without
 *  their links, its buttons not at all. */
export function externalReplyTo(message: Message): Partial<Message> {
  const { chat, message_id, photo, link_preview_options, text, caption } = message;
  const isPublic = chat.type === "supergroup" || chat.type === "channel";
  const words = String(text ?? caption ?? "").slice(0, longestQuote);
  return {
    external_reply: {
      origin: originOf(message).forward_origin,
      ...(isPublic && { chat, message_id }),
      ...(photo !== undefined && { photo }),
      ...(link_preview_options !== undefined && { link_preview_options }),
    },
    ...(words !== "" && { quote: { text: words, position: 0 } }),
  };
}

/** Bot API, ReplyParameters: quote. */
const longestQuote = 1024;
