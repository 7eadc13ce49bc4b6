/** What a receipt tells: numbers that add up, by the way copies came, and what may have come twice. */
import { expect, test } from "vitest";
import {
  type BroadcastView,
  broadcastLine,
  broadcastMessage,
  wayLines,
} from "../../../../src/bot/editor/desk/broadcast-message.ts";
import type { BroadcastId } from "../../../../src/news/broadcast.ts";
import { noCopies, type Receipt } from "../../../../src/news/delivery.ts";
import { judged } from "../../../support/judged.ts";
import { locales } from "../../../support/texts.ts";

const texts = locales.textsOf("en");
const receipt = (change: Partial<Receipt> = {}): Receipt => ({
  state: "done",
  planned: 0,
  delivered: 0,
  inGroups: 0,
  inChannels: 0,
  sentAgain: 0,
  failed: {},
  unknown: 0,
  pending: 0,
  startedAt: 0,
  ...change,
});
const story = { broadcast: "ak7m2qav1" as BroadcastId, kind: "article", id: "k7m2qa", version: 1, title: "" } as const;
const told = (view: Partial<BroadcastView>): string =>
  judged(broadcastMessage(texts, { subject: story, receipt: receipt(), now: 1000, ...view })).text;

test("after a crash both numbers stand on it: what may have come twice, and what is not known", () => {
  const lines = told({ receipt: receipt({ planned: 2000, delivered: 1990, unknown: 10, sentAgain: 25 }) }).split("\n");
  expect(lines.slice(1)).toEqual([
    "Accepted by Telegram: 1,990 of 2,000",
    "Unknown (the answer was lost): 10",
    "May have come twice (sent again after a lost answer): 25",
  ]);
});

test("of what is rewritten in place nothing comes twice", () => {
  const subject = { ...story, kind: "correction" } as const;
  expect(told({ subject, receipt: receipt({ planned: 3, delivered: 3, sentAgain: 2 }) })).not.toContain("twice");
});

test("copies are told by the way they came, groups and channels as such", () => {
  const copies = { atOnce: 412, digests: 1950, groups: 5, channels: 3 };
  const view = { receipt: receipt({ planned: 420, delivered: 420 }), copies, forDigests: true };
  expect(told(view)).toMatch(
    /420 of 420\nWith digests, 2,370 copies. At once: 412 · In digests: 1,950 · Groups: 5 · Channels: 3$/,
  );
  expect(wayLines(texts, { ...noCopies, atOnce: 412 }, 412)).toEqual([]);
});

test("a story for digests says so until the first of them has gone out", () => {
  const view = { receipt: receipt({ planned: 1, delivered: 1 }), forDigests: true };
  expect(told({ ...view, copies: { ...noCopies, atOnce: 1 } })).toMatch(/find it in their next digest\.$/);
  expect(told({ ...view, copies: { ...noCopies, atOnce: 1, digests: 7 } })).toMatch(
    /\nWith digests, 8 copies. At once: 1 · In digests: 7$/,
  );
});

test("a story that nobody wanted at once waits for the digests, and then has its copies there", () => {
  expect(told({ copies: noCopies })).toMatch(/it waits for the digests\.$/);
  expect(told({ copies: { ...noCopies, digests: 7 } })).toMatch(/^.*k7m2qa\nWith digests, 7 copies. In digests: 7$/);
});

test("what was stopped before it was sent is told apart from who could not be reached", () => {
  const stopped = receipt({ state: "cancelled", planned: 57, delivered: 17, failed: { cancelled: 38, blocked: 2 } });
  const line = judged({ html: broadcastLine(texts, { subject: story, receipt: stopped, now: 1000 }) }).text;
  expect(line).toMatch(/Stopped: 17 of 57 copies · 38 not sent · 2 not reachable$/);
});
