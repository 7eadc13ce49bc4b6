/** Takes back what a person did last: never something older in its stead. What can't be taken back any more is said, and the
 *  act before it offered. */
import { type Act, type ActState, stateOfAct } from "../news/act.ts";
import type { Article } from "../news/article.ts";
import { type BroadcastId, type BroadcastSpec, revisionBroadcastId } from "../news/broadcast.ts";
import type { Receipt } from "../news/delivery.ts";
import type { ActStore } from "../store/acts.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { ArticleDesk } from "./article-desk.ts";
import type { RevisionDesk } from "./revision-desk.ts";
import type { Rights } from "./rights.ts";

/** An act with what it was about. */
export interface NamedAct {
  readonly act: Act;
  /** As it is now; null for an announcement. */
  readonly article: Article | null;
  /** The headline, or the announcement's words. */
  readonly title: string;
}

export type UndoOutcome =
  | { readonly kind: "nothing" }
  /** `reached`: readers who have the announcement all the same. */
  | { readonly kind: "undone"; readonly what: NamedAct; readonly reached: number }
  /** `earlier`: the newest act that can still be taken back. */
  | { readonly kind: "too_late"; readonly what: NamedAct; readonly earlier: NamedAct | null };

export interface UndoDesk {
  undoLast(actor: number): Promise<UndoOutcome>;
  /** One of the actor's own acts. */
  undo(actor: number, at: number): Promise<UndoOutcome>;
}

export interface UndoDeskDeps {
  readonly acts: ActStore;
  readonly articles: Pick<ArticleStore, "get">;
  readonly desk: Pick<ArticleDesk, "cancel" | "restore">;
  readonly revisions: Pick<RevisionDesk, "takeBack">;
  readonly rights: Rights;
  readonly sending: {
    spec(id: BroadcastId): Promise<BroadcastSpec | null>;
    receipt(id: BroadcastId): Promise<Receipt | null>;
    stop(id: BroadcastId): Promise<unknown>;
  };
}

type Found = NamedAct & { readonly state: ActState };

export function createUndoDesk({ acts, articles, desk, revisions, rights, sending }: UndoDeskDeps): UndoDesk {
  const announced = async (act: Extract<Act, { kind: "announce" }>): Promise<Found> => {
    const [spec, receipt] = await Promise.all([sending.spec(act.broadcast), sending.receipt(act.broadcast)]);
    const title = spec?.content.kind === "announcement" ? spec.content.text : "";
    const isOver = receipt?.state === "done";
    const isGone = !spec || !receipt || receipt.state === "cancelled";
    return { act, article: null, title, state: isGone ? "gone" : isOver ? "over" : "standing" };
  };

  /** As far as the receipt knows; whether somebody is being called right now is asked when it is taken back. */
  const isInCopies = async ({ id, version }: Extract<Act, { kind: "correct" }>): Promise<boolean> => {
    const receipt = await sending.receipt(revisionBroadcastId({ id, version }));
    return receipt !== null && receipt.planned > 0 && receipt.pending < receipt.planned;
  };

  const find = async (act: Act): Promise<Found> => {
    if (act.kind === "announce") return announced(act);
    const article = await articles.get(act.id);
    const state = stateOfAct(act, article);
    const isLate = act.kind === "correct" && state === "standing" && (await isInCopies(act));
    return { act, article, title: article?.content.title ?? "", state: isLate ? "over" : state };
  };

  /** Null: it was too late after all. */
  const takeBack = async (actor: number, { act }: NamedAct): Promise<{ readonly reached: number } | null> => {
    switch (act.kind) {
      case "publish":
      case "schedule":
        await desk.cancel(actor, act.id, act.due);
        return { reached: 0 };
      case "discard":
        await desk.restore(actor, act.id);
        return { reached: 0 };
      case "correct":
        return (await revisions.takeBack(actor, act)) ? { reached: 0 } : null;
      case "announce": {
        await sending.stop(act.broadcast);
        const receipt = await sending.receipt(act.broadcast);
        return { reached: (receipt?.delivered ?? 0) + (receipt?.unknown ?? 0) };
      }
      case "retract":
        return null;
    }
  };

  const undoFirst = async (actor: number, recent: readonly Act[]): Promise<UndoOutcome> => {
    for (const [i, act] of recent.entries()) {
      const what = await find(act);
      if (what.state === "gone") continue;
      const done = what.state === "standing" ? await takeBack(actor, what) : null;
      if (!done) return { kind: "too_late", what, earlier: await firstStanding(recent.slice(i + 1)) };
      await acts.forget(actor, act);
      return { kind: "undone", what: await find(act), ...done };
    }
    return { kind: "nothing" };
  };

  const firstStanding = async (recent: readonly Act[]): Promise<NamedAct | null> => {
    for (const act of recent) {
      const found = await find(act);
      if (found.state === "standing") return found;
    }
    return null;
  };

  return {
    async undoLast(actor) {
      await rights.demand(actor, "publish");
      return undoFirst(actor, await acts.recent(actor));
    },
    async undo(actor, at) {
      await rights.demand(actor, "publish");
      return undoFirst(
        actor,
        (await acts.recent(actor)).filter((act) => act.at === at),
      );
    },
  };
}
