/** When news comes, as a message whose every part is a button: a grid of hours, the days, the sound, and for which topic. What a
 *  button carries is what a press sets, so that a second press of the same one changes nothing. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import type { Cadence, Preferences, Subscriber } from "../../news/preferences.ts";
import { everyDay, nextOccurrence, parseSlotId, type Slot, type Weekdays, weekdaysOnly } from "../../news/schedule.ts";
import { type Topic, type TopicSlug, topicName } from "../../news/topic.ts";
import { marked, rowsOf, turnsOf } from "../button-rows.ts";
import { defineAction } from "../callback.ts";
import { topicArgument } from "../callback-arguments.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { cadenceText, cadenceWords, openClock, openSettings, openWhen, topicLabel } from "./choices.ts";

/** What a choice is for: one topic, or "*", all that have no time of their own. */
const scope = z.union([z.literal("*"), topicArgument]);
export type Scope = "*" | TopicSlug;

const onOff = z.enum(["on", "off"]);
const timeArgument = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/);

export const openWhenOf = defineAction("when-of", z.tuple([scope, z.enum(["all"]).optional()]));
export const openWhenTopics = defineAction("when-topics", z.tuple([z.coerce.number().int().min(0).max(999)]));
export const setKind = defineAction("when-kind", z.tuple([scope, z.enum(["instant", "breaking", "off", "rest"])]));
export const setHour = defineAction("when-hour", z.tuple([scope, timeArgument, onOff]));
export const setDay = defineAction("when-day", z.tuple([scope, z.coerce.number().int().min(1).max(7), onOff]));
export const setDays = defineAction("when-days", z.tuple([scope, z.enum(["every", "weekdays", "weekend"])]));
export const setSound = defineAction("when-sound", z.tuple([scope, onOff]));

export const dayGroups = { every: everyDay, weekdays: weekdaysOnly, weekend: [6, 7] } as const satisfies Record<
  string,
  Weekdays
>;

/** When most people read; the others are one press away. What is chosen stands in the grid anyway. */
const [firstHour, lastHour] = [6, 21];
const hoursPerRow = 4;
const topicsPerRow = 3;
/** As many topics stand in the message itself. */
const mostBeside = 6;
const topicsPerPage = 16;
const mostExceptionsTold = 6;

/** The topic's own cadence; undefined: as the rest. */
export function cadenceFor(subscriber: Subscriber | null, of: Scope): Cadence | undefined {
  const { cadence, exceptions } = wishesOf(subscriber);
  return of === "*" ? cadence : exceptions?.[of];
}

const wishesOf = (subscriber: Subscriber | null): Pick<Preferences, "cadence" | "exceptions"> =>
  subscriber?.preferences ?? { cadence: { kind: "instant" } };

export const slotOf = (cadence: Cadence | undefined): Slot | null =>
  cadence?.kind === "digest" ? parseSlotId(cadence.slot) : null;

const isSilent = (cadence: Cadence | undefined): boolean =>
  cadence !== undefined && cadence.kind !== "off" && cadence.silent === true;

export async function cadenceView(
  ctx: BotContext,
  deps: BotDeps,
  of: Scope,
  hours: "usual" | "all" = "usual",
): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const chosen = await chosenTopics(ctx, deps);
  const topic = chosen.find(({ slug }) => slug === of);
  const own = cadenceFor(ctx.subscriber, of);
  const { cadence } = wishesOf(ctx.subscriber);
  const nothingComes = chosen.length === 0 && cadence.kind !== "off";
  const lines: Html[] = [
    topic ? t("when-title-topic", { topic: topicLabel(topic, ctx.texts) }) : t("when-title"),
    own === undefined
      ? t("when-like-the-rest", { cadence: cadenceWords(cadence, ctx.texts) })
      : t("when-now", { cadence: cadenceWords(own, ctx.texts) }),
    ...nextLine(ctx, deps, own ?? cadence),
    ...(of === "*" ? exceptionLines(ctx, chosen).slice(0, mostExceptionsTold) : []),
  ];
  return {
    html: joinHtml([joinHtml(lines, "\n"), ...(nothingComes ? [t("done-no-topics-yet")] : []), t("when-hint")], "\n\n"),
    buttons: [
      ...kindButtons(ctx, of, own),
      ...hourButtons(of, slotOf(own), hours),
      ...dayButtons(ctx, of, slotOf(own)),
      ...soundButtons(ctx, of, own),
      ...topicButtons(ctx, of, chosen),
      [
        ...(hours === "usual" ? [{ text: t("when-hours-button"), action: openWhenOf.data(of, "all") }] : []),
        { text: t("settings-clock-button"), action: openClock.data("settings") },
      ],
      [{ text: t("settings-back-button"), action: openSettings.data() }],
    ],
  };
}

