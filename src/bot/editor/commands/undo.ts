/** /undo: what this person did last is taken back, named by its headline; what can't be is said, with what came before it
 *  behind a button. */
import { z } from "zod";
import { cleanText } from "../../../format/clean-text.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { bold, type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { NamedAct, UndoOutcome } from "../../../newsroom/undo-desk.ts";
import { say, show, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { deskAction } from "../actions.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { refreshDesk } from "../desk/desk-view.ts";
import { cancelNamed } from "./cancel.ts";

/** Takes back one of the presser's own acts, named by when it was done (ms). */
const undoActAction = defineAction(
  "undoact",
  z.tuple([
    z
      .string()
      .regex(/^\d{10,15}$/)
      .transform(Number),
  ]),
);

const longestTitle = 120;
const longestButtonTitle = 30;

export const undo = defineCommand<NewsroomDeps>({
  name: "undo",
  right: "publish",
  async run(ctx, args, deps) {
    // Whoever names a story means that one.
    if (args !== "") return cancelNamed(ctx, args, deps);
    const outcome = await deps.undo.undoLast(actorOf(ctx));
    await say(ctx, undoMessage(ctx.texts, outcome));
    await showUndone(ctx, outcome, deps);
  },
  buttons(composer, deps) {
    onAction(composer, undoActAction, async (ctx, at) => {
      const outcome = await deps.undo.undo(actorOf(ctx), at);
      await toast(ctx);
      await show(ctx, undoMessage(ctx.texts, outcome));
      await showUndone(ctx, outcome, deps);
    });
  },
});

/** The desk message of the story tells it too. */
async function showUndone(ctx: BotContext, outcome: UndoOutcome, deps: NewsroomDeps): Promise<void> {
  if (outcome.kind === "undone" && outcome.what.article) await refreshDesk(ctx, outcome.what.article, deps);
}

function undoMessage(texts: Texts, outcome: UndoOutcome): OutgoingMessage {
  const { t } = texts;
  if (outcome.kind === "nothing") return { html: t("undo-nothing") };
  const { what } = outcome;
  const title = bold(truncate(cleanText(what.title), longestTitle));
  if (outcome.kind === "undone") {
    return { html: joinHtml([title, doneSentence(texts, what, outcome.reached)], "\n"), ...lookButton(texts, what) };
  }
  const { earlier } = outcome;
  const lines = [title, tooLateSentence(texts, what), t("undo-none-done")];
  if (!earlier) return { html: joinHtml(lines, "\n") };
  const text = t("undo-earlier-button", {
    kind: earlier.act.kind,
    title: truncate(cleanText(earlier.title), longestButtonTitle),
  });
  return { html: joinHtml(lines, "\n"), buttons: [[{ text, action: undoActAction.data(earlier.act.at) }]] };
}

function doneSentence({ t }: Texts, { act }: NamedAct, reached: number): Html {
  if (act.kind === "announce") return t("undo-announcement", { reached });
  return act.kind === "correct" ? t("undo-correction", { id: act.id }) : t("desk-undone", { id: act.id });
}

function tooLateSentence({ t }: Texts, { act }: NamedAct): Html {
  return t("undo-too-late", { kind: act.kind, id: act.kind === "announce" ? "" : act.id });
}

function lookButton({ t }: Texts, { article }: NamedAct): Pick<OutgoingMessage, "buttons"> {
  if (article?.state !== "draft") return {};
  return { buttons: [[{ text: t("desk-look-again-button"), action: deskAction.data("open", article.id) }]] };
}
