/** When, how much and when not, as a reader sets it: typed and by buttons, in one message that edits itself. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { noon, type OpenReception, openReception, person, type Said, type Sender } from "../support/reception.ts";

const day = 86_400_000;

let reception: OpenReception;
let ada: Sender;
let lastId = 5000;
let waiting: { count: number; dueAt: number } | null = null;
let missed: ArticleId[] = [];
let asked: number[] = [];

beforeAll(async () => {
  reception = await openReception({
    deps: {
      waiting: async () => waiting,
      async missedSince(_chatId, from, until) {
        asked = [from, until];
        return missed;
      },
    },
  });
  for (const [slug, name, emoji] of [
    ["world", "World", "🌍"],
    ["sport", "Sport", undefined],
    ["politics", "Politics", undefined],
    ["local-news", "Local news", undefined],
  ] as const) {
    await reception.topics.add({ slug: slug as TopicSlug, names: { default: name }, ...(emoji && { emoji }) });
  }
});
afterAll(() => reception.stop());
afterEach(() => expect(reception.events).toEqual([]));
beforeEach(async () => {
  [waiting, missed, asked] = [null, [], []];
  ada = person(++lastId, "en");
  await reception.say(ada, "/subscribe world sport politics");
});

const preferences = async () => (await reception.subscribers.get(ada.chat))?.preferences;
const labels = (message: Said): string[] => message.buttons.flat().map(({ text }) => text);
const chosen = (message: Said): string[] => labels(message).filter((text) => /^[✅•]/u.test(text));
/** Presses one after the other; how many that were. */
async function tap(message: Said, ...presses: readonly (string | RegExp)[]): Promise<number> {
  for (const label of presses) await reception.press(ada, message, label);
  return presses.length;
}

