/** Has charts drawn by a thread of its own, which begins with the first and ends when nobody has wanted another for a while: a
 *  process that draws none is no larger for it, and nobody waits for one that is drawn. */
import { createKillableThread } from "../../ingest/killable-thread.ts";
import type { Chart } from "./chart.ts";
import type { Drawing, DrawRequest } from "./chart-thread.ts";

export interface Charts {
  /** A PNG; null when it could not be drawn in time. */
  draw(chart: Chart): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

const deadlineMs = 30_000;
const idleMs = 60_000;

const file = new URL(import.meta.url.endsWith(".ts") ? "./chart-thread.ts" : "./chart-thread.js", import.meta.url);

export function createCharts(): Charts {
  const thread = createKillableThread<DrawRequest, Drawing>({ file, deadlineMs });
  let wanted = 0;
  let idle: NodeJS.Timeout | undefined;
  return {
    async draw(chart) {
      clearTimeout(idle);
      wanted++;
      try {
        return await thread.ask(chart);
      } finally {
        wanted--;
        if (wanted === 0) idle = setTimeout(() => void thread.close(), idleMs).unref();
      }
    },
    async close() {
      clearTimeout(idle);
      await thread.close();
    },
  };
}
