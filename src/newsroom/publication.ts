/** Sends a draft on its way: scheduled (an undo window is a short schedule), taken back, and published when the agenda says
 *  that its time has come. */
import { pageEntry, publishEntry, receiptEntry } from "../news/agenda.ts";
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleId } from "../news/article.ts";
import { isKnownTo, isOwnText } from "../news/draft.ts";
import { heldBack } from "../news/holds.ts";
import { nextReading } from "../news/page-facts.ts";
import { firstDue, lastDue, type ReadersClock } from "../news/readers-clock.ts";
import { mayReleaseOwn } from "../news/review.ts";
import type { Clock } from "../news/schedule.ts";
import { leftWithinMs } from "../news/statistics.ts";
import type { ActStore } from "../store/acts.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { TopicStore } from "../store/topics.ts";
import { createArticleMoves } from "./article-moves.ts";
import type { Rights } from "./rights.ts";

/** The edits of a draft (`editsOf`) that the person had before their eyes; null where nothing was shown. */
export type Seen = number | null;

export interface Publication {
  /** Goes out after the undo window. Throws topic_required, approval_needed, on_hold, embargo_stands, state_conflict, changed_since. */
  publish(actor: number, id: ArticleId, seen: Seen): Promise<Article>;
  /** Goes out at `at` (ms). Throws time_in_past as well. */
  schedule(actor: number, id: ArticleId, at: number, seen: Seen): Promise<Article>;
  /** Goes out when each reader's clock shows it; where it is later already, with the first. Throws time_in_past where that is
   *  everywhere. */
  scheduleOnClocks(actor: number, id: ArticleId, clock: ReadersClock, seen: Seen): Promise<Article>;
  /** Goes out at `at` instead of `due`, ms. Throws time_in_past, and state_conflict as cancel does. */
  move(actor: number, id: ArticleId, at: number, due: number): Promise<Article>;
  /** Takes a scheduled article (or one in its undo window) back to draft. `due`: the moment that was shown; throws
   *  state_conflict when it is scheduled for another one by now. */
  cancel(actor: number, id: ArticleId, due?: number): Promise<Article>;
  /** The sweeper's call when a publication is due: publishes once, however often it is called. */
  release(id: ArticleId): Promise<void>;
  /** Every scheduled article stands on the agenda again, should a crash have come between the two. */
  restoreAgenda(): Promise<void>;
}

/** on_hold: it waits for somebody to lift that. topicless: none of its topics is left. too_late: no process ran at its time, and what was right then may be wrong now. */
export type KeptBack = "topicless" | "too_late" | "on_hold";

/** What the editor is told who is not there when it happens. */
export interface PublicationNews {
  /** It was due at `due` (ms), but did not go out: it is a draft again, or waits on hold. */
  keptBack(article: Article, why: KeptBack, due: number): Promise<void>;
}

export interface PublicationDeps {
  readonly articles: ArticleStore;
  readonly agenda: Agenda;
  /** Where it stands when its page is read again. */
  readonly pageAgenda: Pick<Agenda, "ensure">;
  readonly topics: Pick<TopicStore, "list">;
  readonly rights: Rights;
  readonly clock: Clock;
  readonly undoMs: number;
  readonly requireApproval: boolean;
  /** PAID_BROADCAST */
  readonly paidSpeed: boolean;
  readonly news: PublicationNews;
  readonly acts: Pick<ActStore, "note">;
  /** Starts the broadcast of a published article; asking twice is harmless. */
  startBroadcast(article: Article): Promise<void>;
}

/** What is later than this is asked about instead of going out. */
const longestDelayMs = 2 * 3_600_000;
const nextLookMs = 500;
/** More are not looked after at once. */
export const mostScheduled = 1000;

