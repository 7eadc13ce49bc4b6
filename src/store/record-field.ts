/** Changes one record in a hash of them by compare-and-set: what somebody else has written meanwhile is read again, never
 *  overwritten. */
import type { RecordFormat } from "./record.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

/** A record that somebody changes all the time is a fault elsewhere. */
const attempts = 50;

// KEYS: the hash. ARGV: field, the record as read, the new one.
const replace = defineScript(`
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`);

/** Null from `change` leaves it as it is. Returns what is stored now; null: there is none. What `change` throws goes through. */
export async function updateField<Noun>(
  redis: Redis,
  { key, field, record }: { readonly key: string; readonly field: string; readonly record: RecordFormat<Noun> },
  change: (current: Noun) => Noun | null,
): Promise<Noun | null> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const text = await redis.hget(key, field);
    if (text === null) return null;
    const current = record.read(text);
    const next = change(current);
    if (next === null) return current;
    if ((await replace(redis, [key], [field, text, record.write(next)])) === 1) return next;
  }
  throw new Error(`a record of ${key} changed under every one of ${attempts} attempts`);
}
