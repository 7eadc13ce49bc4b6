/** The paid speed of a draft: shown with its price, switched on only by a second press, off by one. */
import type { OutgoingMessage } from "../../format/message.ts";
import type { Catalogue } from "../../locales/catalogue.ts";
import type { Article } from "../../news/article.ts";
import { type PaidOffer, paidOffer } from "../../news/paid-speed.ts";
import { deskAction } from "./actions.ts";

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

export function askPaidMessage(texts: Catalogue, { id }: Article, offer: PaidOffer): OutgoingMessage {
  const { paid } = texts.newsroom;
  return {
    html: paid.ask({ id, ...offer }),
    buttons: [
      [
        { text: paid.button.yes({ stars: offer.mostStars }), action: deskAction.data("paidyes", id) },
        { text: paid.button.no, action: deskAction.data("show", id) },
      ],
    ],
  };
}
