/** Text without what is not meant to be seen. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanParagraphs, cleanText, isHarmless, neutralise } from "../../src/format/clean-text.ts";

describe("a line", () => {
  test("has one blank between words, none around them, and no break", () => {
    expect(cleanText("  One  two\n\nthree\tfour ")).toBe("One two three four");
    expect(cleanText(" plain ")).toBe("plain");
    expect(cleanText("a\u00A0b")).toBe("a b");
  });

  test("is without overrides, control characters and soft hyphens", () => {
    expect(cleanText(" a\u202Eb\u0000\r\n\tc\uFEFF\u200B\u200Bd ")).toBe("ab cd");
    expect(cleanText("hy\u00ADphen\u2066ate\u2069d\u0007")).toBe("hyphenated");
    expect(cleanText("\uFFF9a\uFFFBb")).toBe("ab");
  });

  test("keeps a joiner between letters and in an emoji, and loses a run of them", () => {
    expect(cleanText("👩‍👩‍👧 è")).toBe("👩‍👩‍👧 è");
    expect(cleanText("می\u200Cخواهم")).toBe("می\u200Cخواهم");
    expect(cleanText("a\u200D\u200D\u200Db")).toBe("ab");
    expect(cleanText("a\u200Bb\u2060c")).toBe("abc");
  });

  test("has no towers of marks: four on one letter are kept", () => {
    expect(cleanText(`Z${"\u0335".repeat(40)}`)).toBe(`Z${"\u0335".repeat(4)}`);
    expect(cleanText(`Z${"\u0335".repeat(4)}a`)).toBe(`Z${"\u0335".repeat(4)}a`);
  });

  test("shows half a pair as a mark, and letters composed", () => {
    expect(cleanText("a\uD83Db")).toBe("a\uFFFDb");
    expect(cleanText("e\u0301")).toBe("é");
  });
});

describe("paragraphs", () => {
  test("stand apart by one blank line, their own breaks kept, their blanks one at a time", () => {
    expect(cleanParagraphs("a\n b \n\n\n c\r\n\r\nd")).toBe("a\nb\n\nc\n\nd");
    expect(cleanParagraphs("one  two\tthree\n\n \n\nfour")).toBe("one two three\n\nfour");
    expect(cleanParagraphs("  plain  ")).toBe("plain");
    expect(cleanParagraphs("one\rtwo\r\rthree")).toBe("one\ntwo\n\nthree");
    expect(cleanParagraphs("\n\n \n")).toBe("");
  });

  test("are cleaned like a line", () => {
    expect(cleanParagraphs("a\u202Eb\n\n\u200Bc\u0000")).toBe("ab\n\nc");
  });
});

test("text called harmless is what cleaning would leave alone", () => {
  for (let code = 0; code <= 0xffff; code++) {
    const text = String.fromCharCode(code);
    if (isHarmless(text)) expect(cleanlySlow(text)).toBe(text);
  }
  const harmless = fc.string({ unit: fc.integer({ min: 1, max: 0xffff }).map((code) => String.fromCharCode(code)) });
  fc.assert(
    fc.property(harmless, (text) => {
      const kept = [...text].filter(isHarmless).join("");
      expect(cleanlySlow(kept)).toBe(kept);
    }),
  );
});

test("ordinary text in most scripts is known to be harmless at a glance", () => {
  for (const text of ["Plain (text), 100 %!", "Ünïcode – “quoted”", "Привет", "العربية", "漢字かな", "a\n\tb\u00A0c"]) {
    expect(isHarmless(text), text).toBe(true);
  }
  for (const text of ["\u202E", "a\u200B", "\0", "e\u0301", "\uD83D", "a\r\n"]) expect(isHarmless(text)).toBe(false);
});

/** With something behind it that is not harmless, so that the short cut is not taken. */
const cleanlySlow = (text: string): string => neutralise(`${text}\u00B7\u200A`).slice(0, -2);

test("a joiner between two signs that vanish does not stay behind in company", () => {
  expect(neutralise("a\u200C\u200B\u200Cb")).toBe("ab");
});

test("line breaks and blanks stay as they were where only what is unseen goes", () => {
  expect(neutralise("a  b\n\n\tc\u200B")).toBe("a  b\n\n\tc");
});
