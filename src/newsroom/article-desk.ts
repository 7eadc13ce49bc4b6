/** The way of an article in the newsroom: draft → (undo window or schedule) → published. Every step asks for the
 *  right anew, and every step is a compare-and-set on the article's state: two editors can't both take it. */
import { publishEntry } from "../news/agenda.ts";
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleContent, ArticleId, Urgency } from "../news/article.ts";
import type { Feed } from "../news/feed.ts";
import type { Clock } from "../news/schedule.ts";
import type { TopicSlug } from "../news/topic.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { Rights } from "./rights.ts";

export interface ArticleDesk {
  draft(actor: number, content: ArticleContent, topics: readonly TopicSlug[], urgency?: Urgency): Promise<Article>;
  get(actor: number, id: ArticleId): Promise<Article>;
  /** The article that already carries this address to readers (published or about to be), if any. */
  publishedAs(url: string): Promise<Article | null>;
  /** Changes a draft; anything else is state_conflict. */
  amend(actor: number, id: ArticleId, change: (draft: Article) => Article): Promise<Article>;
  /** Whether a draft goes out at the paid speed: an editor's decision. Throws paid_off where that is not to be had. */
  setPaid(actor: number, id: ArticleId, paid: boolean): Promise<Article>;
  /** Goes out after the undo window. Throws topic_required, approval_needed, state_conflict. */
  publish(actor: number, id: ArticleId): Promise<Article>;
  /** Goes out at `at` (ms). Throws time_in_past as well. */
  schedule(actor: number, id: ArticleId, at: number): Promise<Article>;
  /** Takes a scheduled article (or one in its undo window) back to draft. */
  cancel(actor: number, id: ArticleId): Promise<Article>;
  discard(actor: number, id: ArticleId): Promise<void>;
  /** Remembers the message that shows the article's fate. */
  pinDesk(id: ArticleId, desk: NonNullable<Article["desk"]>): Promise<void>;
  /** Newest first. */
  drafts(actor: number, limit: number): Promise<readonly Article[]>;
  queue(actor: number, limit: number): Promise<readonly Article[]>;
  /** From a feed, in its adder's name: a draft, or on its way at once. Null when the page is known already. */
  takeIn(feed: Feed, content: ArticleContent, publish: boolean): Promise<Article | null>;
  /** The source has changed its text: kept beside the article as a candidate for a correction. */
  proposeRevision(id: ArticleId, content: ArticleContent): Promise<void>;
  /** The sweeper's call when a publication is due: publishes once, however often it is called. */
  release(id: ArticleId): Promise<void>;
  /** Every scheduled article stands on the agenda again, should a crash have come between the two. */
  restoreAgenda(): Promise<void>;
}

export interface ArticleDeskDeps {
  readonly articles: ArticleStore;
  readonly agenda: Agenda;
  readonly rights: Rights;
  readonly clock: Clock;
  readonly undoMs: number;
  readonly requireApproval: boolean;
  /** PAID_BROADCAST */
  readonly paidSpeed: boolean;
  /** Starts the broadcast of a published article; asking twice is harmless. */
  startBroadcast(article: Article): Promise<void>;
}

const nextLookMs = 500;
/** More are not looked after at once. */
const mostScheduled = 1000;

