/** All sending, stopped and let run again in all processes. What a halt has held back goes on as an editor chooses: the part that
 *  is to come later is paused, and stands on the agenda. */
import { resumeEntry } from "../news/agenda.ts";
import { type BroadcastId, type BroadcastSpec, isOver } from "../news/broadcast.ts";
import { inOrder, type UnhaltWay, unhaltPlan } from "../news/unhalt.ts";
import type { DeliveryDeps } from "./deps.ts";

/** How many sendings went which way. */
export interface Unhalted {
  readonly went: number;
  readonly later: number;
  readonly leftOut: number;
  /** When the last of those that come later begins, ms. */
  readonly until: number;
}

export interface Halt {
  /** All sending, in all processes, until unhalt. `by`: user id. */
  halt(by: number): Promise<void>;
  /** Null: nothing is halted. */
  unhalt(by: number, way?: UnhaltWay): Promise<Unhalted | null>;
  /** What goes out, or would but for a halt, in the order in which it does. */
  goingOut(): Promise<readonly BroadcastSpec[]>;
  /** Broadcasts that stand still until somebody, or the agenda, lets them go on. */
  standing(): Promise<readonly BroadcastSpec[]>;
  /** When the agenda lets a paused broadcast go on, ms; null: it waits for somebody. */
  resumesAt(id: BroadcastId): Promise<number | null>;
}

export function createHalt(deps: DeliveryDeps): Halt {
  const { agenda, broadcasts, rateLimiter, emit, onProgress } = deps;

  const live = async (stands: boolean): Promise<readonly BroadcastSpec[]> => {
    const found = await Promise.all(
      (await broadcasts.live()).map(async (id) => {
        const [spec, receipt] = await Promise.all([broadcasts.spec(id), broadcasts.receipt(id)]);
        if (!spec || !receipt || isOver(receipt.state)) return [];
        return (receipt.state === "paused" || receipt.state === "halted") === stands ? [spec] : [];
      }),
    );
    return found.flat();
  };

  const putOff = async (id: BroadcastId, until: number): Promise<void> => {
    // The agenda first: an entry for what goes on already is harmless, the reverse would stand still for good.
    await agenda.put(resumeEntry(id), until);
    if (await broadcasts.move(id, ["sending"], "paused")) onProgress(id);
    else await agenda.remove(resumeEntry(id));
  };

  const goingOut = async () => inOrder(await live(false));

  return {
    goingOut,
    standing: async () => inOrder(await live(true)),
    resumesAt: (id) => agenda.dueAt(resumeEntry(id)),
    async halt(by) {
      await rateLimiter.freeze("until-thaw");
      emit({ type: "sending.halted", by });
    },
    async unhalt(by, way = "all") {
      if (!(await rateLimiter.isFrozen())) return null;
      const held = await goingOut();
      const { atOnce, later, leftOut } = unhaltPlan(way, held, deps.clock());
      for (const { id, at } of later) await putOff(id, at);
      for (const id of leftOut) {
        if (await broadcasts.move(id, ["sending"], "cancelled")) onProgress(id, true);
      }
      const haltedMs = await rateLimiter.thaw();
      for (const { id } of held) await broadcasts.stoodFor(id, haltedMs);
      const until = later.at(-1)?.at ?? 0;
      const unhalted = { went: atOnce.length, later: later.length, leftOut: leftOut.length, until };
      emit({ type: "sending.unhalted", by, ...unhalted });
      for (const id of atOnce) onProgress(id);
      return unhalted;
    },
  };
}
