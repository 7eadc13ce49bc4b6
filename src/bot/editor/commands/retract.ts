/** /retract: a story withdrawn from every copy, with the reason in its place. */
import type { ArticleId } from "../../../news/article.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askDecision } from "../desk/decisions.ts";
import { storyNamed } from "./story-named.ts";

export const retract = defineCommand<NewsroomDeps>({
  name: "retract",
  right: "publish",
  async run(ctx, args, deps) {
    const { t } = ctx.texts;
    const named = await storyNamed(ctx, args, t("retract-usage"), deps);
    if (!named) return;
    const { id, rest: reason } = named;
    if (reason === "") {
      await deps.revisions.correctable(actorOf(ctx), id);
      return void (await say(ctx, { html: t("retract-reason-missing", { id }) }));
    }
    await askRetraction(ctx, id, reason, deps);
  },
});

/** Shows what would stand in the story's place and asks. */
export async function askRetraction(ctx: BotContext, id: ArticleId, reason: string, deps: NewsroomDeps): Promise<void> {
  const article = await deps.revisions.correctable(actorOf(ctx), id);
  const preview = deps.render.retraction({ ...article, retraction: { at: deps.clock(), reason } }, ctx.texts.code);
  await askDecision(ctx, { kind: "retract", by: actorOf(ctx), id, basedOn: article.version, reason }, preview, deps);
}
