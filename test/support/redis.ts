/** A private, real Redis for a test file. */
import { mkdtemp, rm } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbeddedRedis } from "../../src/store/redis/embedded-server.ts";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { findRedisBinary } from "../../src/store/redis/server-binary.ts";

export interface TestRedis {
  readonly url: string;
  readonly redis: Redis;
  readonly pid: number;
  stop(): Promise<void>;
}

export const redisBinary = () =>
  findRedisBinary({
    searchPath: process.env.PATH ?? "",
    cacheDir: join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "depeche"),
    platform: process.platform,
  });

/** `fsync`: everysec unless the test is about crashes; the disk is not what tests wait for. */
export async function startTestRedis(fsync: "always" | "everysec" = "everysec"): Promise<TestRedis> {
  const dataDir = await mkdtemp(join(tmpdir(), "depeche-redis-"));
  const server = await startEmbeddedRedis({ binary: await redisBinary(), dataDir, fsync });
  const redis = connectRedis(server.url);
  return {
    url: server.url,
    redis,
    pid: server.pid,
    async stop() {
      redis.disconnect();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
