/** Jobs on a real Redis: the five ends of a job, ids that never block a successor, and a stop that ends. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createProducer, type Producer } from "../../jobs/enqueue.ts";
import { createWorkers, type Workers } from "../../jobs/worker.ts";
import type { Delivery } from "../../src/delivery/create-delivery.ts";
import type { HouseEvent } from "../../src/events.ts";
import type { Newsroom } from "../../src/newsroom/create-newsroom.ts";
import type { Outcome } from "../../src/queue.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
let connection: Redis;
let producer: Producer;
let workers: Workers;
let events: HouseEvent[];
/** What each run of a verb does. */
let plan: (id: string, run: number, signal: AbortSignal) => Promise<Outcome>;
let calls: string[];
let wake: () => void;

beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  [events, calls, wake] = [[], [], () => {}];
  connection = connectRedis(server.url, { patient: true });
  producer = createProducer(connection);
  const run = async (id: string, signal: AbortSignal): Promise<Outcome> => {
    calls.push(id);
    wake();
    return plan(id, calls.filter((each) => each === id).length, signal);
  };
  const delivery = {
    plan: (id: string, signal: AbortSignal) => run(id, signal),
    deliverBatch: (id: string, batch: number, signal: AbortSignal) => run(`${id}/${batch}`, signal),
    runDigest: (slot: string) => run(slot, new AbortController().signal),
  } as unknown as Delivery;
  const sweep = async () => void (await run("sweep", new AbortController().signal));
  workers = createWorkers({
    connection,
    verbs: { delivery, sweep, newsroom: {} as Newsroom },
    emit: (event) => void events.push(event),
  });
});
afterEach(async () => {
  await workers.stop({ withinMs: 2000 });
  await producer.close();
  connection.disconnect();
});

/** Resolves when the verb has been called so often. */
async function called(id: string, times: number): Promise<void> {
  while (calls.filter((each) => each === id).length < times) {
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  }
}

describe("a job", () => {
  test("that snoozes comes again and counts no attempt", async () => {
    plan = async (_, run) => (run < 12 ? { kind: "snooze", ms: 1 } : { kind: "done" });
    workers.start();
    await producer.enqueue("plan-broadcast", [{ broadcastId: "a1" }]);
    await called("a1", 12);
    expect(events.filter((event) => event.type === "job.failed" || event.type === "job.retried")).toEqual([]);
  });

  test("that fails is tried again", async () => {
    plan = async (_, run) => {
      if (run === 1) throw new Error("redis hiccup");
      return { kind: "done" };
    };
    workers.start();
    await producer.enqueue("plan-broadcast", [{ broadcastId: "a1" }]);
    await called("a1", 2);
    expect(events.map((event) => event.type)).toContain("job.retried");
  });

  test("that was rejected for good is told once and does not block the same work asked for later", async () => {
    plan = async (_, run) => (run === 1 ? { kind: "reject", reason: "no such broadcast" } : { kind: "done" });
    const failed = new Promise<void>((resolve) => {
      const push = events.push.bind(events);
      events.push = (...items) => {
        if (items.some((event) => event.type === "job.failed")) resolve();
        return push(...items);
      };
    });
    workers.start();
    await producer.enqueue("plan-broadcast", [{ broadcastId: "a1" }]);
    await failed;
    await producer.enqueue("plan-broadcast", [{ broadcastId: "a1" }]);
    await called("a1", 2);
  });

  test("asked for twice while it waits is run once", async () => {
    plan = async () => ({ kind: "done" });
    await producer.enqueue("plan-broadcast", [{ broadcastId: "a1" }]);
    await producer.enqueue("plan-broadcast", [{ broadcastId: "a1" }]);
    await producer.enqueue("plan-broadcast", [{ broadcastId: "z9" }]);
    workers.start();
    await called("z9", 1);
    expect(calls.filter((each) => each === "a1")).toHaveLength(1);
  });
});

test("a breaking batch is taken while every digest worker is busy", async () => {
  let release = (): void => {};
  const busy = new Promise<void>((resolve) => {
    release = resolve;
  });
  plan = async (id) => {
    if (id.startsWith("digest")) await busy;
    return { kind: "done" };
  };
  workers.start();
  const digests = Array.from({ length: 8 }, (_, batch) => ({
    broadcastId: "digest",
    batch,
    generation: 0,
    lane: "digest" as const,
  }));
  await producer.enqueue("deliver-batch", digests);
  await called("digest/0", 1);
  await producer.enqueue("deliver-batch", [{ broadcastId: "urgent", batch: 0, generation: 0, lane: "breaking" }]);
  await called("urgent/0", 1);
  release();
});

test("the sweep runs by itself, however often the scheduler is started", async () => {
  plan = async () => ({ kind: "done" });
  await producer.startScheduler();
  await producer.startScheduler();
  workers.start();
  await called("sweep", 2);
});

test("a scheduler whose queues lost all their keys is set up again", async () => {
  plan = async () => ({ kind: "done" });
  await producer.startScheduler();
  workers.start();
  await called("sweep", 1);
  await server.redis.flushall();
  const swept = calls.length;
  await expect.poll(() => calls.length, { timeout: 15_000 }).toBeGreaterThan(swept + 2);
});

test("stopping asks the work in flight to end, and gives up on what never does", async () => {
  let asked = false;
  plan = (_, __, signal) =>
    new Promise(() => {
      signal.addEventListener("abort", () => {
        asked = true;
      });
    });
  workers.start();
  await producer.enqueue("plan-broadcast", [{ broadcastId: "stuck" }]);
  await called("stuck", 1);
  const startedAt = performance.now();
  await workers.stop({ withinMs: 300 });
  expect(performance.now() - startedAt).toBeLessThan(2000);
  expect(asked).toBe(true);
});
