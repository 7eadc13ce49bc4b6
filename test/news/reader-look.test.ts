/** Which stories stand behind a cover. */
import { expect, test } from "vitest";
import { isCovered } from "../../src/news/reader-look.ts";

test("a graphic story is covered for whoever wished so, or wants none by now and had it before", () => {
  const graphic = { graphic: true };
  expect(isCovered(undefined, graphic)).toBe(false);
  expect(isCovered("cover", graphic)).toBe(true);
  expect(isCovered("never", graphic)).toBe(true);
  for (const other of [{}, { graphic: false }]) expect(isCovered("cover", other)).toBe(false);
});
