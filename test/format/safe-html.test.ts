/** Text can't become markup: what is escaped, what is made, and who may make it. */
import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  bold,
  dateTime,
  escapeText,
  expandableQuote,
  Html,
  html,
  joinHtml,
  link,
  marked,
  preformatted,
  quote,
} from "../../src/format/safe-html.ts";

describe("safe HTML", () => {
  test("escapes what people wrote and keeps what we made", () => {
    expect(html`${bold("<b>")} & ${"<i>"} ${joinHtml(["a", bold("b")], "<")}`.toString()).toBe(
      "<b>&lt;b&gt;</b> & &lt;i&gt; a&lt;<b>b</b>",
    );
    expectTypeOf<string>().not.toExtend<Html>();
  });

  test("writes each sign that has a meaning as what it is, once", () => {
    expect(escapeText(`a & b < c > d " e ' f`).toString()).toBe("a &amp; b &lt; c &gt; d &quot; e ' f");
    expect(escapeText("&lt;").toString()).toBe("&amp;lt;");
    expect(escapeText('&&<<>>""').toString()).toBe("&amp;&amp;&lt;&lt;&gt;&gt;&quot;&quot;");
    for (const [sign, escaped] of Object.entries({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })) {
      expect(escapeText(sign).toString()).toBe(escaped);
    }
  });

  test("puts a mark in the place of what Telegram would refuse a message for: half a pair, NUL", () => {
    expect(escapeText("a\uD83Db\uDE00c\0d").toString()).toBe("a\uFFFDb\uFFFDc\uFFFDd");
    expect(escapeText("😀 & \uD83D").toString()).toBe("😀 &amp; \uFFFD");
    expect(escapeText("😀").toString()).toBe("😀");
  });

  test("looks for them in a text that is nothing else, too", () => {
    expect(escapeText("\0").toString()).toBe("\uFFFD");
    expect(escapeText("\uD83D").toString()).toBe("\uFFFD");
  });

  test("writes numbers and nothing where nothing was given", () => {
    expect(html`${3} of ${10}`.toString()).toBe("3 of 10");
    expect(html`plain`.toString()).toBe("plain");
    expect(html``.toString()).toBe("");
    expect(joinHtml([1, "a", bold(2)], ", ").toString()).toBe("1, a, <b>2</b>");
    expect(joinHtml([], ", ").toString()).toBe("");
  });

  test("has Telegram's tags for emphasis and blocks", () => {
    expect(marked("tg-spoiler", "x").toString()).toBe("<tg-spoiler>x</tg-spoiler>");
    expect(marked("s", bold("x")).toString()).toBe("<s><b>x</b></s>");
    expect(preformatted("a < b").toString()).toBe("<pre>a &lt; b</pre>");
    expect(quote("x").toString()).toBe("<blockquote>x</blockquote>");
    expect(expandableQuote("<x>").toString()).toBe("<blockquote expandable>&lt;x&gt;</blockquote>");
  });

  test("is its text in JSON too", () => {
    expect(JSON.stringify({ html: bold("x") })).toBe('{"html":"<b>x</b>"}');
  });

  test("is made in its own file alone", () => {
    expect(() => Html.make(Symbol("forged") as never, "<b>")).toThrow("Html is made in safe-html.ts");
  });

  test("whatever is escaped reads back as it was", () => {
    const wellFormed = fc.string({ unit: "grapheme" }).filter((text) => !/\0|\p{Surrogate}/u.test(text));
    const written = fc.oneof(wellFormed, fc.string({ unit: fc.constantFrom("&", "<", ">", '"', "a", ";", "lt") }));
    fc.assert(
      fc.property(written, (text) => {
        const source = escapeText(text).toString();
        expect(source).not.toMatch(/[<>"]|&(?!(?:amp|lt|gt|quot);)/);
        const back = source.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
        expect(back.replaceAll("&amp;", "&")).toBe(text);
      }),
    );
  });
});

describe("a moment", () => {
  test("is written in the reader's own clock, with a text for older apps", () => {
    expect(dateTime(1_795_503_600_999, "dt", "24 <Nov>").toString()).toBe(
      '<tg-time unix="1795503600" format="dt">24 &lt;Nov&gt;</tg-time>',
    );
  });

  test("outside of what Telegram's clock can hold is that text alone", () => {
    expect(dateTime(1000, "dt", "then").toString()).toContain('unix="1"');
    expect(dateTime((2 ** 31 - 1) * 1000, "dt", "then").toString()).toContain('unix="2147483647"');
    for (const ms of [999, 0, -1000, 2 ** 31 * 1000])
      expect(dateTime(ms, "dt", "<then>").toString()).toBe("&lt;then&gt;");
  });
});

describe("a link", () => {
  test("is made only where Telegram keeps it, else its text stays", () => {
    expect(link("https://news.example/?a=1&b=2", "x").toString()).toBe(
      '<a href="https://news.example/?a=1&amp;b=2">x</a>',
    );
    expect(link('https://news.example/"x', bold("<")).toString()).toBe(
      '<a href="https://news.example/%22x"><b>&lt;</b></a>',
    );
    for (const bad of [
      "javascript:alert(1)",
      "data:text/html,x",
      "mailto:a@b.example",
      "/x",
      "",
      "http://localhost/",
    ]) {
      expect(link(bad, "<x>").toString()).toBe("&lt;x&gt;");
    }
  });
});
