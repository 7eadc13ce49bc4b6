/** What a halt has held back goes on in its order, piece by piece, or without digests that nobody wants any more. */
import { expect, test } from "vitest";
import type { ArticleId } from "../../src/news/article.ts";
import type { BroadcastContent, BroadcastId, BroadcastSpec } from "../../src/news/broadcast.ts";
import type { Lane } from "../../src/news/lane.ts";
import type { SlotId } from "../../src/news/schedule.ts";
import { unhaltPlan } from "../../src/news/unhalt.ts";

const minute = 60_000;
const now = 1000 * minute;

const sending = (id: string, lane: Lane, content: BroadcastContent, createdAt = now): BroadcastSpec => ({
  id: id as BroadcastId,
  content,
  lane,
  silent: false,
  createdAt,
  notAfter: now * 2,
});
const words: BroadcastContent = { kind: "announcement", text: "Hello" };
const digest = (id: string, dueAt: number): BroadcastSpec =>
  sending(id, "digest", { kind: "digest", slot: "UTC|08:00|1" as SlotId, dueAt, windowStart: 0 });
const held = [
  digest("old", now - 61 * minute),
  sending("second", "routine", words, 2),
  sending("first", "routine", words, 1),
  sending("breaking", "breaking", words),
  digest("young", now - 60 * minute),
];

test("all go on, the higher lane first, and the older first within one", () => {
  const { atOnce, later, leftOut } = unhaltPlan("all", held, now);
  expect(atOnce).toEqual(["breaking", "first", "second", "old", "young"]);
  expect([...later, ...leftOut]).toEqual([]);
});

test("spread over half an hour, breaking news and the first of the others go at once", () => {
  const { atOnce, later } = unhaltPlan("spread", held, now);
  expect(atOnce).toEqual(["breaking", "first"]);
  expect(later.map(({ id, at }) => [id, (at - now) / minute])).toEqual([
    ["second", 7.5],
    ["old", 15],
    ["young", 22.5],
  ]);
});

test("without late digests, those that were due more than an hour ago are left out", () => {
  const { atOnce, leftOut } = unhaltPlan("fresh", held, now);
  expect(leftOut).toEqual(["old"]);
  expect(atOnce).toEqual(["breaking", "first", "second", "young"]);
});

test("what goes out by readers' clocks has its hours already", () => {
  const readersClock = { date: "2026-12-02", time: "08:00" };
  const story = { kind: "article", articleId: "k7m2qa" as ArticleId, topics: [], urgency: "routine" } as const;
  const both = [sending("clocks", "routine", { ...story, readersClock }, 3), ...held];
  expect(unhaltPlan("spread", both, now).atOnce).toEqual(["breaking", "first", "clocks"]);
});
