/** An editor's own words on a card: with their paragraphs, links and emphasis, judged by Telegram's own parser. */
import { expect, test } from "vitest";
import { renderArticleCard } from "../../src/format/article-card.ts";
import { captionLimit, codePoints } from "../../src/format/measure.ts";
import type { Article, ArticleContent } from "../../src/news/article.ts";
import { judged } from "../support/judged.ts";
import { cardOptions, sampleArticle } from "../support/samples.ts";

const leadHtml =
  '<b>At last</b>, says the <a href="https://city.example/">mayor</a>.<br><br><blockquote>I am <i>glad</i>.</blockquote>';
const own = { lead: "At last, says the mayor. I am glad.", leadHtml };
const card = (content: Partial<ArticleContent>, change: Partial<Article> = {}, options = {}) =>
  renderArticleCard(sampleArticle(content, change), { ...cardOptions, ...options });

test("keep their paragraphs, emphasis, links and quotes", () => {
  const message = card(own);
  expect(message.html.toString()).toContain(
    '<b>At last</b>, says the <a href="https://city.example/">mayor</a>.\n\n<blockquote>I am <i>glad</i>.</blockquote>',
  );
  expect(judged(message).text).toContain("At last, says the mayor.\n\nI am glad.");
});

test("count no more where the lead was put right since", () => {
  expect(judged(card({ ...own, lead: "At last, says nobody." })).text).toContain("\n\nAt last, says nobody.\n\n");
});

test("are plain words behind the cover of a graphic story", () => {
  const { html } = card(own, { graphic: true }, { graphic: "cover" });
  expect(html.toString()).toContain(
    "<blockquote><tg-spoiler>At last, says the mayor.\n\nI am glad.</tg-spoiler></blockquote>",
  );
});

test("are cut between tags where a caption has no room for them", () => {
  const words = "a word and <b>one more</b> of them. ";
  const lead = words.replace(/<.?b>/g, "").repeat(60).trim();
  const message = card(
    { lead, leadHtml: words.repeat(60).trim(), imageUrl: "https://news.example/a.jpg" },
    {},
    { pictures: "photo" },
  );
  const { text } = judged(message);
  expect(codePoints(text)).toBeLessThanOrEqual(captionLimit);
  expect(text).toContain("…\n\n");
  expect(message.html.toString()).toContain("<b>one more</b>");
});

test("run in each line as its letters do, in a message that runs the other way", () => {
  const { html } = card({ lead: "Ja. نعم نعم", leadHtml: "Ja.<br>نعم نعم" }, {}, { locale: "ar" });
  expect(html.toString()).toMatch(/\u200F\u2068Ja\.\u2069\nنعم نعم/);
});
