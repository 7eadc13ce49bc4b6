/** Which address a page is known by: its canonical one only where that can be its own. */
import { describe, expect, test } from "vitest";
import { ownAddress } from "../../src/ingest/page/own-address.ts";

const title = "Harbour wall will be rebuilt";
const found = "https://paper.co.uk/2026/03/harbour-wall-will-be-rebuilt";
const at = (stated: string | readonly string[], url = found) => ownAddress([stated].flat(), url, title);

describe("the canonical address is taken", () => {
  test.each([
    ["spelled otherwise", "https://www.paper.co.uk/2026/03/harbour-wall-will-be-rebuilt/", found],
    ["without what is no part of the story", "/2026/03/harbour-wall-will-be-rebuilt", `${found}?ref=home&page=1`],
    [
      "of the page that is not a telephone's",
      "https://www.paper.co.uk/news/harbour-1234567",
      "https://m.paper.co.uk/news/harbour-1234567",
    ],
    ["of the slow page", found, `${found}/amp`],
    [
      "of the slow page, by another path",
      found,
      "https://amp.paper.co.uk/amp/2026/03/harbour-wall-will-be-rebuilt.amp.html",
    ],
    ["of the whole story", found, `${found}/2`],
    ["where a number became words", found, "https://paper.co.uk/?p=4711"],
    ["where a number became a few words", "https://paper.co.uk/harbour-wall/", "https://paper.co.uk/?p=4711"],
    ["where a number became a word", "https://paper.co.uk/harbour/", "https://paper.co.uk/?p=4711"],
    [
      "of another section with the same number",
      "https://paper.co.uk/world/wall-4711982",
      "https://paper.co.uk/uk/4711982",
    ],
    ["after the headline was changed", "https://paper.co.uk/2026/03/harbour-wall-to-be-rebuilt-at-last", found],
    ["where http became https", "https://paper.co.uk/a?id=12", "http://paper.co.uk/a?id=12"],
    ["of the printed page", "https://paper.co.uk/story.php?id=12", "https://paper.co.uk/print.php?id=12&print=1"],
  ])("%s", (_, stated, url) => {
    expect(at(stated, url)).toBe(new URL(stated, url).href);
  });

  test("without tracking, and the first that can be the page's own", () => {
    expect(at(`${found}?utm_source=x`)).toBe(found);
    expect(at(["https://paper.co.uk/", `${found}/`])).toBe(`${found}/`);
    expect(at(`${found}#`)).toBe(found);
  });
});

describe("the page keeps the address it was found at", () => {
  test.each([
    "https://paper.co.uk/",
    "https://paper.co.uk",
    "https://www.paper.co.uk/index.html",
    "https://paper.co.uk/?lang=en",
    "https://paper.co.uk/en/",
    "https://paper.co.uk/news/",
    "https://paper.co.uk/world/europe",
    "https://paper.co.uk/2026/03/",
    "https://paper.co.uk/2026/03",
    "https://paper.co.uk/middle-east-and-africa",
    "https://paper.co.uk/tag/harbour-wall-rebuilt",
    "https://paper.co.uk/category/harbour-wall",
    "https://paper.co.uk/undefined",
    "https://paper.co.uk/2026/03/undefined",
    "https://paper.co.uk/null",
    "https://paper.co.uk/404",
    "https://paper.co.uk/404.html",
    "https://paper.co.uk/page-not-found",
    "https://paper.co.uk/[object Object]",
    "https://paper.co.uk/%5Bobject%20Object%5D",
    "https://paper.co.uk/{{ page.url }}",
    "https://paper.co.uk/<?php echo $url ?>",
    "https://paper.co.uk/2026/03/another-story-entirely-today",
    "https://paper.co.uk/login?next=/2026/03/harbour-wall-will-be-rebuilt",
    "https://evil.co.uk/2026/03/harbour-wall-will-be-rebuilt",
    "https://other.example/2026/03/harbour-wall-will-be-rebuilt",
    "https://blog.paper.co.uk/",
    "https://staging.paper.co.uk/2026/03/harbour-wall-will-be-rebuilt",
    "https://www-dev2.paper.co.uk/2026/03/harbour-wall-will-be-rebuilt",
    "https://origin.www.paper.co.uk/2026/03/harbour-wall-will-be-rebuilt",
    "https://paper.co.uk:8443/2026/03/harbour-wall-will-be-rebuilt",
    "https://user:word@paper.co.uk/2026/03/harbour-wall-will-be-rebuilt",
    "http://paper.co.uk/2026/03/harbour-wall-will-be-rebuilt",
    "javascript:void(0)",
    "https://",
    "::",
    "",
  ])("instead of %s", (stated) => expect(at(stated)).toBe(found));

  test.each([
    ["a neighbour on the same service", "https://evil.github.io/wall-1234567", "https://paper.github.io/wall-1234567"],
    ["another machine by its number", "http://10.0.0.2/wall-1234567", "http://10.0.0.1/wall-1234567"],
    ["a script without its number", "https://paper.co.uk/story.php", "https://paper.co.uk/story.php?id=12"],
    ["a script with another number", "https://paper.co.uk/story.php?id=1", "https://paper.co.uk/story.php?id=12"],
    ["a board's front page", "https://board.example/index.php", "https://board.example/index.php?/topic/123/"],
    [
      "a section with a long name",
      "https://a.example/middle-east-and-africa",
      "https://a.example/middle-east-and-africa/wall",
    ],
  ])("instead of %s", (_, stated, url) => expect(at(stated, url)).toBe(url));

  test("cut free of tracking, in its very spelling", () => {
    const url = "https://Paper.co.uk/index.php?/topic/123/&utm_source=rss&q=%E9";
    expect(ownAddress([], url, title)).toBe("https://Paper.co.uk/index.php?/topic/123/&q=%E9");
  });
});
