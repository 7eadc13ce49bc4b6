/** Writes the next version of a published article (corrected or retracted), then has every copy rewritten. Carrying
 * one out twice changes nothing: a crash between the two steps heals when the press is handled again. */
import type { Act } from "../news/act.ts";
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleId } from "../news/article.ts";
import { type BroadcastId, type DeskPlace, revisionBroadcastId } from "../news/broadcast.ts";
import {
  type ContentChanges,
  changesBack,
  corrected,
  isCorrectedBy,
  type Telling,
  uncorrected,
} from "../news/correction.ts";
import { correctionTold, withdrawalTold } from "../news/public-correction.ts";
import type { RevisionOptions } from "../news/revision.ts";
import type { Clock } from "../news/schedule.ts";
import type { ActStore } from "../store/acts.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { PublicCorrectionStore } from "../store/public-corrections.ts";
import { createArticleMoves } from "./article-moves.ts";
import type { Rights } from "./rights.ts";

export interface Correction extends Telling {
  /** The version that the editor saw. */
  readonly basedOn: number;
  readonly changes: ContentChanges;
}

export interface RevisionDesk {
  /** The article, if the actor may correct it now. Throws not_published. */
  correctable(actor: number, id: ArticleId): Promise<Article>;
  /** Throws not_published, and changed_since when somebody corrected it since. Returns the broadcast that rewrites the copies. */
  correct(actor: number, id: ArticleId, correction: Correction, desk?: DeskPlace): Promise<BroadcastId>;
  /** Takes the correction that made `version` back while no copy has it: the words are what `back` says. False when a copy
   *  has it, or it is not the last one. */
  takeBack(actor: number, act: Extract<Act, { kind: "correct" }>): Promise<boolean>;
  /** What the source says stays as it is: it is not offered any more. */
  ignoreProposed(actor: number, id: ArticleId): Promise<void>;
  /** For good. `removes`: copies that Telegram still lets be deleted are. Throws not_published. */
  retract(actor: number, id: ArticleId, reason: string, desk?: DeskPlace, removes?: boolean): Promise<BroadcastId>;
}

export interface RevisionDeskDeps {
  readonly acts: Pick<ActStore, "note">;
  readonly articles: ArticleStore;
  /** What the public is told. */
  readonly publicCorrections: Pick<PublicCorrectionStore, "put" | "remove" | "replace">;
  readonly rights: Rights;
  readonly clock: Clock;
  /** Rewrites every copy that is out; asking twice for one version is harmless. */
  startRevision(article: Article, options: RevisionOptions): Promise<BroadcastId>;
  /** The copies that people shared, wherever they are. */
  rewriteShared(article: Article): Promise<void>;
  /** False when somebody was called for it. */
  cancelUntouched(id: BroadcastId): Promise<boolean>;
}

/** A published article does not tell who changed it. */
const unnamed = 0;

export function createRevisionDesk(deps: RevisionDeskDeps): RevisionDesk {
  const { acts, articles, publicCorrections, rights, clock, startRevision, rewriteShared, cancelUntouched } = deps;
  const { change } = createArticleMoves(articles);

  const demandPublished = (article: Article): void => {
    const { id, state } = article;
    if (state !== "published") throw new AppError("not_published", { id, state });
  };

  return {
    async correctable(actor, id) {
      await rights.demand(actor, "publish");
      const article = await change(id, () => null);
      demandPublished(article);
      return article;
    },
    async correct(actor, id, { basedOn, changes, ...telling }, desk) {
      const { note, notify } = telling;
      await rights.demand(actor, "publish");
      const at = clock();
      let before: Article | null = null;
      const article = await change(id, (current) => {
        before = null;
        demandPublished(current);
        if (isCorrectedBy(current, basedOn, changes, note)) return null;
        if (current.version !== basedOn) throw new AppError("changed_since", { id, by: unnamed });
        before = current;
        return { ...corrected(current, changes, telling, at), revised: { at, by: actor } };
      });
      if (before) await acts.note(actor, correctionOf(before, article.version, changes, at));
      await publicCorrections.put(correctionTold(before, article, { at, note }));
      return startRevision(article, { notify, ...(desk && { desk }) });
    },
    async takeBack(actor, { id, version, back, correction }) {
      await rights.demand(actor, "publish");
      const isLast = (current: Article): boolean => current.state === "published" && current.version === version;
      if (!isLast(await change(id, () => null))) return false;
      if (!(await cancelUntouched(revisionBroadcastId({ id, version })))) return false;
      await publicCorrections.remove(id, version);
      await rewriteShared(
        await change(id, (current) => (isLast(current) ? uncorrected(current, back, correction) : null)),
      );
      return true;
    },
    async ignoreProposed(actor, id) {
      await rights.demand(actor, "publish");
      await change(id, ({ proposed, ...rest }) => (proposed ? rest : null));
    },
    async retract(actor, id, reason, desk, removes = false) {
      await rights.demand(actor, "publish");
      const at = clock();
      const article = await change(id, (current) => {
        if (current.retraction?.reason === reason) return null;
        demandPublished(current);
        return {
          ...current,
          state: "retracted",
          version: current.version + 1,
          retraction: { at, reason },
          revised: { at, by: actor },
        };
      });
      await acts.note(actor, { kind: "retract", at, id });
      await publicCorrections.replace(withdrawalTold(article));
      return startRevision(article, { notify: false, ...(removes && { removes }), ...(desk && { desk }) });
    },
  };
}

const correctionOf = (before: Article, version: number, changes: ContentChanges, at: number): Act => ({
  kind: "correct",
  at,
  id: before.id,
  version,
  back: changesBack(before.content, changes),
  ...(before.correction && { correction: before.correction }),
});
