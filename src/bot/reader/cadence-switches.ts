/** What the buttons of the cadence do: each press stores one change, says it, and shows it where the button stands. */
import type { Composer } from "grammy";
import type { Cadence } from "../../news/preferences.ts";
import { parseSlotId, type Slot } from "../../news/schedule.ts";
import type { CadenceChoice } from "../../news/subscription.ts";
import { show, toast } from "../answer.ts";
import { onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import {
  cadenceFor,
  cadenceView,
  dayGroups,
  openWhenOf,
  openWhenTopics,
  type Scope,
  setDay,
  setDays,
  setHour,
  setKind,
  setSound,
  slotOf,
  whenTopicsView,
} from "./cadence-view.ts";
import { cadenceWords, chooseWhen, evening, offeredCadence, openWhen } from "./choices.ts";
import { mostTimes } from "./digest-arguments.ts";
import { doneView } from "./onboarding.ts";
import { settingsView } from "./settings-view.ts";

/** For one topic, or for all. */
export async function choose(ctx: BotContext, deps: BotDeps, of: Scope, choice: CadenceChoice): Promise<void> {
  ctx.subscriber = await deps.audience.setCadence(homeOf(ctx), choice, of === "*" ? undefined : of);
}

/** What is chosen stays, with or without sound. */
export async function chooseSound(ctx: BotContext, deps: BotDeps, of: Scope, silent: boolean): Promise<void> {
  const current = cadenceFor(ctx.subscriber, of) ?? cadenceFor(ctx.subscriber, "*");
  if (current !== undefined) await choose(ctx, deps, of, withSound(choiceOf(current), silent));
}

function choiceOf(cadence: Cadence): CadenceChoice {
  if (cadence.kind !== "digest") return cadence;
  const { times, days } = parseSlotId(cadence.slot);
  return { kind: "digest", times, days, ...(cadence.silent && { silent: true }) };
}

function withSound(choice: CadenceChoice, silent: boolean): CadenceChoice {
  if (choice.kind === "off") return choice;
  const { silent: _, ...loud } = choice;
  return silent ? { ...loud, silent: true } : loud;
}

type Handler<A extends readonly unknown[]> = (ctx: BotContext, of: Scope, ...rest: A) => Promise<void>;

/** A panel may be older than its topic: that is said, and the panel becomes that of all topics. */
const ofKnown =
  <A extends readonly unknown[]>(deps: BotDeps, handle: Handler<A>): Handler<A> =>
  async (ctx, of, ...rest) => {
    if (of === "*" || (await deps.audience.topics()).some(({ slug }) => slug === of)) return handle(ctx, of, ...rest);
    await toast(ctx, ctx.texts.t("topics-gone-toast"));
    await show(ctx, await cadenceView(ctx, deps, "*"));
  };

export function installCadenceViews(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    openWhen,
    async (ctx, _where) => {
      await toast(ctx);
      await show(ctx, await cadenceView(ctx, deps, "*"));
    },
    inCharge,
  );

  onAction(
    composer,
    openWhenOf,
    ofKnown(deps, async (ctx, of, hours?: "all") => {
      await toast(ctx);
      await show(ctx, await cadenceView(ctx, deps, of, hours));
    }),
    inCharge,
  );

  onAction(
    composer,
    openWhenTopics,
    async (ctx, page) => {
      await toast(ctx);
      await show(ctx, await whenTopicsView(ctx, deps, page));
    },
    inCharge,
  );

  onAction(
    composer,
    chooseWhen,
    async (ctx, name, where) => {
      await choose(ctx, deps, "*", offeredCadence(name));
      await toast(ctx, ctx.texts.t("settings-toast"));
      await show(ctx, where === "settings" ? await settingsView(ctx, deps) : await doneView(ctx, deps));
    },
    inCharge,
  );
}

export function installCadenceSwitches(composer: Composer<BotContext>, deps: BotDeps): void {
  installKinds(composer, deps);
  installTimes(composer, deps);
}

/** Stores what a press chose, says it, and shows it where the button stands. A text: why it was not stored. */
async function press(ctx: BotContext, deps: BotDeps, of: Scope, choice: CadenceChoice | string): Promise<void> {
  if (typeof choice === "string") await toast(ctx, choice, true);
  else {
    await choose(ctx, deps, of, choice);
    const now = cadenceFor(ctx.subscriber, of);
    await toast(ctx, now && cadenceWords(now, ctx.texts));
  }
  await show(ctx, await cadenceView(ctx, deps, of));
}

function isSilent(ctx: BotContext, of: Scope): boolean {
  const own = cadenceFor(ctx.subscriber, of);
  return own !== undefined && own.kind !== "off" && own.silent === true;
}

/** The sound stays as it is. */
const digestOf = (ctx: BotContext, of: Scope, { times, days }: Pick<Slot, "times" | "days">): CadenceChoice =>
  withSound({ kind: "digest", times, days }, isSilent(ctx, of));

function installKinds(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    setKind,
    ofKnown(deps, async (ctx, of, kind) => {
      if (kind !== "rest") return press(ctx, deps, of, withSound({ kind }, isSilent(ctx, of)));
      if (of !== "*") ctx.subscriber = await deps.audience.clearCadence(homeOf(ctx), of);
      await toast(ctx, ctx.texts.t("when-rest-button"));
      await show(ctx, await cadenceView(ctx, deps, of));
    }),
    inCharge,
  );

  onAction(
    composer,
    setSound,
    ofKnown(deps, async (ctx, of, value) => {
      await chooseSound(ctx, deps, of, value === "off");
      await toast(ctx, ctx.texts.t("when-sound-button", { on: value === "on" }));
      await show(ctx, await cadenceView(ctx, deps, of));
    }),
    inCharge,
  );
}

function installTimes(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    setHour,
    ofKnown(deps, async (ctx, of, time, value) => {
      const { t } = ctx.texts;
      const slot = slotOf(cadenceFor(ctx.subscriber, of));
      if (!slot) return press(ctx, deps, of, digestOf(ctx, of, { times: [time], days: dayGroups.every }));
      const others = slot.times.filter((each) => each !== time);
      const times = value === "on" ? [...others, time].sort() : others;
      if (times.length === 0) return press(ctx, deps, of, t("when-last-time-toast"));
      if (times.length > mostTimes) return press(ctx, deps, of, t("when-six-toast"));
      await press(ctx, deps, of, digestOf(ctx, of, { times, days: slot.days }));
    }),
    inCharge,
  );

  /** Where no digest comes yet, at the times of the rest, else in the evening. */
  const timesOf = (ctx: BotContext, of: Scope): Slot["times"] =>
    (slotOf(cadenceFor(ctx.subscriber, of)) ?? slotOf(cadenceFor(ctx.subscriber, "*")))?.times ?? [evening];

  onAction(
    composer,
    setDay,
    ofKnown(deps, async (ctx, of, day, value) => {
      const slot = slotOf(cadenceFor(ctx.subscriber, of));
      const current = slot && slot.days.length < dayGroups.every.length ? slot.days : [];
      const others = current.filter((each) => each !== day);
      const days = value === "on" ? [...others, day].sort() : others;
      const chosen = days.length === 0 ? dayGroups.every : days;
      await press(ctx, deps, of, digestOf(ctx, of, { times: timesOf(ctx, of), days: chosen }));
    }),
    inCharge,
  );

  onAction(
    composer,
    setDays,
    ofKnown(deps, (ctx, of, group) =>
      press(ctx, deps, of, digestOf(ctx, of, { times: timesOf(ctx, of), days: dayGroups[group] })),
    ),
    inCharge,
  );
}
