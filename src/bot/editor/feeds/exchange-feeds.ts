/** /feeds import and export: lists of feeds as files (OPML), as feed readers exchange them. */
import { InputFile } from "grammy";
import type { Document } from "grammy/types";
import type { FeedMode } from "../../../news/feed.ts";
import { replace, say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { importMessage } from "./import-message.ts";

/** Thousands of feeds fit. */
const largestFile = 2 * 1024 * 1024;

export async function exportFeeds(ctx: BotContext, deps: NewsroomDeps): Promise<void> {
  const list = await deps.feedLists.write(actorOf(ctx), deps.outletName);
  await ctx.replyWithDocument(new InputFile(Buffer.from(list), "feeds.opml"));
}

/** `words`: topics for feeds whose own are none of ours, and how what they bring goes out. */
export async function importFeeds(ctx: BotContext, words: readonly string[], deps: NewsroomDeps): Promise<void> {
  const { t, read } = ctx.texts;
  const file = fileOf(ctx);
  if (!file) return void (await say(ctx, { html: t("feed-import-usage") }));
  const mode: FeedMode = words.some((word) => read(word, ["auto"])) ? "auto" : "review";
  const topics = words.filter((word) => read(word, ["auto", "review"]) === null);
  await deps.topics.resolve(topics); // a word that is none is told before anything is read
  const asked = await say(ctx, { html: t("feed-import-reading") });
  const bytes = (file.file_size ?? 0) > largestFile ? null : await deps.download(file.file_id, largestFile);
  const items = bytes && (await deps.feedLists.read(actorOf(ctx), bytes));
  if (!items || items.length === 0) {
    return void (await replace(ctx, asked, { html: t(bytes ? "feed-import-no-list" : "feed-import-no-file") }));
  }
  const place = await replace(ctx, asked, importMessage(ctx.texts, { items, done: 0, added: 0, failed: [] }));
  await deps.feedLists.begin(actorOf(ctx), {
    items,
    topics,
    mode,
    place: { chatId: place.chat.id, messageId: place.message_id, locale: ctx.texts.code },
  });
}

/** The one that the command stands below, or answers. */
const fileOf = ({ message }: BotContext): Document | undefined =>
  message?.document ?? message?.reply_to_message?.document;
