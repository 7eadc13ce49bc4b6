/** What the message about a broadcast says of its first wave, and the buttons of one that waits after it. Pure. */
import type { Button } from "../../../format/message.ts";
import type { Html } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { BroadcastId } from "../../../news/broadcast.ts";
import type { Receipt, WaveFault } from "../../../news/delivery.ts";
import { sendingAction } from "../actions.ts";

export interface WaveView {
  readonly receipt: Receipt;
  readonly now: number;
  /** When it goes on by itself, ms. */
  readonly resumesAt?: number | null;
}

/** None: it has no first wave, or that is over. */
export function waveLines({ t }: Texts, { receipt, now, resumesAt }: WaveView): Html[] {
  const { wave, state } = receipt;
  if (!wave || state === "done") return [];
  if (wave.fault) return [t("wave-stopped", waveFaultFacts(wave.fault))];
  if (state === "halted") return [t("wave-halted")];
  if (wave.stage === "going") return [t("wave-going", { readers: wave.size })];
  if (state !== "paused") return [];
  if (resumesAt === null || resumesAt === undefined) return [t("wave-held")];
  return [t("wave-passed", { seconds: Math.max(0, Math.round((resumesAt - now) / 1000)) })];
}

/** Null: it has the buttons of every other broadcast. */
export function waveButtons({ t }: Texts, id: BroadcastId, { receipt, resumesAt }: WaveView): Button[][] | null {
  const { wave, state } = receipt;
  const stands = state === "paused" || state === "halted";
  if (!wave || !stands || wave.stage === "going") return null;
  const button = (text: string, act: "resume" | "pause" | "askstop"): Button => ({
    text,
    action: sendingAction.data(act, id),
  });
  const goesOnByItself = wave.stage === "passed" && resumesAt !== null && resumesAt !== undefined;
  return [
    [button(t("wave-go-on-button"), "resume"), button(t("wave-stop-button"), "askstop")],
    ...(goesOnByItself ? [[button(t("wave-hold-button"), "pause")]] : []),
  ];
}

export const waveFaultFacts = (fault: WaveFault = { kind: "refused", failed: 0, of: 0 }) => ({
  why: fault.kind,
  failed: fault.failed,
  copies: fault.of,
});
