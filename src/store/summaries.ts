/** What pages of a site stated as their summaries: two stories that state the same one state the site's own description. */
import { createHash } from "node:crypto";
import { keys, lifetimes } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface StatedSummary {
  /** Host of the page. */
  readonly site: string;
  readonly summary: string;
  readonly url: string;
  readonly title: string;
}

export interface SummaryStore {
  /** Notes what a page stated. True: another story of the site stated the same. */
  isSlogan(stated: StatedSummary): Promise<boolean>;
}

/** Summaries of one site that are kept: what a site says of itself stands on its next pages. */
const mostOfSite = 300;

// A story is the same one while its address or its headline is. KEYS: summaries. ARGV: summary, address, headline, most, ms.
const noteScript = defineScript<number>(`
local known = redis.call('HGET', KEYS[1], ARGV[1])
if known == '*' then return 1 end
if known then
  local url, title = known:match('^(%S+) (%S+)$')
  if url == ARGV[2] or title == ARGV[3] then return 0 end
  redis.call('HSET', KEYS[1], ARGV[1], '*')
  return 1
end
if redis.call('HLEN', KEYS[1]) < tonumber(ARGV[4]) then
  redis.call('HSET', KEYS[1], ARGV[1], ARGV[2] .. ' ' .. ARGV[3])
  if redis.call('TTL', KEYS[1]) < 0 then redis.call('PEXPIRE', KEYS[1], ARGV[5]) end
end
return 0`);

export function createSummaryStore(redis: Redis): SummaryStore {
  return {
    async isSlogan({ site, summary, url, title }) {
      const stated = [summary, url, title].map(digest);
      return (await noteScript(redis, [keys.summaries(site)], [...stated, mostOfSite, lifetimes.summaries])) === 1;
    },
  };
}

const digest = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 11);
