/** Brings a group of copies that have their permits to their ends: look again, mark, call, judge, write down. */
import { stillWants } from "../../news/broadcast.ts";
import { isPrivateChat } from "../../news/delivery.ts";
import type { DeliveryDeps } from "../deps.ts";
import { applyVerdicts, type JudgedCopy } from "./apply-verdicts.ts";
import type { Part } from "./batch-run.ts";
import type { Permitted } from "./permit-copies.ts";
import { sendCopy } from "./send-copy.ts";

export async function sendGroup(permitted: readonly Permitted[], part: Part, deps: DeliveryDeps): Promise<void> {
  try {
    const wanted = await withoutWithdrawn(permitted, part, deps);
    const marked = await markInFlight(wanted, part, deps);
    const { judged, failure } = await callAll(marked, part, deps);
    await applyVerdicts(judged, part, deps);
    if (failure !== undefined) throw failure;
  } finally {
    part.writer.flush();
    part.probe.leave(permitted.map(({ copy }) => copy));
  }
}

/** Without those who left, changed their mind or were erased since the audience was frozen. Whoever has a digest's first
 *  message gets the others whatever they choose, for all of it counts as received; but nobody who has left. */
async function withoutWithdrawn(
  permitted: readonly Permitted[],
  { run: { spec }, at, writer }: Part,
  { subscribers }: DeliveryDeps,
): Promise<readonly Permitted[]> {
  if (spec.content.kind === "revision") return permitted;
  const chats = permitted.map(({ copy }) => copy.chatId);
  const changed = await subscribers.changedSince(chats, spec.createdAt);
  if (changed.size === 0) return permitted;
  const isWithdrawn = async (chatId: number): Promise<boolean> => {
    if (!changed.has(chatId)) return false;
    if (at.part === 0) return !stillWants(await subscribers.get(chatId), spec.content);
    // A group may have moved to another id: Telegram tells where.
    return isPrivateChat(chatId) && (await subscribers.get(chatId))?.state !== "active";
  };
  const wanted: Permitted[] = [];
  for (const each of permitted) {
    const { chatId, index } = each.copy;
    if (await isWithdrawn(chatId)) writer.add(index, { kind: "failed", reason: "withdrawn" });
    else wanted.push(each);
  }
  return wanted;
}

/** Before the call: Telegram knows no idempotency key, a second send is a second message. Returns those that may be called. */
async function markInFlight(
  wanted: readonly Permitted[],
  { run, at, queue, writer }: Part,
  { ledger, clock }: DeliveryDeps,
): Promise<readonly Permitted[]> {
  if (wanted.length === 0) return wanted;
  const indexes = wanted.map(({ copy }) => copy.index);
  const marked = await ledger.mark(at, run.fence, indexes, run.spec.notAfter, clock());
  switch (marked.kind) {
    case "go": {
      if (marked.indexes.length === wanted.length) return wanted;
      const going = new Set(marked.indexes);
      return wanted.filter(({ copy }) => going.has(copy.index));
    }
    case "expired":
      for (const { index } of [...wanted.map(({ copy }) => copy), ...queue.drain()]) {
        writer.add(index, { kind: "failed", reason: "expired" });
      }
      return [];
    default:
      run.stop({ kind: "done", note: marked.kind });
      return [];
  }
}

/** Each is called when its moment has come. What became of a copy that is not among the judged is not known here:
 *  `failure` says why. */
async function callAll(
  marked: readonly Permitted[],
  part: Part,
  deps: DeliveryDeps,
): Promise<{ readonly judged: readonly JudgedCopy[]; readonly failure: unknown }> {
  const judged: JudgedCopy[] = [];
  const calls: Promise<void>[] = [];
  let failure: unknown;
  const { rateLimiter, messenger } = deps;
  for (const each of marked) {
    const { copy, permit } = each;
    const turn = rateLimiter.whenDue(permit);
    const inTime = turn === undefined || (await turn);
    for (let ready = messenger.ready(); inTime && ready; ready = messenger.ready()) await ready;
    // A process that was stopped in the middle wakes with permits and marks that others have long taken over; and where
    // nothing answers, that takes long.
    if (!inTime || !rateLimiter.isValid(permit)) {
      judged.push({ copy, end: { kind: "again", copy, afterMs: 0 } });
      continue;
    }
    calls.push(
      sendCopy(each, part, deps).then(
        (end) => void judged.push({ copy, end }),
        (error: unknown) => {
          failure ??= error;
        },
      ),
    );
  }
  await Promise.all(calls);
  return { judged, failure };
}
