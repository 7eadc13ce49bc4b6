/** Makes the call for one copy, counts it as used when it is written, and has its verdict judged. */
import type { BroadcastSpec } from "../../news/broadcast.ts";
import type { PostOptions } from "../../telegram/transport.ts";
import type { Verdict } from "../../telegram/verdict.ts";
import type { DeliveryDeps } from "../deps.ts";
import type { Part } from "./batch-run.ts";
import { type CopyEnd, judge } from "./judge-verdict.ts";
import type { Copy } from "./owed-copies.ts";
import type { Permitted } from "./permit-copies.ts";

export async function sendCopy(permitted: Permitted, { run }: Part, deps: DeliveryDeps): Promise<CopyEnd> {
  const { copy, permit, paid } = permitted;
  const { rateLimiter, breaker, emit } = deps;
  let tooLate = false;
  let writtenAt = 0;
  // A method: the loader that runs the sources gives every arrow its name, which costs more than the rest of the object.
  const leaving = {
    paid,
    onWrite() {
      tooLate = !rateLimiter.use(permit);
      writtenAt = performance.now();
      return !tooLate;
    },
  };
  const verdict = await call(copy, run.spec, leaving, deps);
  if (tooLate) return { kind: "again", copy, afterMs: 0 };
  if (writtenAt > 0) emit({ type: "delivery.answered", ms: performance.now() - writtenAt });
  breaker.record(verdict.kind !== "unknown" && verdict.kind !== "not_written");
  return judge(verdict, copy, run.spec, deps);
}

/** A copy that may be the second one makes no sound. */
function call(
  copy: Copy,
  spec: BroadcastSpec,
  leaving: PostOptions & { readonly paid: boolean },
  { messenger }: DeliveryDeps,
): Promise<Verdict> {
  const { piece, original, otherShape } = copy;
  const { paid, onWrite } = leaving;
  if (piece.how === "remove") return messenger.remove(copy.chatId, original ?? 0, { onWrite });
  if (piece.how === "edit") {
    return messenger.edit(copy.chatId, original ?? 0, piece.message, { otherShape, onWrite });
  }
  const silent = spec.silent || copy.silent || copy.repeated;
  return messenger.send(copy, piece.message, { silent, paid, replyTo: original, otherShape, onWrite });
}
