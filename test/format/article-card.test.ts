/** Cards as readers see them, each judged by Telegram's own parser. */
import { describe, expect, test } from "vitest";
import { type CardOptions, hostOf, renderArticleCard } from "../../src/format/article-card.ts";
import { captionLimit, codePoints, textLimit } from "../../src/format/measure.ts";
import type { Article, ArticleContent } from "../../src/news/article.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { judged } from "../support/judged.ts";
import { cardOptions, morning, sampleArticle } from "../support/samples.ts";

const card = (content: Partial<ArticleContent>, change: Partial<Article> = {}, options: Partial<CardOptions> = {}) =>
  renderArticleCard(sampleArticle(content, change), { ...cardOptions, ...options });
/** Without the moment, which has tests of its own. */
const text = (content: Partial<ArticleContent>, change: Partial<Article> = {}, options: Partial<CardOptions> = {}) =>
  judged(card(content, { publishedAt: undefined, ...change } as Partial<Article>, options)).text;
const foot = "#world\nRead at news.example";

describe("a card", () => {
  test("shows headline, lead, credit apart from the site, topics, and ends in the source link", () => {
    const message = renderArticleCard(
      sampleArticle({
        ...{ lead: "After two years of works.", source: "Reuters", siteName: "The Courier" },
        ...{ hasVideo: true, sourcePublishedAt: morning },
      }),
      cardOptions,
    );
    const { text, links } = judged(message);
    expect(text).toBe(
      "Bridge reopens\n\nAfter two years of works.\n\nSource: Reuters · Nov 24, 08:00 · ▶️ video\n#world\nRead at The Courier",
    );
    expect(links).toEqual(["https://news.example/bridge"]);
    expect(message.buttons?.[0]?.[0]).toEqual({ text: "Read at The Courier", url: "https://news.example/bridge" });
    expect(message.preview?.url).toBe("https://news.example/bridge");
  });

  test("marks what is urgent and what was corrected", () => {
    const corrected = sampleArticle({}, { urgency: "breaking", correction: { at: 0, note: "the figure is 9,997" } });
    const { text } = judged(renderArticleCard(corrected, cardOptions));
    expect(text).toMatch(/^🚨 Breaking: Bridge reopens\n/);
    expect(text).toMatch(/✏️ Corrected .*: the figure is 9,997/);
  });

  test("is a photo with a caption where that was chosen, within the caption's limit", () => {
    const long = sampleArticle({ lead: "word ".repeat(1000), imageUrl: "https://news.example/a.jpg" });
    const message = renderArticleCard(long, { ...cardOptions, pictures: "photo" });
    expect(message.photoUrl).toBe("https://news.example/a.jpg");
    expect(judged(message).links).toEqual(["https://news.example/bridge"]);
  });

  test("ends in the visible address where Telegram would drop the link, and offers no button it would refuse", () => {
    const message = renderArticleCard(sampleArticle({ url: "http://localhost:3000/a" }), cardOptions);
    expect(judged(message).text).toMatch(/http:\/\/localhost:3000\/a$/);
    expect(message.buttons).toBeUndefined();
  });

  test("survives a headline of 40,000 characters, with the link", () => {
    const message = renderArticleCard(
      sampleArticle({ title: "Très long ".repeat(4000), lead: "&<>\"'".repeat(5000) }),
      cardOptions,
    );
    expect(judged(message).links).toEqual(["https://news.example/bridge"]);
  });
});

describe("a card's headline", () => {
  test("is bold, and marked where it is urgent", () => {
    expect(card({}).html.toString()).toMatch(/^<b>Bridge reopens<\/b>\n/);
    expect(card({}, { urgency: "breaking" }).html.toString()).toMatch(/^🚨 Breaking: <b>Bridge reopens<\/b>\n/);
  });

  test("is the site's name where there is none", () => {
    expect(text({ title: " \u202E", siteName: "The  Courier" })).toBe("The Courier\n\n#world\nRead at The Courier");
    expect(text({ title: "" })).toBe(`news.example\n\n${foot}`);
  });

  test("is cut past three hundred characters, the lead past seven hundred, names past eighty", () => {
    const [title, lead, last] = text({
      title: "t".repeat(999),
      lead: "l".repeat(999),
      source: "s".repeat(999),
      siteName: "n".repeat(999),
    }).split("\n\n");
    expect(title).toBe(`${"t".repeat(299)}…`);
    expect(lead).toBe(`${"l".repeat(699)}…`);
    expect(last).toBe(`Source: ${"s".repeat(79)}…\n#world\nRead at ${"n".repeat(79)}…`);
  });

  test("keeps its direction behind the mark of what is urgent, and needs no help alone on its line", () => {
    expect(text({ title: "الجسر" })).toMatch(/^الجسر\n/);
    expect(text({ title: "الجسر" }, { urgency: "breaking" })).toMatch(/^🚨 Breaking: \u2068الجسر\u2069\n/);
  });
});

