/** A story goes to a few first: how many, and what of their copies keeps it from all the others. */
import type { BroadcastSpec } from "./broadcast.ts";
import type { FailReason, WaveFault } from "./delivery.ts";

/** Readers, besides those of the newsroom. */
const least = 20;
const most = 500;
/** One in so many. */
const oneIn = 100;
/** A smaller audience gets it all at once. */
export const smallestInWaves = 100;
/** From here on the wave grows no more, and nobody needs to know how many there are. */
export const largestCounted = most * oneIn;

export const waveSize = (audience: number): number => Math.min(most, Math.max(least, Math.ceil(audience / oneIn)));

/** Breaking does not wait; what goes out by readers' clocks has a first zone. What rewrites copies, a digest, or what a story's
 *  first sending has left out is tried already, or made of what was. */
export function goesInWaves({ content }: Pick<BroadcastSpec, "content">): boolean {
  if (content.kind === "article") return content.urgency === "routine" && !content.rest && !content.readersClock;
  return content.kind === "announcement";
}

/** What became of the wave's copies. */
export interface WaveOutcome {
  readonly size: number;
  readonly failed: Readonly<Partial<Record<FailReason, number>>>;
  readonly unknown: number;
  /** Copies that were to have a picture; and those that had to go without. */
  readonly pictures: { readonly planned: number; readonly failed: number };
  /** Forms of the text (language, clock …) that were refused, and accepted for nobody. */
  readonly refusedForms: number;
}

/** The chat's own doing: no fault of what is sent. */
const ofTheChat: ReadonlySet<string> = new Set<FailReason>([
  "blocked",
  "deactivated",
  "kicked",
  "chat_not_found",
  "no_rights",
  "withdrawn",
  "erased",
  "cancelled",
]);

const mostFailures = 0.05;
const mostPictures = 0.5;

/** Null: all others may have it. */
export function waveFault({ size, failed, unknown, pictures, refusedForms }: WaveOutcome): WaveFault | null {
  if (refusedForms > 0) return { kind: "refused", failed: failed.refused ?? 0, of: size };
  if (pictures.failed > pictures.planned * mostPictures) {
    return { kind: "pictures", failed: pictures.failed, of: pictures.planned };
  }
  const counts = Object.entries(failed).map(([reason, count]) => (ofTheChat.has(reason) ? 0 : count));
  const failures = counts.reduce((sum, count) => sum + count, unknown);
  return failures > size * mostFailures ? { kind: "failures", failed: failures, of: size } : null;
}
