/** A channel managed from its administrators' private chats: nothing is posted there but news. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { noProof } from "../../src/news/consent.ts";
import { createConsentStore } from "../../src/store/consents.ts";
import { createStores } from "../../src/store/create-stores.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

const channelId = -1001000000001;
let it: TestApp;
let redis: Redis;
beforeAll(async () => {
  it = await startApp({
    sandbox: { limits: "off" },
    prepare: async (at) => {
      redis = at.redis;
    },
  });
  const owner = it.client.chat(people.eve);
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until("t_world");
});
afterAll(() => it.stop());

const channel = () => it.client.chat(channelId, people.eve);
const eve = () => it.client.chat(people.eve);
const chloe = () => it.client.chat(people.chloe);
const fromBot = async () => (await channel().messages()).filter(({ raw }) => raw._from?.id !== people.eve);
async function publish(title: string) {
  const watching = channel();
  await eve().say(`/publish now #world\n${title}\nhttps://example.org/${title}`);
  return watching.until(title, 20_000);
}

test("who adds the bot is written to in private, and chooses there what comes", async () => {
  await channel().setMember("left");
  const editor = eve();
  await channel().setMember("administrator");
  expect((await editor.until("Morning wire")).text).toContain("nothing there but news");
  await editor.press("Manage Morning wire");
  expect((await editor.until(/^📣 Morning wire/)).text).toContain("Your news");
  await editor.press("Topics");
  await editor.until("Tap to switch");
  expect(await editor.press("World")).toContain("World");
  await publish("Lighthouse");
  // The channel has chosen, not Eve.
  expect(await createConsentStore(redis).get(people.eve)).toBe(noProof);
  expect((await fromBot()).map(({ text }) => text.split("\n")[0])).toEqual(["Lighthouse"]);
  it.expectNoWarnings();
});

test("what is typed while a channel is managed is chosen for it, and says so, until one turns to one's own", async () => {
  const editor = eve();
  const { subscribers } = createStores({ redis, clock: it.sandbox.now, retentionDays: 30 });
  const stored = async (chatId: number) => (await subscribers.get(chatId))?.preferences;
  const before = await stored(people.eve);
  for (const [typed, answer] of [
    ["/quiet 22:00-07:00", /^📣 Morning wire/],
    ["/cap 7", /^📣 Morning wire/],
    ["/mute football", /^📣 Morning wire/],
    ["/timezone Tokyo", /^📣 Morning wire/],
    ["/language fr", /^📣 Morning wire/],
    ["weekdays 8:30", /^📣 Morning wire/],
    ["Lisbon", /^📣 Morning wire/],
  ] as const) {
    await editor.say(typed);
    expect((await editor.until(answer)).buttons.flat().join(), typed).toContain("My own settings");
  }
  expect(await stored(channelId)).toMatchObject({
    quiet: { from: "22:00", until: "07:00" },
    cap: { most: 7 },
    muted: [{ text: "football" }],
    locale: "fr",
    timeZone: "Europe/Lisbon",
    cadence: { kind: "digest" },
  });
  expect(await stored(people.eve)).toEqual(before);
  await editor.press("My own settings");
  await editor.until(/^Your news/);
  await editor.say("/cap 4");
  await editor.until("At most 4");
  expect((await stored(people.eve))?.cap?.most).toBe(4);
  expect((await stored(channelId))?.cap?.most).toBe(7);
  await editor.say("/channels");
  await editor.until("Your channels");
  await editor.press("📣 Morning wire");
  await editor.until(/^📣 Morning wire/);
  await editor.say("/digest instant");
  await editor.until(/^📣 Morning wire/);
  await editor.say("/quiet off");
  await editor.until(/^📣 Morning wire/);
  await editor.say("/cap off");
  await editor.until(/^📣 Morning wire/);
});

test("without sound: what comes makes none", async () => {
  const editor = eve();
  await editor.say("/channels");
  await editor.until("Your channels");
  await editor.press("📣 Morning wire");
  await editor.until(/^📣 Morning wire/);
  await editor.press(/Sound|sound/);
  expect((await publish("Harbour")).silent).toBe(true);
});

test("a command typed in the channel is answered to its administrators, not to its readers", async () => {
  const before = (await fromBot()).length;
  const editor = eve();
  await channel().say("/unsubscribe all");
  expect((await editor.until("Commands don't work")).buttons.flat().join()).toContain("Manage Morning wire");
  await publish("Ferry");
  expect(await fromBot()).toHaveLength(before + 1);
});

test("another administrator comes in by forwarding a post, and is out at once when they are no administrator any more", async () => {
  await channel().setMember("administrator", people.chloe);
  const [post] = await fromBot();
  const other = chloe();
  await other.forward({ fromChat: channelId, messageId: post?.id ?? 0 });
  expect((await other.until(/^📣 Morning wire/)).text).toContain("Votre actualité");
  await channel().setMember("member", people.chloe);
  expect(await other.press("Thèmes")).toContain("Seuls les administrateurs");
  await other.say("/channels");
  expect((await other.until("Aucune de vos")).buttons.flat().join()).not.toContain("Morning wire");
});

test("a stranger gets nowhere by naming the channel", async () => {
  const ada = it.client.chat(people.ada);
  await ada.say("/channels @morning_wire");
  await ada.until("you are not its administrator");
});

test("the bot leaves when it is told so, and what was chosen is erased", async () => {
  const editor = eve();
  await editor.say("/channels");
  await editor.until("Your channels");
  await editor.press("📣 Morning wire");
  await editor.until(/^📣 Morning wire/);
  await editor.press("Leave");
  await editor.until("Shall I leave");
  await editor.press("Yes, leave");
  await editor.until("I have left");
  await editor.say("/publish now #world\nLast word\nhttps://example.org/last");
  await editor.until(/Accepted by Telegram: 0 of 0|nobody|0 readers/i, 20_000);
});

test("a word that readers type for something else can't be a topic's short name", async () => {
  const editor = eve();
  for (const word of ["all", "OFF", "#tous", "daily", "instant", "sonntag", "8", "stop"]) {
    await editor.say(`/topicadmin add ${word} Name`);
    await editor.until(/can't be a topic's short name: readers/);
  }
  await editor.say("/topicadmin add weekend-guide Weekend guide");
  await editor.until("t_weekend-guide");
});
