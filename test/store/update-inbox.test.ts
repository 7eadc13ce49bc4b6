/** Updates of one chat are handled in their order, whichever processes have them; what a dead process had is taken over. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createUpdateInbox, leaseMs, poisonAfter } from "../../src/store/update-inbox.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

interface ToChat {
  readonly update_id: number;
  readonly chat?: number;
}
const inboxOf = (holder: string) =>
  createUpdateInbox<ToChat>(server.redis, 1, { holder, chatOf: (update) => update.chat });
const waits = (holder: string) => ({ kind: "wait", holder, leaseMs: expect.any(Number) });

test("an update waits for the earlier ones of its chat, also in another process, and for nobody else", async () => {
  const [one, two] = [inboxOf("one"), inboxOf("two")];
  await one.put([
    { update_id: 9, chat: 12 },
    { update_id: 10, chat: 12 },
    { update_id: 11, chat: 1 },
    { update_id: 12, chat: -12 },
    { update_id: 13 },
  ]);
  await two.put([
    { update_id: 100, chat: 12 },
    { update_id: 101, chat: 123 },
    { update_id: 102, chat: 2 },
  ]);
  expect(await one.begin(10)).toEqual(waits("one"));
  expect(await two.begin(100)).toEqual(waits("one"));
  for (const id of [101, 102]) expect(await two.begin(id)).toMatchObject({ update_id: id });
  for (const id of [9, 11, 12, 13]) expect(await one.begin(id)).toMatchObject({ update_id: id });
  await one.done(9);
  expect(await two.begin(100)).toEqual(waits("one"));
  expect(await one.begin(10)).toEqual({ update_id: 10, chat: 12 });
  await one.done(10);
  expect(await two.begin(100)).toEqual({ update_id: 100, chat: 12 });
});

test("what is set aside keeps nobody waiting, nor does what somebody has deleted", async () => {
  const inbox = inboxOf("one");
  await inbox.put([1, 2, 3].map((update_id) => ({ update_id, chat: 5 })));
  for (let i = 0; i < poisonAfter; i++) await inbox.begin(1);
  expect(await inbox.begin(1)).toBe("set aside");
  await server.redis.hdel("{inbox:1}:updates", "2");
  expect(await inbox.begin(3)).toEqual({ update_id: 3, chat: 5 });
});

test("what a process had is taken over oldest first, and no more of anybody else's", async () => {
  const [one, two, three] = [inboxOf("one"), inboxOf("two"), inboxOf("three")];
  await one.put([20, 3, 100].map((update_id) => ({ update_id, chat: 5 })));
  await two.put([{ update_id: 4, chat: 6 }]);
  expect([...(await three.holders())].sort()).toEqual(["one", "two"]);
  expect(await one.holders()).toEqual(["two"]);
  expect((await three.takeOver("one", 2)).map(({ update_id }) => update_id)).toEqual([3, 20]);
  expect((await three.takeOver("one", 2)).map(({ update_id }) => update_id)).toEqual([100]);
  expect(await three.takeOver("one", 2)).toEqual([]);
  expect(await three.holders()).toEqual(["two"]);
  expect(await two.begin(4)).toMatchObject({ update_id: 4 });
  expect(await inboxOf("four").holders()).toHaveLength(2);
  expect(await three.begin(20)).toMatchObject({ holder: "three" });
});

test("an update that is done leaves nothing behind but that it was seen", async () => {
  const inbox = inboxOf("one");
  await inbox.put([{ update_id: 1, chat: -1_001_234_567_890 }, { update_id: 2 }]);
  for (const id of [1, 2]) {
    await inbox.begin(id);
    await inbox.done(id);
  }
  expect((await server.redis.keys("*")).sort()).toEqual(["{inbox:1}:heard", "{inbox:1}:seen"]);
});

test("what an older program left has no line and is handled all the same", async () => {
  await server.redis.hset("{inbox:1}:updates", "7", '{"update_id":7,"chat":5}');
  await server.redis.zadd("{inbox:1}:leases", 0, 7);
  const inbox = inboxOf("one");
  expect(await inbox.reclaim(5)).toEqual([{ update_id: 7, chat: 5 }]);
  expect(await inbox.nextReclaim()).toBeGreaterThan(leaseMs / 2);
  expect(await inbox.begin(7)).toEqual({ update_id: 7, chat: 5 });
  await inbox.done(7);
  expect(await inbox.size()).toBe(0);
});
