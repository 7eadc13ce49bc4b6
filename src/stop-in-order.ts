/** Ends the parts of the program, one stage after another, each part within its time: one that fails or hangs is told, and
 *  never keeps another from ending. */
import type { Emit } from "./events.ts";

export interface StopStage {
  /** Then the next stage begins, without whoever is late. */
  readonly withinMs: number;
  /** By name; they end side by side. */
  readonly parts: Readonly<Record<string, () => unknown>>;
}

/** Never rejects. */
export async function stopInOrder(stages: readonly StopStage[], emit: Emit): Promise<void> {
  for (const { withinMs, parts } of stages) {
    await Promise.all(Object.entries(parts).map(([part, stop]) => stopPart(part, stop, withinMs, emit)));
  }
}

async function stopPart(part: string, stop: () => unknown, withinMs: number, emit: Emit): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      emit({ type: "app.stop_late", part, withinMs });
      resolve();
    }, withinMs);
  });
  try {
    await Promise.race([(async () => stop())(), late]);
  } catch (error) {
    emit({ type: "fault", where: `stop of ${part}`, error });
  } finally {
    clearTimeout(timer);
  }
}
