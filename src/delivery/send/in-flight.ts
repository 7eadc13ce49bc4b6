/** Counts the groups of copies that are under way, and wakes whoever waits for one to come back. */

export interface InFlight {
  readonly size: number;
  /** One of them came back with a failure. */
  readonly failed: boolean;
  add(group: Promise<void>): void;
  /** Resolves when one is back, at the latest after `ms` (Infinity: then), or when the signal is given. */
  change(ms: number, signal: AbortSignal): Promise<void>;
  /** Resolves when all are back; rejects with the first failure, if there was one. */
  allBack(): Promise<void>;
}

export function createInFlight(): InFlight {
  const groups = new Set<Promise<void>>();
  const failures: unknown[] = [];
  let wake: (() => void) | null = null;
  return {
    get size() {
      return groups.size;
    },
    get failed() {
      return failures.length > 0;
    },
    add(group) {
      const back = group
        .catch((error: unknown) => void failures.push(error))
        .finally(() => {
          groups.delete(back);
          wake?.();
        });
      groups.add(back);
    },
    change(ms, signal) {
      return new Promise((resolve) => {
        const done = (): void => {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          wake = null;
          resolve();
        };
        const timer = Number.isFinite(ms) ? setTimeout(done, Math.max(1, ms)) : undefined;
        signal.addEventListener("abort", done, { once: true });
        wake = done;
      });
    },
    async allBack() {
      await Promise.all(groups);
      if (failures.length > 0) throw failures[0];
    },
  };
}
