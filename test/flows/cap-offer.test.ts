/** A reader who gets more than ten stories in a day is offered a cap, once, and sets it in one tap: the whole program. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
}, 60_000);
afterAll(() => it?.stop());

test("after the eleventh story of a day a cap is offered once, quietly; who declines, or has set one, is asked no more", async () => {
  const eve = it.client.chat(people.eve);
  await eve.start();
  await eve.say("/topicadmin add world World");
  await eve.until(/is there/);
  const [ada, chloe] = [it.client.chat(people.ada), it.client.chat(people.chloe)];
  for (const reader of [ada, chloe]) {
    await reader.start("t_world");
    await reader.until(({ fromBot }) => fromBot);
  }
  await chloe.say("/cap 20");
  await chloe.until(/20 articles/);
  const day = 86_400_000;
  await it.client.advance(Math.ceil(it.sandbox.now() / day) * day + day / 2 - it.sandbox.now());

  const publish = async (title: string): Promise<void> => {
    await eve.say(`/publish now #world\n${title}\nWhat is known: ${title}.\n${it.sandbox.newsUrl}en/${title}`);
    await ada.until((message) => message.fromBot && message.text.includes(title));
  };
  const offers = async (reader: typeof ada) =>
    (await reader.messages()).filter(
      ({ fromBot, text }) => fromBot && /More than ten stories|nothing changes|Plus de dix/.test(text),
    );

  for (let i = 0; i < 10; i++) await publish(`Report-${String.fromCharCode(97 + i)}`);
  expect(await offers(ada)).toEqual([]);
  await publish("Report-k");
  await it.client.advance(30_000);
  const offer = await ada.until(/More than ten stories/);
  expect(offer.silent).toBe(true);
  expect(offer.buttons).toEqual([["At most 5 a day"], ["10", "No, thanks"]]);
  await ada.press("No, thanks");
  await ada.until(/nothing changes/);
  await publish("Report-l");
  await it.client.advance(30_000);
  expect(await offers(ada)).toHaveLength(1);
  expect(await offers(chloe)).toEqual([]);
}, 60_000);
