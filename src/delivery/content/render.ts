/** Renders what is sent in a reader's language: articles, digests, announcements, and what takes an article's place. The
 *  newsroom's previews are made by the same. */
import { renderArticleCard } from "../../format/article-card.ts";
import { renderAnnouncement, renderCorrectionNotice, renderRetraction } from "../../format/notices.ts";
import type { Renderer } from "../deps.ts";
import { createEditionRenderer, type EditionRendererDeps } from "./render-edition.ts";

export interface RendererDeps extends EditionRendererDeps {
  /** Of those who share a story nobody knows the clock of who reads it. */
  readonly defaultTimeZone: string;
  /** The bot's @username. */
  readonly username: string;
}

export function createRenderer(deps: RendererDeps): Renderer {
  const { textsOf } = deps.locales;
  return {
    article: (article, { locale, timeZone, pictures }) =>
      renderArticleCard(article, { locale, timeZone, pictures, labels: textsOf(locale).cards }),
    shared(article, locale) {
      const { cards: labels, t } = textsOf(locale);
      const isWithdrawn = article.state === "retracted";
      // A text: what is chosen from an inline query can't become a photo and back.
      const look = { locale, timeZone: deps.defaultTimeZone, labels, pictures: "preview" } as const;
      const message = isWithdrawn ? renderRetraction(article, { locale, labels }) : renderArticleCard(article, look);
      const readOn = { text: t("inline-read-button"), url: `https://t.me/${deps.username}?start=a_${article.id}` };
      // Without a button Telegram would not say what the copy is called.
      return { ...message, buttons: isWithdrawn ? [] : [[readOn]] };
    },
    announcement: renderAnnouncement,
    retraction: (article, locale) => renderRetraction(article, { locale, labels: textsOf(locale).cards }),
    correctionNotice: (article, locale) => renderCorrectionNotice(article, { locale, labels: textsOf(locale).cards }),
    ...createEditionRenderer(deps),
  };
}
