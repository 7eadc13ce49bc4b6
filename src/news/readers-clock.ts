/** A moment that is told by each reader's own clock: "2026-12-02, 08:00", wherever they live. Pure. */
import { momentOfText } from "./moment.ts";
import { wallTimeOf } from "./wall-clock.ts";

export interface ReadersClock {
  /** "2026-12-02" */
  readonly date: string;
  /** "08:00" */
  readonly time: string;
}

/** Where each date begins, and where it ends. */
const firstZone = "Pacific/Kiritimati";
const lastZone = "Etc/GMT+12";

/** When the clocks of the zone show it, ms: the moment after where they are put over it, the first where they show it twice. */
export const dueIn = ({ date, time }: ReadersClock, timeZone: string): number => momentOfText(date, time, timeZone).at;

/** The same for many readers: each zone is asked for once. */
export function createDueTimes(clock: ReadersClock): (timeZone: string) => number {
  const known = new Map<string, number>();
  return (timeZone) => {
    const due = known.get(timeZone) ?? dueIn(clock, timeZone);
    known.set(timeZone, due);
    return due;
  };
}

/** When the first clocks show it, and the last, ms. */
export const firstDue = (clock: ReadersClock): number => dueIn(clock, firstZone);
export const lastDue = (clock: ReadersClock): number => dueIn(clock, lastZone);

/** What the clocks of the zone show then: the same is meant everywhere. */
export const readersClockOf = (at: number, timeZone: string): ReadersClock => wallTimeOf(at, timeZone);
