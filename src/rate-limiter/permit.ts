/** What a permit is: one call to Telegram, from a moment on, which takes a slot of its quota. */
import type { Quota } from "./limits.ts";

export interface Permit {
  /** The call may be written from then on, ms of performance.now(). */
  readonly at: number;
  /** What the call takes of its quota; null = the quota has no limit. */
  readonly slot: Slot | null;
}

export interface Slot {
  readonly quota: Quota;
  readonly number: number;
  /** The permit's moment on Redis' clock, µs since epoch. */
  readonly atUs: number;
}

/** Each with its place in the list of chats. The first so many chats of the list have an answer; the others are to be asked
 *  for again. */
export interface Permits {
  readonly granted: readonly (Permit & { readonly place: number })[];
  /** Chats that may not be called yet. */
  readonly later: readonly { readonly place: number; readonly waitMs: number }[];
}
