/** What a correction makes of an article, and when a source has something to correct. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  changesBack,
  changesTowards,
  correctable,
  corrected,
  isCorrectedBy,
  isRemovable,
  meansNone,
  pictureChange,
  typedChange,
  uncorrected,
  withChanges,
} from "../../src/news/correction.ts";
import { morning, sampleArticle } from "../support/samples.ts";

const content = sampleArticle({ lead: "At last.", source: "Reuters", byline: "A. Writer" }).content;

const telling = (note: string, notify = false, mark = false) => ({ note, notify, mark });

describe("changes", () => {
  test("replace what they name and leave the rest as it is", () => {
    expect(withChanges(content, { title: "Bridge stays shut" })).toEqual({ ...content, title: "Bridge stays shut" });
    expect(withChanges(content, { lead: "Not yet.", source: "AFP" })).toEqual({
      ...content,
      lead: "Not yet.",
      source: "AFP",
    });
    expect(withChanges(content, {})).toEqual(content);
  });

  test("take a lead or a source away, without a trace of the field", () => {
    const { lead: _, source: __, ...rest } = content;
    const changed = withChanges(content, { lead: null, source: null });
    expect(changed).toEqual(rest);
    expect(Object.keys(changed)).toEqual(Object.keys(rest));
  });

  test("are made in a copy", () => {
    withChanges(content, { title: "x", lead: null });
    expect(content).toMatchObject({ title: "Bridge reopens", lead: "At last." });
  });
});

describe("what an editor types for a field", () => {
  test("becomes its text", () => {
    for (const field of correctable) expect(typedChange(field, "New text")).toMatchObject({ [field]: "New text" });
    // Its other form would be shown in its place.
    expect(typedChange("body", "New text")).toEqual({ body: "New text", bodyHtml: null });
  });

  test("takes the field away, if it is a dash or nothing, and an article can do without", () => {
    expect(correctable.filter(isRemovable)).toEqual(["lead", "source", "body"]);
    for (const text of ["-", ""]) {
      expect(typedChange("lead", text)).toEqual({ lead: null });
      expect(typedChange("title", text)).toEqual({ title: text });
    }
    expect(["-", "", " ", "--", "a"].filter(meansNone)).toEqual(["-", ""]);
  });
});

describe("what the source tells otherwise", () => {
  const proposing = (change: Partial<typeof content>) => {
    const proposed = { ...content, ...change };
    return changesTowards({ content, proposed: { at: morning, content: proposed } });
  };

  test("is nothing, as long as nothing was proposed or the proposal says the same", () => {
    expect(changesTowards({ content })).toBeNull();
    expect(proposing({})).toBeNull();
    expect(proposing({ byline: "B. Writer", url: "https://news.example/other" })).toBeNull();
  });

  test("is each of headline, lead and credit that differs", () => {
    expect(proposing({ title: "Bridge stays shut" })).toEqual({ title: "Bridge stays shut" });
    expect(proposing({ lead: "Not yet.", source: "AFP" })).toEqual({ lead: "Not yet.", source: "AFP" });
  });

  test("takes away what the source no longer has", () => {
    const { lead: _, ...without } = content;
    expect(changesTowards({ content, proposed: { at: morning, content: without } })).toEqual({ lead: null });
  });
});

describe("a corrected article", () => {
  const article = sampleArticle({ lead: "At last." }, { version: 4 });

  test("is the next version, with the editor's words and the time", () => {
    expect(corrected(article, { title: "Bridge stays shut" }, telling("it does"), morning)).toEqual({
      ...article,
      version: 5,
      content: { ...article.content, title: "Bridge stays shut" },
      correction: { at: morning, note: "it does" },
    });
  });

  test("is known as the work of this very correction, so that asking twice corrects once", () => {
    const changes = { title: "Bridge stays shut", lead: null };
    const once = corrected(article, changes, telling("it does"), morning);
    expect(isCorrectedBy(once, 4, changes, "it does")).toBe(true);
    expect(isCorrectedBy(article, 4, changes, "it does")).toBe(false);
    expect(isCorrectedBy(once, 5, changes, "it does")).toBe(false);
    expect(isCorrectedBy(once, 4, changes, "another note")).toBe(false);
    expect(isCorrectedBy(once, 4, { title: "Another title" }, "it does")).toBe(false);
    expect(isCorrectedBy(once, 4, { title: "Bridge stays shut", lead: "Not yet." }, "it does")).toBe(false);
    expect(isCorrectedBy({ ...article, version: 5 }, 4, {}, "it does")).toBe(false);
  });
});

describe("a correction that is taken back", () => {
  const article = sampleArticle({ lead: "At last." }, { version: 4 });

  test("makes the words what they were, whatever was changed, added or taken away", () => {
    const words = fc.record(
      { title: fc.string(), lead: fc.string(), source: fc.string() },
      { requiredKeys: ["title"] },
    );
    const changes = fc.record(
      { title: fc.string(), lead: fc.option(fc.string()), source: fc.option(fc.string()) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(words, changes, (before, change) => {
        const was = sampleArticle(before).content;
        expect(withChanges(withChanges(was, change), changesBack(was, change))).toEqual(was);
      }),
    );
  });

  test("names what it changes back, and nothing else", () => {
    expect(changesBack(article.content, { lead: null })).toEqual({ lead: "At last." });
    expect(changesBack(article.content, { title: "x", source: "AFP" })).toEqual({
      title: "Bridge reopens",
      source: null,
    });
    expect(changesBack(article.content, {})).toEqual({});
  });

  test("is a version of its own, with the correction that stood there before", () => {
    const changes = { title: "Bridge stays shut" };
    const once = corrected(article, changes, telling("it does"), morning);
    const back = changesBack(article.content, changes);
    expect(uncorrected(once, back, undefined)).toEqual({ ...article, version: 6 });
    expect(uncorrected(once, back, undefined)).not.toHaveProperty("correction");
    const earlier = { at: morning - 1, note: "earlier" };
    expect(uncorrected(once, back, earlier)).toEqual({ ...article, version: 6, correction: earlier });
  });
});

test("a correction without a reason leaves the reason of an earlier one on the card, and one with a reason takes its place", () => {
  const first = corrected(sampleArticle({}), { title: "Second" }, telling("was one"), 1);
  const second = corrected(first, { title: "Third" }, telling(""), 2);
  expect(second).toMatchObject({ version: first.version + 1, correction: { at: 1, note: "was one" } });
  expect(isCorrectedBy(second, first.version, { title: "Third" }, "")).toBe(true);
  expect(corrected(second, {}, telling("was two"), 3).correction).toEqual({ at: 3, note: "was two" });
});

test("a slip that is put right leaves no mark, unless there is a reason, a word below, or an editor wants it", () => {
  const article = sampleArticle({});
  const change = { title: "Second" };
  expect(corrected(article, change, telling(""), 1)).not.toHaveProperty("correction");
  for (const told of [telling("why"), telling("", true), telling("", false, true)]) {
    expect(corrected(article, change, told, 1).correction).toEqual({ at: 1, note: told.note });
  }
});

test("another picture is known as such from then on, and a change of words is none", () => {
  const article = sampleArticle({ imageUrl: "https://news.example/a.jpg" });
  const changed = corrected(article, pictureChange("photo"), telling(""), 1);
  expect(changed).toMatchObject({ content: { photoId: "photo" }, pictureRevised: true });
  expect(changed.content).not.toHaveProperty("imageUrl");
  expect(corrected(changed, { title: "x" }, telling(""), 2).pictureRevised).toBe(true);
  expect(corrected(article, { title: "x" }, telling(""), 2)).not.toHaveProperty("pictureRevised");
  const back = withChanges(changed.content, changesBack(article.content, pictureChange("photo")));
  expect(back).toEqual(article.content);
});
