/** /timezone: whose clock the times mean. By name, by city, by a place that is sent, or by pressing the time one sees on the
 *  wall. Also asked in the first minute, where one press is enough. */
import { z } from "zod";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { joinHtml } from "../../format/safe-html.ts";
import { parseTimeZone } from "../../news/schedule.ts";
import { nextDigest } from "../../news/subscription.ts";
import { cityName } from "../../news/zone-name.ts";
import { show, toast } from "../answer.ts";
import { rowsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { offsetMinutes, zonesByOffset } from "../known-zones.ts";
import { shown } from "../shown.ts";
import { type Flow, flow, openClock, openSettings, wallOf, wallWords } from "./choices.ts";
import { likelyZone } from "./likely-zone.ts";
import { doneView } from "./onboarding.ts";
import { chooseOffset } from "./onboarding-buttons.ts";
import { settingsView } from "./settings-view.ts";
import { searchTimeZone } from "./time-zone-search.ts";

const zone = z.string().transform((text, issue) => {
  const name = parseTimeZone(text);
  if (!name) issue.addIssue("not a zone");
  return name ?? z.NEVER;
});
export const chooseZone = defineAction("zone", z.tuple([zone, flow]));

const timesPerRow = 5;
/** A city beside the time needs its room on a phone. */
const citiesPerRow = 2;

export const timezone = defineCommand<BotDeps>({
  name: "timezone",
  right: "administrators",
  isChoice: true,
  async run(ctx, text, deps) {
    if (text === "") return showClock(ctx, deps, "plain");
    const search = await searchTimeZone(text, deps.clock());
    if (search.kind === "found") return show(ctx, await move(ctx, deps, search.timeZone));
    if (search.kind === "unknown") return show(ctx, unknownPlaceView(ctx, deps, text, "plain"));
    await show(ctx, placesView(ctx, text, search.timeZones, "plain"));
  },
  buttons(composer, deps) {
    onAction(
      composer,
      openClock,
      async (ctx, where) => {
        await toast(ctx);
        await showClock(ctx, deps, where);
      },
      inCharge,
    );

    onAction(
      composer,
      chooseOffset,
      async (ctx, minutes, where) => {
        const group = zonesByOffset(deps.clock()).find((each) => each.offsetMinutes === minutes);
        if (group && where === "start") return choose(ctx, likelyZone(ctx, deps, group), where);
        // A season may have changed since the buttons were made: then they are made again.
        if (!group) {
          await toast(ctx);
          return showClock(ctx, deps, where);
        }
        const which = ctx.texts.t("time-zone-which");
        // From the settings it is done with this press; another city of that time is one more.
        const html =
          where === "settings" ? [(await move(ctx, deps, likelyZone(ctx, deps, group))).html, which] : [which];
        await toast(ctx, where === "settings" ? ctx.texts.t("settings-toast") : undefined);
        const buttons = [...zoneButtons(group.timeZones, where), [otherButton(ctx, where)]];
        const back: Button = { text: ctx.texts.t("settings-back-button"), action: openSettings.data() };
        await show(ctx, {
          html: joinHtml(html, "\n\n"),
          buttons: where === "settings" ? [...buttons, [back]] : buttons,
        });
      },
      inCharge,
    );

    const choose = async (ctx: BotContext, timeZone: string, where: Flow): Promise<void> => {
      const answer = await move(ctx, deps, timeZone);
      await toast(ctx, ctx.texts.t("settings-toast"));
      const views = { start: () => doneView(ctx, deps), settings: () => settingsView(ctx, deps), plain: () => answer };
      await show(ctx, await views[where]());
    };
    onAction(composer, chooseZone, choose, inCharge);
  },
});

/** Asks for it: what is typed next may be the answer, in private. */
export async function showClock(ctx: BotContext, deps: BotDeps, where: Flow): Promise<void> {
  if (isPrivate(ctx)) await deps.audience.askClock(homeOf(ctx).chatId);
  await show(ctx, clockView(ctx, deps, where));
}

/** Stores the zone. Who was asked for it in the first minute is told how that ends. */
export async function clockAnswer(
  ctx: BotContext,
  deps: BotDeps,
  timeZone: string,
  wasAsked: boolean,
): Promise<OutgoingMessage> {
  const answer = await move(ctx, deps, timeZone);
  return wasAsked && (ctx.subscriber?.topics.length ?? 0) > 0 ? doneView(ctx, deps) : answer;
}

/** Stores the zone and says what it means for the next digest. */
export async function move(ctx: BotContext, deps: BotDeps, timeZone: string): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  ctx.subscriber = await deps.audience.setTimeZone(homeOf(ctx), timeZone);
  await deps.audience.wasAskedClock(homeOf(ctx).chatId);
  const now = deps.clock();
  const dueAt = nextDigest(ctx.subscriber, now);
  const lines = [
    t("time-zone-set", wallWords(ctx, deps)),
    ...(dueAt === null ? [] : [t("time-zone-next-digest", clock.moment(dueAt, now, timeZone))]),
  ];
  return { html: joinHtml(lines, "\n") };
}

/** What to do instead, and the clocks to choose from. */
export function unknownPlaceView(ctx: BotContext, deps: BotDeps, typed: string, where: Flow): OutgoingMessage {
  return { ...clockView(ctx, deps, where), html: ctx.texts.t("time-zone-unknown", { word: shown(typed) }) };
}

/** "Did you mean one of these?" */
export function placesView(ctx: BotContext, typed: string, timeZones: readonly string[], where: Flow): OutgoingMessage {
  const buttons = [...zoneButtons(timeZones, where), [otherButton(ctx, where)]];
  return { html: ctx.texts.t("time-zone-did-you-mean", { word: shown(typed) }), buttons };
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
  const wall = wallOf(ctx, deps);
  if (where === "start") {
    const same = chooseOffset.data(offsetMinutes(wall.timeZone, now), where);
    const city = cityName(wall.timeZone);
    return {
      // What is typed in a group is not meant for us.
      html: isPrivate(ctx) ? t("start-clock", { now: wall.now, city }) : t("time-zone-ask", wallWords(ctx, deps)),
      buttons: [[{ text: t("start-clock-same-button", { now: wall.now }), action: same }], ...rows],
    };
  }
  const back: Button = { text: t("settings-back-button"), action: openSettings.data() };
  return { html: t("time-zone-ask", wallWords(ctx, deps)), buttons: where === "settings" ? [...rows, [back]] : rows };
}

const zoneButtons = (zones: readonly string[], where: Flow): Button[][] =>
  zones.map((name) => [{ text: cityName(name), action: chooseZone.data(name, where) }]);

const otherButton = (ctx: BotContext, where: Flow): Button => ({
  text: ctx.texts.t("time-zone-other-button"),
  action: openClock.data(where),
});
