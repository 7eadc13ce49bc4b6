/** Pictures that somebody of the newsroom sends together: kept as they come, and put into the story that is made of one of them,
 *  also those that come after it. */

import type { Composer } from "grammy";
import type { Message } from "grammy/types";
import type { Article, ArticleContent } from "../../../news/article.ts";
import type { Album } from "../../../store/albums.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { refreshDesk } from "../desk/desk-view.ts";

/** Installed before the commands: a picture's caption may be one. */
export function installAlbums(composer: Composer<BotContext>, deps: NewsroomDeps): void {
  composer.on("message:photo").use(async (ctx, next) => {
    const { media_group_id: group, message_id: messageId, photo, caption, caption_entities: ranges = [] } = ctx.message;
    const photoId = photo.at(-1)?.file_id;
    if (group === undefined || photoId === undefined || (await deps.rights.roleOf(actorOf(ctx))) === null)
      return next();
    const kept = ranges.map((each) => ({
      type: each.type,
      offset: each.offset,
      length: each.length,
      ...(each.type === "text_link" && { url: each.url }),
    }));
    await deps.albums.put(ctx.chat.id, group, messageId, {
      photoId,
      ...(caption !== undefined && { caption, ranges: kept }),
    });
    const album = await deps.albums.get(ctx.chat.id, group);
    if (album.story === null) return next();
    const article = await deps.articles.showAlbum(actorOf(ctx), album.story, photosOf(album));
    if (article) await refreshDesk(ctx, article, deps);
  });
}

/** The album that a message is part of; null: it is in none, or nobody saw it. */
export async function albumOf(message: Message | undefined, deps: NewsroomDeps): Promise<Album | null> {
  const { media_group_id: group } = message ?? {};
  if (!message || group === undefined) return null;
  const album = await deps.albums.get(message.chat.id, group);
  return album.pictures.length > 0 ? album : null;
}

/** Those of it that are still to come go into this story too. */
export async function keepFor(message: Message | undefined, { id }: Article, deps: NewsroomDeps): Promise<void> {
  const { media_group_id: group } = message ?? {};
  if (message && group !== undefined) await deps.albums.belongsTo(message.chat.id, group, id);
}

export const photosOf = ({ pictures }: Album): Pick<ArticleContent, "photoId" | "album"> => {
  const [photoId, ...album] = pictures.map((each) => each.photoId);
  return { ...(photoId !== undefined && { photoId }), ...(album.length > 0 && { album }) };
};
