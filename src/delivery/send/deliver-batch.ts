/** Brings one batch of a broadcast to its end: claim, look, permit, call, judge, write down, finish. Every recipient ends as
 *  delivered, failed with a reason, or (after a crash or a lost answer) unknown. */
import { setTimeout as pause } from "node:timers/promises";
import { resumeEntry } from "../../news/agenda.ts";
import type { BroadcastId, BroadcastSpec } from "../../news/broadcast.ts";
import { tooManyUnknown } from "../../news/delivery.ts";
import { heldBack } from "../../news/holds.ts";
import type { Outcome } from "../../queue.ts";
import type { Claim, NoClaim } from "../../store/broadcasts/batches.ts";
import { callTimeoutMs } from "../../telegram/transport.ts";
import type { Content } from "../content/content.ts";
import { createContent } from "../content/create-content.ts";
import { createSharedEditions } from "../content/shared-editions.ts";
import type { DeliveryDeps } from "../deps.ts";
import type { FirstWaves } from "../judge-first-wave.ts";
import { type BatchRun, createBatchRun } from "./batch-run.ts";
import { createMessageMemory, type PartMemory } from "./content-probe.ts";
import { holdClaim, overtaken } from "./hold-claim.ts";
import { narrowEditions } from "./narrow-editions.ts";
import { type LaidOutBatch, layOut, owedCopies, settleHopeless } from "./owed-copies.ts";
import { sendPart } from "./send-part.ts";

/** No call lasts longer: a mark this old has no caller any more. */
export const markLifeMs = callTimeoutMs + 5000;
/** Another batch that may end its processes is being tried. */
const suspectRetryMs = 3000;
/** While no copy has arrived anywhere, all batches but the first wait: the text may be at fault. */
const proofEveryMs = 5;
const longestProofMs = 2000;

/** By all batches of this process. */
interface Shared {
  readonly memory: ReturnType<typeof createMessageMemory>;
  contentOf(spec: BroadcastSpec): Content;
}

export function createBatchDelivery(deps: DeliveryDeps, { judgeWave }: FirstWaves) {
  const memory = createMessageMemory();
  const edition = createSharedEditions((...asked) => deps.render.edition(...asked));
  const contentOf = (spec: BroadcastSpec) => createContent(spec, { ...deps, render: { ...deps.render, edition } });
  return async (id: BroadcastId, batch: number, signal: AbortSignal): Promise<Outcome> => {
    const claim = await deps.broadcasts.claim(id, batch);
    if (claim.kind !== "claimed") return withoutClaim(claim, id, batch, deps);
    if (claim.state !== "sending") return { kind: "done", note: claim.state };
    const { fence, inWave } = claim;
    return holdClaim({ id, batch, fence }, signal, deps, async (signal) => {
      const end = await deliver(id, batch, claim, signal, { memory, contentOf }, deps);
      if (end) return end;
      deps.onProgress(id, await deps.broadcasts.finish(id, batch, fence));
      if (inWave) await judgeWave(id);
      return { kind: "done" };
    });
  };
}

/** Null: every recipient is settled. Otherwise when to come back, or why not to. */
async function deliver(
  id: BroadcastId,
  batch: number,
  claim: Claim,
  signal: AbortSignal,
  { memory, contentOf }: Shared,
  deps: DeliveryDeps,
): Promise<Outcome | null> {
  const { broadcasts } = deps;
  const { fence, before, inWave } = claim;
  const spec = await broadcasts.spec(id);
  if (!spec) return { kind: "reject", reason: `no broadcast ${id}` };
  const held = await whileHeld(spec, deps);
  if (held) return held;
  const content = contentOf(spec);
  const { dueOf, isOutdated } = content;
  // Where readers' clocks say when, the first batch may be none of the first.
  const early = claim.delivered > 0 || dueOf ? null : await untilMayBegin(id, batch, signal, deps);
  if (early) return early;
  const facts = { spec, batch, fence, before, inWave, signal, since: performance.now() };
  const run = createBatchRun(
    { ...facts, ...(isOutdated && { isOutdated }) },
    {
      proven: claim.delivered > 0 || (await broadcasts.hasArrived(id)),
      paid: claim.paid,
      held: tooManyUnknown(claim.unknown, claim.planned, deps.ratePerSecond),
    },
  );
  const laidOut = await layOut(await narrowEditions(spec, batch, content, deps), content);
  await settleHopeless(laidOut, { id, batch, part: 0 }, run.fence, deps);
  for (let part = 0; part < laidOut.parts; part++) {
    const end = await deliverPart(part, laidOut, run, memory(id, part), deps);
    if (end) return end;
  }
  return null;
}

