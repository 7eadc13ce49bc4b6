/** What readers have or had, and what waits for an editor: listed newest first, searched; and any story by its source link. */
import type { Article } from "../news/article.ts";
import { comparableAddress, withoutParameters } from "../news/link-parameters.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { Rights } from "./rights.ts";

export interface ArchivePage {
  readonly articles: readonly Article[];
  /** Counted from 0; the last one where the asked for is past it. */
  readonly page: number;
  readonly hasMore: boolean;
}

export interface Archive {
  /** Published and withdrawn stories, so many a page. `words`: each stands somewhere in headline, lead, credit or address. */
  list(actor: number, query: { readonly words: string; readonly page: number }): Promise<ArchivePage>;
  /** `total`: of all pages. */
  drafts(actor: number, page: number): Promise<ArchivePage & { readonly total: number }>;
  /** What was handed in, the longest first. */
  review(actor: number, page: number): Promise<ArchivePage & { readonly total: number }>;
  /** The story that carries the address to readers; else the newest draft or withdrawn one that has it. */
  byLink(address: string): Promise<Article | null>;
}

const storiesPerPage = 10;
/** Read at once, and looked through at most. */
const chunk = 100;
const mostSearched = 5000;
/** Of drafts and withdrawn stories. */
const mostCompared = 200;

export interface ArchiveDeps {
  readonly articles: ArticleStore;
  readonly rights: Rights;
  readonly linkParameters?: string | undefined;
}

export function createArchive({ articles, rights, linkParameters = "" }: ArchiveDeps): Archive {
  const states = ["published", "retracted"] as const;

  const matching = async function* (words: readonly string[]) {
    for (let skip = 0; skip < mostSearched; skip += chunk) {
      const found = await articles.newest(states, skip, chunk);
      if (found.length === 0) return;
      const listed = found.filter(({ state }) => state !== "discarded"); // in stores written before 2026-11-30 they stand among the withdrawn
      yield* listed.filter((article) => words.every((word) => searchable(article).includes(word)));
    }
  };

  return {
    async list(actor, { words, page }) {
      await rights.demand(actor, "draft");
      const wanted = normal(words).split(/\s+/).filter(Boolean);
      const found: Article[] = [];
      for await (const article of matching(wanted)) {
        found.push(article);
        if (found.length > (page + 1) * storiesPerPage) break; // one more tells that there is another page
      }
      const at = pageWithin(page, found.length);
      const end = (at + 1) * storiesPerPage;
      return { articles: found.slice(end - storiesPerPage, end), page: at, hasMore: found.length > end };
    },
    async drafts(actor, page) {
      await rights.demand(actor, "draft");
      const total = await articles.countIn("draft");
      const at = pageWithin(page, total);
      const found = await articles.newest(["draft"], at * storiesPerPage, storiesPerPage);
      return { articles: found, page: at, total, hasMore: (at + 1) * storiesPerPage < total };
    },
    async review(actor, page) {
      await rights.demand(actor, "publish");
      const total = await articles.countInReview();
      const at = pageWithin(page, total);
      const found = await articles.inReview(at * storiesPerPage, storiesPerPage);
      return { articles: found, page: at, total, hasMore: (at + 1) * storiesPerPage < total };
    },
    async byLink(address) {
      const own = withoutParameters(address, linkParameters);
      for (const each of new Set([address, own])) {
        const id = await articles.byUrl(each);
        const article = id && (await articles.get(id));
        if (article) return article;
      }
      const wanted = [address, own].map(comparableAddress);
      const found = await articles.newest(["published", "scheduled", "draft", "retracted"], 0, mostCompared);
      return found.find(({ content }) => wanted.includes(comparableAddress(content.url))) ?? null;
    },
  };
}

/** The last one, where the asked for is past it. */
const pageWithin = (page: number, stories: number): number =>
  Math.min(page, Math.max(0, Math.ceil(stories / storiesPerPage) - 1));

const normal = (text: string): string => text.normalize("NFKC").toLowerCase();

const searchable = ({ id, content }: Article): string =>
  normal([id, content.title, content.lead, content.source, content.siteName, content.url].join("\n"));
