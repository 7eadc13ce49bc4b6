/** Asks permits to call for a group of copies. Whoever gets none goes back into the queue, or waits for the pace of
 *  its own chat. */
import type { Permit } from "../../rate-limiter/permit.ts";
import type { DeliveryDeps } from "../deps.ts";
import type { Part } from "./batch-run.ts";
import type { Copy } from "./owed-copies.ts";

export interface Permitted {
  readonly copy: Copy;
  readonly permit: Permit;
  /** Of the paid speed, for a call that offers to pay. */
  readonly paid: boolean;
}

/** Waits until some are granted, or none can be yet. Rejects when the batch is told to stop. */
export async function permitCopies(
  group: readonly Copy[],
  { run, queue, probe }: Part,
  { rateLimiter }: Pick<DeliveryDeps, "rateLimiter">,
): Promise<readonly Permitted[]> {
  if (group.length === 0) return [];
  const { signal, since, paid, spec } = run;
  const chats = group.map((copy) => copy.chatId);
  const { granted, later } = await rateLimiter.permit(spec.lane, chats, {
    signal,
    since,
    quota: paid ? "paid" : "free",
  });
  const now = performance.now();
  for (const { place, waitMs } of later) queue.later(group[place] as Copy, now + waitMs);
  // Those with an answer come first.
  queue.putBack(group.slice(granted.length + later.length));
  if (granted.length < group.length) {
    const places = new Set(granted.map(({ place }) => place));
    probe.leave(group.filter((_, place) => !places.has(place)));
  }
  return granted.map((permit) => ({ copy: group[permit.place] as Copy, permit, paid }));
}
