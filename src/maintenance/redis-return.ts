/** Looks at a Redis that has come back: it may be another server, have other settings, or have lost what it was told last. */
import type { Emit } from "../events.ts";

export interface RedisReturnDeps {
  /** What endangers data, as sentences. */
  dangers(): Promise<readonly string[]>;
  /** Reads again what this process remembers of Redis; resolves with whether any of it is gone. */
  relearn(): Promise<boolean>;
  readonly subscribers: { total(): Promise<number> };
  readonly emit: Emit;
}

export interface RedisReturn {
  /** Hears all events. */
  readonly listen: Emit;
  /** At the start: an empty store is a new one, or one that was lost. */
  tellWhetherEmpty(): Promise<void>;
}

export function createRedisReturn({ dangers, relearn, subscribers, emit }: RedisReturnDeps): RedisReturn {
  const tellWhetherEmpty = async (): Promise<void> => {
    if ((await subscribers.total()) === 0) emit({ type: "store.empty" });
  };
  const look = async (): Promise<void> => {
    const isLost = await relearn();
    if (isLost) emit({ type: "store.lost" });
    for (const text of await dangers()) emit({ type: "redis.warning", text });
    if (isLost) await tellWhetherEmpty();
  };
  return {
    tellWhetherEmpty,
    listen({ type }) {
      if (type === "redis.back")
        look().catch((error: unknown) => emit({ type: "fault", where: "Redis is back", error }));
    },
  };
}