describe("the cadence", () => {
  test("of a topic that is gone meanwhile is not stored: its panel says so and becomes that of all topics", async () => {
    const gone = "gone" as TopicSlug;
    await reception.topics.add({ slug: gone, names: { default: "Gone" } });
    const panels: [label: string, panel: Said][] = [];
    for (const label of ["18:00", "Mon–Fri", "Breaking only", "All hours"])
      panels.push([label, await reception.say(ada, "/digest gone")]);
    const before = await preferences();
    await reception.topics.remove(gone);
    for (const [label, panel] of panels) {
      expect(await reception.press(ada, panel, label)).toContain("no longer exists");
      expect(panel.text).toContain("When news comes");
    }
    expect(await preferences()).toEqual(before);
    expect((await reception.subscribers.get(ada.chat))?.topics).not.toContain(gone);
  });

  test("is chosen on a grid of hours, up to six, in one message", async () => {
    const message = await reception.say(ada, "/digest");
    expect(await reception.press(ada, message, "07:00")).toBe("as a digest at 07:00, every day");
    expect(message.text).toContain("Next: tomorrow at 07:00 (UTC)");
    await tap(message, "08:00", "09:00", "10:00", "11:00", "19:00");
    expect(await reception.press(ada, message, "20:00")).toContain("Six times a day at most");
    expect(await preferences()).toMatchObject({
      cadence: { kind: "digest", slot: "UTC|07:00,08:00,09:00,10:00,11:00,19:00|1,2,3,4,5,6,7" },
    });
    await tap(message, /07:00/, /08:00/, /09:00/, /10:00/, /11:00/);
    expect(await reception.press(ada, message, "19:00")).toContain("One time stays");
    expect(message.text).toContain("Now: as a digest at 19:00, every day.");
  });

  test("is set by what a button says, however often it is pressed", async () => {
    const message = await reception.say(ada, "/digest");
    const data = message.buttons.flat().find(({ text }) => text === "07:00");
    if (!data || !("callback_data" in data)) throw new Error("no such button");
    await reception.pressData(ada, message, data.callback_data);
    await reception.pressData(ada, message, data.callback_data);
    expect(await preferences()).toMatchObject({ cadence: { slot: "UTC|07:00|1,2,3,4,5,6,7" } });
  });

  test("has days: one, some, groups of them, all", async () => {
    const message = await reception.say(ada, "/digest");
    await tap(message, "18:00", "Su");
    expect(message.text).toContain("as a digest at 18:00, on Sunday");
    expect(message.text).toContain("Next: Sunday, November 29 at 18:00");
    await tap(message, "Sa");
    expect(chosen(message)).toEqual(expect.arrayContaining(["✅ 18:00", "•Sa", "•Su", "✅ Weekend"]));
    await tap(message, "Mon–Fri");
    expect(await preferences()).toMatchObject({ cadence: { slot: "UTC|18:00|1,2,3,4,5" } });
    await tap(message, /•Mo/, /•Tu/, /•We/, /•Th/, /•Fr/);
    expect(await preferences()).toMatchObject({ cadence: { slot: "UTC|18:00|1,2,3,4,5,6,7" } });
  });

  test("has a sound, or none, which the next hour keeps", async () => {
    const message = await reception.say(ada, "/digest");
    expect(await reception.press(ada, message, "With sound")).toBe("🔕 Without sound");
    await tap(message, "18:00");
    expect(await preferences()).toMatchObject({ cadence: { kind: "digest", silent: true } });
    expect(message.text).toContain("every day, without sound");
    await tap(message, "Without sound");
    expect((await preferences())?.cadence).not.toHaveProperty("silent");
  });

  test("that was typed with minutes stands in the grid; hours of the night are one press away", async () => {
    const message = await reception.say(ada, "/digest 7:15");
    await tap(message, "When");
    expect(chosen(message)).toContain("✅ 07:15");
    expect(labels(message)).not.toContain("03:00");
    await tap(message, "All hours", "03:00");
    expect(message.text).toContain("at 03:00 and 07:15");
  });

  test("of one topic takes at most five taps from anywhere, and goes back to the rest in one", async () => {
    const message = await reception.say(ada, "/settings");
    const taps = 1 + (await tap(message, "When", "Sport", "18:00", "Su")); // 1: the ⚙️ below a digest
    process.stdout.write(`taps to give a topic its own time, from a digest: ${taps}\n`);
    expect(taps).toBeLessThanOrEqual(5);
    expect(await preferences()).toMatchObject({
      cadence: { kind: "instant" },
      exceptions: { sport: { kind: "digest", slot: "UTC|18:00|7" } },
    });
    expect(message.text).toContain("When Sport comes");
    await tap(message, "Settings");
    expect(message.text).toContain("Politics and 🌍 World: at once, as it happens");
    expect(message.text).toContain("Sport: as a digest at 18:00, on Sunday");
    await tap(message, "When", "Sport", "Like the rest");
    expect((await preferences())?.exceptions).toBeUndefined();
  });

  test("that is typed for all names the topics that keep a time of their own, unless nothing comes", async () => {
    await reception.say(ada, "/digest sport weekly sun 18:00");
    for (const typed of ["/digest instant", "/digest 8", "/digest breaking"])
      expect((await reception.say(ada, typed)).text).toContain("Sport: as a digest at 18:00, on Sunday");
    expect((await reception.say(ada, "/digest off")).text).not.toContain("Sport");
  });

  test("of a topic is typed, several at once too, and said back with when the next one comes", async () => {
    const sport = await reception.say(ada, "/digest sport weekly sun 18:00");
    expect(sport.text).toContain("Sport: as a digest at 18:00, on Sunday");
    expect(sport.text).toContain("Next: Sunday, November 29 at 18:00 (UTC)");
    await reception.say(ada, "/digest 8 19");
    await reception.say(ada, "/digest politics instant");
    expect(await preferences()).toMatchObject({
      cadence: { slot: "UTC|08:00,19:00|1,2,3,4,5,6,7" },
      exceptions: { sport: { slot: "UTC|18:00|7" }, politics: { kind: "instant" } },
    });
    await reception.say(ada, "/digest sport off");
    expect((await preferences())?.exceptions).toMatchObject({ sport: { kind: "off" } });
    expect((await reception.say(ada, "/digest sport, politics default")).text).toContain("Like the rest");
    expect((await preferences())?.exceptions).toBeUndefined();
    await reception.say(ada, "/digest local news morning silently");
    expect((await preferences())?.exceptions).toMatchObject({ "local-news": { kind: "digest", silent: true } });
    expect((await reception.subscribers.get(ada.chat))?.topics).toContain("local-news");
  });

  test("that can't be read is offered by buttons, a mistyped topic by its nearest", async () => {
    const message = await reception.say(ada, "/digest sprot 8");
    expect(message.text).toContain("Did you mean sport?");
    expect(labels(message)).toContain("07:00");
    expect((await preferences())?.cadence).toEqual({ kind: "instant" });
  });

  test("of more topics than fit stands in a list", async () => {
    const many = await openReception();
    try {
      for (let i = 0; i < 9; i++)
        await many.topics.add({ slug: `t${i}` as TopicSlug, names: { default: `Topic ${i}` } });
      const bob = person(1, "en");
      await many.say(bob, "/subscribe *");
      const message = await many.say(bob, "/digest");
      await many.press(bob, message, "Another time for a topic");
      await many.press(bob, message, "Topic 7");
      await many.press(bob, message, "At once");
      expect((await many.subscribers.get(1))?.preferences.exceptions).toEqual({ t7: { kind: "instant" } });
    } finally {
      await many.stop();
    }
  });
});

