/** A story as it stands in chats that people shared it into. */
import { expect, test } from "vitest";
import { digestButtons } from "../../../src/bot/reader/digest-more.ts";
import { cardButtons } from "../../../src/bot/reader/story/story-row.ts";
import { createRenderer } from "../../../src/delivery/content/render.ts";
import { judged } from "../../support/judged.ts";
import { morning, sampleArticle } from "../../support/samples.ts";
import { locales } from "../../support/texts.ts";

const render = createRenderer({
  topics: { list: async () => [] },
  locales,
  digestButtons,
  cardButtons,
  linkParameters: "utm_source=telegram",
  username: "wire_bot",
  defaultTimeZone: "UTC",
});
const content = { lead: "It was closed for a year.", imageUrl: "https://news.example/bridge.jpg" };

test("is the card as a text, in the sharer's language, with the way to the rest of it", () => {
  const message = render.shared(sampleArticle(content), "fr");
  expect(judged(message).links).toContain("https://news.example/bridge?utm_source=telegram");
  expect(message.photoUrl).toBeUndefined();
  expect(message.preview).toBeDefined();
  expect(message.buttons).toEqual([
    [{ text: "📖 Lire la suite dans le bot", url: "https://t.me/wire_bot?start=a_k7m2qa" }],
  ]);
});

test("is behind a cover where an editor has marked it as graphic", () => {
  const message = render.shared(sampleArticle(content, { graphic: true }), "en");
  expect(message.html.toString()).toContain("<tg-spoiler>It was closed");
  expect(message.preview).toBeUndefined();
});

test("says why it was withdrawn, and leads nowhere", () => {
  const withdrawn = sampleArticle(content, { state: "retracted", retraction: { at: morning, reason: "A <forgery>." } });
  const message = render.shared(withdrawn, "en");
  expect(judged(message).text).toContain("A <forgery>.");
  expect(message.html.toString()).not.toContain("closed for a year");
  expect(message.buttons).toEqual([]);
});
