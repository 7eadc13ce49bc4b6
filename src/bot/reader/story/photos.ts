/** [Photos]: the other pictures of the album that a story came with, below its copy, in private chats. Who has pressed has them:
 *  the button goes. */
import type { Composer } from "grammy";
import type { InputMediaPhoto } from "grammy/types";
import { LRUCache } from "lru-cache";
import type { Article } from "../../../news/article.ts";
import { isCovered } from "../../../news/reader-look.ts";
import { refusalOf } from "../../../telegram/classify-error.ts";
import { toast } from "../../answer.ts";
import type { BotContext, BotDeps } from "../../context.ts";
import { onStory, redraw } from "./on-story.ts";
import { photosOf } from "./story-actions.ts";

/** Bot API, sendMediaGroup. */
const largestAlbum = 10;

export function installPhotos(composer: Composer<BotContext>, deps: BotDeps): void {
  // Two presses are faster than the button goes: the second one carries it still.
  const shown = new LRUCache<string, true>({ max: 10_000 });
  onStory(composer, photosOf, deps, async (ctx, article) => {
    const copy = `${ctx.chat?.id}:${ctx.callbackQuery?.message?.message_id}`;
    if (shown.has(copy)) return toast(ctx, ctx.texts.t("photos-there-toast"));
    shown.set(copy, true);
    try {
      await sendPhotos(ctx, article);
      await toast(ctx);
    } catch (error) {
      shown.delete(copy);
      if (refusalOf(error) !== "bad_request") throw error;
      return toast(ctx, ctx.texts.t("story-gone-toast"));
    }
    await redraw(ctx, deps, article, "row");
  });
}

async function sendPhotos(ctx: BotContext, article: Article): Promise<void> {
  const { id: chatId } = ctx.chat ?? { id: 0 };
  const covered = isCovered(ctx.subscriber?.preferences.graphic, article);
  const media = (article.content.album ?? [])
    .slice(0, largestAlbum)
    .map((fileId): InputMediaPhoto => ({ type: "photo", media: fileId, ...(covered && { has_spoiler: true }) }));
  const [first, ...others] = media;
  if (!first) return;
  const below = ctx.callbackQuery?.message?.message_id ?? 0;
  const options = { reply_parameters: { message_id: below, allow_sending_without_reply: true } };
  if (others.length > 0) return void (await ctx.api.sendMediaGroup(chatId, media, options));
  await ctx.api.sendPhoto(chatId, first.media, { ...options, ...(covered && { has_spoiler: true }) });
}
