/** Connections to Redis. Every command that is sent twice after a reconnect must be safe to send twice. */
import { Cluster, Redis } from "ioredis";
import { StartFault } from "../../start-fault.ts";

export type { Redis };

export interface ConnectOptions {
  /** Hears every connection fault (the caller's log limits them). Without a listener ioredis prints them itself. */
  readonly onError?: (error: unknown) => void;
  /** For BullMQ: waits as long as it takes instead of failing a command. */
  readonly patient?: boolean;
  /** What Redis calls the connection (CLIENT LIST); no spaces. */
  readonly name?: string;
}

/** ioredis waits up to 5 s by default; a healed Redis may stay unnoticed no longer than this. */
const longestRetryMs = 1000;
const commandTimeoutMs = 5000;
/** A command without an answer for so long: the connection is half open (its other end is gone and nobody said so), and
 *  only a new one helps. Queues wait for work up to ten seconds inside one command. */
const silenceMs = 8000;
const patientSilenceMs = 20_000;

const retryMs = (attempt: number): number => Math.min(50 * 2 ** attempt, longestRetryMs);
const settings = ({ patient, name }: ConnectOptions) =>
  ({
    ...(name && { connectionName: name }),
    replyMapping: "legacy", // RESP2 shapes; ioredis 6 has open faults in its RESP3 mapping of doubles and large integers
    ...(patient
      ? { maxRetriesPerRequest: null, socketTimeout: patientSilenceMs }
      : { maxRetriesPerRequest: 20, commandTimeout: commandTimeoutMs, socketTimeout: silenceMs }),
  }) as const;

export function connectRedis(url: string, options: ConnectOptions = {}): Redis {
  const redis = new Redis(url, { ...settings(options), retryStrategy: retryMs });
  redis.on("error", options.onError ?? (() => {}));
  return redis;
}

/** `url`: of any node of a Redis Cluster; the others are found by it. What one script touches shares a hash tag (keys.ts),
 *  so that a cluster serves as one Redis does. */
export function connectCluster(url: string, options: ConnectOptions = {}): Redis {
  const { hostname, port, username, password, protocol } = new URL(url);
  const redisOptions = {
    ...settings(options),
    ...(username && { username: decodeURIComponent(username) }),
    ...(password && { password: decodeURIComponent(password) }),
    ...(protocol === "rediss:" && { tls: {} }),
  };
  const cluster = new Cluster([{ host: hostname, port: Number(port || 6379) }], {
    redisOptions,
    clusterRetryStrategy: retryMs,
  });
  cluster.on("error", options.onError ?? (() => {}));
  // ioredis gives both the same commands and types them apart.
  return cluster as unknown as Redis;
}

/** The servers behind a connection: each keeps its own settings. */
export function nodesOf(redis: Redis): readonly Redis[] {
  const connection: unknown = redis;
  return connection instanceof Cluster ? (connection.nodes("master") as Redis[]) : [redis];
}

/** Resolves when a Redis answers under the address, with whether it is a node of a cluster; throws StartFault with the reason when it does not within `withinMs`. */
export async function probeRedis(url: string, withinMs = 5000): Promise<{ readonly isCluster: boolean }> {
  const { host } = new URL(url);
  let last: unknown;
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: withinMs,
    retryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  redis.on("error", (error) => {
    last = error;
  });
  const late = setTimeout(() => redis.disconnect(), withinMs);
  try {
    await redis.connect();
    await redis.ping();
    // The client takes a database that is not there for number 0 and goes on.
    if (last !== undefined) throw last;
    return { isCluster: /^cluster_enabled:1/m.test(await redis.info("cluster")) };
  } catch (error) {
    const cause = last ?? error;
    const code = isRefusal(cause) ? "redis_unfit" : "redis_unreachable";
    throw new StartFault(code, `No Redis at ${host}: ${reasonOf(cause)}. Check REDIS_URL.`, { cause });
  } finally {
    clearTimeout(late);
    redis.disconnect();
  }
}

const refusesPassword = /WRONGPASS|NOAUTH|AUTH/i;
const lacksDatabase = /DB index|invalid DB/i;

/** It is there and will not have us: trying again changes nothing. */
function isRefusal(error: unknown): boolean {
  const { message = "" } = error as Error;
  return refusesPassword.test(message) || lacksDatabase.test(message);
}

function reasonOf(error: unknown): string {
  const { code, message = "" } = error as NodeJS.ErrnoException;
  if (code === "ECONNREFUSED") return "nothing listens there";
  if (code === "ENOTFOUND" || code === "EAI_AGAIN") return "the host name is unknown";
  if (lacksDatabase.test(message)) return "it has no database of that number";
  if (refusesPassword.test(message)) return "it refuses the password";
  if (code === "ETIMEDOUT" || /closed|timed? ?out/i.test(message)) return "it does not answer";
  return code ?? "it does not speak the Redis protocol";
}
