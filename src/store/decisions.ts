/** What an editor is asked to confirm, kept until decided: a button has no room for it. */
import { randomBytes } from "node:crypto";
import { articleIdFrom } from "../news/article.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";

export interface DecisionStore {
  /** Returns the name it is kept under: six letters and digits, never given to two. */
  put(question: unknown, ttlMs: number): Promise<string>;
  /** Null when it was decided or is too old. The caller parses: it knows its questions. */
  get(name: string): Promise<unknown>;
  /** Keeps its lifetime; false when it is gone. */
  change(name: string, question: unknown): Promise<boolean>;
  remove(name: string): Promise<void>;
}

export function createDecisionStore(redis: Redis): DecisionStore {
  return {
    async put(question, ttlMs) {
      for (;;) {
        const name = articleIdFrom(randomBytes(8));
        if ((await redis.set(keys.decision(name), JSON.stringify(question), "PX", ttlMs, "NX")) === "OK") return name;
      }
    },
    async get(name) {
      const text = await redis.get(keys.decision(name));
      return text === null ? null : (JSON.parse(text) as unknown);
    },
    async change(name, question) {
      return (await redis.set(keys.decision(name), JSON.stringify(question), "KEEPTTL", "XX")) === "OK";
    },
    async remove(name) {
      await redis.del(keys.decision(name));
    },
  };
}
