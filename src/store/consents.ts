/** One short line per chat in its shard: when and how it first came, and what it allows to be measured.
 *  "shkg3c,ps-hkg4d": came by start at that minute, and since that one allows presses and sources. */
import { entryKinds, noProof, type Proof } from "../news/consent.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { shardOf } from "./subscribers/shard-of.ts";

export interface ConsentStore {
  get(chatId: number): Promise<Proof>;
  /** Those of one chat come one after another: updates of a chat are handled in order. */
  put(chatId: number, proof: Proof): Promise<void>;
  erase(chatId: number): Promise<void>;
}

const minuteMs = 60_000;

export function createConsentStore(redis: Redis): ConsentStore {
  const keyOf = (chatId: number): string => keys.shard(shardOf(chatId)).consents;
  return {
    async get(chatId) {
      const line = await redis.hget(keyOf(chatId), String(chatId));
      return line === null ? noProof : decode(line);
    },
    async put(chatId, proof) {
      await redis.hset(keyOf(chatId), String(chatId), encode(proof));
    },
    async erase(chatId) {
      await redis.hdel(keyOf(chatId), String(chatId));
    },
  };
}

/** Fields, comma separated: letter of the entry and the minute (base 36) · "?" = asked, or p (presses), s (sources), "-"
 *  (neither) and the minute of the answer. Stored: append, never change. */
function encode({ came, asked, answer }: Proof): string {
  const first = came ? `${came.by.charAt(0)}${minuteOf(came.at)}` : "";
  if (!answer) return `${first}${asked ? ",?" : ""}`;
  const { presses, sources } = answer.allowed;
  return `${first},${presses ? "p" : ""}${sources ? "s" : ""}-${minuteOf(answer.at)}`;
}

function decode(line: string): Proof {
  const [first = "", second = ""] = line.split(",");
  const by = entryKinds.find((kind) => kind.startsWith(first.charAt(0)));
  const [allowed = "", answered] = second.split("-");
  return {
    ...(first !== "" && by !== undefined && { came: { at: momentOf(first.slice(1)), by } }),
    asked: second !== "",
    ...(answered !== undefined && {
      answer: {
        at: momentOf(answered),
        allowed: { presses: allowed.includes("p"), sources: allowed.includes("s") },
      },
    }),
  };
}

const minuteOf = (at: number): string => Math.floor(at / minuteMs).toString(36);
const momentOf = (text: string): number => Number.parseInt(text, 36) * minuteMs;
