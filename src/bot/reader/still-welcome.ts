/** "Am I still welcome?": asked once after a long silence, and what its buttons do. A press is a sign of life in itself. */
import type { Api, Composer } from "grammy";
import { z } from "zod";
import type { Audience } from "../../audience/create-audience.ts";
import type { OutgoingMessage } from "../../format/message.ts";
import { asWishedBy } from "../../format/undecorated.ts";
import type { Locales } from "../../locales/load-locales.ts";
import type { Texts } from "../../locales/texts.ts";
import type { Slot } from "../../news/schedule.ts";
import { nextDigest } from "../../news/subscription.ts";
import { refusalOf } from "../../telegram/classify-error.ts";
import { textOptions } from "../../telegram/message-body.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { slotWords } from "./choices.ts";
import { stopView } from "./stop.ts";

const answerWelcome = defineAction("welcome", z.tuple([z.enum(["yes", "weekly", "stop"])]));

/** Sunday evening: the week in one edition. */
const weekly: Pick<Slot, "times" | "days"> = { times: ["18:00"], days: [7] };

export interface StillWelcomeDeps {
  readonly api: Pick<Api, "sendMessage">;
  readonly audience: Pick<Audience, "askSilent" | "gone">;
  readonly locales: Locales;
}

/** Asks a reader, unless there is nothing to ask any more. */
export function createStillWelcome({ api, audience, locales }: StillWelcomeDeps) {
  return async (chatId: number): Promise<void> => {
    const silent = await audience.askSilent(chatId);
    if (!silent) return;
    const { preferences } = silent;
    const message = asWishedBy(preferences, question(locales.textsOf(preferences.locale)));
    try {
      await api.sendMessage(chatId, message.html.toString(), { ...textOptions(message), disable_notification: true });
    } catch (error) {
      if (refusalOf(error) !== "forbidden") throw error;
      await audience.gone(chatId, "blocked");
    }
  };
}

function question({ t }: Texts): OutgoingMessage {
  return {
    html: t("still-welcome"),
    buttons: [
      [{ text: t("still-welcome-yes-button"), action: answerWelcome.data("yes") }],
      [{ text: t("still-welcome-weekly-button"), action: answerWelcome.data("weekly") }],
      [{ text: t("still-welcome-stop-button"), action: answerWelcome.data("stop") }],
    ],
  };
}

export function installStillWelcome(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    answerWelcome,
    async (ctx, answer) => {
      await toast(ctx);
      if (answer === "weekly") return show(ctx, await onceAWeek(ctx, deps));
      if (answer === "stop") return show(ctx, stopView(ctx, (ctx.subscriber?.topics.length ?? 0) > 0));
      await show(ctx, { html: ctx.texts.t("still-welcome-stayed") });
    },
    inCharge,
  );
}

async function onceAWeek(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const home = homeOf(ctx);
  let subscriber = await deps.audience.setCadence(home, { kind: "digest", ...weekly });
  // Of every topic: that is what was asked.
  for (const topic of subscriber.topics) {
    if (subscriber.preferences.exceptions?.[topic]) subscriber = await deps.audience.clearCadence(home, topic);
  }
  ctx.subscriber = subscriber;
  const { timeZone } = subscriber.preferences;
  const now = deps.clock();
  const moment = clock.moment(nextDigest(subscriber, now) ?? now, now, timeZone);
  return { html: t("digest-set", { ...slotWords({ timeZone, ...weekly }, ctx.texts), ...moment }) };
}
