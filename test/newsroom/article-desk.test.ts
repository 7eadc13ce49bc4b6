/** The way of a draft: who may change and release it, what a press means, and its place on the agenda. */

import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createPictureRule } from "../../src/ingest/picture-address.ts";
import { publishEntry } from "../../src/news/agenda.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import type { Feed } from "../../src/news/feed.ts";
import { createArticleDesk } from "../../src/newsroom/article-desk.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

const [owner, eve, tom, ann] = [1, 2, 3, 4];
const world = topic("world");
const content = { title: "The bridge is open", url: "https://news.example/bridge" };

let server: TestRedis;
let started: ArticleId[];
let keptBack: [ArticleId, string][];
let stores: Stores;
beforeAll(async () => {
  server = await startTestRedis();
});
beforeEach(async () => {
  [started, keptBack] = [[], []];
  await server.redis.flushall();
  stores = createStores({ redis: server.redis, clock: Date.now, retentionDays: 30 });
  for (const [user, role] of [
    [eve, "editor"],
    [tom, "author"],
    [ann, "author"],
  ] as const)
    await stores.people.assign(user, role);
  await stores.topics.add({ slug: world, names: { default: "World" } });
});
afterAll(() => server.stop());

/** `onPut`: what a sweeper does when an entry appears. */
function open(
  onPut: (id: ArticleId, dueAt: number) => Promise<void> = async () => {},
  options: { readonly requireApproval?: boolean } = {},
) {
  const desk = createArticleDesk({
    articles: stores.articles,
    pageAgenda: stores.pageAgenda,
    agenda: {
      ...stores.agenda,
      async put(entry, dueAt) {
        await stores.agenda.put(entry, dueAt);
        if (entry.kind === "publish") await onPut(entry.articleId, dueAt);
      },
    },
    rights: createRights({ people: stores.people, owners: [owner] }),
    clock: Date.now,
    undoMs: 0,
    requireApproval: options.requireApproval ?? false,
    paidSpeed: false,
    topics: stores.topics,
    acts: stores.acts,
    news: { keptBack: async (article, why) => void keptBack.push([article.id, why]) },
    pictureRule: createPictureRule([]),
    startBroadcast: async ({ id }) => void started.push(id),
    pauseSending: async ({ id }) => void started.push(`pause of ${id}` as ArticleId),
    startRest: async ({ id }) => void started.push(`rest of ${id}` as ArticleId),
  });
  return { desk, agenda: stores.agenda };
}

test("a sweeper that takes the entry before the article is scheduled, and strikes it off after, keeps no story back", async () => {
  let strikeOff = async (): Promise<void> => {};
  let looks = 0;
  const { desk, agenda } = open(async (id, dueAt) => {
    if (++looks > 1) return;
    await desk.release(id); // a draft still
    strikeOff = () => agenda.settle(publishEntry(id), dueAt);
  });
  const { id } = await desk.draft(owner, content, [world]);
  await desk.publish(owner, id, null);
  await strikeOff();
  expect(await agenda.dueAt(publishEntry(id))).not.toBeNull();
  await desk.release(id);
  expect(started).toEqual([id]);
});

test("one that was scheduled while the sweeper looked at it is looked at again", async () => {
  const { desk, agenda } = open();
  const { id } = await desk.draft(owner, content, [world]);
  const at = Date.now() + 60_000;
  await desk.schedule(owner, id, at, null);
  const seen = at - 120_000; // an entry of an earlier time, which the sweeper is about to strike off
  await agenda.put(publishEntry(id), seen);
  await desk.release(id);
  await agenda.settle(publishEntry(id), seen);
  expect(await agenda.dueAt(publishEntry(id))).toBe(at);
});

test("a scheduled article that a crash left without its entry gets it at the next start", async () => {
  const { desk, agenda } = open();
  const { id } = await desk.draft(owner, content, [world]);
  const at = Date.now() + 60_000;
  await desk.schedule(owner, id, at, null);
  const dueAt = (await agenda.dueAt(publishEntry(id))) ?? 0;
  await agenda.settle(publishEntry(id), dueAt);
  expect(await agenda.dueAt(publishEntry(id))).toBeNull();
  await desk.restoreAgenda();
  expect(await agenda.dueAt(publishEntry(id))).toBe(at);
});

