/** What is muted and followed by typing, and what a forged press below a story does: on real stores, every text judged by
 *  Telegram's own parser. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { muteStory, saveStory } from "../../src/bot/reader/story/story-actions.ts";
import type { ArticleId } from "../../src/news/article.ts";
import { type OpenReception, openReception, person, type Sender } from "../support/reception.ts";
import { sampleArticle, world } from "../support/samples.ts";

const group = -1007001;
let reception: OpenReception;
let ada: Sender;
let lastId = 3000;
let article: ArticleId;

beforeAll(async () => {
  reception = await openReception();
  await reception.topics.add({ slug: world, names: { default: "World" } });
  const { id: _, ...draft } = sampleArticle({ title: "Bridge <closed>" });
  article = (await reception.articles.create(draft)).id;
});
afterAll(() => reception.stop());
beforeEach(() => {
  ada = person(++lastId, "en");
});

const wishes = async ({ chat }: Sender) => (await reception.subscribers.get(chat))?.preferences;

test("a word, a phrase in any quotes, a writer and a source, in the words of any language", async () => {
  for (const typed of ["football", "„Zweite Liga“", "by Ada <Reed>", "source: Reuters"])
    await reception.say(ada, `/mute ${typed}`);
  expect((await wishes(ada))?.muted).toEqual([
    { kind: "word", text: "football" },
    { kind: "phrase", text: "Zweite Liga" },
    { kind: "by", text: "Ada <Reed>" },
    { kind: "from", text: "Reuters" },
  ]);
  const list = await reception.say(ada, "/mute");
  expect(list.buttons.flat().map(({ text }) => text)).toEqual([
    "✕ “football”",
    "✕ “Zweite Liga”",
    "✕ by Ada <Reed>",
    "✕ from Reuters",
    "◂ Settings",
  ]);
});

test("who names nobody behind by or from is asked for a name, and loses no story that says the word", async () => {
  for (const typed of ["/mute by", "/mute From:", "/follow by"])
    expect((await reception.say(ada, typed)).text).toContain("by Ada Reed");
  expect((await wishes(ada))?.muted).toBeUndefined();
  expect((await wishes(ada))?.followed).toBeUndefined();
  await reception.say(ada, '/mute "by"');
  expect((await wishes(ada))?.muted).toEqual([{ kind: "phrase", text: "by" }]);
});

test("what is followed is no longer muted, and the other way round", async () => {
  await reception.say(ada, "/mute football");
  await reception.say(ada, "/follow football");
  expect(await wishes(ada)).toMatchObject({ followed: [{ what: { kind: "word", text: "football" } }] });
  expect((await wishes(ada))?.muted).toBeUndefined();
});

test("the list is full at thirty, and says so with a button for each", async () => {
  for (let i = 0; i < 30; i++) await reception.say(ada, `/mute word${i}`);
  const full = await reception.say(ada, "/mute onemore");
  expect(full.text).toContain("30 are as many as I keep");
  expect(full.buttons.flat()).toHaveLength(31);
  expect(await reception.press(ada, full, "word7")).toBe("No longer muted: “word7”");
  await reception.say(ada, "/mute onemore");
  expect((await wishes(ada))?.muted).toHaveLength(30);
});

test("a page of text, signs alone and markup mute nothing and get the usage", async () => {
  for (const typed of ["!!!", "word ".repeat(300), "\u202e\u200b"]) {
    expect((await reception.say(ada, `/mute ${typed}`)).text).toContain("name a word");
  }
  expect((await wishes(ada))?.muted).toBeUndefined();
  const answer = await reception.say(ada, "/mute <b>&amp;");
  expect(answer.text).toContain("Muted: “<b>&amp;”");
});

test("a press below a story is its reader's alone: one that is made up in a group does nothing", async () => {
  const member = person(ada.user.id, "en", group);
  const message = await reception.say(ada, "/stories");
  for (const data of [saveStory.data(article, "on"), muteStory.data(article, "on")]) {
    expect(await reception.pressData(member, message, data)).toMatch(/no longer works/);
  }
  expect(await reception.subscribers.get(group)).toBeNull();
});

test("below a story that is forgotten a press says so and takes the row away", async () => {
  const message = await reception.say(ada, "/stories");
  const toast = await reception.pressData(ada, message, saveStory.data("zzzzzz" as ArticleId, "on"));
  expect(toast).toBe("This story is no longer here.");
  expect(reception.calls.at(-1)?.method).toBe("editMessageReplyMarkup");
  expect(reception.calls.at(-1)?.payload.reply_markup).toBeUndefined();
});

test("of the stories that are muted the last fifty are kept", async () => {
  const message = await reception.say(ada, "/stories");
  const ids: ArticleId[] = [];
  for (let i = 0; i < 51; i++) {
    const { id: _, ...draft } = sampleArticle({ title: `Story ${i}` });
    const { id } = await reception.articles.create(draft);
    ids.push(id);
    await reception.pressData(ada, message, muteStory.data(id, "on"));
  }
  const muted = (await wishes(ada))?.muted ?? [];
  expect(muted.map((each) => each.kind === "story" && each.story)).toEqual(ids.slice(1));
  const page = await reception.say(ada, "/stories");
  expect(page.text).toContain("1. Story 50");
  await reception.press(ada, page, "›");
  expect(page.text).toContain("11. Story 40");
});

test("a quote that is not closed is kept nowhere: what was expected is said, ready to be copied", async () => {
  for (const typed of ['"transfer window', "transfer window»", 'by "Ada Reed']) {
    const answer = await reception.say(ada, `/mute ${typed}`);
    expect(answer.text).toContain("opened and not closed");
  }
  expect((await reception.say(ada, '/follow "transfer window')).text).toContain('/follow "transfer window"');
  expect(await wishes(ada)).toBeUndefined();
  await reception.say(ada, "/mute l’eau");
  expect((await wishes(ada))?.muted).toHaveLength(1);
});
