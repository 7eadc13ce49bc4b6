/** Looks up on the article's own page what a feed's entry lacks: feeds often give a headline and a link. What the feed said
 *  stays as it said it, and a page that can't be read changes nothing. */
import { isCutOff, mendCutOff } from "../ingest/cut-off.ts";
import type { PageReader } from "../ingest/page/read-page.ts";
import type { Robots } from "../ingest/robots.ts";
import type { ArticleContent } from "../news/article.ts";
import type { Feed } from "../news/feed.ts";

export interface CompletedEntry {
  readonly content: ArticleContent;
  /** Where its page was found, and what that calls its own address; none where no page was read. */
  readonly addresses: readonly string[];
}

export interface EntryCompleter {
  /** Never throws for what a page or the net does. */
  complete(
    content: ArticleContent,
    signal: AbortSignal,
    /** Lead and text are the page's, whatever the feed gives. */
    options?: { readonly fromPage?: boolean },
  ): Promise<CompletedEntry>;
}

export interface EntryCompleterDeps {
  readonly pages: Pick<PageReader, "read">;
  readonly robots: Robots;
}

/** Pages read for one poll: a feed that lacks everything must not become a crawl. */
const pagesPerPoll = 4;
/** Where an editor wants the text of every story from its page. */
const textsPerPoll = 20;
/** For all of them together: what is not found by then is not waited for. */
const pagesMs = 20_000;

/** Worth a look at the page. */
const isIncomplete = ({ lead, imageUrl }: ArticleContent): boolean =>
  lead === undefined || isCutOff(lead) || imageUrl === undefined;

export function createEntryCompleter({ pages, robots }: EntryCompleterDeps): EntryCompleter {
  return {
    async complete(content, signal, { fromPage = false } = {}) {
      // Nobody asked for this page in person: the site's own rules hold.
      if (!(await robots.mayRead(content.url, signal))) return { content, addresses: [] };
      const page = await pages.read(content.url, signal);
      if (!page.ok) return { content, addresses: [] };
      // A redirect may lead to a site with rules of its own: what it does not let us read is not used.
      if (page.at !== content.url && !(await robots.mayRead(page.at, signal))) return { content, addresses: [] };
      // The text and its revisions stay the feed's, unless an editor wants it otherwise.
      const { body, bodyHtml, siteName: _site, sourceModifiedAt: _modified, ...found } = page.content;
      const { lead } = found;
      const mended = content.lead && mendCutOff(content.lead, body?.split("\n\n") ?? []);
      return {
        content: {
          ...stated(found),
          ...content,
          ...(mended && { lead: mended }),
          ...(fromPage && stated({ lead, body, bodyHtml })),
        },
        addresses: [page.at, page.content.url],
      };
    },
  };
}

/** What is there of it. */
const stated = <T extends object>(facts: T): Partial<T> =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Partial<T>;

/** For one poll: the first few that lack something get it from their pages, the others go as they are. */
export function lookUps(
  { quirks }: Pick<Feed, "quirks">,
  entries: EntryCompleter,
): (content: ArticleContent) => Promise<CompletedEntry> {
  const enough = AbortSignal.timeout(pagesMs);
  const fromPage = quirks?.pageText === true;
  let left = fromPage ? textsPerPoll : pagesPerPoll;
  return async (content) =>
    (fromPage || isIncomplete(content)) && left-- > 0
      ? entries.complete(content, enough, { fromPage })
      : { content, addresses: [] };
}
