/** /stats [days]: one picture for each question about the readers as a whole, changed in place by buttons; and all of it as a
 *  file. */
import { InputFile } from "grammy";
import { z } from "zod";
import type { Button } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { refusalOf } from "../../../telegram/classify-error.ts";
import { captioned, say, toast } from "../../answer.ts";
import { defineAction, onAction } from "../../callback.ts";
import type { Chart } from "../../charts/chart.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { needsConsent, type StatisticsView, statisticsChart, statisticsViews } from "../statistics/statistics-chart.ts";
import { statisticsFile } from "../statistics/statistics-file.ts";

const daysArgument = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number);
const themes = ["light", "dark"] as const;
const showAction = defineAction("stats", z.tuple([z.enum(statisticsViews), daysArgument, z.enum(themes)]));
const fileAction = defineAction("statsfile", z.tuple([daysArgument]));

const usualDays = 30;
const mostDays = 365;
const offeredDays = [7, 30, 90] as const;

interface Asked {
  readonly view: StatisticsView;
  readonly days: number;
  readonly theme: (typeof themes)[number];
}

export const stats = defineCommand<NewsroomDeps>({
  name: "stats",
  right: "publish",
  async run(ctx, args, deps) {
    const given = Number(/^\d+/.exec(args)?.[0] ?? usualDays);
    const days = Math.min(mostDays, Math.max(1, given));
    await showPicture(ctx, { view: "readers", days, theme: "light" }, deps, false);
  },
  buttons(composer, deps) {
    onAction(composer, showAction, async (ctx, view, days, theme) => {
      await toast(ctx);
      await showPicture(ctx, { view, days: Math.min(mostDays, days), theme }, deps, true);
    });
    onAction(composer, fileAction, async (ctx, days) => {
      await toast(ctx);
      await sendFile(ctx, Math.min(mostDays, days), ctx.texts.t("stats-file"), deps);
    });
  },
});

/** `inPlace`: where the pressed button is. */
async function showPicture(ctx: BotContext, asked: Asked, deps: NewsroomDeps, inPlace: boolean): Promise<void> {
  const { t } = ctx.texts;
  const [statistics, topics] = await Promise.all([
    deps.statistics.of(actorOf(ctx), Math.max(1, asked.days)),
    deps.stored.topics(),
  ]);
  const chart = statisticsChart(ctx.texts, { statistics, topics, view: asked.view, isDark: asked.theme === "dark" });
  const picture = await deps.charts.draw(chart);
  if (!picture) return sendFile(ctx, asked.days, t("stats-failed"), deps);
  const html = captionOf(ctx, chart, needsConsent({ statistics, view: asked.view }));
  const file = new InputFile(picture, `${asked.view}.png`);
  const { reply_markup, ...caption } = captioned(ctx, { html, buttons: buttonsOf(ctx, asked) });
  const buttons = reply_markup && { reply_markup };
  if (inPlace) {
    try {
      await ctx.editMessageMedia({ type: "photo", media: file, ...caption }, buttons);
      return;
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal === "not_modified") return;
      if (refusal !== "bad_request") throw error; // gone, or too old: here is a new one
    }
  }
  await ctx.replyWithPhoto(file, { ...caption, ...buttons });
}

/** The finding again, for who has it read aloud. */
function captionOf({ texts: { t } }: BotContext, { title, note }: Chart, isByConsent: boolean): Html {
  const told = t("stats-caption", { title, note });
  return isByConsent ? joinHtml([told, t("stats-consent")], "\n") : told;
}

function buttonsOf({ texts: { t } }: BotContext, { view, days, theme }: Asked): Button[][] {
  const show = (text: string, change: Partial<Asked>): Button => {
    const to = { view, days, theme, ...change };
    return { text, action: showAction.data(to.view, to.days, to.theme) };
  };
  const views = statisticsViews
    .filter((each) => each !== view)
    .map((each) => show(t(`stats-${each}-button`), { view: each }));
  const rows: Button[][] = [];
  for (let i = 0; i < views.length; i += 2) rows.push(views.slice(i, i + 2));
  const isDark = theme === "dark";
  return [
    ...rows,
    offeredDays
      .filter((each) => each !== days)
      .map((each) => show(t("stats-period-button", { days: each }), { days: each })),
    [
      show(isDark ? t("stats-light-button") : t("stats-dark-button"), { theme: isDark ? "light" : "dark" }),
      { text: t("stats-file-button"), action: fileAction.data(days) },
    ],
  ];
}

async function sendFile(ctx: BotContext, days: number, words: Html, deps: NewsroomDeps): Promise<void> {
  const statistics = await deps.statistics.of(actorOf(ctx), Math.max(1, days));
  const last = statistics.days.at(-1)?.date;
  if (last === undefined) return void (await say(ctx, { html: words }));
  await ctx.replyWithDocument(new InputFile(Buffer.from(statisticsFile(statistics)), `statistics-${last}.csv`), {
    ...captioned(ctx, { html: words }),
  });
}
