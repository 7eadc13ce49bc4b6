/** Names that run the other way, inside a line. */
import { expect, test } from "vitest";
import { isolate } from "../../src/format/direction.ts";

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
