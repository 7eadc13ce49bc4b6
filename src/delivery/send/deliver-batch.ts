/** One batch of a broadcast, taken over and brought to its end: every recipient delivered, failed with a reason, or
 *  (after a crash or a lost answer) unknown. */
import { setTimeout as pause } from "node:timers/promises";
import type { BroadcastId } from "../../news/broadcast.ts";
import { isOwed, tooManyUnknown } from "../../news/delivery.ts";
import type { Outcome } from "../../queue.ts";
import type { Claim } from "../../store/broadcasts/batches.ts";
import { mostParts } from "../../store/broadcasts/broadcasts.ts";
import type { LedgerPlace } from "../../store/broadcasts/ledger.ts";
import type { FrozenRecipient } from "../../store/broadcasts/recipient-record.ts";
import { callTimeoutMs } from "../../telegram/transport.ts";
import type { Content } from "../content/content.ts";
import { createContent } from "../content/create-content.ts";
import type { DeliveryDeps } from "../deps.ts";
import { createTrials } from "./content-probe.ts";
import type { Copy } from "./send-copy.ts";
import { deliverPart, type PartRun } from "./send-part.ts";

/** No call lasts longer: a mark this old has no caller any more. */
export const markLifeMs = callTimeoutMs + 5000;
/** The batch is another holder's now: it alone may say that it is finished. */
const overtaken: Outcome = { kind: "done", note: "overtaken" };
const renewEveryMs = 3_000;
/** While no copy has arrived anywhere, all batches but the first wait: the text may be at fault. */
const proofEveryMs = 5;
const longestProofMs = 2000;
/** Another batch that may end its processes is being tried. */
const suspectRetryMs = 3000;

/** By variant: a batch has thousands of recipients and a handful of variants. */
type LaidOut = ReadonlyMap<string, Awaited<ReturnType<Content["messages"]>>>;

async function layOut(recipients: readonly FrozenRecipient[], content: Content): Promise<LaidOut> {
  const messages = new Map<string, Awaited<ReturnType<Content["messages"]>>>();
  for (const { variant } of recipients) {
    if (!messages.has(variant)) messages.set(variant, await content.messages(variant));
  }
  return messages;
}

