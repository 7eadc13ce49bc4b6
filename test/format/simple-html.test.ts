/** The quick way through simple HTML and plain text is only quicker: it never says anything else than the slow one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanParagraphs } from "../../src/format/clean-text.ts";
import { sanitizeHtml } from "../../src/format/sanitize.ts";
import { simpleHtmlText } from "../../src/format/simple-html.ts";

const parsed = (source: string): string =>
  cleanParagraphs(
    sanitizeHtml(source)
      .map((run) => run.text)
      .join(""),
  );

describe("simple HTML", () => {
  const piece = fc.constantFrom(
    ...["<p>", "</p>", "<P>", "<br>", "<br />", "</br>", "<b>", "</b>", "<div>", "</div>", '<p class="a">'],
    ...['<a href="x">', "</a>", '<span title="a > b">', '<i style="display:none">', "</i>", "<b hidden>", "<!-- x -->"],
    ...["word", "a", ".", "1", " ", "  ", "\n", "\n\n", "\t", "\u00A0", "\u200C", "é", "Привет", "漢字", "👩‍👩‍👧"],
    ...[
      "&amp;",
      "&lt;",
      "&nbsp;",
      "&#39;",
      "&eacute;",
      "&",
      "& ",
      "&1",
      "&x",
      "<",
      "<",
      "<b",
      "</p",
      ">",
      '"',
      "/",
      "=",
    ],
  );

  test("is read as the parser reads it, or left to the parser", () => {
    let read = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = simpleHtmlText(pieces.join(""));
        if (text === null) return;
        read++;
        expect(text).toBe(parsed(pieces.join("")));
      }),
      { numRuns: 5000 },
    );
    expect(read).toBeGreaterThan(1000);
  });

  test.each(["<b.", "<a ", "word <p1", "</p>", "<br", "a <i=", "<", "<>", "</", "<u>x</u", "&amp", "&"])(
    "that ends within a tag comes to an end: %s",
    (source) => {
      const text = simpleHtmlText(source);
      if (text !== null) expect(text).toBe(parsed(source));
    },
  );

  test("covers what most feeds write", () => {
    expect(simpleHtmlText('<p>One &amp; two<br/>three</p>\n<p>See <a href="/x">this</a>.</p>')).toBe(
      "One & two\nthree\n\nSee this.",
    );
  });
});
