/** Who is owed a copy, by what the ledger says of each recipient. */
import { expect, test } from "vitest";
import type { Content, Piece } from "../../../src/delivery/content/content.ts";
import { layOut, owedCopies, settleHopeless } from "../../../src/delivery/send/owed-copies.ts";
import { html } from "../../../src/format/safe-html.ts";
import type { Cell, DeliveryState } from "../../../src/news/delivery.ts";
import type { LedgerPlace, Settlement } from "../../../src/store/broadcasts/ledger.ts";
import { broadcastId } from "../../support/copies.ts";

const piece = (how: Piece["how"]): Piece => ({ how, message: { html: html`News` } });
const at = (part: number): LedgerPlace => ({ id: broadcastId, batch: 0, part });
const cell = (state: DeliveryState, tries = 0): Cell => ({ state, tries, fence: 0, value: 0 });
const contentOf = (pieces: Readonly<Record<string, readonly Piece[]>>): Content => ({
  variantOf: async () => null,
  messages: async (variant) => ({ pieces: pieces[variant] ?? [], threadId: 4 }),
  revised: async () => ({ pieces: [] }),
  carries: () => true,
  lookOf: async () => ({ locale: "en", timeZone: "UTC" }),
  originalOf: async (_, chatId, message) => (message > 1 ? undefined : chatId + 1000 + message),
});
/** One ledger a part; recipients are chats 1, 2, 3 … */
const look = async (
  parts: readonly (readonly Cell[])[],
  variants: readonly string[],
  content: Content,
  held = false,
) => {
  const laidOut = await layOut(
    variants.map((variant, i) => ({ chatId: i + 1, variant })),
    content,
  );
  const ledger = { read: async ({ part }: LedgerPlace) => parts[part] ?? [] } as never;
  return owedCopies(laidOut, at(parts.length - 1), held, { ledger, policy: "at-least-once" });
};
const chats = (copies: readonly { readonly chatId: number }[]) => copies.map(({ chatId }) => chatId);

test("those who were never called and those whose answer was lost are owed one, the least tried first", async () => {
  const cells = [cell("unknown", 2), cell("delivered", 1), cell("unknown", 1), cell("failed", 1), cell("pending")];
  const { copies, underWay } = await look([cells], Array(5).fill("en"), contentOf({ en: [piece("send")] }));
  expect(chats(copies)).toEqual([5, 3, 1]);
  expect(copies.map(({ repeated }) => repeated)).toEqual([false, true, true]);
  expect(copies[0]).toMatchObject({ index: 4, threadId: 4, variant: "en", original: undefined, tries: 0 });
  expect(underWay).toBe(false);
});

test("lost answers that are held for an editor are owed nothing, and calls under way are seen", async () => {
  const cells = [cell("unknown", 1), cell("in_flight", 1), cell("pending")];
  const { copies, underWay } = await look([cells], Array(3).fill("en"), contentOf({ en: [piece("send")] }), true);
  expect([chats(copies), underWay]).toEqual([[3], true]);
});

test("a later message goes to whoever has the one before, and whose copy has so many", async () => {
  const before = [cell("delivered"), cell("unknown"), cell("delivered")];
  const pieces = { long: [piece("send"), piece("send")], short: [piece("send")] };
  const { copies } = await look([before, Array(3).fill(cell("pending"))], ["long", "long", "short"], contentOf(pieces));
  expect(chats(copies)).toEqual([1]);
});

test("an edit knows the message it rewrites, and an answer the one it stands below", async () => {
  const pieces = { a: [piece("edit")], b: [piece("reply")] };
  const { copies } = await look([[cell("pending"), cell("pending")]], ["a", "b"], contentOf(pieces));
  expect(copies.map(({ original }) => original)).toEqual([1001, 1002]);
});

test("those whose content is gone, or refused by Telegram, are settled: nothing will come for them", async () => {
  const content = contentOf({ en: [piece("send")], fr: [piece("send")] });
  const laidOut = await layOut(
    ["en", "gone", "fr"].map((variant, i) => ({ chatId: i + 1, variant })),
    content,
  );
  expect(laidOut.parts).toBe(1);
  const settled: (readonly [number, Settlement])[] = [];
  await settleHopeless(laidOut, at(0), 7, {
    broadcasts: { refusedVariants: async () => new Set(["fr"]) } as never,
    ledger: {
      settle: async (_: LedgerPlace, __: number, cells: typeof settled) => void settled.push(...cells),
    } as never,
    emit: () => {},
  });
  expect(settled).toEqual([
    [1, { kind: "failed", reason: "cancelled" }],
    [2, { kind: "failed", reason: "refused" }],
  ]);
});

test("a rewritten message does not wait for the one before it, and is not made up for who never had it", async () => {
  const pieces = [piece("edit"), piece("reply"), { ...piece("edit"), original: 1 }, { ...piece("edit"), original: 2 }];
  const all = [cell("failed"), cell("delivered")];
  const none = [cell("pending"), cell("pending")];
  const second = await look([all, none, none], ["en", "en"], contentOf({ en: pieces }));
  expect(second.copies.map(({ chatId, original }) => [chatId, original])).toEqual([
    [1, 1002],
    [2, 1003],
  ]);
  const word = await look([all, none], ["en", "en"], contentOf({ en: pieces }));
  expect(chats(word.copies)).toEqual([2]);
  const third = await look([all, none, none, none], ["en", "en"], contentOf({ en: pieces }));
  expect(third.copies).toEqual([]);
});
