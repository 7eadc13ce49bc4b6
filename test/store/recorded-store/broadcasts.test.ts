/** Sendings and their ledgers as the program of commit 4e40080 stored them, read by today's. The expected values are what that program was
 *  given: they change only when the old records are meant to be understood otherwise. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { BroadcastId } from "../../../src/news/broadcast.ts";
import type { SlotId } from "../../../src/news/schedule.ts";
import { createStores, type Stores } from "../../../src/store/create-stores.ts";
import { fillStore, recordedAt } from "../../support/recorded-store.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
let stores: Stores;
beforeAll(async () => {
  server = await startTestRedis();
  await fillStore(server.redis);
  stores = createStores({ redis: server.redis, clock: () => recordedAt, retentionDays: 30 });
});
afterAll(() => server.stop());

const broadcast = (id: string) => id as BroadcastId;

const desk = { chatId: 2001, messageId: 29, locale: "en" };
test.each<[string, string, object]>([
  [
    "of an article, with everything",
    "aqt5y7dv1",
    {
      content: { kind: "article", articleId: "qt5y7d", topics: ["world", "sport"], urgency: "breaking" },
      lane: "breaking",
      silent: true,
      paid: true,
      desk: { ...desk, messageId: 3 },
      createdAt: 1795436881664,
      notAfter: 1795523281664,
    },
  ],
  [
    "of a digest",
    "d71e0afa236f548e4-2026-11-23T0800",
    {
      content: { kind: "digest", slot: "Europe/Paris|08:00|1", dueAt: 1795417200000, windowStart: 0 },
      lane: "digest",
      silent: false,
      createdAt: 1795420800024,
      notAfter: 1795438800000,
    },
  ],
  [
    "of a correction",
    "r3tuxdmv3",
    {
      content: { kind: "revision", articleId: "3tuxdm", of: ["a3tuxdmv1"], notify: true },
      lane: "routine",
      silent: false,
      desk,
      createdAt: 1795410007107,
      notAfter: 1795669207107,
    },
  ],
  [
    "of a withdrawal",
    "rh2bg77v2",
    {
      content: { kind: "revision", articleId: "h2bg77", of: ["ah2bg77v1"], notify: false },
      lane: "retraction",
      silent: false,
      createdAt: 1795436881655,
      notAfter: 1795696081655,
    },
  ],
  [
    "of an announcement",
    "naumy49",
    {
      content: { kind: "announcement", text: "We have moved to the harbour." },
      lane: "routine",
      silent: false,
      desk: { ...desk, messageId: 37 },
      createdAt: 1795410019111,
      notAfter: 1795496419111,
    },
  ],
  [
    "in the lane of answers",
    "ninteractive",
    {
      content: { kind: "announcement", text: "A word at once." },
      lane: "interactive",
      silent: false,
      createdAt: 1795436881623,
      notAfter: 1795523281623,
    },
  ],
])("%s", async (_, id, spec) => {
  expect(await stores.broadcasts.spec(broadcast(id))).toEqual({ id, ...spec });
});

const nothing = {
  delivered: 0,
  inGroups: 0,
  inChannels: 0,
  removed: 0,
  noticed: 0,
  sentAgain: 0,
  failed: {},
  unknown: 0,
};
test.each([
  ["done", "a3tuxdmv1", { ...nothing, state: "done", planned: 5, delivered: 5, pending: 0, startedAt: 1795410001667 }],
  ["planned", "ae67qrav1", { ...nothing, state: "sending", planned: 4, pending: 4, startedAt: 1795436881590 }],
  ["not yet planned", "amam4z9v1", { ...nothing, state: "planning", planned: 0, pending: 0, startedAt: 1795436881621 }],
  ["cancelled", "ag5gcc9v1", { ...nothing, state: "cancelled", planned: 4, pending: 4, startedAt: 1795436881628 }],
  [
    "halted",
    "ar66mnpv1",
    {
      ...nothing,
      state: "halted",
      haltedFor: "Bad Request: PEER_FLOOD",
      planned: 4,
      pending: 4,
      startedAt: 1795436881676,
    },
  ],
  [
    "paused, with every way to fail",
    "aqt5y7dv1",
    {
      ...nothing,
      state: "paused",
      planned: 19,
      delivered: 1,
      failed: {
        blocked: 1,
        deactivated: 1,
        kicked: 1,
        chat_not_found: 1,
        withdrawn: 1,
        refused: 1,
        no_rights: 1,
        expired: 1,
        cancelled: 1,
        other: 1,
        vanished: 1,
        set_aside: 1,
      },
      unknown: 2,
      pending: 4,
      startedAt: 1795436881664,
    },
  ],
])("the receipt of one that is %s", async (_, id, receipt) => {
  expect(await stores.broadcasts.receipt(broadcast(id))).toEqual(receipt);
});

test("which of them live, where planning stands, and when each digest was last made", async () => {
  expect([...(await stores.broadcasts.live())].sort()).toEqual([
    "a4akp82v1",
    "ae67qrav1",
    "amam4z9v1",
    "apgk84ev1",
    "aqt5y7dv1",
    "ar66mnpv1",
    "av7fkzfv1",
    "d560759c90bec83aa-2026-11-23T1230",
    "ninteractive",
    "nsnooze",
    "rh2bg77v2",
  ]);
  expect(await stores.broadcasts.planning(broadcast("amam4z9v1"))).toEqual({ cursor: null, batches: 0 });
  expect(await stores.broadcasts.planning(broadcast("ae67qrav1"))).toBeNull();
  expect(await stores.broadcasts.refusedVariants(broadcast("aqt5y7dv1"))).toEqual(
    new Set(['["en","UTC","photo",null]']),
  );
  expect(await stores.broadcasts.lastDigest("Europe/Paris|08:00|1" as SlotId)).toBe(1795417200000);
  expect(await stores.broadcasts.lastDigest("UTC|12:30|1,2,3,4,5,6,7" as SlotId)).toBe(1795437000000);
});

test("the recipients of a batch, in their order", async () => {
  const [en, fr] = ['["en","Europe/London","preview",null]', '["fr","Europe/Paris","off",null]'];
  const first = await stores.broadcasts.recipients(broadcast("aqt5y7dv1"), 0);
  expect(first.slice(0, 7)).toEqual([
    { chatId: 1001, variant: en },
    { chatId: 1002, variant: fr },
    { chatId: 1003, variant: en },
    { chatId: 1004, variant: en },
    { chatId: 1013, variant: en },
    { chatId: -5001, variant: en },
    { chatId: 9001, variant: en },
  ]);
  expect(first).toHaveLength(18);
  expect(await stores.broadcasts.recipients(broadcast("aqt5y7dv1"), 1)).toEqual([
    { chatId: -1001000000002, variant: '["fr","UTC","preview",2]' },
  ]);
  expect(await stores.broadcasts.batches(broadcast("aqt5y7dv1"))).toBe(2);
  expect(await stores.broadcasts.isOpen(broadcast("aqt5y7dv1"), 1)).toBe(true);
  expect(await stores.broadcasts.isOpen(broadcast("a3tuxdmv1"), 0)).toBe(false);
});

test("the ledger, in every kind of cell", async () => {
  const place = { id: broadcast("aqt5y7dv1"), batch: 0 };
  const failed = { state: "failed", tries: 1, value: 0 } as const;
  const cells = await stores.ledger.read({ ...place, part: 0 }, 18);
  expect(cells.slice(0, 6)).toMatchObject([
    { state: "pending", tries: 0 },
    { state: "in_flight", tries: 1, fence: 1, value: 7 },
    { state: "unknown", tries: 1, value: 7 },
    { state: "delivered", tries: 1, value: 4_000_000_001 },
    { state: "unknown", tries: 2, value: 9 },
    { state: "pending", tries: 0 },
  ]);
  expect(cells.slice(6)).toMatchObject(Array.from({ length: 12 }, () => failed));
  const second = await stores.ledger.read({ ...place, part: 1 }, 18);
  expect(second.map(({ state }) => state).filter((state) => state !== "pending")).toEqual(["delivered"]);
  expect(second[3]).toMatchObject({ state: "delivered", tries: 1, value: 77 });
});
