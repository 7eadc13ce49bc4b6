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
