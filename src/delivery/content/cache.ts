/** Different editions kept rendered: a slot's readers share few. */
const cacheSize = 500;

/** Keeps the newest results; two askers at once share one making. */
export function createCache<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key)); // the caller hears of it; the next one tries anew
    const [oldest] = kept.keys();
    if (kept.size > cacheSize && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
