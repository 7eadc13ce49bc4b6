/** Ids that people read aloud and retype. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { articleIdFrom, parseArticleId } from "../../src/news/article.ts";

test("an id is six letters and digits without look-alikes, and reads back, also in capitals and with blanks around it", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 6, maxLength: 12 }), (bytes) => {
      const id = articleIdFrom(bytes);
      expect(id).toMatch(/^[2-9a-hjkmnp-z]{6}$/);
      expect(parseArticleId(` ${id.toUpperCase()}\n`)).toBe(id);
    }),
  );
});

test("every byte of the six counts, and the same bytes make the same id", () => {
  expect(articleIdFrom(new Uint8Array([0, 1, 2, 3, 4, 5]))).toBe("234567");
  expect(articleIdFrom(new Uint8Array([30, 31, 8, 9, 10, 11, 99]))).toBe("z2abcd");
});

test.each(["", "k7m2q", "k7m2qaa", "k7m2q0", "k7m2q1", "k7m2ql", "k7m2qo", "k7m2qi", "k7m2q-", "k7 m2qa"])(
  "%j is no article's id",
  (text) => {
    expect(parseArticleId(text)).toBeNull();
  },
);
