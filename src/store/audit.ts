/** What was done in the newsroom, as a stream that is only ever added to: a year of it. */
import { z } from "zod";
import { type AuditEntry, auditedActs } from "../news/audit.ts";
import { keys, lifetimes } from "./keys.ts";
import { recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface AuditPage {
  /** Newest first. */
  readonly entries: readonly AuditEntry[];
  /** Where older ones begin; null = there are none. */
  readonly older: string | null;
}

export interface AuditStore {
  add(entry: AuditEntry): Promise<void>;
  /** `from`: of the page before; null = the newest. */
  page(from: string | null, limit: number): Promise<AuditPage>;
  /** Of one person, newest first. */
  by(userId: number): Promise<readonly AuditEntry[]>;
}

const readAtOnce = 1000;

const facts = z.record(z.string(), z.string());
export const auditRecord = recordOf<AuditEntry>()(
  z.object({
    at: z.int(),
    who: z.string(),
    what: z.enum(auditedActs),
    about: z.string(),
    title: z.string(),
    before: facts,
    after: facts,
  }),
);

export function createAuditStore(redis: Redis): AuditStore {
  const page: AuditStore["page"] = async (from, limit) => {
    const found = await redis.xrevrange(keys.audit, from ?? "+", "-", "COUNT", limit + 1);
    const entries = found.slice(0, limit).map(([, fields]) => auditRecord.readIfKnown(fields[1] ?? "null"));
    return { entries: entries.filter((each) => each !== null), older: found[limit]?.[0] ?? null };
  };

  return {
    page,
    async by(userId) {
      const found: AuditEntry[] = [];
      let from: string | null = null;
      do {
        const read: AuditPage = await page(from, readAtOnce);
        found.push(...read.entries.filter(({ who }) => who === String(userId)));
        from = read.older;
      } while (from !== null);
      return found;
    },
    async add(entry) {
      // The stream's own clock trims it: Redis' time, whatever the entry's is.
      const oldest = Date.now() - lifetimes.audit;
      await redis.xadd(keys.audit, "MINID", "~", oldest, "*", "e", auditRecord.write(entry));
    },
  };
}
