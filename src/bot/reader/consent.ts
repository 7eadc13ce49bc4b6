/** The question what may be measured: put once, when a digest time stands and nothing else is being asked, in private chats
 *  alone; answered with a yes, a no, or one switch each; open again any time from /privacy. */
import type { Composer, NextFunction } from "grammy";
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { allAllowed, mayMeasure, measurable, nothingAllowed, type Proof } from "../../news/consent.ts";
import type { Subscriber } from "../../news/preferences.ts";
import { say, show, toast } from "../answer.ts";
import { marked } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { openSettings } from "./choices.ts";

export const openConsent = defineAction("consent", z.tuple([]));
const answerAll = defineAction("measure-all", z.tuple([z.enum(["yes", "no"])]));
const openSwitches = defineAction("measure-some", z.tuple([]));
const switchOne = defineAction("measure", z.tuple([z.enum(measurable), z.enum(["on", "off"])]));

export function installConsent(composer: Composer<BotContext>, deps: BotDeps): void {
  const { audience } = deps;
  composer.use((ctx, next) => watchFirstChoices(ctx, next, deps));
  const here = composer.filter(isPrivate);

  onAction(here, openConsent, async (ctx) => {
    await toast(ctx);
    await show(ctx, questionView(ctx, deps));
  });

  onAction(here, answerAll, async (ctx, answer) => {
    const proof = await audience.allow(homeOf(ctx).chatId, answer === "yes" ? allAllowed : nothingAllowed);
    await toast(ctx);
    await show(ctx, { html: answeredSentence(ctx, proof, deps) });
  });

  onAction(here, openSwitches, async (ctx) => {
    await toast(ctx);
    await show(ctx, switchesView(ctx, await audience.proof(homeOf(ctx).chatId), deps));
  });

  onAction(here, switchOne, async (ctx, what, value) => {
    const proof = await audience.allowOne(homeOf(ctx).chatId, what, value === "on");
    await toast(ctx, ctx.texts.t("consent-toast", { on: value === "on" }));
    await show(ctx, switchesView(ctx, proof, deps));
  });
}

/** How a chat first came is kept with its first choice; and the question is put when a digest stands. */
async function watchFirstChoices(ctx: BotContext, next: NextFunction, deps: BotDeps): Promise<void> {
  const { audience } = deps;
  const before = ctx.subscriber;
  const chatId = ctx.chat?.id;
  // What is chosen for a channel is no choice of the person who makes it.
  if (chatId === undefined || ctx.managing) return next();
  if (ctx.typed?.name === "start") await audience.arrived(chatId, ctx.typed.args === "" ? "start" : "link");
  await next();
  const after = ctx.managing ? null : ctx.subscriber;
  if (after?.state !== "active") return;
  if (before === null) await audience.firstChosen(chatId, ctx.callbackQuery ? "button" : "typed");
  if (!isPrivate(ctx) || !hasDigest(after) || !isQuietMoment(ctx, before)) return;
  if (await audience.askConsent(chatId)) await say(ctx, questionView(ctx, deps), { silent: true });
}

/** Nobody is asked two things at once: after a choice that was typed, at the end of the first minute, or on the way back from
 *  the buttons that choose. */
function isQuietMoment(ctx: BotContext, before: Subscriber | null): boolean {
  const hasChanged = ctx.subscriber !== before;
  if (!ctx.callbackQuery) return hasChanged && ctx.typed?.name !== "start";
  const { data = "" } = ctx.callbackQuery;
  if (openSettings.parse(data) !== null) return true;
  return hasChanged && hasDigest(before) && data.split("|").includes("start");
}

function hasDigest(subscriber: Subscriber | null): boolean {
  return subscriber?.preferences.cadence.kind === "digest" && subscriber.topics.length > 0;
}

function questionView({ texts: { t } }: BotContext, { retentionDays: days }: BotDeps): OutgoingMessage {
  return {
    html: t("consent-ask", { days }),
    // Both answers weigh the same.
    buttons: [
      [
        { text: t("consent-accept-button"), action: answerAll.data("yes") },
        { text: t("consent-refuse-button"), action: answerAll.data("no") },
      ],
      [{ text: t("consent-choose-button"), action: openSwitches.data() }],
    ],
  };
}

function switchesView(ctx: BotContext, proof: Proof, deps: BotDeps): OutgoingMessage {
  const { t } = ctx.texts;
  return {
    html: t("consent-switches", { days: deps.retentionDays }),
    buttons: measurable.map((what) => {
      const on = mayMeasure(proof, what);
      return [{ text: marked(t(`consent-${what}-button`), on), action: switchOne.data(what, on ? "off" : "on") }];
    }),
  };
}

function answeredSentence(ctx: BotContext, proof: Proof, { retentionDays: days }: BotDeps) {
  const what = measuredWords(ctx, proof);
  return what === null ? ctx.texts.t("consent-nothing") : ctx.texts.t("consent-something", { what, days });
}

/** What is measured of this chat, as a list; null = nothing. */
export function measuredWords({ texts: { t, clock } }: BotContext, proof: Proof): string | null {
  const allowed = measurable.filter((what) => mayMeasure(proof, what)).map((what) => t(`consent-${what}-words`));
  return allowed.length === 0 ? null : clock.list(allowed);
}
