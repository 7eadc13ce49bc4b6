/** Tells a chat that sends more than it may be answered, once until it is quiet: that all of it is done, and that the
 *  rest is not answered. */
import { setMaxListeners } from "node:events";
import { LRUCache } from "lru-cache";
import type { Emit } from "../events.ts";
import { asWishedBy } from "../format/undecorated.ts";
import type { Locales } from "../locales/load-locales.ts";
import type { RateLimiter } from "../rate-limiter/rate-limiter.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";
import type { Messenger } from "../telegram/messenger.ts";
import { sendWithRetries } from "./editor/notices/send-with-retries.ts";
import type { Update } from "./intake.ts";

export interface SurplusReply {
  /** Nobody waits for it. */
  say(update: Update, chatId: number): void;
  stop(): void;
}

export interface SurplusReplyDeps {
  readonly messenger: Messenger;
  readonly rateLimiter: RateLimiter;
  readonly subscribers: Pick<SubscriberStore, "get">;
  readonly locales: Locales;
  readonly defaultLocale: string;
  readonly emit: Emit;
}

/** Whoever goes on within this has heard it. */
const heardMs = 60_000;
const mostRemembered = 10_000;

export function createSurplusReply(deps: SurplusReplyDeps): SurplusReply {
  const { locales, rateLimiter } = deps;
  const heard = new LRUCache<number, true>({ max: mostRemembered, ttl: heardMs });
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal); // each chat that is told listens

  const say = async (update: Update, chatId: number): Promise<void> => {
    const message = update.message ?? update.edited_message;
    const from = message?.from ?? update.callback_query?.from;
    const known = (await deps.subscribers.get(chatId))?.preferences;
    const texts = locales.textsOf(locales.negotiate(known?.locale, from?.language_code, deps.defaultLocale));
    const threadId = message?.is_topic_message ? message.message_thread_id : undefined;
    const calm = asWishedBy(known ?? {}, { html: texts.t("flood-calm") });
    const send = () => deps.messenger.send({ chatId, threadId }, calm);
    await sendWithRetries(chatId, send, { rateLimiter, signal: stopping.signal, repeatable: false, pace: "answer" });
  };

  return {
    say(update, chatId) {
      if (heard.has(chatId)) return;
      heard.set(chatId, true);
      deps.emit({ type: "chat.floods", chat: chatId });
      say(update, chatId).catch((error: unknown) => {
        if (!stopping.signal.aborted) deps.emit({ type: "fault", where: "calm word", error });
      });
    },
    stop: () => stopping.abort(),
  };
}