export function createPublication(deps: PublicationDeps): Publication {
  const { articles, agenda, rights, clock } = deps;
  const { move } = createArticleMoves(articles);

  /** Whoever lost a race may have moved the winner's entry: the article says when it is due. In a moment at the earliest: a
   *  sweeper strikes off what was due when it looked, and must not meet the new entry. */
  const restoreEntry = async (id: ArticleId): Promise<void> => {
    const article = await articles.get(id);
    if (article?.state === "scheduled" && article.publishAt !== undefined) {
      await agenda.put(publishEntry(id), Math.max(article.publishAt, clock() + nextLookMs));
    }
  };

  const scheduleFor = async (
    actor: number,
    id: ArticleId,
    at: number,
    seen: Seen,
    kind: "publish" | "schedule",
    readersClock?: ReadersClock,
  ): Promise<Article> => {
    const role = await rights.demand(actor, "publish");
    const people = deps.requireApproval ? (await rights.list()).length : 0;
    const isThere = await topicsThere(deps);
    // The agenda first: an entry without a scheduled article is harmless, the reverse would never go out.
    await agenda.put(publishEntry(id), at);
    try {
      const article = await move(id, ["draft"], (draft) => {
        demandSeen(actor, draft, seen);
        if (!draft.topics.some(isThere)) throw new AppError("topic_required", {});
        demandFree(draft, at);
        const alone = deps.requireApproval && isOwnText(actor, draft);
        if (alone && !mayReleaseOwn(role, people)) throw new AppError("approval_needed", {});
        const released = { at: clock(), by: actor, ...(alone && { alone }) };
        const when = { publishAt: at, ...(readersClock && { readersClock }) };
        return { ...onOneClock(draft), state: "scheduled", released, ...when };
      });
      // Whoever looked at the entry in between saw a draft and strikes it off as a leftover, now or in a moment. What is
      // due at another time it leaves alone.
      await agenda.put(publishEntry(id), at + 1);
      await deps.acts.note(actor, { kind, at: clock(), id, due: at });
      return article;
    } catch (error) {
      await restoreEntry(id);
      throw error;
    }
  };

  return {
    publish: (actor, id, seen) => scheduleFor(actor, id, clock() + deps.undoMs, seen, "publish"),
    async schedule(actor, id, at, seen) {
      if (at <= clock()) throw new AppError("time_in_past", {});
      return scheduleFor(actor, id, at, seen, "schedule");
    },
    async scheduleOnClocks(actor, id, readersClock, seen) {
      if (lastDue(readersClock) <= clock()) throw new AppError("time_in_past", {});
      const at = Math.max(firstDue(readersClock), clock() + deps.undoMs);
      return scheduleFor(actor, id, at, seen, "schedule", readersClock);
    },
    async move(actor, id, at, due) {
      await rights.demand(actor, "publish");
      if (at <= clock()) throw new AppError("time_in_past", {});
      const article = await move(id, ["scheduled"], (scheduled) => {
        demandFree(scheduled, at);
        return { ...onOneClock(dueThen(scheduled, due)), publishAt: at };
      });
      await agenda.put(publishEntry(id), at);
      await deps.acts.note(actor, { kind: "schedule", at: clock(), id, due: at });
      return article;
    },
    async cancel(actor, id, due) {
      await rights.demand(actor, "publish");
      const article = await move(id, ["scheduled"], (scheduled) => asDraft(dueThen(scheduled, due)));
      const dueAt = await agenda.dueAt(publishEntry(id));
      if (dueAt !== null) await agenda.settle(publishEntry(id), dueAt);
      return article;
    },
    async release(id) {
      const now = clock();
      const isThere = await topicsThere(deps);
      let keptBack: { readonly why: KeptBack; readonly due: number } | null = null;
      const article = await articles.update(id, (current) => {
        const { publishAt: due = 0 } = current;
        if (current.state !== "scheduled" || due > now) return null;
        const held = waitsFor(current, now);
        if (held !== null) {
          keptBack = held.why && { why: held.why, due };
          return held.article;
        }
        const topics = current.topics.filter(isThere);
        const why = topics.length === 0 ? "topicless" : now - due > longestDelayMs ? "too_late" : null;
        keptBack = why && { why, due };
        return why === null
          ? { ...withoutDraftsPast(current), topics, state: "published", publishedAt: now }
          : { ...asDraft(current), topics };
      });
      // A crash between the two steps leaves it published without a broadcast: the agenda entry stays, we come again.
      if (article?.state === "published") {
        const { publishedAt = now } = article;
        await agenda.ensure(receiptEntry(id), publishedAt + leftWithinMs);
        await deps.pageAgenda.ensure(pageEntry(id), nextReading(publishedAt, publishedAt) ?? publishedAt);
        await deps.startBroadcast(deps.paidSpeed ? article : unpaid(article));
      } else if (article?.hold && article.state === "scheduled" && (article.publishAt ?? 0) <= now) {
        if (keptBack) await deps.news.keptBack(article, ...whyOf(keptBack));
      } else if (article && keptBack) await deps.news.keptBack(article, ...whyOf(keptBack));
      else await restoreEntry(id);
    },
    async restoreAgenda() {
      for (const { id, publishAt } of await articles.inState("scheduled", mostScheduled)) {
        if (publishAt !== undefined) await agenda.ensure(publishEntry(id), publishAt);
      }
    },
  };
}

/** Throws changed_since when the draft is not what the actor was shown. */
export function demandSeen(actor: number, draft: Article, seen: Seen): void {
  if (seen === null || isKnownTo(actor, draft, seen)) return;
  throw new AppError("changed_since", { id: draft.id, by: draft.edits?.by ?? draft.createdBy });
}

/** Throws on_hold, and embargo_stands for what would go out before its time. */
function demandFree(article: Article, at: number): void {
  const { id } = article;
  const held = heldBack(article, at);
  if (held) throw new AppError(held === "hold" ? "on_hold" : "embargo_stands", { id });
}

/** Null: nothing keeps it back. `article`: to be stored; null: as it is. `why`: said once for each time it misses. */
function waitsFor(
  scheduled: Article,
  now: number,
): { readonly article: Article | null; readonly why: KeptBack | null } | null {
  const { hold, embargo, publishAt: due = now } = scheduled;
  switch (heldBack(scheduled, now)) {
    case "hold":
      if (!hold || hold.missed === due) return { article: null, why: null };
      return { article: { ...scheduled, hold: { ...hold, missed: due } }, why: "on_hold" };
    case "embargo":
      return { article: { ...scheduled, publishAt: embargo?.until ?? due }, why: null };
    case null:
      return null;
  }
}

export async function topicsThere({ topics }: Pick<PublicationDeps, "topics">): Promise<(slug: string) => boolean> {
  const slugs = new Set<string>((await topics.list()).map(({ slug }) => slug));
  return (slug) => slugs.has(slug);
}

export function unpaid({ paid: _, ...article }: Article): Article {
  return article;
}

function dueThen(scheduled: Article, due: number | undefined): Article {
  const { id, state, publishAt } = scheduled;
  if (due !== undefined && publishAt !== due) throw new AppError("state_conflict", { id, state });
  return scheduled;
}

const whyOf = ({ why, due }: { readonly why: KeptBack; readonly due: number }): [KeptBack, number] => [why, due];

const onOneClock = ({ readersClock: _, ...article }: Article): Article => article;

const asDraft = ({ publishAt: _, released: __, ...article }: Article): Article => ({
  ...onOneClock(article),
  state: "draft",
});

/** What nobody looks at any more once it is out. */
const withoutDraftsPast = ({ sentBack: _, ...article }: Article): Article => article;
