/** Which messages show a story: found by the story and by the chat, dropped once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { createPanelStore, type Panel } from "../../src/store/panels.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());

test("each message is kept once, found by what it shows and where, and dropped by one of many", async () => {
  const store = createPanelStore(server.redis, () => 1000);
  const panel: Panel = { chatId: -5, messageId: 7, locale: "en", kind: "desk", mark: "draft|1", at: 10 };
  await store.put("k7m2qa", panel);
  await store.put("k7m2qa", { ...panel, mark: "draft|2" });
  await store.put("p3xw8e", { ...panel, chatId: 9, kind: "asked" });
  expect(await store.of("k7m2qa")).toEqual([{ ...panel, mark: "draft|2" }]);
  expect(await store.in(-5)).toEqual(["k7m2qa"]);
  expect([...(await store.newest(10))].sort()).toEqual(["k7m2qa", "p3xw8e"]);
  const dropped = await Promise.all([store.drop("k7m2qa", panel), store.drop("k7m2qa", panel)]);
  expect(dropped.sort()).toEqual([false, true]);
  expect(await store.of("k7m2qa")).toEqual([]);
});
