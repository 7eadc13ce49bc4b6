/** A story that comes back once, when its reader has time for it: by the reader's clock. */
import type { ArticleId } from "./article.ts";
import { everyDay, nextOccurrence, type Weekdays } from "./schedule.ts";
import { wallTimeOf } from "./wall-clock.ts";

export interface Reminder {
  readonly articleId: ArticleId;
  /** The copy below which it comes back. */
  readonly messageId: number;
  /** ms */
  readonly dueAt: number;
  /** Calls begun, whose answers may have been lost. */
  readonly tries: number;
}

export const reminderTimes = ["tonight", "tomorrow", "weekend"] as const;
export type ReminderTime = (typeof reminderTimes)[number];

/** Of one chat. */
export const mostReminders = 50;

const [evening, morning, lateMorning] = ["20:00", "08:00", "10:00"];
const weekendDays: Weekdays = [6, 7];

/** ms of each that is still to come; tonight is over when the evening has begun. */
export function reminderMoments(now: number, timeZone: string): Readonly<Record<ReminderTime, number | null>> {
  const next = (time: string, days: Weekdays, after = now): number =>
    nextOccurrence({ timeZone, times: [time], days }, after).dueAt;
  const tonight = next(evening, everyDay);
  const isToday = (ms: number): boolean => wallTimeOf(ms, timeZone).date === wallTimeOf(now, timeZone).date;
  const first = next(morning, everyDay);
  return {
    tonight: isToday(tonight) ? tonight : null,
    tomorrow: isToday(first) ? next(morning, everyDay, first) : first,
    weekend: next(lateMorning, weekendDays),
  };
}
