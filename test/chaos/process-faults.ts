/** Rows P of the matrix: what happens to the processes. */
import { setTimeout as sleep } from "node:timers/promises";
import { people } from "../support/app.ts";
import type { Fault } from "./fault.ts";
import type { Stage } from "./stage.ts";

const jobs = { ROLES: "jobs" };
const bot = { ROLES: "bot" };
/** The stand-in finishes what it has accepted; longer than its slowness. */
const settleMs = 100;
/** Longer than a batch's claim lasts. */
const beyondLeaseMs = 16_000;

async function marksAfterCrash(stage: Stage): Promise<number> {
  await sleep(settleMs);
  return stage.inFlight();
}

/** A moment that differs from run to run. */
const someShare = (from: number, to: number): number => from + Math.random() * (to - from);

export const processFaults: readonly Fault[] = [
  {
    row: "P1",
    what: "kill -9 of one of two jobs processes, ten times, restarted",
    recipients: 5000,
    stage: { env: { BROADCAST_RATE: "300" } },
    async inject(stage) {
      await stage.program(bot);
      const senders = [stage.supervise(jobs), stage.supervise(jobs)];
      stage.publish();
      await stage.sent(0.02);
      let mayRepeat = 0;
      for (let i = 0; i < 10; i++) {
        await sleep(someShare(1000, 2000));
        senders[i % 2]?.current().process.kill("SIGKILL");
        // The survivor's calls are counted too: the bound is never below the truth.
        mayRepeat += await stage.inFlight();
      }
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  {
    row: "P1",
    what: "kill -9 at the free rate, four times: at most three calls were under way each time",
    recipients: 400,
    stage: { env: { BROADCAST_RATE: "28" } },
    async inject(stage) {
      await stage.program(bot);
      const sender = stage.supervise(jobs);
      stage.publish();
      for (const share of [0.1, 0.25, 0.4, 0.55]) {
        await stage.sent(share);
        sender.current().process.kill("SIGKILL");
      }
      return { mayRepeat: 4 * 3, healedAt: Date.now() };
    },
  },
  {
    row: "P1",
    what: "kill -9 of the only jobs process, twice, restarted",
    resumeWithinSeconds: 20,
    doneWithinSeconds: 35,
    async inject(stage) {
      await stage.program(bot);
      let sender = await stage.program(jobs);
      stage.publish();
      let mayRepeat = 0;
      for (const share of [someShare(0.1, 0.4), someShare(0.5, 0.8)]) {
        await stage.sent(share);
        await sender.kill();
        mayRepeat += await marksAfterCrash(stage);
        sender = await stage.program(jobs);
      }
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  {
    row: "P1",
    what: "kill -9 of one jobs process, another lives",
    async inject(stage) {
      await stage.program(bot);
      const [sender] = await Promise.all([stage.program(jobs), stage.program(jobs)]);
      stage.publish();
      await stage.sent(someShare(0.2, 0.7));
      await sender.kill();
      // The survivor's calls are counted too: the bound is never below the truth.
      return { mayRepeat: await stage.inFlight(), healedAt: Date.now() };
    },
  },
  {
    row: "P2",
    what: "kill -9 of the bot while 60 commands arrive",
    async inject(stage) {
      await stage.program(jobs);
      let door = await stage.program(bot);
      stage.publish();
      for (let i = 0; i < 60; i++) {
        stage.sandbox.world.say(people.eve, people.eve, `/topicadmin add chaos${i} Chaos ${i}`);
        if (i % 20 !== 10) continue;
        await sleep(Math.random() * 150);
        await door.kill();
        door = await stage.program(bot);
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
    async check(stage) {
      const until = Date.now() + 60_000;
      for (;;) {
        const added = (await stage.redis.redis.hkeys("topics")).filter((slug) => /^chaos\d+$/.test(slug)).length;
        if (added === 60) return;
        if (Date.now() > until) throw new Error(`${60 - added} of 60 updates lost`);
        await sleep(200);
      }
    },
  },
  {
    row: "P3",
    what: "SIGTERM of the jobs process, three times, restarted",
    async inject(stage) {
      await stage.program(bot);
      let sender = await stage.program(jobs);
      stage.publish();
      for (const share of [0.2, 0.4, 0.6]) {
        await stage.sent(share);
        const code = await sender.stop();
        if (code !== 0) throw new Error(`SIGTERM ended with ${code}`);
        sender = await stage.program(jobs);
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "P5",
    what: "SIGSTOP for longer than the lease, another takes over, SIGCONT",
    async inject(stage) {
      await stage.program(bot);
      const sender = await stage.program(jobs);
      stage.publish();
      await stage.sent(someShare(0.2, 0.6));
      sender.process.kill("SIGSTOP");
      const mayRepeat = await marksAfterCrash(stage);
      await stage.program(jobs);
      await sleep(beyondLeaseMs);
      sender.process.kill("SIGCONT");
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  {
    row: "P7",
    what: "three jobs processes at once",
    async inject(stage) {
      await stage.program(bot);
      await Promise.all([stage.program(jobs), stage.program(jobs), stage.program(jobs)]);
      stage.publish();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
