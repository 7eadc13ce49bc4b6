/** Connections to Redis. Every command that is sent twice after a reconnect must be safe to send twice. */
import { Cluster, Redis, type RedisOptions } from "ioredis";
import { StartFault } from "../../start-fault.ts";
import { type RedisAddress, readRedisAddress, redisAddressForms } from "./address.ts";
import { type RedisTrouble, troubleOf } from "./trouble.ts";

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
  const redis = new Redis({ ...placeOf(addressOf(url)), ...settings(options), retryStrategy: retryMs });
  redis.on("error", options.onError ?? (() => {}));
  return redis;
}

/** `url`: of any node of a Redis Cluster; the others are found by it. What one script touches shares a hash tag (keys.ts),
 *  so that a cluster serves as one Redis does. */
export function connectCluster(url: string, options: ConnectOptions = {}): Redis {
  const address = addressOf(url);
  if (address.place.kind !== "host") {
    throw new StartFault(
      "redis_unfit",
      `${address.shown} is a node of a cluster: set REDIS_URL to its redis://host:port.`,
    );
  }
  const { host, port, db: _, ...login } = placeOf(address);
  const cluster = new Cluster([{ host, port }], {
    redisOptions: { ...settings(options), ...login },
    clusterRetryStrategy: retryMs,
  });
  cluster.on("error", options.onError ?? (() => {}));
  // ioredis gives both the same commands and types them apart.
  return cluster as unknown as Redis;
}

/** Throws StartFault. */
function addressOf(url: string): RedisAddress {
  const address = readRedisAddress(url);
  if (!address) throw new StartFault("redis_unfit", `REDIS_URL: expected ${redisAddressForms}.`);
  return address;
}

/** In the client's words. */
function placeOf({ place, username, password, database }: RedisAddress): RedisOptions {
  const login = { ...(username && { username }), ...(password && { password }), db: database };
  switch (place.kind) {
    case "host":
      return { ...login, host: place.host, port: place.port, ...(place.tls && { tls: {} }) };
    case "socket":
      return { ...login, path: place.path };
    case "sentinels":
      return {
        ...login,
        sentinels: [...place.sentinels],
        name: place.master,
        sentinelRetryStrategy: retryMs,
        sentinelCommandTimeout: commandTimeoutMs,
        // Of their default user: a sentinel without a password takes any, one with a user of its own is not known to us.
        ...(password && { sentinelPassword: password }),
      };
  }
}

/** The servers behind a connection: each keeps its own settings. */
export function nodesOf(redis: Redis): readonly Redis[] {
  const connection: unknown = redis;
  return connection instanceof Cluster ? (connection.nodes("master") as Redis[]) : [redis];
}

/** Resolves when a Redis answers under the address, with whether it is a node of a cluster; throws StartFault with the reason when it does not within `withinMs`. */
export async function probeRedis(url: string, withinMs = 5000): Promise<{ readonly isCluster: boolean }> {
  const address = addressOf(url);
  let last: Error | undefined;
  const redis = new Redis({
    ...placeOf(address),
    lazyConnect: true,
    connectTimeout: withinMs,
    retryStrategy: () => null,
    sentinelRetryStrategy: () => null,
    maxRetriesPerRequest: 0,
  });
  redis.on("error", (error) => {
    last = error;
  });
  let unknownMaster: unknown;
  redis.on("sentinelError", (error: Error) => {
    if (/No such master|invalid reply/.test(error.message)) unknownMaster = error;
  });
  const late = setTimeout(() => redis.disconnect(), withinMs);
  try {
    await redis.connect();
    await redis.ping();
    // The client takes a database that is not there for number 0 and goes on.
    if (last !== undefined) throw last;
    const info = await redis.info();
    const [sentinel] = /^redis_mode:sentinel/m.exec(info) ?? [];
    if (sentinel) throw new Error(sentinel);
    return { isCluster: /^cluster_enabled:1/m.test(info) };
  } catch (error) {
    const isNamed = last !== undefined && !last.message.startsWith("All sentinels");
    throw redisFault((isNamed ? last : unknownMaster) ?? last ?? error, address.shown);
  } finally {
    clearTimeout(late);
    redis.disconnect();
  }
}

/** Why the program can't start with this Redis. */
export function redisFault(cause: unknown, shown: string): StartFault {
  const { code, name } = cause as NodeJS.ErrnoException;
  const unknown: RedisTrouble = { reason: `it fails with ${code ?? name}`, refuses: false };
  const { reason, advice = "Check REDIS_URL.", refuses } = troubleOf(cause) ?? unknown;
  if (!refuses) return new StartFault("redis_unreachable", `No Redis at ${shown}: ${reason}. ${advice}`, { cause });
  return new StartFault("redis_unfit", `The Redis at ${shown} can't be used: ${reason}. ${advice}`, { cause });
}
