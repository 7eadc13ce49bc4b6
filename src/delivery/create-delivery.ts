/** The verbs of sending, wired. */
import type { Outcome } from "../dispatch.ts";
import type { Article, ArticleId } from "../news/article.ts";
import { articleBroadcast, articleBroadcastId, type BroadcastId, type BroadcastSpec } from "../news/broadcast.ts";
import type { Receipt } from "../news/delivery.ts";
import type { SlotId } from "../news/schedule.ts";
import { createBatchDelivery } from "./deliver-batch.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createPlanner } from "./plan.ts";
import { createDigestRunner } from "./run-digest.ts";
import { createSweeper } from "./sweep.ts";

export interface Delivery {
  /** Begins the broadcast of a published article; asking twice begins one. */
  startArticle(article: Article): Promise<void>;
  plan(id: BroadcastId, signal?: AbortSignal): Promise<Outcome>;
  deliverBatch(id: BroadcastId, batch: number, signal: AbortSignal): Promise<Outcome>;
  /** The digest of a slot that stands on the agenda for `dueAt` (ms). */
  runDigest(slot: SlotId, dueAt: number): Promise<Outcome>;
  /** Asks for whatever is owed. */
  sweep(): Promise<void>;
  receipt(id: BroadcastId): Promise<Receipt | null>;
  /** The receipt of an article's newest version. */
  receiptOf(article: Pick<Article, "id" | "version">): Promise<Receipt | null>;
  pause(id: BroadcastId): Promise<void>;
  /** Goes on after a pause or a halt. */
  resume(id: BroadcastId): Promise<void>;
  /** For good: whoever has no copy gets none. */
  stop(id: BroadcastId): Promise<void>;
  /** All sending, in all processes, until unhalt. */
  halt(): Promise<void>;
  unhalt(): Promise<void>;
  /** Copies of running broadcasts that are not settled. */
  pending(): Promise<number>;
  articleOf(id: BroadcastId): Promise<ArticleId | null>;
}

export function createDelivery(deps: DeliveryDeps): Delivery {
  const { broadcasts, dispatch } = deps;

  const start = async (spec: BroadcastSpec): Promise<void> => {
    const fresh = await broadcasts.create(spec);
    if (fresh) deps.emit({ type: "broadcast.started", id: spec.id, kind: spec.content.kind });
    // Also when it is not new: a crash after its making may have left it unplanned.
    await dispatch.planBroadcast({ broadcastId: spec.id });
  };

  const dispatchOpen = async (id: BroadcastId): Promise<void> => {
    const spec = await broadcasts.spec(id);
    if (!spec) return;
    const open = await broadcasts.orphans(id, true);
    await dispatch.deliverBatches(open.map((each) => ({ broadcastId: id, lane: spec.lane, ...each })));
  };

  const receipt = async (id: BroadcastId): Promise<Receipt | null> => {
    const found = await broadcasts.receipt(id);
    if (found?.state !== "cancelled" || found.pending === 0) return found;
    // Stopped: what was still to come never comes.
    const { pending, failed } = found;
    return { ...found, pending: 0, failed: { ...failed, cancelled: (failed.cancelled ?? 0) + pending } };
  };

  return {
    startArticle: (article) => start(articleBroadcast(article, deps.clock())),
    plan: createPlanner(deps),
    deliverBatch: createBatchDelivery(deps),
    runDigest: createDigestRunner(deps, start),
    sweep: createSweeper(deps),
    receipt,
    receiptOf: (article) => receipt(articleBroadcastId(article)),
    async pause(id) {
      await broadcasts.move(id, ["sending"], "paused");
      deps.onProgress(id);
    },
    async resume(id) {
      if (await broadcasts.move(id, ["paused", "halted"], "sending")) await dispatchOpen(id);
      deps.onProgress(id);
    },
    async stop(id) {
      await broadcasts.move(id, ["sending", "paused", "halted"], "cancelled");
      deps.onProgress(id, true);
    },
    halt: () => deps.permits.halt(true),
    unhalt: () => deps.permits.halt(false),
    async pending() {
      const receipts = await Promise.all((await broadcasts.live()).map((id) => receipt(id)));
      return receipts.reduce((sum, each) => sum + (each?.pending ?? 0), 0);
    },
    async articleOf(id) {
      const spec = await broadcasts.spec(id);
      return spec?.content.kind === "article" ? spec.content.articleId : null;
    },
  };
}
