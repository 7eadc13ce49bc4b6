/** Wishes beyond a cadence, played through the sending: quiet hours, the cap, pauses, exceptions, what is followed and muted. */
import { beforeEach, describe, expect, test } from "vitest";
import type { Audience } from "../../src/audience/create-audience.ts";
import { slotEntry } from "../../src/news/agenda.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import { everyDay, slotId } from "../../src/news/schedule.ts";
import { topic } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const hour = 3_600_000;
const noon = Date.UTC(2026, 10, 24, 12);
const home = { chatId: 1, locale: "en" };
const digest = (...times: string[]) => ({ kind: "digest", times, days: everyDay }) as const;
const night = (breaking: "wake" | "silent" | "morning") => ({ from: "22:00", until: "07:00", breaking });

const rig = useSendingRig({ now: noon });
let audience: Audience;
beforeEach(async () => {
  audience = rig.audience;
  await audience.subscribe(home, [topic("world")]);
});

const publish = async (title: string, change: Partial<Article> = {}): Promise<Article> => {
  rig.clock += 60_000;
  const article = await rig.publish({ content: { title, url: `https://news.example/${title}` }, ...change });
  await rig.delivery.startArticle(article);
  return article;
};
const publishNow = async (title: string, change: Partial<Article> = {}): Promise<Article> => {
  const article = await publish(title, change);
  await rig.settle();
  return article;
};
/** So many hours after noon. */
const at = async (hours: number): Promise<void> => {
  rig.clock = noon + hours * hour;
  await rig.sweep();
  while ((await rig.settle()).length > 0) await rig.sweep();
};
const texts = () => rig.sent.map(({ text }) => text);
const urgent = { urgency: "breaking" } as const;

describe("an edition that is planned", () => {
  const plan = async (hours: number): Promise<void> => {
    rig.clock = noon + hours * hour;
    await rig.sweep();
    for (const job of await rig.stores.broadcasts.live()) await rig.delivery.plan(job);
    rig.clock += 1000;
  };

  test("comes without what its reader has muted since; others get all of it, and unmuted it comes afterwards", async () => {
    const other = { ...home, chatId: 2 };
    await audience.subscribe(other, [topic("world")]);
    for (const each of [home, other]) await audience.setCadence(each, digest("19:00"));
    await publishNow("football");
    await publishNow("harvest");
    await plan(7);
    await audience.mute(home, { kind: "word", text: "football" });
    await rig.settle();
    const sent = (chatId: number) => rig.sent.filter((each) => each.chatId === chatId).map(({ text }) => text);
    expect(sent(1)).toEqual(["Digest: harvest"]);
    expect(sent(2)).toEqual(["Digest: harvest, football"]);
    await audience.unmute(1, { kind: "word", text: "football" });
    await audience.setCap(home, { most: 5, breaking: "exempt" });
    await at(31.1);
    expect(sent(1)).toEqual(["Digest: harvest", "Digest: football"]);
  });

  test("comes without a topic that its reader has left since, and not at all when nothing is left of it", async () => {
    await audience.subscribe(home, [topic("sport")]);
    await audience.setCadence(home, digest("19:00"));
    await publishNow("harvest");
    await publishNow("final", { topics: [topic("sport")] });
    await plan(7);
    await audience.unsubscribe(1, [topic("sport")]);
    await rig.settle();
    expect(texts()).toEqual(["Digest: harvest"]);
    await publishNow("drought");
    await plan(31);
    await audience.mute(home, { kind: "word", text: "drought" });
    await rig.settle();
    expect(texts()).toEqual(["Digest: harvest"]);
  });
});

