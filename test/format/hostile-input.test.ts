/** Whatever a page, a feed or an editor gives, Telegram's own parser accepts what is made of it: thousands of random inputs. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderArticleCard } from "../../src/format/article-card.ts";
import { codePoints, visibleText } from "../../src/format/measure.ts";
import { cutRuns, renderRuns } from "../../src/format/rich-text.ts";
import { link } from "../../src/format/safe-html.ts";
import { sanitizeHtml } from "../../src/format/sanitize.ts";
import { telegramLink } from "../../src/format/telegram-link.ts";
import type { ArticleContent } from "../../src/news/article.ts";
import { judged } from "../support/judged.ts";
import { cardOptions, sampleArticle } from "../support/samples.ts";
import { parseAsTelegram, parserAvailable } from "../support/telegram-parser.ts";

const limits = { length: 4096, entities: 90 };

describe.runIf(parserAvailable)("a card", () => {
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
          const made = sampleArticle(
            { ...given, title: fields.title, url, imageUrl: url },
            { urgency: breaking ? "breaking" : "routine", fullText: true },
          );
          const message = renderArticleCard(made, { ...cardOptions, pictures });
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

describe.runIf(parserAvailable)("foreign HTML, whatever it is,", () => {
  const tags = [
    "p",
    "div",
    "b",
    "strong",
    "i",
    "em",
    "a href='https://a.example/?q=1&b=2'",
    "a href='/x'",
    "a",
    "ul",
    "ol",
    "li",
    "pre",
    "code",
    "blockquote",
    "table",
    "tr",
    "td",
    "h1",
    "br",
    "script",
    "span style='display:none'",
    "tg-spoiler",
    "del",
    "img src=x",
    "svg",
    "!--",
    "x:y",
    "🦊",
  ];
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag.split(" ")[0]}>`),
    fc.constantFrom(
      "&amp;",
      "&lt;b&gt;",
      "&nbsp;",
      "&#x1F600;",
      "&#55357;",
      "&bogus;",
      "<",
      ">",
      '"',
      "\n\n",
      "\t",
      "\u202E",
      "\u200b\u200b",
      "\uD800",
      "👩‍👩‍👧‍👦",
      "العربية",
      "e\u0301\u0301\u0301\u0301\u0301\u0301",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.lorem({ maxCount: 8 }),
  );

  test("Telegram accepts it, keeps every link, and shows the very text that was meant", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 400 }), (pieces, length) => {
        const runs = cutRuns(sanitizeHtml(pieces.join(""), "https://news.example/"), length);
        const html = renderRuns(runs, limits);
        if (visibleText(html) === "") return;
        const parsed = parseAsTelegram(html.toString());
        if (!parsed.ok) throw new Error(`${parsed.message}: ${html}`);
        expect(parsed.text.trim()).toBe(visibleText(html));
        expect(parsed.text).toBe(runs.map((run) => run.text).join(""));
        expect(codePoints(parsed.text)).toBeLessThanOrEqual(length);
        const links = parsed.entities.filter((entity) => entity.url !== undefined);
        expect(links).toHaveLength([...html.toString().matchAll(/<a href/g)].length);
        expect(parsed.entities.length).toBeLessThanOrEqual(limits.entities);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  test("that holds for every recorded input of Telegram's own tests", () => {
    const path = new URL("../fixtures/telegram-html-vectors.json", import.meta.url);
    const vectors = JSON.parse(readFileSync(path, "utf8")) as { html: string }[];
    for (const { html: source } of vectors) {
      const html = renderRuns(cutRuns(sanitizeHtml(source), 4096), limits);
      const parsed = parseAsTelegram(html.toString());
      if (visibleText(html) !== "") expect(parsed, source).toMatchObject({ ok: true });
    }
    expect(vectors.length).toBeGreaterThan(500);
  });

  test("hostile size and nesting stay cheap", () => {
    const startedAt = performance.now();
    for (const source of [
      "<b>".repeat(100_000),
      "<ul><li>".repeat(50_000),
      "<a href='x'>".repeat(50_000),
      "<table><tr><td>".repeat(30_000),
      "&".repeat(500_000),
      "x".repeat(5_000_000),
    ]) {
      renderRuns(cutRuns(sanitizeHtml(source), 1000), limits);
    }
    expect(performance.now() - startedAt).toBeLessThan(10_000);
  }, 30_000);
});

describe.runIf(parserAvailable)("addresses", () => {
  test("that pass here are links for Telegram's parser too", () => {
    const candidates = fc.oneof(
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.string({ maxLength: 60 }),
      fc.string({ maxLength: 40 }).map((tail) => `https://news.example/${tail}`),
      fc.string({ maxLength: 20 }).map((host) => `http://${host}.example/`),
      fc.constantFrom(
        "tg://user?id=5",
        "http://1.2.3.4:80/",
        "https://[::1]/",
        "https://a.b\\c",
        "https://a.example:99999/",
      ),
    );
    fc.assert(
      fc.property(candidates, (candidate) => {
        if (telegramLink(candidate) === null) return;
        const parsed = parseAsTelegram(link(candidate, "x").toString());
        expect(parsed).toMatchObject({ ok: true, text: "x" });
        expect(parsed.ok && parsed.entities).toHaveLength(1);
      }),
      { numRuns: 3000 },
    );
  });
});
