/** Notices of a kind become one message, whichever processes have them to tell. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createGatherer } from "../../../../src/bot/editor/notices/gather.ts";
import type { Notice } from "../../../../src/bot/editor/notices/notice.ts";
import { sayTogether } from "../../../../src/bot/editor/notices/notice-words.ts";
import { createNoticeStore } from "../../../../src/store/notices.ts";
import { startTestRedis, type TestRedis } from "../../../support/redis.ts";
import { parseAsTelegram, parserAvailable } from "../../../support/telegram-parser.ts";
import { textsOf } from "../../../support/texts.ts";

let server: TestRedis;
let clock: number;
/** Of the chat 1, each with how often it was written and who began it. */
let messages: { text: string; writes: number; by: string }[];
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  clock = 1_800_000_000_000;
  messages = [];
});

const texts = textsOf("en");
const gone = (title: string, kind = "gone"): Notice => ({
  kind,
  says: "sentence",
  key: "feeds-gone",
  facts: { number: "1", title },
});
const halted = (title: string): Notice => ({
  kind: "halted",
  says: "broadcast",
  key: "notices-halted",
  subject: { broadcast: "ak7m2qav1" as never, kind: "article", id: "k7m2qa", version: 1, title },
  words: "<&>".repeat(66),
});

/** Writes when it is told to. */
function openProcess(by: string, onWrite: () => Promise<void> = async () => {}) {
  const store = createNoticeStore(server.redis, { now: () => clock, writer: by });
  const gatherer = createGatherer({
    store,
    firstMs: 3_600_000,
    apartMs: 3_600_000,
    emit: (event) => {
      throw new Error(JSON.stringify(event));
    },
    async write(notices, { count, messageIds }) {
      await onWrite();
      const text = sayTogether(texts, "UTC", notices, count).toString();
      const at = messageIds.get(1);
      const known = messages[(at ?? 0) - 1];
      if (known) Object.assign(known, { text, writes: known.writes + 1 });
      return new Map([[1, at ?? messages.push({ text, writes: 1, by })]]);
    },
  });
  return { store, gatherer };
}

test("sixty-four changes told by four processes are one message, which says how many there are beyond those it names", async () => {
  const processes = ["a", "b", "c", "d"].map((name) => openProcess(name).gatherer);
  for (let i = 0; i < 64; i++) {
    processes[i % 4]?.add(gone(`Story ${i}`));
    if (i % 16 === 15) for (const each of processes) await each.flush();
  }
  expect(messages).toHaveLength(1);
  const lines = messages[0]?.text.split("\n") ?? [];
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe("… and 54 more.");
});

test("two that have the same to tell at once write one message between them", async () => {
  const [one, two] = [openProcess("one"), openProcess("two")];
  one.gatherer.add(gone("x"));
  two.gatherer.add(gone("y"));
  await Promise.all([one.gatherer.flush(), two.gatherer.flush()]);
  for (const each of [one, two]) await each.gatherer.flush();
  expect(messages).toHaveLength(1);
  expect(messages[0]?.text).toContain("<b>x</b>");
  expect(messages[0]?.text).toContain("<b>y</b>");
});

test("while one writes, another waits; what came in meanwhile is said after that, in the same message", async () => {
  const two = openProcess("two");
  const one = openProcess("one", async () => {
    await two.store.add("gone", JSON.stringify(gone("y")), 1);
    expect(await two.store.claim("gone", 0)).toMatchObject({ kind: "later" });
  });
  one.gatherer.add(gone("x"));
  await one.gatherer.flush();
  expect(messages[0]?.text).not.toContain("<b>y</b>");
  expect(await two.store.claim("gone", 15_000)).toEqual({ kind: "later", ms: 15_000 });
  two.gatherer.add(gone("z"));
  await two.gatherer.flush();
  expect(messages).toHaveLength(1);
  expect(messages[0]?.text.split("\n")).toHaveLength(3);
  expect(await two.store.claim("gone", 0)).toEqual({ kind: "said" });
});

test("what a process that ended in the middle had to say is said by the next", async () => {
  const dead = openProcess("dead");
  await dead.store.add("gone", JSON.stringify(gone("x")), 1);
  expect(await dead.store.claim("gone", 0)).toMatchObject({ kind: "gathered" });
  const next = openProcess("next");
  clock += 61_000;
  next.gatherer.add(gone("y"));
  await next.gatherer.flush();
  expect(messages.map(({ text, by }) => [text.split("\n").length, by])).toEqual([[2, "next"]]);
});

test("another kind, and what comes after the message is old, has its own", async () => {
  const { gatherer } = openProcess("a");
  for (const title of ["a", "b"]) gatherer.add(gone(title));
  gatherer.add(gone("c", "other"));
  await gatherer.flush();
  expect(messages).toHaveLength(2);
  clock += 599_000;
  gatherer.add(gone("d"));
  await gatherer.flush();
  expect(messages).toHaveLength(2);
  clock += 1000;
  gatherer.add(gone("e"));
  await gatherer.flush();
  await gatherer.flush();
  expect(messages).toHaveLength(3);
  expect(messages[2]).toMatchObject({ writes: 1 });
});

test("those that are counted are one sentence about their sum", async () => {
  const { gatherer } = openProcess("a");
  for (const count of [2, 3]) gatherer.add({ kind: "unreadable", count, says: "unreadable" });
  await gatherer.flush();
  expect(messages[0]?.text).toContain("5 readers");
});

test("what another release has to tell and this one can't say keeps nothing from being said", async () => {
  const { store, gatherer } = openProcess("a");
  await store.add("gone", '{"kind":"gone","says":"dance"}', 1);
  gatherer.add(gone("x"));
  await gatherer.flush();
  expect(messages[0]?.text).toMatch(/<b>x<\/b>.*\n… and 1 more\.$/);
});

test("long sentences leave room for the last line in what a message holds", () => {
  const long = Array.from({ length: 10 }, (_, i) => halted(`${i} ${"<&>".repeat(40)}`));
  const said = sayTogether(texts, "UTC", long, 10).toString();
  expect(said).toMatch(/more\.$/);
  expect(said.length).toBeLessThan(4096);
  if (parserAvailable) expect(parseAsTelegram(said)).toMatchObject({ ok: true });
});
