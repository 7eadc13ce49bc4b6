/** /digest: when news comes. Typed in any usual way, or by buttons. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import type { Subscriber } from "../../news/preferences.ts";
import { parseSlotId } from "../../news/schedule.ts";
import { nextDigest } from "../../news/subscription.ts";
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";
import {
  cadenceText,
  chooseWhen,
  type Flow,
  offeredCadence,
  openClock,
  openSettings,
  openWhen,
  slotWords,
  wallOf,
  whenButtons,
} from "./choices.ts";
import { type DigestArguments, mostTimes, parseDigestArguments } from "./digest-arguments.ts";
import { doneView } from "./onboarding.ts";
import { settingsView } from "./settings.ts";

export const digest = defineCommand<BotDeps>({
  name: "digest",
  right: "administrators",
  async run(ctx, args, deps) {
    const parsed = parseDigestArguments(args, ctx.texts);
    if (parsed.kind === "ask") return show(ctx, digestView(ctx, deps, "plain"));
    if (parsed.kind === "fault") return show(ctx, { html: faultSentence(ctx, parsed) });
    ctx.subscriber = await deps.audience.setCadence(homeOf(ctx), parsed.choice);
    const hasTopics = ctx.subscriber.topics.length > 0 || parsed.choice.kind === "off";
    const lines = [setSentence(ctx, deps, ctx.subscriber), ...(hasTopics ? [] : [ctx.texts.t("done-no-topics-yet")])];
    await show(ctx, {
      html: joinHtml(lines, "\n\n"),
      ...(parsed.choice.kind === "digest" && { buttons: [[otherClock(ctx, "plain")]] }),
    });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      openWhen,
      async (ctx, where) => {
        await toast(ctx);
        await show(ctx, digestView(ctx, deps, where));
      },
      inCharge,
    );

    onAction(
      composer,
      chooseWhen,
      async (ctx, name, where) => {
        ctx.subscriber = await deps.audience.setCadence(homeOf(ctx), offeredCadence(name));
        await toast(ctx, ctx.texts.t("settings-toast"));
        if (where === "settings") return show(ctx, await settingsView(ctx, deps));
        const view = where === "start" ? await doneView(ctx, deps) : { html: setSentence(ctx, deps, ctx.subscriber) };
        const isDigest = ctx.subscriber.preferences.cadence.kind === "digest";
        await show(ctx, { ...view, ...(isDigest && { buttons: [[otherClock(ctx, "plain")]] }) });
      },
      inCharge,
    );
  },
});

function digestView(ctx: BotContext, deps: BotDeps, where: Flow): OutgoingMessage {
  const { t } = ctx.texts;
  const back: Button[] = where === "settings" ? [{ text: t("settings-back-button"), action: openSettings.data() }] : [];
  return {
    html: t("digest-ask", { ...wallOf(ctx, deps), cadence: cadenceText(ctx.subscriber, ctx.texts) }),
    buttons: [...whenButtons(ctx.texts, where), [otherClock(ctx, where)], back].filter((row) => row.length > 0),
  };
}

const otherClock = (ctx: BotContext, where: Flow): Button => ({
  text: ctx.texts.t("digest-other-clock-button"),
  action: openClock.data(where),
});

function setSentence(ctx: BotContext, deps: BotDeps, subscriber: Subscriber): Html {
  const { t, clock } = ctx.texts;
  const { cadence, timeZone } = subscriber.preferences;
  const now = deps.clock();
  const dueAt = nextDigest(subscriber, now);
  if (cadence.kind === "digest" && dueAt !== null) {
    const slot = slotWords(parseSlotId(cadence.slot), ctx.texts);
    return t("digest-set", { ...slot, ...clock.moment(dueAt, now, timeZone) });
  }
  if (cadence.kind === "breaking") return t("digest-set-breaking");
  return cadence.kind === "off" ? t("digest-set-off") : t("digest-set-instant");
}

function faultSentence(ctx: BotContext, parsed: Extract<DigestArguments, { kind: "fault" }>): Html {
  const { t } = ctx.texts;
  switch (parsed.fault) {
    case "unreadable":
      return t("digest-time-unreadable", { word: shown(parsed.word) });
    case "mixed":
      return t("digest-mixed", { word: shown(parsed.word) });
    case "time_missing":
      return t("digest-time-missing");
    case "too_many":
      return t("digest-too-many-times", { most: mostTimes });
    default:
      return parsed satisfies never;
  }
}
