/** Looks up on the article's own page what a feed's entry lacks: feeds often give a headline and a link. What the feed said
 *  stays as it said it, and a page that can't be read changes nothing. */
import type { PageReader } from "../ingest/page/read-page.ts";
import type { Robots } from "../ingest/robots.ts";
import type { ArticleContent } from "../news/article.ts";

export interface EntryCompleter {
  /** Never throws for what a page or the net does. */
  complete(content: ArticleContent, signal: AbortSignal): Promise<ArticleContent>;
}

export interface EntryCompleterDeps {
  readonly pages: Pick<PageReader, "read">;
  readonly robots: Robots;
}

/** Worth a look at the page. */
export const isIncomplete = ({ lead, imageUrl }: ArticleContent): boolean =>
  lead === undefined || imageUrl === undefined;

export function createEntryCompleter({ pages, robots }: EntryCompleterDeps): EntryCompleter {
  return {
    async complete(content, signal) {
      // Nobody asked for this page in person: the site's own rules hold.
      if (!(await robots.mayRead(content.url, signal))) return content;
      const page = await pages.read(content.url, signal);
      if (!page.ok) return content;
      // A redirect may lead to a site with rules of its own: what it does not let us read is not used.
      if (page.at !== content.url && !(await robots.mayRead(page.at, signal))) return content;
      // The text and its revisions stay the feed's.
      const { body: _text, bodyHtml: _html, siteName: _site, sourceModifiedAt: _modified, ...found } = page.content;
      const known = Object.entries(found).filter(([, value]) => value !== undefined);
      return { ...Object.fromEntries(known), ...content };
    },
  };
}
