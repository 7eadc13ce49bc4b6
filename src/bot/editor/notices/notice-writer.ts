/** Brings a notice into a chat: as a new message, or into the one that it has there already; in the chat's language, in a
 *  quiet moment, and logged when it can't be. */
import type { Emit } from "../../../events.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { asWishedBy } from "../../../format/undecorated.ts";
import type { Locales } from "../../../locales/load-locales.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { RateLimiter } from "../../../rate-limiter/rate-limiter.ts";
import type { SubscriberStore } from "../../../store/subscribers/subscribers.ts";
import type { Messenger } from "../../../telegram/messenger.ts";
import type { Verdict } from "../../../telegram/verdict.ts";
import { sendWithRetries } from "./send-with-retries.ts";

export interface NoticeWriterDeps {
  readonly messenger: Messenger;
  readonly rateLimiter: RateLimiter;
  readonly subscribers: SubscriberStore;
  readonly locales: Locales;
  readonly defaultLocale: string;
  readonly defaultTimeZone: string;
  readonly emit: Emit;
  readonly signal: AbortSignal;
}

/** Made when it is sent: the permission may come late. */
export type NoticeMessage = (texts: Texts, timeZone: string) => OutgoingMessage;

/** `messageId`: of the message that it is to be in. Resolves with the message's id, null when there is none. Never rejects. */
export type WriteNotice = (chatId: number, message: NoticeMessage, messageId?: number) => Promise<number | null>;

export function createNoticeWriter(deps: NoticeWriterDeps): WriteNotice {
  const { messenger, emit, signal } = deps;

  const write: WriteNotice = async (chatId, message, messageId) => {
    const known = (await deps.subscribers.get(chatId))?.preferences;
    const texts = deps.locales.textsOf(known?.locale ?? deps.defaultLocale);
    const call = (): Promise<Verdict> => {
      const made = asWishedBy(known ?? {}, message(texts, known?.timeZone ?? deps.defaultTimeZone));
      return messageId === undefined ? messenger.send({ chatId }, made) : messenger.edit(chatId, messageId, made);
    };
    const repeatable = messageId !== undefined;
    const verdict = await sendWithRetries(chatId, call, { ...deps, repeatable, pace: "notice" });
    if (verdict.kind === "accepted") return verdict.messageId;
    if (verdict.kind === "copy_lost") return write(chatId, message);
    emit({ type: "notice.lost", reason: verdict.kind });
    return null;
  };

  return (chatId, message, messageId) =>
    write(chatId, message, messageId).catch((error: unknown) => {
      emit(signal.aborted ? { type: "notice.lost", reason: "stopping" } : { type: "fault", where: "notice", error });
      return null;
    });
}
