/** A day passes at the press of a button: everything on the way happens at its own time. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

const day = 86_400_000;

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
});
afterAll(() => it?.stop());

const wall = (ms: number): string => new Date(ms).toISOString().slice(0, 16).replace("T", " ");

test("a day later, the story scheduled for an hour from now is an hour old, and so is each digest its own time", async () => {
  const [ada, chloe, eve] = [people.ada, people.chloe, people.eve].map((id) => it.client.chat(id));
  if (!ada || !chloe || !eve) throw new Error("the cast is not there");
  await eve.start();
  await eve.say("/topicadmin add world World");
  await eve.until(/is there/);
  await ada.start("t_world");
  await ada.until("World");
  const begun = it.sandbox.now();
  const [first, second] = [begun + 2 * 3_600_000, begun + 5 * 3_600_000].map((ms) => wall(ms).slice(11));
  await chloe.start("t_world");
  await chloe.until("World");
  await chloe.say(`/digest ${first} ${second}`);
  await chloe.until(`${first}`);
  const scheduled = `${wall(begun + 3_600_000)}`;
  const story = (title: string): string => `${title}\nIts lead.\n${it.sandbox.newsUrl}en/${title.length}`;
  await eve.say(`/publish at ${scheduled} #world\n${story("The early one")}`);
  await eve.until(/The early one|goes out/i);
  await eve.say(`/publish at ${wall(begun + 4 * 3_600_000)} #world\n${story("The later one of two")}`);
  await eve.until(/The later one of two|goes out/i);

  await it.client.advance(day);

  const seen = (chatId: number, text: string): string[] =>
    it.sandbox.world
      .messages(chatId)
      .filter((message) => message.text?.includes(text) && message.date * 1000 > begun + 60_000)
      .map((message) => wall(message.date * 1000));
  expect(seen(people.ada, "The early one")).toEqual([scheduled]);
  expect(seen(people.ada, "The later one")).toEqual([wall(begun + 4 * 3_600_000)]);
  expect(seen(people.chloe, "The early one")).toEqual([wall(begun + 2 * 3_600_000)]);
  expect(seen(people.chloe, "The later one")).toEqual([wall(begun + 5 * 3_600_000)]);
  expect(it.sandbox.now()).toBeGreaterThanOrEqual(begun + day);
  it.expectNoWarnings();
}, 60_000);
