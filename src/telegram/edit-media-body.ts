/** The body of an editMessageMedia that puts a grey picture in the place of a photo: what a photo shows can be replaced, and
 *  never taken away. The file goes with the first one, its name with all others. */
import type { OutgoingMessage } from "../format/message.ts";
import { captionOptions } from "./message-body.ts";

const boundary = "depeche-grey-picture";
export const mediaContentType = `multipart/form-data; boundary=${boundary}`;

const captioned = (media: string, message: OutgoingMessage) => ({
  type: "photo",
  media,
  caption: message.html.toString(),
  parse_mode: captionOptions(message).parse_mode,
});

/** The message's own photo in the place of the one it shows: JSON. */
export function pictureBody(chatId: number, messageId: number, message: OutgoingMessage): string {
  const { reply_markup } = captionOptions(message);
  const media = {
    ...captioned(message.photoUrl ?? "", message),
    ...(message.covered && { has_spoiler: true }),
  };
  return JSON.stringify({ chat_id: chatId, message_id: messageId, media, reply_markup });
}

/** The same with a picture that Telegram has already: JSON. */
export function greyPictureById(chatId: number, messageId: number, message: OutgoingMessage, fileId: string): string {
  const { reply_markup } = captionOptions(message);
  return JSON.stringify({ chat_id: chatId, message_id: messageId, media: captioned(fileId, message), reply_markup });
}

/** What Telegram calls the picture of an edited message; null where its answer does not say. */
export function pictureIn(result: unknown): string | null {
  const { photo } = (result ?? {}) as { readonly photo?: readonly { readonly file_id?: unknown }[] };
  const name = Array.isArray(photo) ? photo.at(-1)?.file_id : undefined;
  return typeof name === "string" ? name : null;
}

export function greyPictureBody(chatId: number, messageId: number, message: OutgoingMessage): Buffer {
  const { reply_markup } = captionOptions(message);
  const media = captioned("attach://grey", message);
  const fields = {
    chat_id: String(chatId),
    message_id: String(messageId),
    media: JSON.stringify(media),
    ...(reply_markup && { reply_markup: JSON.stringify(reply_markup) }),
  };
  const parts = Object.entries(fields).map(
    ([name, value]) => `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  );
  const file = `--${boundary}\r\ncontent-disposition: form-data; name="grey"; filename="grey.png"\r\ncontent-type: image/png\r\n\r\n`;
  return Buffer.concat([Buffer.from(parts.join("") + file), greyPicture, Buffer.from(`\r\n--${boundary}--\r\n`)]);
}

/** 320 × 180 pixels of one grey, as PNG. */
const greyPicture = Buffer.from(
  [
    "iVBORw0KGgoAAAANSUhEUgAAAUAAAAC0CAAAAADAj6rNAAAA80lEQVR42u3QMQ0AAAwDoPpXU4kVsWsJSCDlJAoEChQoEIECBQpE",
    "oECBAhEoUKBABAoUKBCBAgUKRKBAgQIRKFCgQAQKFCgQgQIFCkSgQIECBSJQoECBCBQoUCACBQoUiECBAgUiUKBAgQgUKFAgAgUK",
    "FIhAgQIFIlCgQIEIFChQoEAFAgUKFIhAgQIFIlCgQIEIFChQIAIFChSIQIECBSJQoECBCBQoUCACBQoUiECBAgUiUKBAgQIRKFCg",
    "QAQKFCgQgQIFCkSgQIECEShQoEAEChQoEIECBQpEoECBAhEoUKBABAoUKFCgAoECBQpEoMCfBtiLuQfPVMndAAAAAElFTkSuQmCC",
  ].join(""),
  "base64",
);
