/** Cards as readers see them, each judged by Telegram's own parser. */
import { describe, expect, test } from "vitest";
import { asText, renderArticleCard } from "../../src/format/article-card.ts";
import type { CardOptions } from "../../src/format/card-labels.ts";
import { captionLimit, codePoints, textLimit } from "../../src/format/measure.ts";
import { hostOf } from "../../src/format/site-of.ts";
import type { Article, ArticleContent } from "../../src/news/article.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { judged } from "../support/judged.ts";
import { cardOptions, morning, sampleArticle } from "../support/samples.ts";

const card = (content: Partial<ArticleContent>, change: Partial<Article> = {}, options: Partial<CardOptions> = {}) =>
  renderArticleCard(sampleArticle(content, change), { ...cardOptions, ...options });
/** Without the moment, which has tests of its own. */
const text = (content: Partial<ArticleContent>, change: Partial<Article> = {}, options: Partial<CardOptions> = {}) =>
  judged(card(content, { publishedAt: undefined, ...change } as Partial<Article>, options)).text;
const foot = "#world\nnews.example";

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
      "Bridge reopens\n\nAfter two years of works.\n\n#world · Nov 24, 08:00 · ▶️\nSource: Reuters · The Courier",
    );
    expect(links).toEqual(["https://news.example/bridge"]);
    expect(message).not.toHaveProperty("buttons");
    expect(message.preview?.url).toBe("https://news.example/bridge");
  });

  test("marks what is urgent and what was corrected", () => {
    const corrected = sampleArticle({}, { urgency: "breaking", correction: { at: 0, note: "the figure is 9,997" } });
    const { text } = judged(renderArticleCard(corrected, cardOptions));
    expect(text).toMatch(/^🚨 Bridge reopens\n/);
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
    expect(card({}, { urgency: "breaking" }).html.toString()).toMatch(/^🚨 <b>Bridge reopens<\/b>\n/);
  });

  test("is the site's name where there is none", () => {
    expect(text({ title: " \u202E", siteName: "The  Courier" })).toBe("The Courier\n\n#world\nThe Courier");
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
    expect(last).toBe(`#world\nSource: ${"s".repeat(79)}… · ${"n".repeat(79)}…`);
  });

  test("keeps its direction behind the mark of what is urgent, and needs no help alone on its line", () => {
    expect(text({ title: "الجسر" })).toMatch(/^الجسر\n/);
    expect(text({ title: "الجسر" }, { urgency: "breaking" })).toMatch(/^\u200E🚨 \u2068الجسر\u2069\n/);
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
    expect(shown).toContain("\n\n#world · Nov 24, 08:00 · ▶️ · 🔒 subscribers only\nSource: Reuters · news.example");
    expect(text({ paywalled: true })).toBe("Bridge reopens\n\n#world · 🔒 subscribers only\nnews.example");
    expect(text({})).toBe(`Bridge reopens\n\n${foot}`);
  });

  test("tells the source's own time rather than ours, in the reader's zone and language", () => {
    const given = { sourcePublishedAt: morning - 3_600_000 };
    expect(card(given).html.toString()).toContain('<tg-time unix="1795500000" format="r">Nov 24, 07:00</tg-time>');
    expect(judged(card(given, {}, { timeZone: "America/New_York" })).text).toContain("Nov 24, 01:00");
    expect(judged(card(given, {}, { locale: "fr" })).text).toContain("24 nov., 07:00");
    expect(judged(card({ sourcePublishedAt: morning }, {}, { timeZone: "UTC" })).text).toContain("Nov 24, 07:00");
    expect(judged(card({ sourcePublishedAt: morning + 86_400_000 })).text).toContain("Nov 25, 08:00");
  });

  test("names who wrote it, unless that is the outlet", () => {
    expect(text({ source: "Reuters", byline: " Ada  Reed " })).toContain(
      "\n#world\nSource: Reuters · Ada Reed, news.example",
    );
    expect(text({ byline: "Ada Reed" })).toContain("\n#world\nAda Reed, news.example");
    expect(text({ byline: "The Courier", siteName: "the courier" })).toMatch(/\nthe courier$/);
    expect(text({ byline: "reuters", source: "Reuters" })).toMatch(/\nSource: Reuters · news\.example$/);
    expect(text({ source: "The Courier", siteName: "the  courier" })).toMatch(/\nthe courier$/);
    expect(text({ byline: "n".repeat(999) })).toContain(`\n${"n".repeat(79)}…, news.example`);
    expect(text({ byline: "رويترز" })).toContain("\n\u200E\u2068رويترز\u2069, news.example");
  });

  test("never gives our own time as the source's, and says the year of another one", () => {
    expect(judged(card({ source: "Reuters" })).text).toContain("\n\n#world\nSource: Reuters · news.example");
    expect(judged(card({ sourcePublishedAt: Date.UTC(2020, 2, 2, 7) })).text).toContain("Mar 2, 2020, 08:00");
    const newYear = { sourcePublishedAt: Date.UTC(2025, 11, 31, 23, 30) };
    expect(judged(card(newYear)).text).toContain("Jan 1, 00:30");
    expect(judged(card(newYear, {}, { timeZone: "UTC" })).text).toContain("Dec 31, 2025, 23:30");
  });

  test("keeps the direction of a name", () => {
    expect(text({ source: "رويترز", siteName: "الموقع" })).toContain(
      "#world\nSource: \u2068رويترز\u2069 · \u2068الموقع\u2069",
    );
  });
});

