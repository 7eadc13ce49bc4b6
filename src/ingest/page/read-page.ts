/** From an address to an article: fetched through the guard, decoded, understood. */
import type { ArticleContent } from "../../news/article.ts";
import { decodeText } from "../charset.ts";
import type { FetchRefusal, GuardedFetch } from "../fetch/guarded-fetch.ts";
import { extractArticle } from "./extract-article.ts";
import { readHead } from "./head.ts";
import { createTextExtractor } from "./text-extractor.ts";

export type PageRefusal = FetchRefusal | "no_title" | "too_complex";

export type PageResult =
  | {
      readonly ok: true;
      /** Where the page was found, after redirects. */
      readonly at: string;
      readonly content: ArticleContent;
      readonly topicHints: readonly string[];
      readonly feeds: readonly string[];
    }
  | { readonly ok: false; readonly code: PageRefusal; readonly url: string };

export interface PageReader {
  /** Never throws for what a page or the net does. */
  read(url: string, signal?: AbortSignal): Promise<PageResult>;
  /** The same for bytes at hand; `url`: where they came from. */
  understand(body: Uint8Array, url: string, contentType?: string): Promise<PageResult>;
  close(): Promise<void>;
}

/** The deepest of real pages is 38, the largest has 9,888 elements. */
const deepest = 200;
const mostElements = 30_000;

export function createPageReader({ fetch }: { readonly fetch: Pick<GuardedFetch, "fetch"> }): PageReader {
  const texts = createTextExtractor();

  const understand: PageReader["understand"] = async (body, url, contentType) => {
    const html = decodeText(body, contentType);
    const head = readHead(html);
    if (head.elements > mostElements * 4) return { ok: false, code: "too_complex", url };
    const tame = head.depth <= deepest && head.elements <= mostElements;
    const page = await extractArticle(head, tame ? texts.extract(head.slim) : Promise.resolve(null), url);
    return page ? { ok: true, at: url, ...page } : { ok: false, code: "no_title", url };
  };

  return {
    understand,
    async read(url, signal) {
      const fetched = await fetch.fetch(url, { accept: "html", ...(signal && { signal }) });
      if (!fetched.ok) return { ok: false, code: fetched.code, url };
      return understand(fetched.body, fetched.url, fetched.headers["content-type"]);
    },
    close: () => texts.close(),
  };
}
