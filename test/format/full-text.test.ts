/** The whole text of a story: every word of it, in messages that Telegram's own parser accepts, the last with the source link. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderFullPage } from "../../src/format/full-page.ts";
import { hasMoreToRead, renderFullText } from "../../src/format/full-text.ts";
import type { ArticleContent } from "../../src/news/article.ts";
import { judged } from "../support/judged.ts";
import { sampleArticle } from "../support/samples.ts";

const options = { locale: "en", linkParameters: "" };
const read = (content: Partial<ArticleContent>) => renderFullText(sampleArticle(content), options).map(judged);
/** What is read in the quotes alone, without blanks. */
const told = (content: Partial<ArticleContent>): string =>
  renderFullText(sampleArticle(content), options)
    .map(({ html }) => /<blockquote expandable>([\s\S]*)<\/blockquote>/.exec(html.toString())?.[1] ?? "")
    .join("")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|amp|quot);/g, (_, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name] ?? "")
    .replace(/\s/g, "");

const sentence = "The crossing takes six minutes and costs one crown eighty. ";

describe("the whole text", () => {
  test("is one message where it fits, headline first and the source link last", () => {
    const [only, ...others] = read({ body: `${sentence}\n\n${sentence}` });
    expect(others).toEqual([]);
    expect(only?.text).toMatch(/^Bridge reopens\n\nThe crossing[\s\S]*\nnews.example$/);
  });

  test("is parted between paragraphs; the link stands in the last message alone", () => {
    const paragraphs = Array.from({ length: 40 }, (_, i) => `#${i}# ${sentence.repeat(8)}`.trim());
    const messages = read({ body: paragraphs.join("\n\n") });
    expect(messages.length).toBeGreaterThan(3);
    expect(messages.map(({ links }) => links.length)).toEqual([...messages.slice(1).map(() => 0), 1]);
    for (const paragraph of paragraphs) expect(messages.filter(({ text }) => text.includes(paragraph))).toHaveLength(1);
    expect(messages[1]?.text).toMatch(/^Bridge reopens · 2\/\d/);
  });

  test("parts a paragraph that no message holds between its sentences", () => {
    const messages = read({ body: sentence.repeat(200) });
    expect(messages.length).toBeGreaterThan(2);
    for (const { text } of messages.slice(0, -1)) expect(text.trim()).toMatch(/eighty\.$/);
  });

  test.each([
    ["words without an end", "x".repeat(20_000)],
    ["emoji", "👨‍👩‍👧‍👦".repeat(3000)],
    ["Chinese", "北京奥运会开幕。".repeat(1500)],
    ["markup as text", "a < b & c > d <b>not bold</b> ".repeat(600)],
  ])("loses nothing of %s", (_, body) => {
    read({ body });
    expect(told({ body })).toBe(body.replace(/\s/g, ""));
  });

  test("keeps marks and links, and parts where there would be too many for one message", () => {
    const links = Array.from(
      { length: 300 },
      (_, i) => `<a href="https://news.example/${i}">link ${i}</a> <b>b${i}</b> `,
    );
    const messages = read({ bodyHtml: `<p>${links.join("")}</p>` });
    expect(messages.flatMap(({ links }) => links)).toHaveLength(301);
    expect(messages.length).toBeGreaterThan(3);
  });

  test("of any foreign HTML is accepted and whole", () => {
    const piece = fc.constantFrom("<p>", "</p>", "<b>", "</b>", "<i>", "<a href='https://news.example/x'>", "</a>", "<pre>", "</pre>", "<blockquote>", "</blockquote>", "\n\n", "&amp;", "<", sentence, "слово ", "كلمة ", "😀".repeat(50), sentence.repeat(30)); // biome-ignore format: a list
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (parts) => {
        const messages = read({ bodyHtml: parts.join("") });
        expect(messages.at(-1)?.links.at(-1)).toBe("https://news.example/bridge");
      }),
      { numRuns: 150 },
    );
  });

  test("is headline, lead and link where there is no more", () => {
    expect(read({ lead: "A lead." }).map(({ text }) => text)).toEqual(["Bridge reopens\n\nA lead.\n\nnews.example"]);
  });
});

describe("one page", () => {
  const page = (content: Partial<ArticleContent>) =>
    renderFullPage(sampleArticle(content), { linkParameters: "utm=x" });

  test("is headline, paragraphs with their marks, and the source with the outlet's parameters", () => {
    const bodyHtml = `<p>One <b>two <i>three</i></b></p><p><a href="https://news.example/x">four</a></p>`;
    expect(page({ bodyHtml })).toEqual([
      { type: "heading", text: "Bridge reopens", size: 1 },
      {
        type: "paragraph",
        text: ["One ", { type: "bold", text: "two " }, { type: "bold", text: { type: "italic", text: "three" } }],
      },
      { type: "paragraph", text: [{ type: "url", text: "four", url: "https://news.example/x" }] },
      { type: "footer", text: [{ type: "url", text: "news.example", url: "https://news.example/bridge?utm=x" }] },
    ]);
  });

  test("is none where a message does not hold it, or there is nothing", () => {
    expect(page({})).toBeNull();
    expect(page({ body: sentence.repeat(600) })).toBeNull();
    expect(page({ body: "Word.\n\n".repeat(600) })).toBeNull();
  });
});

test("there is more to read where the card does not hold the text", () => {
  expect(hasMoreToRead(sampleArticle())).toBe(false);
  expect(hasMoreToRead(sampleArticle({ body: "Short." }))).toBe(false);
  expect(hasMoreToRead(sampleArticle({ body: sentence.repeat(5) }))).toBe(true);
  expect(hasMoreToRead(sampleArticle({ bodyHtml: `<p>${sentence.repeat(5)}</p>` }))).toBe(true);
  expect(hasMoreToRead(sampleArticle({ body: sentence.repeat(5) }, { fullText: true }))).toBe(false);
  expect(hasMoreToRead(sampleArticle({ body: sentence.repeat(100) }, { fullText: true }))).toBe(true);
});
