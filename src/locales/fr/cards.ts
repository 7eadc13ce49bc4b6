/** The few words on an article and a digest in French. */
import type { CardLabels } from "../../format/article-card.ts";
import type { DigestLabels } from "../../format/digest-page.ts";

export const cardsFr = {
  source: (name) => `Source\u00a0: ${name}`,
  readAt: (site) => `Lire sur ${site}`,
  breaking: "Urgent",
  video: "avec vidéo",
  paywalled: "réservé aux abonnés",
  corrected: (time, note) => (note === "" ? `Corrigé ${time}` : `Corrigé ${time}\u00a0: ${note}`),
  withdrawn: "Cet article a été retiré",
  correctionOf: (title) => `Rectificatif\u00a0: ${title}`,
} satisfies CardLabels;

export const digestsFr = {
  title: (date) => `Votre résumé, ${date}`,
  breaking: "Urgent",
  alsoAt: "aussi sur",
  continued: "suite",
} satisfies DigestLabels;
