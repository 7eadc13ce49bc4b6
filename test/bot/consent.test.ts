/** When the question what may be measured is put: once, without sound, and never between two taps of something else. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { TopicSlug } from "../../src/news/topic.ts";
import { openReception, person } from "../support/reception.ts";

let reception: Awaited<ReturnType<typeof openReception>>;
let lastId = 9000;
beforeAll(async () => {
  reception = await openReception();
  await reception.topics.add({ slug: "world" as TopicSlug, names: { default: "World" } });
});
afterAll(() => reception.stop());
let ada = person(lastId, "en");
beforeEach(() => {
  ada = person(++lastId, "en");
});

const questions = (chat: number) =>
  reception.said.filter((said) => said.chat === chat && said.text.includes("May I measure two things"));

test("a digest that is typed is followed by it, once", async () => {
  await reception.say(ada, "/subscribe world");
  expect(questions(ada.chat)).toEqual([]);
  await reception.say(ada, "/digest 8:00");
  expect(questions(ada.chat)).toMatchObject([{ silent: true }]);
  await reception.say(ada, "/digest 9:00");
  expect(questions(ada.chat)).toHaveLength(1);
});

test("whoever gets news at once is not asked by itself", async () => {
  await reception.say(ada, "/subscribe world");
  await reception.say(ada, "/digest instant");
  await reception.say(ada, "/breaking on");
  expect(questions(ada.chat)).toEqual([]);
});

test("it waits for the end of the first minute", async () => {
  const greeting = await reception.say(ada, "/start");
  await reception.press(ada, greeting, "in the morning");
  expect(questions(ada.chat)).toEqual([]);
  await reception.say(ada, "Lisbon");
  expect(questions(ada.chat)).toHaveLength(1);
});

test("it waits until whoever chooses hours by buttons goes back to the settings", async () => {
  await reception.say(ada, "/subscribe world");
  const settings = await reception.say(ada, "/settings");
  await reception.press(ada, settings, "When");
  await reception.press(ada, settings, "07:00");
  await reception.press(ada, settings, "18:00");
  expect((await reception.subscribers.get(ada.chat))?.preferences.cadence.kind).toBe("digest");
  expect(questions(ada.chat)).toEqual([]);
  await reception.press(ada, settings, "Settings");
  expect(questions(ada.chat)).toHaveLength(1);
});

test("a group is not asked", async () => {
  const group = person(++lastId, "en", -lastId);
  reception.admins.add(`${group.chat}/${group.user.id}`);
  await reception.say(group, "/subscribe world");
  await reception.say(group, "/digest 8:00");
  expect(questions(group.chat)).toEqual([]);
});
