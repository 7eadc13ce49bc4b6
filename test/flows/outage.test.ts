/** Ten days without the program: the newsroom hears of it once, and is answered at once. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

const day = 86_400_000;

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
});
afterAll(() => it?.stop());

test("ten days away are one notice in a person's words, and /publish is answered all the same", async () => {
  const eve = it.client.chat(people.eve);
  await eve.start();
  await eve.say("/topicadmin add world World");
  await eve.until(/is there/);
  for (const [i, id] of [people.ada, people.chloe].entries()) {
    const reader = it.client.chat(id);
    await reader.start("t_world");
    await reader.until("World");
    await reader.say(`/digest 0${7 + i}:15 1${7 + i}:45`);
    await reader.until(/:45/);
  }
  const before = it.sandbox.world.messages(people.eve).length;

  await it.client.jump(10 * day);
  const { text } = await eve.until("I was away");
  expect(text).toMatch(
    /I was away from .*, \d\d:\d\d to today, \d\d:\d\d\. (\d digests? go(es)? out late|\d (is|are) older than six hours)/,
  );
  expect(text).not.toContain("|");

  await eve.say("/publish now #world\nThe bridge is open\nAt last.\nhttps://news.example/bridge");
  await eve.until("The bridge is open", 5000);
  const notices = it.sandbox.world
    .messages(people.eve)
    .slice(before)
    .filter((message) => message.text?.includes("away"));
  expect(notices).toHaveLength(1);
  it.expectNoWarnings();
}, 60_000);