const retitled = (title: string) => (draft: Article) => ({ ...draft, content: { ...draft.content, title } });
const stored = async (id: ArticleId) => (await stores.articles.get(id)) as Article;

test("a story whose topic is removed before its time goes to the topics that are left, and to no others", async () => {
  const { desk } = open();
  await stores.topics.add({ slug: topic("sport"), names: { default: "Sport" } });
  const { id } = await desk.draft(owner, content, [topic("sport"), world]);
  await desk.publish(owner, id, null);
  await stores.topics.remove(topic("sport"));
  await desk.release(id);
  expect(started).toEqual([id]);
  expect(await stored(id)).toMatchObject({ state: "published", topics: [world] });
  expect(keptBack).toEqual([]);
});

test("with none left it goes to nobody: it is a draft again, once, and the newsroom is told", async () => {
  const { desk } = open();
  const { id } = await desk.draft(owner, content, [world]);
  await desk.publish(owner, id, null);
  await stores.topics.remove(world);
  await desk.release(id);
  await desk.release(id);
  expect(started).toEqual([]);
  const draft = await stored(id);
  expect(draft).toMatchObject({ state: "draft", topics: [] });
  expect(draft.publishAt).toBeUndefined();
  expect(keptBack).toEqual([[id, "topicless"]]);
});

test("a draft whose topics are all removed is not sent on its way", async () => {
  const { desk } = open();
  const { id } = await desk.draft(owner, content, [world]);
  await stores.topics.remove(world);
  await expect(desk.publish(owner, id, null)).rejects.toMatchObject({ code: "topic_required" });
  expect((await stored(id)).state).toBe("draft");
});

test("where approval is required, whoever wrote the text or changed it last can't release it", async () => {
  const { desk } = open(undefined, { requireApproval: true });
  const refused = { code: "approval_needed" };
  const { id } = await desk.draft(tom, content, [world]);
  await desk.amend(eve, id, null, retitled("Rewritten by Eve"));
  await expect(desk.publish(eve, id, null)).rejects.toMatchObject(refused);
  await expect(desk.schedule(eve, id, Date.now() + 60_000, null)).rejects.toMatchObject(refused);
  await desk.amend(eve, id, null, (draft) => ({ ...draft, urgency: "breaking" }));
  await expect(desk.publish(eve, id, null)).rejects.toMatchObject(refused);
  await desk.publish(owner, id, null);
  expect((await stored(id)).state).toBe("scheduled");

  const own = await desk.draft(eve, { ...content, url: "https://news.example/own" }, [world]);
  await desk.amend(owner, own.id, null, retitled("Rewritten by the owner"));
  await expect(desk.publish(eve, own.id, null)).rejects.toMatchObject(refused);
  await expect(desk.publish(owner, own.id, null)).rejects.toMatchObject(refused);
});

test("what is handed in is sent back with a note by an editor, once, and handed in anew", async () => {
  const { desk } = open();
  const { id } = await desk.draft(tom, content, [world]);
  await expect(desk.sendBack(eve, id, "Not yet", null)).rejects.toMatchObject({ code: "state_conflict" });
  expect(await desk.handIn(tom, id, 0)).not.toBeNull();
  expect(await desk.handIn(tom, id, 0)).toBeNull();
  expect((await stores.articles.inReview(0, 10)).map((each) => each.id)).toEqual([id]);
  await expect(desk.sendBack(ann, id, "Not yet", null)).rejects.toMatchObject({ code: "not_allowed" });
  await desk.sendBack(eve, id, "Not yet", 0);
  await expect(desk.sendBack(eve, id, "Not yet", 0)).rejects.toMatchObject({ code: "state_conflict" });
  expect(await stores.articles.countInReview()).toBe(0);
  await desk.amend(tom, id, null, retitled("Better"));
  await desk.handIn(tom, id, null);
  expect(await stores.articles.countInReview()).toBe(1);
  await desk.publish(eve, id, null);
  expect(await stores.articles.countInReview()).toBe(0);
  expect(await stored(id)).toMatchObject({ state: "scheduled", released: { by: eve } });
  await desk.cancel(eve, id);
  expect(await stores.articles.countInReview()).toBe(1);
  expect((await stored(id)).released).toBeUndefined();
});

