/** How the talk ends, begins again, and what is asked once: each with a button, and nothing kept of who answered. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { createStillWelcome } from "../../src/bot/reader/still-welcome.ts";
import { silenceMs, weekMs } from "../../src/news/sign-of-life.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { noon, type OpenReception, openReception, person, type Sender } from "../support/reception.ts";
import { locales } from "../support/texts.ts";

let reception: OpenReception;
let reader: Sender;
let lastId = 9000;

beforeAll(async () => {
  reception = await openReception();
  await reception.topics.add({ slug: "world" as TopicSlug, names: { default: "World" } });
});
afterAll(() => reception.stop());
beforeEach(() => {
  reader = person(++lastId, "en");
});

const stored = () => reception.subscribers.get(reader.chat);
const labels = (message: { buttons: { text: string }[][] } | undefined) =>
  message?.buttons.flat().map(({ text }) => text);

describe("after the end", () => {
  test("one question may be answered, is counted once without a name, and goes", async () => {
    await reception.say(reader, "/subscribe world");
    const message = await reception.say(reader, "/stop");
    await reception.press(reader, message, "Yes");
    expect(labels(message)).toEqual(["Too much", "Too little", "Wrong topics"]);
    const data = message.buttons.flat().flatMap((button) => ("callback_data" in button ? [button.callback_data] : []));
    await reception.press(reader, message, "Too little");
    expect(message.text).toContain("without your name");
    expect(labels(message)).toEqual([]);
    await reception.pressData(reader, message, data[1] ?? "");
    expect(await reception.stopReasons()).toEqual({ "too-little": 1 });
    expect(await stored()).toBeNull();
  });
});

describe("a return after a block", () => {
  const membership = (before: string, after: string) => {
    const member = (status: string) => ({ status, user: { id: 7, is_bot: true, first_name: "Wire" } });
    const chat = reception.chatOf(reader.chat);
    const change = { old_chat_member: member(before), new_chat_member: member(after) };
    return reception.hand({ my_chat_member: { chat, from: reader.user, date: 0, ...change } } as never);
  };

  test("is welcomed in one line that says what comes", async () => {
    await reception.say(reader, "/subscribe world");
    await membership("member", "kicked");
    const before = reception.said.length;
    await membership("kicked", "member");
    expect(reception.said.slice(before).map(({ text }) => text)).toEqual([
      "Welcome back. You get World again, at once, as it happens.",
    ]);
  });

  test("that Telegram's client follows with a Start is said once, with something to read", async () => {
    await reception.articles.create({
      version: 1,
      state: "published",
      urgency: "routine",
      silent: false,
      content: { title: "Quay opens", url: "https://example.org/quay" },
      topics: ["world" as TopicSlug],
      createdBy: 99,
      createdAt: noon,
      publishedAt: noon,
    });
    await reception.say(reader, "/subscribe world");
    await membership("member", "kicked");
    await membership("kicked", "member");
    const next = (await reception.say(reader, "/start")).text;
    expect(next).toContain("Quay opens");
    expect(next).not.toContain("You get");
    expect((await reception.say(reader, "/start")).text).toContain("You get World");
  });

  test("of somebody who is not known is not", async () => {
    const before = reception.said.length;
    await membership("kicked", "member");
    expect(reception.said.length).toBe(before);
  });
});

describe("a long silence", () => {
  const ask = (chatId: number) =>
    createStillWelcome({ api: reception.api, audience: reception.audience, locales })(chatId);
  /** Looks through all readers as the sweeper does, and asks those who are found. */
  const look = async (): Promise<number> => {
    const before = reception.said.length;
    const now = reception.clock();
    let next: number | null = 0;
    while (next !== null) {
      const page = await reception.subscribers.gonePage({ gone: 0, heard: now - silenceMs, now }, next);
      for (const chatId of page.silent) await ask(chatId);
      next = page.next;
    }
    return reception.said.length - before;
  };

  test("is asked about once, and a press is a sign of life", async () => {
    await reception.say(reader, "/subscribe world");
    await look();
    reception.advance(silenceMs - weekMs);
    expect(await look()).toBe(0);
    reception.advance(2 * weekMs);
    const asked = await look();
    expect(asked).toBeGreaterThan(0);
    const message = reception.said.filter(({ chat }) => chat === reader.chat).at(-1);
    expect(message?.text).toContain("Am I still welcome?");
    expect(labels(message)).toEqual(["👍 Yes, as before", "Once a week", "Stop"]);
    reception.advance(silenceMs);
    expect(await look()).toBe(0);
    if (!message) return;
    await reception.press(reader, message, "Once a week");
    expect(message.text).toContain("a digest at 18:00, on Sunday");
    expect(await stored()).toMatchObject({ preferences: { cadence: { slot: "UTC|18:00|7" } } });
    reception.advance(silenceMs - weekMs);
    expect(await look()).toBe(0);
    reception.advance(2 * weekMs);
    expect(await look()).toBe(1);
  });

  test("is nobody's who writes now and then, who is off, who is gone, or a group's", async () => {
    await look();
    const [off, gone] = [person(++lastId, "en"), person(++lastId, "en")];
    const group = person(12, "en", -1005);
    reception.admins.add("-1005/12");
    for (const each of [reader, off, gone, group]) await reception.say(each, "/subscribe world");
    await reception.say(off, "/digest off");
    await reception.audience.gone(gone.chat, "blocked");
    reception.advance(silenceMs - weekMs);
    await look();
    await reception.say(reader, "/settings");
    reception.advance(2 * weekMs);
    const before = reception.said.length;
    await look();
    const asked = reception.said.slice(before).map(({ chat }) => chat);
    for (const { chat } of [reader, off, gone, group]) expect(asked).not.toContain(chat);
  });
});

describe("a place that is sent", () => {
  const send = (latitude: number, longitude: number) =>
    reception.say(reader, "", { text: undefined, location: { latitude, longitude } });

  test("sets the clock, half hours too", async () => {
    expect((await send(27.7172, 85.324)).text).toContain("Asia/Kat");
    expect((await stored())?.preferences.timeZone).toMatch(/^Asia\/Kat/);
  });

  test("ends the first minute, where that asked for it", async () => {
    await reception.press(reader, await reception.say(reader, "/start"), "in the evening");
    expect((await send(48.85, 2.35)).text).toMatch(/First digest: .* at 19:00<?/);
    expect((await stored())?.preferences.timeZone).toBe("Europe/Paris");
  });

  test("at sea is no clock that anybody knows", async () => {
    expect((await send(0, -30)).text).toContain("nearest big city");
    expect(await stored()).toBeNull();
  });
});

test("an invitation is a picture with the link below, a button to pass it on, and the count", async () => {
  const before = reception.calls.length;
  await reception.hand({
    message: { message_id: 1, date: 0, chat: reception.chatOf(reader.chat), from: reader.user, text: "/invite" },
  } as never);
  const call = reception.calls.slice(before).find(({ method }) => method === "sendPhoto");
  const { code } = await reception.audience.invitation(reader.chat);
  expect(call?.payload.caption).toContain(`https://t.me/wire_bot?start=i_${code}`);
  expect(call?.payload.caption).toContain("Nobody has come by it yet");
  expect(JSON.stringify(call?.payload.reply_markup)).toContain("https://t.me/share/url?url=");
});
