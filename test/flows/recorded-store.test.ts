/** The program starts on a store that commit 4e40080 left in the middle of its work: what waited there is done, once, and
 *  what readers and editors had in their chats goes on to work. */
import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Message } from "../../src/sandbox/world/model.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { fillSandbox, fillStore } from "../support/recorded-store.ts";

const { ada, chloe, eve } = people;
const [ben, clara, dan, emma, finn, gail, hugo] = [1003, 1004, 1005, 1006, 1007, 1008, 1009];
const [ines, jon, kim, lea] = [1010, 1011, 1012, 1013];
const [group, channel, forum, movedGroup] = [-5001, -1001000000001, -1001000000002, -1001000100001];
const atOnce = { world: [ada, chloe, group, channel, forum], local: [ada, chloe, jon, movedGroup] };
/** Those who want breaking news of the world whatever their cadence. */
const breaking = [...atOnce.world, emma, lea];
const everybody = [...breaking, ben, clara, dan, ines, jon, kim, movedGroup];

let it: TestApp;
let site: Server;
beforeAll(async () => {
  site = createServer((request, response) => {
    if (request.url !== "/sport.xml") return response.writeHead(404).end();
    const entries = ["Regatta back on", "Regatta postponed", "Rowing club wins"].map(
      (title) =>
        `<item><title>${title}</title><link>https://news.example/sport/${title.toLowerCase().replaceAll(" ", "-")}</link><guid isPermaLink="false">${title}</guid><description>All about: ${title}.</description></item>`,
    );
    return response
      .writeHead(200, { "content-type": "application/rss+xml" })
      .end(
        `<rss version="2.0"><channel><title>Sport wire</title><link>https://news.example/sport</link><description>x</description>${entries.join("")}</channel></rss>`,
      );
  });
  await new Promise<void>((resolve) => site.listen(0, "127.0.0.1", resolve));
  const host = `127.0.0.1:${(site.address() as { port: number }).port}`;
  it = await startApp({
    env: { FETCH_ALLOW_HOSTS: host },
    sandbox: { limits: "off" },
    async prepare({ redis, sandbox }) {
      await fillStore(redis, `http://${host}`);
      await fillSandbox(sandbox);
    },
  });
});
afterAll(async () => {
  await it.stop();
  site.close();
});

const textOf = (message: Message): string => message.text ?? message.caption ?? "";
const copiesOf = (chat: number, words: string) =>
  it.sandbox.world.messages(chat).filter((message) => textOf(message).includes(words));
const editionTitle = /Your (?:digest|morning|midday|evening|night)|Votre (?:résumé|matinée|mi-journée|soirée|nuit)/;
const editionsOf = (chat: number) =>
  it.sandbox.world.messages(chat).filter((message) => editionTitle.test(textOf(message)));
const reaches = (chats: readonly number[], words: string) =>
  it.sandbox.world.until(() => chats.every((chat) => copiesOf(chat, words).length > 0), 30_000);
/** What stands under that number in the chat now. */
const standing = (chat: number, id: number): string =>
  it.sandbox.world
    .messages(chat)
    .filter((message) => message.message_id === id)
    .map(textOf)
    .join();

test("a planned sending reaches its readers, also the one that a dead process had begun", async () => {
  await reaches(atOnce.local, "Library opens");
  await reaches(atOnce.local, "Ferry runs again");
  await reaches(breaking, "Flood warning");
});

test("a sending that waited to be planned is planned and reaches its readers", async () => {
  await reaches(atOnce.local, "Tram line extended");
  await reaches(breaking, "Storm lands");
});

test("the lane of answers and what had been put off are sent too", async () => {
  await reaches(everybody, "A word at once.");
  await reaches(everybody, "Snoozed words.");
});

test("an edition that was made and one that was only due both go out", async () => {
  await it.sandbox.world.until(() => editionsOf(kim).length > 0, 30_000);
  expect(editionsOf(kim).map(textOf).join()).toContain("Flood warning");
  await it.sandbox.world.until(() => editionsOf(dan).length > 0, 30_000);
  expect(editionsOf(dan).map(textOf).join()).toContain("Cup final drawn");
});

