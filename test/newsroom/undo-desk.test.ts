/** What a person did last is taken back, and nothing else: with the real sending behind it. */

import { beforeEach, expect, test } from "vitest";
import { createPictureRule } from "../../src/ingest/picture-address.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import { createAnnounce } from "../../src/newsroom/announce.ts";
import { createArticleDesk } from "../../src/newsroom/article-desk.ts";
import { createRevisionDesk } from "../../src/newsroom/revision-desk.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createUndoDesk, type UndoOutcome } from "../../src/newsroom/undo-desk.ts";
import { topic } from "../support/sending.ts";
import { useSendingRig } from "../support/use-sending-rig.ts";

const [eve, tom, ann] = [1, 2, 3];
const [second, hour] = [1000, 3_600_000];
const undoMs = 20 * second;
const place = { chatId: eve, messageId: 1, locale: "en" };

const rig = useSendingRig();
let newsroom: ReturnType<typeof open>;
beforeEach(async () => {
  newsroom = open();
  await rig.stores.people.assign(tom, "editor");
  await rig.stores.people.assign(ann, "author");
  await rig.stores.topics.add({ slug: topic("world"), names: { default: "World" } });
  for (const reader of [101, 102, 103]) await rig.subscribe(reader);
});

function open() {
  const { stores, delivery } = rig;
  const clock = (): number => rig.clock;
  const rights = createRights({ people: stores.people, owners: [eve] });
  const { acts, agenda, articles, topics } = stores;
  const desk = createArticleDesk({
    pageAgenda: stores.pageAgenda,
    ...{ acts, agenda, articles, topics, rights, clock, undoMs },
    requireApproval: false,
    paidSpeed: false,
    news: { keptBack: async () => {} },
    pictureRule: createPictureRule([]),
    startBroadcast: delivery.startArticle,
    startRest: delivery.startRest,
    pauseSending: async () => {},
  });
  const { startRevision, rewriteShared, cancelUntouched } = delivery;
  const { publicCorrections } = stores;
  const shared = { startRevision, rewriteShared, cancelUntouched, publicCorrections };
  const revisions = createRevisionDesk({ acts, articles, rights, clock, ...shared });
  const undo = createUndoDesk({ acts, articles, desk, revisions, rights, sending: delivery });
  const announce = createAnnounce({ acts, rights, clock, undoMs: 0, startAnnouncement: delivery.startAnnouncement });
  return { desk, revisions, undo, announce };
}

let url = 0;
const draft = (title: string, by = eve): Promise<Article> =>
  newsroom.desk.draft(by, { title, url: `https://news.example/${++url}` }, [topic("world")]);
/** Time goes by, and what is due goes out. */
async function later(ms: number): Promise<void> {
  rig.clock += ms;
  for (const { entry } of await rig.stores.agenda.due(rig.clock, 10)) {
    if (entry?.kind === "publish") await newsroom.desk.release(entry.articleId);
  }
  await rig.settle();
}
const stateOf = async ({ id }: { readonly id: ArticleId }) => (await rig.stores.articles.get(id))?.state;
const said = (outcome: UndoOutcome) =>
  outcome.kind === "nothing" ? outcome.kind : `${outcome.kind} ${outcome.what.act.kind} ${outcome.what.title}`;

test("of two stories on their way it is the last one pressed that comes back", async () => {
  const [a, b] = [await draft("A"), await draft("B")];
  await newsroom.desk.publish(eve, a.id, null);
  await later(5 * second);
  await newsroom.desk.publish(eve, b.id, null);
  expect(said(await newsroom.undo.undoLast(eve))).toBe("undone publish B");
  expect([await stateOf(a), await stateOf(b)]).toEqual(["scheduled", "draft"]);
  await later(undoMs);
  expect(rig.sent.map(({ text }) => text)).toEqual(["A", "A", "A"]);
});

test("after today's story went out, tomorrow's stays scheduled: it is only offered", async () => {
  const [tomorrow, today] = [await draft("Tomorrow"), await draft("Today")];
  await newsroom.desk.schedule(eve, tomorrow.id, rig.clock + 24 * hour, null);
  await later(second);
  await newsroom.desk.publish(eve, today.id, null);
  await later(undoMs + second);
  const outcome = await newsroom.undo.undoLast(eve);
  expect(said(outcome)).toBe("too_late publish Today");
  expect(await stateOf(tomorrow)).toBe("scheduled");
  const earlier = outcome.kind === "too_late" ? outcome.earlier : null;
  expect(earlier).toMatchObject({ title: "Tomorrow", act: { kind: "schedule" } });
  expect(said(await newsroom.undo.undo(tom, earlier?.act.at ?? 0))).toBe("nothing"); // somebody else's act
  expect(said(await newsroom.undo.undo(eve, earlier?.act.at ?? 0))).toBe("undone schedule Tomorrow");
  expect(await stateOf(tomorrow)).toBe("draft");
});

test("whoever pressed Publish on a colleague's draft takes it back, and the colleague does not", async () => {
  const { id } = await draft("Ann's piece", ann);
  await newsroom.desk.publish(tom, id, null);
  expect(said(await newsroom.undo.undoLast(eve))).toBe("nothing");
  await expect(newsroom.undo.undoLast(ann)).rejects.toMatchObject({ code: "not_allowed" });
  expect(said(await newsroom.undo.undoLast(tom))).toBe("undone publish Ann's piece");
  expect(said(await newsroom.undo.undoLast(tom))).toBe("nothing");
});