describe("a card's lead", () => {
  test("is left out where it only repeats the headline", () => {
    expect(text({ lead: "BRIDGE  reopens" })).toBe(`Bridge reopens\n\n${foot}`);
    expect(text({ lead: "Bridge reopens." })).toBe(`Bridge reopens\n\nBridge reopens.\n\n${foot}`);
    expect(text({ lead: "Fridge reopens" })).toBe(`Bridge reopens\n\nFridge reopens\n\n${foot}`);
  });
});

describe("a card's credit", () => {
  test("names the agency, the moment, and what to expect behind the link", () => {
    const { text: shown } = judged(
      card({ source: " Reuters ", hasVideo: true, paywalled: true, sourcePublishedAt: morning }),
    );
    expect(shown).toContain("\n\nSource: Reuters · Nov 24, 08:00 · ▶️ video · 🔒 subscribers only\n#world\n");
    expect(text({ paywalled: true })).toBe(`Bridge reopens\n\n🔒 subscribers only\n${foot}`);
    expect(text({})).toBe(`Bridge reopens\n\n${foot}`);
  });

  test("tells the source's own time rather than ours, in the reader's zone and language", () => {
    const given = { sourcePublishedAt: morning - 3_600_000 };
    expect(card(given).html.toString()).toContain('<tg-time unix="1795500000" format="dt">Nov 24, 07:00</tg-time>');
    expect(judged(card(given, {}, { timeZone: "America/New_York" })).text).toContain("Nov 24, 01:00");
    expect(judged(card(given, {}, { locale: "fr" })).text).toContain("24 nov., 07:00");
    expect(judged(card({ sourcePublishedAt: morning }, {}, { timeZone: "UTC" })).text).toContain("Nov 24, 07:00");
    expect(judged(card({ sourcePublishedAt: morning + 86_400_000 })).text).toContain("Nov 25, 08:00");
  });

  test("names who wrote it, unless that is the outlet", () => {
    expect(text({ source: "Reuters", byline: " Ada  Reed " })).toContain("\n\nSource: Reuters · ✍️ Ada Reed\n#world\n");
    expect(text({ byline: "Ada Reed" })).toContain("\n\n✍️ Ada Reed\n#world\n");
    expect(text({ byline: "The Courier", siteName: "the courier" })).not.toContain("✍️");
    expect(text({ byline: "reuters", source: "Reuters" })).not.toContain("✍️");
    expect(text({ byline: "n".repeat(999) })).toContain(`✍️ ${"n".repeat(79)}…\n`);
    expect(text({ byline: "رويترز" })).toContain("✍️ \u2068رويترز\u2069\n");
  });

  test("never gives our own time as the source's, and says the year of another one", () => {
    expect(judged(card({ source: "Reuters" })).text).toContain("\n\nSource: Reuters\n#world");
    expect(judged(card({ sourcePublishedAt: Date.UTC(2020, 2, 2, 7) })).text).toContain("Mar 2, 2020, 08:00");
    const newYear = { sourcePublishedAt: Date.UTC(2025, 11, 31, 23, 30) };
    expect(judged(card(newYear)).text).toContain("Jan 1, 00:30");
    expect(judged(card(newYear, {}, { timeZone: "UTC" })).text).toContain("Dec 31, 2025, 23:30");
  });

  test("keeps the direction of a name", () => {
    expect(text({ source: "رويترز", siteName: "الموقع" })).toContain(
      "Source: \u2068رويترز\u2069\n#world\nRead at \u2068الموقع\u2069",
    );
  });
});

describe("a card's topics", () => {
  const topics = (...slugs: string[]) => ({ topics: slugs as TopicSlug[] });

  test("are hashtags that Telegram knows as such", () => {
    expect(text({}, topics("us-east_1", "a--b", "__x__", "2026", "été"))).toContain(
      "\n\n#us_east_1 #a_b #x #été\nRead",
    );
    expect(text({}, topics("2026"))).toBe("Bridge reopens\n\nRead at news.example");
    expect(text({}, topics())).toBe("Bridge reopens\n\nRead at news.example");
  });

  test("are ten at most, each of forty characters", () => {
    const many = Array.from({ length: 12 }, (_, i) => `t${i}`);
    expect(text({}, topics(...many))).toContain("#t9\n");
    expect(text({}, topics("x".repeat(60)))).toContain(`#${"x".repeat(39)}…\n`);
  });
});

