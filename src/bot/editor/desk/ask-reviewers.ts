/** Tells whoever may release a draft that its author has handed it in, each in their own language, with a button that opens it.
 *  When it is decided, each of these messages says so, and the author is told. */
import type { Article } from "../../../news/article.ts";
import { sendTo } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askedMessage, namesOf } from "./review-lines.ts";

export async function askReviewers(ctx: BotContext, article: Article, deps: NewsroomDeps): Promise<void> {
  const actor = actorOf(ctx);
  await deps.panels.asks(article, { chatId: actor, messageId: 0, locale: await deps.localeOf(actor) });
  const view = {
    article,
    names: await namesOf(article, deps.rights.nameOf),
    now: deps.clock(),
    timeZone: deps.defaultTimeZone,
  };
  for (const chatId of await deps.approval.chats(actor, article)) {
    if (chatId === ctx.chat?.id) continue; // they all see it here
    const texts = deps.locales.textsOf(await deps.localeOf(chatId));
    const messageId = await sendTo(ctx, chatId, askedMessage(texts, view));
    if (messageId !== null) await deps.panels.asks(article, { chatId, messageId, locale: texts.code });
  }
}
