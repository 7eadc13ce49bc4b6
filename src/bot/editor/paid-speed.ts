/** The paid speed of a draft: shown with its price, switched on only by a second press, off by one. */

import type { OutgoingMessage } from "../../format/message.ts";
import { durationText } from "../../locales/duration.ts";
import type { Texts } from "../../locales/texts.ts";
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

export function askPaidMessage(texts: Texts, { id }: Article, offer: PaidOffer): OutgoingMessage {
  const { t } = texts;
  const { readers, mostStars: stars } = offer;
  return {
    html: t("paid-ask", {
      id,
      readers,
      free: durationText(texts, offer.freeMs),
      paid: durationText(texts, offer.paidMs),
      stars,
    }),
    buttons: [
      [
        { text: t("paid-yes-button", { stars }), action: deskAction.data("paidyes", id) },
        { text: t("paid-no-button"), action: deskAction.data("show", id) },
      ],
    ],
  };
}
