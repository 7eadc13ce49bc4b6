/** The Redis of this program: the operator's, or one of our own. */
import type { Emit } from "../../events.ts";
import type { Clock } from "../../news/schedule.ts";
import { StartFault } from "../../start-fault.ts";
import { readRedisAddress } from "./address.ts";
import { checkRedis, proveFit, proveWritable, surveyRedis } from "./check-redis.ts";
import { type EmbeddedRedis, startEmbeddedRedis } from "./embedded-server.ts";
import { createOutageWatch } from "./outage.ts";
import { connectCluster, connectRedis, nodesOf, probeRedis, type Redis, redisFault } from "./redis.ts";
import { findRedisBinary } from "./server-binary.ts";
import { startSharedClock } from "./shared-clock.ts";
import { troubleOf } from "./trouble.ts";

export interface RedisHost {
  readonly redis: Redis;
  /** For queues: waits for a Redis that is away instead of failing. */
  readonly queueConnection: Redis;
  /** Redis' clock. */
  readonly now: Clock;
  /** By how much this machine's clock is ahead of it. */
  clockSkewMs(): number;
  /** Rejects when Redis is away or can't keep anything. */
  prove(): Promise<void>;
  /** What endangers data, as sentences: of a Redis that has come back, perhaps as another one or with other settings. */
  dangers(): Promise<readonly string[]>;
  /** Disconnects, and ends a Redis of our own. */
  close(): Promise<void>;
}

export interface OpenRedisOptions {
  /** Undefined: a Redis of our own, its data in `dataDir`. */
  readonly url: string | undefined;
  readonly dataDir: string;
  /** PATH. */
  readonly searchPath: string;
  readonly cacheDir: string;
  readonly emit: Emit;
  /** Of this process, unique among all; what its connection is called. */
  readonly name: string;
  /** Refuses a Redis that may lose data, instead of a warning. */
  readonly strict: boolean;
  readonly onProgress?: (line: string) => void;
  /** Our own Redis has ended and nobody asked it to: the program can't go on. `how`: "killed by SIGKILL". */
  readonly onLost?: (how: string) => void;
}

/** Throws StartFault. */
export async function openRedis(options: OpenRedisOptions): Promise<RedisHost> {
  const { emit } = options;
  const embedded = options.url === undefined ? await startOwn(options) : null;
  const url = options.url ?? embedded?.url ?? "";
  let redis: Redis | null = null;
  const outage = createOutageWatch(emit);
  const { onError } = outage;
  try {
    const { isCluster } = await probeRedis(url);
    const connect = isCluster ? connectCluster : connectRedis;
    const opened = connect(url, { onError, name: options.name });
    redis = opened;
    await opened.ping(); // a cluster's nodes are known from now on
    for (const node of nodesOf(opened)) {
      for (const text of await checkRedis(node, options)) emit({ type: "redis.warning", text });
    }
    await proveFit(opened);
    outage.over(opened);
    const clock = await startSharedClock(opened, emit);
    const queueConnection = connect(url, { onError, patient: true });
    return {
      redis: opened,
      queueConnection,
      now: clock.now,
      clockSkewMs: clock.skewMs,
      prove: () => proveWritable(opened),
      async dangers() {
        const surveys = await Promise.all(nodesOf(opened).map((node) => surveyRedis(node, options)));
        // What would be refused at the start is told: a program that runs is of more use than none.
        return surveys.flatMap(({ faults, warnings }) => [...faults, ...warnings]);
      },
      async close() {
        clock.stop();
        outage.stop();
        for (const each of [queueConnection, opened]) each.disconnect();
        await embedded?.stop();
      },
    };
  } catch (error) {
    outage.stop();
    redis?.disconnect();
    await embedded?.stop();
    if (error instanceof StartFault || !troubleOf(error)) throw error;
    throw redisFault(error, readRedisAddress(url)?.shown ?? "REDIS_URL");
  }
}

async function startOwn(options: OpenRedisOptions): Promise<EmbeddedRedis> {
  const { searchPath, cacheDir, dataDir, onProgress, onLost } = options;
  const binary = await findRedisBinary({
    searchPath,
    cacheDir,
    platform: process.platform,
    ...(onProgress && { onProgress }),
  });
  return startEmbeddedRedis({ binary, dataDir, ...(onLost && { onLost }) });
}