test("where two work at most, the owner releases their own words, and it is written down", async () => {
  for (const user of [tom, ann]) await stores.people.remove(user);
  const { desk } = open(undefined, { requireApproval: true });
  const { id } = await desk.draft(owner, content, [world]);
  await desk.publish(owner, id, null);
  expect((await stored(id)).released).toMatchObject({ by: owner, alone: true });
  const other = await desk.draft(eve, { ...content, url: "https://news.example/eve" }, [world]);
  await expect(desk.publish(eve, other.id, null)).rejects.toMatchObject({ code: "approval_needed" });
});

test("whoever only marks a colleague's text as breaking may release it", async () => {
  const { desk } = open(undefined, { requireApproval: true });
  const { id } = await desk.draft(tom, content, [world]);
  await desk.amend(eve, id, 0, (draft) => ({ ...draft, urgency: "breaking" }));
  await desk.publish(eve, id, 1);
  expect((await stored(id)).state).toBe("scheduled");
});

test("an author changes and discards their own drafts, and nobody else's", async () => {
  const { desk } = open();
  const refused = { code: "not_your_draft" };
  const { id } = await desk.draft(ann, content, [world]);
  await expect(desk.amend(tom, id, null, retitled("Tom was here"))).rejects.toMatchObject(refused);
  await expect(desk.amend(tom, id, null, (draft) => ({ ...draft, topics: [] }))).rejects.toMatchObject(refused);
  await expect(desk.changeable(tom, id)).rejects.toMatchObject(refused);
  await expect(desk.discard(tom, id, null)).rejects.toMatchObject(refused);
  await desk.amend(eve, id, null, retitled("Eve may"));
  await desk.amend(ann, id, null, retitled("Ann may"));
  expect((await stored(id)).content.title).toBe("Ann may");
  await desk.discard(ann, id, null);
  expect((await stored(id)).state).toBe("discarded");
});

test("a press that was shown another state does nothing and tells who changed it", async () => {
  const { desk } = open();
  const { id } = await desk.draft(tom, content, [world]);
  await desk.amend(tom, id, 0, retitled("Swapped under the preview"));
  const changed = { code: "changed_since", facts: { id, by: tom } };
  await expect(desk.publish(eve, id, 0)).rejects.toMatchObject(changed);
  await expect(desk.schedule(eve, id, Date.now() + 60_000, 0)).rejects.toMatchObject(changed);
  await expect(desk.discard(eve, id, 0)).rejects.toMatchObject(changed);
  await expect(desk.amend(eve, id, 0, (draft) => ({ ...draft, silent: true }))).rejects.toMatchObject(changed);
  expect(await stored(id)).toMatchObject({ state: "draft", silent: false, edits: { count: 1, by: tom, textBy: tom } });
  await desk.publish(eve, id, 1);
});

test("taps that come faster than the message is redrawn are known to whoever made them, and to nobody else", async () => {
  const { desk } = open();
  const { id } = await desk.draft(tom, content, [world]);
  await desk.amend(tom, id, 0, retitled("Another title"));
  await desk.amend(eve, id, 1, (draft) => ({ ...draft, urgency: "breaking" }));
  await desk.amend(eve, id, 1, (draft) => ({ ...draft, silent: true }));
  await expect(desk.publish(owner, id, 1)).rejects.toMatchObject({ code: "changed_since", facts: { by: eve } });
  await expect(desk.publish(eve, id, 0)).rejects.toMatchObject({ code: "changed_since" });
  await desk.publish(eve, id, 1);
  expect(await stored(id)).toMatchObject({ state: "scheduled", urgency: "breaking", silent: true });
});

test("words that somebody has typed since are looked at once more, by themselves too", async () => {
  const { desk } = open();
  const { id } = await desk.draft(eve, content, [world]);
  await desk.amend(eve, id, 0, (draft) => ({ ...draft, silent: true }));
  await desk.amend(eve, id, null, retitled("Typed since"));
  await expect(desk.publish(eve, id, 1)).rejects.toMatchObject({ code: "changed_since" });
  await desk.publish(eve, id, 2);
});

