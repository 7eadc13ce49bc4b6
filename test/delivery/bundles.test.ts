/** More than three stories of a topic within ten minutes, for who wishes them as one message: played through the sending. */
import { beforeEach, expect, test } from "vitest";
import type { Audience } from "../../src/audience/create-audience.ts";
import type { Article } from "../../src/news/article.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import { everyDay } from "../../src/news/schedule.ts";
import { freely } from "../support/entitled.ts";
import { topic } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const minute = 60_000;
const noon = Date.UTC(2026, 10, 24, 12);
const home = { chatId: 1, locale: "en" };
const evening = { kind: "digest", times: ["18:00"], days: everyDay } as const;

const rig = useSendingRig({ now: noon, rateLimiter: freely });
let audience: Audience;
beforeEach(async () => {
  audience = rig.audience;
  await audience.subscribe(home, [topic("world"), topic("sport")]);
  await audience.setBundle(home, true);
});

/** So many minutes after noon. */
const publishAt = async (at: number, title: string, change: Partial<Article> = {}): Promise<Article> => {
  rig.clock = noon + at * minute;
  const article = await rig.publish({ content: { title, url: `https://news.example/${title}` }, ...change });
  await rig.delivery.startArticle(article);
  await rig.settle();
  return article;
};
const burst = async (...titles: string[]): Promise<void> => {
  for (const [i, title] of titles.entries()) await publishAt(i, title);
};
const until = async (at: number): Promise<void> => {
  rig.clock = noon + at * minute;
  for (;;) {
    await rig.sweep();
    if ((await rig.settle()).length === 0) return;
  }
};
const texts = (chatId = 1) => rig.sent.filter((each) => each.chatId === chatId).map(({ text }) => text);
const agenda = async () => (await rig.stores.agenda.due(noon + 90 * minute, 10)).map(({ name }) => name);

test("the fourth story and what follows it come as one message, ten minutes after the fourth", async () => {
  await burst("one", "two", "three", "four", "five", "six");
  expect(texts()).toEqual(["one", "two", "three"]);
  expect(await agenda()).toEqual([`bundle:${noon + 13 * minute}`]);
  await until(12.9);
  expect(texts()).toHaveLength(3);
  await until(13);
  expect(texts().slice(3)).toEqual(["Digest: six, five, four"]);
  expect(await agenda()).toEqual([]);
  await until(30 * 60);
  expect(texts()).toHaveLength(4);
});

test("who does not wish it gets each at once, and nothing is put on the agenda for them", async () => {
  await audience.setBundle(home, false);
  await burst("one", "two", "three", "four", "five");
  expect(texts()).toEqual(["one", "two", "three", "four", "five"]);
  expect(await agenda()).toEqual([]);
});

test("each topic is counted for itself, one that comes more slowly is never held", async () => {
  const sport = { topics: [topic("sport")] };
  await burst("one", "two", "three");
  await publishAt(3, "match", sport);
  await publishAt(9, "goal", sport);
  await publishAt(14, "later");
  await publishAt(20, "still later");
  expect(texts()).toEqual(["one", "two", "three", "match", "goal", "later", "still later"]);
});

test("a story of two topics is held by the one that came often, and joins what is held of it already", async () => {
  await burst("one", "two", "three", "four");
  await publishAt(4, "both", { topics: [topic("sport"), topic("world")] });
  await publishAt(12, "joins");
  await until(13);
  expect(texts().slice(3)).toEqual(["Digest: joins, both, four"]);
});

test("breaking news and followed stories never wait", async () => {
  await audience.follow(home, { kind: "word", text: "quake" });
  await burst("one", "two", "three", "four");
  await publishAt(4, "urgent", { urgency: "breaking" });
  await publishAt(5, "quake");
  expect(texts().slice(3)).toEqual(["urgent", "quake"]);
  await until(13);
  expect(texts().slice(5)).toEqual(["Digest: four"]);
});

test("readers whose bursts begin in the same minute share one edition; what another one holds waits for its own", async () => {
  const others = [2, 3].map((chatId) => ({ ...home, chatId }));
  for (const each of others) await audience.subscribe(each, [topic(each.chatId === 2 ? "world" : "sport")]);
  for (const each of others) await audience.setBundle(each, true);
  await burst("one", "two", "three", "four");
  for (const i of [4, 5, 6, 7]) await publishAt(i, `sport ${i}`, { topics: [topic("sport")] });
  await until(13);
  expect(texts(2).at(-1)).toBe("Digest: four");
  expect(texts(1).at(-1)).toBe("Digest: sport 7, four");
  expect(texts(3)).toHaveLength(3);
  await until(17);
  expect(texts(3).at(-1)).toBe("Digest: sport 7");
  expect(rig.events.filter((each) => each.type === "broadcast.started" && each.kind === "digest")).toHaveLength(2);
});

