/** Messages as the JSON of a call. A broadcast sends one message to thousands: what is the same for all is written once. */
import type { InlineKeyboardMarkup } from "grammy/types";
import type { Button, OutgoingMessage } from "../format/message.ts";
import type { PostOptions } from "./transport.ts";

export interface Target {
  readonly chatId: number;
  /** Forum topic. */
  readonly threadId?: number | undefined;
}

export interface SendOptions extends PostOptions {
  readonly silent?: boolean;
  /** allow_paid_broadcast */
  readonly paid?: boolean;
  /** Message that this one answers; sent all the same when it is gone. */
  readonly replyTo?: number | undefined;
  /** As text in place of a picture with its caption; of an edit, whichever of text and caption the message does not call
   *  for. What a verdict asked for. */
  readonly otherShape?: boolean;
}

/** The body of a call, as it is written to the connection. `rest`: of textBody or photoBody. */
export function callBody(target: Target, options: SendOptions, rest: Buffer): Buffer {
  const opening = envelope(target, options);
  const body = Buffer.allocUnsafe(opening.length + rest.length);
  body.write(opening, "latin1");
  body.set(rest, opening.length);
  return body;
}

/** Opens the object with what differs from recipient to recipient, all ASCII; a body closes it. */
function envelope({ chatId, threadId }: Target, { silent, paid, replyTo }: SendOptions): string {
  let json = `{"chat_id":${chatId},`;
  if (threadId !== undefined) json += `"message_thread_id":${threadId},`;
  if (silent) json += '"disable_notification":true,';
  if (paid) json += '"allow_paid_broadcast":true,';
  if (replyTo !== undefined) {
    json += `"reply_parameters":{"message_id":${replyTo},"allow_sending_without_reply":true},`;
  }
  return json;
}

export const textBody = rememberFor((message) => ({ text: message.html.toString(), ...textOptions(message) }));

export const photoBody = rememberFor((message) => ({
  photo: message.photoUrl,
  ...(message.covered && { has_spoiler: true }),
  caption: message.html.toString(),
  ...captionOptions(message),
}));

/** JSON without its opening brace, in bytes: encoded once, not for every recipient. */
function rememberFor(write: (message: OutgoingMessage) => object): (message: OutgoingMessage) => Buffer {
  const written = new WeakMap<OutgoingMessage, Buffer>();
  return (message) => {
    const known = written.get(message);
    if (known !== undefined) return known;
    const json = Buffer.from(JSON.stringify(write(message)).slice(1));
    written.set(message, json);
    return json;
  };
}

/** What stands beside the words in every call that sends or edits a text. */
export const textOptions = (message: OutgoingMessage) => ({
  ...captionOptions(message),
  link_preview_options: previewOf(message),
});

/** The same beside a caption: a picture has no preview. */
export const captionOptions = ({ buttons }: Pick<OutgoingMessage, "buttons">) => ({
  parse_mode: "HTML" as const,
  ...(buttons && buttons.length > 0 && { reply_markup: keyboardOf(buttons) }),
});

function previewOf({ preview }: OutgoingMessage) {
  if (!preview) return { is_disabled: true };
  return { url: preview.url, prefer_large_media: preview.large, show_above_text: preview.aboveText };
}

function keyboardOf(rows: readonly (readonly Button[])[]): InlineKeyboardMarkup {
  return { inline_keyboard: rows.map((row) => row.map(buttonOf)) };
}

function buttonOf(button: Button): InlineKeyboardMarkup["inline_keyboard"][number][number] {
  const { text } = button;
  if ("url" in button) return { text, url: button.url };
  return "copies" in button ? { text, copy_text: { text: button.copies } } : { text, callback_data: button.action };
}
