/** Names that run the other way, inside a line. */
import { expect, test } from "vitest";
import { commaIn, isolate, ownLine, paragraph } from "../../src/format/direction.ts";
import { bold, html } from "../../src/format/safe-html.ts";

test("a name that runs the other way than its line is isolated, every other is left alone", () => {
  expect(isolate("رويترز", "en")).toBe("\u2068رويترز\u2069");
  expect(isolate("Reuters", "ar")).toBe("\u2068Reuters\u2069");
  expect(isolate("Reuters", "fr")).toBe("Reuters");
  expect(isolate("רויטרס", "he-il")).toBe("רויטרס");
});

test("one letter is enough to run the other way, and nothing is nothing", () => {
  expect(isolate("Radio ب 1", "en")).toBe("\u2068Radio ب 1\u2069");
  expect(isolate("", "ar")).toBe("");
});

test("languages are known by their whole tag", () => {
  for (const locale of ["ar", "AR-eg", "arc", "ckb", "dv", "fa", "he", "ks", "ku-Arab", "ps", "sd", "ug", "ur", "yi"]) {
    expect(isolate("Reuters", locale), locale).toBe("\u2068Reuters\u2069");
  }
  for (const locale of ["arn", "fan", "ku", "x-ar", "hebrew"])
    expect(isolate("Reuters", locale), locale).toBe("Reuters");
});

test("a line of ours begins in its language's direction, whatever its first letter, once", () => {
  const line = (text: string, locale: string): string => ownLine(html`${bold(text)} · 1`, locale).toString();
  expect(line("Reuters", "en")).toBe("<b>Reuters</b> · 1");
  expect(line("رويترز", "en")).toBe("\u200E<b>رويترز</b> · 1");
  expect(line("رويترز", "ar")).toBe("<b>رويترز</b> · 1");
  expect(line("Reuters", "ar")).toBe("\u200F<b>Reuters</b> · 1");
  expect(line("\u2068رويترز\u2069", "en")).toBe("\u200E<b>\u2068رويترز\u2069</b> · 1");
  expect(line("2026", "ar")).toBe("\u200F<b>2026</b> · 1");
  const once = ownLine(html`${bold("Reuters")}`, "ar");
  expect(ownLine(once, "ar")).toBe(once);
});

test("a story's paragraph runs as most of its letters do, and stands where the message's lines do", () => {
  expect(paragraph("Bridge reopens", "en")).toBe("Bridge reopens");
  expect(paragraph("الجسر يفتح", "en")).toBe("الجسر يفتح");
  expect(paragraph("OpenAI تعلن عن نموذج", "en")).toBe("\u200FOpenAI تعلن عن نموذج");
  expect(paragraph("جسر means bridge", "en")).toBe("\u200Eجسر means bridge");
  expect(paragraph("OpenAI تعلن عن نموذج", "ar")).toBe("\u200FOpenAI تعلن عن نموذج");
  expect(paragraph("الجسر يفتح", "ar")).toBe("الجسر يفتح");
  expect(paragraph("Bridge reopens.", "ar")).toBe("\u200F\u2068Bridge reopens.\u2069");
  expect(paragraph("", "ar")).toBe("");
});

test("names are parted by the comma of the language's script", () => {
  expect(["en", "he", "ar", "fa"].map(commaIn)).toEqual([", ", ", ", "، ", "، "]);
});
