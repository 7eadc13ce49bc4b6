/** A broadcast's name, its lane, how long it lives, and who still wants it when it is their turn. */
import { describe, expect, test } from "vitest";
import {
  announcementBroadcast,
  arrivalAtCall,
  articleBroadcast,
  articleBroadcastId,
  type BroadcastContent,
  type BroadcastId,
  digestBroadcast,
  digestBroadcastId,
  isDigestStillOwed,
  isRevisionId,
  revisionBroadcastId,
} from "../../src/news/broadcast.ts";
import type { Subscriber } from "../../src/news/preferences.ts";
import { noticesBroadcast, revisionBroadcast } from "../../src/news/revision.ts";
import type { SlotId } from "../../src/news/schedule.ts";
import { morning, sampleArticle, sampleSubscriber, sport, world } from "../support/samples.ts";

const hour = 3_600_000;
const slot = "Europe/Paris|08:00|1,2,3,4,5,6,7" as SlotId;
const local = "2026-11-24T08:00";
const desk = { chatId: -100, messageId: 7, locale: "en" };

describe("a broadcast's name", () => {
  test("follows from what it sends, so that asking twice makes one", () => {
    expect(articleBroadcastId(sampleArticle())).toBe("ak7m2qav1");
    expect(articleBroadcastId(sampleArticle({}, { version: 3 }))).toBe("ak7m2qav1");
    expect(revisionBroadcastId(sampleArticle({}, { version: 3 }))).toBe("rk7m2qav3");
    expect(announcementBroadcast({ id: "x9", text: "Hello", desk }, morning).id).toBe("nx9");
    // What a running program has stored under it must be found by the next one.
    expect(digestBroadcastId(slot, local)).toBe("d408bfdff7c1e9e61-2026-11-24T0800");
  });

  test("differs for another slot or another day, and can stand in a job's id", () => {
    const other = "Europe/Paris|08:00|1,2,3,4,5" as SlotId;
    const ids = [
      digestBroadcastId(slot, local),
      digestBroadcastId(other, local),
      digestBroadcastId(slot, "2026-11-25T08:00"),
    ];
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9.-]+$/);
  });
});

describe("what is sent", () => {
  test("an article goes to its topics' readers for a day, in the lane of its urgency, loud unless it was made silent", () => {
    expect(articleBroadcast(sampleArticle({}, { topics: [world, sport] }), morning)).toEqual({
      id: "ak7m2qav1",
      content: { kind: "article", articleId: "k7m2qa", topics: [world, sport], urgency: "routine" },
      lane: "routine",
      silent: false,
      createdAt: morning,
      notAfter: morning + 24 * hour,
    });
    const urgent = articleBroadcast(sampleArticle({}, { urgency: "breaking", silent: true, paid: true }), morning);
    expect(urgent).toMatchObject({ lane: "breaking", silent: true, paid: true });
  });

  test("an announcement goes out for a day, and its receipt to where it was asked for", () => {
    expect(announcementBroadcast({ id: "x9", text: "Hello", desk }, morning)).toEqual({
      id: "nx9",
      content: { kind: "announcement", text: "Hello" },
      lane: "routine",
      silent: false,
      desk,
      createdAt: morning,
      notAfter: morning + 24 * hour,
    });
  });

  test("a digest is given up six hours after it was due, whenever it was begun", () => {
    const late = digestBroadcast(slot, { dueAt: morning, local }, morning - 24 * hour, morning + hour);
    expect(late).toEqual({
      id: digestBroadcastId(slot, local),
      content: { kind: "digest", slot, dueAt: morning, windowStart: morning - 24 * hour },
      lane: "digest",
      silent: false,
      createdAt: morning + hour,
      notAfter: morning + 6 * hour,
    });
    expect(isDigestStillOwed(morning, morning + 6 * hour)).toBe(true);
    expect(isDigestStillOwed(morning, morning + 6 * hour + 1)).toBe(false);
  });

  test("a correction rewrites the copies of its broadcasts for three days, in the article's own lane", () => {
    const of = ["ak7m2qav1" as BroadcastId];
    const article = sampleArticle({}, { version: 2 });
    expect(revisionBroadcast(article, of, { notify: true }, morning)).toEqual({
      id: "rk7m2qav2",
      content: { kind: "revision", articleId: "k7m2qa", of, notify: true },
      lane: "routine",
      silent: false,
      createdAt: morning,
      notAfter: morning + 72 * hour,
    });
    const urgent = sampleArticle({}, { urgency: "breaking" });
    expect(revisionBroadcast(urgent, of, { notify: false, desk }, morning)).toMatchObject({
      lane: "breaking",
      content: { notify: false },
      desk,
    });
  });

  test("the words that corrections left below copies are told anew under a name of their own", () => {
    const of = [revisionBroadcastId(sampleArticle({}, { version: 2 }))];
    const notices = noticesBroadcast(sampleArticle({}, { version: 3 }), of, morning);
    expect(notices).toEqual({
      id: "wk7m2qav3",
      content: { kind: "revision", articleId: "k7m2qa", of, notify: false },
      lane: "routine",
      silent: false,
      createdAt: morning,
      notAfter: morning + 72 * hour,
    });
    expect([...of, notices.id, articleBroadcastId(sampleArticle())].map(isRevisionId)).toEqual([true, false, false]);
  });

  test("a retraction has a lane of its own, however urgent the story was", () => {
    const withdrawn = sampleArticle({}, { state: "retracted", urgency: "breaking" });
    expect(revisionBroadcast(withdrawn, [], { notify: false }, morning).lane).toBe("retraction");
  });
});

