/** One day of a newsroom, from the feed of the morning to the audit of the night, with a clock moved by hand: what editors and
 *  readers see at each step. Nobody releases their own words. The tests follow each other. */
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { createStores } from "../../src/store/create-stores.ts";
import { keys } from "../../src/store/keys.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { signatureOf } from "../../src/web/signed-request.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { type FeedSite, rssOf, startFeedSite } from "../support/feed-site.ts";
import { topic } from "../support/sending.ts";

type Chat = ReturnType<TestApp["client"]["chat"]>;
const [minute, hour] = [60_000, 3_600_000];
const secret = "a-secret-of-the-newsroom";
/** Whose digest is at 18:00. */
const flock = Array.from({ length: 8 }, (_, i) => 4001 + i);
const [residents, wire] = [-5001, -1001000000001];

let it: TestApp;
let redis: Redis;
let feed: FeedSite;
/** The chief, an editor, an author; who reads at once, who in the digest. */
let [eve, nina, tom, ada, chloe] = [] as unknown as [Chat, Chat, Chat, Chat, Chat];
let club: Chat;
let channel: Chat;

beforeAll(async () => {
  feed = await startFeedSite();
  feed.pages.set("/feed.xml", { body: rssOf("Press pool", [{ title: "Old news", link: `${feed.origin}/old` }]) });
  it = await startApp({
    env: {
      REQUIRE_APPROVAL: "on",
      UNDO_SECONDS: "60",
      INGEST_SECRET: secret,
      FETCH_ALLOW_HOSTS: `127.0.0.1:${feed.port}`,
    },
    sandbox: { limits: "off" },
    prepare: async ({ redis: own, sandbox }) => {
      const sinceMidnight = sandbox.now() % (24 * hour);
      sandbox.jump(24 * hour - sinceMidnight + 5 * hour); // 05:00 of the next day
      redis = own;
      const { topics, people: newsroom } = createStores({ redis, clock: sandbox.now, retentionDays: 1 });
      await topics.add({ slug: topic("world"), emoji: "🌍", names: { default: "World" } });
      await topics.add({ slug: topic("local"), emoji: "🏘", names: { default: "Local" } });
      for (const [id, name, role] of [
        [3101, "Nina", "editor"],
        [3102, "Tom", "author"],
      ] as const) {
        sandbox.world.addPerson({ id, name, languageCode: "en", started: true });
        await newsroom.assign(id, role);
        await newsroom.setName(id, name);
      }
      for (const id of flock) {
        sandbox.world.addPerson({ id, name: `Reader ${id}`, languageCode: "en", started: true });
      }
    },
  });
  [eve, nina, tom, ada, chloe] = [people.eve, 3101, 3102, people.ada, people.chloe].map((id) => it.client.chat(id)) as [
    Chat,
    Chat,
    Chat,
    Chat,
    Chat,
  ];
  club = it.client.chat(residents, people.ada);
  channel = it.client.chat(wire, people.eve);
  await eve.say(`/feeds add ${feed.origin}/feed.xml #local review`);
  await eve.until(/Press pool/);
  await readers();
});
afterAll(async () => {
  await it?.stop();
  feed?.stop();
});
afterEach(() => it.expectNoWarnings());

async function readers(): Promise<void> {
  await ada.say("/subscribe world local");
  await ada.until(/World/);
  await chloe.say("/subscribe world local");
  await chloe.until(/World/);
  await chloe.say("/digest 18:00");
  await chloe.until(/18:00/);
  await club.say("/subscribe world local");
  await club.until(/World/);
  const { subscribers } = createStores({ redis, clock: it.sandbox.now, retentionDays: 1 });
  const like = await subscribers.get(people.chloe);
  if (!like) throw new Error("nobody subscribed");
  const group = await subscribers.get(residents);
  if (!group) throw new Error("the group did not subscribe");
  await subscribers.update(wire, () => ({ ...group, chatId: wire, type: "channel" }));
  for (const chatId of flock) {
    const preferences = { ...like.preferences, breaking: false };
    await subscribers.update(chatId, () => ({ ...like, chatId, preferences, topics: [topic("world")] }));
  }
}

const link = (name: string) => `https://news.example/${name}`;
const clockIs = async (time: string): Promise<void> => {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  await it.client.advance(hours * hour + minutes * minute - (it.sandbox.now() % (24 * hour)));
};
const undoWindow = 61_000;
const story = (title: string, name: string) => `#world\n${title}\nThe council counted.\n${link(name)}`;
const delivered = (text: string): string => /Delivered ([2-9a-z]{6})\b/.exec(text)?.[1] ?? "";
/** Wherever it came in between: the first message that says this. */
async function copyIn(chat: Chat, words: string) {
  const found = async () => (await chat.messages()).find(({ fromBot, text }) => fromBot && text.includes(words));
  await expect.poll(found, { timeout: 20_000 }).toBeDefined();
  return (await found()) ?? Promise.reject(new Error(words));
}
const titled = async (chat: Chat, title: string) =>
  (await chat.messages()).filter(({ text }) => text.startsWith(title));
