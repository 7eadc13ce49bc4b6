/** One batch of a broadcast, taken over and brought to its end: every recipient delivered, failed with a reason, or
 *  (after a crash or a lost answer) unknown. */
import type { Outcome } from "../dispatch.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import { isOwed } from "../news/delivery.ts";
import { mostParts } from "../store/broadcasts.ts";
import type { LedgerPlace } from "../store/ledger.ts";
import { callTimeoutMs } from "../telegram/transport.ts";
import { type Content, createContent } from "./content.ts";
import { type Copy, deliverPart } from "./deliver-part.ts";
import type { DeliveryDeps } from "./deps.ts";

/** No call lasts longer: a mark this old has no caller any more. */
const markLifeMs = callTimeoutMs + 5000;
/** The batch is another holder's now: it alone may say that it is finished. */
const overtaken: Outcome = { kind: "done", note: "overtaken" };
const renewEveryMs = 3_000;

export function createBatchDelivery(deps: DeliveryDeps) {
  const { broadcasts, ledger } = deps;

  const copiesFor = async (
    recipients: Awaited<ReturnType<typeof broadcasts.recipients>>,
    content: Content,
    at: LedgerPlace,
  ): Promise<{ copies: Copy[]; concerned: number }> => {
    const cells = await ledger.read(at, recipients.length);
    const before = at.part > 0 ? await ledger.read({ ...at, part: at.part - 1 }, recipients.length) : null;
    const copies: Copy[] = [];
    let concerned = 0;
    for (const [index, { chatId, variant }] of recipients.entries()) {
      const cell = cells[index];
      // A later message of a digest goes to whoever has the one before.
      if (!cell || (before && before[index]?.state !== "delivered")) continue;
      const { parts, threadId } = await content.messages(variant);
      const message = parts[at.part];
      if (!message) continue;
      concerned++;
      if (!isOwed(cell, chatId, deps.policy)) continue;
      const repeated = cell.state === "unknown";
      copies.push({ index, chatId, message, tries: cell.tries, repeated, ...(threadId !== undefined && { threadId }) });
    }
    return { copies, concerned };
  };

  /** Recipients whose content is gone (a retracted article): nothing will come for them. */
  const settleEmpty = async (
    recipients: Awaited<ReturnType<typeof broadcasts.recipients>>,
    content: Content,
    at: LedgerPlace,
    fence: number,
  ): Promise<void> => {
    const empty: number[] = [];
    for (const [index, { variant }] of recipients.entries()) {
      if ((await content.messages(variant)).parts.length === 0) empty.push(index);
    }
    await ledger.settle(
      at,
      fence,
      empty.map((index) => [index, { kind: "failed", reason: "cancelled" }] as const),
    );
  };

  /** A batch that waits longer than its claim would be given out a second time meanwhile. */
  const wait = async (id: BroadcastId, batch: number, fence: number, outcome: Outcome): Promise<Outcome> => {
    if (outcome.kind === "snooze") await broadcasts.renew(id, batch, fence, outcome.ms);
    return outcome;
  };

  return async (id: BroadcastId, batch: number, signal: AbortSignal): Promise<Outcome> => {
    const spec = await broadcasts.spec(id);
    if (!spec) return { kind: "reject", reason: `no broadcast ${id}` };
    const claim = await broadcasts.claim(id, batch);
    if (!claim) return { kind: "done", note: "settled already" };
    if (claim.state !== "sending") return { kind: "done", note: claim.state };

    const stop = new AbortController();
    const stopped = AbortSignal.any([signal, stop.signal]);
    const heart = setInterval(() => {
      broadcasts.renew(id, batch, claim.fence).then(
        (held) => void (held || stop.abort()),
        // Redis is away: the claim may run out meanwhile, and the fence protects whoever comes next.
        (error: unknown) => deps.emit({ type: "fault", where: "batch claim", error }),
      );
    }, renewEveryMs);
    try {
      const content = createContent(spec, deps);
      const recipients = await broadcasts.recipients(id, batch);
      parts: for (let part = 0; part < mostParts; part++) {
        const at: LedgerPlace = { id, batch, part };
        if (part === 0) await settleEmpty(recipients, content, at, claim.fence);
        // Until a look finds nobody who is owed: marks of a dead holder ripen while we send, and are owed then.
        for (;;) {
          const ripeInMs = await ledger.ripen(at, claim.fence, recipients.length, markLifeMs);
          if (ripeInMs === "fenced") return overtaken;
          const { copies, concerned } = await copiesFor(recipients, content, at);
          if (concerned === 0) break parts;
          if (copies.length > 0) {
            const end = await deliverPart(copies, { spec, at, fence: claim.fence, signal: stopped }, deps);
            if (end && stop.signal.aborted) return overtaken;
            if (end) return wait(id, batch, claim.fence, end);
          } else if (ripeInMs !== null) return wait(id, batch, claim.fence, { kind: "snooze", ms: ripeInMs + 50 });
          else break;
        }
      }
      deps.onProgress(id, await broadcasts.finish(id, batch, claim.fence));
      return { kind: "done" };
    } finally {
      clearInterval(heart);
    }
  };
}
