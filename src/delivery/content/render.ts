/** Renders what is sent in a reader's language: articles, digests, announcements, and what takes an article's place. The
 *  newsroom's previews are made by the same. */
import { renderArticleCard } from "../../format/article-card.ts";
import { renderAnnouncement, renderCorrectionNotice, renderRetraction } from "../../format/notices.ts";
import type { Renderer } from "../deps.ts";
import { createEditionRenderer, type EditionRendererDeps } from "./render-edition.ts";

export function createRenderer(deps: EditionRendererDeps): Renderer {
  const { textsOf } = deps.locales;
  return {
    article: (article, { locale, timeZone, pictures }) =>
      renderArticleCard(article, { locale, timeZone, pictures, labels: textsOf(locale).cards }),
    announcement: renderAnnouncement,
    retraction: (article, locale) => renderRetraction(article, { locale, labels: textsOf(locale).cards }),
    correctionNotice: (article, locale) => renderCorrectionNotice(article, { locale, labels: textsOf(locale).cards }),
    ...createEditionRenderer(deps),
  };
}
