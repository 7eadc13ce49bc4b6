/** What a reader does with a single story: the row below it and the menu behind it, reminders, filters, saved stories, and
 *  follow-ups that come, come as an answer, or stay away. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

/** "Riverside residents", of the sandbox's cast. */
const group = -5001;
const hour = 3_600_000;
let it: TestApp;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" } });
  const owner = eve();
  for (const topic of ["world 🌍 World", "sport ⚽ Sport"]) {
    await owner.say(`/topicadmin add ${topic}`);
    await owner.until(/is there/);
  }
  await ada().start("t_world");
  await ada().until("World");
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const eve = () => it.client.chat(people.eve);
const ada = () => it.client.chat(people.ada);
const chloe = () => it.client.chat(people.chloe);
const link = (title: string) => `${it.sandbox.newsUrl}en/${title.toLowerCase().replaceAll(/\W+/g, "-")}`;
const fold = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Resolves with the story's id. `command`: what stands before the title line. */
async function publish(
  title: string,
  command = "/publish now #world",
  lead = "A lead that says more.",
): Promise<string> {
  const editor = eve();
  await editor.say(`${command}\n${title}\n${lead}\n${link(title)}`);
  const receipt = await editor.until(new RegExp(`${fold(title)}[^]*Delivered [2-9a-z]{6}`), 20_000);
  return /Delivered ([2-9a-z]{6})\b/.exec(receipt.text)?.[1] ?? "";
}

/** Wherever it came in between. */
async function copyOf(title: string, reader = ada()) {
  const found = async () => (await reader.messages()).find((each) => each.fromBot && each.text.startsWith(title));
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  return (await found()) ?? Promise.reject(new Error(title));
}
const rowOf = async (id: number) => (await ada().messages()).find((message) => message.id === id)?.buttons ?? [];
/** A press is answered before its message has changed. */
const rowBecomes = (id: number, rows: readonly (readonly string[])[]) =>
  expect.poll(() => rowOf(id), { timeout: 10_000 }).toEqual(rows);
/** Presses a button as soon as the newest message has one of that text. Resolves with the toast. */
async function tap(reader: ReturnType<typeof ada>, label: string | RegExp): Promise<string | null> {
  const isThere = async () =>
    (await reader.messages())
      .at(-1)
      ?.buttons.flat()
      .some((text) => text.search(label instanceof RegExp ? label : fold(label)) >= 0);
  await expect.poll(isThere, { timeout: 10_000 }).toBe(true);
  return reader.press(label);
}
/** The follow-up of a story, made and sent from its panel. */
async function followUp(of: string, title: string): Promise<void> {
  const editor = eve();
  await editor.say(`/followup ${of} #world\n${title}\nMore is known.\n${link(title)}`);
  await editor.until(new RegExp(`Follows ${of}`));
  await editor.press("Publish");
  await editor.until(new RegExp(`${fold(title)}[^]*Delivered`), 20_000);
}

