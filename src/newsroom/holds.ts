/** Sets and lifts what keeps a story back: an embargo, a legal hold. Whatever would send it asks for both. */
import { publishEntry } from "../news/agenda.ts";
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleId } from "../news/article.ts";
import { neededToLift, withoutEmbargo, withoutHold } from "../news/holds.ts";
import { mayChange } from "../news/roles.ts";
import type { Clock } from "../news/schedule.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import { createArticleMoves } from "./article-moves.ts";
import type { Rights } from "./rights.ts";

export interface Holds {
  /** Until somebody lifts it: a draft, what is scheduled, and what has gone out, as far as it is still to come. Where it is held
   *  already, nothing is done. An author's right is their own draft. */
  hold(actor: number, id: ArticleId, reason: string): Promise<Article>;
  /** What a chief has set only a chief lifts. What missed its time is a draft again: somebody decides anew. */
  liftHold(actor: number, id: ArticleId): Promise<Article>;
  /** Not before `until`, ms: what was to go out earlier goes out then. Throws time_in_past. */
  embargo(actor: number, id: ArticleId, until: number): Promise<Article>;
  /** What is scheduled stays so. */
  liftEmbargo(actor: number, id: ArticleId): Promise<Article>;
}

export interface HoldsDeps {
  readonly articles: ArticleStore;
  readonly agenda: Agenda;
  readonly rights: Rights;
  readonly clock: Clock;
  /** Nothing more of what is going out goes out. */
  pauseSending(article: Article): Promise<void>;
}

export function createHolds({ articles, agenda, rights, clock, pauseSending }: HoldsDeps): Holds {
  const { move } = createArticleMoves(articles);

  return {
    async hold(actor, id, reason) {
      const role = await rights.demand(actor, "draft");
      const article = await move(id, ["draft", "scheduled", "published"], (current) => {
        if (current.state !== "draft" && role === "author") throw new AppError("not_allowed", {});
        if (!mayChange(role, actor, current)) throw new AppError("not_your_draft", { id });
        if (current.hold) return null;
        return { ...current, hold: { at: clock(), by: actor, reason, needs: neededToLift(role) } };
      });
      if (article.state === "published") await pauseSending(article);
      return article;
    },
    async liftHold(actor, id) {
      await rights.demand(actor, "publish");
      const needed = (await articles.get(id))?.hold?.needs;
      if (needed) await rights.demand(actor, needed);
      return move(id, ["draft", "scheduled", "published"], (current) => {
        const { hold, state, publishedAt } = current;
        if (!hold) return null;
        if (hold.needs !== needed) throw new AppError("changed_since", { id, by: hold.by });
        const lifted = withoutHold(current);
        if (state === "scheduled" && hold.missed !== undefined) {
          const { publishAt: _, released: __, readersClock: ___, ...draft } = lifted;
          return { ...draft, state: "draft" };
        }
        // Digests that have gone without it meanwhile: the next one brings it.
        return state === "published" && publishedAt !== undefined ? { ...lifted, publishedAt: clock() } : lifted;
      });
    },
    async embargo(actor, id, until) {
      const role = await rights.demand(actor, "draft");
      if (until <= clock()) throw new AppError("time_in_past", {});
      const article = await move(id, ["draft", "scheduled"], (current) => {
        if (current.state !== "draft" && role === "author") throw new AppError("not_allowed", {});
        if (!mayChange(role, actor, current)) throw new AppError("not_your_draft", { id });
        const publishAt = current.publishAt === undefined ? undefined : Math.max(current.publishAt, until);
        return { ...current, embargo: { until, by: actor }, ...(publishAt !== undefined && { publishAt }) };
      });
      if (article.state === "scheduled" && article.publishAt !== undefined) {
        await agenda.put(publishEntry(id), article.publishAt);
      }
      return article;
    },
    async liftEmbargo(actor, id) {
      const role = await rights.demand(actor, "draft");
      return move(id, ["draft", "scheduled"], (current) => {
        if (!current.embargo) return null;
        if (role === "author" && current.embargo.by !== actor) throw new AppError("not_allowed", {});
        return withoutEmbargo(current);
      });
    },
  };
}
