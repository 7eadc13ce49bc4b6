/** What is left of a summary when a site's furniture is taken off and its cut-off end is mended. */
import { describe, expect, test } from "vitest";
import { isCutOff, mendCutOff } from "../../src/ingest/cut-off.ts";
import { withoutFurniture } from "../../src/ingest/furniture.ts";

const sentence = "The port authority will rebuild the northern breakwater before the winter storms.";

describe("before a summary", () => {
  test.each([
    "Share this on WhatsApp",
    "Share on Facebook",
    "Share this article on Twitter",
    "Partager sur Facebook",
    "Teilen auf Facebook",
    "Compartir en WhatsApp",
    "Condividi su Facebook",
    "Поделиться в Facebook",
    "Share this: Facebook Twitter",
    "Facebook Twitter WhatsApp",
    "Published on March 3, 2026 -",
    "Published: 3 March 2026, 12:03 |",
    "March 3, 2026 –",
    "3 mars 2026 -",
    "03.03.2026 |",
    "2026-03-03 10:15 —",
    "3 March 2026",
    "By Ada Kerr |",
    "By Ada Kerr, Tom Roe -",
    "Von Anna Rau -",
    "PUBLISHED: 3 March 2026 10:30",
    "Veröffentlicht am 3. März 2026, 10:30 Uhr",
    "ADVERTISEMENT",
    "3 min read",
    "Advertisement",
    "Photo: Ann Roe / Pictures.",
    "Share on Facebook Published on March 3, 2026 - By Ada Kerr |",
  ])("%s is taken off", (furniture) => {
    expect(withoutFurniture(`${furniture} ${sentence}`)).toBe(sentence);
  });

  test("a known byline is taken off where no sign ends it", () => {
    expect(withoutFurniture(`By Ada Kerr ${sentence}`, "Ada Kerr")).toBe(sentence);
    expect(withoutFurniture("Ada Kerr said no.", "Ada Kerr")).toBe("Ada Kerr said no.");
  });
});

describe("behind a summary", () => {
  test.each([
    "Read more",
    "Read more...",
    "[Read more…]",
    "Continue reading →",
    "Continue reading “Harbour wall”",
    "Learn more about the harbour",
    "Click here",
    "Lire la suite",
    "Weiterlesen »",
    "Leer más",
    "Leggi tutto",
    "Читать далее",
    "Lees verder",
    "The post Harbour wall appeared first on The Quay.",
    "The post Harbour wall first appeared on The Quay.",
    "L’article Le mur est apparu en premier sur Le Quai.",
    "Der Beitrag Die Mole erschien zuerst auf Der Kai.",
    "La entrada El muro se publicó primero en El Muelle.",
    "submitted by /u/ada [link] [comments]",
    "12 Comments",
    "Comments",
    "Share",
    "Share on Facebook",
    "Follow us on Twitter",
    "Read more The post Harbour wall appeared first on The Quay.",
  ])("%s is taken off", (furniture) => {
    expect(withoutFurniture(`${sentence} ${furniture}`)).toBe(sentence);
  });
});

test.each([
  ["By Max Kanat-Alexander, Tech Lead for Code Health at the port.", undefined],
  ["Max Kanat-Alexander leads the team of the port.", "Max Kanat"],
  ["By Max Kanat-Alexander The port will close on Monday.", "Max Kanat"],
  ["Por Pere Gal·la Pi, director del puerto.", undefined],
])("no name is cut in two: %s", (summary, byline) => {
  expect(withoutFurniture(summary, byline)).toBe(summary);
});

test.each([
  "By Max Kanat-Alexander - ",
  "Par Jean-Luc Le Goff et Marie-Ève Roy – ",
  "Von Karl von der Heide und Ute Meyer-Lüdenscheid | ",
  "Por Ana de la Vega-Ruiz, 3 May 2026 - ",
])("a byline is taken off to its end: %s", (byline) => {
  expect(withoutFurniture(`${byline}${sentence}`)).toBe(sentence);
});

test.each([
  "Comments",
  "12 comments",
  "Read more",
  "[link] [comments]",
  "submitted by /u/ada to /r/harbours [link] [comments]",
  "Article URL: https://site.example/1 Comments URL: https://site.example/c/1 Points: 5 # Comments: 0",
  "Continue reading",
  "Share this on WhatsApp",
  "Commentaires",
  "Weiterlesen",
])("of a summary that is nothing but %s, nothing is left", (summary) => {
  expect(withoutFurniture(summary)).toBe("");
});

