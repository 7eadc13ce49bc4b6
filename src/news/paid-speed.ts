/** What the paid speed costs, and when it is worth a question. */

/** Bot API, allow_paid_broadcast: 0.1 Star for each message above the free rate. */
const messagesPerStar = 10;
/** A broadcast that takes no longer needs no money. */
const shortEnoughMs = 60_000;

export interface PaidOffer {
  readonly readers: number;
  readonly freeMs: number;
  readonly paidMs: number;
  /** Never more: it counts every message as one above the free rate. */
  readonly mostStars: number;
}

/** Null where the free speed is fast enough. */
export function paidOffer(
  readers: number,
  rates: { readonly freePerSecond: number; readonly paidPerSecond: number },
): PaidOffer | null {
  const freeMs = (readers / rates.freePerSecond) * 1000;
  if (freeMs <= shortEnoughMs || rates.freePerSecond >= rates.paidPerSecond) return null;
  return {
    readers,
    freeMs,
    paidMs: (readers / rates.paidPerSecond) * 1000,
    mostStars: Math.ceil(readers / messagesPerStar),
  };
}
