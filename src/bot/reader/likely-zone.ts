/** Of the zones whose clocks show the same now, the one that a person most likely means: the outlet's own, else one of the
 *  country that their language points to, else the best known. Wrong in the other half of the year at worst, and said. */
import type { BotContext, BotDeps } from "../context.ts";
import { type ClockReading, knownZones, offsetMinutes } from "../known-zones.ts";

export function likelyZone(ctx: BotContext, deps: BotDeps, { offsetMinutes: offset, timeZones }: ClockReading): string {
  const stored = ctx.subscriber?.preferences.timeZone ?? deps.defaultTimeZone;
  if (offsetMinutes(stored, deps.clock()) === offset) return stored;
  const countries = [ctx.from?.language_code, ctx.texts.code].map(countryOf);
  const atHome = countries.flatMap((country) =>
    timeZones.filter((zone) => country !== null && knownZones.get(zone)?.countryCode === country),
  );
  return atHome[0] ?? timeZones[0] ?? "UTC";
}

/** "pt-BR" → "BR", "fr" → "FR": where most who speak it live, unless it says where. */
function countryOf(language: string | undefined): string | null {
  if (language === undefined) return null;
  try {
    return new Intl.Locale(language).maximize().region ?? null;
  } catch {
    return null; // RangeError is Intl's way to say "no such language"
  }
}
