/** Asks an editor to type something: what they write here next is the answer. */
import type { Button } from "../../../format/message.ts";
import type { ArticleId } from "../../../news/article.ts";
import type { PendingInput } from "../../../news/pending-input.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { deskAction } from "../actions.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

export type Asked = Omit<Extract<PendingInput, { kind: "article-field" }>, "kind">;

export async function askFor(ctx: BotContext, asked: Asked, deps: NewsroomDeps): Promise<void> {
  await keepOpen(ctx, asked, deps);
  const html = ctx.texts.t(`desk-ask-field-${asked.field}`);
  await say(ctx, { html, buttons: await takingAway(ctx, asked, deps) });
}

/** What can be had by a press instead of typing "-". */
async function takingAway(ctx: BotContext, { id, field }: Asked, deps: NewsroomDeps): Promise<Button[][]> {
  if (field !== "picture" && field !== "links") return [];
  const { imageUrl, photoId, links = [] } = (await deps.articles.get(actorOf(ctx), id)).content;
  const isThere = field === "links" ? links.length > 0 : (imageUrl ?? photoId) !== undefined;
  const verb = field === "links" ? "nolinks" : "nopicture";
  return isThere ? [[{ text: ctx.texts.t(`desk-${verb}-button`), action: deskAction.data(verb, id) }]] : [];
}

/** Asked still: the answer made no sense. */
export async function keepOpen(ctx: BotContext, asked: Asked, { pending }: NewsroomDeps): Promise<void> {
  if (ctx.chat) await pending.put(ctx.chat.id, actorOf(ctx), { kind: "article-field", ...asked });
}

/** The question about this article is taken back: what is typed next is no answer to it. */
export async function dropAsked(ctx: BotContext, id: ArticleId, { pending }: NewsroomDeps): Promise<void> {
  if (!ctx.chat) return;
  const open = await pending.take(ctx.chat.id, actorOf(ctx));
  if (open && !(open.kind === "article-field" && open.id === id)) await pending.put(ctx.chat.id, actorOf(ctx), open);
}
