/** Copies that people shared into other chats: a correction or a withdrawal reaches them too, at the rate of everything else. */
import { expect, test } from "vitest";
import type { Article } from "../../src/news/article.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const rig = useSendingRig();

const change = async (article: Article, by: Partial<Article>): Promise<Article> => {
  const next = await rig.stores.articles.update(article.id, (now) => ({ ...now, ...by, version: now.version + 1 }));
  if (!next) throw new Error("no article");
  return next;
};
const titled = (article: Article, title: string) => ({ content: { ...article.content, title } });
const share = (article: Article, inlineId: string, locale = "en"): Promise<void> =>
  rig.delivery.noteShared(article.id, { inlineId, version: article.version, locale });

test("each is rewritten in its own language, once a version", async () => {
  const article = await rig.publish();
  for (let i = 0; i < 50; i++) await share(article, `copy${i}`, i % 2 ? "fr" : "en");
  const corrected = await change(article, titled(article, "Right"));
  await rig.delivery.startRevision(corrected, { notify: false });
  await rig.settle();
  expect(rig.sharedEdits).toHaveLength(50);
  expect(rig.sharedEdits.find(({ inlineId }) => inlineId === "copy3")?.text).toBe("fr: Right");
  expect(await rig.delivery.countShared(article.id, 2)).toEqual({ current: 50, behind: 0, lost: 0 });
  await rig.delivery.rewriteShared(corrected);
  await rig.settle();
  expect(rig.sharedEdits).toHaveLength(50);
});

test("one that is gone counts as lost and is not called again; the others are rewritten", async () => {
  const article = await rig.publish();
  await share(article, "gone");
  rig.answer = () => ({ kind: "copy_lost", description: "MESSAGE_ID_INVALID" });
  const second = await change(article, titled(article, "Second"));
  await rig.delivery.startRevision(second, { notify: false });
  await rig.settle();
  expect(await rig.delivery.countShared(article.id, 2)).toEqual({ current: 0, behind: 0, lost: 1 });
  rig.answer = () => null;
  await share(second, "there");
  const third = await change(second, titled(article, "Third"));
  await rig.delivery.startRevision(third, { notify: false });
  await rig.settle();
  expect(rig.sharedEdits).toEqual([{ inlineId: "there", text: "en: Third" }]);
});

test("one that was chosen while the story was being corrected is rewritten as it comes", async () => {
  const article = await rig.publish();
  const corrected = await change(article, titled(article, "Right"));
  await rig.delivery.startRevision(corrected, { notify: false });
  await rig.settle();
  await share(article, "late");
  await rig.settle();
  expect(rig.sharedEdits).toEqual([{ inlineId: "late", text: "en: Right" }]);
});

test("while Telegram can't be reached they wait, and are not lost", async () => {
  const article = await rig.publish();
  await share(article, "copy");
  rig.answer = () => ({ kind: "not_written", cause: new Error("down") });
  const corrected = await change(article, { ...titled(article, "Right"), correction: { at: rig.clock, note: "" } });
  await rig.delivery.startRevision(corrected, { notify: false });
  const signal = new AbortController().signal;
  expect(await rig.delivery.reviseShared(article.id, signal)).toMatchObject({ kind: "snooze" });
  expect(await rig.delivery.countShared(article.id, 2)).toEqual({ current: 0, behind: 1, lost: 0 });
  rig.answer = () => null;
  // Each has a pace of its own: a second is waited.
  await expect.poll(() => rig.delivery.reviseShared(article.id, signal), { timeout: 10_000 }).toEqual({ kind: "done" });
  expect(rig.sharedEdits).toEqual([{ inlineId: "copy", text: "en: Right" }]);
});
