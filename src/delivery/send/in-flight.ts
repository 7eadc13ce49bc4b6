/** The groups of copies that are under way, and a word when one is back. */

export interface Crew {
  readonly size: number;
  /** One of them came back with a failure. */
  readonly failed: boolean;
  send(group: Promise<void>): void;
  /** Resolves when one is back, at the latest after `ms` (Infinity: then), or when the signal is given. */
  change(ms: number, signal: AbortSignal): Promise<void>;
  /** Resolves when all are back; with the first failure, if there was one. */
  allBack(): Promise<unknown>;
}

export function createCrew(): Crew {
  const out = new Set<Promise<void>>();
  let failure: unknown;
  let wake: (() => void) | null = null;
  return {
    get size() {
      return out.size;
    },
    get failed() {
      return failure !== undefined;
    },
    send(group) {
      const back = group
        .catch((error: unknown) => {
          failure ??= error;
        })
        .finally(() => {
          out.delete(back);
          wake?.();
        });
      out.add(back);
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
      await Promise.all(out);
      return failure;
    },
  };
}
