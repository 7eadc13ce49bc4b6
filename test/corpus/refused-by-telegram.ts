/** Whether Telegram's own parser takes the card that an article becomes. */
import { renderArticleCard } from "../../src/format/article-card.ts";
import { telegramLink } from "../../src/format/telegram-link.ts";
import type { Article, ArticleContent, ArticleId } from "../../src/news/article.ts";
import { parseAsTelegram, parserAvailable } from "../support/telegram-parser.ts";
import { locales } from "../support/texts.ts";

/** Null: it is taken, or the parser is not there to be asked. */
export function refusedByTelegram(content: ArticleContent): string | null {
  if (!parserAvailable) return null;
  const article: Article = {
    id: "corpus" as ArticleId,
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    fullText: true,
    content,
    topics: [],
    createdBy: 0,
    createdAt: 0,
    publishedAt: 0,
  };
  for (const pictures of ["preview", "photo"] as const) {
    const look = { locale: "en", timeZone: "UTC", labels: locales.textsOf("en").cards, linkParameters: "", pictures };
    const parsed = parseAsTelegram(renderArticleCard(article, look).html.toString());
    if (!parsed.ok) return parsed.message;
    if (telegramLink(content.url) && !parsed.entities.some((entity) => entity.url))
      return "the source link was dropped";
  }
  return null;
}