/** Whom a time of their own can be given. */
async function chosenTopics(ctx: BotContext, deps: BotDeps): Promise<readonly Topic[]> {
  const has = ctx.subscriber?.topics ?? [];
  return (await deps.audience.topics()).filter(({ slug }) => has.includes(slug));
}

/** Which topics come how: those that have no time of their own, then each that has. */
export async function cadenceLines(ctx: BotContext, deps: BotDeps): Promise<Html[]> {
  const chosen = await chosenTopics(ctx, deps);
  const rest = chosen.filter(({ slug }) => cadenceFor(ctx.subscriber, slug) === undefined);
  const topics = ctx.texts.clock.list(rest.map((topic) => topicLabel(topic, ctx.texts)));
  return [
    ...(rest.length > 0
      ? [ctx.texts.t("settings-line", { topics, cadence: cadenceText(ctx.subscriber, ctx.texts) })]
      : []),
    ...exceptionLines(ctx, chosen).slice(0, mostExceptionsTold),
  ];
}

/** What does not come as the rest does; nothing where nothing comes. */
export async function exceptionsTold(ctx: BotContext, deps: BotDeps): Promise<Html[]> {
  if (wishesOf(ctx.subscriber).cadence.kind === "off") return [];
  const lines = exceptionLines(ctx, await chosenTopics(ctx, deps)).slice(0, mostExceptionsTold);
  return lines.length === 0 ? [] : [joinHtml(lines, "\n")];
}

/** "Sport: as a digest at 18:00, on Sunday", one for each topic that has a time of its own. */
function exceptionLines(ctx: BotContext, chosen: readonly Topic[]): Html[] {
  return chosen.flatMap((topic) => {
    const own = cadenceFor(ctx.subscriber, topic.slug);
    const line = { topics: topicLabel(topic, ctx.texts), cadence: own && cadenceWords(own, ctx.texts) };
    return line.cadence === undefined ? [] : [ctx.texts.t("settings-line", { ...line, cadence: line.cadence })];
  });
}

/** When the next digest of this comes. */
export function nextLine(ctx: BotContext, deps: BotDeps, cadence: Cadence): Html[] {
  const slot = slotOf(cadence);
  if (!slot) return [];
  const now = deps.clock();
  return [ctx.texts.t("when-next", ctx.texts.clock.moment(nextOccurrence(slot, now).dueAt, now, slot.timeZone))];
}

/** When the next digest of any topic comes, ms; null: none does. */
export function nextDigestOf(subscriber: Subscriber, now: number): number | null {
  const { cadence, exceptions } = subscriber.preferences;
  const own = subscriber.topics.map((topic) => exceptions?.[topic] ?? cadence);
  const dues = own.flatMap((each) => slotOf(each) ?? []).map((slot) => nextOccurrence(slot, now).dueAt);
  return dues.length === 0 ? null : Math.min(...dues);
}

