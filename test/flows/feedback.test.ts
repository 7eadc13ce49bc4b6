/** What readers write reaches the newsroom with their first name, an editor's reply comes back under the story or their own
 *  message, abuse is blocked and let in again; no text stands in the log or in Redis. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { longestLetter, mostLettersAnHour } from "../../src/news/letter.ts";
import { botUser } from "../../src/sandbox/world/cast.ts";
import { keys } from "../../src/store/keys.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";

const newsroom = -1001000000002;
const noPlan = "Nobody has told us what the detour costs";

/** With a newsroom's chat, which is written to 20 times a minute. */
let it: TestApp;
/** Without: its owner is told. */
let alone: TestApp;
let redis: Redis;
beforeAll(async () => {
  it = await startApp({ sandbox: { limits: "off" }, env: { NEWSROOM_CHAT_ID: String(newsroom) } });
  alone = await startApp({ sandbox: { limits: "off" } });
  redis = connectRedis(it.redisUrl);
  const owner = it.client.chat(people.eve);
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until(/is there/);
});
afterAll(async () => {
  redis.disconnect();
  await it.stop();
  await alone.stop();
});

/** How often the text stands in Redis. */
async function stored(text: string): Promise<number> {
  let found = 0;
  for (const key of await redis.keys("*")) {
    const dumped = await redis.dumpBuffer(key);
    if (dumped?.includes(text)) found++;
  }
  return found;
}

test("a reply to a story reaches the newsroom, and an editor's reply comes back under the story", async () => {
  const reader = it.client.chat(people.ada);
  const desk = it.client.chat(newsroom, people.eve);
  await reader.start("t_world");
  await reader.until(/World/);
  const owner = it.client.chat(people.eve);
  await owner.say(`/publish now #world\nQuay opens\nAt last.\n${it.sandbox.newsUrl}en/quay`);
  const copy = await reader.until(/^Quay opens/, 20_000);

  const mine = await reader.say(noPlan, { replyTo: copy.id });
  const sent = await reader.until(/The newsroom has it/);
  expect(sent.raw.reply_to_message?.message_id).toBe(mine.id);
  const letter = await desk.until(/Nobody has told us/);
  expect(letter.text).toMatch(
    /^💬 Ada\nOn Quay opens\nNobody has told us what the detour costs\nReply to this message/,
  );
  expect(letter.links).toContain(`${it.sandbox.newsUrl}en/quay`);
  expect(letter.buttons).toEqual([["🚫 Block"]]);

  await desk.say("It is 2.4 million, says the council.", { replyTo: letter.id });
  const answer = await reader.until(/The newsroom answers:\nIt is 2.4 million/);
  expect(answer.raw.reply_to_message?.message_id).toBe(copy.id);
  expect((await desk.until(/The reader has it/)).raw.reply_to_message?.message_id).toBe(letter.id);

  await reader.say("Thank you!", { replyTo: answer.id });
  await reader.until(/The newsroom has it/);
  await desk.until(/Thank you!/);

  await desk.press("Take it back");
  await desk.until(/Taken back/);
  expect((await reader.messages()).some(({ text }) => text.includes("2.4 million"))).toBe(false);
  expect(await stored(noPlan)).toBe(0);
  expect(it.logs.join("")).not.toContain("detour costs");
});

