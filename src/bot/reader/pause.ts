/** /pause and /resume: nothing for a while, then what was missed is offered. Typed, or by buttons. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import type { Html } from "../../format/safe-html.ts";
import { isPausedAt } from "../../news/entitlement.ts";
import { momentOfText } from "../../news/moment.ts";
import type { Pause } from "../../news/preferences.ts";
import { wallTimeOf } from "../../news/wall-clock.ts";
import { say, show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";
import { catchUpView } from "./catch-up.ts";
import { openSettings, wallOf } from "./choices.ts";
import { dateAfter, longestPause, parsePauseArguments } from "./pause-arguments.ts";
import { usualTimes } from "./typed-times.ts";

export const openPause = defineAction("pause", z.tuple([]));
/** Days; 0: until it is ended. */
const choosePause = defineAction("pause-days", z.tuple([z.coerce.number().int().min(0).max(longestPause)]));
const endPause = defineAction("resume", z.tuple([]));

const offeredDays = [1, 3] as const;
const aWeek = 7;

export const pause = defineCommand<BotDeps>({
  name: "pause",
  right: "administrators",
  isChoice: true,
  async run(ctx, args, deps) {
    const today = wallTimeOf(deps.clock(), wallOf(ctx, deps).timeZone).date;
    const parsed = parsePauseArguments(args, { reader: ctx.texts, locale: ctx.texts.code, today });
    if (parsed.kind === "ask") return show(ctx, pauseView(ctx, deps));
    const until =
      parsed.kind === "open"
        ? null
        : parsed.kind === "days"
          ? daysLater(ctx, deps, parsed.days)
          : morningOf(ctx, deps, parsed);
    if (parsed.kind === "unreadable" || until === undefined) {
      const { buttons = [] } = askView(ctx);
      return show(ctx, { html: ctx.texts.t("pause-unreadable", { word: shown(args) }), buttons });
    }
    ctx.subscriber = await deps.audience.pause(homeOf(ctx), until);
    await show(ctx, pauseView(ctx, deps));
  },
  buttons(composer, deps) {
    onAction(
      composer,
      openPause,
      async (ctx) => {
        await toast(ctx);
        await show(ctx, pauseView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      choosePause,
      async (ctx, days) => {
        ctx.subscriber = await deps.audience.pause(
          homeOf(ctx),
          days === 0 ? null : (daysLater(ctx, deps, days) ?? null),
        );
        await toast(ctx, ctx.texts.t("pause-toast"));
        await show(ctx, pauseView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      endPause,
      async (ctx) => {
        const answer = await resumeNow(ctx, deps);
        await toast(ctx, ctx.texts.t("resume-toast"));
        await show(ctx, answer);
      },
      inCharge,
    );
  },
});

export const resume = defineCommand<BotDeps>({
  name: "resume",
  right: "administrators",
  isChoice: true,
  run: async (ctx, _args, deps) => void (await say(ctx, await resumeNow(ctx, deps))),
});

/** The same time of day, so many dates later. */
function daysLater(ctx: BotContext, deps: BotDeps, days: number): number | undefined {
  const { timeZone } = wallOf(ctx, deps);
  const { date, time } = wallTimeOf(deps.clock(), timeZone);
  return momentOfText(dateAfter(date, days), time, timeZone).at;
}

function morningOf(
  ctx: BotContext,
  deps: BotDeps,
  parsed: { readonly kind: string; readonly date?: string },
): number | undefined {
  if (parsed.date === undefined) return undefined;
  return momentOfText(parsed.date, usualTimes.morning, wallOf(ctx, deps).timeZone).at;
}

function pauseOf(ctx: BotContext, deps: BotDeps): Pause | undefined {
  const current = ctx.subscriber?.preferences.pause;
  return isPausedAt(current, deps.clock()) ? current : undefined;
}

/** For the settings: until when, as long as it lasts. */
export function pauseLine(ctx: BotContext, deps: BotDeps): Html[] {
  const current = pauseOf(ctx, deps);
  return current ? [pausedSentence(ctx, deps, current)] : [];
}

function pausedSentence(ctx: BotContext, deps: BotDeps, { until }: Pause): Html {
  const { t, clock } = ctx.texts;
  if (until === null) return t("pause-set-open");
  return t("pause-set", clock.moment(until, deps.clock(), wallOf(ctx, deps).timeZone));
}

async function resumeNow(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const current = pauseOf(ctx, deps);
  if (!current) return { html: ctx.texts.t("resume-not-paused") };
  ctx.subscriber = await deps.audience.resume(homeOf(ctx));
  return catchUpView(ctx, deps, { from: current.from, until: deps.clock() });
}

function pauseView(ctx: BotContext, deps: BotDeps): OutgoingMessage {
  const { t } = ctx.texts;
  const current = pauseOf(ctx, deps);
  if (!current) return askView(ctx);
  return {
    html: pausedSentence(ctx, deps, current),
    buttons: [
      [{ text: t("pause-resume-button"), action: endPause.data() }],
      [{ text: t("settings-back-button"), action: openSettings.data() }],
    ],
  };
}

function askView(ctx: BotContext): OutgoingMessage {
  const { t } = ctx.texts;
  const days = offeredDays.map(
    (count): Button => ({
      text: t("pause-days-button", { days: count }),
      action: choosePause.data(count),
    }),
  );
  return {
    html: t("pause-ask"),
    buttons: [
      days,
      [
        { text: t("pause-week-button"), action: choosePause.data(aWeek) },
        { text: t("pause-open-button"), action: choosePause.data(0) },
      ],
      [{ text: t("settings-back-button"), action: openSettings.data() }],
    ],
  };
}
