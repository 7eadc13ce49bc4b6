/** What each of Telegram's answers means: for the copy, for the subscriber, for everybody else's calls. */
import { describe, expect, test } from "vitest";
import { type CopyEnd, judge } from "../../../src/delivery/send/judge-verdict.ts";
import type { Copy } from "../../../src/delivery/send/owed-copies.ts";
import type { Verdict } from "../../../src/telegram/verdict.ts";
import { articleSpec, copyOf } from "../../support/copies.ts";
import { topic } from "../../support/sending.ts";
import { useSendingRig } from "../../support/use-sending-rig.ts";

const rig = useSendingRig();

const spec = { ...articleSpec, content: { ...articleSpec.content, topics: [topic("world")] } } as typeof articleSpec;
const judged = (verdict: Verdict, copy: Copy = copyOf(0)): Promise<CopyEnd> => judge(verdict, copy, spec, rig.deps);
const failed = (reason: string) => ({ kind: "settle", settlement: { kind: "failed", reason } });
const edit = (change: Partial<Copy> = {}) => copyOf(0, { piece: { ...copyOf(0).piece, how: "edit" }, ...change });
const cause = new Error("reset");
const otherShape = (everywhere: boolean): Verdict => ({ kind: "other_shape", description: "no photo", everywhere });

test.each<[Verdict, unknown]>([
  [
    { kind: "accepted", messageId: 7 },
    { kind: "settle", settlement: { kind: "delivered", messageId: 7, chat: "private" } },
  ],
  [
    { kind: "unknown", cause },
    { kind: "settle", settlement: { kind: "unknown" } },
  ],
  [
    { kind: "not_written", cause },
    { kind: "again", copy: copyOf(0), afterMs: 1500 },
  ],
  [
    { kind: "refused", description: "entities" },
    { kind: "refused", description: "entities" },
  ],
  [{ kind: "copy_lost", description: "not found" }, failed("vanished")],
  [{ kind: "no_rights", description: "closed" }, failed("no_rights")],
  [
    { kind: "paid_refused", description: "no Stars" },
    { kind: "paid_refused", description: "no Stars" },
  ],
  [{ kind: "unauthorized" }, { kind: "stop", afterMs: 20_000 }],
  [{ kind: "unclassified", code: 400, description: "new words" }, failed("other")],
])("%o means %o", async (verdict, expected) => {
  expect(await judged(verdict)).toEqual(expected);
});

test.each([
  [5, false, "private"],
  [-5, false, "group"],
  [-1_001_234_567_890, true, "channel"],
])("a copy that chat %s has taken is counted by the kind of chat", async (chatId, inChannel, chat) => {
  const end = await judged({ kind: "accepted", messageId: 7, inChannel }, copyOf(0, { chatId }));
  expect(end).toEqual({ kind: "settle", settlement: { kind: "delivered", messageId: 7, chat } });
});

test("what an operator has to know is told: a refused token, words that nobody has seen, a chat that refuses", async () => {
  await judged({ kind: "unauthorized" });
  await judged({ kind: "unclassified", code: 400, description: "new words" });
  await judged({ kind: "no_rights", description: "closed" });
  await judged({ kind: "no_rights", description: "closed" }, copyOf(0, { chatId: -5, threadId: 3 }));
  expect(rig.events).toEqual([
    { type: "telegram.unauthorized" },
    { type: "telegram.unclassified", code: 400, description: "new words" },
    { type: "chat.refuses", chat: -5, threadId: 3 },
  ]);
});

test("a forum topic that is gone is no home any more: its news goes to the chat itself, this copy first", async () => {
  await rig.subscribe(-5);
  await rig.stores.subscribers.update(-5, (known) => known && { ...known, threadId: 3 });
  const gone: Verdict = { kind: "no_rights", description: "message thread not found", threadGone: true };
  const copy = copyOf(0, { chatId: -5, threadId: 3 });
  expect(await judged(gone, copy)).toEqual({ kind: "again", copy: { ...copy, threadId: undefined }, afterMs: 0 });
  expect(rig.events).toEqual([{ type: "chat.refuses", chat: -5, threadId: 3, moved: true }]);
  expect((await rig.stores.subscribers.get(-5))?.threadId).toBeUndefined();
});

