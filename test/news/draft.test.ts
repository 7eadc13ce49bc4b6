/** What counts as a change of a draft, whose it is, and who knows of it. */
import { describe, expect, test } from "vitest";
import type { Article, ArticleContent } from "../../src/news/article.ts";
import { edited, editsOf, isKnownTo, isOwnText } from "../../src/news/draft.ts";
import { sampleArticle, sport, world } from "../support/samples.ts";

const [anna, ben] = [7, 8];
const draft = (content: Partial<ArticleContent> = {}, change: Partial<Article> = {}): Article =>
  sampleArticle(content, { state: "draft", ...change });

/** One change after another. */
function changedBy(
  ...steps: readonly (readonly [actor: number, content: Partial<ArticleContent>, change?: Partial<Article>])[]
): Article {
  let now = draft();
  for (const [actor, content, change] of steps) {
    now = edited(now, { ...now, ...change, content: { ...now.content, ...content } }, actor) ?? now;
  }
  return now;
}

describe("a draft", () => {
  test("that readers would get just the same was not changed", () => {
    expect(edited(draft(), draft(), anna)).toBeNull();
    expect(edited(draft(), draft({}, { paid: false, fullText: false, createdAt: 99 }), anna)).toBeNull();
    expect(editsOf(draft())).toBe(0);
  });

  test("was changed by another text, urgency, sound, price, length or topic", () => {
    const changes = [
      draft({ title: "Bridge stays shut" }),
      draft({ lead: "Not yet." }),
      draft({}, { urgency: "breaking" }),
      draft({}, { silent: true }),
      draft({}, { paid: true }),
      draft({}, { fullText: true }),
      draft({}, { graphic: true }),
      draft({}, { topics: [sport] }),
      draft({}, { topics: [world, sport] }),
    ];
    for (const changed of changes) expect(edited(draft(), changed, anna)?.edits?.count).toBe(1);
  });

  test("tells who changed it last, and who changed its text", () => {
    const text = changedBy([anna, { title: "Bridge stays shut" }]);
    expect(text.edits).toEqual({ count: 1, by: anna, from: 1, textBy: anna });
    const sound = changedBy([anna, { title: "Bridge stays shut" }], [ben, {}, { silent: true }]);
    expect(sound.edits).toEqual({ count: 2, by: ben, from: 1, textBy: anna });
    expect(changedBy([ben, {}, { silent: true }]).edits).toEqual({ count: 1, by: ben, from: 0 });
  });

  test("is what it was in everything else", () => {
    const changed = draft({}, { silent: true, version: 3 });
    expect(edited(draft(), changed, anna)).toEqual({ ...changed, edits: { count: 1, by: anna, from: 0 } });
  });
});

describe("a press on a draft", () => {
  test("means what was shown as long as nothing was changed since", () => {
    expect(isKnownTo(anna, draft(), 0)).toBe(true);
    expect(isKnownTo(anna, draft(), 1)).toBe(false);
    expect(isKnownTo(ben, changedBy([anna, { title: "x" }]), 1)).toBe(true);
  });

  test("knows what its own person has switched since then, however fast", () => {
    const switched = changedBy(
      [anna, {}, { silent: true }],
      [anna, {}, { paid: true }],
      [anna, {}, { fullText: true }],
    );
    for (const seen of [0, 1, 2, 3]) expect(isKnownTo(anna, switched, seen), String(seen)).toBe(true);
    for (const seen of [0, 1, 2]) expect(isKnownTo(ben, switched, seen), String(seen)).toBe(false);
    expect(isKnownTo(anna, switched, 4)).toBe(false);
  });

  test("does not know what another person has switched before that", () => {
    const both = changedBy([ben, {}, { silent: true }], [anna, {}, { paid: true }], [anna, {}, { fullText: true }]);
    expect([0, 1, 2, 3].map((seen) => isKnownTo(anna, both, seen))).toEqual([false, true, true, true]);
  });

  test("does not know a new text before it was shown, its own neither", () => {
    const text = changedBy([anna, {}, { silent: true }], [anna, { title: "x" }]);
    expect([0, 1, 2].map((seen) => isKnownTo(anna, text, seen))).toEqual([false, false, true]);
    const switched = changedBy([anna, { title: "x" }], [anna, {}, { silent: true }]);
    expect([0, 1, 2].map((seen) => isKnownTo(anna, switched, seen))).toEqual([false, true, true]);
  });
});

test("a text is its writer's own, and that of whoever changed it last", () => {
  const [mine, hers] = [
    draft({}, { createdBy: ben }),
    draft({}, { createdBy: ben, edits: { count: 1, by: 9, from: 0, textBy: anna } }),
  ];
  expect([isOwnText(ben, mine), isOwnText(anna, mine)]).toEqual([true, false]);
  expect([isOwnText(ben, hers), isOwnText(anna, hers), isOwnText(9, hers)]).toEqual([true, true, false]);
});

test("who added a feed has not written what it brings, until they change it", () => {
  const brought = { createdBy: ben, fromFeed: 1 };
  expect(isOwnText(ben, draft({}, brought))).toBe(false);
  expect(isOwnText(ben, draft({}, { ...brought, edits: { count: 1, by: ben, from: 0, textBy: ben } }))).toBe(true);
});
