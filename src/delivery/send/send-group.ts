/** Permission, mark, call, settle, in that order, for one group of copies. */
import { stillWants } from "../../news/broadcast.ts";
import { isOwed, tooManyOdd, tooManyUnknown } from "../../news/delivery.ts";
import type { Permit } from "../../rate-limiter/permit.ts";
import type { DeliveryDeps } from "../deps.ts";
import { type Copy, type CopyEnd, sendCopy } from "./send-copy.ts";
import type { PartState } from "./send-part.ts";

/** Before a lost answer is tried again: Telegram may still be delivering. */
const unknownRetryMs = 3000;

/** `permitted`: those of a group that have their permission. */
export async function sendGroup(permitted: readonly Permitted[], state: PartState, deps: DeliveryDeps): Promise<void> {
  const { queue, waiting, settler, spec, at } = state;
  const wanted = await withoutWithdrawn(permitted, state, deps);
  if (wanted.length === 0) return settler.flush();

  const indexes = wanted.map(({ copy }) => copy.index);
  const marked = await deps.ledger.mark(at, state.fence, indexes, spec.notAfter, deps.clock());
  if (marked.kind === "expired") {
    const rest = [...wanted.map(({ copy }) => copy), ...queue.splice(0), ...waiting.splice(0).map(({ copy }) => copy)];
    for (const copy of rest) settler.add(copy.index, { kind: "failed", reason: "expired" });
    return settler.flush();
  }
  if (marked.kind !== "go") {
    state.end ??= { kind: "done", note: marked.kind };
    return settler.flush();
  }
  const going =
    marked.indexes.length === wanted.length ? wanted : wanted.filter(({ copy }) => marked.indexes.includes(copy.index));
  for (const { copy } of going) copy.tries++;
  const { ends, failure } = await callInTurn(going, state, deps);
  const lost: Copy[] = [];
  let odd = false;
  for (let i = 0; i < going.length; i++) {
    const { copy } = going[i] as Permitted;
    const end = ends[i];
    if (!end) continue;
    conclude(copy, end, state);
    if (end.kind === "refused") await refused(copy, end.description, state, deps);
    if (end.kind === "again" && end.unpaidFor !== undefined) await unpay(end.unpaidFor, state, deps);
    if (end.kind !== "settle") continue;
    if (end.settlement.kind === "unknown") lost.push(copy);
    odd ||= end.settlement.kind === "failed" && end.settlement.reason === "other";
  }
  settler.flush();
  if (lost.length > 0 || odd) await takeCare(lost, odd, state, deps);
  if (failure !== undefined) throw failure;
}

export interface Permitted {
  readonly copy: Copy;
  readonly permission: Permit;
}

/** Whoever gets none goes back into the queue, or waits for the chat's own pace. */
export async function permissions(
  group: readonly Copy[],
  state: PartState,
  deps: DeliveryDeps,
): Promise<readonly Permitted[]> {
  const { queue, waiting, signal, paid, since } = state;
  const chats = group.map((copy) => copy.chatId);
  const drawn = await deps.rateLimiter.permit(state.spec.lane, chats, { signal, since, quota: paid ? "paid" : "free" });
  const drawnAt = performance.now();
  for (const { place, waitMs } of drawn.later) waiting.push({ copy: group[place] as Copy, readyAt: drawnAt + waitMs });
  queue.unshift(...group.slice(drawn.granted.length + drawn.later.length));
  return drawn.granted.map((permission) => ({ copy: group[permission.place] as Copy, permission }));
}

/** Without those who left, changed their mind or were erased since the audience was frozen. */
async function withoutWithdrawn(
  permitted: readonly Permitted[],
  { spec, settler }: PartState,
  deps: DeliveryDeps,
): Promise<readonly Permitted[]> {
  if (permitted.length === 0 || spec.content.kind === "revision") return permitted;
  const changed = await deps.subscribers.changedSince(
    permitted.map(({ copy }) => copy.chatId),
    spec.createdAt,
  );
  if (changed.size === 0) return permitted;
  const wanted: Permitted[] = [];
  for (const each of permitted) {
    const { chatId, index } = each.copy;
    const left = changed.has(chatId) && !stillWants(await deps.subscribers.get(chatId), spec.content);
    if (left) settler.add(index, { kind: "failed", reason: "withdrawn" });
    else wanted.push(each);
  }
  return wanted;
}

/** Each leaves when its moment has come and a connection is free; no call exists before. What became of a copy whose end
 *  is missing is not known here: `failure` says why. */
