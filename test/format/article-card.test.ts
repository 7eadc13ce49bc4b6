/** Cards and digests, judged by Telegram's own parser: whatever a page or an editor gave. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CardLabels, renderArticleCard } from "../../src/format/article-card.ts";
import { renderDigest } from "../../src/format/digest-page.ts";
import { captionLimit, codePoints, entityLimit, textLimit, visibleText } from "../../src/format/measure.ts";
import type { OutgoingMessage } from "../../src/format/message.ts";
import { telegramLink } from "../../src/format/telegram-link.ts";
import type { Article, ArticleContent, ArticleId } from "../../src/news/article.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { parseAsTelegram, parserAvailable } from "../support/telegram-parser.ts";

const labels: CardLabels = {
  source: (name) => `Source: ${name}`,
  readAt: (site) => `Read at ${site}`,
  breaking: "Breaking",
  video: "video",
  paywalled: "subscribers only",
  corrected: (time, note) => `Corrected ${time}: ${note}`,
  withdrawn: "Withdrawn",
  correctionOf: (title) => `Correction: ${title}`,
};
const options = { locale: "en", timeZone: "Europe/Paris", labels, pictures: "preview" } as const;

const article = (content: Partial<ArticleContent> = {}, change: Partial<Article> = {}): Article => ({
  id: "k7m2qa" as ArticleId,
  version: 1,
  state: "published",
  urgency: "routine",
  silent: false,
  content: { title: "Bridge reopens", url: "https://news.example/bridge", ...content },
  topics: ["world" as TopicSlug],
  createdBy: 1,
  createdAt: 0,
  publishedAt: Date.parse("2026-11-24T07:00:00Z"),
  ...change,
});

/** What Telegram makes of it; fails the test when it refuses or drops something. */
function judged(message: OutgoingMessage): { text: string; links: string[] } {
  const parsed = parseAsTelegram(message.html.toString());
  if (!parsed.ok) throw new Error(`refused: ${parsed.message}\n${message.html}`);
  const links = parsed.entities.flatMap((entity) => (entity.url === undefined ? [] : [entity.url]));
  const written = [...message.html.toString().matchAll(/<a href=/g)].length;
  expect(links).toHaveLength(written);
  expect(parsed.entities.length).toBeLessThanOrEqual(entityLimit);
  expect(codePoints(parsed.text.trim())).toBeLessThanOrEqual(message.photoUrl ? captionLimit : textLimit);
  expect(visibleText(message.html)).toBe(parsed.text.trim());
  return { text: parsed.text, links };
}

describe.runIf(parserAvailable)("a card", () => {
  test("shows headline, lead, credit apart from the site, topics, and ends in the source link", () => {
    const message = renderArticleCard(
      article({ lead: "After two years of works.", source: "Reuters", siteName: "The Courier", hasVideo: true }),
      options,
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
    const corrected = article({}, { urgency: "breaking", correction: { at: 0, note: "the figure is 9,997" } });
    const { text } = judged(renderArticleCard(corrected, options));
    expect(text).toMatch(/^🚨 Breaking: Bridge reopens\n/);
    expect(text).toMatch(/✏️ Corrected .*: the figure is 9,997/);
  });

  test("is a photo with a caption where that was chosen, within the caption's limit", () => {
    const long = article({ lead: "word ".repeat(1000), imageUrl: "https://news.example/a.jpg" });
    const message = renderArticleCard(long, { ...options, pictures: "photo" });
    expect(message.photoUrl).toBe("https://news.example/a.jpg");
    expect(judged(message).links).toEqual(["https://news.example/bridge"]);
  });

  test("ends in the visible address where Telegram would drop the link, and offers no button it would refuse", () => {
    const message = renderArticleCard(article({ url: "http://localhost:3000/a" }), options);
    expect(judged(message).text).toMatch(/http:\/\/localhost:3000\/a$/);
    expect(message.buttons).toBeUndefined();
  });

  test("survives a headline of 40,000 characters, with the link", () => {
    const message = renderArticleCard(
      article({ title: "Très long ".repeat(4000), lead: "&<>\"'".repeat(5000) }),
      options,
    );
    expect(judged(message).links).toEqual(["https://news.example/bridge"]);
  });

  test("is accepted whatever its fields hold, keeps its link last and shows no markup of others", () => {
    const nasty = fc.oneof(
      fc.string({ unit: "binary", maxLength: 400 }),
      fc.string({ unit: "grapheme", maxLength: 400 }),
      fc.constantFrom(
        "<b>",
        "</b>",
        "<a href='x'>",
        "&nbsp;&lt;",
        "\uD83D",
        "\uDE00\uD83D",
        "👩‍👩‍👧‍👦".repeat(200),
        "\u202Etxt",
        "a\u0300".repeat(50),
        " ",
        "\n\n\n",
      ),
      fc
        .array(fc.constantFrom("<", ">", "&", "amp;", '"', "'", "/", "b", "\uD800", "😀", "ا", "\u200f", "\n"), {
          maxLength: 300,
        })
        .map((parts) => parts.join("")),
    );
    const field = fc.option(nasty, { nil: undefined });
    const content = fc.record({
      title: nasty,
      lead: field,
      body: field,
      bodyHtml: field,
      source: field,
      siteName: field,
    });
    const urls = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.constantFrom(
        "http://127.0.0.1:8080/a?b=1&lt=2",
        "https://münchen.example/ä b",
        "https://[::1]/x",
        "https://user:pass@news.example/x",
      ),
    );
    fc.assert(
      fc.property(
        content,
        urls,
        fc.constantFrom("preview", "photo", "off"),
        fc.boolean(),
        (fields, url, pictures, breaking) => {
          const given = JSON.parse(JSON.stringify(fields)) as ArticleContent; // absent, not undefined
          const made = article(
            { ...given, title: fields.title, url, imageUrl: url },
            { urgency: breaking ? "breaking" : "routine", fullText: true },
          );
          const message = renderArticleCard(made, { ...options, pictures });
          const { text, links } = judged(message);
          expect(text.trim()).not.toBe("");
          const kept = telegramLink(url);
          if (kept) {
            expect(links).toHaveLength(1);
            expect(message.html.toString().trimEnd().endsWith("</a>")).toBe(true);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  }, 60_000);
});

describe.runIf(parserAvailable)("a digest", () => {
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
      { heading: "🌍 World", entries: [{ article: article({ lead: "At last.", source: "Reuters" }) }] },
      { heading: "Sport", entries: [{ article: article({ title: "Cup final" }) }] },
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
          article: article({
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
