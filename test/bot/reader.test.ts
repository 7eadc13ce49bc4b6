/** The reader's way through the reception, on real stores, every text judged by Telegram's own parser. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newsroomCommands } from "../../src/bot/editor/install.ts";
import { slotEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import { nextOccurrence, parseSlotId, type SlotId } from "../../src/news/schedule.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { noon, type OpenReception, openReception, person, type Sender } from "../support/reception.ts";

let reception: OpenReception;
let ada: Sender;
let chloe: Sender;
let lastId = 1000;

beforeAll(async () => {
  reception = await openReception({ roles: { 99: "editor" } });
  for (const [slug, name, emoji] of [
    ["world", "World", "🌍"],
    ["sport", "Sport <& more>", undefined],
    ["politics", "Politics", undefined],
  ] as const) {
    await reception.topics.add({
      slug: slug as TopicSlug,
      names: { default: name, ...(slug === "world" && { fr: "Monde" }) },
      ...(emoji && { emoji }),
    });
  }
});
afterAll(() => reception.stop());
beforeEach(() => {
  ada = person(++lastId, "en");
  chloe = person(++lastId, "fr-CA");
});

const stored = (sender: Sender) => reception.subscribers.get(sender.chat);

describe("the first talk", () => {
  test("takes two taps from nothing to a digest of all topics, and says when the first one comes", async () => {
    const message = await reception.say(ada, "/start");
    expect(message.text).toContain("The <Wire> & Co");
    expect(await reception.press(ada, message, "in the morning")).toBe("Saved");
    expect(message.text).toContain("It is 12:00 here (UTC). And with you?");
    expect(await stored(ada)).toMatchObject({ topics: ["politics", "sport", "world"], since: noon });
    await reception.press(ada, message, "12:00, the same");
    expect(message.text).toContain("First digest: tomorrow at 07:00, your time (UTC)");
    expect(message.edits).toBe(2);
    const cadence = (await stored(ada))?.preferences.cadence;
    if (cadence?.kind !== "digest") throw new Error("no digest");
    expect(await reception.agenda.dueAt(slotEntry(cadence.slot))).toBe(
      nextOccurrence(parseSlotId(cadence.slot), noon).dueAt,
    );
  });

  test("moves the clock to where the person most likely is, by one press on the wall's time, and by another elsewhere", async () => {
    const message = await reception.say(chloe, "/start");
    await reception.press(chloe, message, "🌙");
    await reception.press(chloe, message, "13:00");
    expect(message.text).toContain("heure de Paris");
    expect((await stored(chloe))?.preferences).toMatchObject({
      timeZone: "Europe/Paris",
      cadence: { slot: "Europe/Paris|19:00|1,2,3,4,5,6,7" },
    });
    await reception.press(chloe, message, "Pas Paris");
    await reception.press(chloe, message, "Brussels");
    expect((await stored(chloe))?.preferences.timeZone).toBe("Europe/Brussels");
  });

  test.each([
    ["Lisbon", "Europe/Lisbon"],
    ["Turkey", "Europe/Istanbul"],
    ["America/New_York", "America/New_York"],
  ])("takes the clock from what is typed next: %s", async (typed, timeZone) => {
    const message = await reception.say(ada, "/start");
    await reception.press(ada, message, "in the morning");
    expect((await reception.say(ada, typed)).text).toContain("First digest: tomorrow at 07:00");
    expect((await stored(ada))?.preferences.timeZone).toBe(timeZone);
  });

  test("takes a typed time for what the clock shows, as long as that was asked, and then for a digest's", async () => {
    const message = await reception.say(ada, "/start");
    await reception.press(ada, message, "Breaking news only");
    const places = await reception.say(ada, "14:05");
    expect(places.text).toContain("did you mean");
    await reception.press(ada, places, "Athens");
    expect(places.text).toContain("Breaking news comes at once");
    expect((await stored(ada))?.preferences).toMatchObject({
      timeZone: "Europe/Athens",
      cadence: { kind: "breaking" },
    });
    expect((await reception.say(ada, "14:05")).text).toContain("a digest at 14:05, every day");
  });

  test("brings topics that the newsroom took out only to who chooses them", async () => {
    await reception.topics.setDefault("sport" as TopicSlug, false);
    try {
      await reception.press(ada, await reception.say(ada, "/start"), "in the morning");
      expect((await stored(ada))?.topics).toEqual(["politics", "world"]);
    } finally {
      await reception.topics.setDefault("sport" as TopicSlug, true);
    }
  });

  test("lets who wants choose the topics, then the time", async () => {
    const message = await reception.say(ada, "/start");
    await reception.press(ada, message, "Choose topics");
    expect(await reception.press(ada, message, "Next")).toBe("Choose at least one topic first.");
    expect(await reception.press(ada, message, "World")).toBe("✅ 🌍 World: on");
    expect(message.buttons.flat().map(({ text }) => text)).toContain("✅ 🌍 World");
    await reception.press(ada, message, "Next");
    await reception.press(ada, message, "At once");
    await reception.press(ada, message, "the same");
    expect(message.text).toContain("Each story comes as soon as it is published");
    expect(await stored(ada)).toMatchObject({ topics: ["world"], preferences: { cadence: { kind: "instant" } } });
  });

  test("greets who is here already with what they get, and who is off with the way back", async () => {
    await reception.say(ada, "/start t_world");
    expect((await reception.say(ada, "/start")).text).toContain("You get 🌍 World, at once");
    await reception.say(ada, "/pause 3");
    expect((await reception.say(ada, "/start")).text).toContain("Paused until");
    expect((await reception.say(ada, "/start t_sport")).text).toContain("Paused until");
    await reception.say(ada, "/unsubscribe sport");
    await reception.say(ada, "/digest off");
    const message = await reception.say(ada, "/start");
    expect(message.text).toContain("Sending is switched off");
    await reception.press(ada, message, "Morning");
    expect(await stored(ada)).toMatchObject({ topics: ["world"], preferences: { cadence: { kind: "digest" } } });
  });

  test("speaks the language of the person's Telegram, and names topics in it", async () => {
    const message = await reception.say(chloe, "/start");
    expect(message.text).toContain("Bonjour");
    await reception.press(chloe, message, "Choisir");
    expect(message.buttons.flat().map(({ text }) => text)).toContain("🌍 Monde");
  });

  test("subscribes in one tap by deep link", async () => {
    const message = await reception.say(ada, "/start t_world");
    expect(message.text).toContain("You get 🌍 World from now on, at once");
    expect(await stored(ada)).toMatchObject({ topics: ["world"], preferences: { cadence: { kind: "instant" } } });
  });

  test("offers the topics when a deep link is no longer valid", async () => {
    const message = await reception.say(ada, "/start t_gardening");
    expect(message.text).toContain("no longer valid");
    expect(message.buttons.length).toBeGreaterThan(1);
    expect(await stored(ada)).toBeNull();
  });

  test("knows the source a new reader came by when they allow it, and not before", async () => {
    await reception.say(ada, "/start s_poster");
    await reception.press(ada, reception.said.at(-1) ?? fail(), "in the morning");
    await reception.say(ada, "/start s_flyer");
    expect(await reception.measured.source(ada.chat)).toBeNull();
    await reception.audience.allowOne(ada.chat, "sources", true);
    expect(await reception.measured.source(ada.chat)).toEqual({ at: reception.clock(), code: "poster" });
    expect((await reception.say(chloe, "/start t_world_S_front-page")).text).toContain("Vous recevez");
    expect(await stored(chloe)).toMatchObject({ topics: ["world"] });
    await reception.audience.allowOne(chloe.chat, "sources", true);
    expect(await reception.measured.source(chloe.chat)).toMatchObject({ code: "front-page" });
  });

  test("counts whom a reader invited, by a code that tells nobody whose it is, and never the reader", async () => {
    const { code, readers } = await reception.audience.invitation(ada.chat);
    expect(readers).toBe(0);
    expect(code).not.toContain(String(ada.chat));
    expect((await reception.say(ada, `/start i_${code}`)).text).toContain("What may I send you?");
    await reception.say(chloe, `/start i_${code}`);
    await reception.say(chloe, `/start i_${code}`);
    await reception.say(person(++lastId), "/start i_invented");
    expect(await reception.audience.invitation(ada.chat)).toEqual({ code, readers: 1 });
    await reception.say(ada, "/subscribe world");
    await reception.audience.leave(ada.chat);
    expect((await reception.audience.invitation(ada.chat)).code).not.toBe(code);
  });

  test("shows an article by deep link, and only a published one", async () => {
    const draft = await reception.articles.create(article("Bridge <reopens> & all"));
    expect((await reception.say(ada, `/start a_${draft.id}`)).text).toContain("no longer here");
    await reception.articles.update(draft.id, (a) => ({ ...a, state: "published", publishedAt: noon }));
    const shown = await reception.say(ada, `/start a_${draft.id}`);
    expect(shown.text).toContain("Bridge <reopens> & all");
    expect(shown.links).toContain("https://example.org/bridge");
    expect(await reception.press(ada, shown, "Subscribe to 🌍 World")).toBe("✅ 🌍 World: on");
    expect(reception.said.at(-1)?.text).toContain("This is The <Wire> & Co");
    expect(reception.said.at(-1)?.text).toContain("You get 🌍 World from now on, at once");
    expect(await reception.press(ada, shown, "Subscribe to 🌍 World")).toBe("✅ 🌍 World: on");
  });

  test("shows the last stories of what was chosen, and says nothing of reading while there are none", async () => {
    const message = await reception.say(ada, "/start t_sport");
    expect(message.text).not.toContain("To read meanwhile");
    expect((await reception.say(chloe, "/start t_world")).links).toContain("https://example.org/bridge");
  });
});

describe("topics", () => {
  test("are switched by buttons that set what they say, however often they are pressed", async () => {
    const message = await reception.say(ada, "/topics");
    const data = callbackOf(message, "World");
    expect(await reception.pressData(ada, message, data)).toBe("✅ 🌍 World: on");
    expect(await reception.pressData(ada, message, data)).toBe("✅ 🌍 World: on");
    expect((await stored(ada))?.topics).toEqual(["world"]);
    // A button of a message sent before 2026-11-30 says no state: it turns over what is stored.
    expect(await reception.pressData(ada, message, "1|topic|world|plain|0")).toBe("🌍 World: off");
    expect((await stored(ada))?.topics).toEqual([]);
  });

  test("are subscribed to by short name, hashtag or name in any language", async () => {
    await reception.say(ada, "/subscribe #World, politics");
    expect((await stored(ada))?.topics).toEqual(["world", "politics"]);
    await reception.say(chloe, "/subscribe monde");
    expect((await stored(chloe))?.topics).toEqual(["world"]);
  });

  test("that are mistyped bring the nearest; the others are taken", async () => {
    const message = await reception.say(ada, "/subscribe politcs world");
    expect(message.text).toContain("There is no topic politcs. Did you mean politics?");
    expect((await reception.say(ada, "/subscribe nope nope nope")).text.match(/no topic nope/g)).toHaveLength(1);
    expect((await stored(ada))?.topics).toEqual(["world"]);
  });

  test("are left one by one or all at once", async () => {
    await reception.say(ada, "/subscribe world sport politics");
    expect((await reception.say(ada, "/unsubscribe sport")).text).toContain("No more Sport <& more>");
    expect((await stored(ada))?.topics).toEqual(["world", "politics"]);
    await reception.say(ada, "/unsubscribe all");
    expect((await stored(ada))?.topics).toEqual([]);
    expect((await reception.say(ada, "/unsubscribe world")).text).toContain("nothing to unsubscribe");
  });
});

describe("the time of news", () => {
  test("is set by typing, in the reader's own zone, and said back", async () => {
    await reception.say(ada, "/timezone Paris");
    const message = await reception.say(ada, "/digest 8h30 18:30 mon,thu");
    expect(message.text).toContain("a digest at 08:30 and 18:30, on Monday and Thursday");
    expect(message.text).toContain("Next one: today at 18:30, Europe/Paris time");
    expect((await stored(ada))?.preferences.cadence).toEqual({
      kind: "digest",
      slot: "Europe/Paris|08:30,18:30|1,4",
    });
  });

  test("moves to another zone with its hours", async () => {
    await reception.say(ada, "/digest 08:00");
    const message = await reception.say(ada, "/timezone Asia/Tokyo");
    expect(message.text).toContain("it is 21:00 there now");
    expect(message.text).toContain("tomorrow at 08:00");
    const slot = "Asia/Tokyo|08:00|1,2,3,4,5,6,7";
    expect((await stored(ada))?.preferences).toMatchObject({ timeZone: "Asia/Tokyo", cadence: { slot } });
    expect(await reception.agenda.dueAt(slotEntry(slot as SlotId))).toBe(noon + 11 * 3_600_000);
  });

  test("is chosen by pressing the time on the wall", async () => {
    const message = await reception.say(ada, "/timezone");
    await reception.press(ada, message, "13:00");
    await reception.press(ada, message, "Paris");
    expect((await stored(ada))?.preferences.timeZone).toBe("Europe/Paris");
    expect(message.text).toContain("Europe/Paris");
  });

  test("that is misspelt brings a suggestion that can be pressed", async () => {
    const message = await reception.say(ada, "/timezone Lodnon");
    await reception.press(ada, message, "London");
    expect((await stored(ada))?.preferences.timeZone).toBe("Europe/London");
  });

  test("never pushes a digest that is due already into the future", async () => {
    await reception.say(ada, "/digest 12:01");
    const entry = slotEntry("UTC|12:01|1,2,3,4,5,6,7" as SlotId);
    const due = await reception.agenda.dueAt(entry);
    reception.advance(2 * 60_000);
    await reception.say(chloe, "/timezone UTC");
    await reception.say(chloe, "/digest 12:01");
    reception.advance(-2 * 60_000);
    expect(await reception.agenda.dueAt(entry)).toBe(due);
  });
});

test("switched off, sending stays off until it is switched on, and every answer says so", async () => {
  expect((await reception.say(ada, "/digest off")).text).toContain("send nothing");
  expect((await reception.say(ada, "/start t_world")).text).toContain("noted, but sending is switched off");
  expect((await reception.say(ada, "/topics")).text).toContain("Sending is switched off");
  expect((await stored(ada))?.preferences.cadence).toEqual({ kind: "off" });
  await reception.press(ada, await reception.say(ada, "/digest"), "At once");
  expect((await stored(ada))?.preferences.cadence).toEqual({ kind: "instant" });
});

test("breaking news alone is a cadence of its own, beside off, and /breaking leads from one to the other", async () => {
  await reception.say(ada, "/start t_world");
  const message = await reception.say(ada, "/digest");
  expect(
    message.buttons
      .slice(0, 2)
      .flat()
      .map(({ text }) => text),
  ).toEqual(["✅ ⚡ At once", "🚨 Breaking only", "Off"]);
  await reception.press(ada, message, "Breaking only");
  expect(message.text).toContain("Now: breaking news alone, at once.");
  expect((await stored(ada))?.preferences.cadence).toEqual({ kind: "breaking" });
  expect((await reception.say(ada, "/settings")).buttons.flat().map(({ text }) => text)).not.toContain(
    "🚨 Breaking: at once",
  );
  const view = await reception.say(ada, "/breaking");
  await reception.press(ada, view, "Off");
  expect(view.text).toContain("breaking news too");
  expect((await stored(ada))?.preferences.cadence).toEqual({ kind: "off" });
  expect((await reception.say(ada, "/breaking on")).text).toContain("and nothing else");
  expect((await reception.say(ada, "/breaking off")).text).toContain("send nothing");
  expect((await reception.say(ada, "/digest breaking only")).text).toContain("and nothing else");
});

test("who gets everything at once is told so, and is offered no wait for a digest in the settings", async () => {
  await reception.say(ada, "/start t_world");
  await reception.say(ada, "/digest instant");
  expect((await reception.say(ada, "/breaking off")).text).toContain(
    "at once, breaking news too. With a /digest breaking news waits",
  );
  expect((await reception.say(ada, "/breaking")).text).toContain("at once, breaking news too");
  const labels = (await reception.say(ada, "/settings")).buttons.flat().map(({ text }) => text);
  expect(labels.filter((text) => text.includes("Breaking"))).toEqual([]);
  await reception.say(ada, "/digest 8");
  expect((await reception.say(ada, "/breaking")).text).toContain("waits for your digest");
});

test("who gets all but one topic at once is told how that one's breaking news comes, and can change it", async () => {
  await reception.say(ada, "/start t_world");
  await reception.say(ada, "/digest instant");
  await reception.say(ada, "/digest world 18:00");
  expect((await reception.say(ada, "/breaking off")).text).toContain("with a digest: breaking news waits for it.");
  const settings = await reception.say(ada, "/settings");
  expect(settings.text).toContain("Breaking: in the digest");
  await reception.press(ada, settings, "Breaking: in the digest");
  expect((await stored(ada))?.preferences.breaking).toBe(true);
  expect(settings.text).toContain("Breaking: at once");
  expect((await reception.say(ada, "/breaking")).text).toContain("breaking news comes at once.");
});

test("no two clocks to press read the same", async () => {
  const labels = (await reception.say(ada, "/timezone")).buttons.flat().map(({ text }) => text);
  expect(labels.length).toBeGreaterThan(30);
  expect(new Set(labels).size).toBe(labels.length);
});

test.each(["🌍 World", "🌍 world", "🌍, World"])("a topic is known by what its button says: %s", async (label) => {
  const asked = person(++lastId, "en");
  const answer = await reception.say(asked, `/subscribe ${label}`);
  expect(answer.text).toContain("You get");
  expect(answer.text).not.toContain("There is no topic");
  expect(await reception.subscribers.get(lastId)).toMatchObject({ topics: ["world"] });
});

test("signs alone name no topic, and show them all", async () => {
  expect((await reception.say(ada, "/subscribe 🌍 ,")).text).toContain("Tap to switch");
});

test("a time without a topic is said to bring nothing", async () => {
  expect((await reception.say(ada, "/digest 8")).text).toContain("No topics chosen yet");
});

describe("the settings", () => {
  test("change in one message that edits itself", async () => {
    const message = await reception.say(ada, "/settings");
    expect(await reception.press(ada, message, "Pictures")).toBe("No pictures");
    await reception.press(ada, message, "Topics");
    await reception.press(ada, message, "World");
    await reception.press(ada, message, "Settings");
    await reception.press(ada, message, "When");
    await reception.press(ada, message, "08:00");
    await reception.press(ada, message, "18:00");
    await reception.press(ada, message, "Settings");
    expect(await reception.press(ada, message, "Breaking")).toBe("🚨 Breaking news on");
    await reception.press(ada, message, "🌐");
    await reception.press(ada, message, "Français");
    expect(message.text).toContain("Votre actualité");
    expect(message.text).toContain("en résumé à 08:00 et 18:00, tous les jours");
    expect(await stored(ada)).toMatchObject({
      topics: ["world"],
      preferences: { locale: "fr", breaking: true, pictures: "off" },
    });
  });

  test("speak the chosen language from then on", async () => {
    await reception.say(ada, "/language français");
    expect((await reception.say(ada, "/topics")).text).toContain("Thèmes");
  });

  test("take breaking news on and off", async () => {
    await reception.say(ada, "/breaking on");
    expect((await stored(ada))?.preferences.breaking).toBe(true);
    const message = await reception.say(ada, "/breaking");
    expect(await reception.press(ada, message, "wait")).toBe("Breaking news off");
    expect((await stored(ada))?.preferences.breaking).toBe(false);
  });
});

describe("the end", () => {
  test("is asked once, with the safe answer last, and erases the chat", async () => {
    await reception.say(ada, "/start t_world");
    const message = await reception.say(ada, "/stop");
    expect(message.buttons.flat().map(({ text }) => text)).toEqual(["Yes, stop", "No, stay"]);
    await reception.press(ada, message, "No, stay");
    expect(await stored(ada)).not.toBeNull();
    await reception.press(ada, await reception.say(ada, "/stop"), "Yes");
    expect(await stored(ada)).toBeNull();
    expect((await reception.say(ada, "/stop")).text).toContain("I keep nothing");
  });

  test("of a blocked bot is known at once, and the topics are there again on return, without what came meanwhile", async () => {
    await reception.say(ada, "/start t_world");
    await reception.hand(membership(ada, "member", "kicked"));
    expect(await stored(ada)).toMatchObject({ state: "gone", topics: ["world"] });
    reception.advance(3_600_000);
    await reception.hand(membership(ada, "kicked", "member"));
    expect(await stored(ada)).toMatchObject({
      state: "active",
      topics: ["world"],
      past: [{ kind: "instant" }, { kind: "gone", until: noon + 3_600_000 }],
    });
    reception.advance(-3_600_000);
  });
});

describe("the latest news", () => {
  test("are links to their sources, newest first, without what is not published", async () => {
    const first = await reception.articles.create({
      ...article("Older <story>"),
      state: "published",
      publishedAt: noon - 5,
    });
    await reception.articles.create(article("Only a draft"));
    const message = await reception.say(ada, "/latest world");
    expect(message.text).toContain("Older <story>");
    expect(message.text).not.toContain("Only a draft");
    expect(message.links).toContain(first.content.url);
    expect(await reception.press(ada, message, "Subscribe to")).toBe("✅ 🌍 World: on");
    expect((await reception.say(ada, "/latest politics")).text).toContain("Nothing has been published");
  });
});

describe("help", () => {
  test("shows the newsroom's commands to the newsroom only", async () => {
    const reception = await openReception({ roles: { 99: "editor" }, deps: { newsroomCommands } });
    try {
      expect((await reception.say(person(98), "/help")).text).not.toContain("/publish");
      expect((await reception.say(person(99), "/help")).text).toContain("/publish – Publish");
      expect((await reception.say(person(99), "/help")).text).not.toContain("/halt");
      expect((await reception.say(person(99), "/pubish")).text).toContain("Did you mean /publish?");
      expect((await reception.say(person(98), "/pubish")).text).not.toContain("/publish");
    } finally {
      await reception.stop();
    }
  });
});

function article(title: string): Omit<Article, "id"> {
  return {
    version: 1,
    state: "draft",
    urgency: "routine",
    silent: false,
    content: { title, url: "https://example.org/bridge" },
    topics: ["world" as TopicSlug],
    createdBy: 99,
    createdAt: noon,
  };
}

function callbackOf(message: { buttons: { text: string }[][] }, label: string): string {
  const button = message.buttons.flat().find(({ text }) => text.includes(label));
  return button && "callback_data" in button ? String(button.callback_data) : fail();
}

function fail(): never {
  throw new Error("not there");
}

function membership(sender: Sender, before: string, after: string) {
  const member = (status: string) => ({ status, user: { id: 7, is_bot: true, first_name: "Wire" } });
  return {
    my_chat_member: {
      chat: reception.chatOf(sender.chat),
      from: sender.user,
      date: 0,
      old_chat_member: member(before),
      new_chat_member: member(after),
    },
  } as never;
}
