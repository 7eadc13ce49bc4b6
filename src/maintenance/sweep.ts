/** Makes what is owed: digests and publications whose time has come, however long the program was down, and batches whose
 *  job died. Sweeping twice changes nothing. */

import type { Emit } from "../events.ts";
import type { ArticleId } from "../news/article.ts";
import { articleBroadcastId, type BroadcastId } from "../news/broadcast.ts";
import { bundleSlot, type Clock } from "../news/schedule.ts";
import type { Enqueue } from "../queue.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { BroadcastStore } from "../store/broadcasts/broadcasts.ts";
import type { MeasuredStore } from "../store/measured.ts";
import type { Once } from "../store/once.ts";
import { createGoneSweep, type ForgetGoneDeps } from "./forget-gone.ts";
import { createOutageWatch, type OutageDeps } from "./outage.ts";

export interface SweeperDeps extends OutageDeps, Omit<ForgetGoneDeps, "subscribers"> {
  readonly subscribers: OutageDeps["subscribers"] & ForgetGoneDeps["subscribers"];
  readonly agenda: Agenda;
  readonly feedAgenda: Agenda;
  readonly offerAgenda: Pick<Agenda, "due">;
  readonly pageAgenda: Pick<Agenda, "due">;
  readonly articles: Pick<ArticleStore, "trim">;
  readonly measured: Pick<MeasuredStore, "fold">;
  readonly broadcasts: BroadcastStore;
  readonly enqueue: Enqueue;
  readonly once: Once;
  readonly clock: Clock;
  readonly emit: Emit;
  /** Published and withdrawn articles are forgotten after this, and of what was measured whom it was about; ms. */
  readonly retentionMs: number;
  /** An article's time has come (the newsroom's verb). */
  releaseArticle(id: ArticleId): Promise<void>;
  /** A story holds no more. */
  endValidity(id: ArticleId): Promise<void>;
  /** A story comes back to a chat; whatever becomes of it, the agenda is settled. */
  sendReminder(chatId: number, id: ArticleId, dueAt: number): Promise<void>;
  /** The newsroom's message about a broadcast is written anew. */
  progress(id: BroadcastId): void;
  /** A chat's pause is over; whatever becomes of it, the agenda is settled. */
  endPause(chatId: number, dueAt: number): Promise<void>;
  /** A chat may get more than it likes; whatever becomes of it, the agenda of offers is settled. */
  offerCap(chatId: number, dueAt: number): Promise<void>;
  /** Of a broadcast whose first wave may be over. */
  judgeWave(id: BroadcastId): Promise<void>;
  /** A paused broadcast goes on, unless it does already. */
  resumeSending(id: BroadcastId): Promise<unknown>;
}

/** At most so many entries a sweep: the next one is a second away. */
const entriesPerSweep = 200;
/** Feeds are asked far faster than they come due; after a night without the program, ten thousand are handed out in some seconds. */
const feedsPerSweep = 2000;
/** A poll that was handed out and is still owed after that has lost its job. */
const feedLostMs = 300_000;

/** Each is a page to be fetched; the others come when these are read. */
const pagesPerSweep = 50;

/** Each is a call to Telegram; the others come with the next sweeps. */
const offersPerSweep = 10;

const forgetEveryMs = 600_000;
const forgottenAtOnce = 500;

