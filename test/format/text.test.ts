/** The small tools that texts are made with. */
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { cleanParagraphs, cleanText } from "../../src/format/clean-text.ts";
import { codePoints, visibleText } from "../../src/format/measure.ts";
import { progressBar } from "../../src/format/progress-bar.ts";
import { bold, type Html, html, joinHtml, link } from "../../src/format/safe-html.ts";
import { withoutTracking } from "../../src/format/telegram-link.ts";
import { truncate } from "../../src/format/truncate.ts";

describe("safe HTML", () => {
  test("escapes what people wrote and keeps what we made", () => {
    expect(html`${bold("<b>")} & ${"<i>"} ${joinHtml(["a", bold("b")], "<")}`.toString()).toBe(
      "<b>&lt;b&gt;</b> & &lt;i&gt; a&lt;<b>b</b>",
    );
    expectTypeOf<string>().not.toExtend<Html>();
  });

  test("makes a link only where Telegram keeps it", () => {
    expect(link("https://news.example/?a=1&b=2", "x").toString()).toBe(
      '<a href="https://news.example/?a=1&amp;b=2">x</a>',
    );
    for (const bad of [
      "javascript:alert(1)",
      "data:text/html,x",
      "mailto:a@b.example",
      "/x",
      "",
      "http://localhost/",
    ]) {
      expect(link(bad, "x").toString()).toBe("x");
    }
  });
});

test("tracking parameters go, the others stay in their order", () => {
  expect(withoutTracking("https://a.example/x?id=1&utm_source=tg&b=2&fbclid=z#top")).toBe(
    "https://a.example/x?id=1&b=2#top",
  );
  expect(withoutTracking("https://a.example/x?id=1")).toBe("https://a.example/x?id=1");
});

test("text is cleaned of what is not meant to be seen", () => {
  expect(cleanText(" a\u202Eb\u0000\r\n\tc\uFEFF\u200B\u200Bd ")).toBe("ab cd");
  expect(cleanText(`Z${"\u0335".repeat(40)}`).length).toBeLessThan(8);
  expect(cleanText("👩‍👩‍👧 è")).toBe("👩‍👩‍👧 è");
  expect(cleanParagraphs("a\n b \n\n\n c\r\n\r\nd")).toBe("a\nb\n\nc\n\nd");
});

describe("truncation", () => {
  test("falls on a sentence, else on a word, else between characters as people see them", () => {
    expect(truncate("One sentence here. And a second one that is long.", 25)).toBe("One sentence here.");
    expect(truncate("a sentence without any end whatsoever", 20)).toBe("a sentence without…");
    expect(truncate("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 10)).toBe("👩‍👩‍👧‍👦…");
    expect(truncate("short", 10)).toBe("short");
  });

  test("never passes the limit and never cuts a pair in half", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 300 }), fc.integer({ min: 0, max: 300 }), (text, max) => {
        const cut = truncate(text, max);
        expect(codePoints(cut)).toBeLessThanOrEqual(max);
        expect(cut).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });
});

test("a bar is full only at the end", () => {
  expect(progressBar(0, 10)).toBe("░░░░░░░░░░");
  expect(progressBar(999, 1000)).toBe("▓▓▓▓▓▓▓▓▓░");
  expect(progressBar(10, 10)).toBe("▓▓▓▓▓▓▓▓▓▓");
});

test("what is measured is what is seen", () => {
  expect(visibleText(html` ${bold("a<b")} &amp; \n`)).toBe("a<b &");
});
