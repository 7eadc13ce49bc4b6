/** The public log of corrections and withdrawals: by story, and all of them by time. Outlives the stories themselves. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { correctable } from "../news/correction.ts";
import type { PublicCorrection } from "../news/public-correction.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface PublicCorrectionStore {
  /** What is there under this story and version stays as it is. */
  put(correction: PublicCorrection): Promise<void>;
  remove(id: ArticleId, version: number): Promise<void>;
  /** In the place of all that was told of the story. */
  replace(correction: PublicCorrection): Promise<void>;
  /** Oldest first. */
  of(id: ArticleId): Promise<readonly PublicCorrection[]>;
  /** When (ms), since `since`, oldest first. */
  since(since: number): Promise<readonly number[]>;
  /** Newest first. */
  list(page: {
    readonly skip: number;
    readonly limit: number;
  }): Promise<{ readonly corrections: readonly PublicCorrection[]; readonly total: number }>;
}

const text = z.string().nullable();
export const publicCorrectionRecord = recordOf<PublicCorrection>()(
  z.object({
    id: branded<ArticleId>(),
    version: z.int(),
    kind: z.enum(["corrected", "withdrawn"]),
    at: z.int(),
    title: z.string(),
    url: z.string(),
    reason: z.string(),
    changes: z.array(z.object({ field: z.enum(correctable), was: text, now: text })),
  }),
);

export function createPublicCorrectionStore(redis: Redis): PublicCorrectionStore {
  const { all, of } = keys.publicCorrections;
  const member = (id: string, version: number | string): string => `${id}.${version}`;
  const read = (texts: readonly (string | null)[]): PublicCorrection[] =>
    texts
      .flatMap((each) => (each === null ? [] : [publicCorrectionRecord.readIfKnown(each)]))
      .filter((each) => each !== null);

  const put = async (correction: PublicCorrection): Promise<void> => {
    const { id, version, at } = correction;
    const multi = redis
      .multi()
      .hsetnx(of(id), String(version), publicCorrectionRecord.write(correction))
      .pexpire(of(id), lifetimes.publicCorrections)
      .zadd(all, at, member(id, version));
    await multi.zremrangebyscore(all, "-inf", at - lifetimes.publicCorrections).exec();
  };

  return {
    put,
    async remove(id, version) {
      await redis.multi().hdel(of(id), String(version)).zrem(all, member(id, version)).exec();
    },
    async replace(correction) {
      const { id, version } = correction;
      const others = (await redis.hkeys(of(id))).filter((each) => each !== String(version));
      if (others.length > 0) {
        await redis.multi().hdel(of(id), ...others).zrem(all, ...others.map((each) => member(id, each))).exec(); // biome-ignore format: one step
      }
      await put(correction);
    },
    async of(id) {
      return read(await redis.hvals(of(id))).sort((a, b) => a.version - b.version);
    },
    async since(since) {
      const found = await redis.zrangebyscore(all, since, "+inf", "WITHSCORES");
      return found.filter((_, i) => i % 2 === 1).map(Number);
    },
    async list({ skip, limit }) {
      const [members, total] = await Promise.all([redis.zrevrange(all, skip, skip + limit - 1), redis.zcard(all)]);
      const found = members
        .map((each) => each.split("."))
        .map(([id = "", version = ""]) => redis.hget(of(id), version));
      return { corrections: read(await Promise.all(found)), total };
    },
  };
}
