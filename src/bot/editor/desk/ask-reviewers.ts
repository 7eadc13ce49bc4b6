/** Tells whoever may release a draft that its author has handed it in, each in their own language, with a button that opens it. */
import { cleanText } from "../../../format/clean-text.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Article } from "../../../news/article.ts";
import { sayTo } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { deskAction } from "../actions.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { longestHeadline } from "./desk-message.ts";

export async function askReviewers(ctx: BotContext, article: Article, deps: NewsroomDeps): Promise<void> {
  const { id, content } = article;
  const actor = actorOf(ctx);
  const who = (await deps.rights.nameOf(actor)) ?? String(actor);
  const title = truncate(cleanText(content.title), longestHeadline);
  for (const chat of await deps.approval.chats(actor)) {
    if (chat === ctx.chat?.id) continue; // they all see it here
    const { t } = deps.locales.textsOf(await deps.localeOf(chat));
    await sayTo(ctx, chat, {
      html: t("desk-hands-in", { who, title, id }),
      buttons: [[{ text: t("desk-look-again-button"), action: deskAction.data("open", id) }]],
    });
  }
}
