/** /cap: at most so many stories a day at once, and whether a burst of a topic comes as one message. What is beyond waits for the
 *  next edition; how much that is, is told. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { plainDigits } from "../../news/nearest.ts";
import { type Cap, highestCap } from "../../news/preferences.ts";
import { show, toast } from "../answer.ts";
import { marked } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";
import { hasBreakingAtOnce, openSettings, wallOf } from "./choices.ts";

export const openCap = defineAction("cap", z.tuple([]));
export const setMost = defineAction("cap-most", z.tuple([z.coerce.number().int().min(0).max(highestCap)]));
const setBreaking = defineAction("cap-breaking", z.tuple([z.enum(["exempt", "counted"])]));

const setBundle = defineAction("cap-bundle", z.tuple([z.enum(["on", "off"])]));

const offered = [3, 5, 10, 20] as const;
/** Behind the number, or alone. */
const words = ["off", "exempt", "counted"] as const;

export const cap = defineCommand<BotDeps>({
  name: "cap",
  right: "administrators",
  isChoice: true,
  async run(ctx, args, deps) {
    if (args === "") return show(ctx, await capView(ctx, deps));
    const bundle = bundleIn(args, ctx);
    if (bundle !== null) {
      ctx.subscriber = await deps.audience.setBundle(homeOf(ctx), bundle);
      return show(ctx, await capView(ctx, deps));
    }
    const [, digits, behind = ""] = /^(\d{1,2})(?!\d)\s*(.*)$/s.exec(plainDigits(args)) ?? [];
    const word = digits === undefined ? args : behind;
    const meant = word === "" ? null : ctx.texts.read(word, words);
    const most = digits === undefined ? undefined : Number(digits);
    const isRead = word === "" || (meant !== null && !(meant === "off" && most !== undefined));
    if (!isRead) {
      const { buttons = [] } = await capView(ctx, deps);
      return show(ctx, { html: ctx.texts.t("cap-unreadable", { word: shown(args) }), buttons });
    }
    const current = ctx.subscriber?.preferences.cap;
    const breaking = meant === "exempt" || meant === "counted" ? meant : (current?.breaking ?? "exempt");
    if (meant === "off" || most === 0) await store(ctx, deps, null);
    else if (most !== undefined) await store(ctx, deps, { most, breaking });
    else if (current) await store(ctx, deps, { ...current, breaking });
    await show(ctx, await capView(ctx, deps));
  },
  buttons(composer, deps) {
    onAction(
      composer,
      openCap,
      async (ctx) => {
        await toast(ctx);
        await show(ctx, await capView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      setMost,
      async (ctx, most) => {
        const { t } = ctx.texts;
        const breaking = ctx.subscriber?.preferences.cap?.breaking ?? "exempt";
        await store(ctx, deps, most === 0 ? null : { most, breaking });
        await toast(ctx, most === 0 ? t("cap-off-button") : t("cap-toast", { most }));
        await show(ctx, await capView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      setBreaking,
      async (ctx, breaking) => {
        const current = ctx.subscriber?.preferences.cap;
        if (current) await store(ctx, deps, { ...current, breaking });
        await toast(ctx, ctx.texts.t("cap-breaking-button", { breaking }));
        await show(ctx, await capView(ctx, deps));
      },
      inCharge,
    );

    onAction(
      composer,
      setBundle,
      async (ctx, value) => {
        const on = value === "on";
        ctx.subscriber = await deps.audience.setBundle(homeOf(ctx), on);
        await toast(ctx, ctx.texts.t("bundle-toast", { on }));
        await show(ctx, await capView(ctx, deps));
      },
      inCharge,
    );
  },
});

/** "bundle", "bundle on", "bundle off"; null: something else is meant. */
function bundleIn(args: string, { texts }: BotContext): boolean | null {
  const [, word = "", value = ""] = /^(\S+)\s*(.*)$/s.exec(args) ?? [];
  if (texts.read(word, ["bundle"]) === null) return null;
  if (value === "") return true;
  const meant = texts.read(value, ["yes", "no", "off"]);
  return meant === null ? null : meant === "yes";
}

async function store(ctx: BotContext, deps: BotDeps, wish: Cap | null): Promise<void> {
  ctx.subscriber = await deps.audience.setCap(homeOf(ctx), wish);
}

export async function capView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const { cap: current, bundle = false } = ctx.subscriber?.preferences ?? {};
  const waiting = await deps.waiting(homeOf(ctx).chatId);
  const now = deps.clock();
  const lines = [
    t("cap-title"),
    current ? t("cap-set", { most: current.most }) : t("cap-none"),
    ...(current && hasBreakingAtOnce(ctx) ? [t("cap-breaking", { breaking: current.breaking })] : []),
    t("bundle-line", { on: bundle }),
    ...(waiting && waiting.count > 0
      ? [t("cap-waiting", { count: waiting.count, ...clock.moment(waiting.dueAt, now, wallOf(ctx, deps).timeZone) })]
      : []),
  ];
  const numbers = [...new Set([...offered, ...(current ? [current.most] : [])])].sort((a, b) => a - b);
  const amounts = numbers.map(
    (most): Button => ({
      text: marked(String(most), current?.most === most),
      action: setMost.data(most),
    }),
  );
  const other = current?.breaking === "counted" ? "exempt" : "counted";
  return {
    html: joinHtml(lines, "\n"),
    buttons: [
      amounts,
      [{ text: marked(t("cap-off-button"), !current), action: setMost.data(0) }],
      [{ text: t("bundle-button", { on: bundle }), action: setBundle.data(bundle ? "off" : "on") }],
      ...(current && hasBreakingAtOnce(ctx)
        ? [[{ text: t("cap-breaking-button", { breaking: current.breaking }), action: setBreaking.data(other) }]]
        : []),
      [{ text: t("settings-back-button"), action: openSettings.data() }],
    ],
  };
}
