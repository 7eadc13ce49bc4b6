/** The few words on cards and digests, as format/ asks for them. */
import type { CardLabels } from "../format/article-card.ts";
import type { DigestLabels } from "../format/digest-page.ts";
import type { Say } from "./say.ts";

export const cardLabels = (t: Say): CardLabels => ({
  source: (name) => t("card-source-words", { name }),
  readAt: (site) => t("card-read-at-words", { site }),
  breaking: t("card-breaking-words"),
  video: t("card-video-words"),
  paywalled: t("card-paywalled-words"),
  corrected: (time, note) => corrected(t, time, note),
  withdrawn: t("card-withdrawn-words"),
  correctionOf: (title) => t("card-correction-of-words", { title }),
});

const corrected = (t: Say, time: string, note: string): string =>
  note === "" ? t("card-corrected-words", { time }) : t("card-corrected-note-words", { time, note });

export const digestLabels = (t: Say): DigestLabels => ({
  title: (date) => t("digest-title-words", { date }),
  breaking: t("digest-breaking-words"),
  alsoAt: t("digest-also-at-words"),
  continued: t("digest-continued-words"),
  corrected: (time, note) => corrected(t, time, note),
  withdrawn: (time, reason) =>
    reason === "" ? t("digest-withdrawn-words", { time }) : t("digest-withdrawn-reason-words", { time, reason }),
});
