/** Builds the verbs of sending from what they work with. */
import type { Article, ArticleId } from "../news/article.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import type { CopyCount } from "../news/delivery.ts";
import type { SlotId } from "../news/schedule.ts";
import type { Outcome } from "../queue.ts";
import { type BusiestDay, createBusiestDay } from "./busiest-day.ts";
import { type BroadcastControl, createBroadcastControl } from "./control-broadcast.ts";
import { createCopyCounter, createDigestReader } from "./count-copies.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createEditionPages, type EditionPages } from "./edition-page.ts";
import { createCopyFinder, createWhyOf, type FindCopy } from "./find-copy.ts";
import { createHalt, type Halt } from "./halt.ts";
import { createFirstWaves, type FirstWaves } from "./judge-first-wave.ts";
import { createPlanner } from "./plan-broadcast.ts";
import { createReaderQuestions, type ReaderQuestions } from "./reader-questions.ts";
import { createReceivedLately, type ReceivedLately } from "./received-lately.ts";
import { createSharedCopyDelivery, type SharedCopyDelivery } from "./revise-shared.ts";
import { createDigestRunner } from "./run-digest.ts";
import { createBatchDelivery } from "./send/deliver-batch.ts";
import { type BroadcastStarter, createBroadcastStarter, createStartBroadcast } from "./start-broadcast.ts";

export interface Delivery
  extends BroadcastStarter,
    BroadcastControl,
    EditionPages,
    FirstWaves,
    Halt,
    ReaderQuestions,
    SharedCopyDelivery {
  plan(id: BroadcastId, signal?: AbortSignal): Promise<Outcome>;
  deliverBatch(id: BroadcastId, batch: number, signal: AbortSignal): Promise<Outcome>;
  /** The digest of a slot that stands on the agenda for `dueAt` (ms). */
  runDigest(slot: SlotId, dueAt: number): Promise<Outcome>;
  /** Copies of the article that readers have, in digests too. */
  copies(article: Article): Promise<CopyCount>;
  /** The stories that a chat's message shows. */
  readonly findCopy: FindCopy;
  readonly whyOf: ReturnType<typeof createWhyOf>;
  /** Of these stories those that a chat was sent. */
  readonly receivedLately: ReceivedLately;
  readonly busiestDay: BusiestDay;
  /** The stories that a digest carries. */
  storiesOf(id: BroadcastId): Promise<readonly ArticleId[]>;
}

export function createDelivery(deps: DeliveryDeps): Delivery {
  const start = createStartBroadcast(deps);
  const shared = createSharedCopyDelivery(deps);
  const waves = createFirstWaves(deps);
  return {
    ...createBroadcastStarter(deps, start, shared.rewriteShared),
    ...createBroadcastControl(deps),
    ...createEditionPages(deps),
    ...waves,
    ...shared,
    copies: createCopyCounter(deps),
    ...createReaderQuestions(deps),
    findCopy: createCopyFinder(deps),
    whyOf: createWhyOf(deps),
    receivedLately: createReceivedLately(deps),
    busiestDay: createBusiestDay(deps),
    storiesOf: createDigestReader(deps),
    plan: createPlanner(deps),
    deliverBatch: createBatchDelivery(deps, waves),
    runDigest: createDigestRunner(deps, start),
    ...createHalt(deps),
  };
}
