/** kill -9 around a reminder, with the real program as a child process: it comes once, though it fell due while nothing ran; and
 *  where the program died in the call, it comes a second time without a sound, or not, as DELIVERY says. */
import { beforeAll, expect, test } from "vitest";
import { reminderEntry } from "../../src/news/agenda.ts";
import type { ArticleId } from "../../src/news/article.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { people } from "../support/app.ts";
import { sampleArticle, sampleSubscriber } from "../support/samples.ts";
import { usePrograms } from "../support/use-programs.ts";

const programs = usePrograms();
const { ada, chloe } = people;
let stores: Stores;
let story: ArticleId;
beforeAll(async () => {
  stores = createStores({ redis: programs.redis, clock: Date.now, retentionDays: 30 });
  for (const chatId of [ada, chloe]) {
    programs.sandbox.world.start(chatId);
    await stores.subscribers.update(chatId, () => sampleSubscriber({ chatId, since: Date.now() }));
  }
  const { id: _, ...article } = sampleArticle({ title: "Bridge reopens" }, { publishedAt: Date.now() - 60_000 });
  ({ id: story } = await stores.articles.create(article));
});

const isReminder = (text = ""): boolean => text.includes("Bridge reopens");
const reminders = (chatId: number) => programs.sandbox.world.messages(chatId).filter(({ text }) => isReminder(text));
async function remind(chatId: number, tries = 0): Promise<void> {
  const dueAt = Date.now() - 1000;
  await stores.reminders.remove(chatId, story);
  await stores.reminders.put(chatId, { articleId: story, messageId: 0, dueAt, tries });
  await stores.agenda.put(reminderEntry(chatId, story), dueAt);
}
const isOver = async (chatId: number): Promise<boolean> => (await stores.reminders.get(chatId, story)) === null;

test("a reminder that fell due while nothing ran comes once; one whose call was cut off by kill -9 may come twice, the second time silently", async () => {
  await remind(ada);
  const hung = new Set<number>();
  programs.sandbox.world.intercept({
    after: ({ chatId, payload }) => {
      if (chatId !== chloe || !isReminder(String(payload.text)) || hung.has(chatId)) return null;
      hung.add(chatId);
      return "hang";
    },
  });
  let program = await programs.start();
  await programs.sandbox.world.until(() => reminders(ada).length > 0, 30_000);
  await expect.poll(() => isOver(ada)).toBe(true);
  await remind(chloe);
  await programs.sandbox.world.until(() => reminders(chloe).length > 0, 30_000);
  await program.kill();
  const marked = await stores.reminders.get(chloe, story);
  expect(marked).toMatchObject({ tries: 1 });
  expect(marked?.dueAt).toBeGreaterThan(Date.now()); // whoever has begun the call may live still
  await remind(chloe, marked?.tries); // a minute later
  program = await programs.start();
  await programs.sandbox.world.until(() => reminders(chloe).length > 1, 30_000);
  await expect.poll(() => isOver(chloe)).toBe(true);
  expect(reminders(ada)).toHaveLength(1);
  expect(reminders(chloe).map(({ silent = false }) => silent)).toEqual([false, true]);
  await program.kill();
}, 90_000);
