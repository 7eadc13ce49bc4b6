/** /quiet: hours in which nothing comes but what the reader's rule lets through. Typed, or by buttons: usual pairs, or two
 *  presses on a grid of hours. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import type { QuietHours } from "../../news/preferences.ts";
import { show, toast } from "../answer.ts";
import { marked, rowsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";
import { hasBreakingAtOnce, openSettings, wallOf } from "./choices.ts";
import { parseQuietArguments } from "./quiet-arguments.ts";

const hour = z.coerce.number().int().min(0).max(23);
const rule = z.enum(["wake", "silent", "morning"]);

export const openQuiet = defineAction("quiet", z.tuple([]));
const setHours = defineAction("quiet-hours", z.tuple([hour, hour]));
const setRule = defineAction("quiet-rule", z.tuple([rule]));
const endQuiet = defineAction("quiet-off", z.tuple([]));
const askFrom = defineAction("quiet-from", z.tuple([]));
const askUntil = defineAction("quiet-until", z.tuple([hour]));

const usualPairs = [
  [22, 7],
  [23, 8],
  [21, 6],
  [0, 7],
] as const;
const hoursPerRow = 4;
const rules = rule.options;

const timeOf = (hour: number): string => `${String(hour).padStart(2, "0")}:00`;

export const quiet = defineCommand<BotDeps>({
  name: "quiet",
  right: "administrators",
  isChoice: true,
  async run(ctx, args, deps) {
    const parsed = parseQuietArguments(args, ctx.texts);
    const current = ctx.subscriber?.preferences.quiet;
    if (parsed.kind === "unreadable") {
      const { buttons = [] } = quietView(ctx, deps);
      return show(ctx, { html: ctx.texts.t("quiet-unreadable", { word: shown(args) }), buttons });
    }
    if (parsed.kind === "off") await store(ctx, deps, null);
    if (parsed.kind === "on" && !current)
      await store(ctx, deps, hoursFrom(ctx, timeOf(usualPairs[0][0]), timeOf(usualPairs[0][1])));
    if (parsed.kind === "hours") {
      const { from, until, breaking } = parsed;
      await store(ctx, deps, { ...hoursFrom(ctx, from, until), ...(breaking && { breaking }) });
    }
    if (parsed.kind === "breaking" && current) await store(ctx, deps, { ...current, breaking: parsed.breaking });
    await show(ctx, quietView(ctx, deps));
  },
  buttons(composer, deps) {
    installViews(composer, deps);
    installSwitches(composer, deps);
  },
});

async function store(ctx: BotContext, deps: BotDeps, hours: QuietHours | null): Promise<void> {
  ctx.subscriber = await deps.audience.setQuiet(homeOf(ctx), hours);
}

/** With the rule for breaking news as it was. */
const hoursFrom = (ctx: BotContext, from: string, until: string): QuietHours => ({
  from,
  until,
  breaking: ctx.subscriber?.preferences.quiet?.breaking ?? "silent",
});

export function quietView(ctx: BotContext, deps: BotDeps): OutgoingMessage {
  const { t } = ctx.texts;
  const current = ctx.subscriber?.preferences.quiet;
  const wall = wallOf(ctx, deps);
  const lines = current
    ? [
        t("quiet-set", current),
        ...(hasBreakingAtOnce(ctx) ? [t("quiet-breaking", { breaking: current.breaking })] : []),
      ]
    : [t("quiet-none", { now: wall.now })];
  const pairs = usualPairs.map(([from, until]): Button => {
    const has = current?.from === timeOf(from) && current.until === timeOf(until);
    return { text: marked(`${timeOf(from)}–${timeOf(until)}`, has), action: setHours.data(from, until) };
  });
  const ruleButtons = rules.map(
    (each): Button => ({
      text: marked(t(`quiet-${each}-button`), current?.breaking === each),
      action: setRule.data(each),
    }),
  );
  return {
    html: joinHtml([t("quiet-title"), ...lines], "\n"),
    buttons: [
      ...rowsOf(pairs, 2),
      [{ text: t("quiet-other-button"), action: askFrom.data() }],
      ...(current ? [...rowsOf(ruleButtons, 2), [{ text: t("quiet-off-button"), action: endQuiet.data() }]] : []),
      [{ text: t("settings-back-button"), action: openSettings.data() }],
    ],
  };
}

/** A grid of hours; the one that is chosen is marked. */
function hoursGrid(chosen: string | undefined, actionOf: (hour: number) => string): Button[][] {
  const hours = Array.from({ length: 24 }, (_, i) => i);
  const buttons = hours.map(
    (each): Button => ({ text: marked(timeOf(each), timeOf(each) === chosen), action: actionOf(each) }),
  );
  return rowsOf(buttons, hoursPerRow);
}

function installViews(composer: Composer<BotContext>, deps: BotDeps): void {
  const back = (ctx: BotContext): Button[] => [{ text: ctx.texts.t("quiet-back-button"), action: openQuiet.data() }];
  onAction(
    composer,
    openQuiet,
    async (ctx) => {
      await toast(ctx);
      await show(ctx, quietView(ctx, deps));
    },
    inCharge,
  );

  onAction(
    composer,
    askFrom,
    async (ctx) => {
      await toast(ctx);
      const grid = hoursGrid(ctx.subscriber?.preferences.quiet?.from, (from) => askUntil.data(from));
      await show(ctx, { html: ctx.texts.t("quiet-from-ask"), buttons: [...grid, back(ctx)] });
    },
    inCharge,
  );

  onAction(
    composer,
    askUntil,
    async (ctx, from) => {
      await toast(ctx);
      const grid = hoursGrid(ctx.subscriber?.preferences.quiet?.until, (until) => setHours.data(from, until));
      await show(ctx, { html: ctx.texts.t("quiet-until-ask", { from: timeOf(from) }), buttons: [...grid, back(ctx)] });
    },
    inCharge,
  );
}

function installSwitches(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    setHours,
    async (ctx, from, until) => {
      const { t } = ctx.texts;
      await store(ctx, deps, from === until ? null : hoursFrom(ctx, timeOf(from), timeOf(until)));
      const hours = ctx.subscriber?.preferences.quiet;
      await toast(ctx, hours ? t("quiet-toast", hours) : t("quiet-off-button"));
      await show(ctx, quietView(ctx, deps));
    },
    inCharge,
  );

  onAction(
    composer,
    setRule,
    async (ctx, breaking) => {
      const current = ctx.subscriber?.preferences.quiet;
      if (current) await store(ctx, deps, { ...current, breaking });
      // Whoever says how it shall come at once wants it at once.
      if (current && breaking !== "morning" && ctx.subscriber?.preferences.cadence.kind === "digest") {
        ctx.subscriber = await deps.audience.setBreaking(homeOf(ctx), true);
      }
      await toast(ctx, current ? ctx.texts.t("quiet-breaking-toast", { breaking }) : undefined);
      await show(ctx, quietView(ctx, deps));
    },
    inCharge,
  );

  onAction(
    composer,
    endQuiet,
    async (ctx) => {
      await store(ctx, deps, null);
      await toast(ctx, ctx.texts.t("quiet-off-button"));
      await show(ctx, quietView(ctx, deps));
    },
    inCharge,
  );
}
