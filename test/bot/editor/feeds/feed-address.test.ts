/** Holds how a feed's address may be typed. */
import { expect, test } from "vitest";
import { webAddress } from "../../../../src/bot/editor/feeds/feed-address.ts";

test.each([
  ["example.org/rss", "https://example.org/rss"],
  ["localhost:8080/rss", "https://localhost:8080/rss"],
  ["HTTP://example.org/rss", "HTTP://example.org/rss"],
  ["file:///etc/passwd", "file:///etc/passwd"],
  ["ftp://example.org/rss", "ftp://example.org/rss"],
])("“%s” means %s", (typed, address) => {
  expect(webAddress(typed)).toBe(address);
});
