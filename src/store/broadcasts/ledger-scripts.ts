/** The steps of a ledger as they run inside Redis: each whole or not at all, and harmless when it runs twice. */
import { defineScript, luaNow, readLua } from "../redis/script.ts";
import { luaCell } from "./cell.ts";

const luaLedger = luaCell + readLua(new URL("./ledger-span.lua", import.meta.url));

export const markScript = defineScript<"fenced" | "not_sending" | number[]>(
  luaNow + luaLedger + readLua(new URL("./mark.lua", import.meta.url)),
);
export const eraseScript = defineScript<number>(luaLedger + readLua(new URL("./erase.lua", import.meta.url)));
export const settleScript = defineScript(luaLedger + readLua(new URL("./settle.lua", import.meta.url)));
export const ripenScript = defineScript<number>(luaNow + luaLedger + readLua(new URL("./ripen.lua", import.meta.url)));
