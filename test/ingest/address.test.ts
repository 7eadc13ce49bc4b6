/** Links of feeds are spelled as the web spells them, also where no URL is parsed for it. */

import fc from "fast-check";
import { expect, test } from "vitest";
import { absoluteAddress } from "../../src/ingest/feed/address.ts";
import { parseAddress } from "../../src/news/web-address.ts";

const base = "https://base.example/feeds/";

test.each([
  ["https://news.example/a?id=1&amp;b=2", "https://news.example/a?id=1&b=2"],
  ["https://news.example/a?id=1&#038;b=2", "https://news.example/a?id=1&b=2"],
  ["www.news.example/a", "https://www.news.example/a"],
  ["www.html", "https://base.example/feeds/www.html"],
])("an address encoded twice or without its scheme is the one that was meant: %s", (text, address) => {
  expect(absoluteAddress(text, base)).toBe(address);
});

test("an address is what URL makes of it, or none", () => {
  const host = fc.constantFrom(
    ...["news.example", "a-b.example", "1.2.3.4", "a.0x7f", "xn--a.example", "a--b.example", "a-.example"],
    ...[
      "a_b.example",
      "A.example",
      "example",
      "news.example.",
      "news.example:80",
      "news.example:443",
      "u@news.example",
    ],
  );
  const piece = fc.constantFrom(
    ..."a b.c .. . / // /./ /../ %2e %20 % ? & = ' # x-y : @ 1 é _ ~ A \\ | { \" <".split(" "),
    ...[" ", "\t"],
  );
  fc.assert(
    fc.property(
      fc.constantFrom("http://", "https://", "HTTP://", "ftp://", ""),
      host,
      fc.array(piece, { maxLength: 6 }),
      (scheme, name, pieces) => {
        const address = `${scheme}${name}/${pieces.join("")}`;
        const url = parseAddress(address, base);
        const expected = url && /^https?:$/.test(url.protocol) ? url.href : undefined;
        expect(absoluteAddress(address, base)).toBe(expected);
      },
    ),
    { numRuns: 5000 },
  );
});
