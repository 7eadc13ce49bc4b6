/** A subscription at a feed's hub (WebSub): asked for, confirmed for a time, renewed before that ends. Pure. */

/** asked: the hub has not confirmed it. active: it tells us until the lease ends. refused: it said no. leaving: nobody wants
 *  it any more, and the hub may ask whether that is so. */
export const hubStates = ["asked", "active", "refused", "leaving"] as const;
export type HubState = (typeof hubStates)[number];

export interface HubSubscription {
  /** Of the callback's address; nobody can guess it. */
  readonly id: string;
  /** The feed's number. */
  readonly feed: number;
  readonly hub: string;
  /** What the feed is called there. */
  readonly topic: string;
  /** What the hub signs with. */
  readonly secret: string;
  readonly state: HubState;
  /** ms; when it was asked for last. */
  readonly askedAt: number;
  /** ms; while active. */
  readonly leaseUntil?: number;
  /** ms; when the hub told us last. */
  readonly heardAt?: number;
  /** In a row: polls that found something of which the hub had not told. */
  readonly missed: number;
}

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
/** What is asked for; the hub decides. */
export const wantedLeaseMs = 10 * dayMs;
const shortestLeaseMs = 5 * 60_000;
const longestLeaseMs = 90 * dayMs;
/** A hub that has not confirmed is asked again after that; one that refused, after a day. */
const askAgainMs = 6 * hourMs;
/** So much of a lease may be left, at most a day, when it is renewed: polls come at least so often. */
const renewBefore = 0.5;
/** A hub that is silent about so many is not relied on until it tells again. */
const mostMissed = 2;

/** What the hub grants; silent, it grants what was asked. */
export const leaseOf = (seconds: number): number =>
  seconds > 0 ? Math.min(longestLeaseMs, Math.max(shortestLeaseMs, seconds * 1000)) : wantedLeaseMs;

/** The feed may be asked rarely. */
export const isHubAlive = (known: HubSubscription | null, now: number): boolean =>
  known?.state === "active" && (known.leaseUntil ?? 0) > now && known.missed < mostMissed;

/** Whether the hub is to be asked (again). */
export function wantsAsking({ state, askedAt, leaseUntil = 0 }: HubSubscription, now: number): boolean {
  if (state === "refused") return now - askedAt >= dayMs;
  if (state === "asked") return now - askedAt >= askAgainMs;
  return leaseUntil - now <= Math.min(dayMs, (leaseUntil - askedAt) * renewBefore);
}
