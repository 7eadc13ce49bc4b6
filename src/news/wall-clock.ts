/** What the clocks of a zone show, as a moment. */
import { Temporal } from "temporal-polyfill";

/** Minutes east of Greenwich, or an IANA name. */
export type Zone = number | string;

export interface Wall {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** ms since epoch of what the clocks of the zone show. */
export function instantOf(wall: Wall, zone: Zone): number {
  const { year, month, day, hour, minute, second } = wall;
  if (typeof zone === "number") return Date.UTC(year, month - 1, day, hour, minute - zone, second);
  const date = new Temporal.PlainDate(year, month, day).add({ days: hour === 24 ? 1 : 0 });
  return date.toPlainDateTime({ hour: hour % 24, minute, second }).toZonedDateTime(zone).epochMilliseconds;
}

/** What the clocks of a zone show at a moment (ms): "2026-11-24" and "08:05". */
export interface WallTime {
  readonly date: string;
  readonly time: string;
}

/** Of the minute that was asked about last, by zone: an audience is asked for one minute, and lives in few zones. */
let asked: { readonly minute: number; readonly byZone: Map<string, WallTime> } = { minute: -1, byZone: new Map() };
const minuteMs = 60_000;

export function wallTimeOf(now: number, timeZone: string): WallTime {
  const minute = Math.floor(now / minuteMs);
  if (asked.minute !== minute) asked = { minute, byZone: new Map() };
  const known = asked.byZone.get(timeZone);
  if (known) return known;
  const zoned = Temporal.Instant.fromEpochMilliseconds(minute * minuteMs).toZonedDateTimeISO(timeZone);
  const time = zoned.toPlainTime().toString({ smallestUnit: "minute" });
  const wall = { date: zoned.toPlainDate().toString(), time };
  asked.byZone.set(timeZone, wall);
  return wall;
}
