/** A place that a reader sends says whose clock they live by. Where it is, is looked up at once and never kept. */
import lookUpZone from "@photostructure/tz-lookup";
import type { Composer } from "grammy";
import { parseTimeZone } from "../../news/schedule.ts";
import { show } from "../answer.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../context.ts";
import { clockAnswer } from "./timezone.ts";

export function installLocation(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.on("message:location", async (ctx, next) => {
    if (!isPrivate(ctx)) return next();
    const { latitude, longitude } = ctx.message.location;
    if (!isPlace(latitude, longitude)) return next();
    // At sea the library says Etc/GMT+3 and the like: a clock that nobody's calendar knows.
    const timeZone = parseTimeZone(lookUpZone(latitude, longitude));
    if (timeZone === null || timeZone.startsWith("Etc/")) return show(ctx, { html: ctx.texts.t("location-unknown") });
    await show(ctx, await clockAnswer(ctx, deps, timeZone, await deps.audience.wasAskedClock(homeOf(ctx).chatId)));
  });
}

/** Bot API, Location: degrees. */
const isPlace = (latitude: unknown, longitude: unknown): boolean =>
  typeof latitude === "number" &&
  Math.abs(latitude) <= 90 &&
  typeof longitude === "number" &&
  Math.abs(longitude) <= 180;
