/** /timezone: whose clock the times mean. By name, by city, or by pressing the time one sees on the wall. */

import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { parseTimeZone } from "../../news/schedule.ts";
import { nextDigest } from "../../news/subscription.ts";
import { show, toast } from "../answer.ts";
import { rowsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { cityName, zonesByOffset } from "../known-zones.ts";
import { shown } from "../shown.ts";
import { type Flow, flow, openClock, openSettings, wallOf } from "./choices.ts";
import { settingsView } from "./settings.ts";
import { searchTimeZone } from "./time-zone-search.ts";

const zone = z.string().transform((text, issue) => {
  const name = parseTimeZone(text);
  if (!name) issue.addIssue("not a zone");
  return name ?? z.NEVER;
});
export const chooseZone = defineAction("zone", z.tuple([zone, flow]));
/** Minutes from UTC, as the wall clock that was pressed. */
const chooseOffset = defineAction("offset", z.tuple([z.coerce.number().int().min(-900).max(900), flow]));

const timesPerRow = 4;
/** A city beside the time needs its room on a phone. */
const citiesPerRow = 2;

export const timezone = defineCommand<BotDeps>({
  name: "timezone",
  right: "administrators",
  async run(ctx, text, deps) {
    const { t } = ctx.texts;
    if (text === "") return show(ctx, clockView(ctx, deps, "plain"));
    const search = searchTimeZone(text, deps.clock());
    if (search.kind === "found") return show(ctx, await move(ctx, deps, search.timeZone));
    if (search.kind === "unknown") {
      return show(ctx, { ...clockView(ctx, deps, "plain"), html: t("time-zone-unknown", { word: shown(text) }) });
    }
    const buttons = [...zoneButtons(search.timeZones, "plain"), [otherButton(ctx, "plain")]];
    await show(ctx, { html: t("time-zone-did-you-mean", { word: shown(text) }), buttons });
  },
  buttons(composer, deps) {
    onAction(
      composer,
      openClock,
      async (ctx, where) => {
        await toast(ctx);
        await show(ctx, clockView(ctx, deps, where));
      },
      inCharge,
    );

    onAction(
      composer,
      chooseOffset,
      async (ctx, minutes, where) => {
        await toast(ctx);
        const group = zonesByOffset(deps.clock()).find(({ offsetMinutes }) => offsetMinutes === minutes);
        // A season may have changed since the buttons were made: then they are made again.
        if (!group) return show(ctx, clockView(ctx, deps, where));
        const buttons = [...zoneButtons(group.timeZones, where), [otherButton(ctx, where)]];
        await show(ctx, { html: ctx.texts.t("time-zone-which"), buttons });
      },
      inCharge,
    );

    onAction(
      composer,
      chooseZone,
      async (ctx, timeZone, where) => {
        const answer = await move(ctx, deps, timeZone);
        await toast(ctx, ctx.texts.t("settings-toast"));
        await show(ctx, where === "settings" ? await settingsView(ctx, deps) : answer);
      },
      inCharge,
    );
  },
});

/** Stores the zone and says what it means for the next digest. */
async function move(ctx: BotContext, deps: BotDeps, timeZone: string): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  ctx.subscriber = await deps.audience.setTimeZone(homeOf(ctx), timeZone);
  const now = deps.clock();
  const dueAt = nextDigest(ctx.subscriber, now);
  const lines = [
    t("time-zone-set", wallOf(ctx, deps)),
    ...(dueAt === null ? [] : [t("time-zone-next-digest", clock.moment(dueAt, now, timeZone))]),
  ];
  return { html: joinHtml(lines, "\n") };
}

function clockView(ctx: BotContext, deps: BotDeps, where: Flow): OutgoingMessage {
  const now = deps.clock();
  const { t, clock } = ctx.texts;
  const clocks = zonesByOffset(now).map(({ offsetMinutes, timeZones: [timeZone = "UTC"] }) => {
    const time = clock.time(now, timeZone);
    return { time, city: cityName(timeZone), action: chooseOffset.data(offsetMinutes, where) };
  });
  // In the far east it is as late as in the far west, a day later.
  const isTwice = ({ time }: { time: string }) => clocks.filter((each) => each.time === time).length > 1;
  const once = clocks.filter((each) => !isTwice(each)).map(({ time, action }): Button => ({ text: time, action }));
  const twice = clocks.filter(isTwice).map(({ time, city, action }): Button => ({ text: `${time} ${city}`, action }));
  const rows = [...rowsOf(once, timesPerRow), ...rowsOf(twice, citiesPerRow)];
  const back: Button = { text: t("settings-back-button"), action: openSettings.data() };
  return {
    html: t("time-zone-ask", wallOf(ctx, deps)),
    buttons: where === "settings" ? [...rows, [back]] : rows,
  };
}

const zoneButtons = (zones: readonly string[], where: Flow): Button[][] =>
  zones.map((name) => [{ text: cityName(name), action: chooseZone.data(name, where) }]);

const otherButton = (ctx: BotContext, where: Flow): Button => ({
  text: ctx.texts.t("time-zone-other-button"),
  action: openClock.data(where),
});
