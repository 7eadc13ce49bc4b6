/** The few words on cards and digests, as format/ asks for them. */
import type { CardLabels } from "../format/card-labels.ts";
import type { DigestLabels } from "../format/digest-page.ts";
import { type Html, joinHtml } from "../format/safe-html.ts";
import type { Say } from "./say.ts";

export const cardLabels = (t: Say): CardLabels => ({
  source: (name) => t("card-source-words", { name }),
  breaking: t("card-breaking-words"),
  video: t("card-video-words"),
  paywalled: t("card-paywalled-words"),
  picture: (description) => t("card-picture-words", { description }),
  graphic: t("card-graphic-words"),
  withdrawnAbove: t("card-withdrawn-above-words"),
  correctionOf: (title) => t("card-correction-of-words", { title }),
  ...changeLabels(t),
});

export const digestLabels = (t: Say): DigestLabels => ({
  title: (date, part) => t("digest-title-words", { date, part }),
  stories: (count) => t("digest-stories-words", { count }),
  breaking: t("digest-breaking-words"),
  alsoAt: t("digest-also-at-words"),
  continued: t("digest-continued-words"),
  graphic: t("card-graphic-words"),
  ...changeLabels(t),
});

const changeLabels = (t: Say): Pick<CardLabels, "corrected" | "over" | "withdrawn"> => ({
  over: (time) => around(time, (at) => t("card-over-words", { time: at })),
  corrected: (time, note) =>
    around(time, (at) =>
      note === "" ? t("card-corrected-words", { time: at }) : t("card-corrected-note-words", { time: at, note }),
    ),
  withdrawn: (time, reason) =>
    around(time, (at) =>
      reason === ""
        ? t("digest-withdrawn-words", { time: at })
        : t("digest-withdrawn-reason-words", { time: at, reason }),
    ),
});

/** Of Unicode's private use: no sentence holds it, and where a note does, it is one sign of many. */
const place = "\uE000";

/** Plain words with a moment in them that is more than a text. */
function around(moment: Html, sentence: (at: string) => string): Html {
  const [before = "", ...after] = sentence(place).split(place);
  // An operator's own wording may do without.
  return joinHtml(after.length === 0 ? [before] : [before, moment, after.join(place)], "");
}
