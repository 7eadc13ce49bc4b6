/** Puts what an editor has typed or sent into a story: into a draft at once, into what readers have after a question. */
import type { ArticleId } from "../../../news/article.ts";
import { type ContentChanges, withChanges } from "../../../news/correction.ts";
import { toast } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { dropAsked } from "./ask-for.ts";
import { askCorrection } from "./ask-revision.ts";
import { sendPreview } from "./desk-view.ts";

export async function takeChanges(
  ctx: BotContext,
  id: ArticleId,
  changes: ContentChanges,
  deps: NewsroomDeps,
): Promise<void> {
  const { state } = await deps.articles.get(actorOf(ctx), id);
  if (state === "published") return askCorrection(ctx, id, { changes, note: "", notify: false }, deps);
  const amended = await deps.articles.amend(actorOf(ctx), id, null, (draft) => ({
    ...draft,
    content: withChanges(draft.content, changes),
  }));
  await sendPreview(ctx, amended, deps);
}

/** By a press in the place of what was asked to be typed. */
export async function takeAway(
  ctx: BotContext,
  id: ArticleId,
  changes: ContentChanges,
  deps: NewsroomDeps,
): Promise<void> {
  await dropAsked(ctx, id, deps);
  await toast(ctx);
  await takeChanges(ctx, id, changes, deps);
}