test.each([
  sentence,
  "On March 3, 2026, the council voted for the wall.",
  "March 3, 2026, was a cold day at the harbour.",
  "By Friday the wall was gone.",
  "The wall will cost more.",
  "He wants to learn more about the sea.",
  "The minister made no comments.",
  "Share prices fell. The bank said nothing.",
  "Shares fell on Monday – more than in any week before.",
  "In May 2026 the wall broke.",
  "The meeting has two topics: money and stone",
  "Sponsored by the EU, the project will bring water to two million people.",
  "Anzeige gegen den Minister: Die Opposition wirft ihm Untreue vor.",
  "Publicité mensongère : le groupe est condamné à deux millions d'euros.",
  "Реклама алкоголя запрещена с первого марта по всей стране.",
  "Tweet by Xi Jinping's translator angers Tokyo.",
  "Teilen auf Facebook wird strafbar, wenn der Beitrag zu Gewalt aufruft.",
  "Share: the word divides two brothers who inherited a farm.",
  "Fans recall the story of a robot that first appeared in 1950 in a small magazine.",
  "The story was first published in 1911 and never translated.",
  "5 minutes read out in court were enough for the jury.",
  "Von Berlin Mitte - und von Köln - fahren wieder Züge.",
  "X said on Monday that it would close.",
  "Telegram, WhatsApp and Signal were down for an hour on Monday.",
])("a summary of its own words keeps them: %s", (summary) => {
  expect(withoutFurniture(summary)).toBe(summary);
});

const text = [
  "The port authority will rebuild the northern breakwater before the winter storms, Mr. Kerr said on Tuesday evening. Work begins in May.",
  "Fishermen asked for a longer wall, which the engineers refused.",
];
const first =
  "The port authority will rebuild the northern breakwater before the winter storms, Mr. Kerr said on Tuesday evening.";

describe("a summary that was cut off", () => {
  test.each(["...", "…", " …", " [...]", " […]", " (...)", ".."])("with %s is the text's first sentence", (mark) => {
    expect(mendCutOff(`The port authority will rebuild the northern breakwater before the wint${mark}`, text)).toBe(
      first,
    );
  });

  test("without a sign is too, and so is one that was cut behind a whole sentence", () => {
    expect(mendCutOff("The port authority will rebuild the northern breakwater before the wint", text)).toBe(first);
    expect(mendCutOff(`${first} Work beg…`, text)).toBe(text[0]);
    expect(mendCutOff(`${first} Work begins in May. Fishermen asked for…`, text)).toBe(text.join(" "));
  });

  test("is found behind a dateline and behind a line that stands before the story", () => {
    expect(mendCutOff("The port authority will rebuild…", [`QUAY, March 3 (Reuters) - ${text[0]}`])).toBe(first);
    expect(mendCutOff("The port authority will rebuild…", ["Harbour", ...text])).toBe(first);
  });

  test("in a language without blanks is mended too", () => {
    const chinese = "港务局表示，将在冬季风暴来临之前重建北部防波堤，工程将于五月开始。渔民们希望有更长的堤坝。";
    expect(mendCutOff("港务局表示，将在冬季风暴来临之前重建北部防波…", [chinese])).toBe(
      "港务局表示，将在冬季风暴来临之前重建北部防波堤，工程将于五月开始。",
    );
  });

  test("whose story begins otherwise keeps its whole sentences, or stays as it is", () => {
    const own = "A wall that nobody wanted is to be built a second time. The council says that it mu…";
    expect(mendCutOff(`${own.slice(0, 55)} It will cost more. The council says that it mu…`, text)).toBe(
      `${own.slice(0, 55)} It will cost more.`,
    );
    expect(mendCutOff("A wall that nobody wanted…", text)).toBe("A wall that nobody wanted…");
  });
});

test("a whole summary stays as it is, also where the text goes on", () => {
  expect(mendCutOff(sentence, [`${sentence} And more.`])).toBe(sentence);
  expect(mendCutOff("Storms ahead: what to know", text)).toBe("Storms ahead: what to know");
  expect(["Whole.", "Whole…", "Whole [...]", "Who said 3.14"].map(isCutOff)).toEqual([false, true, true, false]);
});
