/** A message is known again by its chat and number, for as long as the ledgers are. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { createSendingHouse, type SendingHouse } from "../support/sending.ts";

let server: TestRedis;
let house: SendingHouse;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  house = createSendingHouse(server.redis);
});

const channel = -1_001_234_567_890;
const find = (chatId: number, messageId: number, sentAt = house.clock) =>
  house.delivery.findCopy({ chatId, messageId, sentAt });
const copyIn = (chatId: number, words: string): number =>
  house.sent.findLast((each) => each.chatId === chatId && each.text.includes(words))?.messageId ?? 0;

/** Readers enough for three batches. */
async function crowd(): Promise<number[]> {
  const readers = Array.from({ length: 4500 }, (_, i) => 10_000 + i);
  await Promise.all(readers.map((chatId) => house.subscribe(chatId)));
  return readers;
}
async function send(title: string) {
  const article = await house.publish({ content: { title, url: `https://news.example/${title}` } });
  await house.delivery.startArticle(article);
  await house.settle();
  house.clock += 60_000;
  return article;
}

test("each story by its copy, in whichever batch it is, and nothing by a number that is none", async () => {
  const [reader = 0] = await crowd();
  await house.subscribe(channel);
  const bridge = await send("bridge");
  const tram = await send("tram");
  for (const chatId of [channel, reader, 12_000, 14_499]) {
    expect(await find(chatId, copyIn(chatId, "bridge"))).toEqual([bridge.id]);
    expect(await find(chatId, copyIn(chatId, "tram"))).toEqual([tram.id]);
  }
  expect(await find(reader, copyIn(12_000, "tram"))).toEqual([]);
  expect(await find(channel, 1)).toEqual([]);
  expect(await find(5, copyIn(channel, "tram"))).toEqual([]);
}, 60_000);

test("the stories of a digest by any of its messages, those of before the message alone", async () => {
  house = createSendingHouse(server.redis, { perPage: 1 });
  const slot = slotId({ timeZone: "UTC", times: ["19:00"], days: everyDay });
  await house.subscribe(channel, { cadence: { kind: "digest", slot } });
  house.clock += 1000;
  const [bridge, tram] = [await send("bridge"), await send("tram")];
  const { dueAt } = nextOccurrence(parseSlotId(slot), house.clock);
  house.clock = dueAt + 1000;
  await house.stores.agenda.put(slotEntry(slot), dueAt);
  await house.delivery.runDigest(slot, dueAt);
  await house.settle();
  const ids = [tram.id, bridge.id];
  expect(await find(channel, copyIn(channel, "tram"))).toEqual(ids);
  expect(await find(channel, copyIn(channel, "bridge"))).toEqual(ids);
  expect(await find(channel, copyIn(channel, "bridge"), house.clock - 3 * 86_400_000)).toEqual([]);
});

test("the copy of a story that was corrected and withdrawn since", async () => {
  await house.subscribe(channel);
  const bridge = await send("bridge");
  const message = copyIn(channel, "bridge");
  const corrected = await house.stores.articles.update(bridge.id, (article) => ({ ...article, version: 2 }));
  await house.delivery.startRevision(corrected ?? bridge, { notify: true });
  await house.settle();
  const retraction = { at: house.clock, reason: "x" };
  const gone = await house.stores.articles.update(bridge.id, (article) => ({
    ...article,
    state: "retracted",
    version: 3,
    retraction,
  }));
  await house.delivery.startRevision(gone ?? bridge, { notify: false });
  await house.settle();
  expect(await find(channel, message)).toEqual([bridge.id]);
});