export function createBatchDelivery(deps: DeliveryDeps) {
  const { broadcasts, ledger } = deps;
  const trials = createTrials();

  /** Who is owed a copy, and whether calls for others may be under way. */
  const look = async (
    recipients: readonly FrozenRecipient[],
    laidOut: LaidOut,
    content: Content,
    { at, held }: PartRun,
  ): Promise<{ readonly copies: Copy[]; readonly underWay: boolean }> => {
    const cells = await ledger.read(at, recipients.length);
    const before = at.part > 0 ? await ledger.read({ ...at, part: at.part - 1 }, recipients.length) : null;
    const copies: Copy[] = [];
    for (let index = 0; index < recipients.length; index++) {
      const { chatId, variant } = recipients[index] as FrozenRecipient;
      const cell = cells[index];
      // A later message of a digest goes to whoever has the one before.
      if (!cell || (before && before[index]?.state !== "delivered")) continue;
      const { pieces, threadId } = laidOut.get(variant) ?? { pieces: [] };
      const piece = pieces[at.part];
      if (!piece) continue;
      const repeatable = piece.how === "edit";
      if (!isOwed(cell, { chatId, policy: deps.policy, held, repeatable })) continue;
      const original = piece.how === "send" ? undefined : await content.originalOf(variant, chatId);
      const repeated = cell.state === "unknown";
      copies.push({
        index,
        chatId,
        threadId,
        piece,
        variant,
        original,
        tries: cell.tries,
        repeated,
        otherShape: false,
      });
    }
    // Whoever never was called comes first: a trial must not use up the tries of the unlucky.
    if (copies.some((copy) => copy.tries > 0)) copies.sort((a, b) => a.tries - b.tries);
    return { copies, underWay: cells.some((cell) => cell.state === "in_flight") };
  };

  /** Recipients whose content is gone (a retracted article) or refused by Telegram: nothing will come for them. */
  const settleHopeless = async (
    recipients: readonly FrozenRecipient[],
    laidOut: LaidOut,
    at: LedgerPlace,
    fence: number,
  ): Promise<void> => {
    const refused = await broadcasts.refusedVariants(at.id);
    const hopeless: [number, { kind: "failed"; reason: "cancelled" | "refused" }][] = [];
    for (let index = 0; index < recipients.length; index++) {
      const { variant } = recipients[index] as FrozenRecipient;
      if ((laidOut.get(variant)?.pieces.length ?? 0) === 0) {
        hopeless.push([index, { kind: "failed", reason: "cancelled" }]);
      } else if (refused.has(variant)) hopeless.push([index, { kind: "failed", reason: "refused" }]);
    }
    await ledger.settle(at, fence, hopeless);
  };

  /** A batch that waits longer than its claim would be given out a second time meanwhile. */
  const wait = async (id: BroadcastId, batch: number, fence: number, outcome: Outcome): Promise<Outcome> => {
    if (outcome.kind !== "snooze") return outcome;
    await broadcasts.renew(id, batch, fence, outcome.ms);
    await broadcasts.gotOn(id, batch); // it came to an orderly end
    return outcome;
  };

  /** Resolves with null when the batch may be sent; else with when to come back. */
  const mayBegin = async (id: BroadcastId, batch: number, signal: AbortSignal): Promise<Outcome | null> => {
    const until = performance.now() + longestProofMs;
    while (!(await broadcasts.mayFollow(id, batch))) {
      if (signal.aborted || performance.now() > until) return { kind: "snooze", ms: signal.aborted ? 0 : proofEveryMs };
      await pause(proofEveryMs);
    }
    return null;
  };

  const sendParts = async (
    recipients: readonly FrozenRecipient[],
    content: Content,
    run: Omit<PartRun, "at" | "trials">,
    { id, batch }: { id: BroadcastId; batch: number },
  ): Promise<Outcome | null> => {
    const laidOut = await layOut(recipients, content);
    const parts = Math.max(...[...laidOut.values()].map(({ pieces }) => pieces.length));
    await settleHopeless(recipients, laidOut, { id, batch, part: 0 }, run.fence);
    for (let part = 0; part < Math.min(parts, mostParts); part++) {
      const here: PartRun = { ...run, at: { id, batch, part }, trials: trials(id, part) };
      // Until a look finds nobody who is owed and nothing under way: marks of a dead holder ripen while we send.
      for (;;) {
        const { copies, underWay } = await look(recipients, laidOut, content, here);
        if (copies.length > 0) {
          const end = await deliverPart(copies, here, deps);
          if (end) return end;
          continue;
        }
        if (!underWay) break;
        const ripeInMs = await ledger.ripen(here.at, run.fence, recipients.length, markLifeMs);
        if (ripeInMs === "fenced") return overtaken;
        if (ripeInMs) return { kind: "snooze", ms: ripeInMs + 50 };
      }
    }
    return null;
  };

  const deliver = async (id: BroadcastId, batch: number, claim: Claim, signal: AbortSignal): Promise<Outcome> => {
    const spec = await broadcasts.spec(id);
    if (!spec) return { kind: "reject", reason: `no broadcast ${id}` };
    const { fence } = claim;
    const recipients = await broadcasts.recipients(id, batch);
    const early = claim.delivered > 0 ? null : await mayBegin(id, batch, signal);
    if (early) return wait(id, batch, fence, early);
    const run = {
      spec,
      fence,
      signal,
      since: performance.now(),
      paid: claim.paid,
      proven: claim.delivered > 0 || (await broadcasts.hasArrived(id)),
      held: tooManyUnknown(claim.unknown, claim.planned, deps.ratePerSecond),
    };
    const end = await sendParts(recipients, createContent(spec, deps), run, { id, batch });
    if (end) return wait(id, batch, fence, end);
    deps.onProgress(id, await broadcasts.finish(id, batch, fence));
    return { kind: "done" };
  };

  return async (id: BroadcastId, batch: number, signal: AbortSignal): Promise<Outcome> => {
    const claim = await broadcasts.claim(id, batch);
    if (claim.kind === "settled") return { kind: "done", note: "settled already" };
    if (claim.kind === "wait") return { kind: "snooze", ms: suspectRetryMs };
    if (claim.kind === "set_aside") {
      deps.emit({ type: "batch.set_aside", id, batch });
      deps.onProgress(id, claim.last);
      return { kind: "done", note: "set aside" };
    }
    if (claim.state !== "sending") return { kind: "done", note: claim.state };
    const stop = new AbortController();
    const heart = setInterval(() => {
      broadcasts.renew(id, batch, claim.fence).then(
        (held) => void (held || stop.abort()),
        // Redis is away: the claim may run out meanwhile, and the fence protects whoever comes next.
        (error: unknown) => deps.emit({ type: "fault", where: "batch claim", error }),
      );
    }, renewEveryMs);
    try {
      const outcome = await deliver(id, batch, claim, AbortSignal.any([signal, stop.signal]));
      return stop.signal.aborted ? overtaken : outcome;
    } finally {
      clearInterval(heart);
    }
  };
}