export function createArticleDesk(deps: ArticleDeskDeps): ArticleDesk {
  const { articles, agenda, rights, clock } = deps;

  const change = async (id: ArticleId, step: (article: Article) => Article | null): Promise<Article> => {
    const article = await articles.update(id, step);
    if (!article) throw new AppError("article_not_found", { id });
    return article;
  };

  /** Compare-and-set from one of `states`; throws state_conflict when somebody was faster. */
  const move = (id: ArticleId, states: readonly Article["state"][], step: (article: Article) => Article) =>
    change(id, (article) => {
      if (!states.includes(article.state)) throw new AppError("state_conflict", { id, state: article.state });
      return step(article);
    });

  const scheduleFor = async (actor: number, id: ArticleId, at: number): Promise<Article> => {
    await rights.demand(actor, "publish");
    // The agenda first: an entry without a scheduled article is harmless, the reverse would never go out.
    await agenda.put(publishEntry(id), at);
    try {
      const article = await move(id, ["draft"], (draft) => {
        if (draft.topics.length === 0) throw new AppError("topic_required", {});
        if (deps.requireApproval && draft.createdBy === actor) throw new AppError("approval_needed", {});
        return { ...draft, state: "scheduled", publishAt: at };
      });
      // Whoever looked at the entry in between saw a draft and strikes it off as a leftover, now or in a moment. What is
      // due at another time it leaves alone.
      await agenda.put(publishEntry(id), at + 1);
      return article;
    } catch (error) {
      await restoreEntry(id);
      throw error;
    }
  };

  /** Whoever lost a race may have moved the winner's entry: the article says when it is due. In a moment at the earliest: a
   *  sweeper strikes off what was due when it looked, and must not meet the new entry. */
  const restoreEntry = async (id: ArticleId): Promise<void> => {
    const article = await articles.get(id);
    if (article?.state === "scheduled" && article.publishAt !== undefined) {
      await agenda.put(publishEntry(id), Math.max(article.publishAt, clock() + nextLookMs));
    }
  };

  return {
    async draft(actor, content, topics, urgency = "routine") {
      await rights.demand(actor, "draft");
      return articles.create({
        version: 1,
        state: "draft",
        urgency,
        silent: false,
        content,
        topics,
        createdBy: actor,
        createdAt: clock(),
      });
    },
    async get(actor, id) {
      await rights.demand(actor, "draft");
      return change(id, () => null);
    },
    async publishedAs(url) {
      const id = await articles.byUrl(url);
      const article = id && (await articles.get(id));
      return article && (article.state === "published" || article.state === "scheduled") ? article : null;
    },
    async amend(actor, id, step) {
      await rights.demand(actor, "draft");
      return move(id, ["draft"], (draft) => withoutOldPrice(draft, step(draft)));
    },
    async setPaid(actor, id, paid) {
      await rights.demand(actor, "publish");
      if (paid && !deps.paidSpeed) throw new AppError("paid_off", {});
      return move(id, ["draft"], ({ paid: _, ...draft }) => ({ ...draft, ...(paid && { paid }) }));
    },
    publish: (actor, id) => scheduleFor(actor, id, clock() + deps.undoMs),
    async schedule(actor, id, at) {
      if (at <= clock()) throw new AppError("time_in_past", { time: new Date(at).toISOString() });
      return scheduleFor(actor, id, at);
    },
    async cancel(actor, id) {
      await rights.demand(actor, "publish");
      const article = await move(id, ["scheduled"], ({ publishAt: _, ...rest }) => ({ ...rest, state: "draft" }));
      const dueAt = await agenda.dueAt(publishEntry(id));
      if (dueAt !== null) await agenda.settle(publishEntry(id), dueAt);
      return article;
    },
    async discard(actor, id) {
      await rights.demand(actor, "draft");
      await move(id, ["draft"], (article) => ({ ...article, state: "discarded" }));
    },
    async pinDesk(id, desk) {
      await change(id, (article) => ({ ...article, desk }));
    },
    async drafts(actor, limit) {
      await rights.demand(actor, "draft");
      return articles.inState("draft", limit);
    },
    async queue(actor, limit) {
      await rights.demand(actor, "publish");
      return articles.inState("scheduled", limit);
    },
    async takeIn(feed, content, publish) {
      const known = await articles.byUrl(content.url);
      if (known && (await articles.get(known))) return null;
      const publishAt = clock() + deps.undoMs;
      const article = await articles.create({
        version: 1,
        state: publish ? "scheduled" : "draft",
        urgency: "routine",
        silent: false,
        content,
        topics: feed.topics,
        createdBy: feed.addedBy,
        createdAt: clock(),
        ...(publish && { publishAt }),
      });
      if (publish) await agenda.put(publishEntry(article.id), publishAt);
      return article;
    },
    async proposeRevision(id, content) {
      await articles.update(id, (article) => ({ ...article, proposed: { at: clock(), content } }));
    },
    async restoreAgenda() {
      for (const { id, publishAt } of await articles.inState("scheduled", mostScheduled)) {
        if (publishAt !== undefined) await agenda.ensure(publishEntry(id), publishAt);
      }
    },
    async release(id) {
      const now = clock();
      const article = await articles.update(id, (current) => {
        const due = current.state === "scheduled" && (current.publishAt ?? 0) <= now;
        return due ? { ...current, state: "published", publishedAt: now } : null;
      });
      // A crash between the two steps leaves it published without a broadcast: the agenda entry stays, we come again.
      if (article?.state === "published") await deps.startBroadcast(deps.paidSpeed ? article : unpaid(article));
      else await restoreEntry(id);
    },
  };
}

/** The price was agreed for the readers of these topics and no others. */
function withoutOldPrice(before: Article, after: Article): Article {
  const sameReaders = before.urgency === after.urgency && before.topics.join() === after.topics.join();
  return sameReaders ? after : unpaid(after);
}

function unpaid({ paid: _, ...article }: Article): Article {
  return article;
}
