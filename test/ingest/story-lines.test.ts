/** Which lines of a text are the story's: sentences that begin or end like what stands around stories stay, the lines themselves
 *  go. */
import { expect, test } from "vitest";
import { creditOf } from "../../src/ingest/page/credit.ts";
import { storyLines } from "../../src/ingest/page/story-lines.ts";
import type { Line } from "../../src/ingest/page/text-lines.ts";

const line = (text: string): Line => ({ text, kind: "paragraph", linked: 0 });
const long = "The harbour was closed for the third day on Sunday after a storm had torn two cranes from their rails";
const [one, two, three, four] = [1, 2, 3, 4].map((n) => `${long}, said witness ${n}.`) as [
  string,
  string,
  string,
  string,
];

const kept = (...texts: string[]): string[] => storyLines(texts.map(line), { titles: [] }).map(({ text }) => text);

test.each([
  "More talks are to follow on Friday.",
  "Rescuers hope to reach the village on Monday.",
  "Doctors tried to contact the family on Sunday.",
  "He was a professor in Leeds for forty years.",
  "Updated figures put the toll at 312.",
  "Похожие случаи были в мае.",
  "You may like it or not.",
  "More from the mayor at noon.",
])("a story may end with a short sentence: %s", (sentence) => {
  expect(kept(one, two, three, sentence)).toEqual([one, two, three, sentence]);
});

test("and go on behind one that begins like the headline of what is printed behind stories", () => {
  const texts = [one, two, three, "Похожие случаи были в мае.", four];
  expect(kept(...texts)).toEqual(texts);
});

test.each([
  "Ann Roe is a reporter for The Quay.",
  "Reach her at ann@quay.example.",
  "Contact the newsroom: 555-0100",
  "Follow her on Twitter: @annroe",
  "Follow Ann Roe on X",
  "Updated on 3 March 2026",
  "Last updated 3 hours ago",
  "Aktualisiert am 3. März 2026",
  "Related stories",
])("what stands behind it is taken off: %s", (furniture) => {
  expect(kept(one, two, three, furniture)).toEqual([one, two, three]);
});

const credit = (...texts: string[]): string | null => creditOf(texts.map(line), []);

test.each([
  ["LONDON (AP) —", "AP"],
  ["(Reuters) -", "Reuters"],
  ["MADRID, 3 mar (EFE).-", "EFE"],
  ["Berlin (dpa).", "dpa"],
  ["PARIS (AFP)", "AFP"],
  ["BEIJING, March 3 (Xinhua) --", "Xinhua"],
])("a dateline names the agency: %s", (dateline, agency) => {
  expect(credit(`${dateline} ${one}`, two)).toBe(agency);
});

test.each([
  `The American Psychological Association (APA) said that ${one}`,
  `Singapore's People's Action Party (PAP) won on the day when ${one}`,
  `The Tourist Trophy (TT) had begun when ${one}`,
])("initials in brackets are no agency's: %s", (first) => {
  expect(credit(first, two)).toBeNull();
});

test.each([
  "City of Baltimore",
  "Anna Blackmore",
  "Blueprint",
  "Brown University",
  "Cape Town Times",
  "Port Authority",
])("a name that ends or begins like a button or a chart's word stays whole: %s", (name) => {
  expect(credit(one, two, `Source: ${name}`)).toBe(name);
});