describe("quiet hours", () => {
  test("are set by a usual pair, with the rule for breaking news, and ended", async () => {
    const message = await reception.say(ada, "/settings");
    const taps = 1 + (await tap(message, "Quiet", "22:00–07:00"));
    process.stdout.write(`taps to quiet hours, from a digest: ${taps}\n`);
    expect(taps).toBeLessThanOrEqual(3);
    expect(message.text).toContain("From 22:00 to 07:00, by your clock");
    expect(message.text).toContain("comes as one edition at 07:00");
    expect(await preferences()).toMatchObject({ quiet: { from: "22:00", until: "07:00", breaking: "silent" } });
    expect(await reception.press(ada, message, "In the morning")).toBe("Breaking news waits for the morning");
    expect(message.text).toContain("waits for the morning too");
    await tap(message, "23:00–08:00");
    expect(await preferences()).toMatchObject({ quiet: { from: "23:00", until: "08:00", breaking: "morning" } });
    await tap(message, "No quiet hours");
    expect((await preferences())?.quiet).toBeUndefined();
  });

  test("are set on two grids of hours", async () => {
    const message = await reception.say(ada, "/quiet");
    await tap(message, "Other hours", "20:00", "05:00");
    expect(await preferences()).toMatchObject({ quiet: { from: "20:00", until: "05:00" } });
  });

  test("are typed, and what can't be read is told", async () => {
    expect((await reception.say(ada, "/quiet 21:30-6 wake")).text).toContain("From 21:30 to 06:00");
    expect(await preferences()).toMatchObject({ quiet: { from: "21:30", until: "06:00", breaking: "wake" } });
    expect((await reception.say(ada, "/quiet 22-23-24")).text).toContain("I read no two times");
    expect((await reception.say(ada, "/quiet off")).text).toContain("None");
    expect((await preferences())?.quiet).toBeUndefined();
  });
});

describe("the cap", () => {
  test("is set by buttons and says how much waits", async () => {
    waiting = { count: 4, dueAt: noon + 7 * 3_600_000 };
    const message = await reception.say(ada, "/settings");
    const taps = 1 + (await tap(message, "How much", "5"));
    process.stdout.write(`taps to a cap, from a digest: ${taps}\n`);
    expect(taps).toBeLessThanOrEqual(3);
    expect(message.text).toContain("At most 5 stories a day come at once");
    expect(message.text).toContain("4 stories wait for today, 19:00.");
    expect(await reception.press(ada, message, "not counted")).toBe("🚨 Breaking: counted");
    expect(await preferences()).toMatchObject({ cap: { most: 5, breaking: "counted" } });
    await tap(message, "No limit");
    expect((await preferences())?.cap).toBeUndefined();
  });

  test.each([
    ["7", { most: 7, breaking: "exempt" }],
    ["٧", { most: 7, breaking: "exempt" }],
    ["7 with breaking", { most: 7, breaking: "counted" }],
    ["off", undefined],
    ["0", undefined],
  ])("“/cap %s” is read", async (typed, stored) => {
    await reception.say(ada, "/cap 3");
    await reception.say(ada, `/cap ${typed}`);
    expect((await preferences())?.cap).toEqual(stored);
  });

  test.each(["100", "-5", "many", "5 6", "5 off"])("“/cap %s” changes nothing and says what would", async (typed) => {
    await reception.say(ada, "/cap 3");
    expect((await reception.say(ada, `/cap ${typed}`)).text).toContain("/cap 5");
    expect((await preferences())?.cap).toEqual({ most: 3, breaking: "exempt" });
  });
});

