/** The two lines at the foot of a card: what the story is about and when it was told, then who tells it, with the link. */
import type { Article } from "../news/article.ts";
import type { CardOptions } from "./card-labels.ts";
import { cleanText } from "./clean-text.ts";
import { commaIn, isolate, ownLine } from "./direction.ts";
import { escapeText, type Html, html, joinHtml, link, type Text } from "./safe-html.ts";
import { siteOf } from "./site-of.ts";
import { telegramLink } from "./telegram-link.ts";
import { sourceTime } from "./time-of.ts";
import { truncate } from "./truncate.ts";

/** Code points. */
const longestName = 80;
const longestAddress = 700;
const mostTags = 10;
const longestTag = 40;

/** "#world · 3 hours ago · ▶️" */
export function aboutLine(article: Article, options: CardOptions): Html | null {
  const { content } = article;
  const { labels, locale, plain } = options;
  const tags = tagsOf(article);
  const at = content.sourcePublishedAt; // never our own time: beside the source's name it would be taken for the source's
  const parts: Text[] = [
    ...(tags.length > 0 ? [tags.map((tag) => isolate(tag, locale)).join(" ")] : []),
    ...(at === undefined ? [] : [sourceTime(at, options, article.publishedAt ?? article.createdAt)]),
    ...(content.hasVideo ? [plain ? labels.video : "▶️"] : []),
    ...(content.paywalled ? [`${plain ? "" : "🔒 "}${labels.paywalled}`] : []),
  ];
  return parts.length > 0 ? ownLine(joinHtml(parts, " · "), locale) : null;
}

/** "Source: Reuters · Ada Reed, The Courier": the outlet's name is the link. `address`: as readers get it. */
export function tellerLine(article: Article, options: CardOptions, address: string): Html {
  const { content } = article;
  const { labels, locale } = options;
  const site = truncate(siteOf(content), longestName);
  const [source, byline] = creditsOf(content);
  const outlet = telegramLink(address)
    ? link(address, isolate(site, locale))
    : escapeText(truncate(content.url, longestAddress));
  const teller = byline ? html`${isolate(byline, locale)}${commaIn(locale)}${outlet}` : outlet;
  return ownLine(joinHtml([...(source ? [labels.source(isolate(source, locale))] : []), teller], " · "), locale);
}

/** Agency and writer, each where it is another name than those that the line has anyway. */
function creditsOf(content: Article["content"]): readonly [source: string, byline: string] {
  const named = [siteOf(content).toLowerCase()];
  const unlessNamed = (given: string | undefined): string => {
    const name = cleanText(given ?? "");
    if (named.includes(name.toLowerCase())) return "";
    named.push(name.toLowerCase());
    return truncate(name, longestName);
  };
  return [unlessNamed(content.source), unlessNamed(content.byline)];
}

/** Telegram's hashtags hold letters, digits and "_"; one of digits alone is none. */
const tagsOf = ({ topics }: Article): readonly string[] =>
  topics
    .map((slug) => slug.replace(/[^\p{L}\p{N}_]+/gu, "_").replace(/^_+|_+$/g, ""))
    .filter((tag) => /\p{L}/u.test(tag))
    .slice(0, mostTags)
    .map((tag) => `#${truncate(tag, longestTag)}`);