describe("the row below a story", () => {
  test("saves and mutes it, says so in a toast, and turns into what is now", async () => {
    const reader = ada();
    await publish("Bridge closed");
    const card = await copyOf("Bridge closed", reader);
    expect(card.buttons).toEqual([["🔖", "🔕", "⋯"]]);
    expect(await tap(reader, "🔖")).toBe("Saved. /saved shows all.");
    await rowBecomes(card.id, [["🔖 ✓", "🔕", "⋯"]]);
    expect(await tap(reader, "🔕")).toBe("You will get no follow-ups of this story.");
    await rowBecomes(card.id, [["🔖 ✓", "🔔", "⋯"]]);
    expect(await tap(reader, "🔔")).toBe("You get follow-ups of this story again.");
    expect(await tap(reader, "🔖 ✓")).toBe("No longer saved");
    await rowBecomes(card.id, [["🔖", "🔕", "⋯"]]);
  });

  test("opens a menu in its place that leads back", async () => {
    const reader = ada();
    await publish("Ferry delayed");
    const card = await copyOf("Ferry delayed", reader);
    await tap(reader, "⋯");
    await rowBecomes(card.id, [
      ["Follow this story"],
      ["Less of 🌍 World"],
      ["Remind me", "Why this?"],
      ["Share", "‹ Back"],
    ]);
    await tap(reader, "Share");
    await rowBecomes(card.id, [["Send to a chat"], ["Copy the link"], ["‹ Back"]]);
    const shared = (await reader.messages())
      .find(({ id }) => id === card.id)
      ?.raw.reply_markup?.inline_keyboard?.flat();
    expect(shared?.[0]?.url).toContain(`https://t.me/share/url?url=${encodeURIComponent(link("Ferry delayed"))}`);
    expect(JSON.stringify(shared?.[1])).toContain(`"copy_text":{"text":"${link("Ferry delayed")}"}`);
    await tap(reader, "‹ Back");
    await expect.poll(() => rowOf(card.id)).toHaveLength(4);
    await tap(reader, "‹ Back");
    await rowBecomes(card.id, [["🔖", "🔕", "⋯"]]);
    expect((await reader.messages()).find(({ id }) => id === card.id)?.text).toBe(card.text);
  });

  test("stays below a corrected copy, and goes with a story that is withdrawn", async () => {
    const reader = ada();
    const id = await publish("Mayor speaks");
    const card = await copyOf("Mayor speaks", reader);
    const editor = eve();
    await editor.say(`/correct ${id} title: Mayor is silent`);
    await editor.until(/would be rewritten/);
    await editor.press("Correct 1 copy");
    await copyOf("Mayor is silent", reader);
    await rowBecomes(card.id, [["🔖", "🔕", "⋯"]]);
    await editor.say(`/retract ${id} Not so.`);
    await editor.until(/in 1 copy/);
    await editor.press("Withdraw 1 copy");
    await reader.until(/withdrawn/i, 20_000);
    await rowBecomes(card.id, []);
  });

  test("is one link into the bot in a group", async () => {
    const admin = it.client.chat(group, people.ada);
    await admin.say("/subscribe world");
    await admin.until(/World/);
    const id = await publish("Harbour opens");
    const copy = await admin.until(/^Harbour opens/, 20_000);
    expect(copy.buttons).toEqual([["Read on in the bot"]]);
    expect(copy.raw.reply_markup?.inline_keyboard?.[0]?.[0]?.url).toMatch(new RegExp(`start=a_${id}$`));
    await admin.say("/unsubscribe all");
    await admin.until(/unsubscribed/);
  });

  test("tells why the story came, and takes that back in a tap", async () => {
    const reader = chloe();
    await reader.start("t_sport");
    await reader.until("Sport");
    await publish("Cup final drawn", "/publish now #sport");
    await copyOf("Cup final drawn", reader);
    await reader.press("⋯");
    await expect
      .poll(async () => (await reader.messages()).some((each) => each.buttons.flat().includes("Pourquoi ceci ?")))
      .toBe(true);
    expect(await reader.press("Pourquoi ceci ?")).toContain("⚽ Sport");
    await expect
      .poll(async () =>
        (await reader.messages()).some((each) => each.buttons.flat().some((text) => text.startsWith("Plus rien"))),
      )
      .toBe(true);
    expect(await reader.press(/Plus rien.: ⚽ Sport/)).toContain("⚽ Sport");
    await reader.say("/topics");
    expect((await reader.until((message) => message.fromBot)).buttons.flat()).not.toContain("✅ ⚽ Sport");
  });

  test("leaves less of a topic: in a digest alone", async () => {
    const reader = ada();
    await publish("Rain again");
    await copyOf("Rain again", reader);
    await tap(reader, "⋯");
    await tap(reader, "Less of");
    expect(await tap(reader, "Digest only")).toContain("🌍 World: only in a digest");
    await publish("Sun at last");
    await publish("Still sunny");
    expect((await reader.messages()).some(({ text }) => text.startsWith("Sun at last"))).toBe(false);
    await reader.say("/digest instant");
    await reader.until(/at once/);
    await reader.say("/unsubscribe world");
    await reader.until(/No more/);
    await reader.say("/subscribe world");
    await reader.until(/from now on/);
  });
});

