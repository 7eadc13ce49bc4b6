/** Reads the page of a story that is out once more: what it says otherwise is kept as a candidate for a correction and told to the
 *  story's editor, and so is that it is gone. Nobody asked for it in person: the site's own rules hold. */
import type { PageReader } from "../ingest/page/read-page.ts";
import type { Robots } from "../ingest/robots.ts";
import { pageEntry } from "../news/agenda.ts";
import type { Article, ArticleContent, ArticleId } from "../news/article.ts";
import { type ContentChanges, withChanges } from "../news/correction.ts";
import { changesOfPage, nextReading, pageFacts } from "../news/page-facts.ts";
import { correctionTold, type PublicCorrection } from "../news/public-correction.ts";
import type { Clock } from "../news/schedule.ts";
import type { Outcome } from "../queue.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { Once } from "../store/once.ts";
import type { PageReadingStore } from "../store/page-readings.ts";

export interface PageNews {
  /** The story's page says this otherwise. */
  pageChanged(article: Article, changes: PublicCorrection["changes"]): Promise<void>;
  /** The page is not there any more. */
  pageGone(article: Article): Promise<void>;
}

export interface PageRereaderDeps {
  readonly articles: Pick<ArticleStore, "get" | "update">;
  readonly pageAgenda: Pick<Agenda, "settle">;
  readonly pageReadings: PageReadingStore;
  readonly once: Once;
  readonly pages: Pick<PageReader, "read">;
  readonly robots: Robots;
  readonly news: PageNews;
  readonly clock: Clock;
}

/** Whoever began it has read the page by then, or has died. */
const turnMs = 120_000;

/** `dueAt`: when it stands on the agenda, ms. */
export type RereadPage = (id: ArticleId, dueAt: number, signal: AbortSignal) => Promise<Outcome>;

export function createPageRereader(deps: PageRereaderDeps): RereadPage {
  const { articles, clock, once, pageAgenda } = deps;
  return async (id, dueAt, signal) => {
    const turn = `page:${id}:${dueAt}`;
    if (!(await once(turn, turnMs))) return { kind: "done", note: "another reads it" };
    try {
      const article = await articles.get(id);
      if (article?.state === "published") await look(article, signal, deps);
      const next = article?.state === "published" ? nextReading(article.publishedAt ?? dueAt, clock()) : null;
      await pageAgenda.settle(pageEntry(id), dueAt, next ?? undefined);
      return { kind: "done" };
    } catch (error) {
      await once.forget(turn); // the next attempt is ours
      throw error;
    }
  };
}

async function look(article: Article, signal: AbortSignal, deps: PageRereaderDeps): Promise<void> {
  const { news, pageReadings, pages, robots } = deps;
  const { id, content } = article;
  if (!(await robots.mayRead(content.url, signal))) return;
  const page = await pages.read(content.url, signal);
  const before = await pageReadings.get(id);
  if (!page.ok) {
    if (page.code !== "not_found" || before?.gone) return;
    await news.pageGone(article);
    await pageReadings.put(id, { facts: before?.facts ?? null, gone: true });
    return;
  }
  // A redirect may lead to a site with rules of its own.
  if (page.at !== content.url && !(await robots.mayRead(page.at, signal))) return;
  const now = pageFacts(page.content);
  const changes = before?.facts ? changesOfPage(before.facts, now, content) : null;
  if (changes) await offer(article, changes, deps);
  await pageReadings.put(id, { facts: now });
}

async function offer(
  { id }: Article,
  changes: ContentChanges,
  { articles, clock, news }: PageRereaderDeps,
): Promise<void> {
  const at = clock();
  const article = await articles.update(id, (current) => {
    if (current.state !== "published") return null;
    return { ...current, proposed: { at, content: saying(current.content, changes), from: "page" } };
  });
  if (article?.state !== "published" || !article.proposed) return;
  const told = correctionTold(article, { ...article, content: article.proposed.content }, { at, note: "" });
  await news.pageChanged(article, told.changes);
}

const saying = (content: ArticleContent, changes: ContentChanges): ArticleContent =>
  withChanges(content, changes.body === undefined ? changes : { ...changes, bodyHtml: null });
