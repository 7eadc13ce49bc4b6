/** Plain mode, walked through: everything a reader can type, and every button that any answer brings, pressed once; none of it
 *  shows a picture that only decorates, nor a button that is a sign alone. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readerCommands } from "../../src/bot/reader/install.ts";
import { undecoratedText } from "../../src/format/undecorated.ts";
import type { Article, ArticleContent } from "../../src/news/article.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { noon, type OpenReception, openReception, person, type Said } from "../support/reception.ts";
import { sampleArticle } from "../support/samples.ts";

let reception: OpenReception;
const all: Article[] = [];
const topics = 20; // more than fit one page
const stories = 18;
const longText = "A paragraph that says something of its own. ".repeat(120);

beforeAll(async () => {
  reception = await openReception({
    deps: {
      waiting: async () => ({ count: 3, dueAt: noon + 3_600_000 }),
      missedSince: async () => all.map(({ id }) => id),
      whyOf: async () => ({ kind: "topic", topic: "t1" as TopicSlug }),
    },
  });
  for (let i = 1; i <= topics; i++) {
    await reception.topics.add({ slug: `t${i}` as TopicSlug, names: { default: `Topic ${i}` }, emoji: "🌍" });
  }
  for (let i = 1; i <= stories; i++) all.push(await publish(i));
});
afterAll(() => reception.stop());

async function publish(number: number): Promise<Article> {
  const content: Partial<ArticleContent> = {
    url: `https://news.example/${number}`,
    title: `Story ${number}`,
    lead: "What there is to say.",
    body: longText,
    imageUrl: "https://news.example/a.jpg",
    imageDescription: "A bridge",
    hasVideo: true,
    paywalled: true,
  };
  const { id: _, ...draft } = sampleArticle(content, {
    publishedAt: noon - number * 1000,
    topics: ["t1" as TopicSlug],
    urgency: number % 2 === 0 ? "breaking" : "routine",
    ...(number % 3 === 0 && { graphic: true }),
    ...(number === 5 && { correction: { at: noon - 10, note: "The bridge holds." } }),
  });
  const article = await reception.articles.create(draft);
  await reception.publicCorrections.put({
    id: article.id,
    version: 2,
    at: noon - number,
    kind: number % 2 === 0 ? "withdrawn" : "corrected",
    title: article.content.title,
    url: article.content.url,
    reason: "It was not so.",
    changes: [],
  });
  return article;
}

/** What is typed, besides each command by itself. */
const typed = [
  "/start",
  "/start t_t2",
  "/start t_nothing",
  "/subscribe t1 t2 nothing",
  "/unsubscribe t2",
  "/digest 7:00 19:00",
  "/digest t3 weekly sun 18:00",
  "/digest nonsense",
  "/quiet 22:00-07:00",
  "/cap 5",
  "/cap nonsense",
  "/breaking off",
  "/breaking on",
  "/timezone Paris",
  "/timezone Nowhereville",
  "/mute lottery",
  "/mute by Ada Reed",
  "/follow bridge",
  "/latest t1",
  "/search story",
  "/search xyzzyplugh",
  "/pause 3",
  "/resume",
  "/pause nonsense",
  "/language fr",
  "/language en",
  "/feedback It is a good paper.",
  "/save nothing",
  "hello there",
  "t1",
  "stop",
  "help",
] as const;

/** Ends the walk, or the mode it is about. */
const isSpared = (data: string): boolean => /^1\|(?:set-plain|delete-data|language|stop)(?:\||$|-now)/.test(data);

describe("a reader in plain mode", () => {
  test("meets no decoration, whatever is typed or pressed", async () => {
    const ada = person(9001, "en");
    const home = { chatId: ada.chat, locale: "en" };
    await reception.say(ada, "/subscribe t1 t2 t3");
    for (const article of all) await reception.audience.save(home, article);
    for (const { id: story } of all.slice(0, 12)) await reception.audience.mute(home, { kind: "story", story });
    const plainly = () => reception.audience.setPlain(home, true);
    await plainly();
    reception.calls.length = 0;

    const pressed = new Set<string>();
    const walk = async (message: Said, depth: number): Promise<void> => {
      for (let found = next(message, pressed); found; found = next(message, pressed)) {
        pressed.add(found);
        const before = reception.said.length;
        await reception.pressData(ada, message, found);
        await plainly();
        for (const fresh of reception.said.slice(before)) if (depth > 0) await walk(fresh, depth - 1);
      }
    };
    for (const text of [...readerCommands.map(({ name }) => `/${name}`), ...typed]) {
      if (/^\/(deletemydata|stop)$/.test(text)) continue;
      const before = reception.said.length;
      await sayAny(ada, text);
      await plainly();
      for (const message of reception.said.slice(before)) await walk(message, 2);
    }
    expect(pressed.size).toBeGreaterThan(150);
    const shown = reception.calls.filter(({ method }) => /^(send|edit|answerCallback)/.test(method)).flatMap(wordsIn);
    expect(shown.length).toBeGreaterThan(400);
    expect([...new Set(shown.filter(isDecorated))]).toEqual([]);
  });
});

/** A button that nobody has pressed yet. */
function next(message: Said, pressed: ReadonlySet<string>): string | undefined {
  return message.buttons
    .flat()
    .flatMap((button) => ("callback_data" in button ? [button.callback_data] : []))
    .find((data) => !pressed.has(data) && !isSpared(data));
}

async function sayAny(from: ReturnType<typeof person>, text: string): Promise<void> {
  await reception.say(from, text).catch((error: Error) => {
    if (!/answers to/.test(error.message)) throw error; // a file, or a story with what stands below it
  });
}

const wordsIn = ({ payload }: { readonly payload: Record<string, unknown> }): string[] => {
  const { text, caption, reply_markup: markup } = payload as Record<string, string | undefined>;
  const rows = (markup as unknown as { inline_keyboard?: { text: string }[][] } | undefined)?.inline_keyboard ?? [];
  return [
    ...[text, caption].filter((words) => words !== undefined),
    ...rows.flat().map((button) => `[${button.text}]`),
  ];
};

function isDecorated(words: string): boolean {
  const isSignAlone = words.startsWith("[") && !/[\p{L}\p{N}]/u.test(words);
  return isSignAlone || undecoratedText(words) !== words.trim();
}
