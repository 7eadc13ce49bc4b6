/** The times that are offered as buttons where somebody is asked when. */
import { everyDay, nextOccurrence } from "../../../news/schedule.ts";

const hourMs = 3_600_000;

/** In an hour (on the full five minutes), this evening or tomorrow evening, tomorrow morning. */
export function offeredTimes(now: number, timeZone: string): number[] {
  const fiveMinutes = hourMs / 12;
  const inAnHour = Math.ceil((now + hourMs) / fiveMinutes) * fiveMinutes;
  const at = (time: string): number => nextOccurrence({ timeZone, times: [time], days: everyDay }, now + hourMs).dueAt;
  return [inAnHour, ...[at("18:30"), at("08:00")].sort((a, b) => a - b)];
}
