/** Reads back what a Redis must be to keep its word: version, eviction policy, append-only file. What can be put right is
 *  put right; what can't is refused, because a receipt that may vanish is none. */
import { StartFault } from "../../start-fault.ts";
import { keys, lifetimes } from "../keys.ts";
import type { Redis } from "./redis.ts";
import { troubleOf } from "./trouble.ts";

/** BullMQ 6 asks for 6.2. */
const oldest = [6, 2] as const;

/** Throws StartFault when data would be in danger; `strict` false: only when the version is too old. Returns sentences
 *  about what endangers data, or did until now. */
export async function checkRedis(redis: Redis, options: { readonly strict: boolean }): Promise<readonly string[]> {
  const { faults, warnings } = await surveyRedis(redis, options);
  if (faults.length > 0) throw new StartFault("redis_unfit", faults.join(" "));
  return warnings;
}

/** All that is wrong with it, as sentences: faults are what no program should be started with. */
export async function surveyRedis(
  redis: Redis,
  { strict }: { readonly strict: boolean },
): Promise<{ readonly faults: readonly string[]; readonly warnings: readonly string[] }> {
  const info = await redis.info();
  const field = (name: string): string | undefined => new RegExp(`^${name}:(.*?)\r?$`, "m").exec(info)?.[1];
  const faults: string[] = [];
  const warnings: string[] = [];

  const version = field("redis_version") ?? "0";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    faults.push(`Redis ${version} is too old: install ${oldest.join(".")} or newer, or set REDIS_URL to one.`);
  }
  const policy = field("maxmemory_policy");
  if (policy !== undefined && policy !== "noeviction") {
    const danger = `Redis may throw subscribers and receipts away: maxmemory-policy is ${policy}. Set it to noeviction (CONFIG SET, and in its file)`;
    if (strict) faults.push(`${danger}.`);
    else warnings.push(danger);
  }
  if (field("aof_enabled") === "0") {
    const danger = "Redis forgets its last minutes in a crash: appendonly is off";
    if (!strict) warnings.push(`${danger}. Write appendonly yes into its file`);
    else if (await switchOn(redis))
      warnings.push(`${danger}. It is switched on until Redis starts again: write appendonly yes into its file too`);
    else
      faults.push(
        `${danger}, and we may not switch it on. Write appendonly yes into its file, or let our user run CONFIG SET.`,
      );
  }
  return { faults, warnings };
}

/** Rejects when Redis is away, or answers and can't keep anything: out of memory, no disk, a replica. */
export async function proveWritable(redis: Redis): Promise<void> {
  await redis.set(keys.proof, "1", "PX", lifetimes.proof);
}

/** Throws StartFault when Redis will never let us work: it is a replica, or our user lacks rights. */
export async function proveFit(redis: Redis): Promise<void> {
  try {
    await proveWritable(redis);
    await redis.eval("return redis.call('GET', KEYS[1])", 1, keys.proof);
  } catch (cause) {
    const trouble = troubleOf(cause);
    // Full, or away again: whoever needs it waits, and says so.
    if (!trouble || !/READONLY|NOPERM/.test((cause as Error).message)) return;
    throw new StartFault("redis_unfit", `Redis can't be used: ${trouble.reason}. ${trouble.advice}`, { cause });
  }
}

/** False where the operator, or whoever hosts Redis, does not let us. */
async function switchOn(redis: Redis): Promise<boolean> {
  try {
    await redis.config("SET", "appendonly", "yes");
    return true;
  } catch {
    return false; // no such command, no right, no disk: the caller says what to do
  }
}