test("a second tap on a switch changes nothing and is no conflict", async () => {
  const { desk } = open();
  const { id } = await desk.draft(tom, content, [world]);
  const loud = (draft: Article): Article => ({ ...draft, urgency: "breaking" });
  await desk.amend(eve, id, 0, loud);
  expect(await desk.amend(eve, id, 0, loud)).toMatchObject({ urgency: "breaking", edits: { count: 1, by: eve } });
});

test("taking back what goes out at a moment leaves what was scheduled anew alone", async () => {
  const { desk } = open();
  const { id } = await desk.draft(owner, content, [world]);
  const [first, second] = [Date.now() + 60_000, Date.now() + 120_000];
  await desk.schedule(owner, id, first, null);
  await desk.cancel(owner, id, first);
  await desk.schedule(eve, id, second, null);
  await expect(desk.cancel(owner, id, first)).rejects.toMatchObject({ code: "state_conflict" });
  expect(await stored(id)).toMatchObject({ state: "scheduled", publishAt: second });
});

test.each([
  "http://192.168.0.7/cam.jpg",
  "http://[fd00::7]/cam.jpg",
  "http://169.254.169.254/latest/meta-data",
  "http://2130706433/x.png",
  "https://nas.local/x.png",
  "https://intranet/x.png",
  "https://eve:secret@news.example/x.png",
  "ftp://news.example/x.png",
  "file:///etc/passwd",
  "data:image/png;base64,AAAA",
  "no address",
])("a picture at %s never becomes the article's", async (imageUrl) => {
  const { desk } = open();
  const typed = await desk.draft(eve, { ...content, imageUrl }, [world]);
  expect(typed.content).toEqual(content);
  const feed = { number: 1, addedBy: eve, topics: [world] } as unknown as Feed;
  const taken = await desk.takeIn(feed, { ...content, url: "https://news.example/2", imageUrl }, true);
  expect(taken?.content).toEqual({ ...content, url: "https://news.example/2" });
  await desk.takeRevision(typed.id, { ...content, imageUrl });
  expect((await stores.articles.get(typed.id))?.content).toEqual(content);
});

test("a picture that everybody can fetch stays", async () => {
  for (const imageUrl of ["https://news.example/x.png", "http://1.1.1.1/x.png", "https://[2606:4700::1111]/x.png"]) {
    expect((await open().desk.draft(eve, { ...content, imageUrl }, [world])).content.imageUrl).toBe(imageUrl);
  }
});

test("what is more than two hours late is a draft again, and asked about; what is less late goes out", async () => {
  const { desk } = open();
  const [late, lateEnough] = [3 * 3_600_000, 3_600_000];
  for (const delay of [late, lateEnough]) {
    const { id } = await desk.draft(owner, { ...content, url: `${content.url}/${delay}` }, [world]);
    await desk.schedule(owner, id, Date.now() + 60_000, null);
    await stores.articles.update(id, (article) => ({ ...article, publishAt: Date.now() - delay }));
    await desk.release(id);
    expect((await desk.get(owner, id)).state).toBe(delay === late ? "draft" : "published");
    if (delay === late) expect(keptBack).toEqual([[id, "too_late"]]);
  }
  expect(keptBack).toHaveLength(1);
  expect(started).toHaveLength(1);
});

test("a scheduled story is moved from the time that was shown, and from no other", async () => {
  const { desk, agenda } = open();
  const { id } = await desk.draft(owner, content, [world]);
  const [first, second] = [Date.now() + 3_600_000, Date.now() + 7_200_000];
  await desk.schedule(owner, id, first, null);
  await desk.move(eve, id, second, first);
  expect((await desk.get(owner, id)).publishAt).toBe(second);
  expect(await agenda.dueAt(publishEntry(id))).toBe(second);
  await expect(desk.move(owner, id, first, first)).rejects.toMatchObject({ code: "state_conflict" });
  await expect(desk.move(owner, id, Date.now() - 1, second)).rejects.toMatchObject({ code: "time_in_past" });
  await expect(desk.move(tom, id, first, second)).rejects.toMatchObject({ code: "not_allowed" });
});

