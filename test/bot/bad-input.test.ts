/** Each command with missing, wrong and hostile arguments answers one sentence that helps; nothing is stored by it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TopicSlug } from "../../src/news/topic.ts";
import { noon, type OpenReception, openReception, person } from "../support/reception.ts";

let reception: OpenReception;
let lastId = 5000;

beforeAll(async () => {
  reception = await openReception({ roles: { 99: "editor" } });
  await reception.topics.add({ slug: "world" as TopicSlug, names: { default: "World" } });
});
afterAll(() => reception.stop());

const hostile = [
  "<b>",
  "</code><script>alert(1)</script>",
  "&amp;&lt;&#0;",
  "'; DROP TABLE subscribers; --",
  "__proto__",
  "constructor",
  "toString",
  "\u202Eevil\u202C\u0000",
  "😀".repeat(300),
  "x".repeat(4000),
  "a\nb\tc",
  "../../etc/passwd",
  "%s%n",
  "-1",
  "1e309",
  "NaN",
  "\uD800",
  "|".repeat(70),
];

const commands = [
  "start",
  "subscribe",
  "unsubscribe",
  "digest",
  "timezone",
  "breaking",
  "quiet",
  "cap",
  "pause",
  "resume",
  "language",
  "latest",
  "search",
  "corrections",
  "topics",
  "settings",
  "help",
  "privacy",
  "stop",
  "nonsense",
];

describe.each(commands)("/%s", (command) => {
  test.each(hostile)("survives %j", async (text) => {
    const reader = person(++lastId, "en");
    const faults = reception.events.length;
    const answer = await reception.say(reader, `/${command} ${text}`);
    expect(reception.events.slice(faults)).toEqual([]);
    expect(answer.text.length).toBeGreaterThan(10);
    expect(answer.text.length).toBeLessThan(1500);
    expect(answer.text).not.toMatch(/undefined|NaN |\[object|Error/);
    expect((await reception.subscribers.get(reader.chat))?.topics ?? []).toEqual([]);
  });
});

test.each([
  ["/subscribe wrld", "Did you mean world?"],
  ["/subscribe gardening", "/topics shows all"],
  ["/unsubscribe world", "nothing to unsubscribe"],
  ["/digest tomorrow", "/digest 08:00"],
  ["/digest 25:00", "/digest 08:00"],
  ["/digest weekdays", "At what time?"],
  ["/digest 1 2 3 4 5 6 7 8", "at most 6"],
  ["/digest 8 off", "goes alone"],
  ["/digest wrld 8", "Did you mean world?"],
  ["/quiet 25-7", "/quiet 22-7"],
  ["/quiet 22", "/quiet 22-7"],
  ["/cap lots", "/cap 5"],
  ["/cap 100", "/cap 5"],
  ["/pause a while", "/pause 3"],
  ["/pause 2020-01-01", "/pause 3"],
  ["/timezone Xanadu-on-Sea", "/timezone Paris"],
  ["/timezone Pariss", "did you mean"],
  ["/breaking maybe", "/breaking on"],
  ["/language klingon", "Français"],
  ["/latest wrld", "Did you mean world?"],
  ["/topcis", "Did you mean /topics?"],
  ["/", "only understand commands"],
  ["hello there", "/help"],
  ["https://example.org/news", "/help"],
])("%s is answered with the way out: %s", async (text, way) => {
  expect((await reception.say(person(++lastId, "en"), text)).text).toContain(way);
});

test.each(["location", "contact", "poll", "dice", "video", "video_note", "venue", "story", "sticker", "voice"])(
  "a %s is answered with what is understood",
  async (kind) => {
    const before = reception.said.length;
    const { user, chat } = person(++lastId, "en");
    await reception.hand({ message: { message_id: 1, date: 0, chat: reception.chatOf(chat), from: user, [kind]: {} } } as never); // biome-ignore format: one line
    expect(reception.said.slice(before).map(({ text }) => text)).toEqual([
      expect.stringMatching(/only understand|only text/),
    ]);
  },
);

test.each(["pinned_message", "new_chat_title", "users_shared"])(
  "a service message (%s) is left alone",
  async (kind) => {
    const before = reception.said.length;
    const { user, chat } = person(++lastId, "en");
    await reception.hand({ message: { message_id: 1, date: 0, chat: reception.chatOf(chat), from: user, [kind]: {} } } as never); // biome-ignore format: one line
    expect(reception.said.length).toBe(before);
  },
);

test("an editor who sends a bare link is told how to publish it", async () => {
  expect((await reception.say(person(99, "en"), "https://example.org/news")).text).toContain("/publish");
});

test("an editor's /breaking with a link is left to the newsroom", async () => {
  const seen: string[] = [];
  const own = await openReception({
    roles: { 99: "editor" },
    deps: {
      installNewsroom(composer) {
        composer.command("breaking", (ctx) => void seen.push(ctx.match));
      },
    },
  });
  try {
    await own.hand({
      message: {
        message_id: 1,
        date: 0,
        chat: own.chatOf(99),
        from: person(99).user,
        text: "/breaking https://example.org #world",
        entities: [{ type: "bot_command", offset: 0, length: 9 }],
      },
    } as never);
    expect(seen).toEqual(["https://example.org #world"]);
    expect(own.said).toEqual([]);
    expect((await own.say(person(99), "/breaking on")).text).toContain("Breaking news on");
    expect((await own.say(person(98), "/breaking https://example.org")).text).toContain("neither on nor off");
  } finally {
    await own.stop();
  }
});

describe("a button", () => {
  test.each([
    "",
    "1",
    "1|",
    "0|topic|world|plain|0",
    "1|topic",
    "1|topic|world",
    "1|topic|../..|plain|0",
    "1|topic|world|plain|-1",
    "1|topic|world|plain|1e9",
    "1|topic|world|nowhere|0",
    "1|zone|Mars/Base|plain",
    "1|offset|99999|plain",
    "1|cadence|sometimes|plain",
    "1|stop|maybe",
    "1|language|xx|plain",
    "2|stop|yes",
    "constructor",
    "\u0000|\u0000",
  ])("with the data %j says that it no longer works and changes nothing", async (data) => {
    const reader = person(++lastId, "en");
    const message = await reception.say(reader, "/topics");
    expect(await reception.pressData(reader, message, data)).toContain("no longer works");
    expect(await reception.subscribers.get(reader.chat)).toBeNull();
  });

  test("of a topic that was removed says so and shows what is left", async () => {
    await reception.topics.add({ slug: "brief" as TopicSlug, names: { default: "Brief" } });
    const reader = person(++lastId, "en");
    const message = await reception.say(reader, "/topics");
    await reception.topics.remove("brief" as TopicSlug);
    expect(await reception.press(reader, message, "Brief")).toBe("This topic no longer exists.");
    expect(message.buttons.flat().map(({ text }) => text)).toEqual(["World"]);
  });

  test("whose message can't be edited any more brings a new message", async () => {
    const reader = person(++lastId, "en");
    const message = await reception.say(reader, "/topics");
    const before = reception.said.length;
    await reception.press(reader, { ...message, id: 1 }, "World");
    expect(reception.said.length).toBe(before + 1);
  });

  test("whose message nobody knows, as below a shared one, is answered without a fault and does nothing", async () => {
    const reader = person(++lastId, "en");
    const message = await reception.say(reader, "/topics");
    const before = { toasts: reception.toasts.length, said: reception.said.length, events: reception.events.length };
    for (const button of message.buttons.flat()) {
      if (!("callback_data" in button)) continue;
      const press = {
        id: "1",
        from: reader.user,
        chat_instance: "x",
        inline_message_id: "i",
        data: button.callback_data,
      };
      await reception.hand({ callback_query: press });
      expect(reception.toasts.at(-1)?.text).toContain("no longer works");
    }
    expect(reception.toasts.length).toBeGreaterThan(before.toasts);
    expect(reception.said.length).toBe(before.said);
    expect(reception.events.slice(before.events)).toEqual([]);
    expect(await reception.subscribers.get(reader.chat)).toBeNull();
  });
});

describe("a fault", () => {
  test("of the program is logged once and answered calmly", async () => {
    const own = await openReception({
      deps: {
        installNewsroom(composer) {
          composer.command("boom", () => {
            throw new Error("secret detail");
          });
        },
      },
    });
    try {
      const answer = await own.say(person(1, "fr"), "/boom");
      expect(answer.text).toContain("quelque chose n'a pas marché");
      expect(answer.text).not.toContain("secret");
      expect(own.events.filter(({ type }) => type === "fault")).toHaveLength(1);
    } finally {
      await own.stop();
    }
  });

  test("of Telegram while answering ends at the boundary too", async () => {
    const faults = () => reception.events.filter(({ type }) => type === "fault").length;
    const before = faults();
    Object.assign(reception.refuse, { method: "sendMessage", code: 500, description: "Internal Server Error" });
    await expect(reception.say(person(++lastId), "/help")).rejects.toThrow("0 answers");
    expect(faults()).toBe(before + 1);
    const reader = person(++lastId);
    Object.assign(reception.refuse, { code: 403, description: "Forbidden: bot was blocked by the user" });
    await expect(reception.say(reader, "/start t_world")).rejects.toThrow("0 answers");
    expect(faults()).toBe(before + 1);
    expect(await reception.subscribers.get(reader.chat)).toMatchObject({ state: "gone", goneReason: "blocked" });
    reception.refuse.method = "";
    expect(reception.clock()).toBe(noon);
  });
});
