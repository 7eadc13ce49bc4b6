/** Makes an article of what a page says about itself and of its text: which source is believed for which field. Pure. */

import { statedText } from "../../format/stated-text.ts";
import type { ArticleContent } from "../../news/article.ts";
import { parseAddress } from "../../news/web-address.ts";
import { isNoise } from "../noise.ts";
import { creditOf, isAgency } from "./credit.ts";
import type { Block, PageHead } from "./head.ts";
import { detectLanguage } from "./language.ts";
import { firstSentences, leadOf } from "./lead.ts";
import { ownAddress } from "./own-address.ts";
import { readFacts } from "./page-facts.ts";
import { pictureOf } from "./page-picture.ts";
import type { PageText } from "./page-text.ts";
import { storyLines } from "./story-lines.ts";

export interface ExtractedPage {
  readonly content: ArticleContent;
  /** The text's own first sentences, where the lead is what the page states as its summary: it may be the site's slogan. */
  readonly firstSentences?: string;
  /** Section and keywords, as printed. */
  readonly topicHints: readonly string[];
  /** Feeds the page points to, absolute. */
  readonly feeds: readonly string[];
}

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

  const paragraphs = paragraphsOf(head, text, title, byline);
  const lead = leadOf(facts.summaries, paragraphs, title, siteName, byline);
  const own = lead?.isStated ? firstSentences(paragraphs, title) : undefined;
  const source = creditOf(text?.lines ?? [], head.blocks) ?? (byline && isAgency(byline) ? byline : null);
  const image = pictureOf({ stated: facts.images, inText: text?.images ?? null, shown: head.pictures }, url);
  // Said of the picture that is stated first, and of no other.
  const isStated = image !== undefined && facts.images[0] !== undefined && absolute(facts.images[0]) === image;
  const described = isStated ? statedText(head.meta.get("og:image:alt")?.[0] ?? twitterDescription(head)) : "";
  const language =
    facts.language ?? (await detectLanguage(`${title}. ${lead?.text ?? ""} ${paragraphs.slice(0, 3).join(" ")}`));

  return {
    content: {
      title,
      ...(lead && { lead: statedText(lead.text) }),
      ...(paragraphs.length > 0 && { body: paragraphs.join("\n\n") }),
      url: ownAddress(head.canonicals, url, title),
      ...(source && { source: statedText(source) }),
      ...(siteName && { siteName }),
      ...(byline && { byline }),
      ...(image && { imageUrl: image }),
      ...(described && { imageDescription: described }),
      ...(facts.hasVideo && { hasVideo: true }),
      ...(facts.isPaid && { paywalled: true }),
      ...(language && { language }),
      ...(published !== null && { sourcePublishedAt: published }),
      ...(modified !== null && { sourceModifiedAt: modified }),
    },
    ...(own !== undefined && own !== lead?.text && { firstSentences: own }),
    topicHints: facts.topicHints,
    feeds: [...new Set(head.feeds.flatMap((feed) => absolute(feed) ?? []))],
  };
}

const twitterDescription = ({ meta }: PageHead): string => meta.get("twitter:image:alt")?.[0] ?? "";

/** The story's; where no text is to be found, those of the page that are not beside everything. */
function paragraphsOf(head: PageHead, text: PageText | null, title: string, byline: string): string[] {
  const headings = head.blocks.filter((block) => block.tag === "h1").map((block) => block.text);
  const titles = [title, head.title, ...headings, ...(text?.title ? [text.title] : [])];
  const story = storyLines(text?.lines ?? [], { titles, byline });
  return story.length > 0 ? story.map((line) => line.text) : head.blocks.filter(isParagraph).map((block) => block.text);
}

const isParagraph = ({ aside, tag, text }: Block): boolean =>
  !aside && (tag === "p" || tag === "div") && !isNoise(text);
