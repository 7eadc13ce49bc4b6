/** Which shard a chat's record stands in. */
import { shardCount } from "../keys.ts";

/** Spreads neighbouring ids (Telegram gives them out in order) evenly: a 32-bit mix of both halves of the id. */
export function shardOf(chatId: number): number {
  let h = ((chatId % 0x1_0000_0000) | 0) ^ Math.imul(Math.floor(chatId / 0x1_0000_0000) | 0, 0x9e3779b1);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) % shardCount;
}
