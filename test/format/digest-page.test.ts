/** Digests as readers see them, each page judged by Telegram's own parser. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type DigestEntry, type DigestOptions, renderDigest } from "../../src/format/digest-page.ts";
import { entityCost, visibleLength } from "../../src/format/measure.ts";
import type { OutgoingMessage } from "../../src/format/message.ts";
import { type Html, html } from "../../src/format/safe-html.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import { judged } from "../support/judged.ts";
import { sampleArticle } from "../support/samples.ts";

describe("a digest", () => {
  const digestLabels = {
    title: (date: string, part: string) => `Your ${part}, ${date}`,
    stories: (count: number) => `${count} stories`,
    breaking: "Breaking",
    alsoAt: "also at",
    continued: "continued",
    graphic: "Graphic",
    over: (time: Html) => html`No longer valid since ${time}`,
    corrected: (time: Html, note: string) => html`Corrected ${time}: ${note}`,
    withdrawn: (time: Html, reason: string) => html`Withdrawn ${time}: ${reason}`,
  };
  const countOf = (groups: DigestOptions["groups"]) => groups.reduce((sum, { entries }) => sum + entries.length, 0);
  const digest = (groups: DigestOptions["groups"], more: Partial<DigestOptions> = {}) =>
    renderDigest({
      stories: countOf(groups),
      linkParameters: "",
      locale: "en",
      timeZone: "Europe/Paris",
      labels: digestLabels,
      date: Date.parse("2026-11-24T07:00:00Z"),
      groups,
      footerButtons: [[{ text: "Settings", action: "x" }]],
      ...more,
    });

  test("is dated, grouped, numbered, each headline a link", () => {
    const pages = digest([
      { heading: "🌍 World", entries: [{ article: sampleArticle({ lead: "At last.", source: "Reuters" }) }] },
      { heading: "Sport", entries: [{ article: sampleArticle({ title: "Cup final" }) }] },
    ]);
    expect(pages).toHaveLength(1);
    const { text, links } = judged(pages[0] as OutgoingMessage);
    expect(text).toBe(
      "☀️ Your morning, Tuesday, November 24\n2 stories\n\n🌍 World\n1. Bridge reopens\nAt last.\nReuters\n\nSport\n2. Cup final\nnews.example",
    );
    expect(links).toHaveLength(2);
    expect(pages[0]?.html.toString()).toContain('1. <b><a href="https://news.example/bridge">Bridge reopens</a></b>\n');
    expect(pages[0]?.buttons).toHaveLength(1);
  });

  test("says when an entry is of another year", () => {
    const of = (sourcePublishedAt: number) =>
      digest([{ heading: "World", entries: [{ article: sampleArticle({ sourcePublishedAt }) }] }]).map(judged)[0]?.text;
    expect(of(Date.UTC(2020, 2, 2, 7))).toMatch(/news\.example · Mar 2, 2020, 08:00$/);
    expect(of(Date.UTC(2026, 2, 2, 7))).toMatch(/news\.example$/);
  });

  test("becomes as few messages as fit, cut between entries, every entry in exactly one, buttons below the last", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 700 }), (count, tail) => {
        const entries = Array.from({ length: count }, (_, i) => ({
          article: sampleArticle({
            title: `Story <${i}> & more`,
            lead: "A sentence about it that is neither short nor long. ".repeat(4),
            url: `https://news.example/${i}?q=${"x".repeat(tail)}`,
          }),
        }));
        const pages = digest([{ heading: "World", entries }]);
        const texts = pages.map(judged);
        for (let i = 0; i < count; i++) {
          expect(texts.filter(({ text }) => text.includes(`${i + 1}. Story <${i}> & more`))).toHaveLength(1);
        }
        expect(pages.filter((page) => page.buttons)).toEqual([pages.at(-1)]);
        expect(texts.flatMap(({ links }) => links)).toHaveLength(count);
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  const entry = (content: Parameters<typeof sampleArticle>[0], change = {}): string => {
    const [page] = digest([{ heading: "World", entries: [{ article: sampleArticle(content, change) }] }]);
    return (
      judged(page as OutgoingMessage)
        .text.split("\n\n")[1]
        ?.replace("World\n", "") ?? ""
    );
  };

  test("is dated in the reader's language and zone", () => {
    const [page] = renderDigest({
      stories: 0,
      linkParameters: "",
      locale: "fr",
      timeZone: "Pacific/Auckland",
      labels: digestLabels,
      date: Date.parse("2026-11-24T20:00:00Z"),
      groups: [],
    });
    expect(page?.html.toString()).toBe("<b>☀️ Your morning, mercredi 25 novembre</b>");
    expect(page).not.toHaveProperty("buttons");
  });

  test("marks what is urgent, and names source, else site, else host", () => {
    expect(entry({ source: " Reuters ", siteName: "The Courier" }, { urgency: "breaking" })).toBe(
      "1. 🚨 Bridge reopens\nReuters",
    );
    expect(entry({ siteName: "The Courier" })).toBe("1. Bridge reopens\nThe Courier");
    expect(entry({ source: " ", siteName: "The Courier" })).toBe("1. Bridge reopens\nnews.example");
    expect(entry({ title: "" })).toBe("1. news.example\nnews.example");
  });

  test("marks in its line what was corrected, with the reason", () => {
    const correction = { at: Date.parse("2026-11-24T15:20:00Z"), note: "It is the <east> side." };
    expect(entry({ lead: "At last." }, { correction })).toBe(
      "1. Bridge reopens\nAt last.\n✏️ Corrected 16:20: It is the <east> side.\nnews.example",
    );
    const nextDay = { at: Date.parse("2026-11-25T15:20:00Z"), note: "No." };
    expect(entry({}, { correction: nextDay })).toContain("✏️ Corrected Nov 25, 16:20: No.");
  });

  test("leaves of a withdrawn story its headline, struck through, and the reason", () => {
    const retraction = { at: Date.parse("2026-11-24T15:20:00Z"), reason: "Not confirmed." };
    const article = sampleArticle({ lead: "At last." }, { state: "retracted", urgency: "breaking", retraction });
    const [page] = digest([{ heading: "World", entries: [{ article }] }]);
    expect(judged(page as OutgoingMessage)).toMatchObject({ links: [article.content.url] });
    expect(page?.html.toString()).toContain(
      '1. <s><b><a href="https://news.example/bridge">Bridge reopens</a></b></s>\n🚫 Withdrawn <tg-time unix="1795533600" format="t">16:20</tg-time>: Not confirmed.',
    );
  });

  test("shows an address that Telegram would drop as text, behind the headline", () => {
    expect(entry({ url: `http://localhost/${"x".repeat(400)}` })).toBe(
      `1. Bridge reopens http://localhost/${"x".repeat(283)}\nlocalhost`,
    );
  });

  test("shortens headline, lead and names", () => {
    expect(entry({ title: "t".repeat(300), lead: "l".repeat(300), source: "s".repeat(100) })).toBe(
      `1. ${"t".repeat(199)}…\n${"l".repeat(159)}…\n${"s".repeat(59)}…`,
    );
    const [page] = digest([{ heading: `${"h".repeat(99)}\u202E`, entries: [{ article: sampleArticle() }] }]);
    expect(page?.html.toString()).toContain(`<b>${"h".repeat(59)}…</b>\n1. `);
  });

  test("links up to three others who tell the same story", () => {
    const alsoAt = ["A  Post", "B", "C", "D"].map((siteName) =>
      sampleArticle({ siteName, url: `https://${siteName[0]?.toLowerCase()}.example/` }),
    );
    const page = digest([{ heading: "World", entries: [{ article: sampleArticle(), alsoAt }] }])[0] as OutgoingMessage;
    const { text, links } = judged(page);
    expect(text).toMatch(/\nnews\.example · also at A Post, B, C$/);
    expect(links.slice(1)).toEqual(["https://a.example/", "https://b.example/", "https://c.example/"]);
  });

  const many = (count: number, content: Parameters<typeof sampleArticle>[0] = {}): DigestEntry[] =>
    Array.from({ length: count }, () => ({ article: sampleArticle({ title: "t".repeat(100), ...content }) }));

  test("goes on in another message under the same heading, numbers running on", () => {
    const pages = digest([
      { heading: "World", entries: many(20, { lead: "l".repeat(100) }) },
      { heading: "Sport", entries: many(20, { lead: "l".repeat(100) }) },
    ]).map((page) => judged(page).text);
    expect(pages.length).toBe(3);
    expect(pages[0]).toMatch(/^☀️ Your morning, Tuesday, November 24\n40 stories\n\nWorld\n1\. t/);
    expect(pages[1]).toMatch(/^☀️ Your morning, Tuesday, November 24 \(continued\)\n\nWorld\n19\. t/);
    expect(pages[1]).toContain("\n\nSport\n21. t");
    expect(pages.join("\n\n").match(/Sport/g)).toHaveLength(2);
    for (const page of pages.slice(0, -1)) expect(page.length).toBeGreaterThan(4096 - 250);
  });

  test("goes on in another message where Telegram would drop entities, or refuse their bytes", () => {
    const short = digest([{ heading: "World", entries: many(120, { title: "t" }) }]);
    expect(entityCost((short[0] as OutgoingMessage).html).count).toBe(100);
    expect(visibleLength((short[0] as OutgoingMessage).html)).toBeLessThan(4000);
    const url = `https://news.example/${"x".repeat(1500)}`;
    const heavy = digest([{ heading: "World", entries: many(10, { title: "t", url }) }]);
    const { bytes } = entityCost((heavy[0] as OutgoingMessage).html);
    expect(bytes).toBeGreaterThan(9000 - 1600);
    expect(bytes).toBeLessThanOrEqual(9000);
  });

  test("shows the first story's picture above the first message, and no other", () => {
    const [imageUrl, second] = ["https://news.example/a.jpg", "https://news.example/b.jpg"];
    const withPicture = { article: sampleArticle({ imageUrl }) };
    const preview = { url: imageUrl, large: true, aboveText: true };
    expect(digest([{ heading: "World", entries: [withPicture] }])[0]?.preview).toEqual(preview);
    const later = digest([{ heading: "World", entries: [{ article: sampleArticle() }, withPicture] }]);
    expect(later[0]).not.toHaveProperty("preview");
    const long = digest([{ heading: "World", entries: [withPicture, ...many(60, { imageUrl: second as string })] }]);
    expect(long.map((page) => page.preview?.url)).toEqual([imageUrl, ...long.slice(1).map(() => undefined)]);
  });

  test("shows none to whoever wants none, of what was withdrawn, or what stands behind a cover", () => {
    const imageUrl = "https://news.example/a.jpg";
    const of = (change: Partial<Article>, more: Partial<DigestOptions> = {}) =>
      digest([{ heading: "World", entries: [{ article: sampleArticle({ imageUrl }, change) }] }], more)[0];
    expect(of({}, { pictures: "off" })).not.toHaveProperty("preview");
    expect(of({ state: "retracted" })).not.toHaveProperty("preview");
    expect(of({ graphic: true }, { graphic: "cover" })).not.toHaveProperty("preview");
    expect(of({ graphic: true })).toHaveProperty("preview");
    expect(of({}, { graphic: "cover" })).toHaveProperty("preview");
  });

  test("covers the words of a graphic story where that is wished", () => {
    const entries = [{ article: sampleArticle({ lead: "What happened." }, { graphic: true }) }];
    const page = digest([{ heading: "World", entries }], { graphic: "cover" })[0] as OutgoingMessage;
    expect(page.html.toString()).toContain("⚠️ Graphic\n<tg-spoiler>What happened.</tg-spoiler>\nnews.example");
    judged(page);
  });

  test("puts what is urgent first, under no heading", () => {
    const urgent = [{ article: sampleArticle({ title: "Flood" }, { urgency: "breaking" }) }];
    const page = digest([{ entries: urgent }, { heading: "World", entries: [{ article: sampleArticle() }] }])[0];
    expect(judged(page as OutgoingMessage).text).toContain(
      "2 stories\n\n1. 🚨 Flood\nnews.example\n\nWorld\n2. Bridge",
    );
  });

  test("has no sign that only decorates for a screen reader", () => {
    const article = sampleArticle({}, { urgency: "breaking", correction: { at: 1.8e12, note: "No." } });
    const page = digest([{ heading: "World", entries: [{ article }] }], { plain: true })[0] as OutgoingMessage;
    expect(judged(page).text).toMatch(/^Your morning, .+\n1\. Breaking: Bridge reopens\nCorrected .+: No\.\n/s);
  });

  test("is named by the hour at which it comes, where its reader lives", () => {
    const at = (time: string, timeZone: string) =>
      digest([], { date: Date.parse(`2026-11-24T${time}:00Z`), timeZone })[0]
        ?.html.toString()
        .split(",")[0];
    expect(at("07:00", "Europe/Paris")).toBe("<b>☀️ Your morning");
    expect(at("12:00", "Europe/Paris")).toBe("<b>🌤️ Your noon");
    expect(at("18:00", "Europe/Paris")).toBe("<b>🌙 Your evening");
    expect(at("23:00", "Europe/Paris")).toBe("<b>🌙 Your night");
    expect(at("18:00", "Asia/Tokyo")).toBe("<b>🌙 Your night");
  });

  test("puts the outlet's parameters into every link to a source, also where the story stands elsewhere", () => {
    const alsoAt = [
      sampleArticle({ siteName: "B", url: "https://b.example/" }, { topics: [], id: "zzzzzz" as ArticleId }),
    ];
    const more = { linkParameters: "c={topic}-{id}" };
    const page = digest([{ heading: "World", entries: [{ article: sampleArticle(), alsoAt }] }], more)[0];
    expect(judged(page as OutgoingMessage).links).toEqual([
      "https://news.example/bridge?c=world-k7m2qa",
      "https://b.example/?c=-zzzzzz",
    ]);
  });

  test("runs from right to left where its language does, whatever its lines begin with", () => {
    const entries = [{ article: sampleArticle({ lead: "It opens." }) }];
    const page = digest([{ heading: "World", entries }], { locale: "ar" })[0] as OutgoingMessage;
    for (const line of judged(page).text.split("\n").filter(Boolean)) expect(line).toMatch(/^\u200F|^☀️ /);
    expect(judged(page).text).toContain("\n\u200F1. \u2068Bridge reopens\u2069\n\u200F\u2068It opens.\u2069\n");
  });
});
