/** /search words: kept stories that hold them, page by page in one message. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import { show, toast } from "../answer.ts";
import { defineAction, onAction } from "../callback.ts";
import { pageArgument } from "../callback-arguments.ts";
import { carriable } from "../carriable-words.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { shown } from "../shown.ts";
import { storiesPerPage, storyList } from "./story-list.ts";

export const searchFor = defineAction("search", z.tuple([pageArgument, z.string()]));
/** Of a button's 64, beside its verb and page. */
export const longestWords = 50;

export const search = defineCommand<BotDeps>({
  name: "search",
  right: "administrators",
  async run(ctx, args, deps) {
    const words = carriable(args, longestWords);
    if (words === "") return show(ctx, { html: ctx.texts.t("search-usage") });
    const found = await searchView(ctx, deps, words, 0);
    await show(ctx, found ?? { html: ctx.texts.t("search-none", { words: shown(words) }) });
  },
  buttons(composer, deps) {
    onAction(composer, searchFor, async (ctx, to, words) => {
      const found = await searchView(ctx, deps, words, to);
      if (!found) return toast(ctx, ctx.texts.t("story-gone-toast"));
      await toast(ctx);
      await show(ctx, found);
    });
  },
});

/** Null: nothing is found. */
async function searchView(ctx: BotContext, deps: BotDeps, words: string, at: number): Promise<OutgoingMessage | null> {
  const skip = at * storiesPerPage;
  const { articles, total } = await deps.audience.search(words, { skip, limit: storiesPerPage });
  if (articles.length === 0) return null;
  return storyList(ctx, deps, {
    title: ctx.texts.t("search-title", { count: total, words: shown(words) }),
    articles,
    page: at,
    hasMore: total > skip + storiesPerPage,
    actionOf: (to) => searchFor.data(to, carriable(words, longestWords)),
  });
}
