/** When a reader last gave a sign of life, by weeks, and when a long silence is a question. Pure: `now` is passed in. */

const dayMs = 86_400_000;
export const weekMs = 7 * dayMs;
/** Weeks are counted from here: Thursday, 1 January 2026, 0:00 UTC. */
export const firstWeekAt = Date.UTC(2026, 0, 1);
/** Who has not pressed or written anything for so long is asked whether they still want it. Many who never press anything read. */
export const silenceMs = 90 * dayMs;

/** The last week in which something was pressed or written; asked: and then we asked whether we are welcome. */
export interface SignOfLife {
  readonly week: number;
  readonly asked?: true;
}

export const weekOf = (ms: number): number => Math.max(0, Math.floor((ms - firstWeekAt) / weekMs));

/** Something was pressed or written now. Null: this week's is known. */
export function heardNow(known: SignOfLife | undefined, now: number): SignOfLife | null {
  const week = weekOf(now);
  return known?.week === week && !known.asked ? null : { week };
}
