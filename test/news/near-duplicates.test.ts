/** One story, several outlets. */
import { describe, expect, test } from "vitest";
import { findNearDuplicates, groupNearDuplicates } from "../../src/news/near-duplicates.ts";
import { alike, different, type ToldPair } from "../fixtures/told-twice.ts";

const told = ({ a, b }: ToldPair, outlets = ["one.example", "two.example"]) => [
  { title: a[0], text: a[1], outlet: outlets[0] as string },
  { title: b[0], text: b[1], outlet: outlets[1] as string },
];
const isOneStory = (pair: ToldPair, outlets?: string[]) => groupNearDuplicates(told(pair, outlets)).length === 1;

describe("of pairs told by two outlets", () => {
  test("there are sixty and more, half of them one story", () => {
    expect(alike.length).toBeGreaterThanOrEqual(30);
    expect(different.length).toBeGreaterThanOrEqual(30);
  });

  test.each(different.map((pair) => [pair.why, pair] as const))("two stories stay two: %s", (_, pair) => {
    expect(isOneStory(pair)).toBe(false);
  });

  test("at least four of five copies are found", () => {
    const missed = alike.filter((pair) => !isOneStory(pair)).map(({ why }) => why);
    expect(missed.length, `missed: ${missed.join(", ")}`).toBeLessThanOrEqual(alike.length * 0.2);
  });

  test("an outlet never repeats itself, whatever it sends", () => {
    expect(alike.filter((pair) => isOneStory(pair, ["one.example", "one.example"]))).toEqual([]);
  });
});

test("a story joins a group only when it is alike to each member, and each is in one group", () => {
  const [first, second] = told(alike[0] as ToldPair);
  const [other] = told(different[0] as ToldPair);
  const stories = [first, other, second].map((story) => story as NonNullable<typeof story>);
  expect(groupNearDuplicates(stories)).toEqual([[0, 2], [1]]);
});

test("a story finds those that it nearly repeats, and the glance that spares the others loses none", () => {
  for (const pair of [...alike, ...different]) {
    const [first, second] = told(pair);
    const places = findNearDuplicates(second as NonNullable<typeof second>, [first as NonNullable<typeof first>]);
    expect(places, pair.why).toEqual(isOneStory(pair) ? [0] : []);
  }
});
