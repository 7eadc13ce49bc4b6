/** /correct: what readers have already, put right in every copy. Typed in one go, or field by field with buttons. */
import type { ArticleId } from "../../../news/article.ts";
import { type ContentChanges, corrected, withChanges } from "../../../news/correction.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps, zoneOf } from "../deps.ts";
import { askDecision } from "../desk/decisions.ts";
import { fieldsMessage } from "../desk/desk-menus.ts";
import { parseCorrectArguments } from "./correct-arguments.ts";
import { storyNamed } from "./story-named.ts";

export const correct = defineCommand<NewsroomDeps>({
  name: "correct",
  right: "publish",
  async run(ctx, args, deps) {
    const { t } = ctx.texts;
    const named = await storyNamed(ctx, args, t("correct-usage"), deps);
    if (!named) return;
    const parsed = parseCorrectArguments(named.rest, ctx.texts.read);
    if (!parsed.ok) {
      const word = shown(parsed.detail);
      const isUnknown = parsed.fault === "word_unknown";
      return void (await say(ctx, {
        html: isUnknown ? t("correct-word-unknown", { word }) : t("correct-title-missing"),
      }));
    }
    if (Object.keys(parsed.changes).length === 0 && parsed.note === "") {
      const article = await deps.revisions.correctable(actorOf(ctx), named.id);
      return void (await say(ctx, fieldsMessage(ctx.texts, article)));
    }
    await askCorrection(ctx, named.id, parsed, deps);
  },
});

/** Shows the card as it would be and asks. */
export async function askCorrection(
  ctx: BotContext,
  id: ArticleId,
  correction: { readonly changes: ContentChanges; readonly note: string; readonly notify: boolean },
  deps: NewsroomDeps,
): Promise<void> {
  const article = await deps.revisions.correctable(actorOf(ctx), id);
  const { changes, note, notify } = correction;
  const unchanged = JSON.stringify(withChanges(article.content, changes)) === JSON.stringify(article.content);
  if (unchanged && note === "") return void (await say(ctx, { html: ctx.texts.t("correct-unchanged", { id }) }));
  const preview = deps.render.article(corrected(article, changes, note, deps.clock()), {
    locale: ctx.texts.code,
    timeZone: zoneOf(ctx, deps),
    pictures: "preview",
  });
  await askDecision(
    ctx,
    { kind: "correct", by: actorOf(ctx), id, basedOn: article.version, changes, note, notify },
    preview,
    deps,
  );
}
