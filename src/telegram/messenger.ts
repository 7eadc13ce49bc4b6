/** The one place that turns an outgoing message into a Bot API call. Every end is a verdict, never an exception. */
import { GrammyError } from "grammy";
import type { ApiMethods } from "grammy/types";
import type { OutgoingMessage } from "../format/message.ts";
import { isMessageId } from "../news/chat-id.ts";
import { isPrivateChat } from "../news/delivery.ts";
import { classifyError, classifySend, isPictureRefused, refusalOf } from "./classify-error.ts";
import { greyPictureBody, greyPictureById, mediaContentType, pictureBody, pictureIn } from "./edit-media-body.ts";
import type { HttpAnswer } from "./http-exchange.ts";
import {
  callBody,
  captionOptions,
  photoBody,
  type SendOptions,
  type Target,
  textBody,
  textOptions,
} from "./message-body.ts";
import { type PostOptions, parseAnswer, type Transport } from "./transport.ts";
import { TransportError } from "./transport-error.ts";
import type { Verdict } from "./verdict.ts";

export interface Messenger {
  /** One call. Does not ask the rate limiter: the sender has its permit. */
  send(target: Target, message: OutgoingMessage, options?: SendOptions): Promise<Verdict>;
  /** Undefined: a call would leave at once. Else resolves when that may be so; ask again then. */
  ready(): Promise<void> | undefined;
  /** One call, too. A message that shows this text already counts as edited. */
  edit(
    chatId: number,
    messageId: number,
    message: OutgoingMessage,
    options?: PostOptions & Pick<SendOptions, "otherShape">,
  ): Promise<Verdict>;
  /** One call, too. */
  remove(chatId: number, messageId: number, options?: PostOptions): Promise<Verdict>;
  /** The same of a message that a person posted by an inline query. */
  editShared(inlineId: string, message: OutgoingMessage, options?: PostOptions): Promise<Verdict>;
  /** A call that concerns nobody; true when Telegram answered it, whatever it said. */
  ask(): Promise<boolean>;
}

/** How every answer to a sent message begins: its id follows. The rest repeats the message, and is neither decoded nor
 *  parsed. */
const sent = '{"ok":true,"result":{"message_id":';

export function createMessenger(transport: Pick<Transport, "post" | "ready">): Messenger {
  const call = async <M extends keyof ApiMethods>(
    method: M,
    payload: Parameters<ApiMethods[M]>[0],
    options?: PostOptions,
  ): Promise<void> => {
    await demanded(method, JSON.stringify(payload), options);
  };
  const demanded = async (method: string, body: string | Buffer, options?: PostOptions): Promise<unknown> => {
    const answer = parseAnswer(await transport.post(method, body, options));
    if (!answer.ok) throw new GrammyError(`Call to '${method}' failed!`, answer, method, {});
    return answer.result;
  };
  const putGreyPicture = createGreyPicture(demanded);
  /** What Telegram can't load must not leave the one before. */
  const putPicture = async (
    copy: { readonly chat_id: number; readonly message_id: number },
    message: OutgoingMessage,
    options: PostOptions,
  ): Promise<void> => {
    try {
      await demanded("editMessageMedia", pictureBody(copy.chat_id, copy.message_id, message), options);
    } catch (error) {
      if (!isPictureRefused(error)) throw error;
      await putGreyPicture(copy.chat_id, copy.message_id, message, options);
    }
  };

  return {
    send(target, message, options = {}) {
      const asPhoto = message.photoUrl !== undefined && !options.otherShape;
      const method = asPhoto ? "sendPhoto" : "sendMessage";
      const body = callBody(target, options, asPhoto ? photoBody(message) : textBody(message));
      const { paid } = options;
      return transport.post(method, body, options).then(
        (answer) => verdictOn(answer, target, method, paid),
        (error: unknown) => classifySend(error, { paid, asPhoto }),
      );
    },
    ready: transport.ready,
    async edit(chatId, messageId, message, options = {}) {
      const copy = { chat_id: chatId, message_id: messageId };
      const words = message.html.toString();
      const asCaption = (message.photoUrl !== undefined) !== (options.otherShape ?? false);
      try {
        if (asCaption && message.withoutPicture) {
          await putGreyPicture(chatId, messageId, message, options);
        } else if (asCaption && message.replacesPicture) {
          await putPicture(copy, message, options);
        } else if (asCaption) {
          await call("editMessageCaption", { ...copy, caption: words, ...captionOptions(message) }, options);
        } else await call("editMessageText", { ...copy, text: words, ...textOptions(message) }, options);
      } catch (error) {
        if (refusalOf(error) !== "not_modified") return classifySend(error);
      }
      return { kind: "accepted", messageId };
    },
    async remove(chatId, messageId, options) {
      try {
        await call("deleteMessage", { chat_id: chatId, message_id: messageId }, options);
      } catch (error) {
        return classifySend(error);
      }
      return { kind: "accepted", messageId };
    },
    async editShared(inlineId, message, options = {}) {
      const text = message.html.toString();
      try {
        await call("editMessageText", { inline_message_id: inlineId, text, ...textOptions(message) }, options);
      } catch (error) {
        if (refusalOf(error) !== "not_modified") return classifySend(error);
      }
      return { kind: "accepted", messageId: 0 };
    },
    async ask() {
      try {
        parseAnswer(await transport.post("getMe", "{}"));
        return true;
      } catch (error) {
        const { kind } = classifyError(error);
        return kind !== "unknown" && kind !== "not_written";
      }
    },
  };
}

