/** How many may ask one host at once, and when the others come again. In this process; the guard's pool holds the same
 *  number for connections. Nobody waits here: a job that waited would keep its worker from other hosts. */
import { LRUCache } from "lru-cache";

export interface PerHostLimit {
  /** Leave to ask, to be given back; or how long to stay away, ms. */
  enter(host: string): { leave(): void } | { readonly waitMs: number };
}

const perHost = 2;
const busyMs = 2000;
/** What one visit may take. Thousands who want the same host come again that far apart, not all every two seconds. */
const turnMs = 200;
const longestQueueMs = 600_000;
const mostHosts = 1000;

export function createPerHostLimit(): PerHostLimit {
  const inside = new Map<string, number>();
  const lastTurn = new LRUCache<string, number>({ max: mostHosts });

  const nextTurn = (host: string): number => {
    const now = performance.now();
    const queued = Math.max(now + busyMs, (lastTurn.get(host) ?? 0) + turnMs);
    const turn = queued - now > longestQueueMs ? now + busyMs : queued;
    lastTurn.set(host, turn);
    return Math.round(turn - now);
  };

  return {
    enter(host) {
      const others = inside.get(host) ?? 0;
      if (others >= perHost) return { waitMs: nextTurn(host) };
      inside.set(host, others + 1);
      return {
        leave() {
          const left = (inside.get(host) ?? 1) - 1;
          if (left > 0) inside.set(host, left);
          else inside.delete(host);
        },
      };
    },
  };
}
