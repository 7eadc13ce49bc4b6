/** Makes an article of what an editor sends (an address, or a text of their own): read, drafted, and sent on its way
 *  when they said when. Decides nothing about wording. */

import type { PageReader } from "../ingest/page/read-page.ts";
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleContent, ArticleId, Urgency } from "../news/article.ts";
import { storyOf } from "../news/filter.ts";
import { pageFacts } from "../news/page-facts.ts";
import type { ReadersClock } from "../news/readers-clock.ts";
import type { Clock } from "../news/schedule.ts";
import { parseTopicSlug, type TopicSlug } from "../news/topic.ts";
import type { PageReadingStore } from "../store/page-readings.ts";
import type { ArticleDesk } from "./article-desk.ts";
import type { Rights } from "./rights.ts";
import type { TopicDesk } from "./topic-desk.ts";

export interface Submission {
  readonly from: { readonly url: string } | { readonly content: ArticleContent };
  /** The photos that the editor sent with it. */
  readonly photos?: Pick<ArticleContent, "photoId" | "album">;
  /** Other links that were typed. */
  readonly leftOut?: number;
  /** As typed: "#world", "sport". */
  readonly topics: readonly string[];
  readonly urgency: Urgency;
  /** preview: a draft to look at. now: after the undo window. A number: at that moment, ms since epoch. */
  readonly when: "preview" | "now" | number | ReadersClock;
  /** What readers have already, and it goes on with. */
  readonly follows?: ArticleId | undefined;
}

export interface Submitted {
  readonly article: Article;
  /** An article with the same address that readers have or are about to get: `article` then stays a draft, so that
   *  nobody gets a story twice by a slip of the hand. */
  readonly known: Article | null;
  /** Somebody else must release the draft. */
  readonly waits?: AppError;
}

export interface Submissions {
  /** Throws page_refused, topic_not_found, topic_required, time_in_past, approval_needed, not_allowed; not_published where
   *  readers never had what it is to follow. */
  submit(actor: number, submission: Submission): Promise<Submitted>;
}

export interface SubmissionsDeps {
  readonly desk: ArticleDesk;
  readonly topics: TopicDesk;
  readonly rights: Rights;
  readonly pages: Pick<PageReader, "read">;
  /** What the page says, for whoever reads it again. */
  readonly pageReadings: Pick<PageReadingStore, "put">;
  readonly clock: Clock;
}

/** The preview waits for it. */
const sourceMs = 4000;
const notThere: ReadonlySet<string> = new Set([
  "unreachable",
  "timeout",
  "not_found",
  "http_error",
  "too_many_redirects",
  "bad_url",
]);

export function createSubmissions(deps: SubmissionsDeps): Submissions {
  const { desk, topics, rights, pages } = deps;

  const read = async (url: string): Promise<{ content: ArticleContent; hints: readonly string[] }> => {
    const page = await pages.read(url);
    if (!page.ok) throw new AppError("page_refused", { url, reason: page.code });
    return { content: page.content, hints: page.topicHints };
  };

  /** A page's own section or keywords, where a topic has that very slug. */
  /** What the page itself names; where there is but one topic, that one. */
  const hinted = async (hints: readonly string[]): Promise<readonly TopicSlug[]> => {
    const known = new Set((await topics.list()).map((topic) => topic.slug));
    if (known.size === 1) return [...known];
    const slugs = hints.map((hint) => parseTopicSlug(hint)).filter((slug) => slug !== null && known.has(slug));
    return [...new Set(slugs as TopicSlug[])];
  };

  /** Whoever typed a text of their own has not seen its page. Refused to programs alone, it is there. */
  const isUnreachable = async (url: string): Promise<boolean> => {
    const page = await pages.read(url, AbortSignal.timeout(sourceMs));
    return !page.ok && notThere.has(page.code);
  };

  const earlierReport = async (actor: number, id: ArticleId): Promise<Article> => {
    const article = await desk.get(actor, id);
    if (article.publishedAt === undefined) throw new AppError("not_published", { id, state: article.state });
    return article;
  };

  return {
    async submit(actor, { from, topics: words, urgency, when, follows, photos, leftOut }) {
      await rights.demand(actor, when === "preview" ? "draft" : "publish");
      const earlier = follows === undefined ? null : await earlierReport(actor, follows);
      const resolved = await topics.resolve(words);
      const named = resolved.length > 0 ? resolved : (earlier?.topics ?? []);
      if (typeof when === "number" && when <= deps.clock()) throw new AppError("time_in_past", {});
      if (when !== "preview" && named.length === 0) throw new AppError("topic_required", {});
      const { content: told, hints } = "url" in from ? await read(from.url) : { content: from.content, hints: [] };
      const content = { ...told, ...photos };
      const chosen = named.length > 0 ? named : await hinted(hints);
      const known = await desk.publishedAs(content.url);
      const unreachable = when === "preview" && "content" in from && (await isUnreachable(content.url));
      const made = {
        ...(unreachable && { unreachable }),
        ...(leftOut !== undefined && { linksLeftOut: leftOut }),
      };
      const draft = await desk.draft(actor, content, chosen, urgency, {
        story: earlier ? storyOf(earlier) : undefined,
        made,
      });
      if ("url" in from) await deps.pageReadings.put(draft.id, { facts: pageFacts(told) });
      if (when === "preview" || known) return { article: draft, known };
      try {
        if (when === "now") return { article: await desk.publish(actor, draft.id, null), known: null };
        const scheduled =
          typeof when === "number"
            ? desk.schedule(actor, draft.id, when, null)
            : desk.scheduleOnClocks(actor, draft.id, when, null);
        return { article: await scheduled, known: null };
      } catch (error) {
        if (!(error instanceof AppError) || error.code !== "approval_needed") throw error;
        return { article: draft, known: null, waits: error };
      }
    },
  };
}
