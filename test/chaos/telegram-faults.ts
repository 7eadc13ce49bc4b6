/** Rows T of the matrix, and what editors and clocks do: floods, broken answers, repeated updates, a moved clock. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./fault.ts";

type Faults = Parameters<import("../../src/sandbox/index.ts").Sandbox["world"]["faults"]>[0];

/** One switch of the stand-in, thrown at a third of the audience. `mayRepeat`: calls carried out but not answered. */
const answers = (row: string, what: string, faults: Faults, mayRepeat = 0, forMs = 0): Fault => ({
  row,
  what,
  async inject(stage) {
    await stage.program();
    stage.publish();
    await stage.sent(0.3);
    stage.sandbox.world.faults({ slowMs: 30, ...faults });
    if (forMs > 0) {
      await sleep(forMs);
      stage.sandbox.world.faults({ slowMs: 30 });
    }
    return { mayRepeat, healedAt: Date.now() };
  },
});

/** Runs before the program: its clock jumps five seconds after the start. */
const jump = (byMs: number): string =>
  `data:text/javascript,${encodeURIComponent(`const n=Date.now,t=n()+5000;Date.now=()=>n()+(n()>t?${byMs}:0)`)}`;

const clock = (what: string, byMs: number): Fault => ({
  row: "C4",
  what,
  async inject(stage) {
    await stage.program({ ROLES: "bot" });
    await stage.program({ ROLES: "jobs", BROADCAST_RATE: "60", NODE_OPTIONS: `--import=${jump(byMs)}` });
    stage.publish();
    return { mayRepeat: 0, healedAt: Date.now() };
  },
});

export const telegramFaults: readonly Fault[] = [
  answers("T1", "429 for 3 s, four times", { rate429: { retryAfter: 3, count: 4 } }),
  answers("T3", "answers take 2 s, for 6 s", { slowMs: 2000 }, 0, 6000),
  answers("T4", "30 % of calls 500, for 5 s", { error500: 0.3 }, 0, 5000),
  answers("T4", "20 HTML pages with 502", { html502: 20 }),
  answers("T5", "20 calls carried out, answer cut off", { resetAfter: 20 }, 20),
  answers("T5", "8 calls never answered", { hang: 8 }),
  answers("T6", "40 connections reset before the call", { resetBefore: 40 }),
  {
    row: "T19",
    what: "the /publish update delivered five times",
    async inject(stage) {
      await stage.program();
      stage.publish();
      for (let i = 0; i < 4; i++) {
        await sleep(100);
        stage.sandbox.world.repeatLastUpdate();
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  clock("the clock of the jobs process jumps 1 h ahead", 3_600_000),
  clock("the clock of the jobs process jumps 1 h back", -3_600_000),
];
