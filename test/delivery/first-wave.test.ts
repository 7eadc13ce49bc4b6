/** A story goes to a few first, and to all others when that went well: whatever dies, pauses or stops in between, each reader gets
 *  it once, or the editor is told why not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { html } from "../../src/format/safe-html.ts";
import { slotEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import type { Receipt } from "../../src/news/delivery.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import type { Verdict } from "../../src/telegram/verdict.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const waitMs = 10_000;
const rig = useSendingRig({ firstWaveMs: waitMs, owners: [9] });

const readers = (count: number): number[] => Array.from({ length: count }, (_, i) => 10_000 + i);
const subscribe = (chats: readonly number[]) => Promise.all(chats.map((chatId) => rig.subscribe(chatId)));
const chats = (): number[] => rig.sent.map(({ chatId }) => chatId).sort((a, b) => a - b);
const other: Verdict = { kind: "unclassified", code: 400, description: "Bad Request: nobody knows" };
const refused: Verdict = { kind: "refused", description: "Bad Request: can't parse entities" };

async function begin(change: Partial<Article> = {}): Promise<Article> {
  const article = await rig.publish(change);
  await rig.delivery.startArticle(article);
  await rig.settle();
  return article;
}

const receiptOf = async (article: Article): Promise<Receipt> => {
  const receipt = await rig.delivery.receipt(articleBroadcastId(article));
  if (!receipt) throw new Error("no receipt");
  return receipt;
};

async function waitAndSweep(): Promise<void> {
  rig.clock += waitMs;
  await rig.sweep();
  await rig.settle();
}

test("goes to the newsroom and one reader in a hundred, ten seconds later to all others, and to each once", async () => {
  const all = readers(2500);
  await subscribe([9, 7, ...all]);
  await rig.subscribe(8, { topics: ["sport"] });
  await rig.stores.people.assign(7, "author");
  await rig.stores.people.assign(8, "editor"); // wants other news
  const article = await begin();

  expect(
    rig.sent
      .slice(0, 2)
      .map(({ chatId }) => chatId)
      .sort(),
  ).toEqual([7, 9]);
  expect(rig.sent).toHaveLength(2 + 26);
  expect(await receiptOf(article)).toMatchObject({
    state: "paused",
    planned: 2502,
    pending: 2474,
    wave: { stage: "passed", size: 28 },
  });
  rig.clock += waitMs - 1;
  await rig.sweep();
  await rig.settle();
  expect(rig.sent).toHaveLength(28);
  rig.clock += 1;
  await rig.sweep();
  await rig.settle();

  expect(chats()).toEqual([7, 9, ...all]);
  const receipt = await receiptOf(article);
  expect(receipt).toMatchObject({ state: "done", planned: 2502, delivered: 2502, failed: {} });
  expect(receipt.wave).toBeUndefined();
}, 30_000);

test("other stories are tried on other readers", async () => {
  await subscribe(readers(300));
  await begin();
  const first = new Set(chats());
  // Two may begin at the same reader by chance: five do not.
  for (const each of ["Tram", "Bridge", "Budget", "School", "Harbour"]) {
    await begin({ content: { title: each, url: `https://news.example/${each}` } });
  }
  expect(rig.sent.slice(20).some(({ chatId }) => !first.has(chatId))).toBe(true);
});

test("breaking, and whatever has fewer than a hundred readers, goes to all at once", async () => {
  await subscribe(readers(99));
  expect(await receiptOf(await begin())).toMatchObject({ state: "done", delivered: 99 });
  await rig.subscribe(9);
  const breaking = await begin({ urgency: "breaking", content: { title: "Fire", url: "https://news.example/fire" } });
  expect(await receiptOf(breaking)).toMatchObject({ state: "done", delivered: 100 });
});

test("too many failures stop it, and whoever lets it go on leaves nobody out", async () => {
  await subscribe(readers(200));
  let left = 3;
  rig.answer = () => (left-- > 0 ? other : null);
  const article = await begin();
  expect(await receiptOf(article)).toMatchObject({
    state: "halted",
    delivered: 17,
    pending: 183,
    wave: { stage: "stopped", size: 20, fault: { kind: "failures", failed: 3, of: 20 } },
  });
  expect(rig.events).toContainEqual(expect.objectContaining({ type: "broadcast.wave_stopped" }));
  await waitAndSweep();
  expect(rig.sent).toHaveLength(17);

  expect(await rig.delivery.resume(articleBroadcastId(article))).toBe(true);
  await rig.settle();
  expect(chats()).toEqual(readers(200));
  expect(await receiptOf(article)).toMatchObject({ state: "done", delivered: 200, failed: {} });
});

test("readers who have blocked the bot stop nothing", async () => {
  await subscribe(readers(200));
  rig.answer = (chatId) => (chatId % 2 === 0 ? { kind: "gone", reason: "blocked" } : null);
  const article = await begin();
  await waitAndSweep();
  expect(await receiptOf(article)).toMatchObject({ state: "done", delivered: 100, failed: { blocked: 100 } });
});

test("pictures that fail stop it, unless it was a few", async () => {
  await subscribe(readers(200));
  const photo = { html: html`Bridge`, photoUrl: "https://news.example/b.jpg" };
  Object.assign(rig.deps.render, { copy: () => photo });
  const bad: Verdict = { kind: "other_shape", description: "Bad Request: wrong file", everywhere: true };
  rig.answer = (_, __, { otherShape }) => (otherShape ? null : bad);
  const article = await begin();
  expect(await receiptOf(article)).toMatchObject({ state: "halted", wave: { fault: { kind: "pictures", of: 20 } } });
  expect(rig.sent).toHaveLength(20);
  rig.answer = () => null;
  await rig.delivery.resume(articleBroadcastId(article));
  await rig.settle();
  expect(chats()).toEqual(readers(200));

  let left = 2;
  rig.answer = (_, __, { otherShape }) => (otherShape || left-- <= 0 ? null : bad);
  const fine = await begin({ content: { title: "Tram", url: "https://news.example/tram" } });
  expect(await receiptOf(fine)).toMatchObject({ state: "paused", wave: { stage: "passed" } });
});

test("a text that Telegram refuses stops it, and all get the one that was mended", async () => {
  await subscribe(readers(200));
  rig.answer = (_, text) => (text.includes("Bridge") ? refused : null);
  const article = await begin();
  expect(await receiptOf(article)).toMatchObject({ state: "halted", pending: 200, haltedFor: refused.description });
  expect(rig.sent).toEqual([]);
  await rig.stores.articles.update(article.id, (a) => ({ ...a, content: { ...a.content, title: "Mended" } }));
  await rig.delivery.resume(articleBroadcastId(article));
  await rig.settle();
  expect(chats()).toEqual(readers(200));
});

test("a text that is refused in one language alone stops it as well", async () => {
  const german = [9, 7];
  await subscribe(readers(150));
  for (const chatId of german) await rig.subscribe(chatId, { locale: "de" });
  await rig.stores.people.assign(7, "editor");
  rig.answer = (chatId) => (german.includes(chatId) ? refused : null);
  const article = await begin();
  expect(await receiptOf(article)).toMatchObject({ state: "halted", wave: { fault: { kind: "refused", failed: 2 } } });
  rig.answer = () => null;
  await rig.delivery.resume(articleBroadcastId(article));
  await rig.settle();
  expect(chats()).toEqual([...german.sort(), ...readers(150)]);
});

test.each(["put", "endWave", "finish"] as const)("a process that dies at %s holds nobody back", async (step) => {
  await subscribe(readers(150));
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  const at = step === "put" ? rig.stores.agenda : rig.stores.broadcasts;
  const works = Reflect.get(at, step) as (...args: unknown[]) => unknown;
  Object.assign(at, { [step]: () => Promise.reject(new Error("died")) });
  await expect(rig.settle()).rejects.toThrow("died");
  Object.assign(at, { [step]: works });
  const before = rig.sent;
  rig.restart(); // what was queued is gone
  if (step === "finish") await rig.redis.zadd(`{b:${articleBroadcastId(article)}}:todo`, 1, "0"); // its claim ran out
  await rig.sweep();
  await rig.settle();
  await rig.sweep();
  await rig.settle();
  expect([...before, ...rig.sent]).toHaveLength(20);
  await waitAndSweep();
  expect([...before, ...rig.sent].map(({ chatId }) => chatId).sort((a, b) => a - b)).toEqual(readers(150));
});

test("all others are planned meanwhile, also by a planner that takes over", async () => {
  await subscribe(readers(2200));
  const article = await rig.publish();
  const id = articleBroadcastId(article);
  await rig.delivery.startArticle(article);
  await rig.settle(1);
  const { planned } = await receiptOf(article);
  expect(planned).toBe(2200);
  // As it stands where the planner died after the first wave: its cursor at the beginning of all others.
  await rig.stores.broadcasts.move(id, ["sending"], "cancelled");
  const late = await rig.publish({ content: { title: "Tram", url: "https://news.example/tram" } });
  const append = rig.stores.broadcasts.append;
  let batches = 0;
  Object.assign(rig.stores.broadcasts, {
    append: (...args: Parameters<typeof append>) =>
      ++batches > 1 ? Promise.reject(new Error("died")) : append(...args),
  });
  await rig.delivery.startArticle(late);
  await expect(rig.settle()).rejects.toThrow("died");
  Object.assign(rig.stores.broadcasts, { append });
  await rig.settle(); // the wave itself
  expect(await receiptOf(late)).toMatchObject({ state: "paused", planned: 22 });
  await rig.sweep();
  await rig.settle();
  expect(await receiptOf(late)).toMatchObject({ state: "paused", planned: 2200 });
  await waitAndSweep();
  expect(await receiptOf(late)).toMatchObject({ state: "done", delivered: 2200 });
  expect(new Set(chats()).size).toBe(2200);
  expect(rig.sent.filter(({ text }) => text === "Tram")).toHaveLength(2200);
}, 60_000);

test("an editor may hold it after its first wave, let it go on at once, or stop it for good", async () => {
  await subscribe(readers(150));
  const held = await begin();
  const id = articleBroadcastId(held);
  expect(await rig.delivery.resumesAt(id)).toBe(rig.clock + waitMs);
  expect(await rig.delivery.pause(id)).toBe(true);
  expect(await rig.delivery.pause(id)).toBe(false);
  await waitAndSweep();
  expect(rig.sent).toHaveLength(20);
  await rig.delivery.resume(id);
  await rig.settle();
  expect(chats()).toEqual(readers(150));

  const stopped = await begin({ content: { title: "Tram", url: "https://news.example/tram" } });
  await rig.delivery.stop(articleBroadcastId(stopped));
  await waitAndSweep();
  expect(await receiptOf(stopped)).toMatchObject({ state: "cancelled", delivered: 20, failed: { cancelled: 130 } });
});

test("a pause in the middle of the wave ends no wave", async () => {
  await subscribe(readers(150));
  const article = await rig.publish();
  const id = articleBroadcastId(article);
  await rig.delivery.startArticle(article);
  await rig.settle(1); // planned, nobody called
  await rig.delivery.pause(id);
  await rig.settle();
  expect(rig.sent).toEqual([]);
  await rig.delivery.resume(id);
  await rig.settle();
  expect(rig.sent).toHaveLength(20);
  expect(await receiptOf(article)).toMatchObject({ state: "paused", wave: { stage: "passed" } });
});

test("a story that is withdrawn during its wave reaches nobody else, and is withdrawn from those who have it", async () => {
  await subscribe(readers(150));
  const article = await begin();
  const retracted = await rig.stores.articles.update(article.id, (current) => ({
    ...current,
    state: "retracted",
    version: 2,
    retraction: { reason: "Wrong", at: rig.clock },
  }));
  if (!retracted) throw new Error("no article");
  await rig.delivery.startRevision(retracted, { notify: false });
  await rig.settle();
  await waitAndSweep();
  expect(rig.sent).toHaveLength(20);
  expect(new Set(rig.edits.map(({ chatId }) => chatId))).toEqual(new Set(chats()));
});

test("who was in the wave, of the newsroom or not, is found, erased and left out of digests like all others", async () => {
  const slot = slotId({ timeZone: "Europe/Paris", times: ["19:00"], days: everyDay });
  await subscribe([9, ...readers(2500)]);
  const article = await begin();
  await waitAndSweep();
  const copies = [rig.sent[0], rig.sent[5], rig.sent[1000]].flatMap((each) => (each ? [each] : []));
  for (const { chatId, messageId } of copies) {
    const place = { chatId, messageId, sentAt: rig.clock };
    expect(await rig.delivery.findCopy(place)).toEqual([article.id]);
    expect(await rig.audience.find(chatId)).not.toBeNull();
    const reader = { chatId, locale: "en" };
    await rig.audience.setCadence(reader, { kind: "digest", times: ["19:00"], days: everyDay });
  }
  const { dueAt } = nextOccurrence(parseSlotId(slot), rig.clock);
  rig.clock = dueAt;
  await rig.stores.agenda.put(slotEntry(slot), dueAt);
  await rig.delivery.runDigest(slot, dueAt);
  await rig.settle();
  expect(rig.sent.filter(({ text }) => text.includes("Digest"))).toEqual([]);
}, 30_000);

test("an announcement comes in each reader's language where it is written, else as it is for all, and is tried first", async () => {
  await subscribe(readers(120));
  for (const chatId of [9, 7, 8]) await rig.subscribe(chatId, { locale: chatId === 8 ? "ru" : "fr" });
  const announcement = { id: "k7m2qa", text: "We move", texts: { fr: "On déménage", de: "Umzug" } };
  await rig.delivery.startAnnouncement({ ...announcement, desk: { chatId: 1, messageId: 1, locale: "en" } });
  await rig.settle();
  expect(rig.sent).toHaveLength(21);
  await waitAndSweep();
  expect(chats()).toEqual([7, 8, 9, ...readers(120)]);
  const french = rig.sent.filter(({ text }) => text === "On déménage").map(({ chatId }) => chatId);
  expect(french.sort()).toEqual([7, 9]);
  expect(rig.sent.filter(({ text }) => text === "We move")).toHaveLength(121);
});

test("whatever is paused, held, stopped at or lost in between, each reader gets it once", async () => {
  const size = 110;
  const step = fc.constantFrom("job", "jobs", "sweep", "wait", "pause", "resume", "plan", "lose");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.nat(4), async (steps, failures) => {
      await rig.redis.flushall();
      rig.restart();
      await subscribe(readers(size));
      const article = await rig.publish();
      const id = articleBroadcastId(article);
      let left = failures;
      const answer = () => (left-- > 0 ? other : null);
      rig.answer = answer;
      await rig.delivery.startArticle(article);
      let sent: number[] = [];
      const acts: Record<typeof step extends fc.Arbitrary<infer S> ? S : never, () => unknown> = {
        job: () => rig.settle(1),
        jobs: () => rig.settle(),
        sweep: () => rig.sweep(),
        wait: () => (rig.clock += waitMs),
        pause: () => rig.delivery.pause(id),
        resume: () => rig.delivery.resume(id),
        plan: () => rig.delivery.plan(id),
        lose() {
          sent = [...sent, ...chats()];
          rig.restart();
          rig.answer = answer;
        },
      };
      for (const each of steps) await acts[each]();
      // Orphans are given out again after a while of Redis's clock: as an editor's pause and resume do at once.
      for (let i = 0; i < 3; i++) {
        rig.clock += waitMs;
        await rig.delivery.pause(id);
        await rig.delivery.resume(id);
        await rig.settle();
        await rig.sweep();
      }
      await rig.settle();
      const receipt = await receiptOf(article);
      expect(receipt).toMatchObject({ state: "done", planned: size, pending: 0, unknown: 0 });
      const failed = receipt.failed.other ?? 0;
      const all = [...sent, ...chats()];
      expect(all).toHaveLength(size - failed);
      expect(new Set(all).size).toBe(all.length);
      expect(receipt.delivered + failed).toBe(size);
    }),
    { numRuns: 8 },
  );
}, 60_000);
