/** Keeps results while they are made and after: two who ask at once share one making, and a failure is not kept. */
import { LRUCache } from "lru-cache";

/** Different editions kept rendered: a slot's readers share few. */
const mostResults = 500;

export type Cache<T> = (key: string, make: () => Promise<T>) => Promise<T>;

export function createCache<T>(most = mostResults): Cache<T> {
  const results = new LRUCache<string, Promise<T>>({ max: most });
  return (key, make) => {
    const known = results.get(key);
    if (known) return known;
    const made = make();
    results.set(key, made);
    made.catch(() => results.delete(key)); // the caller hears of it; the next one tries anew
    return made;
  };
}
