/** A subscriber's choices as words and buttons: shared by the commands that show or change them. */
import { z } from "zod";
import type { Html } from "../../format/safe-html.ts";
import type { Texts } from "../../locales/texts.ts";
import { wantsAtOnce } from "../../news/entitlement.ts";
import type { Cadence, Subscriber } from "../../news/preferences.ts";
import { everyDay, parseSlotId, type Slot } from "../../news/schedule.ts";
import type { CadenceChoice } from "../../news/subscription.ts";
import { type Topic, type TopicSlug, topicName } from "../../news/topic.ts";
import { zoneName } from "../../news/zone-name.ts";
import { defineAction } from "../callback.ts";
import { topicArgument } from "../callback-arguments.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { usualTimes } from "./typed-times.ts";

/** Where a button was offered, so that the next view fits: the onboarding, a command's answer, the settings. */
export const flow = z.enum(["start", "plain", "settings"]);
export type Flow = z.infer<typeof flow>;

export const openTopics = defineAction("topics", z.tuple([flow, z.coerce.number().int().min(0).max(999)]));
export const subscribeTo = defineAction("subscribe", z.tuple([topicArgument]));
export const openWhen = defineAction("when", z.tuple([flow]));
export const openClock = defineAction("clock", z.tuple([flow]));
export const openSettings = defineAction("settings", z.tuple([]));
export const openPrivacy = defineAction("privacy", z.tuple([]));
export const openLanguages = defineAction("languages", z.tuple([]));

/** The times that the first minute offers. */
export const { morning, evening } = usualTimes;

const offered = {
  instant: { kind: "instant" },
  morning: { kind: "digest", times: [morning], days: everyDay },
  evening: { kind: "digest", times: [evening], days: everyDay },
  both: { kind: "digest", times: [morning, evening], days: everyDay },
  breaking: { kind: "breaking" },
  off: { kind: "off" },
} satisfies Record<string, CadenceChoice>;
const offer = z.enum(["instant", "morning", "evening", "both", "breaking", "off"]);

export const chooseWhen = defineAction("cadence", z.tuple([offer, flow]));
export const offeredCadence = (name: z.infer<typeof offer>): CadenceChoice => offered[name];

/** "🌍 World" */
export function topicLabel(topic: Topic, texts: Texts): string {
  const name = topicName(topic, texts.code);
  return topic.emoji ? `${topic.emoji} ${name}` : name;
}

/** The labels of the chosen topics that still exist, in the newsroom's order. */
export function topicLabels(topics: readonly Topic[], chosen: readonly TopicSlug[], texts: Texts): string[] {
  return topics.filter((topic) => chosen.includes(topic.slug)).map((topic) => topicLabel(topic, texts));
}

/** "as a digest at 08:00, every day": the general one. */
export const cadenceText = (subscriber: Subscriber | null, texts: Texts): string =>
  cadenceWords(subscriber?.preferences.cadence ?? { kind: "instant" }, texts);

/** "as a digest at 18:00, on Sunday, without sound" */
export function cadenceWords(cadence: Cadence, texts: Texts): string {
  const { t } = texts;
  const words =
    cadence.kind === "digest"
      ? t("cadence-digest-words", slotWords(parseSlotId(cadence.slot), texts))
      : t(`cadence-${cadence.kind}-words`);
  return cadence.kind !== "off" && cadence.silent ? t("cadence-silent-words", { cadence: words }) : words;
}

/** "08:00 and 18:30", "Monday to Friday" */
export function slotWords({ times, days }: Slot, { t, clock }: Texts): { times: string; days: string } {
  const names = { "1234567": "every", "12345": "weekdays", "67": "weekend" } as const;
  const name = names[days.join("") as keyof typeof names];
  return {
    times: clock.list(times),
    days: name ? t(`days-${name}-words`) : t("days-some-words", { days: clock.list(days.map(clock.weekday)) }),
  };
}

/** What was just added, and how it will come. */
export function addedSentence(labels: readonly string[], subscriber: Subscriber, texts: Texts): Html {
  const { t, clock } = texts;
  const topics = clock.list(labels);
  if (subscriber.preferences.cadence.kind === "off") return t("subscribe-added-off", { topics });
  return t("subscribe-added", { topics, cadence: cadenceText(subscriber, texts) });
}

/** The chat's zone and what its clock shows. */
export function wallOf(ctx: BotContext, deps: BotDeps): { timeZone: string; now: string } {
  const timeZone = ctx.subscriber?.preferences.timeZone ?? ctx.managing?.timeZone ?? deps.defaultTimeZone;
  return { timeZone, now: ctx.texts.clock.time(deps.clock(), timeZone) };
}

/** The same as people call it. */
export function wallWords(ctx: BotContext, deps: BotDeps): { timeZone: string; now: string } {
  const { timeZone, now } = wallOf(ctx, deps);
  return { timeZone: zoneName(timeZone), now };
}

/** Else breaking news comes with the digest, or not at all. */
export const hasBreakingAtOnce = ({ subscriber }: BotContext): boolean =>
  subscriber === null || wantsAtOnce(subscriber, "breaking");

/** Of the language that the chat's news comes in; a channel's is not always that of who manages it. */
export const newsTexts = ({ managing, subscriber, texts }: BotContext, { locales }: BotDeps): Texts =>
  managing && subscriber ? locales.textsOf(subscriber.preferences.locale) : texts;
