/** A reminder comes once, whoever dies on the way, and not to who wants nothing: on real stores, with Telegram's answers
 *  given by hand. */
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createReminderSender, type ReminderDeps } from "../../src/bot/reader/story/send-reminder.ts";
import type { OutgoingMessage } from "../../src/format/message.ts";
import { reminderEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import type { SendOptions, Target } from "../../src/telegram/message-body.ts";
import type { Verdict } from "../../src/telegram/verdict.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { sampleArticle, sampleSubscriber } from "../support/samples.ts";
import { locales } from "../support/texts.ts";

const ada = 7001;
const [copy, due] = [33, 1_000_000];
let server: TestRedis;
let stores: Stores;
let article: Article;
let now = due;
let sent: { message: OutgoingMessage; options: SendOptions | undefined }[];
let answers: Verdict[];

beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());
beforeEach(async () => {
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: () => now, retentionDays: 30 });
  const { id: _, ...draft } = sampleArticle({ title: "Bridge <closed>" });
  article = await stores.articles.create(draft);
  await stores.subscribers.update(ada, () => sampleSubscriber({ chatId: ada }));
  await stores.reminders.put(ada, { articleId: article.id, messageId: copy, dueAt: due, tries: 0 });
  await stores.agenda.put(reminderEntry(ada, article.id), due);
  [now, sent, answers] = [due, [], []];
});

const accepted: Verdict = { kind: "accepted", messageId: 99 };
const send = (change: Partial<ReminderDeps> = {}) =>
  createReminderSender({
    ...stores,
    audience: { gone: async (chatId) => stores.subscribers.erase(chatId) },
    messenger: {
      async send(_: Target, message: OutgoingMessage, options?: SendOptions) {
        sent.push({ message, options });
        return answers.shift() ?? accepted;
      },
    },
    rateLimiter: { permit: async () => ({ granted: [{}], later: [] }) as never, freeze: async () => {} },
    locales,
    render: { addressOf: ({ content }) => content.url },
    clock: () => now,
    emit: () => {},
    policy: "at-least-once",
    ...change,
  });
/** As the sweeper does: what the agenda says is due. */
const sweep = async (remind = send()): Promise<void> => {
  for (const { entry, dueAt } of await stores.agenda.due(now, 10)) {
    if (entry?.kind === "reminder") await remind(entry.chatId, entry.articleId, dueAt);
  }
};
const isOwed = async (): Promise<boolean> => (await stores.agenda.dueAt(reminderEntry(ada, article.id))) !== null;

test("comes below the copy, with the row of buttons, and is forgotten", async () => {
  await sweep();
  await sweep();
  expect(sent).toHaveLength(1);
  expect(sent[0]?.message.html.toString()).toContain("Bridge &lt;closed&gt;");
  expect(sent[0]?.message.buttons?.flat()).toHaveLength(3);
  expect(sent[0]?.options).toMatchObject({ replyTo: copy, silent: false });
  expect(await isOwed()).toBe(false);
  expect(await stores.reminders.list(ada)).toEqual([]);
});

test("of two processes that sweep at once, one sends it", async () => {
  const remind = send();
  await Promise.all([sweep(remind), sweep(remind), sweep(remind)]);
  expect(sent).toHaveLength(1);
});

test("a process that dies in the call leaves it to the next one, a minute later and without sound", async () => {
  const dying = send({ messenger: { send: () => Promise.reject(new Error("killed")) } });
  await expect(sweep(dying)).rejects.toThrow("killed");
  await sweep();
  expect(sent).toHaveLength(0); // somebody may be at it
  now += 60_000;
  await sweep();
  expect(sent.map(({ options }) => options?.silent)).toEqual([true]);
  expect(await isOwed()).toBe(false);
});

test("a lost answer is not tried again where nothing may come twice", async () => {
  answers = [{ kind: "unknown", cause: new Error("lost") }];
  const remind = send({ policy: "at-most-once" });
  await sweep(remind);
  now += 60_000;
  await sweep(remind);
  expect(sent).toHaveLength(1);
  expect(await isOwed()).toBe(false);
});

test("a flood puts it off by as long as Telegram says, and counts as no try", async () => {
  answers = [{ kind: "flood", retryAfterMs: 5000 }];
  await sweep();
  now += 4999;
  await sweep();
  expect(sent).toHaveLength(1);
  now += 1;
  await sweep();
  expect(sent.map(({ options }) => options?.silent)).toEqual([false, false]);
});

test("who left, is off or blocked the bot gets none, and nothing stays owed", async () => {
  await stores.subscribers.update(ada, () => sampleSubscriber({ chatId: ada }, { cadence: { kind: "off" } }));
  await sweep();
  expect(sent).toHaveLength(0);
  expect(await isOwed()).toBe(false);
});

test("in a pause it waits, however long that is, and comes once when the pause is over or taken back", async () => {
  const day = 86_400_000;
  const pausing = (until: number | null) =>
    stores.subscribers.update(ada, () => sampleSubscriber({ chatId: ada }, { pause: { from: due - 10, until } }));
  await pausing(due + 3 * day);
  await sweep();
  now += 2 * day;
  await sweep();
  expect(sent).toHaveLength(0);
  await pausing(null);
  now += 5 * day;
  await sweep();
  expect(sent).toHaveLength(0);
  expect(await isOwed()).toBe(true);
  await stores.subscribers.update(ada, () => sampleSubscriber({ chatId: ada }));
  now += 15 * 60_000;
  await sweep();
  await sweep();
  expect(sent).toHaveLength(1);
  expect(await isOwed()).toBe(false);
});

test("in quiet hours it comes without sound; a story that was withdrawn is told as such", async () => {
  await stores.articles.update(article.id, (each) => ({
    ...each,
    state: "retracted",
    retraction: { at: 1, reason: "" },
  }));
  const quiet = { from: "00:00", until: "23:59", breaking: "silent" } as const;
  await stores.subscribers.update(ada, () => sampleSubscriber({ chatId: ada }, { quiet }));
  await sweep();
  expect(sent[0]?.options?.silent).toBe(true);
  expect(sent[0]?.message.html.toString()).toContain("withdrawn");
  expect(sent[0]?.message.buttons).toBeUndefined();
});