describe("a card's topics", () => {
  const topics = (...slugs: string[]) => ({ topics: slugs as TopicSlug[] });

  test("are hashtags that Telegram knows as such", () => {
    expect(text({}, topics("us-east_1", "a--b", "__x__", "2026", "été"))).toContain(
      "\n\n#us_east_1 #a_b #x #été\nnews.example",
    );
    expect(text({}, topics("2026"))).toBe("Bridge reopens\n\nnews.example");
    expect(text({}, topics())).toBe("Bridge reopens\n\nnews.example");
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
      "Bridge reopens\n\n✏️ Corrected 08:00: it opens on Friday\n\n#world\nSource: Reuters · news.example",
    );
    const correction = { at: morning + 7_200_000, note: "it opens on Friday" };
    expect(card({}, { correction }).html.toString()).toContain(
      '✏️ Corrected <tg-time unix="1795510800" format="t">10:00</tg-time>: it opens on Friday',
    );
    const nextDay = { at: morning + 86_400_000, note: "" };
    expect(card({}, { correction: nextDay }).html.toString()).toContain('format="dt">Nov 25, 08:00</tg-time>');
    const long = text({}, { correction: { at: morning, note: "n".repeat(999) } });
    expect(long).toContain(`: ${"n".repeat(299)}…\n`);
  });
});

describe("a card's picture", () => {
  const imageUrl = "https://news.example/a.jpg";
  const above = { large: true, aboveText: true };

  test("is a photo, without a preview, where that was chosen and there is one", () => {
    const message = card({ imageUrl }, {}, { pictures: "photo" });
    expect(message.photoUrl).toBe(imageUrl);
    expect(message).not.toHaveProperty("preview");
    expect(card({}, {}, { pictures: "photo" })).not.toHaveProperty("photoUrl");
    expect(card({ imageUrl: "http://localhost/a.jpg" }, {}, { pictures: "photo" })).not.toHaveProperty("photoUrl");
  });

  test("stands alone above the text where a preview was chosen: the page's own card would repeat headline and lead", () => {
    const message = card({ imageUrl });
    expect(message.preview).toEqual({ url: imageUrl, ...above });
    expect(message).not.toHaveProperty("photoUrl");
    expect(card({}).preview).toEqual({ url: "https://news.example/bridge", ...above });
    expect(card({}, {}, { pictures: "photo" })).not.toHaveProperty("preview");
  });

  test("stands above the text of a whole story, which no caption could hold", () => {
    const message = card({ imageUrl, body: "word ".repeat(500) }, { fullText: true }, { pictures: "photo" });
    expect(message).not.toHaveProperty("photoUrl");
    expect(message.preview).toEqual({ url: imageUrl, ...above });
  });

  test("is none where none is wanted", () => {
    for (const fullText of [false, true]) {
      const message = card({ imageUrl }, { fullText }, { pictures: "off" });
      expect(message).not.toHaveProperty("photoUrl");
      expect(message).not.toHaveProperty("preview");
    }
  });

  test("is shown above the very words of its caption where a photo can't stand", () => {
    const photo = card({ imageUrl, lead: "word ".repeat(999) }, {}, { pictures: "photo" });
    expect(asText(photo)).toEqual({ html: photo.html, preview: { url: imageUrl, ...above } });
    expect(asText(card({}))).toEqual(card({}));
    const covered = card({ imageUrl }, { graphic: true }, { pictures: "photo", graphic: "cover" });
    expect(asText(covered)).toEqual({ html: covered.html });
  });
});

describe("a graphic story", () => {
  const imageUrl = "https://news.example/a.jpg";
  const content = { imageUrl, lead: "What happened.", body: "A sentence & more. ".repeat(9) };
  const covered = { graphic: "cover", pictures: "photo" } as const;

  test("comes like all others to whoever has not said otherwise", () => {
    expect(card(content, { graphic: true }, { pictures: "photo" })).toEqual(card(content, {}, { pictures: "photo" }));
    expect(card(content, {}, covered)).toEqual(card(content, {}, { pictures: "photo" }));
  });

  test("stands behind a cover where that is wished: its picture and its words, not its headline", () => {
    const message = card(content, { graphic: true }, covered);
    expect(message).toMatchObject({ photoUrl: imageUrl, covered: true });
    expect(message.html.toString()).toContain(
      "<b>Bridge reopens</b>\n\n⚠️ Graphic\n\n<blockquote><tg-spoiler>What happened.</tg-spoiler></blockquote>",
    );
    judged(message);
  });

  test("shows no picture where no cover can be put on it", () => {
    const whole = card(
      { ...content, bodyHtml: "<p><b>A</b> sentence &amp; more. </p>".repeat(9) },
      { graphic: true, fullText: true },
      covered,
    );
    expect(whole).not.toHaveProperty("preview");
    expect(judged(whole).text).toContain("A sentence & more.");
    expect(whole.html.toString()).toContain("<blockquote expandable><tg-spoiler>A sentence &amp; more.");
    expect(card(content, { graphic: true }, { ...covered, pictures: "preview" })).not.toHaveProperty("preview");
  });
});

