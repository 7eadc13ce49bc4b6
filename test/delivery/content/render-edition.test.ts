/** What a digest holds and its messages have no room for stands behind a button, page by page: nothing is lost. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { digestButtons } from "../../../src/bot/reader/digest-more.ts";
import { cardButtons } from "../../../src/bot/reader/story/story-row.ts";
import { createRenderer } from "../../../src/delivery/content/render.ts";
import type { DigestPlace } from "../../../src/delivery/deps.ts";
import type { OutgoingMessage } from "../../../src/format/message.ts";
import type { ArticleId } from "../../../src/news/article.ts";
import { digestBroadcastId, mostParts } from "../../../src/news/broadcast.ts";
import type { SlotId } from "../../../src/news/schedule.ts";
import { judged } from "../../support/judged.ts";
import { type OpenReception, openReception, person } from "../../support/reception.ts";
import { culture, morning, sampleArticle, sport, world } from "../../support/samples.ts";
import { locales } from "../../support/texts.ts";

const at: DigestPlace = { id: digestBroadcastId("UTC|07:00|1" as SlotId, "2026-11-24T07:00"), dueAt: morning };
const look = { topics: [sport, world], locale: "en", timeZone: "UTC" };
const topics = [
  { slug: world, number: 1, names: { default: "World" }, emoji: "🌍" },
  { slug: sport, number: 2, names: { default: "Sport" } },
];
const render = createRenderer({
  topics: { list: async () => topics },
  locales,
  digestButtons,
  cardButtons,
  username: "wire_bot",
  defaultTimeZone: "UTC",
});

/** Newest first; every third one is of sport. */
const stories = (count: number, more: { readonly lead?: string; readonly tail?: number } = {}) =>
  Array.from({ length: count }, (_, i) =>
    sampleArticle(
      {
        title: `Story ${i + 1}.`,
        url: `https://news.example/${i}?q=${"x".repeat(more.tail ?? 0)}`,
        lead: more.lead ?? "A sentence about it that is neither short nor long. ".repeat(3),
      },
      { id: `s${i}` as ArticleId, topics: [i % 3 === 0 ? sport : world] },
    ),
  );

const actions = (message: OutgoingMessage | null | undefined) =>
  (message?.buttons ?? []).flat().map(({ text }) => text);

async function pagesOf(articles: ReturnType<typeof stories>): Promise<OutgoingMessage[]> {
  const pages: OutgoingMessage[] = [];
  for (let page = 1; ; page++) {
    const message = await render.editionPage(articles, look, at, page);
    if (!message) return pages;
    pages.push(message);
  }
}

