/** One small hash per day with what happened on it, counted and named after nobody; and one with the minutes at which readers
 *  left. A day is the outlet's. */
import { wallTimeOf } from "../news/wall-clock.ts";
import { keys, lifetimes } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

/** What is counted. `delivery:<outcome>`: copies. `sent:<hour>`, `pressed:<hour>`: copies, and presses of readers who allow it,
 *  by the hour of the day ("07"). `stop:<reason>`: said by who left. blocked: left by blocking us, or by removing us. Stored:
 *  append, never rename. */
export type DayCount =
  | "joined"
  | "left"
  | "blocked"
  | `delivery:${string}`
  | `sent:${string}`
  | `pressed:${string}`
  | `stop:${string}`;

export type DayCounts = Readonly<Partial<Record<DayCount, number>>>;

export interface DayCountStore {
  /** `at`: ms. A count may be negative: what was counted of somebody who takes a consent back. */
  add(at: number, counts: DayCounts): Promise<void>;
  /** Of days as "2026-11-30", in the order asked. */
  of(dates: readonly string[]): Promise<readonly DayCounts[]>;
  /** "2026-11-30", and the hour there: "07". */
  placeOf(at: number): { readonly date: string; readonly hour: string };
  /** Readers who left between two moments (ms), to the minute. */
  leftBetween(from: number, until: number): Promise<number>;
}

const minuteMs = 60_000;
const hourMs = 3_600_000;

export function createDayCountStore(redis: Redis, timeZone: string): DayCountStore {
  const placeOf: DayCountStore["placeOf"] = (at) => {
    const { date, time } = wallTimeOf(at, timeZone);
    return { date, hour: time.slice(0, 2) };
  };
  /** Minutes at which readers left stand in the hour's hash, by UTC: no clock is put back there. */
  const minuteOf = (at: number) => {
    const minute = Math.floor(at / minuteMs);
    return { key: keys.dayCounts.left(Math.floor(at / hourMs)), field: String(minute % 60) };
  };
  return {
    placeOf,
    async add(at, counts) {
      const key = keys.dayCounts.of(placeOf(at).date);
      const adding = redis.pipeline();
      for (const [what, count = 0] of Object.entries(counts)) adding.hincrby(key, what, count);
      adding.pexpire(key, lifetimes.dayCounts);
      const gone = (counts.left ?? 0) + (counts.blocked ?? 0);
      if (gone > 0) {
        const { key: hour, field } = minuteOf(at);
        adding.hincrby(hour, field, gone).pexpire(hour, lifetimes.leftMinutes);
      }
      await adding.exec();
    },
    async of(dates) {
      const days = await Promise.all(dates.map((date) => redis.hgetall(keys.dayCounts.of(date))));
      return days.map((day) =>
        Object.fromEntries(Object.entries(day).map(([what, count]) => [what, Math.max(0, Number(count))])),
      );
    },
    async leftBetween(from, until) {
      const hours: number[] = [];
      for (let hour = Math.floor(from / hourMs); hour * hourMs < until; hour++) hours.push(hour);
      const counts = await Promise.all(hours.map((hour) => redis.hgetall(keys.dayCounts.left(hour))));
      let sum = 0;
      for (const [i, minutes] of counts.entries()) {
        for (const [minute, count] of Object.entries(minutes)) {
          const at = (hours[i] as number) * hourMs + Number(minute) * minuteMs;
          if (at + minuteMs > from && at < until) sum += Number(count);
        }
      }
      return sum;
    },
  };
}
