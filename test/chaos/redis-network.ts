/** Rows R10 and R12: the network between the program and Redis. */
import { setTimeout as sleep } from "node:timers/promises";
import type { Fault } from "./fault.ts";
import type { ScriptName } from "./redis-wire.ts";
import type { Stage } from "./stage.ts";

async function begin(stage: Stage, share = 0.2) {
  const wire = await stage.wire();
  await stage.program({ REDIS_URL: wire.url });
  stage.publish();
  await stage.sent(share);
  return wire;
}

/** Redis ran it, the program never heard: it asks again, and the result is the same. */
const lostReply = (script: ScriptName, nth: number): Fault => ({
  row: "R12",
  what: `the answer to "${script}" is lost`,
  async inject(stage) {
    const wire = await stage.wire();
    await stage.program({ REDIS_URL: wire.url });
    const lost = wire.interrupt(script, nth, "answered");
    stage.publish();
    await lost;
    return { mayRepeat: 0, healedAt: Date.now() };
  },
});

export const redisNetwork: readonly Fault[] = [
  {
    row: "R10",
    what: "every connection to Redis is reset, again each 2 s, eight times",
    recipients: 1500,
    stage: { env: { BROADCAST_RATE: "100" } },
    async inject(stage) {
      const wire = await begin(stage, 0.05);
      for (let i = 0; i < 8; i++) {
        wire.tear();
        await sleep(2000);
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "R10",
    what: "Redis answers half a second late",
    async inject(stage) {
      const wire = await begin(stage);
      wire.delay(250);
      await stage.sent(0.8);
      wire.delay(0);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "R10",
    what: "every connection to Redis is half open: no answer, no end",
    async inject(stage) {
      const wire = await begin(stage);
      wire.abandon();
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  lostReply("create", 1),
  lostReply("append", 2),
  lostReply("claim", 1),
  lostReply("mark", 4),
  lostReply("settle", 4),
  lostReply("finish", 1),
];
