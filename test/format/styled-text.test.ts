/** What Telegram says of a message as HTML, and that HTML on a story's card. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { sanitizeHtml } from "../../src/format/sanitize.ts";
import { type StyledRange, styledHtml } from "../../src/format/styled-text.ts";

const range = (type: string, offset: number, length: number, url?: string): StyledRange => ({
  type,
  offset,
  length,
  ...(url !== undefined && { url }),
});
const whole = (text: string, ranges: readonly StyledRange[]) =>
  styledHtml(text, ranges, [[{ start: 0, end: text.length }]]);

test("each look becomes its tag, and what Telegram knows besides stays plain text", () => {
  expect(
    whole("bold it un st sp co", [
      range("bold", 0, 4),
      range("italic", 5, 2),
      range("underline", 8, 2),
      range("strikethrough", 11, 2),
      range("spoiler", 14, 2),
      range("code", 17, 2),
    ]),
  ).toBe("<b>bold</b> <i>it</i> <u>un</u> <s>st</s> <tg-spoiler>sp</tg-spoiler> <code>co</code>");
  expect(whole("@eve #x /go 👍", [range("mention", 0, 4), range("hashtag", 5, 2), range("bot_command", 8, 3)])).toBe(
    "@eve #x /go 👍",
  );
});

test("offsets are UTF-16 units: emoji in front do not shift what is bold", () => {
  expect(whole("👩‍👩‍👧 family <3", [range("bold", 9, 6)])).toBe("👩‍👩‍👧 <b>family</b> &lt;3");
});

test("nested and overlapping ranges are cut where one begins or ends", () => {
  expect(whole("abcdef", [range("bold", 0, 4), range("italic", 2, 4)])).toBe("<b>ab</b><i><b>cd</b></i><i>ef</i>");
  expect(whole("abc", [range("text_link", 0, 3, "https://news.example/?a=1&b=2"), range("bold", 1, 1)])).toBe(
    '<a href="https://news.example/?a=1&amp;b=2">a</a><a href="https://news.example/?a=1&amp;b=2"><b>b</b></a><a href="https://news.example/?a=1&amp;b=2">c</a>',
  );
});

test.each(["tg://user?id=1", "javascript:alert(1)", "ftp://news.example/", "mailto:a@b.example"])(
  "a link to %s is none",
  (url) => expect(whole("abc", [range("text_link", 0, 3, url)])).toBe("abc"),
);

test("a quote and a block of code keep their lines, and text goes on behind them", () => {
  const text = "He said\none\ntwo\nthen\nx = 1\ny = 2";
  const lines = [...text.matchAll(/.+/g)].map((line) => [{ start: line.index, end: line.index + line[0].length }]);
  const html = styledHtml(text, [range("expandable_blockquote", 8, 7), range("pre", 21, 11)], lines);
  expect(html).toBe("He said<br><blockquote>one<br>two</blockquote><br>then<br><pre>x = 1\ny = 2</pre>");
  const runs = sanitizeHtml(html);
  expect(runs.find(({ block }) => block === "quote")?.text).toBe("one\ntwo");
  expect(runs.find(({ block }) => block === "pre")?.text).toBe("x = 1\ny = 2");
});

test("whatever ranges Telegram names, no word is lost and none is doubled", () => {
  const type = fc.constantFrom("bold", "italic", "code", "spoiler", "pre", "blockquote", "text_link", "mention");
  const text = "One 👍🏽 two <three> & four";
  const anyRange = fc
    .tuple(type, fc.nat(text.length), fc.nat(text.length))
    .map(([kind, offset, length]) => range(kind, offset, length, "https://news.example/"));
  fc.assert(
    fc.property(fc.array(anyRange, { maxLength: 6 }), (ranges) => {
      const borders = ranges.flatMap(({ offset, length }) => [offset, offset + length]);
      fc.pre(borders.every((at) => !/^[\uDC00-\uDFFF]/.test(text.slice(at)))); // Telegram cuts no pair
      const seen = sanitizeHtml(whole(text, ranges))
        .map((run) => run.text)
        .join("");
      expect(seen.replace(/\s+/g, "")).toBe(text.replace(/\s+/g, ""));
    }),
  );
});