describe("quiet hours", () => {
  test("hold what comes at once until their end, and breaking news as the reader says", async () => {
    await audience.setQuiet(home, night("silent"));
    await at(11);
    await publishNow("calm");
    await publishNow("urgent", urgent);
    expect(rig.sent.map(({ text, silent }) => [text, silent])).toEqual([["urgent", true]]);
    await audience.setQuiet(home, night("morning"));
    await publishNow("flood", urgent);
    await at(19);
    expect(texts()).toEqual(["urgent", "Digest: flood, calm"]);
    await at(43);
    expect(texts()).toHaveLength(2);
  });

  test("are asked again at the call: what was planned before them waits for their end", async () => {
    await audience.setQuiet(home, night("wake"));
    await at(9.9);
    const article = await publish("late");
    await rig.delivery.plan(articleBroadcastId(article));
    rig.clock = noon + 10.1 * hour;
    await rig.settle();
    expect(texts()).toEqual([]);
    await at(19);
    expect(texts()).toEqual(["Digest: late"]);
  });

  test("hold a digest too that falls into them", async () => {
    await audience.setCadence(home, digest("23:00"));
    await audience.setQuiet(home, night("wake"));
    await publishNow("evening");
    await at(11);
    expect(texts()).toEqual([]);
    await at(19);
    expect(texts()).toEqual(["Digest: evening"]);
  });

  test("make an announcement silent, and a pause keeps it away", async () => {
    await audience.setQuiet(home, night("wake"));
    const second = { ...home, chatId: 2 };
    await audience.subscribe(second, [topic("world")]);
    await audience.pause(second, null);
    await at(11);
    await rig.delivery.startAnnouncement({ id: "k1", text: "Moving", desk: { chatId: 9, messageId: 1, locale: "en" } });
    await rig.settle();
    expect(rig.sent).toMatchObject([{ chatId: 1, text: "Moving", silent: true }]);
  });
});

describe("a cap", () => {
  test("of a reader who was listed under no evening, in a store of before, is kept all the same from the next round on", async () => {
    await audience.setCap(home, { most: 1, breaking: "counted" });
    for (const key of await rig.redis.keys("{a*}:s*")) await rig.redis.srem(key, home.chatId);
    await rig.stores.agenda.remove(slotEntry(slotId({ timeZone: "UTC", times: ["19:00"], days: everyDay })));
    await rig.sweep();
    await publishNow("A");
    await publishNow("B");
    expect(texts()).toHaveLength(1);
    await at(7.1);
    expect(texts()).toEqual([expect.stringContaining("A"), expect.stringContaining("B")]);
    await at(31.1);
    expect(texts()).toHaveLength(2);
  });

  test("lets so many stories a day through at once, and the next edition brings the others", async () => {
    await audience.setCap(home, { most: 2, breaking: "exempt" });
    for (const title of ["one", "two", "three", "four"]) await publishNow(title);
    await publishNow("urgent", urgent);
    expect(texts()).toEqual(["one", "two", "urgent"]);
    expect(await rig.delivery.waiting(1)).toEqual({ count: 2, dueAt: noon + 7 * hour });
    await at(7);
    expect(texts().at(-1)).toBe("Digest: four, three");
    await at(13);
    await publishNow("tomorrow");
    expect(texts().at(-1)).toBe("tomorrow");
  });

  test("is asked again at the call on another day", async () => {
    await audience.setCap(home, { most: 1, breaking: "exempt" });
    await at(11.9);
    const article = await publish("late");
    await rig.delivery.plan(articleBroadcastId(article));
    rig.clock = noon + 12.1 * hour;
    await publishNow("early");
    expect(texts()).toHaveLength(1);
  });
});

describe("an exception", () => {
  test("brings its topic in its own way and leaves the others", async () => {
    await audience.setCadence(home, digest("18:00"));
    await audience.setCadence(home, { kind: "instant" }, topic("sport"));
    await audience.setCadence(home, { ...digest("20:00"), silent: true }, topic("culture"));
    await publishNow("world");
    await publishNow("match", { topics: [topic("sport")] });
    await publishNow("opera", { topics: [topic("culture")] });
    await publishNow("both", { topics: [topic("sport"), topic("culture")] });
    expect(texts()).toEqual(["match", "both"]);
    await at(6);
    await at(8);
    expect(rig.sent.slice(2)).toMatchObject([
      { text: "Digest: world", silent: false },
      { text: "Digest: opera", silent: true },
    ]);
    await at(54);
    expect(texts()).toHaveLength(4);
  });

  test("of a story with two topics lets it come once, though both have a digest in the same minute", async () => {
    await audience.setCadence(home, { kind: "digest", times: ["18:00"], days: [1, 2, 3, 4, 5] });
    await audience.setCadence(home, digest("18:00"), topic("sport"));
    await publishNow("both", { topics: [topic("world"), topic("sport")] });
    await at(6);
    expect(texts()).toEqual(["Digest: both"]);
  });
});

