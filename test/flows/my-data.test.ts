/** A reader who does all that readers do finds every place that names them in /mydata, and in none of them after
 *  /deletemydata; what may be measured is asked once and kept only after a yes. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { KeptPart } from "../../src/audience/kept-per-chat.ts";
import type { ArticleId } from "../../src/news/article.ts";
import { botUser } from "../../src/sandbox/world/cast.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { whereNamed } from "../support/named-in-store.ts";

/** No other number has its digits. */
const ada = 4_815_162_342;
const group = -1_004_815_162_343;
const newsroom = -1001000000002;

/** Which part of /mydata names what stands in a key. A key that none of these describes fails the test: whoever stores
 *  something new about a chat names it to the reader. */
const partOf: readonly (readonly [key: RegExp, part: KeptPart])[] = [
  [/^\{a\d+\}:(?:[a-z]*\d+|r|w|f|g|p:-?\d+)$|^left$/, "record"],
  [/^\{a\d+\}:c:\d{4}-\d\d-\d\d$/, "capped"],
  [/^\{invites\}:codes$/, "invites"],
  [/^\{a\d+\}:c$/, "consents"],
  [/^arrival:/, "arrival"],
  [/^\{measured\}:p(?::-?\d+)?$/, "presses"],
  [/^\{measured\}:s(?::due)?$/, "source"],
  [/^input:/, "input"],
  [/^\{inbox:\d+\}:aside$/, "updates"],
  [/^once:/, "notes"],
  [/^page-reader:/, "reading"],
  [/^letters:/, "feedback"],
  [/^\{b:[^}]+\}:r:\d+$/, "copies"],
];

let it: TestApp;
let redis: Redis;
beforeAll(async () => {
  it = await startApp({
    sandbox: { limits: "off" },
    env: {
      NEWSROOM_CHAT_ID: String(newsroom),
      OPERATOR_CONTACT: "privacy@courier.example",
      PRIVACY_URL: "https://courier.example/privacy",
    },
  });
  redis = connectRedis(it.redisUrl);
  it.sandbox.world.addPerson({ id: ada, name: "Ada" });
  const owner = it.client.chat(people.eve);
  await owner.say("/topicadmin add world 🌍 World");
  await owner.until(/is there/);
});
afterAll(async () => {
  redis.disconnect();
  await it.stop();
});

/** But where it stands until it may be called again, and while its last update is being handled. */
async function keysNaming(chatId: number): Promise<string[]> {
  const named = await whereNamed(redis, chatId);
  const isMoment = ({ key, ttlMs }: (typeof named)[number]): boolean =>
    (key.startsWith("{throttle}:") && ttlMs > 0 && ttlMs <= 60_000) ||
    /^\{inbox:\d+\}:(?:updates|leases|owners|lines|tries)$/.test(key);
  return named.filter((each) => !isMoment(each)).map(({ key }) => key);
}

interface MyData {
  readonly about: string;
  readonly chat: number;
  readonly parts: Readonly<Record<KeptPart, { readonly what: string; readonly data: unknown }>>;
}

async function myData(chat: ReturnType<TestApp["client"]["chat"]>): Promise<MyData> {
  await chat.say("/mydata");
  const { raw } = await chat.until((message) => message.raw.document !== undefined);
  expect(raw.document?.file_name).toMatch(/^my-data-\d{4}-\d\d-\d\d\.json$/);
  const { apiRoot, token } = it.sandbox;
  const file = await fetch(`${apiRoot}/file/bot${token}/files/${raw.document?.file_id}`);
  return (await file.json()) as MyData;
}

test("what may be measured is asked once, after a digest stands, and each of the two can be switched", async () => {
  const reader = it.client.chat(ada);
  await reader.start("s_poster");
  await reader.until((message) => message.fromBot);
  await reader.say("/subscribe world");
  await reader.until(/World/);
  await reader.say("/digest 08:00");
  const question = await reader.until(/May I measure two things/);
  expect(question.silent).toBe(true);
  expect(question.buttons).toEqual([["Accept", "Refuse"], ["Choose"]]);
  await reader.press("Choose");
  await reader.until(/What may I measure/);
  expect(await reader.press("The link I came by")).toBe("On");
  const switched = await reader.until(/What may I measure/);
  expect(switched.buttons).toEqual([["Buttons I press"], ["✅ The link I came by"]]);
  await reader.say("/digest 09:00");
  await reader.until(/09:00/);
  const asked = (await reader.messages()).filter(({ text }) => text.includes("May I measure"));
  expect(asked).toEqual([]); // it has become the switches, and was not put again
  await reader.say("/privacy");
  const privacy = await reader.until(/What The Riverside Courier keeps/);
  expect(privacy.text).toMatch(/because you said yes: by which link you came/);
  expect(privacy.text).toContain("Questions: privacy@courier.example");
  expect(privacy.links).toContain("https://courier.example/privacy");
  await reader.press("What is measured");
  await reader.until(/May I measure two things/);
  await reader.press("Accept");
  await reader.until(/I measure which buttons under stories you press and by which link you came, for 30 days/);
});

