/** What becomes of the sendings that a halt has held back: which go on at once, which later, and which are left out. */
import type { BroadcastId, BroadcastSpec } from "./broadcast.ts";
import { lanes } from "./lane.ts";

/** all: at once, in their order. spread: one after the other, over half an hour. fresh: without late digests. */
export const unhaltWays = ["all", "spread", "fresh"] as const;
export type UnhaltWay = (typeof unhaltWays)[number];

export interface UnhaltPlan {
  readonly atOnce: readonly BroadcastId[];
  /** `at`: ms since epoch. */
  readonly later: readonly { readonly id: BroadcastId; readonly at: number }[];
  /** Their stories come with each reader's next digest. */
  readonly leftOut: readonly BroadcastId[];
}

const spreadMs = 1_800_000;
/** A digest that was due longer ago. */
const lateMs = 3_600_000;

export const isLateDigest = ({ content }: BroadcastSpec, now: number): boolean =>
  content.kind === "digest" && now - content.dueAt > lateMs;

/** As it would go out: the higher lane first, the older first within one. */
export function inOrder(held: readonly BroadcastSpec[]): readonly BroadcastSpec[] {
  return held.toSorted((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || a.createdAt - b.createdAt);
}

/** Corrections, withdrawals and breaking news never wait for a quieter moment; what goes out by readers' clocks has its hours. */
export const mayWait = ({ content, lane }: BroadcastSpec): boolean =>
  content.kind !== "revision" &&
  !(content.kind === "article" && content.readersClock) &&
  (lane === "routine" || lane === "digest");

export function unhaltPlan(way: UnhaltWay, held: readonly BroadcastSpec[], now: number): UnhaltPlan {
  const leftOut = way === "fresh" ? held.filter((each) => isLateDigest(each, now)) : [];
  const going = inOrder(held.filter((each) => !leftOut.includes(each)));
  const spread = way === "spread" ? going.filter(mayWait) : [];
  const later = spread.slice(1).map(({ id }, i) => ({ id, at: now + ((i + 1) * spreadMs) / spread.length }));
  const waits = new Set(later.map(({ id }) => id));
  return {
    atOnce: going.map(({ id }) => id).filter((id) => !waits.has(id)),
    later,
    leftOut: leftOut.map(({ id }) => id),
  };
}
