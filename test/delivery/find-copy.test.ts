/** A message is known again by its chat and number, for as long as the ledgers are. */
import { expect, test } from "vitest";
import { slotEntry } from "../../src/news/agenda.ts";
import { everyDay, nextOccurrence, parseSlotId, slotId } from "../../src/news/schedule.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();

const channel = -1_001_234_567_890;
const find = (chatId: number, messageId: number, sentAt = rig.clock) =>
  rig.delivery.findCopy({ chatId, messageId, sentAt });
const copyIn = (chatId: number, words: string): number =>
  rig.sent.findLast((each) => each.chatId === chatId && each.text.includes(words))?.messageId ?? 0;

/** Readers enough for three batches. */
async function crowd(): Promise<number[]> {
  const readers = Array.from({ length: 4500 }, (_, i) => 10_000 + i);
  await Promise.all(readers.map((chatId) => rig.subscribe(chatId)));
  return readers;
}
async function send(title: string) {
  const article = await rig.publish({ content: { title, url: `https://news.example/${title}` } });
  await rig.delivery.startArticle(article);
  await rig.settle();
  rig.clock += 60_000;
  return article;
}

test("each story by its copy, in whichever batch it is, and nothing by a number that is none", async () => {
  const [reader = 0] = await crowd();
  await rig.subscribe(channel);
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
  rig.restart({ perPage: 1 });
  const slot = slotId({ timeZone: "UTC", times: ["19:00"], days: everyDay });
  await rig.subscribe(channel, { cadence: { kind: "digest", slot } });
  rig.clock += 1000;
  const [bridge, tram] = [await send("bridge"), await send("tram")];
  const { dueAt } = nextOccurrence(parseSlotId(slot), rig.clock);
  rig.clock = dueAt + 1000;
  await rig.stores.agenda.put(slotEntry(slot), dueAt);
  await rig.delivery.runDigest(slot, dueAt);
  await rig.settle();
  const ids = [tram.id, bridge.id];
  expect(await find(channel, copyIn(channel, "tram"))).toEqual(ids);
  expect(await find(channel, copyIn(channel, "bridge"))).toEqual(ids);
  expect(await find(channel, copyIn(channel, "bridge"), rig.clock - 3 * 86_400_000)).toEqual([]);
});

test("the copy of a story that was corrected and withdrawn since", async () => {
  await rig.subscribe(channel);
  const bridge = await send("bridge");
  const message = copyIn(channel, "bridge");
  const corrected = await rig.stores.articles.update(bridge.id, (article) => ({ ...article, version: 2 }));
  await rig.delivery.startRevision(corrected ?? bridge, { notify: true });
  await rig.settle();
  const retraction = { at: rig.clock, reason: "x" };
  const gone = await rig.stores.articles.update(bridge.id, (article) => ({
    ...article,
    state: "retracted",
    version: 3,
    retraction,
  }));
  await rig.delivery.startRevision(gone ?? bridge, { notify: false });
  await rig.settle();
  expect(await find(channel, message)).toEqual([bridge.id]);
});
