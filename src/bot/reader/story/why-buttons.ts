/** "Why this?": names what matched when the story was sent, and offers to take that back. */
import type { Composer } from "grammy";
import type { Texts } from "../../../locales/texts.ts";
import type { Why } from "../../../news/arrival.ts";
import type { Article } from "../../../news/article.ts";
import type { TopicSlug } from "../../../news/topic.ts";
import { showButtons, toast } from "../../answer.ts";
import { type BotContext, type BotDeps, homeOf } from "../../context.ts";
import { topicLabel } from "../choices.ts";
import { wordsOf } from "../filters/filter-words.ts";
import { onStory, redraw, topicOf } from "./on-story.ts";
import { undoWhy, whyStory } from "./story-actions.ts";
import { whyMenu } from "./story-menus.ts";

export function installWhyButtons(composer: Composer<BotContext>, deps: BotDeps): void {
  onStory(composer, whyStory, deps, async (ctx, article) => {
    const why = await whyOf(ctx, article, deps);
    const told = why ? await tell(why, ctx.texts, deps) : { word: ctx.texts.t("story-why-unknown-toast"), undo: null };
    await toast(ctx, told.word, true);
    await showButtons(ctx, whyMenu(article.id, ctx.texts, told.undo));
  });

  onStory(composer, undoWhy, deps, async (ctx, article) => {
    const why = await whyOf(ctx, article, deps);
    await toast(ctx, why ? await undo(why, ctx, deps) : ctx.texts.t("fallback-dead-button-toast"));
    await redraw(ctx, deps, article, "row");
  });
}

/** Of the pressed message; of the copy that it answers, where it is a reminder. */
async function whyOf(ctx: BotContext, article: Article, deps: BotDeps): Promise<Why | null> {
  const message = ctx.callbackQuery?.message;
  if (!message) return null;
  const answered = "reply_to_message" in message ? message.reply_to_message?.message_id : undefined;
  const why = await deps.whyOf(message.chat.id, message.message_id);
  if (why) return why;
  if (answered !== undefined) return deps.whyOf(message.chat.id, answered);
  return likely(ctx, article, deps);
}

/** Of a copy that was sent before the reason was written down: one of the topics that it has. */
async function likely(ctx: BotContext, article: Article, deps: BotDeps): Promise<Why | null> {
  const message = ctx.callbackQuery?.message;
  if (!message || message.date === 0) return null; // Bot API, InaccessibleMessage
  const { chat, message_id: messageId, date } = message;
  const shown = await deps.findCopy({ chatId: chat.id, messageId, sentAt: date * 1000 });
  const topic = shown.includes(article.id) ? await topicOf(ctx, deps, article) : null;
  return topic && { kind: article.urgency === "breaking" ? "breaking" : "topic", topic: topic.slug };
}

async function tell(why: Why, texts: Texts, deps: BotDeps): Promise<{ word: string; undo: string }> {
  const { t } = texts;
  switch (why.kind) {
    case "topic": {
      const topic = { topic: await labelOf(why.topic, texts, deps) };
      return { word: t("story-why-topic-toast", topic), undo: t("story-less-none-button", topic) };
    }
    case "breaking": {
      const topic = { topic: await labelOf(why.topic, texts, deps) };
      return { word: t("story-why-breaking-toast", topic), undo: t("story-why-breaking-off-button") };
    }
    case "story":
      return { word: t("story-why-story-toast"), undo: t("story-unfollow-button") };
    case "filter": {
      const what = { what: await wordsOf(why.filter, texts, deps) };
      return { word: t("story-why-filter-toast", what), undo: t("story-why-unfollow-button", what) };
    }
  }
}

/** Resolves with what was done. */
async function undo(why: Why, ctx: BotContext, deps: BotDeps): Promise<string> {
  const { audience } = deps;
  const { t } = ctx.texts;
  const home = homeOf(ctx);
  switch (why.kind) {
    case "topic":
      ctx.subscriber = await audience.unsubscribe(home.chatId, [why.topic]);
      return t("topics-off-toast", { topic: await labelOf(why.topic, ctx.texts, deps) });
    case "breaking":
      ctx.subscriber = await audience.setBreaking(home, false);
      return t("breaking-toast", { on: false });
    case "story":
      ctx.subscriber = await audience.unfollow(home.chatId, { kind: "story", story: why.story });
      return t("story-unfollowed-toast");
    case "filter":
      ctx.subscriber = await audience.unfollow(home.chatId, why.filter);
      return t("follow-removed-toast", { what: await wordsOf(why.filter, ctx.texts, deps) });
  }
}

async function labelOf(slug: TopicSlug, texts: Texts, { audience }: BotDeps): Promise<string> {
  const topic = (await audience.topics()).find((each) => each.slug === slug);
  return topic ? topicLabel(topic, texts) : slug;
}
