/** The paid speed of a draft: shown with its price, switched on only by a second press, off by one. */

import { type PaidOffer, paidOffer } from "../../news/paid-speed.ts";

export interface PaidSpeed {
  /** PAID_BROADCAST */
  readonly on: boolean;
  readonly freePerSecond: number;
  readonly paidPerSecond: number;
}

/** Null where it is switched off, or the free speed is fast enough. */
export function offerFor(readers: number, speed: PaidSpeed): PaidOffer | null {
  return speed.on ? paidOffer(readers, speed) : null;
}
