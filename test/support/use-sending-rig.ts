/** A sending rig for the tests of one file: a Redis of its own for all of them, emptied and with a fresh rig before each. */
import { afterAll, beforeAll, beforeEach } from "vitest";
import type { Redis } from "../../src/store/redis/redis.ts";
import { startTestRedis, type TestRedis } from "./redis.ts";
import { createSendingRig, type SendingRig, type SendingRigOptions } from "./sending.ts";

export interface UsedRig extends SendingRig {
  readonly redis: Redis;
  readonly redisUrl: string;
  /** Takes up work anew on the same Redis, with these options: nothing sent yet, nothing dispatched. */
  restart(options?: SendingRigOptions): void;
}

/** Always the same object; what is in it is there from the first test on. */
export function useSendingRig(options: SendingRigOptions = {}): UsedRig {
  const rig = {} as UsedRig;
  const restart = (changed: SendingRigOptions = {}): void =>
    void createSendingRig(rig.redis, { ...options, ...changed }, rig);
  let server: TestRedis;
  beforeAll(async () => {
    server = await startTestRedis();
    Object.assign(rig, { redis: server.redis, redisUrl: server.url, restart });
  });
  afterAll(() => server.stop());
  beforeEach(async () => {
    await server.redis.flushall();
    restart();
  });
  return rig;
}
