/** What an editor may write behind /correct and the story. */
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
  ["title: New", { notify: false, changes: { title: "New" }, note: "" }],
  ["minor title: New", { notify: false, changes: { title: "New" }, note: "" }],
  ["material title: New: the end", { notify: true, changes: { title: "New: the end" }, note: "" }],
  [
    "material\ntitle: A\nlead: B\nsource: C\nnote: D",
    { notify: true, changes: { title: "A", lead: "B", source: "C" }, note: "D" },
  ],
  ["lead: a\nb\n\nc\nnote:\nd", { notify: false, changes: { lead: "a b c" }, note: "d" }],
  ["lead: -\nsource:", { notify: false, changes: { lead: null, source: null }, note: "" }],
  ["titre\u00a0: Nouveau\nchapeau : Autre", { notify: false, changes: { title: "Nouveau", lead: "Autre" }, note: "" }],
  ["", { notify: false, changes: {}, note: "" }],
  // Buttons would not know how much it matters.
  ["material", "nothing_behind_weight material"],
  ["New title", "word_unknown New title"],
  ["colour: red", "word_unknown colour: red"],
  ["title:", "title_missing"],
  ["title: -", "title_missing"],
  ["materially title: x", "word_unknown materially title: x"],
])("%j", (text, meaning) => {
  expect(read(text)).toEqual(meaning);
});
