/** What an editor may write behind /correct. */
import { expect, test } from "vitest";
import { parseCorrectArguments } from "../../../../src/bot/editor/commands/correct-arguments.ts";
import { textsOf } from "../../../support/texts.ts";

const read = (text: string) => {
  const parsed = parseCorrectArguments(text, textsOf("en").read);
  return parsed.ok
    ? { notify: parsed.notify, changes: parsed.changes, note: parsed.note }
    : `${parsed.fault} ${parsed.detail}`.trim();
};

test.each([
  ["k7m2qa title: New", { notify: false, changes: { title: "New" }, note: "" }],
  ["K7M2QA minor title: New", { notify: false, changes: { title: "New" }, note: "" }],
  ["k7m2qa material title: New: the end", { notify: true, changes: { title: "New: the end" }, note: "" }],
  [
    "k7m2qa material\ntitle: A\nlead: B\nsource: C\nnote: D",
    { notify: true, changes: { title: "A", lead: "B", source: "C" }, note: "D" },
  ],
  ["k7m2qa lead: a\nb\n\nc\nnote:\nd", { notify: false, changes: { lead: "a b c" }, note: "d" }],
  ["k7m2qa lead: -\nsource:", { notify: false, changes: { lead: null, source: null }, note: "" }],
  [
    "k7m2qa titre\u00a0: Nouveau\nchapeau : Autre",
    { notify: false, changes: { title: "Nouveau", lead: "Autre" }, note: "" },
  ],
  ["k7m2qa", { notify: false, changes: {}, note: "" }],
  ["k7m2qa material", { notify: true, changes: {}, note: "" }],
  ["", "nothing_given"],
  ["title: New", "id_unreadable title:"],
  ["k7m2qa New title", "word_unknown New title"],
  ["k7m2qa colour: red", "word_unknown colour: red"],
  ["k7m2qa title:", "title_missing"],
  ["k7m2qa title: -", "title_missing"],
  ["k7m2qa materially title: x", "word_unknown materially title: x"],
])("%j", (text, meaning) => {
  expect(read(text)).toEqual(meaning);
});
