/** Each story that a reader is entitled to comes exactly once, whatever is changed in between: what was reported, and then
 *  everything that can be made up. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Audience } from "../../src/audience/create-audience.ts";
import { articleBroadcastId, digestBroadcastId } from "../../src/news/broadcast.ts";
import type { Filter } from "../../src/news/filter.ts";
import { everyDay, type SlotId } from "../../src/news/schedule.ts";
import { everyStoryOnce } from "../support/entitled.ts";
import { topic } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const hour = 3_600_000;
const noon = Date.UTC(2026, 10, 24, 12);
const reader = { chatId: 1, locale: "en" };
const eveningSlot = "UTC|18:00|1,2,3,4,5,6,7" as SlotId;
const evening = { kind: "digest", times: ["18:00"], days: everyDay } as const;

const rig = useSendingRig({ now: noon });
let audience: Audience;
beforeEach(async () => {
  audience = rig.audience;
  await audience.subscribe(reader, [topic("world")]);
  await audience.setCadence(reader, evening);
});

const publish = async (title: string, urgency: "routine" | "breaking" = "routine", topics = [topic("world")]) => {
  rig.clock += 60_000;
  const article = await rig.publish({ topics, content: { title, url: `https://news.example/${title}` }, urgency });
  await rig.delivery.startArticle(article);
  await rig.settle();
  rig.clock += 60_000;
  return article;
};
/** Until so many hours after noon. */
const until = async (hours: number): Promise<void> => {
  rig.clock = noon + hours * hour;
  await rig.sweep();
  await rig.settle();
};
const texts = () => rig.sent.map(({ text }) => text);

