/** The stories a chat has saved: one hash a chat, with headline and link, so that they outlive the articles. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { mostSaved, type SavedStory } from "../news/saved.ts";
import { keys } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";
import { defineScript } from "./redis/script.ts";

export interface SavedStore {
  /** Saving twice keeps the first time. False: there is no room for more. */
  add(chatId: number, story: SavedStory): Promise<boolean>;
  has(chatId: number, id: ArticleId): Promise<boolean>;
  /** Newest first. */
  list(chatId: number): Promise<readonly SavedStory[]>;
  remove(chatId: number, id: ArticleId): Promise<void>;
  erase(chatId: number): Promise<void>;
  /** The chat goes on under another id. */
  migrate(from: number, to: number): Promise<void>;
}

export const savedRecord = recordOf<SavedStory>()(
  z.object({ id: branded<ArticleId>(), at: z.int(), title: z.string(), url: z.string() }),
);

// KEYS: the chat's. ARGV: id, record, most.
const addScript = defineScript(`
if redis.call('HEXISTS', KEYS[1], ARGV[1]) == 1 then return 1 end
if redis.call('HLEN', KEYS[1]) >= tonumber(ARGV[3]) then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
return 1`);

export function createSavedStore(redis: Redis): SavedStore {
  return {
    async add(chatId, story) {
      return (await addScript(redis, [keys.saved(chatId)], [story.id, savedRecord.write(story), mostSaved])) === 1;
    },
    has: async (chatId, id) => (await redis.hexists(keys.saved(chatId), id)) === 1,
    async list(chatId) {
      const stories = (await redis.hvals(keys.saved(chatId))).map(savedRecord.read);
      return stories.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
    },
    async remove(chatId, id) {
      await redis.hdel(keys.saved(chatId), id);
    },
    async erase(chatId) {
      await redis.del(keys.saved(chatId));
    },
    async migrate(from, to) {
      const entries = await redis.hgetall(keys.saved(from));
      if (Object.keys(entries).length > 0) await redis.hset(keys.saved(to), entries);
      await redis.del(keys.saved(from));
    },
  };
}
