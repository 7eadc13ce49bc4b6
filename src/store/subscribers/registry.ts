/** Small numbers for long names, given once and never changed: what a million records repeat costs a digit. */
import { keys } from "../keys.ts";
import type { Redis } from "../redis/redis.ts";
import { defineScript } from "../redis/script.ts";

export interface Registry {
  /** Gives the name a number on first sight. */
  numberOf(name: string): Promise<number>;
  /** Null when no name ever had the number. */
  nameOf(number: number): Promise<string | null>;
  /** The same without asking Redis: undefined when this process has not met the number yet. */
  met(number: number): string | undefined;
  /** Reads again what this process remembers: a Redis that was away may have lost it, and gives the numbers to others.
   *  Resolves with whether it has lost any. */
  relearn(): Promise<boolean>;
}

// KEYS: numbers, names. ARGV: name.
const assign = defineScript<number>(`
local known = redis.call('HGET', KEYS[1], ARGV[1])
if known then return tonumber(known) end
local number = redis.call('HLEN', KEYS[1]) + 1
redis.call('HSET', KEYS[1], ARGV[1], number)
redis.call('HSET', KEYS[2], number, ARGV[1])
return number`);

export function createRegistry(redis: Redis, what: "topics" | "zones" | "slots"): Registry {
  const place = keys.registry(what);
  const numbers = new Map<string, number>();
  const names = new Map<number, string>();
  const learn = (name: string, number: number): void => {
    numbers.set(name, number);
    names.set(number, name);
  };
  let relearnt: Promise<unknown> = Promise.resolve();
  return {
    relearn() {
      const learning = redis.hgetall(place.numbers).then((all) => {
        const isLost = [...numbers].some(([name, number]) => Number(all[name]) !== number);
        // In one go: whoever has asked by number a moment ago still meets it.
        numbers.clear();
        names.clear();
        for (const [name, number] of Object.entries(all)) learn(name, Number(number));
        return isLost;
      });
      // Away again: then it comes back again, and this is done anew.
      relearnt = learning.catch(() => {});
      return learning;
    },
    async numberOf(name) {
      await relearnt;
      const known = numbers.get(name);
      if (known !== undefined) return known;
      const number = await assign(redis, [place.numbers, place.names], [name]);
      learn(name, number);
      return number;
    },
    met: (number) => names.get(number),
    async nameOf(number) {
      await relearnt;
      const known = names.get(number);
      if (known !== undefined) return known;
      const name = await redis.hget(place.names, String(number));
      if (name !== null) learn(name, number);
      return name;
    },
  };
}
