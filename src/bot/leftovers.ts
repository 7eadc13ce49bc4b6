/** Updates that a dead process was given and did not handle: found by its connection to Redis, which is gone, else by their
 *  leases, which run out. */
import type { Update } from "grammy/types";
import type { Earlier, UpdateInbox } from "../store/update-inbox.ts";

export interface Leftovers {
  /** Some of them, oldest first; none = there are none, or nobody knows yet. */
  take(): Promise<readonly Update[]>;
  /** The same, beginning with those that an update waits for. */
  takeBefore(earlier: Earlier): Promise<readonly Update[]>;
  /** Whether other processes have something that may be left behind. */
  mayCome(): Promise<boolean>;
}

export interface LeftoversDeps {
  readonly inbox: Pick<UpdateInbox<Update>, "holders" | "reclaim" | "takeOver">;
  /** Whether the process of this name has no connection to Redis; false where nobody knows. */
  isGone(holder: string): Promise<boolean>;
}

const mostAtOnce = 100;
/** A connection that was reset is back before (store/redis/redis.ts: it is tried again every second). */
const endedAfterMs = 2000;

export function createLeftovers({ inbox, isGone }: LeftoversDeps): Leftovers {
  const goneSince = new Map<string, number>();

  const hasEnded = async (holder: string): Promise<boolean> => {
    if (holder === "" || !(await isGone(holder))) {
      goneSince.delete(holder);
      return false;
    }
    const now = performance.now();
    const since = goneSince.get(holder) ?? now;
    goneSince.set(holder, since);
    return now - since >= endedAfterMs;
  };

  const takeFrom = async (holder: string): Promise<readonly Update[]> =>
    (await hasEnded(holder)) ? inbox.takeOver(holder, mostAtOnce) : [];

  return {
    async take() {
      for (const holder of await inbox.holders()) {
        const left = await takeFrom(holder);
        if (left.length > 0) return left;
      }
      return inbox.reclaim(mostAtOnce);
    },
    takeBefore: ({ holder, leaseMs }) => (leaseMs === 0 ? inbox.reclaim(mostAtOnce) : takeFrom(holder)),
    mayCome: async () => (await inbox.holders()).length > 0,
  };
}
