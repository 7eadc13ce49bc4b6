/** Tells when Redis is away and when it is back, once each, however many commands fail in between. */
import type { Emit } from "../../events.ts";
import type { Redis } from "./redis.ts";
import { isOutage } from "./trouble.ts";

export interface OutageWatch {
  /** For the error listener of a connection: what only says that Redis is away is told by its outage. */
  onError(error: unknown): void;
  /** Begins to watch the connection. */
  over(redis: Redis): void;
  /** The connections are closed on purpose. */
  stop(): void;
}

export function createOutageWatch(emit: Emit): OutageWatch {
  let last: unknown;
  let since: number | null = null;
  let isStopped = false;
  return {
    onError(error) {
      if (isOutage(error)) last = error;
      else emit({ type: "fault", where: "redis", error });
    },
    over(redis) {
      redis.on("close", () => {
        if (isStopped || since !== null) return;
        since = performance.now();
        emit({ type: "redis.away", error: last ?? new Error("the connection was closed") });
      });
      redis.on("ready", () => {
        if (since === null) return;
        emit({ type: "redis.back", afterMs: performance.now() - since });
        since = null;
        last = undefined;
      });
    },
    stop() {
      isStopped = true;
    },
  };
}
