/** What a batch remembers of its recipients, byte by byte. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  mostVariants,
  packRecipients,
  unpackRecipients,
  unreadableVariant,
} from "../../../src/store/broadcasts/recipient-record.ts";
import { chatId } from "../../support/arbitrary-nouns.ts";

test("every id that Telegram gives comes back whole, with its variant", () => {
  const recipients = fc.array(fc.record({ chatId, variant: fc.string({ maxLength: 3 }) }), { maxLength: 50 });
  fc.assert(
    fc.property(recipients, (some) => {
      expect(unpackRecipients(packRecipients(some))).toEqual(some);
    }),
  );
});

test("a batch may have as many variants as recipients", () => {
  const some = Array.from({ length: 2000 }, (_, i) => ({ chatId: 2 ** 52 - 1 - i, variant: `v${i}` }));
  expect(unpackRecipients(packRecipients(some))).toEqual(some);
  const more = Array.from({ length: mostVariants + 1 }, (_, i) => ({ chatId: i + 1, variant: `v${i}` }));
  expect(() => packRecipients(more)).toThrow(RangeError);
});

test.each([0, 1.5, 2 ** 52, -(2 ** 52), Number.NaN])("what is no id of Telegram's is not packed: %s", (id) => {
  expect(() => packRecipients([{ chatId: id, variant: "v" }])).toThrow(RangeError);
});

test("lists of 48 bits, as they were written before, are read", () => {
  const list = Buffer.alloc(16);
  list.writeIntLE(-1_001_234_567_890, 0, 6);
  list.writeUInt16LE(1, 6);
  list.writeIntLE(2 ** 47 - 1, 8, 6);
  list.writeUInt16LE(0, 14);
  expect(unpackRecipients({ list, variants: '["a","b"]' })).toEqual([
    { chatId: -1_001_234_567_890, variant: "b" },
    { chatId: 2 ** 47 - 1, variant: "a" },
  ]);
});

test("a recipient whose variant is gone is told from the others, and stops nobody", () => {
  const { list } = packRecipients([
    { chatId: 1, variant: "a" },
    { chatId: 2, variant: "b" },
  ]);
  expect(unpackRecipients({ list, variants: '{"variants":["a"]}' })).toEqual([
    { chatId: 1, variant: "a" },
    { chatId: 2, variant: unreadableVariant },
  ]);
});