test("what was taken back by a button, and scheduled anew by somebody else, is not taken back again", async () => {
  const { id } = await draft("Once");
  await newsroom.desk.publish(eve, id, null);
  await newsroom.desk.cancel(eve, id);
  await later(second);
  await newsroom.desk.schedule(tom, id, rig.clock + hour, null);
  expect(said(await newsroom.undo.undoLast(eve))).toBe("nothing");
  expect(await stateOf({ id })).toBe("scheduled");
});

test("a discarded draft is a draft again", async () => {
  const { id } = await draft("Thrown away");
  await newsroom.desk.discard(eve, id, null);
  expect(said(await newsroom.undo.undoLast(eve))).toBe("undone discard Thrown away");
  expect(await stateOf({ id })).toBe("draft");
});

test("an announcement is stopped, and how many have it is said", async () => {
  await newsroom.announce(eve, { id: "k7m2qa", text: "A word to all", desk: place });
  let calls = 0;
  rig.answer = async () => {
    if (++calls === 2) await rig.delivery.pause("nk7m2qa" as never);
    return null;
  };
  await rig.settle();
  const outcome = await newsroom.undo.undoLast(eve);
  expect(said(outcome)).toBe("undone announce A word to all");
  const reached = outcome.kind === "undone" ? outcome.reached : -1;
  expect(reached).toBe(rig.sent.length);
  expect(await rig.delivery.receipt("nk7m2qa" as never)).toMatchObject({ state: "cancelled", delivered: reached });
  expect(said(await newsroom.undo.undoLast(eve))).toBe("nothing");
});

test("an announcement that everybody has can't be taken back, and says so", async () => {
  await newsroom.announce(eve, { id: "k7m2qa", text: "A word to all", desk: place });
  await rig.settle();
  expect(said(await newsroom.undo.undoLast(eve))).toBe("too_late announce A word to all");
});

const out = async (title: string): Promise<ArticleId> => {
  const { id } = await draft(title);
  await newsroom.desk.publish(eve, id, null);
  await later(undoMs + second);
  return id;
};
const correctionOf = (basedOn: number, title: string) => ({ basedOn, changes: { title }, note: "", notify: false });

test("a correction of which no copy has been changed is taken back; the next one reaches every copy", async () => {
  const id = await out("Wrong");
  await newsroom.revisions.correct(eve, id, correctionOf(1, "Worse"), place);
  expect(said(await newsroom.undo.undoLast(eve))).toBe("undone correct Wrong");
  await rig.settle();
  expect(rig.edits).toEqual([]);
  const article = await rig.stores.articles.get(id);
  expect(article).toMatchObject({ state: "published", content: { title: "Wrong" } });
  expect(article?.correction).toBeUndefined();
  await newsroom.revisions.correct(eve, id, correctionOf(article?.version ?? 0, "Right"), place);
  await rig.settle();
  expect(rig.edits.map(({ text }) => text)).toEqual(["Right", "Right", "Right"]);
});

test("one that is taken back is told to nobody in public, and leaves the copies that people shared", async () => {
  const id = await out("Wrong");
  await rig.delivery.noteShared(id, { inlineId: "shared", version: 1, locale: "en" });
  await newsroom.revisions.correct(eve, id, correctionOf(1, "Worse"), place);
  expect((await rig.stores.publicCorrections.of(id)).map(({ changes }) => changes)).toEqual([
    [{ field: "title", was: "Wrong", now: "Worse" }],
  ]);
  expect(said(await newsroom.undo.undoLast(eve))).toBe("undone correct Wrong");
  await rig.settle();
  expect(rig.sharedEdits.at(-1)).toEqual({ inlineId: "shared", text: "en: Wrong" });
  expect((await rig.stores.publicCorrections.list({ skip: 0, limit: 9 })).corrections).toEqual([]);
});

test("one that copies show already stays, and goes on", async () => {
  const id = await out("Wrong");
  await newsroom.revisions.correct(eve, id, correctionOf(1, "Right"), place);
  await rig.settle();
  expect(said(await newsroom.undo.undoLast(eve))).toBe("too_late correct Right");
  expect((await rig.stores.articles.get(id))?.content.title).toBe("Right");
  const late = await draft("Late");
  await newsroom.desk.publish(eve, late.id, null);
  await later(hour);
  // Behind it nothing is left that could be taken back: the correction is not offered.
  expect(await newsroom.undo.undoLast(eve)).toMatchObject({ kind: "too_late", what: { title: "Late" }, earlier: null });
});

test("a correction is not taken back while a copy is being changed, and the others still are", async () => {
  const id = await out("Wrong");
  const broadcast = await newsroom.revisions.correct(eve, id, correctionOf(1, "Right"), place);
  let outcome: UndoOutcome | null = null;
  rig.answer = async () => {
    outcome ??= await newsroom.undo.undoLast(eve);
    return null;
  };
  await rig.settle();
  expect(outcome).toMatchObject({ kind: "too_late", what: { act: { kind: "correct" } } });
  expect(rig.edits.map(({ text }) => text)).toEqual(["Right", "Right", "Right"]);
  expect(await rig.delivery.receipt(broadcast)).toMatchObject({ state: "done", delivered: 3 });
});

test("a withdrawal is never passed over for something older", async () => {
  const [id, waiting] = [await out("False"), await draft("Waiting")];
  await newsroom.desk.schedule(eve, waiting.id, rig.clock + hour, null);
  await later(second);
  await newsroom.revisions.retract(eve, id, "Untrue", place);
  expect(said(await newsroom.undo.undoLast(eve))).toBe("too_late retract False");
  expect(await stateOf(waiting)).toBe("scheduled");
});
