/** Addresses, with letters of every script in them. */
import { expect, test } from "vitest";
import { parseAddress } from "../../src/news/web-address.ts";

test("an address is read, relative ones against their base, and what is none is null", () => {
  expect(parseAddress("https://News.example/a")?.href).toBe("https://news.example/a");
  expect(parseAddress("/b", "https://news.example/a")?.href).toBe("https://news.example/b");
  for (const wrong of ["", "/b", "news", "https://", "https://a b/"]) expect(parseAddress(wrong)).toBeNull();
});

test("an address with an accent is one for the ten thousandth reader too", () => {
  const known = new Set<string | undefined>();
  for (let i = 0; i < 10_000; i++) known.add(parseAddress("https://münchen.example/ä")?.hostname);
  expect([...known]).toEqual(["xn--mnchen-3ya.example"]);
});
