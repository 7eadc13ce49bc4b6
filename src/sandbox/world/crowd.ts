/** Counts what readers in great number are sent, one byte a reader, for measurements: no message is kept. */
import { newChat } from "./core.ts";
import type { Crowd } from "./model.ts";

const mostCounted = 255;

export function createCrowd(from: number, count: number): Crowd {
  const counts = new Uint8Array(count);
  let total = 0;
  return {
    from,
    count,
    chat(id) {
      if (!(id >= from && id < from + count)) return undefined;
      return newChat({ id, type: "private", title: `Reader ${id}`, started: true, lastId: counts[id - from] ?? 0 });
    },
    received: (id) => counts[id - from] ?? 0,
    note(id) {
      total++;
      counts[id - from] = Math.min(mostCounted, (counts[id - from] ?? 0) + 1);
    },
    total: () => total,
  };
}
