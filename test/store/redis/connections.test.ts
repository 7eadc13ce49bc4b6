/** Whether a process has ended is read off Redis' own list of connections. */
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createStores } from "../../../src/store/create-stores.ts";
import { createConnections } from "../../../src/store/redis/connections.ts";
import { connectRedis } from "../../../src/store/redis/redis.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());

test("a name is there while its connection is, also after a reset, and gone with it", async () => {
  const connections = createConnections(server.redis);
  expect(await connections.isGone("a-1")).toBe(true);
  const other = connectRedis(server.url, { name: "a-1" });
  await other.ping();
  expect(await connections.isGone("a-1")).toBe(false);
  expect(await connections.isGone("a")).toBe(true);
  const again = once(other, "ready");
  await server.redis.client("KILL", "ID", String(await other.client("ID")));
  await again;
  expect(await connections.isGone("a-1")).toBe(false);
  const closed = once(other, "end");
  other.disconnect();
  await closed;
  // Redis notices the end of a connection on its next turn.
  while (!(await connections.isGone("a-1"))) await server.redis.ping();
});

test("a claim says which process held the batch before", async () => {
  const of = (name: string) =>
    createStores({ redis: server.redis, clock: Date.now, retentionDays: 30, name }).broadcasts;
  const id = "a-k7m2qa" as Parameters<ReturnType<typeof of>["claim"]>[0];
  await of("one").create({
    id,
    content: { kind: "announcement", text: "x" },
    lane: "routine",
    silent: false,
    createdAt: 0,
    notAfter: 1,
  });
  await of("one").append(id, { cursor: null, batches: 0 }, [{ chatId: 1, variant: "x" }], null);
  const before = async (name: string) => {
    const claim = await of(name).claim(id, 0);
    return claim.kind === "claimed" ? claim.before : claim.kind;
  };
  expect([await before("one"), await before("two"), await before("two")]).toEqual(["", "one", "two"]);
});
