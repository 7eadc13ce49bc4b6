/** Says what becomes of a first wave whose copies are settled: all others follow in a moment, by the agenda, or wait for an
 *  editor. Asked by whoever settled the last copy, and by the sweeper, should that process have died. */
import { resumeEntry } from "../news/agenda.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import { failReasons } from "../news/delivery.ts";
import { waveFault } from "../news/first-wave.ts";
import type { DeliveryDeps } from "./deps.ts";

export interface FirstWaves {
  /** Harmless where there is no wave, or it is not over, or has been judged. */
  judgeWave(id: BroadcastId): Promise<void>;
}

export function createFirstWaves(deps: DeliveryDeps): FirstWaves {
  const { agenda, broadcasts, clock, emit, onProgress } = deps;
  return {
    async judgeWave(id) {
      const receipt = await broadcasts.receipt(id);
      const isOut = receipt?.state === "sending" || receipt?.state === "planning";
      if (!isOut || receipt.wave?.stage !== "going" || (await broadcasts.isOpen(id, 0))) return;
      const { failed, unknown, wave } = receipt;
      const [pictures, refusedForms] = await Promise.all([
        broadcasts.wavePictures(id),
        failed.refused ? countRefusedForms(id, deps) : 0,
      ]);
      const fault = waveFault({ size: wave.size, failed, unknown, pictures, refusedForms });
      if (fault) {
        if (await broadcasts.endWave(id, fault)) emit({ type: "broadcast.wave_stopped", id, fault });
      } else {
        // The agenda first: an entry for what goes on already is harmless, the reverse would stand still for good.
        await agenda.put(resumeEntry(id), clock() + deps.firstWaveMs);
        if (!(await broadcasts.endWave(id, null))) await takeBack(id, deps);
      }
      onProgress(id);
    },
  };
}

/** Somebody was faster: another judge, whose entry it is, or an editor who has paused or stopped it. */
async function takeBack(id: BroadcastId, { agenda, broadcasts }: DeliveryDeps): Promise<void> {
  if ((await broadcasts.receipt(id))?.wave?.stage !== "passed") await agenda.remove(resumeEntry(id));
}

/** Of the wave's copies: variants that were refused, and accepted for nobody. */
async function countRefusedForms(id: BroadcastId, { broadcasts, ledger }: DeliveryDeps): Promise<number> {
  const recipients = await broadcasts.recipients(id, 0);
  const cells = await ledger.read({ id, batch: 0, part: 0 }, recipients.length);
  const variantsOf = (is: (cell: (typeof cells)[number]) => boolean): Set<string> =>
    new Set(recipients.filter((_, i) => is(cells[i] as (typeof cells)[number])).map(({ variant }) => variant));
  const accepted = variantsOf(({ state }) => state === "delivered");
  const refused = variantsOf(({ state, fence }) => state === "failed" && failReasons[fence] === "refused");
  return [...refused].filter((variant) => !accepted.has(variant)).length;
}
