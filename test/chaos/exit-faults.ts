/** Rows P4 and P12: how a process ends when things around it or inside it are broken. */
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./fault.ts";
import { rejectOnSignal, throwOnSignal } from "./preloads.ts";
import type { StagedProgram } from "./stage.ts";

const bot = { ROLES: "bot" };
const jobs = { ROLES: "jobs" };

/** Resolves with exit code and ms; throws when it takes longer. */
async function exitOf(program: StagedProgram, withinMs: number): Promise<number | null> {
  program.expected = true;
  const child = program.process;
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const late = sleep(withinMs, "late" as const);
  const ended = await Promise.race([once(child, "exit"), late]);
  if (ended === "late") throw new Error(`it had not ended after ${withinMs / 1000} s`);
  return (ended as [number | null])[0];
}

export const exitFaults: readonly Fault[] = [
  {
    row: "P4",
    what: "SIGTERM while Redis is down",
    async inject(stage) {
      const gate = await stage.program(bot);
      const sender = await stage.program(jobs);
      stage.publish();
      await stage.sent(0.3);
      await stage.redis.kill();
      await sleep(1000);
      for (const program of [gate, sender]) program.process.kill("SIGTERM");
      await Promise.all([gate, sender].map((program) => exitOf(program, 25_000)));
      await stage.redis.start();
      const mayRepeat = await stage.unsettled();
      await Promise.all([stage.program(bot), stage.program(jobs)]);
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  {
    row: "P4",
    what: "SIGTERM twice: gone at once",
    async inject(stage) {
      await stage.program(bot);
      const sender = await stage.program(jobs);
      stage.publish();
      await stage.sent(0.3);
      // Calls that take long: a polite end would wait for them.
      stage.sandbox.world.faults({ slowMs: 4000 });
      await sleep(500);
      sender.process.kill("SIGTERM");
      await sleep(300);
      sender.process.kill("SIGTERM");
      await exitOf(sender, 1000);
      stage.sandbox.world.faults({ slowMs: 30 });
      await sleep(4000);
      const mayRepeat = await stage.unsettled();
      await stage.program(jobs);
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  {
    row: "P12",
    what: "a promise rejects that nobody waits for: told, and life goes on",
    async inject(stage) {
      await stage.program(bot);
      const sender = await stage.program({ ...jobs, ...rejectOnSignal });
      stage.publish();
      for (const share of [0.2, 0.4, 0.6]) {
        await stage.sent(share);
        sender.process.kill("SIGUSR2");
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
    async check({ programs }) {
      if (!programs[1]?.output().includes("chaos: https://api.example")) throw new Error("nothing was logged");
    },
  },
  {
    row: "P12",
    what: "an exception that nobody catches: told, exit 1, restarted",
    async inject(stage) {
      await stage.program(bot);
      const sender = await stage.program({ ...jobs, ...throwOnSignal });
      stage.publish();
      await stage.sent(0.3);
      sender.process.kill("SIGUSR2");
      const code = await exitOf(sender, 15_000);
      if (code !== 1) throw new Error(`it ended with ${code}`);
      if (!sender.output().includes("chaos: https://api.example")) throw new Error("nothing was logged");
      const mayRepeat = await stage.unsettled();
      await stage.program(jobs);
      return { mayRepeat, healedAt: Date.now() };
    },
  },
];
