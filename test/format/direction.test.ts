/** Names that run the other way, inside a line. */
import { expect, test } from "vitest";
import { isolate } from "../../src/format/direction.ts";

test("a name that runs the other way than its line is isolated, every other is left alone", () => {
  expect(isolate("رويترز", "en")).toBe("\u2068رويترز\u2069");
  expect(isolate("Reuters", "ar")).toBe("\u2068Reuters\u2069");
  expect(isolate("Reuters", "fr")).toBe("Reuters");
  expect(isolate("רויטרס", "he-il")).toBe("רויטרס");
});
