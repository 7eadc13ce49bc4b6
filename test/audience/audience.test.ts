/** The verbs of readers on a real Redis: whatever order they come in, what is stored is what was chosen, and a digest
 *  that somebody wants is owed. */

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Audience, createAudience } from "../../src/audience/create-audience.ts";
import { createCopiesOfChat } from "../../src/delivery/copies-of-chat.ts";
import { slotEntry } from "../../src/news/agenda.ts";
import { everyDay, type SlotId } from "../../src/news/schedule.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import type { Agenda } from "../../src/store/agenda.ts";
import { createStores } from "../../src/store/create-stores.ts";
import type { TopicStore } from "../../src/store/topics.ts";
import { createUpdateInbox } from "../../src/store/update-inbox.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

const noon = Date.UTC(2026, 10, 23, 12, 0);
const slugs = ["world", "sport", "politics"] as TopicSlug[];
let server: TestRedis;
let topics: TopicStore;
let agenda: Agenda;
let audience: Audience;
let now = noon;

beforeAll(async () => {
  server = await startTestRedis();
  const clock = () => now;
  const stores = createStores({ redis: server.redis, clock, retentionDays: 30 });
  ({ topics, agenda } = stores);
  const inbox = createUpdateInbox(server.redis, 7);
  audience = createAudience({
    ...stores,
    inbox,
    copies: createCopiesOfChat(stores),
    secret: "secret",
    clock,
    emit: () => {},
    defaults: { timeZone: "UTC" },
  });
  for (const slug of slugs) await topics.add({ slug, names: { default: slug.toUpperCase(), fr: `le ${slug}` } });
});
afterAll(() => server.stop());

const home = (chatId: number) => ({ chatId, locale: "en" });

interface Model {
  topics: Set<string>;
  cadence: string;
  zone: string;
  state: string;
}

test("any sequence of choices ends in what was chosen", async () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant("subscribe" as const), topic: fc.constantFrom(...slugs) }),
    fc.record({ kind: fc.constant("unsubscribe" as const), topic: fc.constantFrom(...slugs, "all" as const) }),
    fc.record({ kind: fc.constant("digest" as const), time: fc.constantFrom("08:00", "18:30") }),
    fc.record({ kind: fc.constantFrom("instant" as const, "off" as const, "leave" as const) }),
    fc.record({ kind: fc.constantFrom("gone" as const, "back" as const) }),
    fc.record({ kind: fc.constant("zone" as const), zone: fc.constantFrom("UTC", "Europe/Paris") }),
  );
  let chatId = 10_000;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 15 }), async (steps) => {
      const chat = home(++chatId);
      let model = null as Model | null;
      const fresh = (): Model => ({ topics: new Set(), cadence: "instant", zone: "UTC", state: "active" });
      for (const step of steps) {
        now += 60_000;
        const chosen: Model = { ...(model ?? fresh()), state: "active" };
        switch (step.kind) {
          case "subscribe":
            await audience.subscribe(chat, [step.topic]);
            model = { ...chosen, topics: new Set([...chosen.topics, step.topic]) };
            break;
          case "unsubscribe": {
            await audience.unsubscribe(chat.chatId, step.topic === "all" ? "all" : [step.topic]);
            const left = [...(model?.topics ?? [])].filter((topic) => step.topic !== "all" && topic !== step.topic);
            if (model) model = { ...model, topics: new Set(left) };
            break;
          }
          case "digest":
            await audience.setCadence(chat, { kind: "digest", times: [step.time], days: everyDay });
            model = { ...chosen, cadence: step.time };
            break;
          case "instant":
          case "off":
            await audience.setCadence(chat, { kind: step.kind });
            model = { ...chosen, cadence: step.kind };
            break;
          case "leave":
            await audience.leave(chat.chatId);
            model = null;
            break;
          case "gone":
            await audience.gone(chat.chatId, "blocked");
            if (model) model = { ...model, state: "gone" };
            break;
          case "back":
            await audience.back(chat.chatId);
            if (model) model = { ...model, state: "active" };
            break;
          case "zone":
            await audience.setTimeZone(chat, step.zone);
            model = { ...chosen, zone: step.zone };
            break;
          default:
            step satisfies never;
        }
      }
      const stored = await audience.find(chat.chatId);
      if (model === null || stored === null) {
        expect(stored).toBe(model);
        return;
      }
      const { cadence, timeZone } = stored.preferences;
      expect(new Set(stored.topics)).toEqual(model.topics);
      expect(stored.state).toBe(model.state);
      expect(timeZone).toBe(model.zone);
      expect(stored.since).toBeLessThanOrEqual(now);
      if (cadence.kind !== "digest") {
        expect(cadence.kind).toBe(model.cadence);
        return;
      }
      expect(cadence.slot).toBe(`${model.zone}|${model.cadence}|1,2,3,4,5,6,7`);
      expect(await agenda.dueAt(slotEntry(cadence.slot))).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});

test("two choices at the same moment are both kept", async () => {
  const chat = home(501);
  await Promise.all([
    ...slugs.map((slug) => audience.subscribe(chat, [slug])),
    audience.setBreaking(chat, true),
    audience.setPictures(chat, "off"),
    audience.setTimeZone(chat, "Asia/Tokyo"),
  ]);
  const stored = await audience.find(501);
  expect(new Set(stored?.topics)).toEqual(new Set(slugs));
  expect(stored?.preferences).toMatchObject({ breaking: true, pictures: "off", timeZone: "Asia/Tokyo" });
});

test("a digest that is due is not put off by the next reader who chooses its time", async () => {
  await audience.setCadence(home(601), { kind: "digest", times: ["03:00"], days: everyDay });
  const entry = slotEntry("UTC|03:00|1,2,3,4,5,6,7" as SlotId);
  const due = (await agenda.dueAt(entry)) ?? 0;
  now = due + 60_000;
  await audience.setCadence(home(602), { kind: "digest", times: ["03:00"], days: everyDay });
  expect(await agenda.dueAt(entry)).toBe(due);
});

test("topics are found by what people call them", async () => {
  const found = async (text: string) => (await audience.searchTopics(text)).found.map((topic) => topic.slug);
  expect(await found("world، sport")).toEqual(["world", "sport"]);
  expect(await found("#World; SPORT")).toEqual(["world", "sport"]);
  expect(await found("le sport")).toEqual(["sport"]);
  expect(await found("world world")).toEqual(["world"]);
  expect((await audience.searchTopics("wrld constructor")).unknown).toEqual([
    { word: "wrld", nearest: "world" },
    { word: "constructor" },
  ]);
});
