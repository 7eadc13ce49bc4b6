/** The public log of corrections and the copies that people shared, on a real Redis. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import { correctionTold, type PublicCorrection, withdrawalTold } from "../../src/news/public-correction.ts";
import { createPublicCorrectionStore, type PublicCorrectionStore } from "../../src/store/public-corrections.ts";
import { createSharedCopyStore } from "../../src/store/shared-copies.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { sampleArticle } from "../support/samples.ts";

let server: TestRedis;
let log: PublicCorrectionStore;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  log = createPublicCorrectionStore(server.redis);
});

const [bridge, ferry] = ["aaaaaa", "bbbbbb"] as ArticleId[] as [ArticleId, ArticleId];
const told = (id: ArticleId, version: number, at: number): PublicCorrection =>
  correctionTold(
    sampleArticle({ title: "Before", lead: "Same" }, { id }),
    sampleArticle({ title: "After", lead: "Same" }, { id, version }),
    { at, note: "why" },
  );
const all = async (): Promise<string[]> =>
  (await log.list({ skip: 0, limit: 10 })).corrections.map(({ id, version, kind }) => `${id}.${version} ${kind}`);

test("what changed is told field by field, with what it was", () => {
  expect(told(bridge, 2, 5)).toMatchObject({ kind: "corrected", at: 5, title: "After", reason: "why", changes: [{ field: "title", was: "Before", now: "After" }] }); // biome-ignore format: one line
});

test("corrections are listed newest first, and those of a story oldest first", async () => {
  await log.put(told(bridge, 2, 10));
  await log.put(told(ferry, 2, 20));
  await log.put(told(bridge, 3, 30));
  expect(await all()).toEqual(["aaaaaa.3 corrected", "bbbbbb.2 corrected", "aaaaaa.2 corrected"]);
  expect((await log.of(bridge)).map(({ version }) => version)).toEqual([2, 3]);
  const { corrections, total } = await log.list({ skip: 1, limit: 1 });
  expect([corrections, total]).toEqual([[told(ferry, 2, 20)], 3]);
});

test("one that was taken back is gone, and told twice it stands once, as it was first told", async () => {
  await log.put(told(bridge, 2, 10));
  await log.put({ ...told(bridge, 2, 10), changes: [] });
  expect(await log.of(bridge)).toEqual([told(bridge, 2, 10)]);
  await log.remove(bridge, 2);
  expect([await all(), await log.of(bridge)]).toEqual([[], []]);
});

test("of a withdrawn story nothing is told but that", async () => {
  await log.put(told(bridge, 2, 10));
  await log.put(told(ferry, 2, 20));
  const withdrawn = sampleArticle({}, { id: bridge, version: 3, state: "retracted", retraction: { at: 30, reason: "false" } }); // biome-ignore format: one line
  await log.replace(withdrawalTold(withdrawn));
  await log.replace(withdrawalTold(withdrawn));
  expect(await all()).toEqual(["aaaaaa.3 withdrawn", "bbbbbb.2 corrected"]);
  expect(JSON.stringify(await log.of(bridge))).not.toContain("Before");
});

test("the log forgets after a year", async () => {
  await log.put(told(bridge, 2, 10));
  await log.put(told(ferry, 2, 10 + 367 * 86_400_000));
  expect(await all()).toEqual(["bbbbbb.2 corrected"]);
  expect(await server.redis.pttl("{corrections}:of:aaaaaa")).toBeGreaterThan(0);
});

test("a shared copy is counted by what it shows", async () => {
  const shared = createSharedCopyStore(server.redis, 1000);
  const copy = (inlineId: string, version: number, lost = false) => ({ inlineId, version, locale: "fr", lost });
  for (const each of [copy("a", 1), copy("b", 2), copy("c", 1, true)]) await shared.note(bridge, each);
  expect(await shared.count(bridge, 2)).toEqual({ current: 1, behind: 1, lost: 1 });
  expect(await shared.all(bridge)).toHaveLength(3);
  expect(await shared.count(ferry, 2)).toEqual({ current: 0, behind: 0, lost: 0 });
  expect(await server.redis.pttl("{articles}:shared:aaaaaa")).toBeGreaterThan(0);
});
