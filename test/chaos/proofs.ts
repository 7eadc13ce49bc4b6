/** Proofs that the harness sees what it looks for: a re-run without a ledger must show copies, a policy that never
 *  sends again must show readers it lost, each of them called unknown. */
import { setTimeout as sleep } from "node:timers/promises";
import { keys } from "../../src/store/keys.ts";
import type { Fault } from "./fault.ts";

export const proofs: readonly Fault[] = [
  {
    row: "proof",
    what: "naive: kill -9, the ledger is lost, run again",
    proves: "copies",
    async inject(stage) {
      await stage.program({ ROLES: "bot" });
      const sender = await stage.program({ ROLES: "jobs" });
      stage.publish();
      await stage.sent(0.5);
      await sender.kill();
      await sleep(100);
      const mayRepeat = await stage.inFlight();
      for (const id of await stage.broadcasts()) {
        const { meta, ledger } = keys.broadcast(id);
        const batches = Number(await stage.redis.redis.hget(meta, "batches"));
        for (let batch = 0; batch < batches; batch++) await stage.redis.redis.del(ledger(batch, 0));
      }
      await stage.program({ ROLES: "jobs" });
      return { mayRepeat, healedAt: Date.now() };
    },
  },
  {
    row: "proof",
    what: "never again (at-most-once): kill -9, restarted",
    proves: "unknown",
    async inject(stage) {
      await stage.program({ ROLES: "bot" });
      const policy = { ROLES: "jobs", DELIVERY: "at-most-once" };
      const sender = await stage.program(policy);
      stage.publish();
      await stage.sent(0.4);
      await sender.kill();
      await sleep(100);
      const mayRepeat = await stage.inFlight();
      await stage.program(policy);
      return { mayRepeat, healedAt: Date.now() };
    },
  },
];
