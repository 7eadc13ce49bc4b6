/** The verbs of sending, wired. */

import type { Article } from "../news/article.ts";
import {
  announcementBroadcast,
  articleBroadcast,
  articleBroadcastId,
  type BroadcastId,
  type BroadcastSpec,
  type DeskPlace,
  revisionBroadcast,
  revisionBroadcastId,
} from "../news/broadcast.ts";
import type { Receipt } from "../news/delivery.ts";
import type { SlotId } from "../news/schedule.ts";
import type { Outcome } from "../queue.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createPlanner } from "./plan-broadcast.ts";
import { createDigestRunner } from "./run-digest.ts";
import { createBatchDelivery } from "./send/deliver-batch.ts";

export interface Delivery {
  /** Begins the broadcast of a published article; asking twice begins one. */
  startArticle(article: Article): Promise<void>;
  /** A word to everybody who is subscribed to anything; asking twice with one id begins one. */
  startAnnouncement(announcement: {
    readonly id: string;
    readonly text: string;
    readonly desk: DeskPlace;
  }): Promise<void>;
  /** Rewrites every copy that is out, as the article is now (corrected or retracted). A retracted article's own sending
   *  stops first. `notify`: and says so below each copy. Returns the revision's id. */
  startRevision(
    article: Article,
    options: { readonly notify: boolean; readonly desk?: DeskPlace },
  ): Promise<BroadcastId>;
  plan(id: BroadcastId, signal?: AbortSignal): Promise<Outcome>;
  deliverBatch(id: BroadcastId, batch: number, signal: AbortSignal): Promise<Outcome>;
  /** The digest of a slot that stands on the agenda for `dueAt` (ms). */
  runDigest(slot: SlotId, dueAt: number): Promise<Outcome>;
  receipt(id: BroadcastId): Promise<Receipt | null>;
  /** The receipt of an article's own sending. */
  receiptOf(article: Pick<Article, "id">): Promise<Receipt | null>;
  pause(id: BroadcastId): Promise<void>;
  /** Goes on after a pause or a halt. */
  resume(id: BroadcastId): Promise<void>;
  /** For good: whoever has no copy gets none. */
  stop(id: BroadcastId): Promise<void>;
  /** Sends again to those whose answer was lost: an editor's decision. Returns how many. */
  sendUnknownAgain(id: BroadcastId): Promise<number>;
  /** All sending, in all processes, until unhalt. */
  halt(): Promise<void>;
  unhalt(): Promise<void>;
  /** Copies of running broadcasts that are not settled. */
  pending(): Promise<number>;
  spec(id: BroadcastId): Promise<BroadcastSpec | null>;
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
    async startArticle(article) {
      const spec = articleBroadcast(article, deps.clock());
      await deps.articles.noteCarrier([article.id], spec.id, deps.retentionMs);
      await start(spec);
    },
    startAnnouncement: (announcement) => start(announcementBroadcast(announcement, deps.clock())),
    async startRevision(article, options) {
      const itself = revisionBroadcastId(article);
      const carriers = (await deps.articles.carriers(article.id)).filter((id) => id !== itself);
      if (article.state === "retracted") {
        await broadcasts.move(articleBroadcastId(article), ["sending", "paused", "halted"], "cancelled");
      }
      const spec = revisionBroadcast(article, carriers, options, deps.clock());
      await start(spec);
      // The words below the copies are messages of their own: whatever comes after must reach them too.
      if (options.notify) await deps.articles.noteCarrier([article.id], spec.id, deps.retentionMs);
      return spec.id;
    },
    async sendUnknownAgain(id) {
      let found = 0;
      const batches = await broadcasts.batches(id);
      for (let batch = 0; batch < batches; batch++) found += await broadcasts.reopen(id, batch);
      if (found === 0) return 0;
      await broadcasts.move(id, ["done"], "sending");
      await dispatchOpen(id);
      deps.onProgress(id);
      return found;
    },
    plan: createPlanner(deps),
    deliverBatch: createBatchDelivery(deps),
    runDigest: createDigestRunner(deps, start),
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
    halt: () => deps.throttle.halt(true),
    unhalt: () => deps.throttle.halt(false),
    async pending() {
      const receipts = await Promise.all((await broadcasts.live()).map((id) => receipt(id)));
      return receipts.reduce((sum, each) => sum + (each?.pending ?? 0), 0);
    },
    spec: (id) => broadcasts.spec(id),
  };
}