describe("a card's correction", () => {
  test("says when and what, above the credit", () => {
    expect(text({ source: "Reuters" }, { correction: { at: morning, note: "it opens  on Friday" } })).toBe(
      `Bridge reopens\n\n✏️ Corrected Nov 24, 08:00: it opens on Friday\n\nSource: Reuters\n${foot}`,
    );
    const long = text({}, { correction: { at: morning, note: "n".repeat(999) } });
    expect(long).toContain(`: ${"n".repeat(299)}…\n`);
  });
});

describe("a card's picture", () => {
  const imageUrl = "https://news.example/a.jpg";

  test("is the page's own preview, large and above, where that was chosen", () => {
    const message = card({ imageUrl });
    expect(message.preview).toEqual({ url: "https://news.example/bridge", large: true, aboveText: true });
    expect(message).not.toHaveProperty("photoUrl");
  });

  test("is a photo, without a preview, where that was chosen and there is one", () => {
    const message = card({ imageUrl }, {}, { pictures: "photo" });
    expect(message.photoUrl).toBe(imageUrl);
    expect(message).not.toHaveProperty("preview");
    expect(card({}, {}, { pictures: "photo" })).not.toHaveProperty("photoUrl");
    expect(card({ imageUrl: "http://localhost/a.jpg" }, {}, { pictures: "photo" })).not.toHaveProperty("photoUrl");
  });

  test("is none where none is wanted", () => {
    const message = card({ imageUrl }, {}, { pictures: "off" });
    expect(message).not.toHaveProperty("photoUrl");
    expect(message).not.toHaveProperty("preview");
  });
});

describe("a card's last line", () => {
  test("is the link to the source, and a button says the same", () => {
    const message = card({ url: "https://www.news.example/bridge?id=1" });
    expect(message.html.toString()).toMatch(
      /\n<a href="https:\/\/www\.news\.example\/bridge\?id=1">Read at news\.example<\/a>$/,
    );
    expect(message.buttons).toEqual([[{ text: "Read at news.example", url: "https://www.news.example/bridge?id=1" }]]);
    const [[button] = []] = card({ siteName: "n".repeat(99) }).buttons ?? [];
    expect(button?.text).toBe(`Read at ${"n".repeat(51)}…`);
  });

  test("is the bare address where Telegram would drop the link: no button, no preview", () => {
    const message = card({ url: `http://localhost/${"x".repeat(999)}` });
    expect(judged(message).text.split("\n").at(-1)).toBe(`http://localhost/${"x".repeat(682)}…`);
    expect(message).not.toHaveProperty("buttons");
    expect(message).not.toHaveProperty("preview");
    expect(message.html.toString()).not.toContain("<a");
  });

  test("names the host without www", () => {
    expect(hostOf("https://www.news.example/x")).toBe("news.example");
    expect(hostOf("https://wwwnews.example/x")).toBe("wwwnews.example");
    expect(hostOf("https://a.www.news.example/x")).toBe("a.www.news.example");
    expect(hostOf("no address")).toBe("");
  });
});