test("on hold nothing goes out: what is due waits, is told once, also after a restart, and is a draft when it is lifted", async () => {
  const { desk, agenda } = open();
  const { id } = await desk.draft(owner, content, [world]);
  await desk.schedule(owner, id, Date.now() + 60_000, null);
  await stores.articles.update(id, (article) => ({ ...article, publishAt: Date.now() - 1000 }));
  await desk.hold(eve, id, "The court decides");
  for (let i = 0; i < 2; i++) {
    await desk.restoreAgenda();
    await desk.release(id);
    await agenda.settle(publishEntry(id), (await agenda.dueAt(publishEntry(id))) ?? 0);
  }
  expect(started).toEqual([]);
  expect(keptBack).toEqual([[id, "on_hold"]]);
  expect(await agenda.dueAt(publishEntry(id))).toBeNull();
  expect((await stored(id)).state).toBe("scheduled");
  expect((await stores.articles.held(10)).map((each) => each.id)).toEqual([id]);
  await expect(desk.move(eve, id, Date.now() + 60_000, (await stored(id)).publishAt ?? 0)).rejects.toMatchObject({
    code: "on_hold",
  });
  const lifted = await desk.liftHold(eve, id);
  expect([lifted.state, lifted.hold, lifted.publishAt]).toEqual(["draft", undefined, undefined]);
  expect(await stores.articles.held(10)).toEqual([]);
});

test("what a chief or an owner holds no editor lifts; an author holds their own draft, and an editor lifts that", async () => {
  const { desk } = open();
  const { id } = await desk.draft(tom, content, [world]);
  await expect(desk.hold(ann, id, "Not mine")).rejects.toMatchObject({ code: "not_your_draft" });
  await desk.hold(tom, id, "A call is missing");
  await expect(desk.publish(eve, id, null)).rejects.toMatchObject({ code: "on_hold" });
  await expect(desk.schedule(eve, id, Date.now() + 60_000, null)).rejects.toMatchObject({ code: "on_hold" });
  await expect(desk.liftHold(tom, id)).rejects.toMatchObject({ code: "not_allowed" });
  await desk.liftHold(eve, id);
  await desk.hold(owner, id, "Lawyers");
  expect((await desk.hold(eve, id, "Another reason")).hold?.reason).toBe("Lawyers");
  await expect(desk.liftHold(eve, id)).rejects.toMatchObject({ code: "not_allowed" });
  await desk.liftHold(owner, id);
  await desk.publish(eve, id, null);
});

test("an embargo moves what is due before it, refuses what would be, and ends by itself or by being lifted", async () => {
  const { desk, agenda } = open();
  const [early, until] = [Date.now() + 60_000, Date.now() + 3_600_000];
  const { id } = await desk.draft(owner, content, [world]);
  await expect(desk.embargo(eve, id, Date.now() - 1)).rejects.toMatchObject({ code: "time_in_past" });
  await desk.schedule(owner, id, early, null);
  await desk.embargo(eve, id, until);
  expect((await stored(id)).publishAt).toBe(until);
  expect(await agenda.dueAt(publishEntry(id))).toBe(until);
  await desk.cancel(eve, id);
  await expect(desk.publish(eve, id, null)).rejects.toMatchObject({ code: "embargo_stands" });
  await expect(desk.schedule(eve, id, early, null)).rejects.toMatchObject({ code: "embargo_stands" });
  await desk.schedule(eve, id, until, null);
  await desk.cancel(eve, id);
  await desk.liftEmbargo(eve, id);
  await desk.publish(eve, id, null);
  expect((await stored(id)).embargo).toBeUndefined();
});

test("what readers are getting is paused when it is put on hold, and counts as published anew when that is lifted", async () => {
  const { desk } = open();
  const { id } = await desk.draft(owner, content, [world]);
  await desk.publish(owner, id, null);
  await desk.release(id);
  const { publishedAt = 0 } = await stored(id);
  const found = () => stores.articles.published({ topics: [world], after: 0, until: Date.now() + 1000 });
  expect(await found()).toHaveLength(1);
  await desk.hold(eve, id, "Lawyers");
  expect(started).toEqual([id, `pause of ${id}`]);
  expect(await found()).toHaveLength(0);
  await expect(desk.sendAnyway(eve, id)).rejects.toMatchObject({ code: "on_hold" });
  await desk.liftHold(eve, id);
  expect(await found()).toHaveLength(1);
  expect((await stored(id)).publishedAt).toBeGreaterThanOrEqual(publishedAt);
});
