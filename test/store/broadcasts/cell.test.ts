/** The ledger's cell means the same to TypeScript and to Lua, and what it meant when the first ledger was stored. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Cell, chatKinds, copyEnds, deliveryStates, failReasons } from "../../../src/news/delivery.ts";
import { cellBytes, luaCell, readCell, writeCell } from "../../../src/store/broadcasts/cell.ts";
import { defineScript } from "../../../src/store/redis/script.ts";
import { startTestRedis, type TestRedis } from "../../support/redis.ts";

let server: TestRedis;
beforeAll(async () => {
  server = await startTestRedis();
});
afterAll(() => server.stop());

const cell: fc.Arbitrary<Cell> = fc.record(
  {
    state: fc.constantFrom(...deliveryStates),
    tries: fc.nat({ max: 255 }),
    fence: fc.nat({ max: 65_535 }),
    value: fc.nat({ max: 2 ** 32 - 1 }),
  },
  { noNullPrototype: true },
);

const written = (each: Cell): Buffer => {
  const bytes = Buffer.alloc(cellBytes);
  writeCell(each, bytes, 0);
  return bytes;
};

test("TypeScript reads what it wrote", () => {
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const bytes = Buffer.alloc(cells.length * cellBytes);
      for (const [i, each] of cells.entries()) writeCell(each, bytes, i * cellBytes);
      expect(cells.map((_, i) => readCell(bytes, i * cellBytes))).toStrictEqual(cells);
    }),
  );
});

test("Lua reads what TypeScript wrote, and writes the same bytes", async () => {
  const readAndWrite = defineScript<[number, number, number, number, Buffer]>(
    `${luaCell}
local state, tries, fence, value = read_cell(ARGV[1])
return { state, tries, fence, value, make_cell(state, tries, fence, value) }`,
    { buffers: true },
  );
  await fc.assert(
    fc.asyncProperty(cell, async (each) => {
      const [state, tries, fence, value, bytes] = await readAndWrite(server.redis, [], [written(each)]);
      expect({ state: deliveryStates[state], tries, fence, value }).toStrictEqual(each);
      expect(bytes).toStrictEqual(written(each));
    }),
  );
});

test("Lua names the states, the reasons and the kinds of chats as TypeScript does", async () => {
  const names = defineScript(`${luaCell}
return { PENDING, IN_FLIGHT, UNKNOWN, FAILED, DELIVERED, REASONS[SET_ASIDE + 1], table.concat(REASONS, ' '), table.concat(CHAT_KINDS, ' '), #EMPTY_CELL }`);
  const [reasons, kinds] = [failReasons.join(" "), [...chatKinds, ...copyEnds].join(" ")];
  expect(await names(server.redis, [], [])).toEqual([0, 1, 2, 3, 4, "set_aside", reasons, kinds, cellBytes]);
});

test("the bytes are those of every ledger stored so far", () => {
  expect(written({ state: "delivered", tries: 2, fence: 7, value: 0x01020304 }).toString("hex")).toBe(
    "0402070004030201",
  );
  expect(written({ state: "failed", tries: 1, fence: failReasons.indexOf("blocked"), value: 0 }).toString("hex")).toBe(
    "0301010000000000",
  );
});
