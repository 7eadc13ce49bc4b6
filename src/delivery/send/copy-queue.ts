/** The copies of a part that are still to go: those that may go now, in their order, and those whose moment is to come.
 *  Moments are ms of performance.now(). */
import type { Copy } from "./owed-copies.ts";

export interface CopyQueue {
  /** Of those that may go now. */
  readonly size: number;
  /** Nobody is to come, either. */
  readonly isEmpty: boolean;
  /** Those first in line, at most so many. */
  take(most: number): readonly Copy[];
  /** The first with the lowest rank; none when nobody may go now. */
  takeLowest(rank: (copy: Copy) => number): readonly Copy[];
  /** To the end. */
  add(copies: readonly Copy[]): void;
  /** To the front. */
  putBack(copies: readonly Copy[]): void;
  later(copy: Copy, readyAt: number): void;
  /** Those whose moment has come may go. */
  wake(now: number): void;
  /** Until the next moment, ms; Infinity when there is none. */
  nextInMs(now: number): number;
  /** All of them, wherever they are. */
  drain(): readonly Copy[];
}

export function createCopyQueue(copies: readonly Copy[]): CopyQueue {
  const ready = [...copies];
  let waiting: { readonly copy: Copy; readonly readyAt: number }[] = [];
  return {
    get size() {
      return ready.length;
    },
    get isEmpty() {
      return ready.length === 0 && waiting.length === 0;
    },
    take: (most) => ready.splice(0, most),
    takeLowest(rank) {
      const ranks = ready.map(rank);
      const lowest = ranks.reduce((low, each) => Math.min(low, each), Number.POSITIVE_INFINITY);
      return ready.splice(Math.max(0, ranks.indexOf(lowest)), 1);
    },
    add: (more) => void ready.push(...more),
    putBack: (more) => void ready.unshift(...more),
    later: (copy, readyAt) => void waiting.push({ copy, readyAt }),
    wake(now) {
      if (waiting.length === 0) return;
      ready.push(...waiting.filter(({ readyAt }) => readyAt <= now).map(({ copy }) => copy));
      waiting = waiting.filter(({ readyAt }) => readyAt > now);
    },
    nextInMs: (now) => Math.min(...waiting.map(({ readyAt }) => readyAt)) - now,
    drain() {
      const all = [...ready.splice(0), ...waiting.map(({ copy }) => copy)];
      waiting = [];
      return all;
    },
  };
}
