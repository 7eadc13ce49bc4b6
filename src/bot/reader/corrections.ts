/** /corrections: what was corrected and withdrawn, when and why; page by page in one message, or of one story by its link. */
import { z } from "zod";
import { textLimit, visibleLength } from "../../format/measure.ts";
import type { OutgoingMessage } from "../../format/message.ts";
import { type CorrectionLabels, correctionBlock } from "../../format/public-corrections.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import { parseArticleId } from "../../news/article.ts";
import type { PublicCorrection } from "../../news/public-correction.ts";
import { show, toast } from "../answer.ts";
import { turnsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { pageArgument } from "../callback-arguments.ts";
import type { BotContext, BotDeps } from "../context.ts";
import { defineCommand } from "../define-command.ts";
import { wallOf } from "./choices.ts";
import { openStoryButton } from "./open-story.ts";

const perPage = 4;
const mostPages = 100;
/** Of what was said and is said now: as much as fits one message. */
const longestWords = [300, 150, 75, 30];

const turn = defineAction("corrections", z.tuple([pageArgument]));

export const corrections = defineCommand<BotDeps>({
  name: "corrections",
  right: "administrators",
  async run(ctx, args, deps) {
    if (args !== "") return correctionsByLink(ctx, deps, args);
    await show(ctx, await listView(ctx, deps, 0));
  },
  buttons(composer, deps) {
    onAction(composer, turn, async (ctx, to) => {
      await toast(ctx);
      await show(ctx, await listView(ctx, deps, to));
    });
  },
});

/** By a deep link; `value`: what stands behind its "c_". */
export async function correctionsByLink(ctx: BotContext, deps: BotDeps, value: string): Promise<void> {
  const { t } = ctx.texts;
  const id = parseArticleId(value);
  const told = id ? await deps.audience.correctionsOf(id) : [];
  if (!id || told.length === 0) return show(ctx, { html: t("corrections-of-none") });
  const labels = labelsOf(ctx, deps);
  const isThere = (await deps.audience.article(id)) !== null;
  await show(ctx, {
    html: toldInOne(told.slice(-perPage), t("corrections-title"), labels),
    ...(isThere && { buttons: [[{ ...openStoryButton(1, id), text: t("corrections-story-button") }]] }),
  });
}

async function listView(ctx: BotContext, deps: BotDeps, at: number): Promise<OutgoingMessage> {
  const { t } = ctx.texts;
  const { corrections: told, total } = await deps.audience.corrections({ skip: at * perPage, limit: perPage });
  if (told.length === 0) return { html: t("corrections-none") };
  const labels = labelsOf(ctx, deps);
  const pages = Math.min(mostPages, Math.ceil(total / perPage));
  return {
    html: toldInOne(told, t("corrections-title"), labels),
    buttons: turnsOf(at, pages, turn.data, ctx.texts),
  };
}

function toldInOne(told: readonly PublicCorrection[], title: Html, labels: CorrectionLabels): Html {
  const [longest = 0, ...shorter] = longestWords;
  const write = (words: number): Html =>
    joinHtml([title, ...told.map((each) => correctionBlock(each, labels, words))], "\n\n");
  return shorter.reduce((html, words) => (visibleLength(html) <= textLimit ? html : write(words)), write(longest));
}

function labelsOf(ctx: BotContext, deps: BotDeps): CorrectionLabels {
  const { t, clock } = ctx.texts;
  const { timeZone } = wallOf(ctx, deps);
  return {
    field: (field) => t("corrections-field-words", { field }),
    corrected: t("corrections-corrected-words"),
    withdrawn: t("corrections-withdrawn-words"),
    when: (ms) => t("latest-line", clock.moment(ms, deps.clock(), timeZone)),
    plain: ctx.subscriber?.preferences.plain ?? false,
  };
}
