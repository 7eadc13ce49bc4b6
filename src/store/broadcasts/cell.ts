/** The ledger's cell: eight bytes that say of one recipient what became of the copy. Described here alone: TypeScript reads
 *  and writes by `layout`, Lua by what `luaCell` makes of it, which stands before every script that touches a ledger. */
import { type Cell, chatKinds, copyEnds, deliveryStates, failReasons } from "../../news/delivery.ts";

/** Bytes of each field, in their order; little-endian, unsigned. Ledgers are stored: never change it.
 *  fence: its low 16 bits; of a failed delivery the reason, as its place in failReasons; of a delivered one the
 *  kind of chat, as its place in chatKinds. */
const layout = { state: 1, tries: 1, fence: 2, value: 4 } as const satisfies Record<keyof Cell, 1 | 2 | 4>;

const triesAt = layout.state;
const fenceAt = triesAt + layout.tries;
const valueAt = fenceAt + layout.fence;
export const cellBytes = valueAt + layout.value;

export function readCell(bytes: Buffer, at: number): Cell {
  return {
    state: deliveryStates[bytes.readUIntLE(at, layout.state)] ?? "pending",
    tries: bytes.readUIntLE(at + triesAt, layout.tries),
    fence: bytes.readUIntLE(at + fenceAt, layout.fence),
    value: bytes.readUIntLE(at + valueAt, layout.value),
  };
}

export function writeCell({ state, tries, fence, value }: Cell, into: Buffer, at: number): void {
  into.writeUIntLE(deliveryStates.indexOf(state), at, layout.state);
  into.writeUIntLE(tries, at + triesAt, layout.tries);
  into.writeUIntLE(fence, at + fenceAt, layout.fence);
  into.writeUIntLE(value, at + valueAt, layout.value);
}

/** The lowest and highest number that a field can hold. */
const most = (field: keyof Cell): number => 2 ** (8 * layout[field]) - 1;
const format = Object.values(layout).map((bytes) => (bytes === 1 ? "B" : `I${bytes}`));
const quoted = (names: readonly string[]): string => names.map((name) => `'${name}'`).join(", ");

/** PENDING … DELIVERED are the ranks of states: a later fact never gives way to an earlier one. */
export const luaCell = `
local CELL_BYTES, EMPTY_CELL, MOST_TRIES, FENCES = ${cellBytes}, string.rep('\\0', ${cellBytes}), ${most("tries")}, ${most("fence") + 1}
local ${deliveryStates.map((state) => state.toUpperCase()).join(", ")} = ${deliveryStates.map((_, rank) => rank).join(", ")}
local REASONS = { ${quoted(failReasons)} }
local SET_ASIDE, ERASED = ${failReasons.indexOf("set_aside")}, ${failReasons.indexOf("erased")}
local CHAT_KINDS = { ${quoted([...chatKinds, ...copyEnds])} }
local function make_cell(state, tries, fence, value) return struct.pack('<${format.join("")}', state, tries, fence, value) end
local function read_cell(bytes, at) return struct.unpack('<${format.join("")}', bytes, at or 1) end
local function state_of(cell) return string.byte(cell) end
`;
