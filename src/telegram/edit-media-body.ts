/** The body of an editMessageMedia that puts a grey picture in the place of a photo, whose file goes with it: what a photo
 *  shows can be replaced, and never taken away. */
import type { OutgoingMessage } from "../format/message.ts";
import { captionOptions } from "./message-body.ts";

const boundary = "depeche-grey-picture";
export const mediaContentType = `multipart/form-data; boundary=${boundary}`;

export function greyPictureBody(chatId: number, messageId: number, message: OutgoingMessage): Buffer {
  const { parse_mode, reply_markup } = captionOptions(message);
  const media = { type: "photo", media: "attach://grey", caption: message.html.toString(), parse_mode };
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