describe("a story", () => {
  test("that waits for the digest still comes when the reader turns to instant, and the next ones at once", async () => {
    await publish("waits");
    await audience.setCadence(reader, { kind: "instant" });
    await publish("at-once");
    await until(6);
    await until(30);
    expect(texts()).toEqual(["at-once", "Digest: waits"]);
    // All of it is settled: the evening has no reader any more.
    expect(await audience.find(1)).not.toHaveProperty("past", expect.anything());
    expect(await rig.stores.subscribers.count({ kind: "slot", slot: eveningSlot })).toBe(0);
  });

  test("that was breaking news and not wanted at once comes with the digest, though it would be wanted now", async () => {
    await publish("urgent", "breaking");
    await audience.setBreaking(reader, true);
    await until(6);
    expect(texts()).toEqual(["Digest: urgent"]);
  });

  test("that came at once does not come again when breaking news is not wanted at once any more", async () => {
    await audience.setBreaking(reader, true);
    await publish("urgent", "breaking");
    await audience.setBreaking(reader, false);
    await publish("calm");
    await until(6);
    expect(texts()).toEqual(["urgent", "Digest: calm"]);
  });

  test("of a topic chosen in the middle of a digest's window comes from then on", async () => {
    const sport = { topics: [topic("sport")] };
    rig.clock += hour;
    await rig.publish({ ...sport, content: { title: "before", url: "https://news.example/b" } });
    rig.clock += hour;
    await audience.subscribe(reader, [topic("sport")]);
    rig.clock += hour;
    await rig.publish({ ...sport, content: { title: "after", url: "https://news.example/a" } });
    await until(6);
    expect(texts()).toEqual(["Digest: after"]);
  });

  test("that could not be sent with one digest comes with the next", async () => {
    await publish("refused");
    rig.answer = () => ({ kind: "unclassified", code: 400, description: "no reason" });
    await until(6);
    rig.answer = () => null;
    await until(7);
    await publish("later");
    await until(30);
    expect(texts()).toEqual(["Digest: later, refused"]);
  });

  test("is left to a breaking broadcast that is still under way, and made good by the next digest when that is stopped", async () => {
    await audience.setBreaking(reader, true);
    await rig.subscribe(2, { breaking: true });
    rig.clock += 60_000;
    const article = await rig.publish({ urgency: "breaking" });
    const id = articleBroadcastId(article);
    await rig.delivery.startArticle(article);
    await rig.delivery.plan(id);
    await rig.delivery.pause(id);
    await until(6);
    expect(texts()).toEqual([]);
    await rig.delivery.stop(id);
    await until(30);
    expect(texts()).toEqual(["Digest: Bridge reopens"]);
  });

  test("is made good to who has changed nothing, too, however many digests were lost before", async () => {
    await audience.leave(1);
    await rig.subscribe(3, { cadence: { kind: "digest", slot: eveningSlot }, breaking: true });
    rig.clock += 60_000;
    const urgent = await rig.publish({
      content: { title: "urgent", url: "https://news.example/u" },
      urgency: "breaking",
    });
    const id = articleBroadcastId(urgent);
    await rig.delivery.startArticle(urgent);
    await rig.delivery.plan(id);
    await rig.delivery.pause(id);
    rig.clock += 60_000;
    await rig.publish({ content: { title: "calm", url: "https://news.example/c" } });
    await until(6); // with the calm one, while the urgent one may still come
    await rig.delivery.stop(id);
    rig.answer = () => ({ kind: "unclassified", code: 400, description: "no reason" });
    for (const hours of [30, 54, 78]) await until(hours);
    rig.answer = () => null;
    await until(102);
    await until(126);
    expect(texts()).toEqual(["Digest: calm", "Digest: urgent"]);
  });

  test("that is stored after the edition was planned, with a time before, comes with the next one", async () => {
    await audience.leave(1);
    await rig.subscribe(3, { cadence: { kind: "digest", slot: eveningSlot } });
    const article = await rig.publish({ state: "draft", publishedAt: undefined });
    await publish("in-time");
    await until(6);
    await rig.stores.articles.update(article.id, (it) => ({
      ...it,
      state: "published",
      publishedAt: noon + 6 * hour - 5,
    }));
    await until(30);
    await until(54);
    expect(texts()).toEqual(["Digest: in-time", "Digest: Bridge reopens"]);
  });

  test.each([
    ["is due in the same moment and begins first", "18:00"],
    ["is due later, while its own is so late that the other begins first", "18:30"],
  ])("comes once when a topic's own digest, that was never made before, %s", async (_, time) => {
    await audience.setCadence(reader, { kind: "digest", times: [time], days: [1] }, topic("sport"));
    for (const hours of [6, 30, 54, 78, 102, 126]) await until(hours); // nothing of before the exception is open any more
    rig.clock = noon + 144 * hour;
    await publish("waits");
    rig.clock = noon + 151 * hour;
    const slot = `UTC|${time}|1` as SlotId;
    await rig.delivery.runDigest(slot, noon + (time === "18:00" ? 150 : 150.5) * hour);
    await rig.settle();
    await until(152);
    await until(174);
    expect(texts()).toEqual(["Digest: waits"]);
  });

  test("that the evening brought beyond the cap does not come again with a topic's own digest, days later", async () => {
    await audience.setCadence(reader, { kind: "instant" });
    await audience.setBreaking(reader, true);
    await until(36);
    await audience.setCap(reader, { most: 1, breaking: "counted" });
    await audience.setCadence(reader, { kind: "digest", times: ["08:00"], days: everyDay }, topic("world"));
    await audience.subscribe(reader, [topic("sport")]);
    await until(44);
    rig.clock = noon + 44 * hour + 5;
    const sport = await rig.publish({
      topics: [topic("sport")],
      content: { title: "first", url: "https://news.example/1" },
    });
    await rig.delivery.startArticle(sport);
    await rig.settle();
    await publish("urgent", "breaking");
    for (const hours of [55, 68, 92, 116]) await until(hours);
    expect(texts()).toEqual(["first", "Digest: urgent"]);
  });

  test("beyond the cap comes in the evening, also when the digest of before is settled long since", async () => {
    await audience.setCap(reader, { most: 1, breaking: "counted" });
    await audience.setCadence(reader, { kind: "instant" });
    for (const hours of [6, 7, 30, 31, 54]) await until(hours);
    await publish("first");
    await publish("second");
    await until(55);
    expect(texts()).toEqual(["first", "Digest: second"]);
  });

  test("that came at once because it was followed does not come again when that is followed no more", async () => {
    const [word, other] = ["storm", "drought"].map((text) => ({ kind: "word", text }) as const) as [Filter, Filter];
    for (const hours of [6, 30]) await until(hours);
    for (const each of [word, other]) await audience.follow(reader, each);
    await publish("storm");
    await publish("drought");
    await publish("waits");
    await audience.unfollow(reader.chatId, word);
    await audience.mute(reader, other);
    await audience.unmute(reader.chatId, other);
    for (const hours of [54, 78, 102]) await until(hours);
    expect(texts()).toEqual(["storm", "drought", "Digest: waits"]);
    expect(await audience.find(1)).not.toHaveProperty("past", expect.anything());
  });

  test("that came by a topic which was given up does not come again with another topic's own digest", async () => {
    await audience.subscribe(reader, [topic("sport"), topic("culture")]);
    await audience.setCadence(reader, { kind: "digest", times: ["18:00"], days: [7] }, topic("sport"));
    for (const hours of [6, 30, 54, 78, 102, 126]) await until(hours);
    await publish("both", "routine", [topic("world"), topic("sport")]);
    await publish("own", "routine", [topic("sport")]);
    await until(150);
    await audience.unsubscribe(reader.chatId, [topic("world")]);
    for (const hours of [174, 198, 222, 246, 270, 294]) await until(hours);
    expect(texts()).toEqual(["Digest: both", "Digest: own"]);
  });

  test("that was retracted after its edition was planned leaves nothing behind", async () => {
    const article = await publish("wrong");
    rig.clock = noon + 6 * hour;
    await rig.sweep();
    await rig.delivery.runDigest(eveningSlot, rig.clock);
    await rig.delivery.plan(digestBroadcastId(eveningSlot, "2026-11-24T18:00"));
    await rig.stores.articles.update(article.id, (it) => ({ ...it, state: "retracted" }));
    await rig.settle();
    expect(texts()).toEqual([]);
    await until(30);
    expect(texts()).toEqual([]);
  });
});

