/** What was made once is not made again, unless it failed or is among those forgotten. */
import { expect, test } from "vitest";
import { createCache } from "../../../src/delivery/content/cache.ts";

const counting = (most?: number) => {
  const made: string[] = [];
  const cache = createCache<string>(most);
  const get = (key: string): Promise<string> =>
    cache(key, async () => {
      made.push(key);
      return `${key} made`;
    });
  return { made, cache, get };
};

test("two who ask at once share one making", async () => {
  const { made, get } = counting();
  expect(await Promise.all([get("a"), get("a"), get("b")])).toEqual(["a made", "a made", "b made"]);
  expect(made).toEqual(["a", "b"]);
});

test("a failure reaches whoever asked, and the next one tries anew", async () => {
  const { cache, get } = counting();
  await expect(cache("a", () => Promise.reject(new Error("no Redis")))).rejects.toThrow("no Redis");
  expect(await get("a")).toBe("a made");
});

test("the one that nobody has asked for the longest is forgotten first", async () => {
  const { made, get } = counting(2);
  for (const key of ["a", "b", "a", "c", "a", "b"]) await get(key);
  expect(made).toEqual(["a", "b", "c", "b"]);
});