describe("a digest of more stories than its messages hold", () => {
  test("says how many more there are, and its button leads to them and back", async () => {
    const articles = stories(63);
    const messages = await render.edition(articles, look, at);
    const last = messages.at(-1) as OutgoingMessage;
    expect(judged(last).text.endsWith("\n\nand 23 more")).toBe(true);
    expect(actions(last)).toEqual(["23 more ▸", "Why this?", "⚙️ Settings"]);
    const [first, second, ...others] = await pagesOf(articles);
    expect(judged(first as OutgoingMessage).text).toMatch(
      /^☀️ Your morning · Tuesday, November 24 \(continued\)\n\n🌍 World\n41\. /,
    );
    expect(actions(first)[0]).toBe("◂ Back");
    expect(actions(first)[1]).toMatch(/^\d+ more ▸$/);
    expect(others.length > 0 ? actions(others.at(-1))[1] : actions(second)[1]).toBe("Why this?");
    expect(await render.editionPage(articles, look, at, 0)).toEqual(last);
    const end = (others.at(-1) ?? second) as OutgoingMessage;
    expect(judged(end).text.endsWith("\n\nThat is all for now.")).toBe(true);
    expect(judged(first as OutgoingMessage).text).not.toContain("That is all");
  });

  test("begins with what is urgent, however old, then goes by topics as the newsroom lists them", async () => {
    const articles = stories(63).map((each, i) => (i === 60 ? { ...each, urgency: "breaking" as const } : each));
    const [first] = (await render.edition(articles, look, at)).map((each) => judged(each).text);
    expect(first).toMatch(/^☀️ Your morning · .+\n63 stories\n\n1\. 🚨 Story 61\.\n/);
    const sent = (await render.edition(articles, look, at)).map((each) => judged(each).text).join("\n");
    expect(sent.indexOf("🌍 World")).toBeLessThan(sent.indexOf("\nSport\n"));
    const all = [sent, ...(await pagesOf(articles)).map((each) => judged(each).text)].join("\n");
    expect(all.split("Story 61.")).toHaveLength(2);
  });

  test("holds what came for another reason than a topic of the reader's under its own topic, behind the reader's", async () => {
    const followed = sampleArticle({ title: "Followed." }, { id: "f00000" as ArticleId, topics: [culture] });
    const [message] = await render.edition([followed, ...stories(3)], look, at);
    const { text } = judged(message as OutgoingMessage);
    expect(text).toMatch(/\n\nSport\n3\. Story 1\.[^#]+\n\nculture\n4\. Followed\./);
  });

  test("shows its newest stories at once, of all topics", async () => {
    const texts = (await render.edition(stories(200), look, at)).map((each) => judged(each).text).join("\n");
    for (let i = 1; i <= 40; i++) expect(texts).toContain(`Story ${i}.`);
    expect(texts).not.toContain("Story 41.");
    expect(texts).toContain("and 160 more");
  });

  test("has buttons without pictures for whoever has them read aloud", async () => {
    const [message] = (await render.edition(stories(63), { ...look, plain: true }, at)).slice(-1);
    expect(actions(message)).toEqual(["23 more", "Why this?", "Settings"]);
    const page = await render.editionPage(stories(63), { ...look, plain: true }, at, 1);
    expect(actions(page)[0]).toBe("Back");
    expect(page?.html.toString()).not.toContain("🌍");
  });

  test("says nothing of more where there is none", async () => {
    const messages = await render.edition(stories(40), look, at);
    expect(messages.flatMap(actions)).toEqual(["Why this?", "⚙️ Settings"]);
    expect(await pagesOf(stories(40))).toEqual([]);
  });

  test("holds every story exactly once, numbered through, however many and however long", async () => {
    const lengths = { count: fc.integer({ min: 1, max: 150 }), tail: fc.constantFrom(0, 300, 1900) };
    await fc.assert(
      fc.asyncProperty(fc.record(lengths), async ({ count, tail }) => {
        const articles = stories(count, { tail });
        const messages = await render.edition(articles, look, at);
        expect(messages.length).toBeLessThanOrEqual(mostParts);
        const texts = [...messages, ...(await pagesOf(articles))].map((each) => judged(each).text);
        const numbers = texts.flatMap((text) => [...text.matchAll(/^(\d+)\. Story/gm)].map(([, n]) => Number(n)));
        expect(numbers).toEqual(Array.from({ length: count }, (_, i) => i + 1));
        const all = texts.join("\n");
        for (let i = 1; i <= count; i++) expect(all.split(`Story ${i}.`)).toHaveLength(2);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});

describe("the button below a digest", () => {
  let reception: OpenReception;
  const asked: unknown[][] = [];
  beforeAll(async () => {
    reception = await openReception({
      deps: {
        editionPage: async (...args) => {
          asked.push(args);
          return args[2] > 2 ? null : render.editionPage(stories(63), look, at, args[2]);
        },
      },
    });
  });
  afterAll(() => reception.stop());

  test("pages in the place of the message, and says so when there is nothing behind it any more", async () => {
    const ada = person(1001, "en");
    const message = await reception.say(ada, "/help");
    await reception.pressData(ada, message, `1|more|${at.id}|1`);
    expect(message.text).toContain("41. Story");
    expect(asked).toEqual([[at.id, 1001, 1]]);
    await reception.press(ada, message, "◂ Back");
    expect(message.text).toContain("and 23 more");
    expect(await reception.pressData(ada, message, `1|more|${at.id}|7`)).toContain("no longer works");
    expect(await reception.pressData(ada, message, "1|more|a123|1")).toContain("no longer works");
  });
});