/** Sends one message of the copies until a look finds nobody who is owed it and nothing under way: marks of a dead holder
 *  ripen while others are sent. */
async function deliverPart(
  part: number,
  laidOut: LaidOutBatch,
  run: BatchRun,
  memory: PartMemory,
  deps: DeliveryDeps,
): Promise<Outcome | null> {
  const at = { id: run.spec.id, batch: run.batch, part };
  for (;;) {
    const now = deps.clock();
    const { copies, underWay, nextDue } = await owedCopies(laidOut, at, run.held, deps, now);
    if (copies.length > 0) {
      const end = await sendPart(copies, at, run, memory, deps);
      if (end) return end;
      continue;
    }
    if (!underWay && nextDue < Number.POSITIVE_INFINITY) {
      await wakeAt(run.spec.id, nextDue, deps);
      return { kind: "snooze", ms: nextDue - now };
    }
    if (!underWay) return null;
    const beforeHasEnded = run.before !== "" && (await deps.connections.isGone(run.before));
    const marks = { ageMs: markLifeMs, beforeHasEnded };
    const ripeInMs = await deps.ledger.ripen(at, run.fence, laidOut.recipients.length, marks);
    if (ripeInMs === "fenced") return overtaken;
    if (ripeInMs) return { kind: "snooze", ms: ripeInMs + 50 };
  }
}

/** A story that is kept back goes to nobody more: it stands still until somebody lets it go on. */
async function whileHeld({ id, content }: BroadcastSpec, deps: DeliveryDeps): Promise<Outcome | null> {
  const article = content.kind === "article" ? await deps.articles.get(content.articleId) : null;
  if (!article || !heldBack(article, deps.clock())) return null;
  if (await deps.broadcasts.move(id, ["sending"], "paused")) {
    deps.emit({ type: "broadcast.held", id });
    deps.onProgress(id);
  }
  return { kind: "done", note: "kept back" };
}

/** By the agenda, whose clock is that of readers: the first of the batches that wait. */
async function wakeAt(id: BroadcastId, at: number, { agenda }: DeliveryDeps): Promise<void> {
  const entry = resumeEntry(id);
  const known = await agenda.dueAt(entry);
  if (known === null || known > at) await agenda.put(entry, at);
}

function withoutClaim(claim: NoClaim, id: BroadcastId, batch: number, { emit, onProgress }: DeliveryDeps): Outcome {
  switch (claim.kind) {
    case "settled":
      return { kind: "done", note: "settled already" };
    case "behind":
      return { kind: "done", note: "the first wave is not over" };
    case "wait":
      return { kind: "snooze", ms: suspectRetryMs };
    case "set_aside":
      emit({ type: "batch.set_aside", id, batch });
      onProgress(id, claim.last);
      return { kind: "done", note: "set aside" };
  }
}

/** Null when the batch may be sent; else when to come back. */
async function untilMayBegin(
  id: BroadcastId,
  batch: number,
  signal: AbortSignal,
  { broadcasts }: DeliveryDeps,
): Promise<Outcome | null> {
  const until = performance.now() + longestProofMs;
  while (!(await broadcasts.mayFollow(id, batch))) {
    if (signal.aborted || performance.now() > until) return { kind: "snooze", ms: signal.aborted ? 0 : proofEveryMs };
    await pause(proofEveryMs);
  }
  return null;
}
