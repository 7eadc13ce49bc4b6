/** The few words on an article and a digest in English. */
import type { CardLabels } from "../../format/article-card.ts";
import type { DigestLabels } from "../../format/digest-page.ts";

export const cardsEn = {
  source: (name) => `Source: ${name}`,
  readAt: (site) => `Read at ${site}`,
  breaking: "Breaking",
  video: "with video",
  paywalled: "subscribers only",
  corrected: (time, note) => (note === "" ? `Corrected ${time}` : `Corrected ${time}: ${note}`),
  withdrawn: "This story was withdrawn",
  correctionOf: (title) => `Correction: ${title}`,
} satisfies CardLabels;

export const digestsEn = {
  title: (date) => `Your digest, ${date}`,
  breaking: "Breaking",
  alsoAt: "also at",
  continued: "continued",
} satisfies DigestLabels;
