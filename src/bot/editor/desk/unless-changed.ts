/** Holds a press to what was shown above it: where the draft has become another since, or is none any more, nothing is done,
 *  and the message says so. */
import { joinHtml } from "../../../format/safe-html.ts";
import { AppError, type AppErrorCode } from "../../../news/app-error.ts";
import type { ArticleId } from "../../../news/article.ts";
import { show, toast } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { deskAction } from "../actions.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { headline } from "./desk-message.ts";
import { redraw } from "./desk-view.ts";

/** Below a message sent before 2026-11-30 nobody can tell what was shown. */
export function demandShown(id: ArticleId, seen: number | undefined): number {
  if (seen === undefined) throw new AppError("changed_since", { id, by: 0 });
  return seen;
}

/** Turns out of `press` into the answer to it: changed_since; and state_conflict, which has the message show what the article
 *  has become (a second tap on Publish, an old message of one that is out). */
export async function unlessChanged(ctx: BotContext, deps: NewsroomDeps, press: () => Promise<void>): Promise<void> {
  try {
    await press();
  } catch (error) {
    if (isFault(error, "changed_since")) {
      await toast(ctx, ctx.texts.t("desk-changed-toast"));
      return sayChanged(ctx, error.facts, deps);
    }
    if (!isFault(error, "state_conflict")) throw error;
    const article = await deps.articles.get(actorOf(ctx), error.facts.id as ArticleId);
    await toast(ctx, ctx.texts.t("desk-stands-toast"));
    await redraw(ctx, article, deps);
  }
}

const isFault = <C extends AppErrorCode>(error: unknown, code: C): error is AppError<C> =>
  error instanceof AppError && error.code === code;

async function sayChanged(ctx: BotContext, { id, by }: { id: string; by: number }, deps: NewsroomDeps): Promise<void> {
  const { t } = ctx.texts;
  const article = await deps.articles.get(actorOf(ctx), id as ArticleId);
  const name = by === 0 ? null : ((await deps.rights.nameOf(by)) ?? String(by));
  const changed = name === null ? t("desk-changed", { id }) : t("desk-changed-by", { id, name });
  await show(ctx, {
    html: joinHtml([headline(article), changed], "\n"),
    buttons: [[{ text: t("desk-look-again-button"), action: deskAction.data("show", article.id) }]],
  });
}
