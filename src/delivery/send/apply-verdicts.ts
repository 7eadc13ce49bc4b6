/** Writes the ends of a group's copies down and acts on them: who goes again, whose message is at fault, what stops. */
import { resumeEntry } from "../../news/agenda.ts";
import { isOwed, tooManyUnclassified, tooManyUnknown } from "../../news/delivery.ts";
import { isRepeatable } from "../content/content.ts";
import type { DeliveryDeps } from "../deps.ts";
import type { Part } from "./batch-run.ts";
import type { CopyEnd } from "./judge-verdict.ts";
import type { Copy } from "./owed-copies.ts";
import { afterRefusal } from "./probe-rule.ts";

export interface JudgedCopy {
  readonly copy: Copy;
  readonly end: CopyEnd;
}

/** Before a lost answer is tried again: Telegram may still be delivering. */
const unknownRetryMs = 3000;

export async function applyVerdicts(judged: readonly JudgedCopy[], part: Part, deps: DeliveryDeps): Promise<void> {
  const lost: Copy[] = [];
  const pictures = new Map<number, boolean>();
  let unclassified = false;
  for (const { copy, end } of judged) {
    switch (end.kind) {
      case "settle":
        part.writer.add(copy.index, end.settlement);
        if (end.settlement.kind === "delivered") delivered(copy, part, pictures);
        else if (end.settlement.kind === "unknown") lost.push(copy);
        else unclassified ||= end.settlement.reason === "other";
        break;
      case "refused":
        await refused(copy, end.description, part, deps);
        break;
      case "again":
        goAgain(end.copy, end.afterMs, part);
        break;
      case "picture_refused":
        part.probe.pictureRefused(copy);
        goAgain({ ...copy, otherShape: true }, 0, part);
        tellPictureRefused(copy, end.description, part, deps);
        break;
      case "paid_refused":
        part.run.goAtFreeSpeed();
        goAgain(copy, 0, part);
        await tellPaidRefused(end.description, part, deps);
        break;
      case "stop":
        part.writer.add(copy.index, { kind: "release" });
        part.run.stop({ kind: "snooze", ms: end.afterMs });
    }
  }
  // Before the copies count as settled: who dies in between has them settled again.
  if (pictures.size > 0) await deps.broadcasts.noteWavePictures(part.at.id, pictures);
  part.writer.flush();
  if (lost.length > 0 || unclassified) await countUnclear(lost, unclassified, part, deps);
}

/** `pictures`: of copies in the first wave that were to have one, whether they had. */
function delivered(copy: Copy, { run, probe, writer }: Part, pictures: Map<number, boolean>): void {
  run.hasArrived();
  if (run.inWave && copy.piece.message.photoUrl !== undefined) pictures.set(copy.index, !copy.otherShape);
  for (const odd of probe.arrived(copy)) writer.add(odd.index, { kind: "failed", reason: "refused" });
}

/** Nothing was sent: its mark is taken back. */
function goAgain(copy: Copy, afterMs: number, { queue, writer }: Part): void {
  writer.add(copy.index, { kind: "release" });
  queue.later(copy, performance.now() + afterMs);
}

/** A message that Telegram refuses for one chat after another is at fault. If no copy has arrived anywhere, the broadcast
 *  halts and nobody is given up, as in the first wave; else only those are, whose language or clock has the fault. */
async function refused(copy: Copy, description: string, part: Part, deps: DeliveryDeps): Promise<void> {
  const { at, run, probe, writer } = part;
  const seen = probe.refused(copy);
  let next = afterRefusal({ ...seen, arrivedAnywhere: run.proven });
  if (next === "halt_broadcast" && (await deps.broadcasts.hasArrived(at.id))) {
    run.hasArrived();
    next = afterRefusal({ ...seen, arrivedAnywhere: true });
  }
  if (next === "give_up_message" && run.inWave) next = "halt_broadcast";
  if (next === "halt_broadcast") {
    for (const { index } of probe.takeUnexplained(true)) writer.add(index, { kind: "release" });
    writer.flush();
    await halt(description, part, deps);
  } else if (next === "give_up_message") {
    for (const { index } of probe.takeRefused(copy)) writer.add(index, { kind: "failed", reason: "refused" });
    writer.flush();
    if (await deps.broadcasts.refuseVariant(at.id, copy.variant)) {
      deps.emit({ type: "broadcast.variant_refused", id: at.id, reason: description });
    }
  }
}

function tellPictureRefused({ piece }: Copy, description: string, { at }: Part, { emit }: DeliveryDeps): void {
  const picture = piece.message.photoUrl;
  if (picture !== undefined) emit({ type: "broadcast.picture_refused", id: at.id, picture, description });
}

async function tellPaidRefused(description: string, { at }: Part, { broadcasts, emit }: DeliveryDeps): Promise<void> {
  if (await broadcasts.unpay(at.id)) emit({ type: "broadcast.paid_refused", id: at.id, description });
}

/** Lost answers are tried again, unless they are too many; answers nobody has seen before halt the broadcast. */
async function countUnclear(
  lost: readonly Copy[],
  unclassified: boolean,
  part: Part,
  deps: DeliveryDeps,
): Promise<void> {
  const { at, run, queue } = part;
  const receipt = await deps.broadcasts.receipt(at.id);
  if (!receipt) return;
  if (lost.length > 0 && tooManyUnknown(receipt.unknown, receipt.planned, deps.ratePerSecond)) run.holdLostAnswers();
  for (const copy of lost) {
    const again = { ...copy, tries: copy.tries + 1, repeated: true };
    const repeatable = isRepeatable(copy.piece);
    const under = { chatId: copy.chatId, policy: deps.policy, held: run.held, repeatable };
    if (isOwed({ state: "unknown", tries: again.tries }, under)) queue.later(again, performance.now() + unknownRetryMs);
  }
  if (unclassified && tooManyUnclassified(receipt.failed.other ?? 0, receipt.planned)) {
    await halt("answers that nobody has seen before", part, deps);
  }
}

async function halt(reason: string, { at }: Part, deps: DeliveryDeps): Promise<void> {
  if (!(await deps.broadcasts.move(at.id, ["sending"], "halted", reason))) return;
  await deps.agenda.remove(resumeEntry(at.id)); // no reader's hour ends it
  deps.emit({ type: "broadcast.halted", id: at.id, reason });
  deps.onProgress(at.id);
}
