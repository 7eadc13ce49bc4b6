/** How a sentence is filled: what comes in is escaped once, numbers are the language's own, and the key says what it becomes. */
import { expect, test } from "vitest";
import { bold, Html } from "../../src/format/safe-html.ts";
import { durationText } from "../../src/locales/duration.ts";
import { sentenceOf } from "../../src/locales/sentence-of.ts";
import { AppError } from "../../src/news/app-error.ts";
import { textsOf } from "../support/texts.ts";

const [en, fr] = [textsOf("en"), textsOf("fr")];

test("texts are escaped on their way into a message, Html is not escaped again", () => {
  const said = en.t("start-greeting", { outlet: "<Wire> & Co" });
  expect(said).toBeInstanceOf(Html);
  expect(String(said)).toContain("<b>&lt;Wire&gt; &amp; Co</b>");
  expect(String(en.t("desk-topics", { topics: bold("a & b") }))).toBe("Topics: <b>a &amp; b</b>");
});

test("buttons and toasts are plain text", () => {
  expect(en.t("topics-on-toast", { topic: "R&D <b>" })).toBe("✅ R&D <b>: on");
  expect(en.t("stop-yes-button")).toBe("Yes, stop");
});

test("a sentence without variables is made once", () => {
  expect(en.t("help-hint")).toBe(en.t("help-hint"));
});

test("numbers are written and counted as the language does", () => {
  expect(en.t("decision-correct-button", { copies: 1 })).toBe("✅ Correct 1 copy");
  expect(en.t("decision-correct-button", { copies: 1234 })).toBe("✅ Correct 1,234 copies");
  expect(fr.t("decision-correct-button", { copies: 0 })).toBe("✅ Corriger 0 exemplaire");
  expect(fr.t("decision-correct-button", { copies: 1_000_000 })).toBe("✅ Corriger 1\u202f000\u202f000 d'exemplaires");
});

test("a switch chooses its wording", () => {
  expect([true, false].map((on) => en.t("breaking-toast", { on }))).toEqual([
    "🚨 Breaking news on",
    "Breaking news off",
  ]);
});

test("no isolates are put around what comes in", () => {
  expect(en.t("latest-subscribe-button", { topic: "World" })).toBe("✅ Subscribe to World");
});

test("durations are rounded to what one says", () => {
  expect([400, 59_001, 61_000, 89 * 60_000, 7_200_000].map((ms) => durationText(en, ms))).toEqual([
    "1 s",
    "about 1 min",
    "about 2 min",
    "about 89 min",
    "about 2 h",
  ]);
});

test("an expected fault has its sentence, with the nearest word where there is one", () => {
  const fault = (nearest?: string) => new AppError("topic_not_found", { slug: "wrold", ...(nearest && { nearest }) });
  expect(String(sentenceOf(en, fault("world")))).toContain("Did you mean <b>world</b>?");
  expect(String(sentenceOf(en, fault()))).toBe("There is no topic wrold. /topics shows all.");
  expect(String(sentenceOf(en, new AppError("feed_not_found", { number: 1234 })))).toContain("number 1234.");
});

test("a wrong key, a variable too many or too few and a number in words don't compile", () => {
  // @ts-expect-error no such sentence
  expect(() => en.t("start-greting", { outlet: "x" })).toThrow("start-greting");
  // @ts-expect-error a variable is missing
  expect(() => en.t("start-greeting")).toThrow("outlet");
  // @ts-expect-error another variable
  expect(() => en.t("start-greeting", { outlets: "x" })).toThrow("outlet");
  // @ts-expect-error counted by number
  expect(en.t("decision-correct-button", { copies: "many" })).toContain("many");
});