async function callInTurn(
  going: readonly Permitted[],
  state: PartState,
  deps: DeliveryDeps,
): Promise<{ readonly ends: readonly (CopyEnd | undefined)[]; readonly failure: unknown }> {
  const ends: (CopyEnd | undefined)[] = going.map(() => undefined);
  const calls: Promise<void>[] = [];
  let failure: unknown;
  const { rateLimiter, messenger } = deps;
  const { paid } = state;
  for (let i = 0; i < going.length; i++) {
    const { copy, permission } = going[i] as Permitted;
    const turn = rateLimiter.whenDue(permission);
    const inTime = turn === undefined || (await turn);
    const taken = inTime ? messenger.takeConnection() : undefined;
    const connection = taken instanceof Promise ? await taken : taken;
    // A process that was stopped in the middle wakes with permissions and marks that others have long taken over; and where
    // nothing answers, nobody gets a connection for long.
    if (!connection || !rateLimiter.isValid(permission)) {
      if (connection) messenger.giveBack(connection);
      ends[i] = { kind: "again", afterMs: 0 };
      continue;
    }
    // A method: the loader that runs the sources gives every arrow its name, which costs more than the rest of the object.
    const leaving = {
      paid,
      connection,
      onWrite() {
        return rateLimiter.use(permission);
      },
    };
    calls.push(
      sendCopy(copy, state.spec, leaving, deps).then(
        (end) => {
          ends[i] = end;
        },
        (error: unknown) => {
          failure ??= error;
        },
      ),
    );
  }
  await Promise.all(calls);
  return { ends, failure };
}

function conclude(copy: Copy, end: CopyEnd, state: PartState): void {
  const { settler, suspects, waiting } = state;
  if (end.kind === "settle") {
    settler.add(copy.index, end.settlement);
    if (end.settlement.kind !== "delivered") return;
    state.proven = true;
    for (const odd of suspects.arrived(copy)) settler.add(odd.index, { kind: "failed", reason: "refused" });
    return;
  }
  if (end.kind === "refused") return; // decided with others
  settler.add(copy.index, { kind: "release" });
  copy.tries--;
  if (end.kind === "stop") {
    state.end ??= { kind: "snooze", ms: end.afterMs };
    return;
  }
  if (end.unpaidFor !== undefined) state.paid = false;
  if (end.chatId !== undefined) copy.chatId = end.chatId;
  if (end.otherShape !== undefined) copy.otherShape = true;
  if (end.otherShape === "everywhere") suspects.pictureRefused(copy);
  waiting.push({ copy, readyAt: performance.now() + end.afterMs });
}

/** A message that Telegram refuses for one chat after another is at fault. If no copy has arrived anywhere, the broadcast
 *  halts and nobody is given up; else only those are, whose language or clock has the fault. */
async function refused(copy: Copy, description: string, state: PartState, deps: DeliveryDeps): Promise<void> {
  const { at, settler, suspects } = state;
  const atFault = suspects.refused(copy);
  if (!atFault && (state.proven || !suspects.refusedOften)) return;
  state.proven ||= await deps.broadcasts.hasArrived(at.id);
  if (!state.proven) {
    for (const each of suspects.rest(true)) settler.add(each.index, { kind: "release" });
    settler.flush();
    return halt(description, state, deps);
  }
  if (!atFault) return;
  for (const each of suspects.takeRefused(copy)) settler.add(each.index, { kind: "failed", reason: "refused" });
  settler.flush();
  if (await deps.broadcasts.refuseVariant(at.id, copy.variant)) {
    deps.emit({ type: "broadcast.variant_refused", id: at.id, reason: description });
  }
}

async function unpay(description: string, { at }: PartState, deps: DeliveryDeps): Promise<void> {
  if (!(await deps.broadcasts.unpay(at.id))) return;
  deps.emit({ type: "broadcast.paid_refused", id: at.id, description });
}

/** Lost answers are tried again, unless they are too many; answers nobody has seen before halt the broadcast. */
async function takeCare(lost: readonly Copy[], odd: boolean, state: PartState, deps: DeliveryDeps): Promise<void> {
  const receipt = await deps.broadcasts.receipt(state.at.id);
  if (!receipt) return;
  if (lost.length > 0) state.held ||= tooManyUnknown(receipt.unknown, receipt.planned, deps.ratePerSecond);
  for (const copy of lost) {
    const repeatable = copy.piece.how === "edit";
    const under = { chatId: copy.chatId, policy: deps.policy, held: state.held, repeatable };
    if (!isOwed({ state: "unknown", tries: copy.tries }, under)) continue;
    copy.repeated = true;
    state.waiting.push({ copy, readyAt: performance.now() + unknownRetryMs });
  }
  if (odd && tooManyOdd(receipt.failed.other ?? 0, receipt.planned)) {
    await halt("answers that nobody has seen before", state, deps);
  }
}

async function halt(reason: string, { at }: PartState, deps: DeliveryDeps): Promise<void> {
  if (!(await deps.broadcasts.move(at.id, ["sending"], "halted", reason))) return;
  deps.emit({ type: "broadcast.halted", id: at.id, reason });
  deps.onProgress(at.id);
}