const ids: Record<"ferry" | "bridge" | "museum", string> = { ferry: "", bridge: "", museum: "" };

/** Handed in with the panel's button, looked at and let out by somebody else, and the undo window is over. */
async function release(author: Chat, editor: Chat, title: string): Promise<void> {
  await author.press("Hand in");
  await editor.until(new RegExp(`hands in\\n${title}`));
  await editor.press("Look again");
  await editor.until(new RegExp(`^${title}\\n📝[\\s\\S]*Handed in by`));
  await editor.press("Publish");
  await editor.until(/goes out to/);
}

test("08:00 a feed has brought a story: an editor mends its headline, a second person lets it out", async () => {
  await feed.askedTimes("/feed.xml", 2);
  const soonest = async (): Promise<number> => Number((await redis.zrange(keys.feedAgenda, "0", "0", "WITHSCORES"))[1]);
  await expect.poll(soonest, { timeout: 20_000 }).toBeGreaterThan(it.sandbox.now());
  feed.pages.set("/feed.xml", {
    body: rssOf("Press pool", [
      { title: "FERRY FARES RISE", link: `${feed.origin}/fares`, text: "A ticket costs two crowns more." },
      { title: "Old news", link: `${feed.origin}/old` },
    ]),
  });
  await clockIs("08:00");
  await eve.until(/1 new draft from Press pool: \/drafts/, 20_000);
  await nina.say("/drafts");
  await nina.until(/^Drafts \(1\)[\s\S]*1\. FERRY FARES RISE/);
  await nina.press("1");
  expect((await nina.until(/^FERRY FARES RISE\n📝/)).buttons.flat().join()).toMatch(/Publish/);
  await nina.press("Edit");
  await nina.press("Title");
  await nina.until(/new title/);
  await nina.say("Ferry fares rise by two crowns");
  expect((await nina.until(/^Ferry fares rise by two crowns\n📝/)).buttons.flat().join()).not.toMatch(/Publish/);
  await release(nina, eve, "Ferry fares rise by two crowns");
  await it.client.advance(undoWindow);
  for (const reader of [ada, club, channel]) await reader.until(/^Ferry fares rise by two crowns/, 20_000);
  const receipt = await eve.until(/Accepted by Telegram: 3 of 3/, 20_000);

  ids.ferry = delivered(receipt.text);
});

test("09:00 an author hands in, an editor lets it out, takes it back once, and it goes out", async () => {
  await clockIs("09:00");
  const title = "Mill Bridge carries 240 lorries a day";
  await tom.say(`/publish ${story(title, "bridge")}`);
  expect((await tom.until(/Draft/)).buttons.flat().join()).not.toMatch(/Publish/);
  await release(tom, nina, title);
  await nina.press("Undo");
  await nina.until(/^Mill Bridge[^\n]*\n📝/);
  await it.client.advance(undoWindow);
  expect(await titled(ada, title)).toEqual([]);
  await nina.press("Publish");
  await nina.until(/goes out to/);
  await it.client.advance(undoWindow);
  for (const reader of [ada, club, channel]) await reader.until(new RegExp(`^${title}`), 20_000);
  const receipt = await nina.until(/Accepted by Telegram: 3 of 3/, 20_000);
  ids.bridge = delivered(receipt.text);
  expect(await club.inline("mill bridge")).toEqual([title]);
  await club.choose(title);
});

let second = 0;
async function post(title: string, release: object) {
  const body = JSON.stringify({ url: link("museum"), title, lead: "At ten o'clock.", topics: ["local"], ...release });
  const timestamp = String(Math.floor(Date.now() / 1000) - second++);
  const signature = signatureOf(secret, { timestamp, method: "POST", path: "/articles", body });
  const headers = { "x-timestamp": timestamp, "x-signature-256": signature };
  return (await (await fetch(`${it.url}/articles`, { method: "POST", headers, body })).json()) as Record<
    string,
    string
  >;
}

test("10:00 the CMS hands a story in, and an editor lets it out", async () => {
  await clockIs("10:00");
  const reply = await post("The museum reopens on Friday", { release: "now" });
  expect(reply).toMatchObject({ outcome: "handed_in" });
  ids.museum = reply.id ?? "";
  await nina.say("/review");
  await nina.until(/^To review \(1\)[\s\S]*The museum reopens on Friday/);
  await nina.press("1");
  await nina.until(/^The museum reopens on Friday\n📝/);
  await nina.press("Publish");
  await nina.until(/goes out to/);
  await it.client.advance(undoWindow);
  await ada.until(/^The museum reopens on Friday/, 20_000);
});

