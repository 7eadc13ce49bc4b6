/** Renders articles, editions and notices in a reader's language: what readers get, and what editors are shown as such. */
import type { Renderer } from "../delivery/deps.ts";
import { renderArticleCard } from "../format/article-card.ts";
import { renderAnnouncement, renderCorrectionNotice, renderRetraction } from "../format/notices.ts";
import type { Locales } from "../locales/load-locales.ts";
import type { TopicStore } from "../store/topics.ts";
import { createEditionRenderer } from "./render-edition.ts";

export function createRenderer(deps: { readonly topics: TopicStore; readonly locales: Locales }): Renderer {
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
