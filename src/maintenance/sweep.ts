/** Makes what is owed: digests and publications whose time has come, however long the house was dark, and batches whose
 *  job died. Sweeping twice changes nothing. */

import type { Emit } from "../events.ts";
import type { ArticleId } from "../news/article.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import type { Clock } from "../news/schedule.ts";
import type { Dispatch } from "../queue.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { BroadcastStore } from "../store/broadcasts/broadcasts.ts";
import type { Once } from "../store/once.ts";

export interface SweeperDeps {
  readonly agenda: Agenda;
  readonly feedAgenda: Agenda;
  readonly articles: Pick<ArticleStore, "trim">;
  readonly broadcasts: BroadcastStore;
  readonly dispatch: Dispatch;
  readonly once: Once;
  readonly clock: Clock;
  readonly emit: Emit;
  /** Published and withdrawn articles are forgotten after this, ms. */
  readonly retentionMs: number;
  /** An article's time has come (the newsroom's verb). */
  releaseArticle(id: ArticleId): Promise<void>;
}

/** At most so many entries a sweep: the next one is a second away. */
const entriesPerSweep = 200;
/** Feeds are asked far faster than they come due; after a dark night, ten thousand are handed out in some seconds. */
const feedsPerSweep = 2000;
/** A poll that was handed out and is still owed after that has lost its job. */
const feedLostMs = 300_000;

const forgetEveryMs = 600_000;
const forgottenAtOnce = 500;

export function createSweeper(deps: SweeperDeps) {
  const { agenda, broadcasts, dispatch, emit } = deps;

  const takeAgenda = async (): Promise<void> => {
    const now = deps.clock();
    for (const entry of await agenda.due(now, entriesPerSweep)) {
      const [kind = "", rest = ""] = split(entry.entry);
      try {
        if (kind === "slot") await dispatch.runDigest({ slotId: rest, dueAt: entry.dueAt });
        else if (kind === "publish") {
          await deps.releaseArticle(rest as ArticleId);
          await agenda.settle(entry.entry, entry.dueAt);
        } else emit({ type: "fault", where: "agenda", error: new Error(`unknown entry ${kind}`) });
      } catch (error) {
        // It stays on the agenda; the others must not wait for it.
        emit({ type: "fault", where: `agenda ${kind}`, error });
      }
    }
  };

  /** What waits for its host was handed out already, and must not stand before what was not. */
  const handedOut = new Map<string, { readonly dueAt: number; readonly at: number }>();
  const takeFeeds = async (): Promise<void> => {
    const now = deps.clock();
    for (const [entry, { at }] of handedOut) if (now - at > feedLostMs) handedOut.delete(entry);
    const due = await deps.feedAgenda.due(now, feedsPerSweep + handedOut.size);
    const fresh = due.filter(({ entry, dueAt }) => handedOut.get(entry)?.dueAt !== dueAt).slice(0, feedsPerSweep);
    if (fresh.length === 0) return;
    await dispatch.pollFeeds(fresh.map(({ entry, dueAt }) => ({ number: Number(split(entry)[1]), dueAt })));
    for (const { entry, dueAt } of fresh) handedOut.set(entry, { dueAt, at: now });
  };

  const reviveBroadcast = async (id: BroadcastId): Promise<void> => {
    const receipt = await broadcasts.receipt(id);
    const spec = receipt && (await broadcasts.spec(id));
    if (!spec) return broadcasts.tidy(id);
    if (receipt.state === "paused" || receipt.state === "halted") {
      // Nobody would want it any more: what is left counts as stopped.
      if (deps.clock() > spec.notAfter) await broadcasts.move(id, ["paused", "halted"], "cancelled");
      return;
    }
    if (receipt.state !== "planning" && receipt.state !== "sending") return broadcasts.tidy(id);
    if (receipt.state === "planning") await dispatch.planBroadcast({ broadcastId: id });
    const orphans = await broadcasts.orphans(id);
    if (orphans.length === 0) return;
    emit({ type: "broadcast.revived", id, batches: orphans.length });
    await dispatch.deliverBatches(orphans.map((orphan) => ({ broadcastId: id, lane: spec.lane, ...orphan })));
  };

  const forgetOld = async (): Promise<void> => {
    if (!(await deps.once("forget-old-articles", forgetEveryMs))) return;
    await deps.articles.trim(deps.clock() - deps.retentionMs, forgottenAtOnce);
  };

  return async (): Promise<void> => {
    await takeAgenda();
    await forgetOld();
    for (const id of await broadcasts.live()) await reviveBroadcast(id);
    await takeFeeds();
  };
}

function split(entry: string): [string, string] {
  const at = entry.indexOf(":");
  return [entry.slice(0, at), entry.slice(at + 1)];
}
