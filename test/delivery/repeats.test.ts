/** A story that nearly repeats another goes to whoever has not got that one; the rest when an editor wants it. */
import { beforeEach, expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { articleBroadcastId, restBroadcastId } from "../../src/news/broadcast.ts";
import { topic } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();
const [hasIt, lacksIt, hasItToo] = [1, 2, 3];

beforeEach(async () => {
  await rig.subscribe(hasIt, { topics: ["world", "local"] });
  await rig.subscribe(lacksIt, { topics: ["local"] });
  await rig.subscribe(hasItToo, { topics: ["world", "local"] });
});

const send = async (title: string, change: Partial<Article>): Promise<Article> => {
  const article = await rig.publish({ content: { title, url: `https://news.example/${title}` }, ...change });
  await rig.delivery.startArticle(article);
  await rig.settle();
  return article;
};
const got = (title: string): number[] => rig.sent.flatMap((each) => (each.text === title ? [each.chatId] : [])).sort();

test("who has the story does not get its repetition at once; sent anyway, everybody has it once, and a correction finds all", async () => {
  const first = await send("First", { topics: [topic("world")] });
  expect(got("First")).toEqual([hasIt, hasItToo]);
  const second = await send("Second", { topics: [topic("local")], repeats: { of: [first.id] } });
  expect(got("Second")).toEqual([lacksIt]);
  for (let twice = 0; twice < 2; twice++) await rig.delivery.startRest(second);
  await rig.settle();
  expect(got("Second")).toEqual([hasIt, lacksIt, hasItToo]);
  expect(await rig.stores.articles.carriers(second.id)).toEqual(
    expect.arrayContaining([articleBroadcastId(second), restBroadcastId(second)]),
  );
  const corrected = await rig.stores.articles.update(second.id, (article) => ({
    ...article,
    version: 2,
    content: { ...article.content, title: "Second, corrected" },
  }));
  await rig.delivery.startRevision(corrected as Article, { notify: false });
  await rig.settle();
  expect(rig.edits.map(({ chatId }) => chatId).sort()).toEqual([hasIt, lacksIt, hasItToo]);
  const third = await send("Third", { topics: [topic("local")], repeats: { of: [second.id] } });
  expect(got("Third")).toEqual([]);
  expect(third.repeats?.of).toEqual([second.id]);
});

test("a story that was withdrawn keeps nobody from another that tells it; nor does breaking news wait", async () => {
  const first = await send("First", { topics: [topic("world")] });
  await send("Urgent", { topics: [topic("local")], urgency: "breaking", repeats: { of: [first.id] } });
  expect(got("Urgent")).toEqual([hasIt, lacksIt, hasItToo]);
  await rig.stores.articles.update(first.id, (article) => ({
    ...article,
    state: "retracted",
    version: 2,
    retraction: { at: rig.clock, reason: "wrong" },
  }));
  await send("Second", { topics: [topic("local")], repeats: { of: [first.id] } });
  expect(got("Second")).toEqual([hasIt, lacksIt, hasItToo]);
});