export function createSweeper(deps: SweeperDeps) {
  const { agenda, broadcasts, enqueue, emit } = deps;

  const tellUnknown = (name: string): void =>
    emit({ type: "fault", where: "agenda", error: new Error(`unknown entry ${name}`) });

  /** What fails is tried again by the next sweep; the others must not wait for it. */
  const attempt = async (where: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      emit({ type: "fault", where, error });
    }
  };

  const takeAgenda = async (): Promise<void> => {
    const now = deps.clock();
    for (const { entry, name, dueAt } of await agenda.due(now, entriesPerSweep)) {
      await attempt(`agenda ${entry?.kind}`, async () => {
        if (entry?.kind === "slot") await enqueue("run-digest", [{ slotId: entry.slot, dueAt }]);
        else if (entry?.kind === "bundle") await enqueue("run-digest", [{ slotId: bundleSlot, dueAt }]);
        else if (entry?.kind === "publish") {
          await deps.releaseArticle(entry.articleId);
          await agenda.settle(entry, dueAt);
        } else if (entry?.kind === "receipt") {
          deps.progress(articleBroadcastId({ id: entry.articleId }));
          await agenda.settle(entry, dueAt);
        } else if (entry?.kind === "over") {
          await deps.endValidity(entry.articleId);
          await agenda.settle(entry, dueAt);
        } else if (entry?.kind === "reminder") await deps.sendReminder(entry.chatId, entry.articleId, dueAt);
        else if (entry?.kind === "pause") await deps.endPause(entry.chatId, dueAt);
        else if (entry?.kind === "resume") {
          await deps.resumeSending(entry.broadcast);
          await agenda.settle(entry, dueAt);
        } else tellUnknown(name);
      });
    }
  };

  const takeOffers = async (): Promise<void> => {
    for (const { entry, name, dueAt } of await deps.offerAgenda.due(deps.clock(), offersPerSweep)) {
      if (entry?.kind === "cap-offer") await attempt("offer of a cap", () => deps.offerCap(entry.chatId, dueAt));
      else tellUnknown(name);
    }
  };

  /** Handed out until they are read: equal jobs are one. */
  const takePages = async (): Promise<void> => {
    const due = await deps.pageAgenda.due(deps.clock(), pagesPerSweep);
    const pages = due.flatMap(({ entry, dueAt }) =>
      entry?.kind === "page" ? [{ articleId: entry.articleId, dueAt }] : [],
    );
    if (pages.length > 0) await enqueue("reread-page", pages);
  };

  /** What waits for its host was handed out already, and must not stand before what was not. */
  const handedOut = new Map<number, { readonly dueAt: number; readonly at: number }>();
  const takeFeeds = async (): Promise<void> => {
    const now = deps.clock();
    for (const [number, { at }] of handedOut) if (now - at > feedLostMs) handedOut.delete(number);
    const fresh: { number: number; dueAt: number }[] = [];
    for (const { entry, name, dueAt } of await deps.feedAgenda.due(now, feedsPerSweep + handedOut.size)) {
      if (entry?.kind !== "feed") tellUnknown(name);
      else if (handedOut.get(entry.number)?.dueAt !== dueAt) fresh.push({ number: entry.number, dueAt });
      if (fresh.length === feedsPerSweep) break;
    }
    if (fresh.length === 0) return;
    await enqueue("poll-feed", fresh);
    for (const { number, dueAt } of fresh) handedOut.set(number, { dueAt, at: now });
  };

  const reviveBroadcast = async (id: BroadcastId): Promise<void> => {
    const receipt = await broadcasts.receipt(id);
    const spec = receipt && (await broadcasts.spec(id));
    if (!spec) return broadcasts.tidy(id);
    if (receipt.state === "paused" || receipt.state === "halted") {
      // Nobody would want it any more: what is left counts as stopped.
      if (deps.clock() > spec.notAfter) await broadcasts.move(id, ["paused", "halted"], "cancelled");
      // Whoever waits behind a first wave is frozen meanwhile, should the planner have died.
      else if (receipt.wave && (await broadcasts.planning(id))) {
        await enqueue("plan-broadcast", [{ broadcastId: id }]);
      }
      return;
    }
    if (receipt.state !== "planning" && receipt.state !== "sending") return broadcasts.tidy(id);
    if (receipt.state === "planning") await enqueue("plan-broadcast", [{ broadcastId: id }]);
    if (receipt.wave) await deps.judgeWave(id);
    const orphans = await broadcasts.orphans(id);
    if (orphans.length === 0) return;
    emit({ type: "broadcast.revived", id, batches: orphans.length });
    await enqueue(
      "deliver-batch",
      orphans.map((orphan) => ({ broadcastId: id, lane: spec.lane, ...orphan })),
    );
  };

  const forgetOld = async (): Promise<void> => {
    if (!(await deps.once("forget-old-articles", forgetEveryMs))) return;
    const before = deps.clock() - deps.retentionMs;
    await deps.articles.trim(before, forgottenAtOnce);
    await deps.measured.fold(before);
  };

  const noticeOutage = createOutageWatch(deps);
  const forgetGone = createGoneSweep(deps);
  return async (): Promise<void> => {
    await noticeOutage();
    await takeAgenda();
    await forgetOld();
    for (const id of await broadcasts.live()) await attempt(`broadcast ${id}`, () => reviveBroadcast(id));
    await takeFeeds();
    await takeOffers();
    await takePages();
    await forgetGone();
  };
}
