/** One hash per album that somebody of the newsroom has sent: Telegram brings its pictures one by one and says at none that it is
 *  the last, so each is kept when it comes, with the story that they go to once that is known. */
import { z } from "zod";
import type { ArticleId } from "../news/article.ts";
import { keys, lifetimes } from "./keys.ts";
import { branded, recordOf } from "./record.ts";
import type { Redis } from "./redis/redis.ts";

export interface AlbumPicture {
  readonly photoId: string;
  /** What stands below it, and where Telegram says that is bold, a link and so on. */
  readonly caption?: string;
  readonly ranges?: readonly {
    readonly type: string;
    readonly offset: number;
    readonly length: number;
    readonly url?: string | undefined;
  }[];
}

export interface Album {
  /** In the order in which they were sent. */
  readonly pictures: readonly AlbumPicture[];
  /** The story that was made of it. */
  readonly story: ArticleId | null;
}

export interface AlbumStore {
  /** Keeping one twice changes nothing. */
  put(chatId: number, group: string, messageId: number, picture: AlbumPicture): Promise<void>;
  /** From now on its pictures go there. */
  belongsTo(chatId: number, group: string, story: ArticleId): Promise<void>;
  get(chatId: number, group: string): Promise<Album>;
}

export const albumPictureRecord = recordOf<AlbumPicture>()(
  z.object({
    photoId: z.string(),
    caption: z.string().optional(),
    ranges: z
      .array(z.object({ type: z.string(), offset: z.int(), length: z.int(), url: z.string().optional() }))
      .optional(),
  }),
);

const storyField = "story";
const story = branded<ArticleId>();

export function createAlbumStore(redis: Redis): AlbumStore {
  const set = async (chatId: number, group: string, field: string, value: string): Promise<void> => {
    const key = keys.album(chatId, group);
    await redis.multi().hset(key, field, value).pexpire(key, lifetimes.album).exec();
  };
  return {
    put: (chatId, group, messageId, picture) =>
      set(chatId, group, String(messageId), albumPictureRecord.write(picture)),
    belongsTo: (chatId, group, id) => set(chatId, group, storyField, id),
    async get(chatId, group) {
      const { [storyField]: id, ...kept } = await redis.hgetall(keys.album(chatId, group));
      const inOrder = Object.entries(kept).sort(([a], [b]) => Number(a) - Number(b));
      return {
        pictures: inOrder.map(([, text]) => albumPictureRecord.read(text)),
        story: id === undefined ? null : story.parse(id),
      };
    },
  };
}
