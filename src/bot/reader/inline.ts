/** "@bot words" in any chat: offers stories to post there. What was posted is noted under Telegram's name for it, so that a
 *  correction reaches it too; who posted it is not. */
import type { Composer } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import { cleanText } from "../../format/clean-text.ts";
import { telegramLink } from "../../format/telegram-link.ts";
import { truncate } from "../../format/truncate.ts";
import type { Article, ArticleId } from "../../news/article.ts";
import { readSharedResultId, sharedResultId } from "../../news/shared-copy.ts";
import { refusalOf } from "../../telegram/classify-error.ts";
import { textOptions } from "../../telegram/message-body.ts";
import type { BotContext, BotDeps } from "../context.ts";

/** Of Telegram's fifty an answer: more is loaded as somebody scrolls. */
const storiesPerAnswer = 10;
const mostOffered = 200;
/** Telegram's apps show about so much of them. */
const longestTitle = 120;
const longestDescription = 160;

export function installInline(composer: Composer<BotContext>, deps: BotDeps): void {
  composer.on("inline_query", async (ctx) => {
    const { query, offset } = ctx.inlineQuery;
    const skip = /^\d{1,3}$/.test(offset) ? Math.min(Number(offset), mostOffered) : 0;
    const found = await storiesFor(query.trim(), skip, deps);
    const hasMore = found.length > storiesPerAnswer && skip + storiesPerAnswer < mostOffered;
    const results = found.slice(0, storiesPerAnswer).map((article) => resultOf(article, ctx, deps));
    const options = {
      // In the person's language; and what has just been withdrawn must not be offered from a store.
      is_personal: true,
      cache_time: 0,
      next_offset: hasMore ? String(skip + storiesPerAnswer) : "",
      button: { text: ctx.texts.t("inline-start-button"), start_parameter: "inline" },
    };
    if (await isTaken(ctx.answerInlineQuery(results, options))) return;
    // One picture that Telegram can't have must not cost the others their place.
    await isTaken(
      ctx.answerInlineQuery(
        results.map(({ thumbnail_url: _, ...result }) => result),
        options,
      ),
    );
  });

  composer.on("chosen_inline_result", async (ctx) => {
    const { result_id: resultId, inline_message_id: inlineId } = ctx.chosenInlineResult;
    const chosen = readSharedResultId(resultId);
    if (!chosen || inlineId === undefined) return;
    const { id, version } = chosen;
    if (await deps.audience.article(id as ArticleId)) {
      await deps.noteShared(id as ArticleId, { inlineId, version, locale: ctx.texts.code });
    }
  });
}

/** False: Telegram refuses it; most often because the person has typed on, and nobody waits for it any more. */
async function isTaken(answer: Promise<unknown>): Promise<boolean> {
  try {
    await answer;
    return true;
  } catch (error) {
    if (refusalOf(error) !== "bad_request") throw error;
    return false;
  }
}

/** One more than are offered, where there are more. A topic's name means its newest stories. */
async function storiesFor(query: string, skip: number, { audience, clock }: BotDeps): Promise<readonly Article[]> {
  const limit = storiesPerAnswer + 1;
  const { found: topics, unknown } = query === "" ? { found: [], unknown: [] } : await audience.searchTopics(query);
  const [topic] = topics;
  if (query === "" || (topic && unknown.length === 0)) {
    return audience.latest(topic?.slug ?? null, limit, { until: clock(), skip });
  }
  return (await audience.search(query, { skip, limit })).articles;
}

function resultOf(article: Article, { texts }: BotContext, { sharedCard }: BotDeps): InlineQueryResultArticle {
  const { title, lead = "", siteName = "", url, imageUrl } = article.content;
  const card = sharedCard(article, texts.code);
  const { reply_markup: keyboard, ...text } = textOptions(card);
  const description = truncate(cleanText(lead) || cleanText(siteName), longestDescription);
  return {
    type: "article",
    id: sharedResultId(article),
    title: truncate(cleanText(title) || url, longestTitle),
    ...(description && { description }),
    ...(imageUrl && !article.graphic && telegramLink(imageUrl) && { thumbnail_url: imageUrl }),
    input_message_content: { message_text: card.html.toString(), ...text },
    ...(keyboard && { reply_markup: keyboard }),
  };
}
