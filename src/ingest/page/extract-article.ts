/** Makes an article of what a page says about itself and of its text: which source is believed for which field. Pure. */

import { statedText } from "../../format/stated-text.ts";
import type { ArticleContent } from "../../news/article.ts";
import { parseAddress } from "../../news/web-address.ts";
import type { PageHead } from "./head.ts";
import { detectLanguage } from "./language.ts";
import { leadOf } from "./lead.ts";
import { creditOf, isAgency, isNoise } from "./noise.ts";
import { ownAddress } from "./own-address.ts";
import { readFacts } from "./page-facts.ts";
import { pictureOf } from "./page-picture.ts";
import type { PageText } from "./page-text.ts";

export interface ExtractedPage {
  readonly content: ArticleContent;
  /** Section and keywords, as printed. */
  readonly topicHints: readonly string[];
  /** Feeds the page points to, absolute. */
  readonly feeds: readonly string[];
}

/** A longer line is the story's own. */
const longestCredit = 400;

/** Null: the page has no headline. `text`: null when there is none. `now`: ms; dates to come are no dates. */
export async function extractArticle(
  head: PageHead,
  text: PageText | null,
  url: string,
  now: number,
): Promise<ExtractedPage | null> {
  const facts = readFacts({ head, url, now, ...(text?.byline !== undefined && { byline: text.byline }) });
  if (!facts) return null;
  const { title, siteName, byline, published, modified } = facts;
  const absolute = (address: string): string | undefined => parseAddress(address, url)?.href;
  const credit = creditOf(head.blocks.map((block) => block.text).filter((line) => line.length < longestCredit));

  const body = (text?.paragraphs ?? []).filter((line) => !isNoise(line) && line !== title);
  const paragraphs =
    body.length > 0
      ? body
      : head.blocks
          .filter((block) => !block.aside && (block.tag === "p" || block.tag === "div"))
          .map((block) => block.text)
          .filter((line) => !isNoise(line));
  const lead = statedText(leadOf(facts.summaries, paragraphs, title, siteName) ?? "");
  const source = credit ?? (byline && isAgency(byline) ? byline : null);
  const image = pictureOf({ stated: facts.images, inText: text?.images ?? null, shown: head.pictures }, url);
  const language = facts.language ?? (await detectLanguage(`${title}. ${lead} ${paragraphs.slice(0, 3).join(" ")}`));

  return {
    content: {
      title,
      ...(lead && { lead }),
      ...(paragraphs.length > 0 && { body: paragraphs.join("\n\n") }),
      url: ownAddress(head.canonicals, url, title),
      ...(source && { source: statedText(source) }),
      ...(siteName && { siteName }),
      ...(byline && { byline }),
      ...(image && { imageUrl: image }),
      ...(facts.hasVideo && { hasVideo: true }),
      ...(facts.isPaid && { paywalled: true }),
      ...(language && { language }),
      ...(published !== null && { sourcePublishedAt: published }),
      ...(modified !== null && { sourceModifiedAt: modified }),
    },
    topicHints: facts.topicHints,
    feeds: [...new Set(head.feeds.flatMap((feed) => absolute(feed) ?? []))],
  };
}
