/** What readers look up: lists that are paged in place, search, the whole text. On real stores, every text judged by Telegram's
 *  own parser. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Article, ArticleContent, ArticleId } from "../../src/news/article.ts";
import type { PublicCorrection } from "../../src/news/public-correction.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { noon, type OpenReception, openReception, person, type Sender } from "../support/reception.ts";
import { sampleArticle } from "../support/samples.ts";

let reception: OpenReception;
let ada: Sender;
let chloe: Sender;
let lastId = 7000;
let published = 0;

beforeAll(async () => {
  reception = await openReception({ deps: { newsroomCommands: [] } });
  for (const slug of ["world", "sport"]) {
    await reception.topics.add({ slug: slug as TopicSlug, names: { default: slug.toUpperCase() } });
  }
});
afterAll(() => reception.stop());
beforeEach(() => {
  ada = person(++lastId, "en");
  chloe = person(++lastId, "fr");
});

async function publish(content: Partial<ArticleContent>, change: Partial<Article> = {}): Promise<Article> {
  const publishedAt = noon - 1_000_000 + ++published * 1000;
  const url = `https://news.example/${published}`;
  const { id: _, ...draft } = sampleArticle({ url, ...content }, { publishedAt, ...change });
  return reception.articles.create(draft);
}
const labels = (message: { buttons: { text: string }[][] }): string[][] =>
  message.buttons.map((row) => row.map(({ text }) => text));

describe("/latest", () => {
  test("is paged in place, older and newer; what is published meanwhile pushes nothing", async () => {
    for (let i = 1; i <= 16; i++) await publish({ title: `Match <${i}>` }, { topics: ["sport" as TopicSlug] });
    const message = await reception.say(ada, "/latest sport");
    expect(message.text).toMatch(/1\. Match <16>[\s\S]*7\. Match <10>/);
    expect(message.text).toContain("SPORT");
    expect(labels(message).slice(0, 2)).toEqual([["1", "2", "3", "4", "5", "6", "7"], ["›"]]);
    await publish({ title: "Match <17>" }, { topics: ["sport" as TopicSlug], publishedAt: noon + 5000 });
    await reception.press(ada, message, "›");
    expect(message.text).toMatch(/8\. Match <9>[\s\S]*14\. Match <3>/);
    expect(labels(message)[1]).toEqual(["‹", "›"]);
    await reception.press(ada, message, "›");
    expect(message.text).toMatch(/15\. Match <2>[\s\S]*16\. Match <1>/);
    expect(labels(message).slice(0, 2)).toEqual([["15", "16"], ["‹"]]);
    await reception.press(ada, message, "‹");
    await reception.press(ada, message, "‹");
    expect(message.text).toMatch(/1\. Match <16>/);
    expect(message.edits).toBe(4);
  });

  test("opens a card by its number", async () => {
    const { content } = await publish({ title: "Ferry & co return", lead: "At last." });
    const message = await reception.say(ada, "/latest world");
    const before = reception.said.length;
    expect(await reception.press(ada, message, /^1$/)).toBe("");
    expect(reception.said.length).toBe(before + 1);
    expect(reception.said.at(-1)).toMatchObject({ text: expect.stringContaining("Ferry & co return"), links: expect.arrayContaining([content.url]) }); // biome-ignore format: one line
  });

  test("says so when a story has gone since", async () => {
    const { id } = await publish({ title: "Soon gone" });
    const message = await reception.say(ada, "/latest world");
    await reception.articles.update(id, (each) => ({ ...each, state: "discarded" }));
    expect(await reception.press(ada, message, /^1$/)).toBe("This story is no longer here.");
  });
});

describe("/search", () => {
  test("finds with typos and without accents, in the reader's own language of buttons, and pages in place", async () => {
    for (let i = 1; i <= 9; i++) await publish({ title: `Élections à Évry, jour ${i}` });
    const message = await reception.say(chloe, "/search elections evryy");
    expect(message.text).toMatch(/^9 articles pour «\u00a0elections evryy\u00a0»\n\n1\. Élections à Évry, jour 9/);
    await reception.press(chloe, message, "›");
    expect(message.text).toMatch(/8\. Élections à Évry, jour 2[\s\S]*9\. Élections à Évry, jour 1/);
    await reception.press(chloe, message, /^9$/);
    expect(reception.said.at(-1)?.text).toContain("Élections à Évry, jour 1");
  });

  test("says when there is nothing, and what to type when nothing was typed", async () => {
    expect((await reception.say(ada, "/search")).text).toContain("/search lakes accord");
    expect((await reception.say(ada, "/search Xyzzyplugh <b>")).text).toContain("Nothing found for “Xyzzyplugh <b>”");
  });
});

test("lists are without decoration for whoever wants none", async () => {
  await publish({ title: "Urgent" }, { urgency: "breaking" });
  const before = await reception.say(ada, "/search urgent");
  expect(before.text).toContain("🚨 · today");
  await reception.audience.setPlain({ chatId: ada.chat, locale: "en" }, true);
  expect((await reception.say(ada, "/search urgent")).text).toContain("Breaking · today");
});

describe("[Read on]", () => {
  const sentence = "The crossing takes six minutes and costs one crown eighty. ";

  test("brings the whole text in as many messages as it takes, the last with the source link", async () => {
    const { id, content } = await publish({ title: "Long read", body: `${sentence.repeat(20)}\n\n`.repeat(8) });
    const card = await reception.say(ada, `/start a_${id}`);
    const before = reception.said.length;
    await reception.press(ada, card, "Read on");
    const messages = reception.said.slice(before);
    expect(messages.length).toBeGreaterThan(2);
    expect(messages[0]?.text).toMatch(/^Long read\n\nThe crossing/);
    expect(messages.at(-1)?.links).toEqual([content.url]);
    const words = messages.map(({ text }) => text).join(" ");
    expect(words.split("six minutes")).toHaveLength(161);
  });

  test("opens by a deep link", async () => {
    const { id } = await publish({ title: "By link", body: sentence.repeat(4) });
    expect((await reception.say(ada, `/start r_${id}`)).text).toMatch(/^By link\n\nThe crossing/);
    expect((await reception.say(ada, "/start r_zzzzzz")).text).toContain("no longer here");
  });

  test("stands neither under a card that holds all there is, nor in a group", async () => {
    const short = await publish({ title: "Short", lead: "All of it." });
    expect(labels(await reception.say(ada, `/start a_${short.id}`)).flat()).not.toContain("📖 Read on");
    const long = await publish({ title: "Long", body: sentence.repeat(4) });
    expect(labels(await reception.say(ada, `/start a_${long.id}`)).flat()).toContain("📖 Read on");
    const inGroup = person(ada.user.id, "en", -4000);
    reception.admins.add(`-4000/${ada.user.id}`);
    expect(labels(await reception.say(inGroup, `/start a_${long.id}`)).flat()).not.toContain("📖 Read on");
  });

  test("is erased with the rest, as to which form it takes", async () => {
    await reception.audience.setReadsPages(ada.chat, true);
    expect(await reception.audience.readsPages(ada.chat)).toBe(true);
    await reception.audience.leave(ada.chat);
    expect(await reception.audience.readsPages(ada.chat)).toBe(false);
  });

  test("of a withdrawn story brings why it was withdrawn, and nothing else of it", async () => {
    const { id } = await publish({ title: "False", body: sentence.repeat(4) });
    const card = await reception.say(ada, `/start a_${id}`);
    await reception.articles.update(id, (each) => ({ ...each, state: "retracted", retraction: { at: noon, reason: "It was <wrong>." } })); // biome-ignore format: one line
    await reception.press(ada, card, "Read on");
    expect(reception.said.at(-1)?.text).toContain("It was <wrong>.");
    expect(reception.said.at(-1)?.text).not.toContain("crossing");
  });
});

describe("/corrections", () => {
  const told = (version: number, change: Partial<PublicCorrection> = {}): PublicCorrection => ({
    id: "aaaaaa" as ArticleId,
    version,
    kind: "corrected",
    at: noon + version,
    title: `Right <${version}>`,
    url: `https://news.example/${version}`,
    reason: "It was & is.",
    changes: [{ field: "title", was: "Wrong <b>", now: `Right <${version}>` }],
    ...change,
  });

  test("says so when there is nothing", async () => {
    expect((await reception.say(ada, "/corrections")).text).toBe("Nothing has been corrected lately.");
    expect((await reception.say(ada, "/start c_aaaaaa")).text).toBe("Nothing has been corrected in this story.");
  });

  test("are paged in place, newest first, and of one story by its link", async () => {
    for (let version = 2; version <= 8; version++) await reception.publicCorrections.put(told(version));
    await reception.publicCorrections.put(told(2, { id: "bbbbbb" as ArticleId, title: "Another", at: noon - 5 }));
    const message = await reception.say(ada, "/corrections");
    expect(message.text).toMatch(
      /^Corrections\n\n✏️ Right <8>\nCorrected · today, 12:00\nIt was & is\.\nHeadline: Wrong <b> → Right <8>/,
    );
    await reception.press(ada, message, "›");
    expect(message.text).toMatch(/✏️ Right <4>[\s\S]*✏️ Another/);
    expect(labels(message)).toEqual([["‹"]]);
    expect((await reception.say(ada, "/start c_bbbbbb")).text).not.toContain("Right <8>");
  });

  test("of the longest words fit into one message, and of a withdrawn story say nothing more than why", async () => {
    const long = "Ж".repeat(900);
    const changes = (["title", "lead", "source"] as const).map((field) => ({ field, was: long, now: long }));
    for (let version = 12; version <= 15; version++) {
      await reception.publicCorrections.put(told(version, { title: long, reason: long, changes, at: noon + 100 }));
    }
    expect((await reception.say(ada, "/corrections")).text).toContain("Source");
    expect((await reception.say(ada, "/start c_aaaaaa")).text).toContain("Source");
    await reception.publicCorrections.replace(told(16, { kind: "withdrawn", changes: [], at: noon + 200 }));
    expect((await reception.say(chloe, "/start c_aaaaaa")).text).toBe(
      "Corrections\n\n🚫 Right <16>\nRetiré · aujourd’hui, 12:00\nIt was & is.",
    );
  });
});
