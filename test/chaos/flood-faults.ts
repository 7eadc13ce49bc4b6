/** Rows T1 to T3: Telegram asks us to wait, all or one chat, or makes us wait. */
import { setTimeout as sleep } from "node:timers/promises";
import { refusal } from "./call-log.ts";
import { subscribe } from "./crowd.ts";
import type { Fault } from "./fault.ts";
import type { Stage } from "./stage.ts";

const jobs = { ROLES: "jobs" };
const group = -5001;
/** Calls that had their permission when the flood was told are under way. */
const underWayMs = 250;
/** Half of calls under way at the rate of 200 when Telegram takes 30 ms, and what one draw of permissions holds. */
const mostUnderWay = 40;

/** From now on every call to the crowd is refused until so long after the first one, as Telegram does. */
function flood(stage: Stage, seconds: number): { startedAt: () => number } {
  let startedAt = 0;
  stage.calls.answer = {
    before() {
      startedAt ||= Date.now();
      const left = startedAt + seconds * 1000 - Date.now();
      if (left <= 0) return null;
      const wait = Math.ceil(left / 1000);
      return refusal(429, `Too Many Requests: retry after ${wait}`, { retry_after: wait });
    },
  };
  return { startedAt: () => startedAt };
}

/** I3: nobody calls during a penalty but whoever was on the way. */
function expectSilence(stage: Stage, from: number, until: number): void {
  const during = stage.calls.between(from + underWayMs, until);
  const underWay = stage.calls.between(from, from + underWayMs);
  if (during > 0) throw new Error(`${during} calls during the penalty`);
  if (underWay > mostUnderWay) throw new Error(`${underWay} calls were under way when it was told`);
}

export const floodFaults: readonly Fault[] = [
  {
    row: "T1",
    what: "429 for 3 s, four times",
    async inject(stage) {
      await stage.program();
      stage.publish();
      for (const share of [0.15, 0.3, 0.45, 0.6]) {
        await stage.sent(share);
        const { startedAt } = flood(stage, 3);
        await stage.until("the flood is told", () => startedAt() > 0);
        await sleep(3000);
        expectSilence(stage, startedAt(), startedAt() + 2900);
        stage.calls.answer = {};
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "T1",
    what: "429 for 30 s, the jobs process restarted meanwhile: it still waits",
    resumeWithinSeconds: 5,
    async inject(stage) {
      await stage.program({ ROLES: "bot" });
      const sender = await stage.program(jobs);
      stage.publish();
      await stage.sent(0.3);
      const { startedAt } = flood(stage, 30);
      await stage.until("the flood is told", () => startedAt() > 0);
      await sleep(4000);
      await sender.stop();
      await stage.program(jobs);
      const healedAt = startedAt() + 30_000;
      await sleep(Math.max(0, healedAt - Date.now()));
      expectSilence(stage, startedAt(), healedAt - 100);
      return { mayRepeat: 0, healedAt };
    },
  },
  {
    row: "T1",
    what: "429 for twelve hours: nobody calls, the log says how long",
    ends: "cancelled",
    async inject(stage) {
      const program = await stage.program();
      stage.publish();
      await stage.sent(0.3);
      const { startedAt } = flood(stage, 43_838);
      await stage.until("the flood is told", () => startedAt() > 0);
      await sleep(12_000);
      // The editors too: a word to them would be a call during the penalty.
      expectSilence(stage, startedAt(), Date.now());
      if (!/telegram\.flood.*4383\d000/.test(program.output())) throw new Error("the log does not say how long");
      const [id] = await stage.broadcasts();
      if (id) await stage.stores.broadcasts.move(id, ["sending"], "cancelled");
      return { mayRepeat: 0, healedAt: Date.now(), excused: Number.POSITIVE_INFINITY };
    },
  },
  {
    row: "T2",
    what: "429 for one group only: all others go on",
    async inject(stage) {
      await subscribe(stage.redis.redis, group);
      let refusedAt = 0;
      stage.calls.others = {
        before({ chatId, method }) {
          if (chatId !== group || !method.startsWith("send")) return null;
          refusedAt ||= Date.now();
          const left = Math.ceil((refusedAt + 15_000 - Date.now()) / 1000);
          return left > 0 ? refusal(429, `Too Many Requests: retry after ${left}`, { retry_after: left }) : null;
        },
      };
      await stage.program();
      stage.publish();
      await stage.until("the group is refused", () => refusedAt > 0);
      await stage.sent(1);
      if (Date.now() - refusedAt > 12_000) throw new Error("the others waited for the group");
      return { mayRepeat: 0, healedAt: Date.now() };
    },
    async check({ sandbox }) {
      const copies = sandbox.world.messages(group).length;
      if (copies !== 1) throw new Error(`the group got ${copies} copies`);
    },
  },
  {
    row: "T3",
    what: "answers take 8 s, for 16 s: Telegram absorbs a flood",
    async inject(stage) {
      await stage.program();
      stage.publish();
      await stage.sent(0.3);
      stage.sandbox.world.faults({ slowMs: 8000 });
      await sleep(16_000);
      stage.sandbox.world.faults({ slowMs: 30 });
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