describe("what is followed", () => {
  test("comes at once whatever the cadence, below the copy that the reader had, and says why", async () => {
    const first = await publishNow("quake");
    await audience.setCadence(home, digest("18:00"));
    await audience.follow(home, { kind: "story", story: first.id });
    const next = await publishNow("quake: rescue", { story: first.id, topics: [topic("elsewhere")] });
    const [copy, followUp] = rig.sent;
    expect(followUp).toMatchObject({ text: "quake: rescue", replyTo: copy?.messageId });
    const why = { kind: "story", story: first.id };
    expect(await rig.delivery.whyOf(1, followUp?.messageId ?? 0)).toEqual(why);
    expect(await rig.delivery.whyOf(1, followUp?.messageId ?? 0, next.id)).toEqual(why);
    expect(await rig.delivery.whyOf(1, copy?.messageId ?? 0)).toEqual({ kind: "topic", topic: "world" });
    await at(6);
    await at(30);
    expect(rig.sent).toHaveLength(2);
  });

  test("below a digest, where that had brought the story", async () => {
    await audience.setCadence(home, digest("18:00"));
    const first = await publishNow("quake");
    await at(6);
    await audience.follow(home, { kind: "story", story: first.id });
    await publishNow("quake: rescue", { story: first.id });
    expect(rig.sent).toMatchObject([{ text: "Digest: quake" }, { replyTo: rig.sent[0]?.messageId }]);
  });

  test("is held by quiet hours, from topics that nobody has too", async () => {
    await audience.setQuiet(home, night("wake"));
    await audience.follow(home, { kind: "word", text: "quake" });
    await at(11);
    await publishNow("Quake!", { topics: [topic("elsewhere")] });
    await at(19);
    expect(texts()).toEqual(["Digest: Quake!"]);
  });
});

test("readers share an edition whatever they mute and whichever other topics they have", async () => {
  const chats = [1, 2, 3].map((chatId) => ({ ...home, chatId }));
  for (const chat of chats) {
    await audience.subscribe(chat, [topic("world")]);
    await audience.setCadence(chat, digest("18:00"));
  }
  await audience.subscribe(chats[1] as typeof home, [topic("sport")]);
  await audience.mute(chats[2] as typeof home, { kind: "word", text: "storm" });
  await publishNow("calm");
  await publishNow("storm", { topics: [topic("sport")] });
  await publishNow("Storm", { topics: [topic("world")] });
  await at(6);
  expect(rig.sent.map(({ chatId, text }) => [chatId, text]).sort()).toEqual([
    [1, "Digest: Storm, calm"],
    [2, "Digest: Storm, storm, calm"],
    [3, "Digest: calm"],
  ]);
  expect(await rig.delivery.mutedSince(3, noon, rig.clock)).toHaveLength(1);
});

test("a pause keeps everything away; what waited before comes after it, and the rest can be asked for", async () => {
  await audience.setCadence(home, digest("18:00"));
  await publishNow("before");
  await audience.pause(home, noon + 20 * hour);
  const missed: ArticleId[] = [(await publishNow("meanwhile")).id, (await publishNow("urgent", urgent)).id];
  await at(6);
  expect(texts()).toEqual([]);
  await at(21);
  await publishNow("after");
  await at(30);
  expect(texts()).toEqual(["Digest: after, before"]);
  expect(await rig.delivery.missedSince(1, noon + 90_000, noon + 20 * hour)).toEqual(missed.reverse());
  expect((await audience.find(1))?.preferences).toMatchObject({ pause: { until: noon + 20 * hour } });
  await at(54);
  expect((await audience.find(1))?.preferences).not.toHaveProperty("pause", expect.anything());
});
