/** Ends the pause of a reader whose time has come, and offers what was missed. The entry on the agenda is put off before the call
 *  and taken away after it: a program that dies in between makes the offer once more, and no reader stays without it. */
import type { Audience } from "../audience/create-audience.ts";
import type { Emit } from "../events.ts";
import { asWishedBy } from "../format/undecorated.ts";
import type { Locales } from "../locales/load-locales.ts";
import { pauseEntry } from "../news/agenda.ts";
import { isQuietAt } from "../news/arrival.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { Clock } from "../news/schedule.ts";
import type { RateLimiter } from "../rate-limiter/rate-limiter.ts";
import type { Agenda } from "../store/agenda.ts";
import type { Messenger } from "../telegram/messenger.ts";
import type { BotDeps } from "./context.ts";
import { catchUpOffer } from "./reader/catch-up.ts";

export interface PauseEndDeps extends Pick<BotDeps, "missedSince"> {
  readonly agenda: Pick<Agenda, "settle">;
  readonly audience: Pick<Audience, "find" | "resume" | "gone">;
  readonly messenger: Pick<Messenger, "send">;
  readonly rateLimiter: Pick<RateLimiter, "permit" | "freeze">;
  readonly locales: Locales;
  readonly clock: Clock;
  readonly emit: Emit;
}

/** `dueAt`: when it stands on the agenda, ms. */
export type EndPause = (chatId: number, dueAt: number) => Promise<void>;

/** Longer than a call takes: after that whoever began it has died. */
const heldForMs = 60_000;
/** Telegram did not hear of it. */
const againMs = 15_000;

export function createPauseEnd(deps: PauseEndDeps): EndPause {
  const { agenda, audience, clock } = deps;
  return async (chatId, dueAt) => {
    const entry = pauseEntry(chatId);
    const now = clock();
    const subscriber = await audience.find(chatId);
    const pause = subscriber?.preferences.pause;
    if (!subscriber || subscriber.state === "gone" || !pause || pause.until === null)
      return agenda.settle(entry, dueAt);
    if (pause.until > now) return agenda.settle(entry, dueAt, pause.until);
    // A group or channel goes on without a word: nothing but news is posted there.
    if (chatId > 0) {
      const { granted } = await deps.rateLimiter.permit("interactive", [chatId], { pace: "notice" });
      if (granted.length === 0) return; // it stays due: the next sweep asks again
      const heldUntil = now + heldForMs;
      await agenda.settle(entry, dueAt, heldUntil);
      const fate = await offer(subscriber, { from: pause.from, until: pause.until }, deps);
      if (typeof fate === "number") return agenda.settle(entry, heldUntil, fate);
      if (fate === "gone") return agenda.settle(entry, heldUntil);
    }
    await audience.resume({ chatId, locale: subscriber.preferences.locale });
  };
}

/** A number: when it is to be tried again, ms. */
async function offer(
  { chatId, preferences }: Subscriber,
  absence: { readonly from: number; readonly until: number },
  deps: PauseEndDeps,
): Promise<"made" | "gone" | number> {
  const texts = deps.locales.textsOf(preferences.locale);
  const message = asWishedBy(preferences, await catchUpOffer(chatId, texts, preferences.timeZone, absence, deps));
  const verdict = await deps.messenger.send({ chatId }, message, { silent: isQuietAt(preferences, deps.clock()) });
  switch (verdict.kind) {
    case "flood":
      await deps.rateLimiter.freeze(verdict.retryAfterMs, chatId);
      return deps.clock() + verdict.retryAfterMs;
    case "not_written":
      return deps.clock() + againMs;
    case "gone":
      await deps.audience.gone(chatId, verdict.reason);
      return "gone";
    case "accepted":
    case "unknown":
      return "made";
    default:
      deps.emit({ type: "fault", where: "pause", error: new Error(verdict.kind) });
      return "made";
  }
}
