/** What readers look up and share, through the whole program and the sandbox: search, the whole text, stories posted by
 *  "@bot words" that a correction still reaches, and the public log of corrections. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
let club: number;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" } });
  club = it.sandbox.world.addChat({ type: "supergroup", title: "Club", members: [[people.ada, "creator"], [people.chloe, "member"]] }); // biome-ignore format: one line
  const owner = eve();
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until(/is there/);
  for (const reader of [people.ada, people.chloe]) {
    await it.client.chat(reader).start("t_world");
    await it.client.chat(reader).until("World");
  }
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const eve = () => it.client.chat(people.eve);
const ada = () => it.client.chat(people.ada);
const inClub = (person: number) => it.client.chat(club, person);
const link = (title: string) => `${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(/\W+/g, "-")}`;

/** Resolves with the id. */
async function publish(title: string, lead = "A lead that says more."): Promise<string> {
  const [editor, reader] = [eve(), ada()];
  await editor.say(`/publish now #world\n${title}\n${lead}\n${link(title)}`);
  await reader.until(title, 20_000);
  const receipt = await editor.until(new RegExp(`${title}[\\s\\S]*Accepted by Telegram: 2 of 2`), 20_000);
  return /Delivered ([2-9a-z]{6})\b/.exec(receipt.text)?.[1] ?? "";
}

test("what was just published is found, what was corrected by its new words, what was withdrawn not at all", async () => {
  const id = await publish("Heron sails on Monday");
  const reader = ada();
  await reader.say("/search herron sails");
  expect((await reader.until(/1 story for/)).links).toContain(link("Heron sails on Monday"));
  await eve().say(`/correct ${id} title: Heron stays in port\nnote: The engine failed.`);
  await eve().until(/Correct 2 copies|would be rewritten/);
  await eve().press("Correct 2 copies");
  await reader.until(/^Heron stays in port/, 20_000);
  await reader.say("/search stays port");
  await reader.until(/1 story for “stays port”[\s\S]*Heron stays in port/);
  await eve().say(`/retract ${id} It never was a ship.`);
  await eve().until(/would be replaced|in 2 copies/);
  await eve().press("Withdraw 2 copies");
  await reader.until(/Withdrawn .*It never was a ship/, 20_000);
  await reader.say("/search heron");
  await reader.until(/Nothing found for “heron”/);
});

test('a story that was shared by "@bot words" is corrected and withdrawn where it was posted', async () => {
  const id = await publish("Quay opens <Friday>");
  const member = inClub(people.ada);
  expect(await member.inline("quay")).toEqual(["Quay opens <Friday>"]);
  expect((await member.inline(""))[0]).toBe("Quay opens <Friday>");
  const posted = await member.choose("Quay opens <Friday>");
  expect(posted.text).toContain("Quay opens <Friday>");
  expect(posted.buttons).toEqual([["📖 Read on in the bot"]]);
  const french = inClub(people.chloe);
  await french.inline("quay");
  expect((await french.choose("Quay opens <Friday>")).buttons).toEqual([["📖 Lire la suite dans le bot"]]);

  const shown = async (): Promise<string[]> =>
    (await member.messages()).map(({ text }) => text.split("\n")[0] ?? "").slice(-2);
  const editor = eve();
  await editor.say(`/correct ${id} title: Quay opens <Saturday>\nnote: A day later.`);
  await editor.until(/would be rewritten/);
  await editor.press("Correct 2 copies");
  await member.until(/^Quay opens <Saturday>/, 20_000);
  await expect.poll(shown, { timeout: 20_000 }).toEqual(["Quay opens <Saturday>", "Quay opens <Saturday>"]);
  await editor.until(/Shared into other chats: 2 rewritten/, 20_000);

  await editor.say(`/retract ${id} The council said no.`);
  await editor.until(/in 2 copies/);
  await editor.press("Withdraw 2 copies");
  await expect
    .poll(async () => (await member.messages()).slice(-2).every(({ text }) => text.includes("The council said no.")), { timeout: 20_000 }) // biome-ignore format: one line
    .toBe(true);
  expect(await member.inline("quay")).toEqual([]);
});

test("what was corrected is told to readers, on a page and in a feed", async () => {
  const id = await publish("Tower is 80 metres");
  await eve().say(`/correct ${id} title: Tower is 81 metres\nnote: Measured <again>.`);
  await eve().until(/would be rewritten/);
  await eve().press("Correct 2 copies");
  const reader = ada();
  await reader.until(/^Tower is 81 metres/, 20_000);
  await reader.say("/corrections");
  const told = await reader.until(/^Corrections/);
  expect(told.text).toMatch(/✏️ Tower is 81 metres\nCorrected · [\s\S]*Measured <again>\.\nHeadline: Tower is 80 metres → Tower is 81 metres/); // biome-ignore format: one line
  await reader.start(`c_${id}`);
  const one = await reader.until(/^Corrections[\s\S]*Tower is 81 metres/);
  expect(one.text).not.toContain("Heron");
  await reader.press("The story");
  await reader.until(/^Tower is 81 metres/);
  const page = await (await fetch(`${it.url}/corrections`, { headers: { "accept-language": "fr" } })).text();
  expect(page).toContain("<del>Tower is 80 metres</del> <ins>Tower is 81 metres</ins>");
  expect(page).toContain("Measured &lt;again&gt;.");
  const feed = await (await fetch(`${it.url}/corrections.atom`)).text();
  expect(feed).toContain(`start=c_${id}`);
});

test("of a story that nobody corrected there is nothing to tell", async () => {
  await ada().say("/corrections zzzzzz");
  await ada().until(/Nothing has been corrected in this story/);
});

test("the whole text of a page is read on in the chat, ending in its link", async () => {
  const [editor, reader] = [eve(), ada()];
  await editor.say(`/publish now ${it.sandbox.newsUrl}en/night-ferry-returns #world`);
  const card = await reader.until(/Night ferry returns/, 20_000);
  expect(card.text).not.toContain("The boats are the old ones");
  await reader.press("⋯");
  await reader.until((message) => message.id === card.id && message.buttons.flat().includes("📖 Read on"));
  await reader.say("/latest");
  await reader.until(/Night ferry returns/);
  await reader.press(/^1$/);
  const opened = await reader.until((message) => message.buttons.flat().some((text) => text.includes("Read on")));
  await reader.press("Read on");
  const whole = await reader.until(/The boats are the old ones/);
  expect(whole.links.at(-1)).toContain("night-ferry-returns");
  expect(whole.entities.some(({ type }) => type === "expandable_blockquote")).toBe(true);

  await reader.press("As one page");
  const page = await reader.until((message) => message.raw.rich_message !== undefined);
  expect(page.text).toMatch(/^Night ferry returns[\s\S]*The boats are the old ones/);
  expect(page.buttons).toEqual([["Doesn't show? In quotes"]]);
  // What was chosen is remembered, until it does not show.
  const id = /read-on\|([2-9a-z]{6})/.exec(JSON.stringify(opened.raw))?.[1] ?? "";
  await reader.start(`r_${id}`);
  await reader.until((message) => message.raw.rich_message !== undefined);
  await reader.press("In quotes");
  await reader.until((message) => message.entities.some(({ type }) => type === "expandable_blockquote"));
  await reader.start(`r_${id}`);
  await reader.until((message) => message.entities.some(({ type }) => type === "expandable_blockquote"));
});
