/** What becomes of copies after their calls: who goes again, what is given up, what stops the broadcast. */
import { beforeEach, describe, expect, test } from "vitest";
import { applyVerdicts } from "../../../src/delivery/send/apply-verdicts.ts";
import type { CopyEnd } from "../../../src/delivery/send/judge-verdict.ts";
import type { Copy } from "../../../src/delivery/send/owed-copies.ts";
import { articleBroadcastId, type BroadcastSpec } from "../../../src/news/broadcast.ts";
import { copyOf, partOf, type TestPart } from "../../support/copies.ts";
import { fenceOf } from "../../support/sending.ts";
import { useSendingRig } from "../../support/use-sending-rig.ts";

const rig = useSendingRig({ rate: 2 });
let spec: BroadcastSpec;

const readers = 12;
beforeEach(async () => {
  for (let chatId = 1; chatId <= readers; chatId++) await rig.subscribe(chatId);
  const article = await rig.publish();
  await rig.delivery.startArticle(article);
  await rig.delivery.plan(articleBroadcastId(article));
  spec = (await rig.stores.broadcasts.spec(articleBroadcastId(article))) as BroadcastSpec;
});

const apply = (part: TestPart, ...judged: (readonly [Copy, CopyEnd])[]) =>
  applyVerdicts(
    judged.map(([copy, end]) => ({ copy, end })),
    part,
    rig.deps,
  );
const queued = ({ queue }: TestPart): readonly Copy[] => queue.drain();
const stateOf = async () => (await rig.delivery.receipt(spec.id))?.state;
/** As if other batches had come to these ends. */
const settle = async (settlement: Parameters<typeof rig.stores.ledger.settle>[2][number][1], count: number) => {
  const fence = await fenceOf(rig.stores.broadcasts, spec.id);
  const cells = Array.from({ length: count }, (_, index) => [index, settlement] as const);
  await rig.stores.ledger.settle({ id: spec.id, batch: 0, part: 0 }, fence, cells);
};
const refused: CopyEnd = { kind: "refused", description: "Bad Request: can't parse entities" };
const unknown: CopyEnd = { kind: "settle", settlement: { kind: "unknown" } };

describe("a copy that was not sent", () => {
  test("has its mark taken back and goes again after its time, as its end says", async () => {
    const part = partOf([], { spec });
    const migrated = copyOf(0, { chatId: -1005 });
    await apply(part, [copyOf(0), { kind: "again", copy: migrated, afterMs: 60_000 }]);
    expect(part.written).toEqual(["0 release"]);
    const waitMs = part.queue.nextInMs(performance.now());
    expect(waitMs).toBeGreaterThan(50_000);
    expect(waitMs).toBeLessThanOrEqual(60_000);
    expect(queued(part)).toEqual([migrated]);
  });

  test("for its picture goes without, and the third one speaks for all", async () => {
    const part = partOf([], { spec, proven: true });
    const end: CopyEnd = { kind: "picture_refused", description: "PHOTO_EXT_INVALID" };
    for (const index of [0, 1, 2]) await apply(part, [copyOf(index), end]);
    expect(queued(part).map(({ otherShape }) => otherShape)).toEqual([true, true, true]);
    expect(part.probe.admit([copyOf(3)]).go).toEqual([copyOf(3, { otherShape: true })]);
  });

  test("for its picture is told with the picture's address", async () => {
    const picture = "https://news.example/p.jpg";
    const { piece } = copyOf(0);
    const copy = copyOf(0, { piece: { ...piece, message: { ...piece.message, photoUrl: picture } } });
    await apply(partOf([], { spec }), [copy, { kind: "picture_refused", description: "PHOTO_EXT_INVALID" }]);
    expect(rig.events.filter(({ type }) => type === "broadcast.picture_refused")).toEqual([
      { type: "broadcast.picture_refused", id: spec.id, picture, description: "PHOTO_EXT_INVALID" },
    ]);
  });

  test("for the price goes at the free speed, and so does all that follows; the newsroom hears of it once", async () => {
    const part = partOf([], { spec, paid: true });
    const end: CopyEnd = { kind: "paid_refused", description: "BALANCE_TOO_LOW" };
    await apply(part, [copyOf(0), end], [copyOf(1), end]);
    expect([part.run.paid, queued(part)]).toEqual([false, [copyOf(0), copyOf(1)]]);
    expect(rig.events.filter(({ type }) => type === "broadcast.paid_refused")).toHaveLength(1);
  });

  test("because nobody can be reached stops the batch; the first reason counts", async () => {
    const part = partOf([], { spec });
    await apply(part, [copyOf(0), { kind: "stop", afterMs: 20_000 }], [copyOf(1), { kind: "stop", afterMs: 5 }]);
    expect(part.written).toEqual(["0 release", "1 release"]);
    expect(part.run.end).toEqual({ kind: "snooze", ms: 20_000 });
  });
});