test("a withdrawal takes the place of the copies that readers had", async () => {
  await reaches([ada, chloe], "There is no festival.");
  expect(standing(ada, 7)).toContain("There is no festival.");
  expect(standing(chloe, 7)).toContain("There is no festival.");
});

test("the feed that was due brings its new story and none of those it had", async () => {
  await reaches([ines], "Regatta back on");
  expect(copiesOf(ines, "Regatta postponed")).toEqual([]);
  expect(copiesOf(ines, "Rowing club wins")).toEqual([]);
});

test("commands that were kept and not answered are answered", async () => {
  await reaches([ada], "Tap to switch");
  await reaches([jon], "/settings");
});

test("an answer that an editor was asked for changes the draft", async () => {
  const editor = it.client.chat(eve);
  await editor.say("Piece of Eve, renamed");
  await editor.until((message) => message.fromBot && message.text.startsWith("Piece of Eve, renamed"), 20_000);
});

test("a correction that was asked before reaches every copy, in chats and in digests", async () => {
  const editor = it.client.chat(eve);
  await editor.press("Correct 12 copies");
  await editor.until(/Rewritten: (\d+) of \1 copies/, 30_000);
  for (const chat of [ada, chloe, group, channel]) expect(standing(chat, 3)).toMatch(/^Bridge reopens at noon/);
  expect(standing(forum, 6)).toMatch(/^Bridge reopens at noon/);
  for (const chat of [ben, clara, lea]) expect(standing(chat, 2)).toContain("1. Bridge reopens at noon");
});

test("a paused sending stays until it is resumed, and goes to those who had no copy for sure", async () => {
  const waiting = [ada, chloe, ben, lea, group, forum];
  for (const chat of waiting) expect(copiesOf(chat, "The lead of Cells.")).toEqual([]);
  await it.client.chat(eve).say("/resumesend qt5y7d");
  await reaches(waiting, "The lead of Cells.");
  expect(copiesOf(clara, "The lead of Cells.")).toEqual([]);
});

test("stories fall due: the overdue one at once, the others at their time, and the next day's digest", async () => {
  await reaches(atOnce.local, "Council votes");
  expect(copiesOf(ada, "Bakery closes")).toEqual([]);
  await it.client.advance(10 * 60_000);
  await reaches(atOnce.local, "Bakery closes");
  expect(copiesOf(ada, "Concert tonight")).toEqual([]);
  await it.client.advance(1795446000001 - it.sandbox.now());
  await reaches(atOnce.local, "Concert tonight");
  await it.client.advance(1795505400000 - it.sandbox.now());
  await it.sandbox.world.until(() => editionsOf(ben).length > 1, 30_000);
  const [, next] = editionsOf(ben).map(textOf);
  expect(next).toContain("Storm lands");
  expect(next).toContain("Regatta back on");
});

test("nobody has anything twice, and what was halted or stopped, and whoever paused or left, is let alone", () => {
  const local = ["Library opens", "Ferry runs again", "Tram line extended", "Council votes", "Bakery closes"];
  for (const [chats, words] of [
    [atOnce.local, local],
    [breaking, ["Flood warning", "Storm lands"]],
    [everybody, ["A word at once.", "Snoozed words."]],
    [[ada, chloe, ben, lea, group, forum], ["The lead of Cells."]],
  ] as const) {
    for (const each of words)
      expect(chats.map((chat) => [chat, countOf(chat, each)])).toEqual(chats.map((chat) => [chat, 1]));
  }
  for (const chat of atOnce.local) {
    expect(copiesOf(chat, "Halted piece")).toEqual([]);
    expect(copiesOf(chat, "Never out of the door")).toEqual([]);
  }
  for (const chat of [finn, hugo, gail]) expect(copiesOf(chat, "Flood warning")).toEqual([]);
  expect(it.logs.filter((line) => /"event":"(?:fault|job\.failed|job\.retried)"/.test(line))).toEqual([]);
  it.expectNoWarnings();
});

/** Messages of their own; a digest may name the story besides. */
const countOf = (chat: number, words: string): number =>
  copiesOf(chat, words).filter((message) => !editionTitle.test(textOf(message))).length;