test("typed behind the command it goes at once, and the answer stands under the reader's own message", async () => {
  const reader = it.client.chat(people.chloe);
  const desk = it.client.chat(newsroom, people.eve);
  await reader.say("/feedback");
  expect((await reader.until(/\/feedback Pourquoi rien sur le port/)).buttons).toEqual([]);
  const mine = await reader.say("/feedback Et le marché <b>couvert</b> & sa halle ?");
  await reader.until(/La rédaction l'a reçu/);
  const letter = await desk.until(/Et le marché/);
  expect(letter.text).toContain("Et le marché <b>couvert</b> & sa halle ?");
  await desk.say("On y va demain.", { replyTo: letter.id });
  const answer = await reader.until(/La rédaction répond.*\nOn y va demain/);
  expect(answer.raw.reply_to_message?.message_id).toBe(mine.id);
  it.expectNoWarnings();
});

test("only editors answer and block; whoever is blocked hears one calm sentence, and is let in again by the same button", async () => {
  const reader = it.client.chat(people.ada);
  const desk = it.client.chat(newsroom, people.eve);
  await reader.say("/feedback The harbour page is wrong.");
  const letter = await desk.until(/The harbour page is wrong/);
  await reader.until(/The newsroom has it/);
  // Ada stands in the newsroom's chat too, without a role.
  const member = it.client.chat(newsroom, people.ada);
  const before = (await reader.messages()).length;
  await member.say("I answer myself.", { replyTo: letter.id });
  await member.until(/may not|editors|allowed|right/i);
  expect(await reader.messages()).toHaveLength(before);

  expect(await desk.press("Block")).toMatch(/Nothing more comes from there for 90 days/);
  await reader.say("/feedback And again.");
  await reader.until(/takes no messages from this chat/);
  expect((await desk.messages()).some(({ text }) => text.includes("And again."))).toBe(false);

  await reader.say("/deletemydata");
  await reader.until(/Erase everything/);
  await reader.press("Yes, erase everything");
  const receipt = await reader.until(/^Erased\./);
  expect(receipt.text).toContain("messages to the newsroom");
  expect(receipt.text).toContain("a mark stays");
  await reader.say("/feedback Blocked still?");
  await reader.until(/takes no messages from this chat/);
  await expect
    .poll(async () => (await desk.messages()).some(({ text }) => text.includes("harbour page")), { timeout: 20_000 })
    .toBe(false);
});

test("without a newsroom chat every owner is told; when nobody can be reached, that is said", async () => {
  const reader = alone.client.chat(people.ada);
  await reader.say("/feedback Anybody there?");
  await reader.until(/can't be reached from here at the moment/);
  const owner = alone.client.chat(people.eve);
  await owner.start();
  await owner.until((message) => message.fromBot);
  await reader.say("/feedback And now?");
  await reader.until(/The newsroom has it/);
  const letter = await owner.until(/And now\?/);
  await owner.say("Yes, I am.", { replyTo: letter.id });
  await reader.until(/The newsroom answers:\nYes, I am\./);
});

test("longer free text is offered to the newsroom first", async () => {
  const reader = alone.client.chat(people.ada);
  const desk = alone.client.chat(people.eve);
  await otherMinute();
  const long = "The bridge has been closed for weeks, and the ferry does not run on Sundays";
  const mine = await reader.say(long);
  const offer = await reader.until(/Is this for the newsroom/);
  expect(offer.raw.reply_to_message?.message_id).toBe(mine.id);
  expect(offer.buttons).toEqual([["✉️ Send to the newsroom"], ["No"]]);
  await reader.press("No");
  await reader.until(/stays between us/);
  expect((await desk.messages()).some(({ text }) => text.includes(long))).toBe(false);
  await reader.say(`${long}!`);
  await reader.until(/Is this for the newsroom/);
  await reader.press("Send to the newsroom");
  await reader.until(/The newsroom has it/);
  await desk.until(new RegExp(`${long}!`));
});

test("the button that blocked lets the writer in again", async () => {
  const reader = alone.client.chat(people.chloe);
  const desk = alone.client.chat(people.eve);
  await reader.say("/feedback Une question.");
  await desk.until(/Une question/);
  await desk.press("Block");
  await reader.say("/feedback Encore une.");
  await reader.until(/ne prend pas de messages/);
  await desk.until(({ buttons }) => buttons.flat().some((text) => text.includes("Unblock")));
  expect(await desk.press("Unblock")).toMatch(/come again/);
  await reader.say("/feedback Encore deux.");
  await reader.until(/La rédaction l'a reçu/);
});

/** What all readers wrote in this minute is forgotten. */
async function otherMinute(): Promise<void> {
  const store = connectRedis(alone.redisUrl);
  await store.del(keys.letters.minute);
  store.disconnect();
}

test("too long, or too much in an hour, each has its sentence", async () => {
  const flo = 4_815_162_399;
  alone.sandbox.world.addPerson({ id: flo, name: "Flo", started: true });
  const reader = alone.client.chat(flo);
  await otherMinute();
  await reader.say(`/feedback ${"x".repeat(longestLetter + 1)}`);
  await reader.until(/at most 3,000 characters at once; yours has 3,001/);
  for (let i = 0; i < mostLettersAnHour; i++) {
    await reader.say(`/feedback Number ${i}`);
    await reader.until(/The newsroom has it/);
  }
  await reader.say("/feedback One more");
  await reader.until(/has several messages from you already/);
});

test("in a group it carries the group's name", async () => {
  const group = -1_004_815_162_344;
  alone.sandbox.world.addChat({
    id: group,
    type: "supergroup",
    title: "Harbour street",
    members: [
      [people.chloe, "creator"],
      [botUser.id, "member"],
    ],
  });
  const member = alone.client.chat(group, people.chloe);
  const desk = alone.client.chat(people.eve);
  await otherMinute();
  await member.say("/feedback Who sweeps here?");
  await desk.until(/^💬 Chloé in Harbour street\nWho sweeps here/);
});
