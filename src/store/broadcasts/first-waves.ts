/** The first wave of a broadcast: batch 0, which stands outside the order of shards, and for which all others wait. */
import { z } from "zod";
import type { BroadcastId } from "../../news/broadcast.ts";
import {
  type FailReason,
  type FirstWave,
  failReasons,
  type WaveFault,
  waveFaults,
  waveStages,
} from "../../news/delivery.ts";
import { keys } from "../keys.ts";
import { recordOf } from "../record.ts";
import type { Redis } from "../redis/redis.ts";
import { endWaveScript } from "./broadcast-scripts.ts";

export interface FirstWaveStore {
  /** It has one, or had one. */
  hasFirstWave(id: BroadcastId): Promise<boolean>;
  /** All batches but the first wait. */
  isBehindWave(id: BroadcastId): Promise<boolean>;
  /** Of copies in the first wave that were to have a picture, by place: whether they had. */
  noteWavePictures(id: BroadcastId, had: ReadonlyMap<number, boolean>): Promise<void>;
  wavePictures(id: BroadcastId): Promise<{ readonly planned: number; readonly failed: number }>;
  /** Its copies are settled. Without a fault it is paused, else halted, and failures that may be the text's are owed again.
   *  False: it has ended before, or does not go out. */
  endWave(id: BroadcastId, fault: WaveFault | null): Promise<boolean>;
}

/** The text may be mended, or an editor says that it is good. */
const owedAgain: readonly FailReason[] = ["refused", "other"];

const faultRecord = recordOf<WaveFault>()(z.object({ kind: z.enum(waveFaults), failed: z.number(), of: z.number() }));

/** `pictureMs`: how long it is kept which copies had their picture. */
export function createFirstWaveStore(redis: Redis, pictureMs: number): FirstWaveStore {
  const place = keys.broadcast;
  return {
    hasFirstWave: async (id) => (await redis.hexists(place(id).meta, "ahead")) === 1,
    isBehindWave: async (id) => (await redis.hexists(place(id).meta, "wave")) === 1,
    async noteWavePictures(id, had) {
      if (had.size === 0) return;
      const { wavePictures } = place(id);
      const fields = [...had].flatMap(([index, has]) => [String(index), has ? "1" : "0"]);
      await redis
        .multi()
        .hset(wavePictures, ...fields)
        .pexpire(wavePictures, pictureMs)
        .exec();
    },
    async wavePictures(id) {
      const all = await redis.hvals(place(id).wavePictures);
      return { planned: all.length, failed: all.filter((each) => each === "0").length };
    },
    async endWave(id, fault) {
      const { meta, todo, ledger } = place(id);
      const again = owedAgain.map((reason) => failReasons.indexOf(reason));
      const args = [fault ? faultRecord.write(fault) : "", ...again];
      return (await endWaveScript(redis, [meta, todo, ledger(0, 0)], args)) === 1;
    },
  };
}

const stageSchema = z.enum(waveStages);

/** By the fields of a broadcast. */
export function waveOf({ wave, ahead, waveFault }: Readonly<Record<string, string>>): FirstWave | undefined {
  if (wave === undefined) return undefined;
  return {
    stage: stageSchema.parse(wave),
    size: Number(ahead),
    ...(waveFault !== undefined && { fault: faultRecord.read(waveFault) }),
  };
}