describe("a reminder", () => {
  test("brings the story back once, below its copy, at the hour of the reader's clock", async () => {
    const reader = ada();
    await publish("Long read on lakes");
    const card = await copyOf("Long read on lakes", reader);
    await tap(reader, "⋯");
    await tap(reader, "Remind me");
    expect(await tap(reader, /Tomorrow/)).toMatch(/tomorrow at 08:00/);
    await rowBecomes(card.id, [["🔖", "🔕", "⋯"]]);
    await it.client.advance(48 * hour);
    const back = await reader.until(/come back to this/, 20_000);
    expect(back.text).toContain("Long read on lakes");
    expect(back.raw.reply_to_message?.message_id).toBe(card.id);
    expect(new Date(back.raw.date * 1000).getUTCHours()).toBe(8);
    await it.client.advance(48 * hour);
    expect((await reader.messages()).filter(({ text }) => text.includes("come back to this"))).toHaveLength(1);
  });

  test("is taken back in the same menu, and not sent to who wants nothing", async () => {
    const reader = ada();
    await publish("Museum shuts");
    await copyOf("Museum shuts", reader);
    await tap(reader, "⋯");
    await tap(reader, "Remind me");
    await tap(reader, /Tomorrow/);
    await tap(reader, "⋯");
    await tap(reader, "Remind me");
    expect(await tap(reader, "No reminder")).toBe("No reminder of this story");
    await publish("Museum opens");
    await copyOf("Museum opens", reader);
    await tap(reader, "⋯");
    await tap(reader, "Remind me");
    await tap(reader, /Tomorrow/);
    await reader.say("/digest off");
    await reader.until(/send nothing/);
    await it.client.advance(48 * hour);
    expect((await reader.messages()).some(({ text }) => /come back to this:\nMuseum/.test(text))).toBe(false);
    await reader.say("/digest instant");
    await reader.until(/at once/);
  });
});

describe("a follow-up", () => {
  test("answers the copy of what it follows; its panel names that", async () => {
    const reader = ada();
    const first = await publish("Talks begin");
    const card = await copyOf("Talks begin", reader);
    await followUp(first, "Talks go on");
    const next = await copyOf("Talks go on");
    expect(next.raw.reply_to_message?.message_id).toBe(card.id);
  });

  test("stays away from who muted the story, and /mute counts and shows it", async () => {
    const reader = ada();
    const first = await publish("Strike begins");
    await copyOf("Strike begins", reader);
    await tap(reader, "🔕");
    await followUp(first, "Strike goes on");
    await publish("Something else");
    await copyOf("Something else");
    expect((await reader.messages()).some(({ text }) => text.startsWith("Strike goes on"))).toBe(false);
    await reader.say("/mute");
    const list = await reader.until(/Muted/);
    expect(list.text).toMatch(/stor(?:y|ies) muted this week/);
    await tap(reader, "Show");
    expect((await reader.until(/Muted this week/)).links).toContain(link("Strike goes on"));
    await reader.say("/stories");
    expect((await reader.until(/Your stories/)).text).toContain("1. Strike begins");
    expect(await tap(reader, "✕ 1")).toBe("You get follow-ups of this story again.");
    await reader.until(/You follow no story/);
  });

  test("comes at once to who follows the story, whatever the cadence", async () => {
    const reader = ada();
    const first = await publish("Trial opens");
    const card = await copyOf("Trial opens", reader);
    await tap(reader, "⋯");
    expect(await tap(reader, "Follow this story")).toBe("You get every follow-up at once.");
    await reader.say("/digest 07:00");
    await reader.until(/digest at/);
    await followUp(first, "Trial ends");
    const next = await copyOf("Trial ends");
    expect(next.raw.reply_to_message?.message_id).toBe(card.id);
    await tap(reader, "⋯");
    expect(await tap(reader, "Why this?")).toBe("It came because you follow this story.");
    await tap(reader, "Unfollow this story");
    await reader.say("/digest instant");
    await reader.until(/at once/);
  });
});

