/** A story that somebody acts on by the buttons below it: who may press them, and what stands there afterwards. */
import type { Composer, NextFunction } from "grammy";
import { linkButtons } from "../../../format/link-buttons.ts";
import type { Button } from "../../../format/message.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import { type Filter, isSameFilter, storyOf } from "../../../news/filter.ts";
import { reminderMoments } from "../../../news/reminder.ts";
import { showButtons, toast } from "../../answer.ts";
import { type Action, onAction } from "../../callback.ts";
import { type BotContext, type BotDeps, homeOf, isPrivate } from "../../context.ts";
import { topicLabel } from "../choices.ts";
import { readOnButton } from "../read-on.ts";
import { photosOf, type StoryView } from "./story-actions.ts";
import { lessMenu, type MenuTopic, moreMenu, remindMenu, shareMenu } from "./story-menus.ts";
import { photosRows, storyRow } from "./story-row.ts";

/** Runs the handler for a story that readers have, in a private chat. */
export function onStory<A extends unknown[]>(
  composer: Composer<BotContext>,
  action: Action<[ArticleId, ...A]>,
  deps: BotDeps,
  handle: (ctx: BotContext, article: Article, ...args: A) => Promise<void>,
): void {
  onAction(
    composer,
    action,
    async (ctx, id, ...args) => {
      const article = await deps.audience.article(id);
      if (article && !article.retraction) return handle(ctx, article, ...args);
      await toast(ctx, ctx.texts.t("story-gone-toast"));
      await showButtons(ctx, []);
    },
    onlyReader,
  );
}

/** The row stands in private chats alone: elsewhere somebody has made the press up. */
async function onlyReader(ctx: BotContext, next: NextFunction): Promise<void> {
  if (isPrivate(ctx)) return next();
  await toast(ctx, ctx.texts.t("fallback-dead-button-toast"));
}

/** Puts the row, or the part of the menu, below the pressed message, as things stand now. */
export async function redraw(ctx: BotContext, deps: BotDeps, article: Article, view: StoryView): Promise<void> {
  const rows = await rowsFor(ctx, deps, article, view);
  // Pressed, [Photos] is gone; below a copy that has it still, it stays.
  const photos = hasPhotos(ctx) ? photosRows(article, ctx.texts) : [];
  await showButtons(ctx, [...linkButtons(article.content), ...photos, ...rows]);
}

const hasPhotos = ({ callbackQuery }: BotContext): boolean => {
  const pressed = callbackQuery?.data ?? "";
  const below = callbackQuery?.message?.reply_markup?.inline_keyboard.flat() ?? [];
  return below.some(
    (each) => "callback_data" in each && each.callback_data !== pressed && photosOf.parse(each.callback_data) !== null,
  );
};

/** The rows of buttons that somebody gets below a story that they look up. */
export const rowBelow = async (ctx: BotContext, deps: BotDeps, article: Article): Promise<Button[][]> => [
  ...photosRows(article, ctx.texts),
  ...(await rowsFor(ctx, deps, article, "row")),
];

async function rowsFor(ctx: BotContext, deps: BotDeps, article: Article, view: StoryView): Promise<Button[][]> {
  const { id } = article;
  const { texts, subscriber } = ctx;
  const { chatId } = homeOf(ctx);
  const filter = storyFilter(article);
  switch (view) {
    case "row": {
      const saved = await deps.audience.isSaved(chatId, id);
      const muted = (subscriber?.preferences.muted ?? []).some((each) => isSameFilter(each, filter));
      return [storyRow(id, texts, { saved, muted }, subscriber?.preferences.plain)];
    }
    case "more": {
      const readOn = readOnButton(article, texts);
      const menu = moreMenu(id, texts, await topicOf(ctx, deps, article), isFollowed(ctx, filter));
      return [...(readOn ? [[readOn]] : []), ...menu];
    }
    case "less": {
      const topic = await topicOf(ctx, deps, article);
      return topic ? lessMenu(id, texts, topic) : moreMenu(id, texts, null, isFollowed(ctx, filter));
    }
    case "remind": {
      const timeZone = zoneOf(ctx, deps);
      const isSet = (await deps.audience.reminderOf(chatId, id)) !== null;
      return remindMenu(id, texts, { moments: reminderMoments(deps.clock(), timeZone), timeZone, isSet });
    }
    case "share":
      return shareMenu(article, texts);
  }
}

export const storyFilter = (article: Article): Filter => ({ kind: "story", story: storyOf(article) });

const isFollowed = ({ subscriber }: BotContext, filter: Filter): boolean =>
  (subscriber?.preferences.followed ?? []).some(({ what }) => isSameFilter(what, filter));

/** The first of the story's topics that the reader has. */
export async function topicOf(ctx: BotContext, deps: BotDeps, article: Article): Promise<MenuTopic | null> {
  const has = ctx.subscriber?.topics ?? [];
  const topics = await deps.audience.topics();
  const topic = topics.find(({ slug }) => article.topics.includes(slug) && has.includes(slug));
  return topic ? { slug: topic.slug, label: topicLabel(topic, ctx.texts) } : null;
}

export const zoneOf = (ctx: BotContext, deps: BotDeps): string =>
  ctx.subscriber?.preferences.timeZone ?? deps.defaultTimeZone;
