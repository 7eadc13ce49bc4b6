/** Cards and digests as readers see them, each judged by Telegram's own parser. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderArticleCard } from "../../src/format/article-card.ts";
import { renderDigest } from "../../src/format/digest-page.ts";
import type { OutgoingMessage } from "../../src/format/message.ts";
import { judged } from "../support/judged.ts";
import { cardOptions, sampleArticle } from "../support/samples.ts";

describe("a card", () => {
  test("shows headline, lead, credit apart from the site, topics, and ends in the source link", () => {
    const message = renderArticleCard(
      sampleArticle({ lead: "After two years of works.", source: "Reuters", siteName: "The Courier", hasVideo: true }),
      cardOptions,
    );
    const { text, links } = judged(message);
    expect(text).toBe(
      "Bridge reopens\n\nAfter two years of works.\n\nSource: Reuters · Nov 24, 08:00 · ▶️ video\n#world\nRead at The Courier",
    );
    expect(links).toEqual(["https://news.example/bridge"]);
    expect(message.buttons?.[0]?.[0]).toEqual({ text: "Read at The Courier", url: "https://news.example/bridge" });
    expect(message.preview?.url).toBe("https://news.example/bridge");
  });

  test("marks what is urgent and what was corrected", () => {
    const corrected = sampleArticle({}, { urgency: "breaking", correction: { at: 0, note: "the figure is 9,997" } });
    const { text } = judged(renderArticleCard(corrected, cardOptions));
    expect(text).toMatch(/^🚨 Breaking: Bridge reopens\n/);
    expect(text).toMatch(/✏️ Corrected .*: the figure is 9,997/);
  });

  test("is a photo with a caption where that was chosen, within the caption's limit", () => {
    const long = sampleArticle({ lead: "word ".repeat(1000), imageUrl: "https://news.example/a.jpg" });
    const message = renderArticleCard(long, { ...cardOptions, pictures: "photo" });
    expect(message.photoUrl).toBe("https://news.example/a.jpg");
    expect(judged(message).links).toEqual(["https://news.example/bridge"]);
  });

  test("ends in the visible address where Telegram would drop the link, and offers no button it would refuse", () => {
    const message = renderArticleCard(sampleArticle({ url: "http://localhost:3000/a" }), cardOptions);
    expect(judged(message).text).toMatch(/http:\/\/localhost:3000\/a$/);
    expect(message.buttons).toBeUndefined();
  });

  test("survives a headline of 40,000 characters, with the link", () => {
    const message = renderArticleCard(
      sampleArticle({ title: "Très long ".repeat(4000), lead: "&<>\"'".repeat(5000) }),
      cardOptions,
    );
    expect(judged(message).links).toEqual(["https://news.example/bridge"]);
  });
});

describe("a digest", () => {
  const digestLabels = {
    title: (date: string) => `Your digest, ${date}`,
    breaking: "Breaking",
    alsoAt: "also at",
    continued: "continued",
  };
  const digest = (groups: Parameters<typeof renderDigest>[0]["groups"]) =>
    renderDigest({
      locale: "en",
      timeZone: "Europe/Paris",
      labels: digestLabels,
      date: Date.parse("2026-11-24T07:00:00Z"),
      groups,
      footerButtons: [[{ text: "Settings", action: "x" }]],
    });

  test("is dated, grouped, numbered, each headline a link", () => {
    const pages = digest([
      { heading: "🌍 World", entries: [{ article: sampleArticle({ lead: "At last.", source: "Reuters" }) }] },
      { heading: "Sport", entries: [{ article: sampleArticle({ title: "Cup final" }) }] },
    ]);
    expect(pages).toHaveLength(1);
    const { text, links } = judged(pages[0] as OutgoingMessage);
    expect(text).toBe(
      "Your digest, Tuesday, November 24\n\n🌍 World\n\n1. Bridge reopens\nAt last.\nReuters\n\nSport\n\n2. Cup final\nnews.example",
    );
    expect(links).toHaveLength(2);
    expect(pages[0]?.buttons).toHaveLength(1);
  });

  test("becomes as few messages as fit, cut between entries, every entry in exactly one, buttons below the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 700 }), (count, tail) => {
        const entries = Array.from({ length: count }, (_, i) => ({
          article: sampleArticle({
            title: `Story <${i}> & more`,
            lead: "A sentence about it that is neither short nor long. ".repeat(4),
            url: `https://news.example/${i}?q=${"x".repeat(tail)}`,
          }),
        }));
        const pages = digest([{ heading: "World", entries }]);
        const texts = pages.map(judged);
        for (let i = 0; i < count; i++) {
          expect(texts.filter(({ text }) => text.includes(`${i + 1}. Story <${i}> & more`))).toHaveLength(1);
        }
        expect(pages.filter((page) => page.buttons)).toEqual([pages.at(-1)]);
        expect(texts.flatMap(({ links }) => links)).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
