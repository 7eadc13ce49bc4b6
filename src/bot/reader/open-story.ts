/** A story's number in a list: opens its card below. */
import type { Composer } from "grammy";
import { z } from "zod";
import type { Button } from "../../format/message.ts";
import type { ArticleId } from "../../news/article.ts";
import { say, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { articleIdArgument } from "../callback-arguments.ts";
import { inCharge } from "../chats/in-charge.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { articleView } from "./article-view.ts";

const openStory = defineAction("open-story", z.tuple([articleIdArgument]));

export const openStoryButton = (number: number, id: ArticleId): Button => ({
  text: String(number),
  action: openStory.data(id),
});

export function installOpenStory(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    openStory,
    async (ctx, id) => {
      const article = await deps.audience.article(id);
      if (!article) return toast(ctx, ctx.texts.t("story-gone-toast"));
      await toast(ctx);
      await say(ctx, await articleView(ctx, deps, article));
    },
    inCharge,
  );
}
