/** The stories that are to come back to a chat: one hash a chat, by article. The agenda only rings; what is owed, and whether
 *  somebody is at it, stands here. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { mostReminders, type Reminder } from "../news/reminder.ts";
import { keys } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import { updateField } from "./record-field.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface ReminderStore {
  /** In the place of the article's earlier one. False: the chat has as many as are kept. */
  put(chatId: number, reminder: Reminder): Promise<boolean>;
  get(chatId: number, id: ArticleId): Promise<Reminder | null>;
  list(chatId: number): Promise<readonly Reminder[]>;
  /** Puts it off until `until` (ms), so that nobody else takes it meanwhile. `calls`: about to be begun. Null: it is not there
   *  any more, or somebody was faster. */
  hold(chatId: number, seen: Reminder, until: number, calls: number): Promise<Reminder | null>;
  remove(chatId: number, id: ArticleId): Promise<void>;
  erase(chatId: number): Promise<void>;
}

export const reminderRecord = recordOf<Reminder>()(
  z.object({ articleId: branded<ArticleId>(), messageId: z.int(), dueAt: z.int(), tries: z.int() }),
);

// KEYS: the chat's. ARGV: article, record, most.
const putScript = defineScript(`
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 0 and redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[3]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1`);

export function createReminderStore(redis: Redis): ReminderStore {
  const at = (chatId: number): string => keys.reminders(chatId);
  return {
    async put(chatId, reminder) {
      const { articleId } = reminder;
      return (await putScript(redis, [at(chatId)], [articleId, reminderRecord.write(reminder), mostReminders])) === 1;
    },
    async get(chatId, id) {
      const text = await redis.hget(at(chatId), id);
      return text === null ? null : reminderRecord.read(text);
    },
    list: async (chatId) => (await redis.hvals(at(chatId))).map(reminderRecord.read),
    async hold(chatId, seen, until, calls) {
      let held = false;
      const stored = await updateField(
        redis,
        { key: at(chatId), field: seen.articleId, record: reminderRecord },
        (current) => {
          held = current.dueAt === seen.dueAt && current.tries === seen.tries;
          return held ? { ...current, dueAt: until, tries: current.tries + calls } : null;
        },
      );
      return held ? stored : null;
    },
    async remove(chatId, id) {
      await redis.hdel(at(chatId), id);
    },
    async erase(chatId) {
      await redis.del(at(chatId));
    },
  };
}
