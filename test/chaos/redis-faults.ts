/** Rows R of the matrix: what happens to Redis. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./fault.ts";
import type { Stage } from "./stage.ts";

/** Marks that stand when Redis is back belong to calls whose settlement it did not hear. */
async function begin(stage: Stage, share: number): Promise<void> {
  await stage.program();
  stage.publish();
  await stage.sent(share);
}

const away = (row: string, what: string, seconds: number): Fault => ({
  row,
  what,
  async inject(stage) {
    await begin(stage, 0.3);
    await stage.redis.kill();
    await sleep(seconds * 1000);
    await stage.redis.start();
    const mayRepeat = await stage.inFlight();
    return { mayRepeat, healedAt: Date.now() };
  },
});

export const redisFaults: readonly Fault[] = [
  {
    row: "R1",
    what: "Redis kill -9 and restart, three times",
    async inject(stage) {
      await stage.program();
      stage.publish();
      let mayRepeat = 0;
      for (const share of [0.2, 0.4, 0.6]) {
        await stage.sent(share);
        await stage.redis.kill();
        await stage.redis.start();
        mayRepeat += await stage.inFlight();
      }
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  away("R2", "Redis gone for 20 s", 20),
  {
    row: "R3",
    what: "Redis hangs (SIGSTOP) for 15 s",
    async inject(stage) {
      await begin(stage, 0.3);
      stage.redis.signal("SIGSTOP");
      await sleep(15_000);
      stage.redis.signal("SIGCONT");
      const mayRepeat = await stage.inFlight();
      return { mayRepeat, healedAt: Date.now() };
    },
  },
];
