/** What a date and a time of day mean on the clocks of a zone, the nights when they are put included. Pure. */
import { Temporal } from "temporal-polyfill";

export interface LocalDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

export interface Moment {
  /** ms since epoch. */
  readonly at: number;
  /** Whether the clocks of that day show the time once. skipped: they are put forward over it, and `at` is the moment after.
   *  doubled: they are put back, `at` is the first time and `again` the second. */
  readonly clocks: "once" | "skipped" | "doubled";
  readonly again?: number;
}

/** `weekday`: 1 = Monday. */
export function localDate(now: number, timeZone: string): LocalDate & { readonly weekday: number } {
  const { year, month, day, dayOfWeek } = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  return { year, month, day, weekday: dayOfWeek };
}

export function daysAfter(date: LocalDate, days: number): LocalDate {
  const { year, month, day } = Temporal.PlainDate.from(date).add({ days });
  return { year, month, day };
}

/** Null: there is no such date. */
export function realDate(date: LocalDate): LocalDate | null {
  try {
    Temporal.PlainDate.from(date, { overflow: "reject" });
    return date;
  } catch (error) {
    if (error instanceof RangeError) return null; // Temporal's way to say "no such date"
    throw error;
  }
}

export function momentOf(date: LocalDate, time: TimeOfDay, timeZone: string): Moment {
  const wall = Temporal.PlainDate.from(date).toPlainDateTime(time);
  const at = (disambiguation: "earlier" | "later" | "compatible"): number =>
    wall.toZonedDateTime(timeZone, { disambiguation }).epochMilliseconds;
  const [earlier, later] = [at("earlier"), at("later")];
  if (earlier === later) return { at: earlier, clocks: "once" };
  const isSkipped = !wall.toZonedDateTime(timeZone).toPlainDateTime().equals(wall);
  return isSkipped ? { at: at("compatible"), clocks: "skipped" } : { at: earlier, clocks: "doubled", again: later };
}

/** Of "2026-11-30" and "08:05", as dates and slots are kept. Throws RangeError for what is none. */
export function momentOfText(date: string, time: string, timeZone: string): Moment {
  return momentOf(Temporal.PlainDate.from(date), Temporal.PlainTime.from(time), timeZone);
}
