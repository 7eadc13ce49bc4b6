/** The whole story: a reader subscribes, an editor publishes a real page, the reader receives it at once or in a digest at
 *  the hour they chose. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { people, startApp, type TestApp } from "../support/app.ts";

let it: TestApp;
beforeAll(async () => {
  it = await startApp();
});
afterAll(() => it.stop());
afterEach(() => it.expectNoWarnings());

const ada = () => it.client.chat(people.ada);
const chloe = () => it.client.chat(people.chloe);
const eve = () => it.client.chat(people.eve);
const page = () => new URL("fr/pont-du-moulin-accord-de-nuit", it.sandbox.newsUrl).href;

describe("the main job", () => {
  test("the owner adds a topic and gets the link that subscribes in one tap", async () => {
    const owner = eve();
    await owner.say("/topicadmin add world 🌍 World");
    const answer = await owner.until("World");
    expect(answer.links.join() + answer.text).toContain("start=t_world");
  });

  test("a reader arrives by that link and is subscribed", async () => {
    const reader = ada();
    await reader.start("t_world");
    const answer = await reader.until(/World/);
    expect(answer.text).toContain("✅");
  });

  test("an editor publishes a real page, and the reader holds headline, lead, credit and link, without the noise around it", async () => {
    const [reader, editor] = [ada(), eve()];
    await editor.say(`/publish now ${page()} #world`);
    const card = await reader.until((message) => message.links.includes(page()), 20_000);
    expect(card.text).toMatch(/^Lacs d’Orvane/);
    expect(card.text).toContain("Source: Reuters");
    expect(card.text).not.toMatch(/suivez|accepter|cookies|lire aussi|telegram/i);
    expect(card.links).toContain(page());
    expect(card.text.trimEnd().split("\n").at(-1)).toMatch(/ · .+/);
    const receipt = await editor.until(/Accepted by Telegram: 1 of 1/, 20_000);
    expect(receipt.text).toContain("Delivered");
  });

  test("a story that readers have already is not sent twice by a slip of the hand", async () => {
    const editor = eve();
    await editor.say(`/publish now ${page()} #world`);
    await editor.until(/have this page already/, 20_000);
    await editor.until(/Draft/);
    await editor.press("Discard");
    await editor.until(/^Discard .+\?/);
    await editor.press("Discard");
    await editor.until(/is discarded/);
  });

  test("the preview is the very card that readers get, and Publish sends it", async () => {
    const [reader, editor] = [ada(), eve()];
    const address = new URL("en/night-ferry-returns", it.sandbox.newsUrl).href;
    await editor.say(`/publish ${address} #world`);
    const preview = await editor.until((message) => message.fromBot && message.links.includes(address), 20_000);
    await editor.until(/Draft/);
    await editor.press("Silent");
    await editor.press("Publish");
    const card = await reader.until((message) => message.links.includes(address), 20_000);
    expect(card.text).toBe(preview.text);
    expect(card.silent).toBe(true);
  });

  test("a reader with a digest gets one at that minute, with what was published since, and nothing on an empty day", async () => {
    const [reader, editor] = [chloe(), eve()];
    await reader.start("t_world");
    await reader.until("World");
    await reader.say("/timezone Europe/Paris");
    await reader.until("Europe/Paris");
    const now = it.sandbox.now();
    const due = new Date(now + 2 * 3_600_000);
    const paris = new Intl.DateTimeFormat("fr", {
      timeZone: "Europe/Paris",
      hour: "2-digit",
      minute: "2-digit",
    }).format(due);
    await reader.say(`/digest ${paris}`);
    await reader.until(paris);
    await editor.say(
      `/publish now #world\nThe lighthouse opens again\nAfter ten years of works, visitors may climb it.\n${it.sandbox.newsUrl}en/lighthouse`,
    );
    await ada().until("The lighthouse opens again", 20_000);
    await it.client.advance(2 * 3_600_000 + 60_000);
    const digest = await reader.until("The lighthouse opens again", 20_000);
    expect(digest.links.some((link) => link.endsWith("/en/lighthouse"))).toBe(true);
    expect(digest.text).toContain("1. ");
    expect(await reader.press("Pourquoi")).toContain("World");
    await reader.press("Réglages");
    await reader.until(/Votre actualité/);
    const before = (await reader.messages()).length;
    await it.client.advance(24 * 3_600_000);
    await editor.say("/status zzzzzz"); // an answer that comes after the sweep the clock has rung
    await editor.until(/zzzzzz/);
    expect((await reader.messages()).length).toBe(before);
  });

  test("whoever blocks the bot ends the subscription quietly, and finds the topics again on return", async () => {
    const [reader, editor] = [ada(), eve()];
    await reader.block();
    await editor.say(`/publish now #world\nA quiet day\nNothing happened.\n${it.sandbox.newsUrl}en/quiet`);
    await editor.until(/Nobody wanted it at once/, 20_000);
    await reader.unblock();
    await reader.start();
    await reader.say("/settings");
    await reader.until(/World/);
  });
});
