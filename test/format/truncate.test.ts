/** Where a text is cut that is too long. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { codePoints } from "../../src/format/measure.ts";
import { truncate } from "../../src/format/truncate.ts";

test("what fits stays as it is, counted in code points", () => {
  expect(truncate("short", 10)).toBe("short");
  expect(truncate("short", 5)).toBe("short");
  expect(truncate("😀😀😀", 3)).toBe("😀😀😀");
  expect(truncate("", 0)).toBe("");
  expect(truncate(" a ", 10)).toBe(" a ");
  expect(truncate(" a ", 3)).toBe(" a ");
  expect(truncate(" 😀 ", 3)).toBe(" 😀 ");
});

test("a cut falls on the end of a sentence, without a sign that something follows", () => {
  expect(truncate("One sentence here. And a second one that is long.", 25)).toBe("One sentence here.");
  expect(truncate("One. Two. Three.", 10)).toBe("One. Two.");
});

test("blanks behind the last sentence or word that fits take no room", () => {
  expect(truncate("One sentence here. And a second one.", 18)).toBe("One sentence here.");
  expect(truncate("One. Two. \n\n", 9)).toBe("One. Two.");
  expect(truncate("One. Two.   Three and more.", 9)).toBe("One. Two.");
  expect(truncate("no sentence at all ", 18)).toBe("no sentence at all");
  expect(truncate(`One. Two.${" ".repeat(500)}`, 9)).toBe("One. Two.");
  expect(truncate("one two four abcd ghi", 18)).toBe("one two four abcd…");
});

test("what is cut says so, also where signs of two units or blanks reach behind what is looked at", () => {
  expect(truncate("😀".repeat(100), 10)).toBe(`${"😀".repeat(9)}…`);
  expect(truncate(`abcdefghi${" ".repeat(50)}and on`, 10)).toBe("abcdefghi…");
});

test("a sentence that would lose more than four tenths is not worth it: the cut falls on a word", () => {
  expect(truncate("Abcde. Fghij klmno", 10)).toBe("Abcde.");
  expect(truncate("Abcd. Fghij klmno", 10)).toBe("Abcd. Fgh…");
  expect(truncate("a sentence without any end whatsoever", 20)).toBe("a sentence without…");
});

test("a word that would lose more than four tenths is cut between its letters", () => {
  expect(truncate("abcdef ghijklmno", 10)).toBe("abcdef…");
  expect(truncate("abcde fghijklmno", 10)).toBe("abcde fgh…");
  expect(truncate("abcdefghijklmnop", 10)).toBe("abcdefghi…");
});

test("no comma, colon, dash or second ellipsis is left standing before the ellipsis", () => {
  for (const sign of [",", ";", ":", "…", "–", "—", "-", ",;", " -"]) {
    expect(truncate(`abcdefg${sign} hijklmnop`, 11)).toBe("abcdefg…");
  }
  expect(truncate("abc-defg hijklmnop", 11)).toBe("abc-defg…");
  expect(truncate("a,       bcdefghij", 9)).toBe("a…");
});

test("what people see as one sign is never cut in two", () => {
  expect(truncate("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 10)).toBe("👩‍👩‍👧‍👦…");
  expect(truncate("e\u0301e\u0301e\u0301", 4)).toBe("e\u0301…");
});

test("where there is room for nothing, nothing is left", () => {
  expect(truncate("abc", 0)).toBe("");
  expect(truncate("abc", -5)).toBe("");
  expect(truncate("abc", 1)).toBe("…");
});

test("text far behind the cut is not looked at, and changes nothing", () => {
  const text = "A sentence of some length stands here, and goes on. ".repeat(3);
  expect(truncate(text + "x".repeat(1_000_000), 60)).toBe(truncate(text, 60));
});

test("the cut never passes the limit, never parts a pair, and is the text's own beginning", () => {
  const texts = fc.oneof(fc.string({ unit: "grapheme", maxLength: 300 }), fc.lorem({ maxCount: 40 }));
  fc.assert(
    fc.property(texts, fc.integer({ min: 0, max: 300 }), (text, max) => {
      const cut = truncate(text, max);
      expect(codePoints(cut)).toBeLessThanOrEqual(max);
      expect(cut).not.toMatch(/\p{Surrogate}/u);
      if (codePoints(text) <= max) expect(cut).toBe(text);
      else expect(text.startsWith(cut.replace(/…$/, "").trimEnd()) || text.startsWith(cut)).toBe(true);
    }),
  );
});
