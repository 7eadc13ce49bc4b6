import { expect, test } from "vitest";
import { announcedForms, readAnnouncedWords } from "../../../src/bot/editor/desk/announced-words.ts";

const codes = ["en", "fr", "de", "it"];
const read = (typed: string) => readAnnouncedWords(typed, codes);

test("a text without languages is for everybody, whatever its lines begin with", () => {
  expect(read("We move\nnote: on Monday\nURL: none")).toEqual({ text: "We move\nnote: on Monday\nURL: none" });
});

test("lines behind the code of a language are what its readers get", () => {
  expect(read("We move\nsoon\nfr: On déménage\nbientôt\n de:Umzug")).toEqual({
    text: "We move\nsoon",
    texts: { fr: "On déménage\nbientôt", de: "Umzug" },
  });
});

test("where every text has a language, the outlet's own is for all others, else the first that there is", () => {
  expect(read("fr: On déménage\nen: We move").text).toBe("We move");
  expect(read("de: Umzug\nfr: On déménage").text).toBe("On déménage");
});

test("a language without words is none", () => {
  expect(read("We move\nfr:\n")).toEqual({ text: "We move" });
  expect(read("fr:")).toEqual({ text: "" });
});

test("each text is shown once", () => {
  expect(announcedForms({ text: "We move", texts: { en: "We move", fr: "On déménage" } })).toEqual([
    "We move",
    "On déménage",
  ]);
});