describe("a card for a screen reader", () => {
  test("has no sign that only decorates, and tells the picture in words", () => {
    const imageUrl = "https://news.example/a.jpg";
    const article = { urgency: "breaking", correction: { at: morning, note: "it opens on Friday" } } as const;
    const content = { imageUrl, imageDescription: "A ferry  below a bridge.", hasVideo: true, paywalled: true };
    expect(text(content, article, { plain: true, pictures: "photo" })).toBe(
      "Breaking: Bridge reopens\n\nPicture: A ferry below a bridge.\n\nCorrected 08:00: it opens on Friday\n\n#world · video · subscribers only\nnews.example",
    );
    expect(text(content, article, { plain: true, pictures: "off" })).not.toContain("ferry");
    expect(text(content, article, { pictures: "photo" })).not.toContain("ferry");
    expect(text({}, { graphic: true }, { plain: true, graphic: "cover" })).toContain("\n\nGraphic\n\n");
  });
});

describe("a card for readers of a language that runs from right to left", () => {
  const arabic = { locale: "ar" };

  test("begins each line that would begin with Latin letters with a mark of its direction, and keeps theirs inside", () => {
    expect(text({ lead: "It opens.", source: "Reuters" }, {}, arabic)).toBe(
      "\u200F\u2068Bridge reopens\u2069\n\n\u200F\u2068It opens.\u2069\n\n\u200F\u2068#world\u2069\n\u200FSource: \u2068Reuters\u2069 · \u2068news.example\u2069",
    );
    expect(text({ title: "OpenAI تعلن عن نموذج جديد" }, {}, arabic)).toMatch(/^\u200FOpenAI تعلن/);
    expect(text({ title: "الجسر يفتح" }, {}, arabic)).toMatch(/^الجسر يفتح\n/);
    expect(text({ title: "Bridge" }, { urgency: "breaking" }, arabic)).toMatch(/^\u200F🚨 \u2068Bridge\u2069\n/);
  });

  test("elsewhere a headline runs as most of its letters do", () => {
    expect(text({ title: "OpenAI تعلن عن نموذج جديد" })).toMatch(/^\u200FOpenAI تعلن/);
    expect(text({ title: "جسر means bridge in Arabic" })).toMatch(/^\u200Eجسر means/);
  });
});

describe("a card's last line", () => {
  test("ends in the link to the source, once, with no button that repeats it", () => {
    const message = card({ url: "https://www.news.example/bridge?id=1", source: "Reuters" });
    expect(message.html.toString()).toMatch(
      /\nSource: Reuters · <a href="https:\/\/www\.news\.example\/bridge\?id=1">news\.example<\/a>$/,
    );
    expect(judged(message).links).toHaveLength(1);
    expect(message).not.toHaveProperty("buttons");
  });

  test("has the outlet's parameters in its link, and nothing else has", () => {
    const imageUrl = "https://news.example/a.jpg";
    const linkParameters = "utm_source=telegram&utm_campaign={topic}-{id}";
    const content = { imageUrl, url: "https://news.example/%E9?a;b=c#top" };
    const message = card(content, {}, { linkParameters, pictures: "photo" });
    expect(judged(message).links).toEqual([
      "https://news.example/%E9?a;b=c&utm_source=telegram&utm_campaign=world-k7m2qa#top",
    ]);
    expect({ ...message, html: "" }).toEqual({ ...card(content, {}, { pictures: "photo" }), html: "" });
    const long = `https://news.example/${"x".repeat(2020)}`;
    expect(judged(card({ url: long }, {}, { linkParameters })).links).toEqual([long]);
  });

  test("is the bare address where Telegram would drop the link: no button, no preview", () => {
    const message = card({ url: `http://localhost/${"x".repeat(999)}` });
    expect(judged(message).text.split("\n").at(-1)).toBe(`http://localhost/${"x".repeat(682)}…`);
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

test("a caption's lead ends with a whole sentence where one ends in time", () => {
  const lead = `${"Engineers closed the bridge after divers found a crack. ".repeat(12)}`;
  const content = { imageUrl: "https://news.example/a.jpg", lead, title: "t".repeat(300), source: "s".repeat(80) };
  const correction = { at: morning, note: "c".repeat(300) };
  const message = card(content, { correction }, { pictures: "photo" });
  expect(judged(message).text).toMatch(/found a crack\.\n\n✏️/);
});