test("what the cap keeps back is not brought by a bundle: it waits for the evening", async () => {
  await audience.setCap(home, { most: 5, breaking: "exempt" });
  await burst("one", "two", "three", "four", "five", "six");
  await until(13);
  expect(texts().slice(3)).toEqual(["Digest: five, four"]);
  await until(7 * 60);
  expect(texts().slice(4)).toEqual(["Digest: six"]);
});

test("what is held comes all the same when the wish is taken back, and the next stories at once", async () => {
  await burst("one", "two", "three", "four");
  await audience.setBundle(home, false);
  await publishAt(5, "next");
  await until(13);
  await until(31 * 60);
  expect(texts().slice(3)).toEqual(["next", "Digest: four"]);
});

test("an edition that comes in between brings it, and the bundle then brings nothing", async () => {
  await audience.setCadence(home, evening);
  await audience.setCadence(home, { kind: "instant" }, topic("world"));
  for (const [i, title] of ["one", "two", "three", "four"].entries()) await publishAt(355 + i, title);
  await until(360);
  await until(370);
  expect(texts().slice(3)).toEqual(["Digest: four"]);
});

test("in quiet hours it waits for their end; a topic that is left meanwhile leaves it; a pause lets it come afterwards", async () => {
  const others = [2, 3].map((chatId) => ({ ...home, chatId }));
  for (const each of others) await audience.subscribe(each, [topic("world"), topic("sport")]);
  for (const each of others) await audience.setBundle(each, true);
  await audience.setQuiet(home, { from: "12:10", until: "13:00", breaking: "silent" });
  await burst("one", "two", "three", "four");
  await audience.unsubscribe(2, [topic("world")]);
  await audience.pause({ ...home, chatId: 3 }, noon + 20 * minute);
  await until(13);
  expect(rig.sent).toHaveLength(9);
  await until(60);
  expect(texts().slice(3)).toEqual(["Digest: four"]);
  await until(8 * 60);
  expect(texts(3).slice(3)).toEqual(["Digest: four"]);
  expect(texts(2)).toHaveLength(3);
});

test("a process that dies after it held a story, before that is due, leaves nothing behind", async () => {
  await burst("one", "two", "three");
  rig.clock = noon + 3 * minute;
  const article = await rig.publish({ content: { title: "four", url: "https://news.example/four" } });
  await rig.delivery.startArticle(article);
  const { agenda: own } = rig.stores;
  Object.assign(rig.deps, { agenda: { ...own, ensure: async () => Promise.reject(new Error("killed")) } });
  await expect(rig.delivery.plan(articleBroadcastId(article))).rejects.toThrow("killed");
  expect(await agenda()).toEqual([]);
  rig.restart();
  rig.clock = noon + 5 * minute;
  await until(5);
  expect(await agenda()).toEqual([`bundle:${noon + 13 * minute}`]);
  await until(13);
  expect(texts()).toEqual(["Digest: four"]);
});

test("after an outage of an hour the bundle still comes; after ten hours its stories come with the next edition", async () => {
  await burst("one", "two", "three", "four");
  await until(75);
  expect(texts().slice(3)).toEqual(["Digest: four"]);
  for (const i of [0, 1, 2, 3]) await publishAt(80 + i, `second ${i}`);
  await until(11 * 60);
  expect(texts().slice(7)).toEqual(["Digest: second 3"]);
  await until(40 * 60);
  expect(texts()).toHaveLength(8);
});

test("a correction and a withdrawal reach the bundle's copy", async () => {
  await burst("one", "two", "three");
  const wrong = await publishAt(3, "four");
  await publishAt(4, "five");
  await until(13);
  const [copy] = rig.sent.slice(3);
  const retracted = await rig.stores.articles.update(wrong.id, (it) => ({ ...it, version: 2, state: "retracted" }));
  await rig.delivery.startRevision(retracted as Article, { notify: false });
  await rig.settle();
  expect(rig.edits).toEqual([{ chatId: 1, messageId: copy?.messageId, text: "Digest: five, (four)" }]);
});

test("nothing of it is left when the chat is erased", async () => {
  await burst("one", "two", "three", "four");
  expect(await rig.stores.subscribers.bursts(1)).not.toEqual([]);
  await audience.leave(1);
  expect(await rig.stores.subscribers.bursts(1)).toEqual([]);
  expect((await rig.redis.keys("{a*}:b")).length).toBe(0);
  await until(13);
  expect(texts()).toHaveLength(3);
});