test("18:00 breaking news comes while the digest still goes out, in front of what is left of it", async () => {
  await clockIs("17:59");
  await it.client.advance(20_000);
  await nina.say(`/breaking ${story("Dam gate stuck", "dam")}`);
  await nina.until(/Dam gate stuck\n📝/);
  await release(nina, eve, "Dam gate stuck");
  const { world } = it.sandbox;
  const order: string[] = [];
  // Telegram makes everybody wait after the digest's first copies, until the breaking news has come through.
  const slowDown = { ok: false, error_code: 429, description: "Too Many Requests", parameters: { retry_after: 1 } };
  world.intercept({
    before({ chatId, payload }) {
      const isDigest = flock.includes(chatId ?? 0) && JSON.stringify(payload).includes("Mill Bridge");
      if (isDigest && order.length >= 3 && !order.includes("breaking"))
        return { status: 429, headers: { "content-type": "application/json" }, body: JSON.stringify(slowDown) };
      if (isDigest) order.push("digest");
      if (chatId === people.ada && JSON.stringify(payload).includes("Dam gate stuck")) order.push("breaking");
      return null;
    },
  });
  await it.client.jump(24 * hour - (it.sandbox.now() % (24 * hour)) - 6 * hour); // does not wait for the digest's end
  await world.until(() => order.length >= 3, 20_000);
  await it.client.jump(undoWindow);
  await ada.until(/^🚨 Dam gate stuck/, 20_000);
  await world.until(() => order.length === flock.length + 1, 20_000);
  world.intercept(null);
  expect(order.indexOf("breaking")).toBeLessThan(flock.length);
  expect((await copyIn(chloe, "Mill Bridge")).text).toMatch(
    /^🌙 Votre soirée · [\s\S]*\n\d articles\n[\s\S]*The museum reopens on Friday[\s\S]*Mill Bridge carries 240 lorries a day/,
  );
});