describe("a pause", () => {
  test("is chosen by a button, told in the settings, and ended", async () => {
    const message = await reception.say(ada, "/pause");
    await tap(message, "3 days");
    expect(message.text).toContain("Paused until Thursday, November 26, 12:00");
    expect(await preferences()).toMatchObject({ pause: { until: noon + 3 * day } });
    expect((await reception.say(ada, "/settings")).text).toContain("Paused until Thursday");
    await tap(message, "Go on now");
    expect(message.text).toContain("You have missed nothing");
    expect((await preferences())?.pause).toBeUndefined();
    expect((await reception.say(ada, "/resume")).text).toContain("Nothing is paused");
  });

  test("until a day ends in the morning of that day, by the reader's clock", async () => {
    await reception.say(ada, "/timezone Asia/Tokyo");
    await reception.say(ada, "/pause friday");
    expect(await preferences()).toMatchObject({ pause: { until: Date.UTC(2026, 10, 26, 22) } });
  });

  test("for days keeps the time of day over a change of the clock", async () => {
    await reception.say(ada, "/timezone America/New_York");
    reception.advance(-25 * day); // 29 October; the clocks go back on 1 November
    await reception.say(ada, "/pause 7");
    reception.advance(25 * day);
    expect(await preferences()).toMatchObject({ pause: { until: noon - 18 * day + 3_600_000 } });
  });

  test("ends with an offer of what was missed: the top five, all headlines page by page, or none of it", async () => {
    for (let i = 1; i <= 12; i++) {
      const { id } = await reception.articles.create({
        version: 1,
        state: "published",
        content: { title: `Story <${i}>`, source: "Wire", url: `https://example.org/${lastId}/${i}` },
        topics: ["world" as TopicSlug],
        urgency: i === 9 ? "breaking" : "routine",
        silent: false,
        createdBy: 99,
        createdAt: noon,
        publishedAt: noon - i * 1000,
      });
      missed.push(id);
    }
    await reception.say(ada, "/pause until I say");
    reception.advance(2 * day);
    const message = await reception.say(ada, "/resume");
    reception.advance(-2 * day);
    expect(message.text).toContain("12 stories since Monday, November 23");
    expect(asked).toEqual([noon - 1, noon + 2 * day]);
    await tap(message, "Top 5");
    expect(asked).toEqual([noon - 1, noon + 2 * day]);
    expect(message.text).toContain("1. 🚨 Story <9>");
    expect(message.text).toContain("5. Story <4>");
    expect(message.text).not.toContain("Story <5>");
    await tap(message, "All headlines");
    expect(message.text).toContain("10. Story <10>");
    await tap(message, "›");
    expect(message.text).toContain("12. Story <12>");
    expect(message.text).not.toContain("Story <10>");
    await tap(message, "‹");
    expect(message.links).toContain(`https://example.org/${lastId}/1`);
  });

  test.each(["yesterday", "0", "2026-11-23", "31.2."])("“/pause %s” pauses nothing", async (typed) => {
    expect((await reception.say(ada, `/pause ${typed}`)).text).toContain("/pause 3");
    expect((await preferences())?.pause).toBeUndefined();
  });
});

