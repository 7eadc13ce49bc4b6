/** Where the newsroom's chats show what readers wrote, by reader and by place; which messages answered them; and who is not
 *  heard, by a fingerprint that names nobody. */
import { z } from "zod";
import type { Letter } from "../news/letter.ts";
import { keys, lifetimes } from "./keys.ts";
import { recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface LetterStore {
  put(chatId: number, letter: Letter): Promise<void>;
  /** Oldest first. */
  of(chatId: number): Promise<readonly Letter[]>;
  /** Whose letter stands there; null when nobody knows any more. */
  at(place: Letter["place"]): Promise<{ readonly chatId: number; readonly letter: Letter } | null>;
  /** A message in the reader's chat that answered a letter. */
  noteAnswer(chatId: number, messageId: number): Promise<void>;
  isAnswer(chatId: number, messageId: number): Promise<boolean>;
  eraseOf(chatId: number): Promise<void>;
  /** One more of all readers in this minute; false when there were `most` already. */
  countOne(most: number): Promise<boolean>;
  block(fingerprint: string): Promise<void>;
  unblock(fingerprint: string): Promise<void>;
  isBlocked(fingerprint: string): Promise<boolean>;
}

export const letterRecord = recordOf<Letter>()(
  z.object({
    place: z.object({ chatId: z.int(), messageId: z.int() }),
    at: z.number(),
    under: z.int(),
    threadId: z.int().optional(),
    name: z.string(),
    locale: z.string(),
  }),
);

// KEYS: this minute's count. ARGV: most, ms.
const countScript = defineScript<number>(`
if tonumber(redis.call('GET', KEYS[1]) or '0') >= tonumber(ARGV[1]) then return 0 end
if redis.call('INCR', KEYS[1]) == 1 then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end
return 1`);

const minuteMs = 60_000;

/** `keptMs`: how long an answer finds its way back. */
export function createLetterStore(redis: Redis, keptMs: number): LetterStore {
  const { of, at, answers, minute, blocked } = keys.letters;
  const lettersOf = async (chatId: number): Promise<Letter[]> => {
    const texts = await redis.lrange(of(chatId), 0, -1);
    return texts.map((text) => letterRecord.readIfKnown(text)).filter((letter) => letter !== null);
  };
  return {
    async put(chatId, letter) {
      await redis.set(at(letter.place), String(chatId), "PX", keptMs);
      await redis.multi().rpush(of(chatId), letterRecord.write(letter)).pexpire(of(chatId), keptMs).exec();
    },
    of: lettersOf,
    async at(place) {
      const chatId = await redis.get(at(place));
      if (chatId === null) return null;
      const isIt = (letter: Letter): boolean =>
        letter.place.chatId === place.chatId && letter.place.messageId === place.messageId;
      const letter = (await lettersOf(Number(chatId))).find(isIt);
      return letter ? { chatId: Number(chatId), letter } : null;
    },
    async noteAnswer(chatId, messageId) {
      await redis.multi().sadd(answers(chatId), messageId).pexpire(answers(chatId), keptMs).exec();
    },
    async isAnswer(chatId, messageId) {
      return (await redis.sismember(answers(chatId), messageId)) === 1;
    },
    async eraseOf(chatId) {
      for (const { place } of await lettersOf(chatId)) await redis.del(at(place));
      await redis.del(of(chatId));
      await redis.del(answers(chatId));
    },
    async countOne(most) {
      return (await countScript(redis, [minute], [most, minuteMs])) === 1;
    },
    async block(fingerprint) {
      await redis.set(blocked(fingerprint), "1", "PX", lifetimes.blocked);
    },
    async unblock(fingerprint) {
      await redis.del(blocked(fingerprint));
    },
    async isBlocked(fingerprint) {
      return (await redis.exists(blocked(fingerprint))) === 1;
    },
  };
}