test("18:30 a wrong figure is put right in every copy, and the receipt is exact", async () => {
  await clockIs("18:30");
  const all = [people.ada, residents, wire, people.chloe, ...flock];
  const saying = (words: string): number =>
    all.filter((chat) => it.sandbox.world.messages(chat).some(({ text }) => text?.includes(words))).length;
  await expect.poll(() => saying("240 lorries"), { timeout: 20_000 }).toBe(all.length);
  const title = "Mill Bridge carries 420 lorries a day";
  await nina.say(`/correct ${ids.bridge} material title: ${title}\nnote: Two digits were swapped.`);
  await nina.until(/I have shown it to the others/);
  await eve.until(/12 copies in readers' chats would be rewritten in place, with a short word below each/);
  await eve.press("Correct 12 copies");
  await eve.until(/version 2[\s\S]*Rewritten: 12 of 12 copies\nShared into other chats: 1 rewritten/, 20_000);
  expect([saying("240 lorries"), saying(title)]).toEqual([0, all.length]);
  expect([saying("✏️ Correction:"), saying("✏️ Rectificatif")]).toEqual([3, 1 + flock.length]);
  for (const chat of [ada, club, channel]) {
    const [copy] = await titled(chat, title);
    expect(copy?.text).toContain("✏️ Corrected 18:30: Two digits were swapped.");
    expect((await copyIn(chat, "✏️ Correction:")).raw.reply_to_message).toMatchObject({ message_id: copy?.id });
  }
  expect(await titled(club, title)).toHaveLength(2); // the group's own copy, and the one that Ada shared there
  expect((await copyIn(chloe, title)).text).toMatch(/Votre soirée[\s\S]*✏️ Corrigé 18:30\s:\sTwo digits were swapped\./);
  expect((await copyIn(chloe, "Rectificatif")).raw.reply_to_message).toMatchObject({
    message_id: (await copyIn(chloe, "Votre soirée")).id,
  });
});

test("19:00 the story goes on: its follow-up answers the copy of who has it", async () => {
  await clockIs("19:00");
  const title = "Mill Bridge closes at night";
  await tom.say(`/followup ${ids.bridge} ${story(title, "bridge-night")}`);
  await tom.until(new RegExp(`Follows ${ids.bridge}`));
  await release(tom, nina, title);
  await it.client.advance(undoWindow);
  const followUp = await ada.until(new RegExp(title), 20_000);
  const [earlier] = await titled(ada, "Mill Bridge carries 420");
  expect(followUp.raw.reply_to_message).toMatchObject({ message_id: earlier?.id });
});

test("20:00 a story is withdrawn by whoever sees that it is false", async () => {
  await clockIs("20:00");
  await nina.say(`/retract ${ids.ferry} The fares stay as they are.`);
  await nina.until(/in 4 copies/);
  await nina.press("Withdraw 4 copies");
  await nina.until(/Rewritten: 4 of 4 copies/, 20_000);
  for (const chat of [ada, club, channel]) {
    expect((await copyIn(chat, "Withdrawn 20:00: The fares stay as they are.")).text).not.toContain("A ticket costs");
  }
  const digest = await copyIn(chloe, "Votre soirée");
  expect(digest.text).toMatch(/🚫 Retiré 20:00\s:\sThe fares stay as they are\./);
  expect(digest.text).toContain("Mill Bridge carries 420");
});

test("20:30 the CMS has other words at the same address: they wait for two people, then stand in every copy", async () => {
  await clockIs("20:30");
  const correction = { note: "The day was wrong.", material: false };
  expect(await post("The museum reopens on Saturday", { correction })).toMatchObject({ outcome: "proposed" });
  await eve.say(`/status ${ids.museum}`);
  await eve.until(/Accepted by Telegram/);
  await eve.press("As the source has it now");
  await eve.until(/I have shown it to the others/);
  await nina.until(/4 copies in readers' chats/);
  await nina.press("Correct 4 copies");
  await nina.until(/Rewritten: 4 of 4 copies/, 20_000);
  for (const chat of [ada, club, channel, chloe]) await copyIn(chat, "The museum reopens on Saturday");
});

test("21:00 everything is halted, nothing goes out; then it goes on and nothing is lost", async () => {
  await clockIs("21:00");
  await eve.say("/halt");
  await eve.until(/All sending is halted/);
  await nina.until(/halted/);
  const title = "Night buses run again";
  await tom.say(`/publish ${story(title, "buses")}`);
  await tom.until(/Draft/);
  await release(tom, nina, title);
  await it.client.advance(undoWindow);
  await nina.until(/Going out/, 20_000);
  expect(await titled(ada, title)).toEqual([]);
  await eve.say("/unhalt");
  await eve.until(/Held back so far: 1 sending[\s\S]*Night buses/);
  await eve.press("All, in order");
  await ada.until(new RegExp(`^${title}`), 20_000);
  await nina.until(/Accepted by Telegram: 3 of 3/, 20_000);
});

test("22:00 the evening's statistics count the day, and the audit tells it in order", async () => {
  await clockIs("22:00");
  await eve.say("/stats 1");
  const stats = await eve.until(/joined, 0 left\nLast day/, 60_000);
  expect(stats.photo).toBeDefined();
  await eve.press("Corrections");
  await eve.until(/3 stories corrected or withdrawn/, 30_000);
  await eve.say("/audit");
  const page = await eve.until(/Who did what/);
  expect(page.text).not.toMatch(/\d{4}-\d\d-\d\dT/);
  await eve.press("📄 As a file");
  const { raw } = await eve.until((message) => message.raw.document?.file_name?.startsWith("audit") === true);
  const { apiRoot, token } = it.sandbox;
  const table = await (await fetch(`${apiRoot}/file/bot${token}/files/${raw.document?.file_id}`)).text();
  const acts = table.trim().split("\r\n").slice(1).toReversed();
  expect(acts.map((line) => line.split(",").slice(2, 6).toSpliced(2, 1).join(" "))).toEqual([
    "Eve feed Press pool",
    "📡 1 drafted FERRY FARES RISE",
    "Nina changed Ferry fares rise by two crowns",
    "Nina handed_in Ferry fares rise by two crowns",
    "Eve released Ferry fares rise by two crowns",
    "by itself went_out Ferry fares rise by two crowns",
    "Tom drafted Mill Bridge carries 240 lorries a day",
    "Tom handed_in Mill Bridge carries 240 lorries a day",
    "Nina released Mill Bridge carries 240 lorries a day",
    "Nina cancelled Mill Bridge carries 240 lorries a day",
    "Nina released Mill Bridge carries 240 lorries a day",
    "by itself went_out Mill Bridge carries 240 lorries a day",
    "CMS handed_in The museum reopens on Friday",
    "Nina released The museum reopens on Friday",
    "by itself went_out The museum reopens on Friday",
    "Nina drafted Dam gate stuck",
    "Nina handed_in Dam gate stuck",
    "Eve released Dam gate stuck",
    "by itself went_out Dam gate stuck",
    "Eve corrected Mill Bridge carries 420 lorries a day",
    "Tom drafted Mill Bridge closes at night",
    "Tom handed_in Mill Bridge closes at night",
    "Nina released Mill Bridge closes at night",
    "by itself went_out Mill Bridge closes at night",
    "Nina withdrew Ferry fares rise by two crowns",
    "Nina corrected The museum reopens on Saturday",
    "Eve halted ",
    "Tom drafted Night buses run again",
    "Tom handed_in Night buses run again",
    "Nina released Night buses run again",
    "by itself went_out Night buses run again",
    "Eve unhalted ",
  ]);
});
