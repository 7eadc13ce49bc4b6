/** Types only: the work that a capability may ask for, and how a step of it ends. jobs/ implements both. */

import type { Lane } from "./news/lane.ts";

/** Asks for work by id; the work itself is read from the store. Asking twice is harmless. */
export interface Dispatch {
  planBroadcast(payload: { broadcastId: string }): Promise<void>;
  deliverBatches(
    payloads: readonly { broadcastId: string; batch: number; generation: number; lane: Lane }[],
  ): Promise<void>;
  pollFeeds(payloads: readonly { number: number; dueAt: number }[]): Promise<void>;
  /** `dueAt`: when it stands on the agenda, ms since epoch. */
  runDigest(payload: { slotId: string; dueAt: number }): Promise<void>;
}

/** The five ends of a job. */
export type Outcome =
  | { readonly kind: "done"; readonly note?: string }
  /** This one waits. */
  | { readonly kind: "snooze"; readonly ms: number }
  /** All of its kind wait. */
  | { readonly kind: "throttle"; readonly ms: number }
  /** Counts as an attempt. */
  | { readonly kind: "retry"; readonly error: Error }
  /** Never again. */
  | { readonly kind: "reject"; readonly reason: string };
