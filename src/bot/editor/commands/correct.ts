/** /correct: what readers have already, put right in every copy. Typed in one go, or field by field with buttons. */
import type { Html } from "../../../format/safe-html.ts";
import { say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { askCorrection } from "../desk/ask-revision.ts";
import { fieldsMessage } from "../desk/desk-menus.ts";
import { type CorrectArguments, parseCorrectArguments } from "./correct-arguments.ts";
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
      return void (await say(ctx, { html: faultSentence(ctx, parsed) }));
    }
    if (Object.keys(parsed.changes).length === 0 && parsed.note === "") {
      const article = await deps.revisions.correctable(actorOf(ctx), named.id);
      return void (await say(ctx, fieldsMessage(ctx.texts, article)));
    }
    await askCorrection(ctx, named.id, parsed, deps);
  },
});

function faultSentence(
  { texts: { t } }: BotContext,
  { fault, detail }: Extract<CorrectArguments, { ok: false }>,
): Html {
  switch (fault) {
    case "word_unknown":
      return t("correct-word-unknown", { word: shown(detail) });
    case "title_missing":
      return t("correct-title-missing");
    case "nothing_behind_weight":
      return t("correct-usage");
  }
}