test("everything that names a reader is in /mydata with a sentence, and gone after /deletemydata", async () => {
  const reader = it.client.chat(ada);
  for (const command of [
    "/timezone Paris",
    "/digest 08:00",
    "/digest instant",
    "/breaking on",
    "/cap 5",
    "/invite",
    "/settings",
    "/latest",
  ]) {
    await reader.say(command);
    await reader.until((message) => message.fromBot);
  }
  const owner = it.client.chat(people.eve);
  await owner.say(`/publish now #world\nQuay opens\nAt last.\n${it.sandbox.newsUrl}en/quay`);
  const copy = await reader.until(/^Quay opens/, 20_000);
  await owner.until(/Accepted by Telegram: 1 of 1/, 20_000);
  await reader.say("Why no word of the costs?", { replyTo: copy.id });
  await reader.until(/The newsroom has it/);
  const stores = createStores({ redis, clock: it.sandbox.now, retentionDays: 30 });
  await stores.measured.press(ada, { at: it.sandbox.now(), what: "save", articleId: "k7m2qa" as ArticleId });
  await stores.once("unreadable:4815162342", 60_000);
  await stores.pendingInput.put(ada, ada, { kind: "feed-address", number: 1 });

  const named = await keysNaming(ada);
  expect(named.length).toBeGreaterThan(8);
  const { parts, chat } = await myData(reader);
  expect(chat).toBe(ada);
  for (const key of named) {
    const part = partOf.find(([pattern]) => pattern.test(key))?.[1];
    expect(part, `${key} is named by no part of /mydata`).toBeDefined();
    expect(part && parts[part].data, `${key} stands under ${part}, which says that there is nothing`).not.toBeNull();
  }
  for (const { what } of Object.values(parts)) expect(what.length).toBeGreaterThan(20);
  expect(parts.record.data).toMatchObject({
    chatId: ada,
    topics: ["world"],
    preferences: { timeZone: "Europe/Paris" },
  });
  expect(parts.source.data).toMatchObject({ code: "poster" });
  expect(parts.consents.data).toMatchObject({
    came: { by: "link" },
    answer: { allowed: { presses: true, sources: true } },
  });
  expect(parts.copies.data).toMatchObject([
    { kind: "article", became: "delivered", stories: [{ title: "Quay opens" }] },
  ]);
  expect(parts.role.data).toBeNull();

  await reader.say("/deletemydata");
  await reader.until(/Erase everything/);
  await reader.press("No, keep it");
  await reader.until(/nothing was erased/);
  expect((await keysNaming(ada)).length).toBeGreaterThan(8);
  await reader.say("/deletemydata");
  await reader.until(/Erase everything/);
  expect(await reader.press("Yes, erase everything")).toBe("Erased");
  const receipt = await reader.until(/^Erased\./);
  expect(receipt.text).toMatch(/your choices, .*presses, .*which stories reached you/);
  await expect.poll(() => keysNaming(ada), { timeout: 20_000 }).toEqual([]);
  const desk = it.client.chat(newsroom, people.eve);
  const isNamed = async () => (await desk.messages()).some(({ text }) => text.includes("Ada"));
  await expect.poll(isNamed, { timeout: 20_000 }).toBe(false);
  expect(it.logs.join("")).not.toContain(String(ada));
  it.expectNoWarnings();
});

describe("in a group", () => {
  test("its administrators alone read and erase its data", async () => {
    it.sandbox.world.addChat({
      id: group,
      type: "supergroup",
      title: "Harbour street",
      members: [
        [people.ada, "creator"],
        [people.chloe, "member"],
        [botUser.id, "member"],
      ],
    });
    const admin = it.client.chat(group, people.ada);
    await admin.say("/subscribe world");
    await admin.until(/World/);
    const member = it.client.chat(group, people.chloe);
    await member.say("/deletemydata");
    await member.until(/administrateurs|administrators/);
    const { parts } = await myData(admin);
    expect(parts.record.data).toMatchObject({ chatId: group, topics: ["world"] });
    await admin.say("/deletemydata");
    await admin.until(/Erase everything/);
    await admin.press("Yes, erase everything");
    await admin.until(/^Erased\./);
    await expect.poll(() => keysNaming(group), { timeout: 20_000 }).toEqual([]);
  });
});
