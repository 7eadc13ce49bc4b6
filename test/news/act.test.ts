/** What is left of an act: whether it may still be taken back. */
import { expect, test } from "vitest";
import { stateOfAct } from "../../src/news/act.ts";
import { type ArticleState, articleStates } from "../../src/news/article.ts";
import { morning, sampleArticle } from "../support/samples.ts";

const { id } = sampleArticle();
const at = morning - 1000;

/** By the article's state. */
const states = (act: Parameters<typeof stateOfAct>[0], change = {}): Record<ArticleState, string> =>
  Object.fromEntries(
    articleStates.map((state) => [state, stateOfAct(act, sampleArticle({}, { state, ...change }))]),
  ) as Record<ArticleState, string>;

test("a publication stands until its time, and is over once readers have it", () => {
  for (const kind of ["publish", "schedule"] as const) {
    expect(states({ kind, at, id, due: morning }, { publishAt: morning })).toMatchObject({
      draft: "gone",
      scheduled: "standing",
      published: "over",
      retracted: "over",
      discarded: "gone",
    });
  }
});

test("a publication that was set to another time since is another act", () => {
  const act = { kind: "publish", at, id, due: morning } as const;
  expect(stateOfAct(act, sampleArticle({}, { state: "scheduled", publishAt: morning + 1 }))).toBe("gone");
  expect(stateOfAct(act, sampleArticle({}, { state: "scheduled" }))).toBe("gone");
});

test("a discarded draft stands as long as it lies there", () => {
  expect(states({ kind: "discard", at, id })).toMatchObject({
    draft: "gone",
    scheduled: "gone",
    published: "gone",
    discarded: "standing",
  });
});

test("a correction stands as long as its version is what readers see", () => {
  const act = { kind: "correct", at, id, version: 2, back: {} } as const;
  expect(states(act, { version: 2 })).toMatchObject({ published: "standing", retracted: "over" });
  expect(states(act, { version: 3 })).toMatchObject({ published: "over", retracted: "over" });
});

test("a retraction is over at once", () => {
  expect(stateOfAct({ kind: "retract", at, id }, sampleArticle({}, { state: "retracted" }))).toBe("over");
});

test("of an article that is forgotten, nothing is left", () => {
  expect(stateOfAct({ kind: "retract", at, id }, null)).toBe("gone");
  expect(stateOfAct({ kind: "discard", at, id }, null)).toBe("gone");
});
