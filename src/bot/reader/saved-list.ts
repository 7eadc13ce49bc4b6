/** /saved: what a chat has saved, newest first, paged in place. A number opens the story; the same buttons take out, when
 *  that is what they are for. */
import { z } from "zod";
import type { KeptStory } from "../../audience/kept-stories.ts";
import { cleanText } from "../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { type Html, html, joinHtml, link, marked } from "../../format/safe-html.ts";
import { truncate } from "../../format/truncate.ts";
import { show, toast } from "../answer.ts";
import { rowsOf, turnsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { articleIdArgument } from "../callback-arguments.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { openStoryButton } from "./open-story.ts";

const page = z.coerce.number().int().min(0).max(999);
/** What the numbers do. */
const mode = z.enum(["open", "remove"]);
type Mode = z.infer<typeof mode>;

const turnSaved = defineAction("saved", z.tuple([page, mode]));
const removeSaved = defineAction("saved-drop", z.tuple([articleIdArgument, page]));
const clearSaved = defineAction("saved-clear", z.tuple([z.enum(["ask", "yes"])]));

const perPage = 8;
const perRow = 4;
const longestHeadline = 120;

export const saved = defineCommand<BotDeps>({
  name: "saved",
  right: "administrators",
  run: async (ctx, _args, deps) => show(ctx, await savedView(ctx, deps, 0, "open")),
  buttons(composer, deps) {
    const { audience } = deps;
    onAction(
      composer,
      turnSaved,
      async (ctx, at, what) => {
        await toast(ctx);
        await show(ctx, await savedView(ctx, deps, at, what));
      },
      inCharge,
    );
    onAction(
      composer,
      removeSaved,
      async (ctx, id, at) => {
        await audience.unsave(homeOf(ctx).chatId, id);
        await toast(ctx, ctx.texts.t("story-unsaved-toast"));
        await show(ctx, await savedView(ctx, deps, at, "remove"));
      },
      inCharge,
    );
    onAction(
      composer,
      clearSaved,
      async (ctx, answer) => {
        if (answer === "ask") {
          await toast(ctx);
          return show(ctx, await clearView(ctx, deps));
        }
        await audience.unsaveAll(homeOf(ctx).chatId);
        await toast(ctx, ctx.texts.t("saved-cleared-toast"));
        await show(ctx, await savedView(ctx, deps, 0, "open"));
      },
      inCharge,
    );
  },
});

async function savedView(ctx: BotContext, deps: BotDeps, asked: number, what: Mode): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const { chatId } = homeOf(ctx);
  const { all } = await deps.audience.savedPage(chatId, 0, 0);
  if (all === 0) return { html: t("saved-none") };
  const pages = Math.ceil(all / perPage);
  const at = Math.min(asked, pages - 1);
  const { stories } = await deps.audience.savedPage(chatId, at, perPage);
  const numberOf = (i: number): number => at * perPage + i + 1;
  const lines = stories.map((story, i) => html`${numberOf(i)}. ${headline(story, ctx, deps)}`);
  const numbers = stories.flatMap((story, i): Button[] => {
    if (what === "remove") return [{ text: `✕ ${numberOf(i)}`, action: removeSaved.data(story.id, at) }];
    return story.article ? [openStoryButton(numberOf(i), story.id)] : [];
  });
  const last: Button[] =
    what === "remove"
      ? [
          { text: t("saved-done-button"), action: turnSaved.data(at, "open") },
          { text: t("saved-clear-button"), action: clearSaved.data("ask") },
        ]
      : [{ text: t("saved-remove-button"), action: turnSaved.data(at, "remove") }];
  return {
    html: joinHtml([t("saved-title", { count: all }), ...lines], "\n\n"),
    buttons: [...rowsOf(numbers, perRow), ...turnsOf(at, pages, (to) => turnSaved.data(to, what), ctx.texts), last],
  };
}

/** As it is called now; what was withdrawn is no link to be followed. */
function headline({ title, url, article }: KeptStory, { texts }: BotContext, { render }: BotDeps): Html {
  const text = truncate(cleanText(article?.content.title ?? title), longestHeadline);
  if (article?.retraction) return html`${marked("s", text)} · 🚫 ${texts.t("saved-withdrawn-words")}`;
  return link(article ? render.addressOf(article) : url, text);
}

async function clearView(ctx: BotContext, deps: BotDeps): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const { all } = await deps.audience.savedPage(homeOf(ctx).chatId, 0, 0);
  if (all === 0) return { html: t("saved-none") };
  return {
    html: t("saved-clear-ask", { count: all }),
    // The safe one last: it is where the thumb is.
    buttons: [
      [{ text: t("saved-clear-yes-button"), action: clearSaved.data("yes") }],
      [{ text: t("saved-clear-no-button"), action: turnSaved.data(0, "open") }],
    ],
  };
}
