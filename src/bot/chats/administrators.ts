/** Who administers a chat, as Telegram says. A yes is believed for a minute: whoever sets up a group presses many buttons. */
import type { Api } from "grammy";
import { LRUCache } from "lru-cache";
import type { Clock } from "../../news/schedule.ts";
import { refusalOf } from "../../telegram/classify-error.ts";

export interface Administrators {
  /** As of a minute ago at most. */
  has(chatId: number, userId: number): Promise<boolean>;
  /** As of now. */
  hasNow(chatId: number, userId: number): Promise<boolean>;
}

const believedMs = 60_000;
const mostRemembered = 10_000;

export function createAdministrators(api: Pick<Api, "getChatMember">, clock: Clock): Administrators {
  /** When it was said (ms). */
  const known = new LRUCache<string, number>({ max: mostRemembered });

  const hasNow = async (chatId: number, userId: number): Promise<boolean> => {
    const key = `${chatId} ${userId}`;
    const isOne = await ask(chatId, userId);
    if (isOne) known.set(key, clock());
    else known.delete(key);
    return isOne;
  };

  const ask = async (chatId: number, userId: number): Promise<boolean> => {
    try {
      const { status } = await api.getChatMember(chatId, userId);
      return status === "creator" || status === "administrator";
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === null || refusal === "flood") throw error;
      return false; // Telegram won't say: then no
    }
  };

  return {
    hasNow,
    async has(chatId, userId) {
      const saidAt = known.get(`${chatId} ${userId}`);
      const age = saidAt === undefined ? Number.POSITIVE_INFINITY : clock() - saidAt;
      return (age >= 0 && age < believedMs) || hasNow(chatId, userId);
    },
  };
}
