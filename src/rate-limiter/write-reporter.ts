/** Tells Redis which calls were written, many at once: their slots are free a window after that. */
import type { Slot } from "./permit.ts";

/** Slot, moment of its permit on Redis' clock (µs), and how long ago its call was written (µs). */
export type WrittenCall = readonly [slot: number, atUs: number, ageUs: number];

/** What was written is told so much later, together. */
const reportEveryMs = 50;

export function createWriteReporter(report: (calls: readonly WrittenCall[]) => Promise<unknown>) {
  let calls: { readonly slot: Slot; readonly writtenAt: number }[] = [];
  const reportAll = (): void => {
    const now = performance.now();
    const written = calls.map(
      ({ slot, writtenAt }): WrittenCall => [slot.number, slot.atUs, Math.floor((now - writtenAt) * 1000)],
    );
    calls = [];
    report(written).catch(() => {
      // Redis is away, which whoever asks for permits next will say. The slots become free without this word, only later.
    });
  };
  return {
    /** Its call is being written now. */
    add(slot: Slot): void {
      calls.push({ slot, writtenAt: performance.now() });
      if (calls.length === 1) setTimeout(reportAll, reportEveryMs).unref();
    },
  };
}
