/** Lengths and costs as Telegram counts them. */
import { describe, expect, test } from "vitest";
import {
  captionLimit,
  codePoints,
  entityBytesLimit,
  entityCost,
  entityLimit,
  textLimit,
  visibleLength,
  visibleText,
} from "../../src/format/measure.ts";
import { bold, html, joinHtml, link, marked } from "../../src/format/safe-html.ts";

test("the limits are Telegram's", () => {
  expect({ textLimit, captionLimit, entityLimit }).toEqual({ textLimit: 4096, captionLimit: 1024, entityLimit: 100 });
  expect(entityBytesLimit).toBeLessThan(9500);
});

describe("what is measured is what is seen", () => {
  test("without tags, each reference as its sign, and without blanks around it", () => {
    expect(visibleText(html` ${bold("a<b")} &amp; \n`)).toBe("a<b &");
    expect(visibleText(html`${`"x" > & <y>`}`)).toBe(`"x" > & <y>`);
    expect(visibleText(html`${"&lt; &amp;lt;"}`)).toBe("&lt; &amp;lt;");
    expect(visibleText(link("https://news.example/?a=1&b=2", "x"))).toBe("x");
    expect(visibleText(html`plain`)).toBe("plain");
  });

  test("in code points: an emoji of one is one", () => {
    expect([codePoints(""), codePoints("abc"), codePoints("a😀b"), codePoints("👩‍👩‍👧"), codePoints("\uD83D")]).toEqual(
      [0, 3, 3, 5, 1],
    );
    expect(visibleLength(html`${bold("😀&")}`)).toBe(2);
  });
});

describe("what entities cost", () => {
  test("is counted by tag that opens, with the bytes of its address", () => {
    expect(entityCost(html`plain ${"<b>"}`)).toEqual({ count: 0, bytes: 0 });
    expect(entityCost(html`${bold("a")} ${marked("tg-spoiler", "b")}`)).toEqual({ count: 2, bytes: 32 });
    const address = "https://news.example/é";
    const cost = entityCost(joinHtml([link(address, bold("a"))], ""));
    expect(cost).toEqual({ count: 2, bytes: 32 + "https://news.example/%C3%A9".length });
  });
});
