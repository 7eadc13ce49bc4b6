/** Asks an editor to type something: what they write here next is the answer. */
import type { ArticleId } from "../../../news/article.ts";
import type { PendingInput } from "../../../news/pending-input.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

export type Asked = Omit<Extract<PendingInput, { kind: "article-field" }>, "kind">;

export async function askFor(ctx: BotContext, asked: Asked, deps: NewsroomDeps): Promise<void> {
  await keepOpen(ctx, asked, deps);
  await say(ctx, { html: ctx.texts.t(`desk-ask-field-${asked.field}`) });
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
