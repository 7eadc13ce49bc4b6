/** From an address to an article: fetched through the guard, read in a thread that is killed when a page takes too long. */

import type { SummaryStore } from "../../store/summaries.ts";
import { readingDeadlineMs } from "../document-limits.ts";
import type { FetchRefusal, GuardedFetch } from "../fetch/guarded-fetch.ts";
import { createKillableThread } from "../killable-thread.ts";
import type { NoArticle } from "./no-article.ts";
import type { PageReading, PageRequest, UnderstoodPage } from "./page-thread.ts";

export type PageRefusal = FetchRefusal | NoArticle | "no_title" | "too_complex";

export type PageResult =
  | ({
      readonly ok: true;
      /** Where the page was found, after redirects. */
      readonly at: string;
    } & UnderstoodPage)
  | { readonly ok: false; readonly code: PageRefusal; readonly url: string };

export interface PageReader {
  /** Never throws for what a page or the net does. */
  read(url: string, signal?: AbortSignal): Promise<PageResult>;
  /** The same for bytes at hand; `url`: where they came from. */
  understand(body: Uint8Array, url: string, contentType?: string): Promise<PageResult>;
  close(): Promise<void>;
}

const file = new URL(import.meta.url.endsWith(".ts") ? "./page-thread.ts" : "./page-thread.js", import.meta.url);

export interface PageReaderDeps {
  readonly fetch: Pick<GuardedFetch, "fetch">;
  /** Without it, a site's slogan is known by what the page alone shows. */
  readonly summaries?: SummaryStore;
}

export function createPageReader({ fetch, summaries }: PageReaderDeps): PageReader {
  const thread = createKillableThread<PageRequest, PageReading>({ file, deadlineMs: readingDeadlineMs });

  const understand: PageReader["understand"] = async (body, url, contentType) => {
    const request = { body, url, ...(contentType !== undefined && { contentType }) };
    // A text that can't be found in time is not looked for a second time: what the page says about itself is enough.
    const reading =
      (await thread.ask({ ...request, withText: true })) ?? (await thread.ask({ ...request, withText: false }));
    if (!reading) return { ok: false, code: "too_complex", url };
    return reading.ok
      ? { ok: true, at: url, ...(await withoutSlogan(reading.page)) }
      : { ok: false, code: reading.code, url };
  };

  /** What another story of the site states too says nothing of this one. */
  const withoutSlogan = async (page: UnderstoodPage): Promise<UnderstoodPage> => {
    const { content, firstSentences } = page;
    if (!summaries || firstSentences === undefined || !content.lead) return page;
    const { lead: summary, url, title } = content;
    const site = new URL(url).hostname.replace(/^www\./, "");
    return (await summaries.isSlogan({ site, summary, url, title }))
      ? { ...page, content: { ...content, lead: firstSentences } }
      : page;
  };

  return {
    understand,
    async read(url, signal) {
      const fetched = await fetch.fetch(url, { accept: "html", ...(signal && { signal }) });
      if (!fetched.ok) return { ok: false, code: fetched.code, url };
      return understand(fetched.body, fetched.url, fetched.headers["content-type"]);
    },
    close: () => thread.close(),
  };
}