describe("whoever changed something since it was planned", () => {
  const articleId = sampleArticle().id;
  const article = (urgency: "routine" | "breaking"): BroadcastContent => ({
    kind: "article",
    articleId,
    topics: [world, sport],
    urgency,
  });
  const digest: BroadcastContent = { kind: "digest", slot, dueAt: morning, windowStart: 0 };
  const announcement: BroadcastContent = { kind: "announcement", text: "Hello" };
  const revision: BroadcastContent = { kind: "revision", articleId, of: [], notify: true };
  const stillWants = (subscriber: Subscriber | null, content: BroadcastContent): boolean =>
    arrivalAtCall(subscriber, content, morning).kind === "at_once";

  test("still gets an article at once with one of its topics", () => {
    expect(stillWants(sampleSubscriber({ topics: [sport] }), article("routine"))).toBe(true);
    expect(stillWants(sampleSubscriber({ topics: [] }), article("routine"))).toBe(false);
    expect(stillWants(sampleSubscriber({ topics: [] }, { breaking: true }), article("breaking"))).toBe(false);
  });

  test("gets an article in the digest and not at once, when the digest was chosen or all was switched off", () => {
    const [digest, off] = [{ kind: "digest", slot } as const, { kind: "off" } as const];
    for (const cadence of [digest, off]) {
      expect(stillWants(sampleSubscriber({}, { cadence }), article("routine"))).toBe(false);
      expect(stillWants(sampleSubscriber({}, { cadence }), article("breaking"))).toBe(false);
      expect(stillWants(sampleSubscriber({}, { cadence, breaking: true }), article("routine"))).toBe(false);
    }
    const opted = { breaking: true };
    expect(stillWants(sampleSubscriber({}, { cadence: digest, ...opted }), article("breaking"))).toBe(true);
    expect(stillWants(sampleSubscriber({}, { cadence: off, ...opted }), article("breaking"))).toBe(false);
  });

  test("gets breaking news at once, and nothing else, when that alone was chosen", () => {
    const alone = sampleSubscriber({}, { cadence: { kind: "breaking" } });
    expect(stillWants(alone, article("breaking"))).toBe(true);
    expect(stillWants(alone, article("routine"))).toBe(false);
    expect(stillWants(alone, digest)).toBe(false);
  });

  test("gets the digest of the slot that is theirs now, and of no other", () => {
    expect(stillWants(sampleSubscriber({}, { cadence: { kind: "digest", slot } }), digest)).toBe(true);
    const moved = sampleSubscriber({}, { cadence: { kind: "digest", slot: "UTC|09:00|1" as SlotId } });
    expect(stillWants(moved, digest)).toBe(false);
    expect(stillWants(sampleSubscriber(), digest)).toBe(false);
    expect(stillWants(sampleSubscriber({ topics: [] }, { cadence: { kind: "digest", slot } }), digest)).toBe(false);
  });

  test("gets a last digest of the slot that they have left, while something may be owed by it", () => {
    const past = [{ kind: "digest", slot, until: morning } as const];
    expect(stillWants(sampleSubscriber({ past }), digest)).toBe(true);
    expect(stillWants(sampleSubscriber({ past }, { cadence: { kind: "off" } }), digest)).toBe(false);
  });

  test("gets an announcement whatever the cadence, but not when all is switched off", () => {
    for (const kind of ["instant", "breaking"] as const) {
      expect(stillWants(sampleSubscriber({ topics: [] }, { cadence: { kind } }), announcement)).toBe(true);
    }
    expect(stillWants(sampleSubscriber({}, { cadence: { kind: "off" }, breaking: true }), announcement)).toBe(false);
  });

  test("gets nothing more once the chat is gone or erased, except the correction of a copy that stands there", () => {
    for (const nobody of [null, sampleSubscriber({ state: "gone" }, { breaking: true })]) {
      expect(stillWants(nobody, article("breaking"))).toBe(false);
      expect(stillWants(nobody, digest)).toBe(false);
      expect(stillWants(nobody, announcement)).toBe(false);
      expect(stillWants(nobody, revision)).toBe(true);
    }
  });
});
