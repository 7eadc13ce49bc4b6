/** Offers a cap, once ever and without sound, to a reader who got more than ten stories in a day. Noted before the call that it is
 *  made: a program that dies in between has offered it. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { Audience } from "../../audience/create-audience.ts";
import type { Delivery } from "../../delivery/create-delivery.ts";
import type { Emit } from "../../events.ts";
import type { OutgoingMessage } from "../../format/message.ts";
import { asWishedBy } from "../../format/undecorated.ts";
import type { Locales } from "../../locales/load-locales.ts";
import { capOfferEntry } from "../../news/agenda.ts";
import { isQuietAt } from "../../news/arrival.ts";
import { mayBeOfferedCap } from "../../news/busy-day.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { Clock } from "../../news/schedule.ts";
import { nextEdition } from "../../news/subscription.ts";
import { withCap } from "../../news/wishes.ts";
import type { RateLimiter } from "../../rate-limiter/rate-limiter.ts";
import type { Agenda } from "../../store/agenda.ts";
import type { Messenger } from "../../telegram/messenger.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import type { BotContext } from "../context.ts";
import { setMost } from "./cap.ts";

export interface CapOfferDeps {
  readonly offerAgenda: Pick<Agenda, "settle">;
  readonly audience: Pick<Audience, "find" | "noteCapOffer" | "gone">;
  readonly busiestDay: Delivery["busiestDay"];
  readonly messenger: Pick<Messenger, "send">;
  readonly rateLimiter: Pick<RateLimiter, "permit" | "freeze">;
  readonly locales: Locales;
  readonly clock: Clock;
  readonly emit: Emit;
}

/** `dueAt`: when it stands on the agenda, ms. */
export type OfferCap = (chatId: number, dueAt: number) => Promise<void>;

/** Telegram did not hear of it, or copies are on their way. */
const againMs = 15_000;
/** Whoever has quiet hours is looked at again. */
const quietMs = 15 * 60_000;
const [few, more] = [5, 10];

const declineCap = defineAction("cap-no", z.tuple([]));

export function createCapOffer(deps: CapOfferDeps): OfferCap {
  const { audience, clock, offerAgenda } = deps;
  return async (chatId, dueAt) => {
    const entry = capOfferEntry(chatId);
    const now = clock();
    const subscriber = await audience.find(chatId);
    if (!subscriber || !mayBeOfferedCap(subscriber, now)) return offerAgenda.settle(entry, dueAt);
    const day = await deps.busiestDay(subscriber, now);
    if (day === "calm") return offerAgenda.settle(entry, dueAt);
    if (day === "coming") return offerAgenda.settle(entry, dueAt, now + againMs);
    if (isQuietAt(subscriber.preferences, now)) return offerAgenda.settle(entry, dueAt, now + quietMs);
    const { granted } = await deps.rateLimiter.permit("interactive", [chatId], { pace: "notice" });
    if (granted.length === 0) return; // it stays due: the next sweep asks again
    if (!(await audience.noteCapOffer(chatId, true))) return offerAgenda.settle(entry, dueAt);
    await offerAgenda.settle(entry, dueAt, await send(subscriber, deps));
  };
}

/** When it is to be tried again, ms; undefined: never. */
async function send(subscriber: Subscriber, deps: CapOfferDeps): Promise<number | undefined> {
  const { chatId, preferences } = subscriber;
  const shown = asWishedBy(preferences, offer(subscriber, deps));
  const verdict = await deps.messenger.send({ chatId }, shown, { silent: true });
  switch (verdict.kind) {
    case "accepted":
    case "unknown":
      return undefined;
    case "flood":
      await deps.rateLimiter.freeze(verdict.retryAfterMs, chatId);
      await deps.audience.noteCapOffer(chatId, false);
      return deps.clock() + verdict.retryAfterMs;
    case "not_written":
      await deps.audience.noteCapOffer(chatId, false);
      return deps.clock() + againMs;
    case "gone":
      await deps.audience.gone(chatId, verdict.reason);
      return undefined;
    default:
      deps.emit({ type: "fault", where: "cap-offer", error: new Error(verdict.kind) });
      return undefined;
  }
}

function offer(subscriber: Subscriber, { locales, clock }: CapOfferDeps): OutgoingMessage {
  const { locale, timeZone } = subscriber.preferences;
  const texts = locales.textsOf(locale);
  const { t } = texts;
  const now = clock();
  const dueAt = nextEdition(withCap(subscriber, { most: few, breaking: "exempt" }, now), now) ?? now;
  return {
    html: t("cap-offer", { time: texts.clock.time(dueAt, timeZone) }),
    buttons: [
      [{ text: t("cap-offer-few-button", { most: few }), action: setMost.data(few) }],
      [
        { text: String(more), action: setMost.data(more) },
        { text: t("cap-offer-no-button"), action: declineCap.data() },
      ],
    ],
  };
}

export function installCapOffer(composer: Composer<BotContext>): void {
  onAction(
    composer,
    declineCap,
    async (ctx) => {
      await toast(ctx);
      await show(ctx, { html: ctx.texts.t("cap-offer-declined") });
    },
    inCharge,
  );
}