describe("filters", () => {
  test("keep a word, a writer or a source away until they are taken back", async () => {
    const reader = ada();
    await reader.say("/mute Transfer");
    expect((await reader.until(/Muted: “Transfer”/)).text).toContain("/mute shows all");
    await reader.say("/mute transfér");
    await reader.until(/Muted already/);
    await publish("A big TRANSFER at noon");
    await publish("Snow at noon");
    await copyOf("Snow at noon");
    expect((await reader.messages()).some(({ text }) => text.startsWith("A big TRANSFER"))).toBe(false);
    await reader.say("/mute by Ada Reed");
    await reader.until(/Muted: by Ada Reed/);
    await reader.say("/unmute reed");
    await reader.until(/You don't mute “reed”/);
    await reader.say("/unmute Ada Reed");
    await reader.until(/No longer muted: by Ada Reed/);
    await reader.say("/mute");
    await reader.until(/Muted/);
    expect(await tap(reader, "✕ “Transfer”")).toBe("No longer muted: “Transfer”");
    await reader.until(/nothing yet/);
  });

  test("say what was expected where nothing can be searched for", async () => {
    const reader = ada();
    await reader.say("/mute !!!");
    await reader.until(/name a word, words that belong together/);
    await reader.say("/follow");
    await reader.until(/Followed: nothing yet/);
  });

  test("bring what is followed at once, whatever the topics", async () => {
    const reader = chloe();
    await reader.say("/follow marathon");
    await reader.until(/marathon/);
    await publish("City marathon in May", "/publish now #world");
    await copyOf("City marathon", reader);
    await reader.say("/unfollow marathon");
    await reader.until(/marathon/);
  });
});

describe("saved stories", () => {
  test("are kept by an answer, an id or a link, listed, opened and taken out", async () => {
    const reader = ada();
    const first = await publish("Saved one");
    const card = await copyOf("Saved one", reader);
    await reader.say("/save", { replyTo: card.id });
    await reader.until(/Saved: Saved one/);
    const second = await publish("Saved two");
    await copyOf("Saved two", reader);
    await reader.say(`/save ${second}`);
    await reader.until(/Saved: Saved two/);
    await publish("Saved three");
    await copyOf("Saved three", reader);
    await reader.say(`/save ${link("Saved three")}`);
    await reader.until(/Saved: Saved three/);
    expect(first).not.toBe(second);
    await reader.say("/saved");
    const list = await reader.until(/3 stories/);
    expect(list.text).toMatch(/1\. Saved three\s+2\. Saved two\s+3\. Saved one/);
    await tap(reader, /^2$/);
    await reader.until(/^Saved two/);
    await reader.press("Remove …");
    await expect
      .poll(async () => (await reader.messages()).some(({ buttons }) => buttons.flat().includes("✕ 1")))
      .toBe(true);
    expect(await reader.press("✕ 1")).toBe("No longer saved");
    await reader.until(/2 stories/);
    await reader.press("Clear all");
    await reader.until(/Remove all 2/);
    expect(await reader.press("Yes, clear all")).toBe("All removed");
    await reader.until(/Nothing is saved yet/);
  });

  test("ask for a story where none is named or known", async () => {
    const reader = ada();
    await reader.say("/save");
    await reader.until(/Which story/);
    await reader.say("/save zzzzzz");
    await reader.until(/I know no story “zzzzzz”/);
  });
});
