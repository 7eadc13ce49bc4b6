/** Asks before a published story is corrected or withdrawn: shows what readers would have in its place, then the question. */
import type { ArticleId } from "../../../news/article.ts";
import { type ContentChanges, type Telling, withChanges } from "../../../news/correction.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { correctionPreview } from "./correction-preview.ts";
import { askDecision } from "./decisions.ts";

export async function askCorrection(
  ctx: BotContext,
  id: ArticleId,
  correction: Telling & { readonly changes: ContentChanges },
  deps: NewsroomDeps,
): Promise<void> {
  const article = await deps.revisions.correctable(actorOf(ctx), id);
  const { changes, ...telling } = correction;
  const unchanged = JSON.stringify(withChanges(article.content, changes)) === JSON.stringify(article.content);
  if (unchanged && telling.note === "")
    return void (await say(ctx, { html: ctx.texts.t("correct-unchanged", { id }) }));
  const preview = correctionPreview(ctx, article, correction, deps);
  await askDecision(
    ctx,
    { kind: "correct", by: actorOf(ctx), id, basedOn: article.version, changes, ...telling },
    preview,
    deps,
  );
}

export async function askRetraction(ctx: BotContext, id: ArticleId, reason: string, deps: NewsroomDeps): Promise<void> {
  const article = await deps.revisions.correctable(actorOf(ctx), id);
  const look = { locale: ctx.texts.code, timeZone: zoneOf(ctx, deps) };
  const preview = deps.render.retraction({ ...article, retraction: { at: deps.clock(), reason } }, look);
  await askDecision(ctx, { kind: "retract", by: actorOf(ctx), id, basedOn: article.version, reason }, preview, deps);
}