type Demanded = (method: string, body: string | Buffer, options?: PostOptions) => Promise<unknown>;

/** Uploads the picture with the first call, and goes on with the name that Telegram gave it, until Telegram forgets it. */
function createGreyPicture(demanded: Demanded) {
  let fileId: string | null = null;
  return async (chatId: number, messageId: number, message: OutgoingMessage, options: PostOptions): Promise<void> => {
    if (fileId !== null) {
      try {
        await demanded("editMessageMedia", greyPictureById(chatId, messageId, message, fileId), options);
        return;
      } catch (error) {
        if (!isPictureRefused(error)) throw error;
        fileId = null;
      }
    }
    const body = greyPictureBody(chatId, messageId, message);
    fileId = pictureIn(await demanded("editMessageMedia", body, { ...options, contentType: mediaContentType }));
  };
}

const isEndOfNumber = (byte: number | undefined): boolean => byte === 0x2c || byte === 0x7d; // , or }

/** 0 = it does not begin like that. */
function sentId(body: Buffer): number {
  if (body.toString("latin1", 0, sent.length) !== sent) return 0;
  let id = 0;
  for (let at = sent.length; ; at++) {
    const digit = (body[at] ?? 0) - 48;
    if (!(digit >= 0 && digit <= 9)) return isEndOfNumber(body[at]) ? id : 0;
    id = id * 10 + digit;
  }
}

/** Groups and channels are few, and only the whole answer tells them apart. */
function verdictOn(answer: HttpAnswer, { chatId }: Target, method: string, paid?: boolean): Verdict {
  const messageId = isPrivateChat(chatId) ? sentId(answer.body) : 0;
  if (isMessageId(messageId)) return { kind: "accepted", messageId };
  try {
    const parsed = parseAnswer(answer);
    if (!parsed.ok) throw new GrammyError(`Call to '${method}' failed!`, parsed, method, {});
    const message = parsed.result as { readonly message_id: number; readonly chat?: { readonly type?: string } };
    // Sent, but nobody could find it again: no ledger can hold such an id.
    if (!isMessageId(message?.message_id)) throw new TransportError(`The answer to ${method} names no message`, true);
    const inChannel = message.chat?.type === "channel";
    return { kind: "accepted", messageId: message.message_id, ...(inChannel && { inChannel }) };
  } catch (error) {
    return classifySend(error, { paid, asPhoto: method === "sendPhoto" });
  }
}
