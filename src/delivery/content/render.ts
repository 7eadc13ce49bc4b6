/** Renders what is sent in a reader's language: articles, digests, announcements, and what takes an article's place. The
 *  newsroom's previews are made by the same. */
import { readersAddress, renderArticleCard } from "../../format/article-card.ts";
import { renderFullPage } from "../../format/full-page.ts";
import { renderFullText } from "../../format/full-text.ts";
import { linkButtons } from "../../format/link-buttons.ts";
import type { Button } from "../../format/message.ts";
import {
  renderAnnouncement,
  renderCorrectionNotice,
  renderRetraction,
  renderRetractionBelow,
} from "../../format/notices.ts";
import type { Texts } from "../../locales/texts.ts";
import type { Article } from "../../news/article.ts";
import type { ArticleLook } from "../../news/preferences.ts";
import type { NoticeLook, Renderer } from "../deps.ts";
import { createEditionRenderer, type EditionRendererDeps } from "./render-edition.ts";

export interface RendererDeps extends EditionRendererDeps {
  /** Of those who share a story nobody knows the clock of who reads it. */
  readonly defaultTimeZone: string;
  /** The bot's @username. */
  readonly username: string;
  /** Below a copy. */
  cardButtons(article: Article, look: ArticleLook & { readonly username: string }, texts: Texts): Button[][];
}

export function createRenderer(deps: RendererDeps): Renderer {
  const { linkParameters = "", locales } = deps;
  const spoken = <Look extends NoticeLook>(look: Look) => ({
    ...look,
    labels: locales.textsOf(look.locale).cards,
    linkParameters,
  });
  return {
    article: (article, look) => renderArticleCard(article, spoken(look)),
    copy(article, look) {
      const buttons = deps.cardButtons(article, { ...look, username: deps.username }, locales.textsOf(look.locale));
      return { ...renderArticleCard(article, spoken(look)), buttons: [...linkButtons(article.content), ...buttons] };
    },
    shared(article, locale) {
      const isWithdrawn = article.state === "retracted";
      // A text: what is chosen from an inline query can't become a photo and back. Nobody there has said what they can bear.
      const look = spoken({ locale, timeZone: deps.defaultTimeZone, pictures: "preview", graphic: "cover" } as const);
      const message = isWithdrawn ? renderRetraction(article, look) : renderArticleCard(article, look);
      const words = locales.textsOf(locale).t("inline-read-button");
      const readOn = { text: words, url: `https://t.me/${deps.username}?start=a_${article.id}` };
      // Without a button Telegram would not say what the copy is called.
      return { ...message, buttons: isWithdrawn ? [] : [...linkButtons(article.content), [readOn]] };
    },
    announcement: renderAnnouncement,
    retraction: (article, look) => renderRetraction(article, spoken(look)),
    retractionBelow: (_, look) => renderRetractionBelow(spoken(look)),
    correctionNotice: (article, look) => renderCorrectionNotice(article, spoken(look)),
    fullText: (article, look) => renderFullText(article, spoken(look)),
    fullPage: (article) => renderFullPage(article, { linkParameters }),
    addressOf: (article) => readersAddress(article, linkParameters),
    ...createEditionRenderer(deps),
  };
}