describe("the whole text on a card", () => {
  const full = { fullText: true };
  const body = "A sentence of the body that is long enough to be shown behind a tap, and a little more than that.";

  test("stands in a quote that opens on a tap, below the lead", () => {
    expect(card({ lead: "At last.", body: `${body}\n\n${body}` }, full).html.toString()).toContain(
      `At last.\n\n<blockquote expandable>${body}\n\n${body}</blockquote>\n\n#world`,
    );
    expect(card({ body }).html.toString()).not.toContain(body);
  });

  test("goes on where the lead ends, when the text begins with that very lead", () => {
    const quoted = (lead: string, text: string): string =>
      /<blockquote expandable>([\s\S]*)<\/blockquote>/.exec(card({ lead, body: text }, full).html.toString())?.[1] ??
      "";
    const first = "Engineers closed Mill Bridge on Tuesday after divers found a crack.";
    expect(quoted(first, `${first}\n\n${body}`)).toBe(body);
    expect(quoted(first, `Engineers closed “Mill Bridge” on Tuesday, after divers found a crack. ${body}`)).toBe(body);
    expect(quoted(`${first} ${body}`, `${first}\n\n${body}\n\n${body}`)).toBe(body);
    expect(quoted("Engineers closed Mill Bridge on Tuesday after divers fou", `${first} ${body}`)).toBe(
      `found a crack. ${body}`,
    );
    expect(quoted("Engineers closed Mill Bridge on Tuesday after divers…", `${first} ${body}`)).toBe(
      `found a crack. ${body}`,
    );
    for (const other of ["Lorries take the Northern Ring until the bearing is replaced.", "Engineers closed", "…"])
      expect(quoted(other, `${first}\n\n${body}`)).toBe(`${first}\n\n${body}`);
    const bodyHtml = `<p>Engineers closed <b>Mill Bridge</b> on Tuesday after <b>divers found a crack. ${body}</b></p>`;
    expect(card({ lead: first, bodyHtml }, full).html.toString()).toContain(
      `<blockquote expandable><b>${body}</b></blockquote>`,
    );
    expect(card({ lead: first, body: first }, full).html.toString()).not.toContain("blockquote");
  });

  test("keeps the source's own markup, flat: a quote inside a quote would be dropped", () => {
    const bodyHtml = `<blockquote>${body}</blockquote><p>And <b>bold</b> <a href="/x">link</a>.</p><pre>a  b</pre>`;
    expect(card({ body: "other", bodyHtml }, full).html.toString()).toContain(
      `<blockquote expandable>${body}\n\nAnd <b>bold</b> <a href="https://news.example/x">link</a>.\n\n<code>a  b</code></blockquote>`,
    );
  });

  test("is left out where it says next to nothing", () => {
    expect(card({ body: "x".repeat(79) }, full).html.toString()).not.toContain("blockquote");
    expect(card({ body: ` ${"x".repeat(79)} ` }, full).html.toString()).not.toContain("blockquote");
    expect(card({ bodyHtml: `<pre> ${"x".repeat(79)} </pre>` }, full).html.toString()).not.toContain("blockquote");
    expect(card({ bodyHtml: `<b>${"x".repeat(40)}</b>${"y".repeat(39)}` }, full).html.toString()).not.toContain(
      "quote",
    );
    expect(card({ body: "x".repeat(80) }, full).html.toString()).toContain("blockquote");
    expect(card({}, full).html.toString()).not.toContain("blockquote");
  });

  test("fills the message to its end and no further, whatever stands around it", () => {
    const long = { source: "Reuters", title: "t".repeat(400), lead: "l".repeat(900), body: "x".repeat(9000) };
    for (const change of [full, { ...full, urgency: "breaking" as const, correction: { at: morning, note: "n" } }]) {
      const length = codePoints(judged(card(long, change)).text);
      expect(length).toBeGreaterThanOrEqual(textLimit - 10);
      expect(length).toBeLessThanOrEqual(textLimit);
    }
  });

  test("fills a caption too, after headline and lead", () => {
    const imageUrl = "https://news.example/a.jpg";
    const long = { imageUrl, title: "t".repeat(400), lead: "l".repeat(200), body: "word ".repeat(3000) };
    const length = codePoints(judged(card(long, full, { pictures: "photo" })).text);
    expect(length).toBeGreaterThan(captionLimit - 40);
    expect(length).toBeLessThanOrEqual(captionLimit);
  });

  test("spends at most seventy entities of Telegram's hundred", () => {
    const bodyHtml = Array.from({ length: 99 }, (_, i) => `word <b>bold ${i}</b>`).join(" ");
    expect(
      card({ bodyHtml }, full)
        .html.toString()
        .match(/<b>bold/g),
    ).toHaveLength(70);
  });
});

test("a caption has less room: the lead gives way, the headline and the link stay", () => {
  const imageUrl = "https://news.example/a.jpg";
  const { text: shown } = judged(
    card(
      { imageUrl, title: "t".repeat(300), lead: "l".repeat(700), source: "s".repeat(80), siteName: "n".repeat(80) },
      { urgency: "breaking", correction: { at: morning, note: "c".repeat(300) } },
      { pictures: "photo" },
    ),
  );
  expect(shown).toContain("t".repeat(300));
  expect(shown).toMatch(/l{50,}…\n/);
  expect(shown).toMatch(/n{80}$/);
  expect(codePoints(shown)).toBeGreaterThan(captionLimit - 20);
});
