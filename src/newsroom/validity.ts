/** A story that holds until a moment: then it leaves what is still to go out, and its copies say so. */
import { overEntry } from "../news/agenda.ts";
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleId } from "../news/article.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import type { RevisionOptions } from "../news/revision.ts";
import type { Clock } from "../news/schedule.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import { createArticleMoves } from "./article-moves.ts";
import type { Rights } from "./rights.ts";

export interface Validity {
  /** `at`: ms; null: it has no end. What was over holds again. Throws time_in_past, not_published. */
  setValidUntil(actor: number, id: ArticleId, at: number | null): Promise<Article>;
  /** The sweeper's call at that moment: marks the copies once, however often it is called. */
  endValidity(id: ArticleId): Promise<void>;
}

export interface ValidityDeps {
  readonly articles: ArticleStore;
  readonly agenda: Pick<Agenda, "put" | "remove">;
  readonly rights: Rights;
  readonly clock: Clock;
  /** Rewrites every copy that is out; asking twice for one version is harmless. */
  startRevision(article: Article, options: RevisionOptions): Promise<BroadcastId>;
}

export function createValidity({ articles, agenda, rights, clock, startRevision }: ValidityDeps): Validity {
  const { change } = createArticleMoves(articles);
  return {
    async setValidUntil(actor, id, at) {
      await rights.demand(actor, "publish");
      if (at !== null && at <= clock()) throw new AppError("time_in_past", {});
      let wasOver = false;
      const article = await change(id, (current) => {
        const { state, version } = current;
        if (state !== "published") throw new AppError("not_published", { id, state });
        const { validUntil: _, isOver = false, ...rest } = current;
        wasOver = isOver;
        return { ...rest, version: isOver ? version + 1 : version, ...(at !== null && { validUntil: at }) };
      });
      if (at === null) await agenda.remove(overEntry(id));
      else await agenda.put(overEntry(id), at);
      if (wasOver) await startRevision(article, { notify: false });
      return article;
    },
    async endValidity(id) {
      const article = await articles.update(id, (current) => {
        const { state, validUntil = Number.POSITIVE_INFINITY, isOver, version } = current;
        return state === "published" && validUntil <= clock() && !isOver
          ? { ...current, isOver: true, version: version + 1 }
          : null;
      });
      // Also when it was marked before: a crash may have come between the two.
      if (article?.state === "published" && article.isOver) await startRevision(article, { notify: false });
    },
  };
}
