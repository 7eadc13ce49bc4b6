/** When a digest is due: slots, local dates, and the instants they mean in a zone. Pure: `now` is passed in. */
import { Temporal } from "temporal-polyfill";

/** Reads the time, ms since epoch. The sandbox and tests pass one that can be moved. */
export type Clock = () => number;

/** Days of the week, 1 = Monday … 7 = Sunday, ascending, without repeats. */
export type Weekdays = readonly number[];

/** A (zone, times, days) that at least one subscriber chose. */
export interface Slot {
  readonly timeZone: string;
  /** "HH:MM", 24 h, ascending, without repeats. */
  readonly times: readonly string[];
  readonly days: Weekdays;
}

/** Derived from the slot's content, so that equal choices share one slot: "Europe/Paris|08:00,18:30|1,2,3,4,5". */
export type SlotId = string & { readonly __brand: "SlotId" };

export interface Occurrence {
  /** ms since epoch */
  readonly dueAt: number;
  /** Local date and time as written on the wall: "2026-11-24T08:00". With the slot id it names this digest for good. */
  readonly local: string;
}

export const everyDay: Weekdays = [1, 2, 3, 4, 5, 6, 7];
/** No times of its own: its editions are made when something was held for them, of what comes in bursts (bundle.ts). */
export const bundleSlot = "UTC|bundle|" as SlotId;

export const weekdaysOnly: Weekdays = [1, 2, 3, 4, 5];

export function slotId(slot: Slot): SlotId {
  return `${slot.timeZone}|${slot.times.join(",")}|${slot.days.join(",")}` as SlotId;
}

export function parseSlotId(id: SlotId): Slot {
  const [timeZone = "UTC", times = "", days = ""] = id.split("|");
  return { timeZone, times: times.split(","), days: days.split(",").map(Number) };
}

/** The canonical IANA name, or null when the zone is unknown to this machine's tz data. */
export function parseTimeZone(text: string): string | null {
  const name = text.trim();
  if (!/^(?:UTC|GMT|[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)+)$/i.test(name)) return null;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null; // RangeError is Intl's way to say "no such zone"
  }
}

/** The first occurrence strictly after `after`. A local time that a clock change skips falls on the next valid
 *  instant; one that happens twice, on the first. Each local date and time occurs at most once. */
export function nextOccurrence(slot: Slot, after: number): Occurrence {
  const start = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(slot.timeZone).toPlainDate();
  // A week and a day back and ahead covers every weekday set and a zone that skips a whole date.
  for (let offset = -1; offset <= 15; offset++) {
    const date = start.add({ days: offset });
    if (!slot.days.includes(date.dayOfWeek)) continue;
    for (const time of slot.times) {
      const occurrence = occurrenceAt(slot.timeZone, date, time);
      if (occurrence && occurrence.dueAt > after) return occurrence;
    }
  }
  throw new Error(`slot has no occurrence: ${slotId(slot)}`);
}

/** Null when the zone skips the whole date (Pacific/Apia, 2011-12-30). */
function occurrenceAt(timeZone: string, date: Temporal.PlainDate, time: string): Occurrence | null {
  const wall = date.toPlainDateTime(Temporal.PlainTime.from(time));
  const zoned = wall.toZonedDateTime(timeZone, { disambiguation: "compatible" });
  if (!zoned.toPlainDate().equals(date)) return null;
  return { dueAt: zoned.epochMilliseconds, local: `${date.toString()}T${time}` };
}
