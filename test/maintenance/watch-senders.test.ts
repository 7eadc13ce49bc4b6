/** Who sends says so in Redis; that nobody does is told once, and its end too. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { HouseEvent } from "../../src/events.ts";
import { createSenderWatch, type SenderWatch } from "../../src/maintenance/watch-senders.ts";
import { createSenderStore, type SenderStore, senderSilenceMs } from "../../src/store/senders.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
let senders: SenderStore;
beforeAll(async () => {
  server = await startTestRedis();
  senders = createSenderStore(server.redis);
});
beforeEach(() => server.redis.flushall());
afterAll(() => server.stop());

/** `next(type)` resolves at the next event of the type. */
function watch(options: { name: string; isSender: boolean }) {
  const waiting: { type: string; resolve: (event: HouseEvent) => void }[] = [];
  const events: HouseEvent[] = [];
  const made: SenderWatch = createSenderWatch({
    senders,
    everyMs: 5,
    graceMs: 20,
    ...options,
    emit(event) {
      events.push(event);
      for (const { type, resolve } of waiting) if (type === event.type) resolve(event);
    },
  });
  return {
    ...made,
    events,
    next: (type: HouseEvent["type"]) => new Promise<HouseEvent>((resolve) => waiting.push({ type, resolve })),
  };
}

test("senders are counted by name until they leave, or have been silent for twenty seconds", async () => {
  for (const name of ["a", "b", "a"]) await senders.sign(name);
  expect(await senders.count()).toBe(2);
  await senders.leave("a");
  expect(await senders.count()).toBe(1);
  const [seconds] = await server.redis.time();
  await server.redis.zadd("senders", Number(seconds) * 1000 - senderSilenceMs - 1000, "b");
  expect(await senders.count()).toBe(0);
});

test("a bot without a sender tells it once, and once more when one is there", async () => {
  const bot = watch({ name: "bot", isSender: false });
  const absent = bot.next("senders.absent");
  await bot.start();
  await absent;
  const present = bot.next("senders.present");
  const sender = watch({ name: "s", isSender: true });
  await sender.start();
  expect(await present).toEqual({ type: "senders.present", count: 1 });
  const again = bot.next("senders.absent");
  await sender.stop();
  await again;
  await bot.stop();
  expect(bot.events.map(({ type }) => type)).toEqual(["senders.absent", "senders.present", "senders.absent"]);
  expect(sender.events).toEqual([]);
});
