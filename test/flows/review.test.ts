/** A draft from its author to a second person who lets it out: handed in, sent back with a note, handed in again, released; each is
 *  asked and told in their own language, and what is decided is decided everywhere. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
const chat = (id: number) => it.client.chat(id);
type Person = ReturnType<typeof chat>;
let author: Person;
let editor: Person;
let owner: Person;
/** Looks from now on, beside what the person waits for. */
const glance = (id: number, about: RegExp) => chat(id).until(about);

beforeAll(async () => {
  it = await startApp({ env: { REQUIRE_APPROVAL: "on", UNDO_SECONDS: "600" }, sandbox: { limits: "off" } });
  [author, editor, owner] = [chat(people.chloe), chat(people.ada), chat(people.eve)];
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until(/is there/);
  await owner.start("t_world");
  await owner.until("World");
  for (const each of [author, editor]) {
    await each.start("t_world");
    await each.until("World");
  }
  await owner.say(`/editors add ${people.chloe} author`);
  await owner.until(/author now/);
  await author.until(/rédaction/);
  await owner.say(`/editors add ${people.ada} editor`);
  await owner.until(/editor now/);
  await editor.until(/You are editor/);
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const story = (title: string) =>
  `\n${title}\nA lead that says more.\n${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(" ", "-")}`;

test("handed in, sent back, handed in again, released by a second person: each is told, and every question closes", async () => {
  await author.say(`/publish #world${story("Mill Brigde closed")}`);
  const first = await author.until(/Brouillon/);
  expect(first.buttons.flat().join()).not.toMatch(/Publier/);
  await author.press("Remettre");
  await author.until(/Remis par Chloé/);
  const asked = await editor.until(/^🙋 Chloé hands in\nMill Brigde closed/);
  const alsoAsked = await owner.until(/^🙋 Chloé hands in\nMill Brigde closed/);

  await editor.say("/review");
  const list = await editor.until(/^To review \(1\)/);
  expect(list.text).toMatch(/1\. Mill Brigde closed [2-9a-z]{6} · Chloé · [^·]+ · 🌍 World$/);
  await editor.press("1");
  const panel = await editor.until(/^Mill Brigde closed[\s\S]*Handed in by Chloé/);
  await editor.press("Send back");
  await editor.until(/What should be changed/);
  await editor.say("It is Bridge & not <Brigde>");
  await editor.until(/is sent back; Chloé is told why/);
  const note = "It is Bridge & not <Brigde>";
  const told = await author.until(/^Mill Brigde closed[^\n]*\n↩️ Renvoyé par Ada/);
  expect(told.text).toContain(note);
  for (const [who, { id }] of [
    [owner, alsoAsked],
    [editor, asked],
  ] as const) {
    const closed = await who.until((message) => message.id === id && /Sent back by Ada/.test(message.text));
    expect(closed.text).toContain(note);
    expect(closed.buttons).toEqual([]);
  }
  const old = await editor.until(({ id, text }) => id === panel.id && /Sent back by Ada/.test(text));
  expect(old.buttons.flat().join()).toMatch(/Look again/);
  expect(old.buttons.flat().join()).not.toMatch(/Publish/);

  await author.press("Revoir");
  await author.until(/📝[\s\S]*Renvoyé par Ada/);
  await author.press("Modifier");
  await author.press("Titre");
  await author.until(/titre/);
  await author.say("Mill Bridge closed");
  await author.until(/^Mill Bridge closed\n📝/);
  await author.press("Remettre");
  await editor.until(/^🙋 Chloé hands in\nMill Bridge closed [2-9a-z]{6}\n✏️ Changed since: headline$/);
  const again = await owner.until(/^🙋 Chloé hands in\nMill Bridge closed [\s\S]*Changed since: headline$/);
  await editor.press("Look again");
  await editor.until(/^Mill Bridge closed\n📝[\s\S]*Handed in by Chloé/);
  await editor.press("Publish");
  await editor.until(/goes out to[\s\S]*Released by Ada/);
  await author.until(/^Mill Bridge closed[^\n]*\n✅ Validé par Ada$/);
  const closed = await owner.until(({ id, text }) => id === again.id && /✅ Released by Ada/.test(text));
  expect(closed.buttons).toEqual([]);
  await editor.say("/review");
  await editor.until(/Nothing waits to be released/);
  await it.client.advance(601_000);
  await owner.until(/^Mill Bridge closed\n\nA lead/, 20_000);
});

test("whoever wrote it is offered to hand it in, and can't release it; an editor who only marks it breaking may", async () => {
  await editor.say(`/publish #world${story("Ferry runs late")}`);
  const panel = await editor.until(/Ferry runs late[\s\S]*Draft/);
  expect(panel.buttons.flat().join()).not.toMatch(/Publish|Schedule/);
  await editor.say(`/publish now #world${story("Ferry runs now")}`);
  await editor.until(/someone else must release it/);
  await editor.until(/^Ferry runs now\n📝/);
  await editor.press("Hand in");
  await owner.until(/^🙋 Ada hands in\nFerry runs now/);
  await owner.press("Look again");
  await owner.until(/^Ferry runs now\n📝/);
  await owner.press("Breaking");
  await owner.until(/^Ferry runs now\n📝[\s\S]*Handed in by Ada/);
  const [told, redrawn] = [
    glance(people.ada, /^Ferry runs now[^\n]*\n✅ Released by Eve$/),
    glance(people.ada, /^Ferry runs now[\s\S]*goes out to/),
  ];
  await owner.press("Publish");
  await owner.until(/Released by Eve/);
  await told;
  const shown = await redrawn;
  expect(shown.buttons.flat().join()).toMatch(/Undo/);
  await owner.press("Undo");
  await editor.until(({ id, text }) => id === shown.id && /is a draft again/.test(text));
});

test("whose role is taken has no buttons any more, and what they wrote tells its readers so", async () => {
  await author.say(`/publish #world${story("Last words")}`);
  const panel = await author.until(/^Last words\n📝/);
  await owner.say(`/editors remove ${people.chloe}`);
  await owner.until(/has no role any more/);
  const closed = await author.until(({ id, text }) => id === panel.id && /plus de rôle/.test(text));
  expect(closed.buttons).toEqual([]);
});

test("where two are on duty the owner releases their own words, and the audit says so", async () => {
  await owner.say(`/publish #world${story("By the owner alone")}`);
  const panel = await owner.until(/^By the owner alone\n📝/);
  expect(panel.buttons.flat().join()).toMatch(/Publish/);
  await owner.press("Publish");
  await owner.until(/Released by Eve[^\n]*without a second person/);
  await owner.say("/audit");
  expect((await owner.until(/Who did what/)).text).toMatch(/released By the owner alone[\s\S]*own text/);
});
