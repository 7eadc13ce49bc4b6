/** Foreign HTML, judged by Telegram's own parser after it went through the print shop. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { htmlToText } from "../../src/format/html-to-text.ts";
import { codePoints, visibleText } from "../../src/format/measure.ts";
import { cutRuns, renderRuns } from "../../src/format/rich-text.ts";
import { sanitizeHtml } from "../../src/format/sanitize.ts";
import { parseAsTelegram, parserAvailable } from "../support/telegram-parser.ts";

const limits = { length: 4096, entities: 90 };
const shown = (source: string, base = "https://news.example/a/b"): string =>
  renderRuns(sanitizeHtml(source, base), limits).toString();

describe("foreign HTML", () => {
  test("keeps emphasis, links, code and quotes, and writes the rest as a typesetter would", () => {
    expect(shown("<h2>Title</h2><p>One <b>bold</b> and <em>soft</em>.</p><p>Two<br>lines</p>")).toBe(
      "<b>Title</b>\n\nOne <b>bold</b> and <i>soft</i>.\n\nTwo\nlines",
    );
    expect(shown("<ul><li>one</li><li>two</li></ul><ol><li>a<li>b</ol>")).toBe("• one\n• two\n\n1. a\n2. b");
    expect(shown("<blockquote><p>said</p><p>twice</p></blockquote><pre>x  =\n 1</pre>")).toBe(
      "<blockquote>said\n\ntwice</blockquote>\n\n<pre>x  =\n 1</pre>",
    );
    expect(shown("<table><tr><th>City</th><th>Seats</th></tr><tr><td>Lyon</td><td>12</td></tr></table>")).toBe(
      "<pre>City  Seats\nLyon  12</pre>",
    );
  });

  test("resolves links, takes trackers out, and drops what Telegram would lose or nobody should press", () => {
    expect(shown('<a href="/x?utm_source=rss&id=1">x</a>')).toBe('<a href="https://news.example/x?id=1">x</a>');
    for (const bad of [
      "javascript:alert(1)",
      "data:text/html,x",
      "mailto:a@b.example",
      "file:///etc/passwd",
      "http://localhost/",
      "java\nscript:x",
    ]) {
      expect(shown(`<a href="${bad}">x</a>`)).toBe("x");
    }
  });

  test("shows nothing that was hidden, run or framed", () => {
    const hidden =
      '<script>alert(1)</script><style>p{}</style><iframe src="x">y</iframe><p hidden>h</p><span style="display: none">n</span><noscript>js</noscript><svg><text>t</text></svg>seen';
    expect(shown(hidden)).toBe("seen");
  });

  test("decodes references once", () => {
    expect(htmlToText("AT&amp;T &lt;b&gt; &amp;lt; caf&eacute; &nbsp;&#8212; &hellip;")).toBe("AT&T <b> &lt; café — …");
  });

  test("is cut at a sentence, else a word, with every tag closed", () => {
    const runs = sanitizeHtml(
      "<p>A first sentence <b>that is bold</b>. <i>And a second one that goes on and on.</i></p>",
    );
    expect(renderRuns(cutRuns(runs, 50), limits).toString()).toBe("A first sentence <b>that is bold</b>.");
    const cut = renderRuns(cutRuns(sanitizeHtml(`<b>${"word ".repeat(50)}</b>`), 22), limits).toString();
    expect(cut).toBe("<b>word word word word…</b>");
  });
});

describe.runIf(parserAvailable)("whatever it is", () => {
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