describe("a lost answer", () => {
  test("of a private chat is tried again, as perhaps the second copy; of a group it waits for an editor", async () => {
    const part = partOf([], { spec });
    await apply(part, [copyOf(0), unknown], [copyOf(1, { chatId: -5 }), unknown]);
    expect(part.written).toEqual(["0 unknown", "1 unknown"]);
    expect(queued(part)).toEqual([copyOf(0, { tries: 1, repeated: true })]);
    expect(part.run.held).toBe(false);
  });

  test("is tried three times in all", async () => {
    const part = partOf([], { spec });
    await apply(part, [copyOf(0, { tries: 1 }), unknown], [copyOf(1, { tries: 2 }), unknown]);
    expect(queued(part)).toEqual([copyOf(0, { tries: 2, repeated: true })]);
  });

  test("of an edit is tried again in a group, too: an edit twice is one edit", async () => {
    const part = partOf([], { spec });
    const edit = copyOf(0, { chatId: -5, piece: { ...copyOf(0).piece, how: "edit" } });
    await apply(part, [edit, unknown]);
    expect(queued(part)).toEqual([{ ...edit, tries: 1, repeated: true }]);
  });

  test("among too many waits for an editor, as do those that follow", async () => {
    await settle({ kind: "unknown" }, 3);
    const part = partOf([], { spec });
    await apply(part, [copyOf(3), unknown]);
    expect([part.run.held, queued(part)]).toEqual([true, []]);
  });
});

describe("a refused message", () => {
  test("halts a broadcast of which nothing has arrived, and gives nobody up", async () => {
    const part = partOf([], { spec });
    for (const index of [0, 1]) await apply(part, [copyOf(index), refused]);
    expect([part.written, await stateOf()]).toEqual([[], "sending"]);
    await apply(part, [copyOf(2), refused]);
    expect(part.written).toEqual(["0 release", "1 release", "2 release"]);
    expect(await stateOf()).toBe("halted");
    expect(rig.events).toContainEqual({ type: "broadcast.halted", id: spec.id, reason: refused.description });
  });

  test("is given up alone when another one has arrived in whatever batch", async () => {
    await settle({ kind: "delivered", messageId: 7, chat: "private" }, 1);
    const part = partOf([], { spec });
    for (const index of [0, 1, 2]) await apply(part, [copyOf(index, { variant: "fr" }), refused]);
    expect(part.written).toEqual(["0 refused", "1 refused", "2 refused"]);
    expect([part.run.proven, await stateOf()]).toEqual([true, "sending"]);
    expect(await rig.stores.broadcasts.refusedVariants(spec.id)).toEqual(new Set(["fr"]));
    expect(rig.events.filter(({ type }) => type === "broadcast.variant_refused")).toHaveLength(1);
  });

  test("by chats of three languages halts what has not arrived anywhere, and is tried on where something has", async () => {
    const inThree = (part: TestPart) =>
      apply(part, ...["en", "fr", "de"].map((variant, index) => [copyOf(index, { variant }), refused] as const));
    const proven = partOf([], { spec, proven: true });
    await inThree(proven);
    expect([proven.written, await stateOf()]).toEqual([[], "sending"]);
    await inThree(partOf([], { spec }));
    expect(await stateOf()).toBe("halted");
  });

  test("that then arrives was refused by odd chats", async () => {
    const part = partOf([], { spec, proven: true });
    await apply(part, [copyOf(0), refused]);
    await apply(part, [
      copyOf(1),
      { kind: "settle", settlement: { kind: "delivered", messageId: 9, chat: "private" } },
    ]);
    expect(part.written).toEqual(["1 delivered 9", "0 refused"]);
  });
});

test("answers that nobody has seen before halt the broadcast when they are ten and a hundredth", async () => {
  const part = partOf([], { spec, proven: true });
  const odd: CopyEnd = { kind: "settle", settlement: { kind: "failed", reason: "other" } };
  await settle({ kind: "failed", reason: "other" }, 9);
  await apply(part, [copyOf(9), odd]);
  expect(await stateOf()).toBe("sending");
  await settle({ kind: "failed", reason: "other" }, 10);
  await apply(part, [copyOf(9), { kind: "settle", settlement: { kind: "failed", reason: "blocked" } }]);
  expect(await stateOf()).toBe("sending");
  await apply(part, [copyOf(9), odd]);
  expect(await stateOf()).toBe("halted");
});
