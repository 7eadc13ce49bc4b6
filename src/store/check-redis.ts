/** Reads back what a Redis must be to keep its word: version, eviction policy, append-only file. */
import { StartFault } from "../log.ts";
import type { Redis } from "./redis.ts";

/** BullMQ 6 asks for 6.2. */
const oldest = [6, 2] as const;

/** Throws StartFault when the version is too old; returns sentences about what endangers data. */
export async function checkRedis(redis: Redis): Promise<readonly string[]> {
  const info = await redis.info();
  const field = (name: string): string | undefined => new RegExp(`^${name}:(.*?)\r?$`, "m").exec(info)?.[1];

  const version = field("redis_version") ?? "0";
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    throw new StartFault("redis_unfit", `Redis ${version} is too old: version ${oldest.join(".")} or newer is needed.`);
  }
  const warnings: string[] = [];
  const policy = field("maxmemory_policy");
  if (policy !== undefined && policy !== "noeviction") {
    warnings.push(`Redis may throw subscribers and receipts away: maxmemory-policy is ${policy}, set it to noeviction`);
  }
  if (field("aof_enabled") === "0") {
    warnings.push("Redis forgets its last minutes in a crash: appendonly is off, set it to yes");
  }
  return warnings;
}
