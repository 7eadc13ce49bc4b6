/** What has become of the copies of a sending, in lines that add up to what was planned. Pure. */
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Receipt } from "../../../news/delivery.ts";
import { type BroadcastSubject, isRevision } from "./broadcast-subject.ts";

/** Adds up to what was planned. */
export function receiptLines(texts: Texts, subject: BroadcastSubject, receipt: Receipt): Html[] {
  const { t } = texts;
  const { delivered: count, planned, unknown, pending, sentAgain } = receipt;
  return [
    ...(isRevision(subject)
      ? revisionLines(texts, subject, receipt)
      : [t("receipt-delivered", { count, planned }), ...reasonLines(texts, receipt.failed)]),
    ...(unknown > 0 ? [t("receipt-unknown", { count: unknown })] : []),
    ...(sentAgain > 0 && !isRevision(subject) ? [t("receipt-sent-again", { count: sentAgain })] : []),
    ...(pending > 0 ? [t("receipt-pending", { count: pending })] : []),
  ];
}

const reasonLines = ({ t }: Texts, failed: Receipt["failed"]): Html[] =>
  Object.entries(failed).flatMap(([reason, count]) => (count > 0 ? [t("receipt-failed", { reason, count })] : []));

/** What has become of every copy that readers had: changed, deleted, a notice, blocked, erased, or out of reach, and why. */
function revisionLines(texts: Texts, { kind }: BroadcastSubject, receipt: Receipt): Html[] {
  const { t } = texts;
  const { planned: copies, delivered: count, removed = 0, noticed = 0 } = receipt;
  const { blocked = 0, erased = 0, cancelled = 0, expired = 0, ...others } = receipt.failed;
  const ends = [
    { end: "edited", count: count - removed - noticed },
    { end: "removed", count: removed },
    { end: "noticed", count: noticed },
  ] as const;
  const unreachable = sum(others);
  return [
    t(kind === "retraction" && removed > 0 ? "receipt-withdrawn" : "receipt-rewritten", { count, copies }),
    ...(removed + noticed > 0
      ? [
          joinHtml(
            ends.flatMap((each) => (each.count > 0 ? [t("receipt-end", each)] : [])),
            " · ",
          ),
        ]
      : []),
    ...reasonLines(texts, { blocked, erased, cancelled, expired }),
    ...(unreachable > 0
      ? [joinHtml([t("receipt-unreachable", { count: unreachable }), ...reasonLines(texts, others)], "\n– ")]
      : []),
  ];
}

export const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((a, b) => a + b, 0);
