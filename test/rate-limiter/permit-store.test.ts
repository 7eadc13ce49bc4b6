import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPermitStore } from "../../src/rate-limiter/permit-store.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(() => server.redis.flushall());

const chats = (from: number): number[] => Array.from({ length: 200 }, (_, i) => from + i);

test("permits lie apart even where one process looks further ahead than another", async () => {
  const permits = createPermitStore(server.redis, { free: 1000, paid: 1000 });
  const momentsOf = async (from: number, leadMs: number): Promise<number[]> => {
    const question = { lane: "routine", quota: "free", chats: chats(from), horizonMs: 100 + leadMs, leadMs } as const;
    return (await permits.permit(question)).granted.map(({ slot }) => slot?.atUs ?? 0);
  };
  const far = await momentsOf(1000, 80);
  const near = await momentsOf(2000, 2);
  const moments = [...far, ...near, ...(await momentsOf(3000, 80))].sort((a, b) => a - b);
  expect(far.length).toBeGreaterThan(90);
  const gaps = moments.slice(1).map((at, i) => at - (moments[i] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(790);
});

test("what is paid for has slots of its own", async () => {
  const permits = createPermitStore(server.redis, { free: 1, paid: 500 });
  const question = { lane: "routine", horizonMs: 100, leadMs: 0 } as const;
  const free = await permits.permit({ ...question, quota: "free", chats: chats(1000) });
  const paid = await permits.permit({ ...question, quota: "paid", chats: chats(2000) });
  expect(free.granted).toHaveLength(1);
  expect(paid.granted.length).toBeGreaterThan(40);
});
