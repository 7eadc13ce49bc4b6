/** What stands between a draft's author and whoever releases it. */
import { expect, test } from "vitest";
import type { Article, ArticleId } from "../../src/news/article.ts";
import { edited, isHandedIn } from "../../src/news/draft.ts";
import { changedSinceSentBack, handedInBy, mayReleaseOwn, sentBackBy } from "../../src/news/review.ts";
import type { TopicSlug } from "../../src/news/topic.ts";

const [tom, eve] = [1, 2];
const world = "world" as TopicSlug;
const draft: Article = {
  id: "k7m2qa" as ArticleId,
  version: 1,
  state: "draft",
  urgency: "routine",
  silent: false,
  content: { title: "The bridge is open", lead: "At last.", url: "https://news.example/bridge" },
  topics: [world],
  createdBy: tom,
  createdAt: 0,
};
const handedIn = handedInBy(draft, tom, 10) as Article;
const retitled = (article: Article, title: string): Article => ({ ...article, content: { ...article.content, title } });

test("what is handed in stays so while others put something right, and not when its author goes on with it", () => {
  expect(isHandedIn(handedIn)).toBe(true);
  expect(handedInBy(handedIn, tom, 11)).toBeNull();
  const byEve = edited(handedIn, retitled(handedIn, "The bridge opens"), eve) as Article;
  expect(isHandedIn(byEve)).toBe(true);
  expect(isHandedIn(edited(byEve, { ...byEve, silent: true }, eve) as Article)).toBe(true);
  expect(isHandedIn(edited(byEve, retitled(byEve, "The bridge is open again"), tom) as Article)).toBe(false);
});

test("what is sent back keeps how it was, so that whoever sees it again is told what was changed", () => {
  expect(sentBackBy(draft, eve, "Which bridge?", 20)).toBeNull();
  expect(changedSinceSentBack(handedIn)).toBeNull();
  const back = sentBackBy(handedIn, eve, "Which bridge?", 20) as Article;
  expect(isHandedIn(back)).toBe(false);
  expect(back.sentBack).toMatchObject({ by: eve, to: tom, note: "Which bridge?" });
  expect(changedSinceSentBack(back)).toEqual([]);
  const { lead: _, ...content } = back.content;
  const changed: Article = { ...back, content: { ...content, title: "Mill Bridge is open" }, topics: [] };
  expect(changedSinceSentBack(changed)).toEqual(["title", "lead", "topics"]);
  expect(changedSinceSentBack(handedInBy(changed, tom, 30) as Article)).toEqual(["title", "lead", "topics"]);
});

test("only an owner releases their own words, and only where two work at most", () => {
  expect(mayReleaseOwn("owner", 1)).toBe(true);
  expect(mayReleaseOwn("owner", 2)).toBe(true);
  expect(mayReleaseOwn("owner", 3)).toBe(false);
  expect(mayReleaseOwn("chief", 2)).toBe(false);
});
