/** What an entry of a feed says first. */
import { describe, expect, test } from "vitest";
import { readFeed } from "../../src/ingest/feed/read-feed.ts";

const sentence = "The port authority will rebuild the northern breakwater before the winter storms, the minister said.";
const escaped = (html: string): string => html.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const item = (description: string, content = "", i = 1): string =>
  `<item><title>Harbour wall ${i}</title><link>https://site.example/${i}</link><guid>https://site.example/${i}</guid><description>${escaped(description)}</description>${content && `<content:encoded>${escaped(content)}</content:encoded>`}</item>`;

function leadsOf(items: string): (string | undefined)[] {
  const xml = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Quay</title><link>https://site.example/</link>${items}</channel></rss>`;
  const feed = readFeed(new TextEncoder().encode(xml), {
    url: "https://site.example/feed",
    now: Date.UTC(2026, 10, 30),
  });
  if (!feed.ok) throw new Error(feed.code);
  return feed.entries.map((entry) => entry.content().lead);
}

describe("an entry's lead", () => {
  test.each([
    ['<a href="https://site.example/c/1">Comments</a>'],
    ['<a href="https://site.example/c/1">Kommentare</a>'],
    [
      '<p>Article URL: <a href="https://x.example/1">https://x.example/1</a></p><p>Comments URL: <a href="https://y.example/1">https://y.example/1</a></p><p>Points: 5</p><p># Comments: 0</p>',
    ],
    [
      'submitted by <a href="https://x.example/u">/u/ada</a> <a href="https://x.example/1">[link]</a> <a href="https://x.example/2">[comments]</a>',
    ],
    ["<p>Share this on WhatsApp</p>"],
    ['<a href="https://site.example/1">Harbour wall 1</a>&nbsp;&nbsp;<font color="#6f6f6f">The Quay</font>'],
    ["HARBOUR WALL 1!"],
    ['<a href="https://site.example/1">Lire la suite</a>'],
  ])("is none where the summary is %s", (summary) => {
    expect(leadsOf(item(summary))).toEqual([undefined]);
  });

  test.each([
    [`<p>By Ada Kerr</p><p>${sentence}</p>`],
    [`<p>Par Ada Kerr, le 2 mars 2026 à 14h05</p><p>${sentence}</p>`],
    [`<p>By Ada Kerr | Monday, March 2, 2026</p><p>${sentence}</p>`],
    [`<span>Harbour wall 1</span>\n<span>Mon, 03/02/2026 - 10:05</span>\n<div><p>${sentence}</p></div>`],
    [`<figure><img src="/a.jpg"><figcaption>Photo: Ada Kerr</figcaption></figure><p>${sentence}</p>`],
    [`<p>Thanks for reading The Quay! Subscribe for free to receive new posts.</p><p>${sentence}</p>`],
    [`${sentence} <a href="https://site.example/1">Read the full story</a>`],
    [`${sentence} <a href="https://site.example/1">Lire l’article complet</a>`],
    [`${sentence} (12 Comments)`],
    [`${sentence} <a href="https://site.example/1">„Harbour wall 1“ weiterlesen</a>`],
    [`<p>March 3, 2026</p><p>By ADA KERR</p><p>${sentence}</p>`],
    [`<p>Share on Facebook</p><p>${sentence}</p>`],
    [`Share this on WhatsApp ${sentence}`],
    [`${sentence} <a href="https://site.example/1">Read more</a>`],
    [
      `<p>${sentence}</p><p>The post <a href="https://site.example/1">Harbour wall</a> appeared first on <a href="https://site.example">The Quay</a>.</p>`,
    ],
    [`<p>${sentence} <a href="https://site.example/1">Weiterlesen &raquo;</a></p>`],
  ])("is the sentence in %s", (summary) => {
    expect(leadsOf(item(summary))).toEqual([sentence]);
  });

  test.each([
    "Harbour wall 1 Will Be Rebuilt Before Winter, the minister said.",
    "Thank you for reading the will, she told the notary on Monday.",
    "The wall is back. More people than ever came to see it.",
  ])("may begin like furniture: %s", (line) => {
    expect(leadsOf(item(`<p>${line}</p>`))).toEqual([line]);
  });

  test("may begin with a day", () => {
    const line = "By Monday, 2 March 2026 all had left the quay.";
    expect(leadsOf(item(`<p>${line}</p>`))).toEqual([line]);
  });

  test("that was cut off is the content's own first sentence", () => {
    const content = `<p>${sentence}</p><p>Work begins in May.</p>`;
    for (const cut of [
      "The port authority will rebuild the northern breakwater before the wint [&hellip;]",
      'The port authority will rebuild the northern &hellip; <a href="/1">Continue reading <span>Harbour wall 1</span> &rarr;</a>',
      "<p>The port authority will rebuild the northern&#8230;</p>",
    ])
      expect(leadsOf(item(cut, content))).toEqual([sentence]);
  });

  test("that all entries share is none, and the content's own stands in for it", () => {
    const slogan = "The Quay brings you all that moves at the harbour.";
    const items = [1, 2, 3].map((i) =>
      item(`${slogan} <a href="/${i}">Go</a>`, i === 3 ? `<p>${sentence}</p>` : "", i),
    );
    expect(leadsOf(items.join(""))).toEqual([undefined, undefined, sentence]);
    expect(leadsOf([item(sentence, "", 1), item(`${sentence} Again.`, "", 2)].join(""))).toEqual([
      sentence,
      `${sentence} Again.`,
    ]);
  });
});