test("a digest holds all that is owed, and its pages are shown to whoever got it", async () => {
  for (let i = 1; i <= 45; i++) {
    rig.clock += 1000;
    await rig.publish({ content: { title: `s${i}.`, url: `https://news.example/${i}` } });
  }
  await until(6);
  const id = digestBroadcastId(eveningSlot, "2026-11-24T18:00");
  expect(rig.sent).toHaveLength(1);
  for (let i = 1; i <= 45; i++) expect(texts()[0]).toContain(`s${i}.`);
  expect((await rig.delivery.editionPage(id, 1, 44))?.html.toString()).toBe("Page: s1.");
  expect(await rig.delivery.editionPage(id, 1, 45)).toBeNull();
  expect(await rig.delivery.editionPage(id, 2, 0)).toBeNull();
  await until(30);
  expect(rig.sent).toHaveLength(1);
});

test("a digest of several messages that is begun is brought to its end, whatever the reader chooses meanwhile", async () => {
  rig.restart({ perPage: 1 });
  audience = rig.audience;
  await publish("first");
  await publish("second");
  rig.answer = async (_, text) => {
    if (text.includes("second")) await audience.setCadence(reader, { kind: "instant" });
    return null;
  };
  await until(6);
  await until(30);
  expect(texts()).toEqual(["Digest: second", "Digest: first"]);
});

test("whoever leaves in the middle of a digest of several messages gets no more of it", async () => {
  rig.restart({ perPage: 1 });
  audience = rig.audience;
  await publish("first");
  await publish("second");
  rig.answer = async (_, text) => {
    if (text.includes("second")) await audience.leave(reader.chatId);
    return null;
  };
  await until(6);
  await until(30);
  expect(texts()).toEqual(["Digest: second"]);
});

test("nobody who is off gets anything: no breaking news, no announcement", async () => {
  await audience.setBreaking(reader, true);
  await audience.setCadence(reader, { kind: "off" });
  await publish("urgent", "breaking");
  const desk = { chatId: 9, messageId: 1, locale: "en" };
  await rig.delivery.startAnnouncement({ id: "k1", text: "We are moving", desk });
  await rig.settle();
  await until(6);
  expect(texts()).toEqual([]);
});

test("each story that a reader is entitled to comes exactly once, and no other, whatever is changed in between", async () => {
  await everyStoryOnce(rig.redisUrl, 80);
}, 600_000);
