/** A list of what is owed at a time. There are three: what concerns readers and stories on one, feeds on
 *  another, chats that are offered a cap on the third, so that ten thousand of these due at once never stand before a story. What is due stays here until it was made,
 *  however long the program was down. */
import { type AgendaEntry, agendaName, parseAgendaName } from "../news/agenda.ts";
import { keys } from "./keys.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface DueEntry {
  /** Null: this program does not know what `name` means. */
  readonly entry: AgendaEntry | null;
  readonly name: string;
  /** ms since epoch */
  readonly dueAt: number;
}

export interface Agenda {
  /** Sets or moves. */
  put(entry: AgendaEntry, dueAt: number): Promise<void>;
  /** Sets only what is not there yet: an overdue entry is never pushed into the future. */
  ensure(entry: AgendaEntry, dueAt: number): Promise<void>;
  /** Earliest first. */
  due(now: number, limit: number): Promise<readonly DueEntry[]>;
  /** Removes the entry, or moves it to `next`, if it is still due at `dueAt`: who comes second changes nothing. */
  settle(entry: AgendaEntry, dueAt: number, next?: number): Promise<void>;
  /** Whenever it was due. */
  remove(entry: AgendaEntry): Promise<void>;
  dueAt(entry: AgendaEntry): Promise<number | null>;
}

// KEYS: agenda. ARGV: entry, due, next or "".
const settleScript = defineScript(`
if redis.call('ZSCORE', KEYS[1], ARGV[1]) == ARGV[2] then
  if ARGV[3] == '' then redis.call('ZREM', KEYS[1], ARGV[1]) else redis.call('ZADD', KEYS[1], ARGV[3], ARGV[1]) end
end`);

export function createAgenda(redis: Redis, key: string = keys.agenda): Agenda {
  return {
    async put(entry, dueAt) {
      await redis.zadd(key, dueAt, agendaName(entry));
    },
    async ensure(entry, dueAt) {
      await redis.zadd(key, "NX", dueAt, agendaName(entry));
    },
    async due(now, limit) {
      const flat = await redis.zrange(key, "-inf", String(now), "BYSCORE", "LIMIT", 0, limit, "WITHSCORES");
      return Array.from({ length: flat.length / 2 }, (_, i) => {
        const name = flat[i * 2] ?? "";
        return { entry: parseAgendaName(name), name, dueAt: Number(flat[i * 2 + 1]) };
      });
    },
    async settle(entry, dueAt, next) {
      await settleScript(redis, [key], [agendaName(entry), dueAt, next ?? ""]);
    },
    async remove(entry) {
      await redis.zrem(key, agendaName(entry));
    },
    async dueAt(entry) {
      const score = await redis.zscore(key, agendaName(entry));
      return score === null ? null : Number(score);
    },
  };
}