describe("the settings", () => {
  test("tell everything in one message that a phone shows whole, each line with its button", async () => {
    await reception.say(ada, "/digest 7 19");
    await reception.say(ada, "/digest sport sun 18");
    await reception.say(ada, "/quiet 22-7");
    await reception.say(ada, "/cap 5");
    const message = await reception.say(ada, "/settings");
    expect(message.text.split("\n")).toEqual([
      "Your news",
      "Politics and 🌍 World: as a digest at 07:00 and 19:00, every day",
      "Sport: as a digest at 18:00, on Sunday",
      "Next digest: today at 19:00",
      "Clock: UTC, 12:00 now",
      "Quiet: 22:00–07:00, breaking silently",
      "At once: at most 5 a day, the rest at 19:00",
      expect.stringMatching(/^Breaking: in the digest · Pictures: \w+ · English$/),
    ]);
    for (const label of ["When", "Topics", "Quiet", "How much", "Breaking", "Pictures", "English", "I read", "Clock"]) {
      expect(labels(message).join()).toContain(label);
    }
  });

  test("keep the languages that are read, graphic stories and plain mode", async () => {
    const message = await reception.say(ada, "/settings");
    await tap(message, "I read", "English");
    expect(await reception.press(ada, message, "Français")).toBe("English and Français");
    expect(await preferences()).toMatchObject({ reads: ["en", "fr"] });
    await tap(message, /^◂ Settings/, "Graphic", "Plain mode");
    expect(await preferences()).toMatchObject({ graphic: "cover", plain: true });
    expect(message.text).toContain("I read: English and Français");
    expect(message.text).toContain("Graphic stories: behind a cover");
    await tap(message, "Graphic", "Graphic", "Plain mode", "I read", "All languages");
    const { reads, graphic, plain } = (await preferences()) ?? {};
    expect([reads, graphic, plain]).toEqual([undefined, undefined, undefined]);
  });

  test("of a group leave out what is a person's, and name the forum topic that the news comes into", async () => {
    const group = { ...ada, chat: -1_001_234 };
    reception.admins.add(`${group.chat}/${ada.user.id}`);
    const inTopic = { is_topic_message: true, message_thread_id: 17 };
    await reception.say(group, "/subscribe world", inTopic);
    const message = await reception.say(group, "/settings", {
      ...inTopic,
      reply_to_message: { message_id: 17, forum_topic_created: { name: "News & more" } },
    });
    expect(message.text).toContain("World → News & more");
    expect(message.links).toContain("https://t.me/c/1234/17");
    expect(labels(message).join()).not.toContain("Plain mode");
    expect((await reception.say(group, "/settings")).text).toContain("World → forum topic 17");
  });

  test("are changed by administrators alone", async () => {
    const message = await reception.say(ada, "/quiet");
    const stranger = { ...person(++lastId, "en"), chat: -1_005_678 };
    const there = { ...message, chat: stranger.chat };
    const data = message.buttons[0]?.[0];
    if (!data || !("callback_data" in data)) throw new Error("no button");
    expect(await reception.pressData(stranger, there, data.callback_data)).toContain("Only administrators");
  });
});

test("without a topic nothing is said to come, whatever is switched", async () => {
  const newcomer = person(++lastId, "en");
  for (const typed of ["/digest", "/digest 18:00", "/breaking", "/breaking off", "/breaking on"]) {
    const { text } = await reception.say(newcomer, typed);
    expect(text, typed).toContain("No topics chosen yet");
    expect(text, typed).not.toMatch(/reaches you at once|waits for your digest/);
  }
});

test("who leaves a topic is told what waited for it and does not come", async () => {
  await reception.say(ada, "/subscribe world sport");
  const counts = [3, 1];
  waiting = {
    get count() {
      return counts.shift() ?? 0;
    },
    dueAt: noon,
  };
  const { text } = await reception.say(ada, "/unsubscribe sport");
  waiting = null;
  expect(text).toContain("2 stories that waited for the next digest go with it.");
});

test("who leaves all topics by the button is told the same", async () => {
  const counts = [3, 0];
  waiting = {
    get count() {
      return counts.shift() ?? 0;
    },
    dueAt: noon,
  };
  const message = await reception.say(ada, "/unsubscribe");
  await tap(message, "Unsubscribe from all");
  waiting = null;
  expect(message.text).toContain("3 stories that waited for the next digest go with it.");
});