/** A list of topics where they don't stand in the message. */
export async function whenTopicsView(ctx: BotContext, deps: BotDeps, page: number): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const chosen = await chosenTopics(ctx, deps);
  const pages = Math.max(1, Math.ceil(chosen.length / topicsPerPage));
  const current = Math.min(page, pages - 1);
  const shown = chosen.slice(current * topicsPerPage, (current + 1) * topicsPerPage);
  return {
    html: t("when-topics-ask"),
    buttons: [
      ...rowsOf(
        shown.map((topic) => topicButton(ctx, topic)),
        2,
      ),
      ...turnsOf(current, pages, (at) => openWhenTopics.data(at), ctx.texts),
      [{ text: t("when-everything-button"), action: openWhenOf.data("*") }],
    ],
  };
}

const topicButton = (ctx: BotContext, topic: Topic): Button => ({
  text: marked(topicName(topic, ctx.texts.code), cadenceFor(ctx.subscriber, topic.slug) !== undefined),
  action: openWhenOf.data(topic.slug),
});

function kindButtons(ctx: BotContext, of: Scope, own: Cadence | undefined): Button[][] {
  const { t } = ctx.texts;
  const button = (kind: "instant" | "breaking" | "off"): Button => ({
    text: marked(t(`when-${kind}-button`), own?.kind === kind),
    action: setKind.data(of, kind),
  });
  const rest: Button = { text: marked(t("when-rest-button"), own === undefined), action: setKind.data(of, "rest") };
  return [[button("instant"), button("breaking")], of === "*" ? [button("off")] : [button("off"), rest]];
}

function hourButtons(of: Scope, slot: Slot | null, hours: "usual" | "all"): Button[][] {
  const chosen = slot?.times ?? [];
  const [from, until] = hours === "all" ? [0, 23] : [firstHour, lastHour];
  const offered = Array.from({ length: until - from + 1 }, (_, i) => `${String(from + i).padStart(2, "0")}:00`);
  const all = [...new Set([...offered, ...chosen])].sort();
  const buttons = all.map((time): Button => {
    const has = chosen.includes(time);
    return { text: marked(time, has), action: setHour.data(of, time, has ? "off" : "on") };
  });
  return rowsOf(buttons, hoursPerRow);
}

/** Where every day is chosen, a press chooses that day alone. */
function dayButtons(ctx: BotContext, of: Scope, slot: Slot | null): Button[][] {
  const { t } = ctx.texts;
  const names = t("when-days-words").split(/, ?/);
  const days = slot?.days ?? [];
  const isGroup = (group: keyof typeof dayGroups): boolean => days.join() === dayGroups[group].join();
  const isEvery = isGroup("every");
  const single = everyDay.map((day): Button => {
    const has = days.includes(day) && !isEvery;
    const name = names[day - 1] ?? String(day);
    return { text: has ? `•${name}` : name, action: setDay.data(of, day, has ? "off" : "on") };
  });
  const group = (name: keyof typeof dayGroups): Button => ({
    text: marked(t(`when-${name}-button`), isGroup(name)),
    action: setDays.data(of, name),
  });
  return [single, [group("every"), group("weekdays"), group("weekend")]];
}

function soundButtons(ctx: BotContext, of: Scope, own: Cadence | undefined): Button[][] {
  if (own === undefined || own.kind === "off") return [];
  const on = !isSilent(own);
  return [[{ text: ctx.texts.t("when-sound-button", { on }), action: setSound.data(of, on ? "off" : "on") }]];
}

function topicButtons(ctx: BotContext, of: Scope, chosen: readonly Topic[]): Button[][] {
  const { t } = ctx.texts;
  const everything: Button = { text: `‹ ${t("when-everything-button")}`, action: openWhen.data("settings") };
  if (of !== "*") return [[everything]];
  if (chosen.length === 0) return [];
  if (chosen.length > mostBeside) return [[{ text: t("when-topics-button"), action: openWhenTopics.data(0) }]];
  return rowsOf(
    chosen.map((topic) => topicButton(ctx, topic)),
    topicsPerRow,
  );
}
