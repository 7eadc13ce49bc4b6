/** The thread that reads pages: bytes in, an article out, no longer than a message to readers can hold. */
import { writeOutSelfClosed } from "../../format/self-closed.ts";
import { decodeText } from "../charset.ts";
import { longestAddress, withinLengths } from "../content-lengths.ts";
import { TooComplex, textLimits } from "../document-limits.ts";
import { answerRequests } from "../killable-thread.ts";
import { type ExtractedPage, extractArticle } from "./extract-article.ts";
import { readHead } from "./head.ts";
import { type NoArticle, noArticleIn } from "./no-article.ts";
import { readText } from "./page-text.ts";

export interface PageRequest {
  readonly body: Uint8Array;
  /** Where it came from. */
  readonly url: string;
  readonly contentType?: string;
  readonly withText: boolean;
}

/** UTF-16 units. */
const longestHint = 100;
const mostFeeds = 20;

export type UnderstoodPage = ExtractedPage;

export type PageReading =
  | { readonly ok: true; readonly page: UnderstoodPage }
  | { readonly ok: false; readonly code: "no_title" | "too_complex" | NoArticle };

async function readPage({ body, url, contentType, withText }: PageRequest): Promise<PageReading> {
  try {
    const head = readHead(writeOutSelfClosed(decodeText(body, contentType)));
    const isTame =
      head.depth <= textLimits.depth && head.elements <= textLimits.elements && head.pieces <= textLimits.pieces;
    const page = await extractArticle(head, withText && isTame ? readText(head.slim) : null, url, Date.now());
    const none = noArticleIn(head, page?.content.body?.length ?? 0);
    if (none) return { ok: false, code: none };
    if (!page) return { ok: false, code: "no_title" };
    const { content, firstSentences, topicHints, feeds } = page;
    return {
      ok: true,
      page: {
        content: withinLengths(content.url.length > longestAddress ? { ...content, url } : content),
        ...(firstSentences !== undefined && { firstSentences }),
        topicHints: topicHints.map((hint) => hint.slice(0, longestHint)),
        feeds: feeds.filter((feed) => feed.length <= longestAddress).slice(0, mostFeeds),
      },
    };
  } catch (error) {
    // A stack that overflows is the page's doing too: JSON-LD nested without end.
    if (error instanceof TooComplex || error instanceof RangeError) return { ok: false, code: "too_complex" };
    throw error;
  }
}

answerRequests(readPage);
