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

  test.each([
    ["amp", "&"],
    ["lt", "<"],
    ["gt", ">"],
    ["quot", '"'],
    ["apos", "'"],
    ["#39", "'"],
    ["#8217", "’"],
  ])("knows &%s; as %s", (name, sign) => {
    expect(simpleHtmlText(`a&${name};b`)).toBe(`a${sign}b`);
    expect(simpleHtmlText(`&${name};`)).toBe(sign);
  });

  test("leaves every other reference to the parser, and reads an & that begins none", () => {
    for (const sign of "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ#") {
      expect(simpleHtmlText(`a &${sign}y; b`), sign).toBeNull();
    }
    for (const sign of "1 @[`{;!/&") expect(simpleHtmlText(`a &${sign} b`), sign).toBe(parsed(`a &${sign} b`));
    expect(simpleHtmlText("a & b")).toBe("a & b");
    expect(simpleHtmlText("a &")).toBe("a &");
  });

  test("leaves to the parser what may hide, what is nested the wrong way, what is too long or needs cleaning", () => {
    for (const source of [
      "<p hidden>a</p>",
      "<p style='x'>a</p>",
      '<p style="x">a</p>',
      "<b><i>a</b></i>",
      "a</br>b",
    ]) {
      expect(simpleHtmlText(source), source).toBeNull();
    }
    for (const source of ["<p>a<p>b</p></p>", "<section>a</section>", "a\u202Eb", "e\u0301", "<p", "<b.>a</b.>"]) {
      expect(simpleHtmlText(source), source).toBeNull();
    }
    expect(simpleHtmlText("x".repeat(200_000))).toHaveLength(200_000);
    expect(simpleHtmlText("x".repeat(200_001))).toBeNull();
  });

  test("keeps no more than one blank, one line or one blank line between texts", () => {
    expect(simpleHtmlText("a \n\t b&nbsp; &nbsp;c")).toBe("a b c");
    expect(simpleHtmlText("a <br> b<br><br>c<br/><br /><br>d")).toBe("a\nb\n\nc\n\nd");
    expect(simpleHtmlText('<div><p title="a b" class="x">a</p></div> <P>b</p>')).toBe(
      parsed('<div><p title="a b" class="x">a</p></div> <P>b</p>'),
    );
    expect(simpleHtmlText("<p> a </p><p> b </p>")).toBe("a\n\nb");
  });

  test("covers what most feeds write", () => {
    expect(simpleHtmlText('<p>One &amp; two<br/>three</p>\n<p>See <a href="/x">this</a>.</p>')).toBe(
      "One & two\nthree\n\nSee this.",
    );
  });
});