describe("a picture that is refused", () => {
  test("is left out of this copy, and counts against the picture when it is the picture's fault", async () => {
    const here = { kind: "again", copy: copyOf(0, { otherShape: true }), afterMs: 0 };
    expect(await judged(otherShape(false))).toEqual(here);
    expect(await judged(otherShape(true))).toEqual({ kind: "picture_refused", description: "no photo" });
  });

  test("in the other shape, too, is a refusal; of an edit the message is as good as gone", async () => {
    const again = { otherShape: true };
    expect(await judged(otherShape(true), copyOf(0, again))).toEqual({ kind: "refused", description: "no photo" });
    expect(await judged(otherShape(false), edit(again))).toEqual(failed("vanished"));
    expect(await judged(otherShape(false), edit())).toEqual({ kind: "again", copy: edit(again), afterMs: 0 });
  });
});

test("a chat that can't be reached any more loses its subscription, with the first reason", async () => {
  await rig.subscribe(1);
  expect(await judged({ kind: "gone", reason: "blocked" })).toEqual(failed("blocked"));
  expect(await judged({ kind: "gone", reason: "deactivated" })).toEqual(failed("deactivated"));
  expect(await rig.stores.subscribers.get(1)).toMatchObject({ state: "gone", goneReason: "blocked" });
  expect(await judged({ kind: "gone", reason: "kicked" }, copyOf(8))).toEqual(failed("kicked"));
  expect(await rig.stores.subscribers.get(9)).toBeNull();
});

describe("a group that lives on under another id", () => {
  const group = { chatId: -5 };
  const moved: Verdict = { kind: "migrated", chatId: -1005 };

  test("is called there, and its subscription goes along", async () => {
    await rig.subscribe(-5);
    const end = await judged(moved, copyOf(0, group));
    expect(end).toEqual({ kind: "again", copy: copyOf(0, { chatId: -1005 }), afterMs: 0 });
    expect(await rig.stores.subscribers.get(-5)).toBeNull();
    expect(await rig.stores.subscribers.get(-1005)).toMatchObject({ state: "active" });
  });

  test("and is a recipient there already gets one copy", async () => {
    await rig.subscribe(-1005);
    expect(await judged(moved, copyOf(0, group))).toEqual(failed("withdrawn"));
  });

  test("has left its messages behind", async () => {
    await rig.subscribe(-5);
    expect(await judged(moved, edit(group))).toEqual(failed("vanished"));
  });
});

describe("a flood", () => {
  const flood: Verdict = { kind: "flood", retryAfterMs: 60_000 };

  test("of a private chat is everybody's: all wait", async () => {
    expect(await judged(flood)).toEqual({ kind: "again", copy: copyOf(0), afterMs: 0 });
    expect(await rig.deps.rateLimiter.frozenFor()).toBeGreaterThan(50_000);
    expect(rig.events).toEqual([{ type: "telegram.flood", retryAfterMs: 60_000 }]);
  });

  test("of a group is its own: it alone waits", async () => {
    const group = copyOf(0, { chatId: -5 });
    expect(await judged(flood, group)).toEqual({ kind: "again", copy: group, afterMs: 60_000 });
    expect(await rig.deps.rateLimiter.frozenFor()).toBe(0);
    const { granted, later } = await rig.deps.rateLimiter.permit("routine", [-5, 7]);
    expect([granted.map(({ place }) => place), later.map(({ place }) => place)]).toEqual([[1], [0]]);
    expect(rig.events).toEqual([{ type: "telegram.flood", retryAfterMs: 60_000, chat: -5 }]);
  });
});
