/** What an editor may want to look at once more: told by the words and the address alone. */
import { expect, test } from "vitest";
import { doubtsOfContent, hasSameHeadline } from "../../src/news/doubts.ts";

const kinds = (content: Parameters<typeof doubtsOfContent>[0]) => doubtsOfContent(content).map(({ kind }) => kind);
const story = {
  title: "The bridge is open",
  url: "https://news.example/2026/bridge",
  imageUrl: "https://a.example/b.png",
};

test.each(["/", "/fr", "/en-us/", "/index.html", "/fr/index.php", ""])("%s is a front page", (path) => {
  expect(kinds({ ...story, url: `https://news.example${path}` })).toEqual(["front_page"]);
});

test.each(["/bridge", "/fr/bridge", "/?p=4711", "/a1", "/index-of-prices"])("%s is a story's", (path) => {
  expect(kinds({ ...story, url: `https://news.example${path}` })).toEqual([]);
});

test("a headline beyond 120 characters and a missing picture are told", () => {
  const { imageUrl: _, ...bare } = story;
  expect(kinds({ ...bare, title: "é".repeat(121) })).toEqual(["no_picture", "long_headline"]);
  expect(kinds({ ...bare, title: "é".repeat(120), photoId: "x" })).toEqual([]);
});

test("headlines are the same whatever their capitals, marks and accents", () => {
  const of = (title: string) => ({ content: { title, url: story.url } });
  expect(hasSameHeadline(of("Pont fermé : pourquoi ?"), of("PONT FERME, POURQUOI"))).toBe(true);
  expect(hasSameHeadline(of("Pont fermé"), of("Pont fermé hier"))).toBe(false);
});
