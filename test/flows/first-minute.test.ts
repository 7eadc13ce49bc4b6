/** The first minute and the manners of the talk, played through the whole program: from Start to the digest that was promised,
 *  by links, by a place that was sent, out again and back. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
const dayMs = 86_400_000;

beforeAll(async () => {
  it = await startApp();
  const editor = it.client.chat(people.eve);
  await editor.start();
  await editor.until(/has not set up any topics yet/);
  for (const [slug, name] of [
    ["world", "🌍 World"],
    ["local", "🏘 Local"],
    ["sport", "⚽ Sport"],
  ]) {
    await editor.say(`/topicadmin add ${slug} ${name}`);
    await editor.until(/is there/);
  }
  await editor.say("/topicadmin default sport off");
  await editor.until(/Sport comes only to who chooses it/);
  for (const headline of ["Quay opens", "Mill closes", "Bridge holds", "Ferry sails"]) {
    await editor.say(`/publish now #world\n${headline}\nAt last.\n${it.sandbox.newsUrl}en/${headline.split(" ")[0]}`);
    await editor.until(/Nobody wanted it at once/, 20_000);
  }
});
afterAll(() => it.stop());

test("from Start to the promised digest: two taps, the last stories at once, and they are in no digest", async () => {
  const reader = it.client.chat(people.ada);
  await reader.start("s_poster");
  const hello = await reader.until(/What may I send you/);
  expect(hello.text).toContain("The Riverside Courier");
  await reader.press("A digest in the morning");
  await reader.until(/It is \d\d:\d\d here \(UTC\)\. And with you/);
  await reader.press("the same");
  const done = await reader.until(/First digest/);
  expect(done.text).toMatch(/First digest: (today|tomorrow) at 07:00, your time \(UTC\)/);
  expect(done.text).toContain("🏘 Local and 🌍 World");
  expect(done.links).toHaveLength(3);
  const editor = it.client.chat(people.eve);
  await editor.say(`/publish now #local\nMarket moves\nTo the square.\n${it.sandbox.newsUrl}en/market`);
  await editor.until(/Market moves/, 20_000);
  await it.client.advance(dayMs);
  const digest = await reader.until(/Market moves/, 20_000);
  expect(digest.text).not.toContain("Ferry sails");
  it.expectNoWarnings();
});

test("a topic's link subscribes in one tap and says who writes, what comes and when; its source is counted", async () => {
  const reader = it.client.chat(people.chloe);
  await reader.start("t_sport_S_front-page");
  const answer = await reader.until(/The Riverside Courier/);
  expect(answer.text).toContain("⚽ Sport");
  expect(answer.text).toContain("au fil de l'actualité");
  await reader.start("t_gardening");
  expect((await reader.until(/n'est plus valable|plus valide/)).buttons.length).toBeGreaterThan(0);
});

test("a place that is sent sets the clock, and the bot has described itself", async () => {
  const reader = it.client.chat(people.ada);
  await reader.say("", { location: { latitude: 27.7172, longitude: 85.324 } });
  await reader.until(/Asia\/Kat/);
  const { descriptions } = (await it.client.state()).bot as unknown as { descriptions: Record<string, string> };
  expect(Object.keys(descriptions).length).toBeGreaterThan(10);
  expect(descriptions.fr).toContain("The Riverside Courier vous envoie");
});

test("who blocked the bot is welcomed back in one line, and may look at what was missed", async () => {
  const reader = it.client.chat(people.ada);
  await reader.block();
  const editor = it.client.chat(people.eve);
  await editor.say(`/publish now #world\nStorm nears\nFrom the west.\n${it.sandbox.newsUrl}en/storm`);
  await editor.until(/Nobody wanted it at once/, 20_000);
  await reader.unblock();
  expect((await reader.until(/Welcome back/)).text).toContain("🌍 World");
  await reader.press("All headlines");
  await reader.until(/Storm nears/);
});

test("after three months of silence the question comes once, and why somebody leaves may be said", async () => {
  const reader = it.client.chat(people.ada);
  await it.client.jump(91 * dayMs + 7 * dayMs);
  await reader.until(/Am I still welcome\?/, 30_000);
  await reader.press("Stop");
  await reader.until(/Stop all messages/);
  await reader.press("Yes, stop");
  await reader.until(/One question, if you like/);
  await reader.press("Too much");
  const thanks = await reader.until(/without your name/);
  expect(thanks.buttons).toEqual([]);
  it.expectNoWarnings();
});
