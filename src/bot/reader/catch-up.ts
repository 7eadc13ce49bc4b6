/** What a reader missed while nothing came: offered once, as the most important or as all headlines, paged in place. After a
 *  pause, and after a return. What is shown is what was missed between two moments: the buttons carry them. */
import type { Composer } from "grammy";
import { z } from "zod";
import { cleanText } from "../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { bold, type Html, html, joinHtml, link } from "../../format/safe-html.ts";
import { truncate } from "../../format/truncate.ts";
import type { Texts } from "../../locales/texts.ts";
import type { Article, ArticleId } from "../../news/article.ts";
import { publishedAt } from "../../news/entitlement.ts";
import { show, toast } from "../answer.ts";
import { turnsOf } from "../button-rows.ts";
import { defineAction, onAction } from "../callback.ts";
import { inCharge } from "../chats/in-charge.ts";
import { type BotContext, type BotDeps, homeOf } from "../context.ts";
import { wallOf } from "./choices.ts";

/** ms since epoch. */
export interface Absence {
  readonly from: number;
  readonly until: number;
}

/** A moment (ms) in base 36: short, and exact. */
const moment = z.string().regex(/^[0-9a-z]{1,9}$/);
const extent = z.enum(["top", "all"]);
type Extent = z.infer<typeof extent>;

const openMissed = defineAction("missed", z.tuple([moment, moment, extent, z.coerce.number().int().min(0).max(999)]));
const skip = defineAction("missed-skip", z.tuple([]));

const dataOf = ({ from, until }: Absence, shown: Extent, page: number): string =>
  openMissed.data(from.toString(36), until.toString(36), shown, page);

const top = 5;
const perPage = 10;
const longestHeadline = 160;

interface CatchUpDeps {
  missedSince(chatId: number, from: number, until: number): Promise<readonly ArticleId[]>;
  readonly clock: BotDeps["clock"];
}

/** The offer, or that nothing was missed. */
export async function catchUpView(ctx: BotContext, deps: BotDeps, absence: Absence): Promise<OutgoingMessage> {
  return catchUpOffer(homeOf(ctx).chatId, ctx.texts, wallOf(ctx, deps).timeZone, absence, deps);
}

/** The same for whoever is told without having asked. */
export async function catchUpOffer(
  chatId: number,
  texts: Texts,
  timeZone: string,
  absence: Absence,
  deps: CatchUpDeps,
): Promise<OutgoingMessage> {
  const { t, clock } = texts;
  const count = (await deps.missedSince(chatId, absence.from, absence.until)).length;
  if (count === 0) return { html: t("catch-up-none") };
  const button = (extent: Extent, text: string): Button => ({ text, action: dataOf(absence, extent, 0) });
  return {
    html: t("catch-up-offer", { count, day: clock.day(absence.from, deps.clock(), timeZone) }),
    buttons: [
      [
        ...(count > top ? [button("top", t("catch-up-top-button", { count: top }))] : []),
        button("all", t("catch-up-all-button")),
      ],
      [{ text: t("catch-up-skip-button"), action: skip.data() }],
    ],
  };
}

/** Breaking news first, then the newest. */
async function missedView(
  ctx: BotContext,
  deps: BotDeps,
  absence: Absence,
  shown: Extent,
  page: number,
): Promise<OutgoingMessage> {
  const { t, clock } = ctx.texts;
  const ids = await deps.missedSince(homeOf(ctx).chatId, absence.from, absence.until);
  if (ids.length === 0) return { html: t("catch-up-none") };
  const pages = shown === "top" ? 1 : Math.ceil(ids.length / perPage);
  const at = Math.min(page, pages - 1);
  const stories =
    shown === "top"
      ? (await storiesOf(deps, ids)).sort(byWeight).slice(0, top)
      : await storiesOf(deps, ids.slice(at * perPage, (at + 1) * perPage));
  const first = shown === "top" ? 1 : at * perPage + 1;
  const { timeZone } = wallOf(ctx, deps);
  const title = t("catch-up-title", { count: ids.length, day: clock.day(absence.from, deps.clock(), timeZone) });
  return {
    html: joinHtml([title, ...stories.map((story, i) => entry(ctx, deps, first + i, story))], "\n\n"),
    buttons: [
      ...turnsOf(at, pages, (other) => dataOf(absence, shown, other), ctx.texts),
      ...(shown === "top" && ids.length > top
        ? [[{ text: t("catch-up-all-button"), action: dataOf(absence, "all", 0) }]]
        : []),
    ],
  };
}

const byWeight = (a: Article, b: Article): number =>
  Number(b.urgency === "breaking") - Number(a.urgency === "breaking") || publishedAt(b) - publishedAt(a);

async function storiesOf(deps: BotDeps, ids: readonly ArticleId[]): Promise<Article[]> {
  const found = await Promise.all(ids.map((id) => deps.audience.article(id)));
  return found.filter((article) => article !== null);
}

function entry(ctx: BotContext, deps: BotDeps, number: number, article: Article): Html {
  const { title, url } = article.content;
  const when = ctx.texts.clock.moment(publishedAt(article), deps.clock(), wallOf(ctx, deps).timeZone);
  const headline = bold(link(url, truncate(cleanText(title), longestHeadline)));
  const urgent = article.urgency === "breaking" ? "🚨 " : "";
  return html`${number}. ${urgent}${headline}\n${ctx.texts.t("latest-line", when)}`;
}

export function installCatchUp(composer: Composer<BotContext>, deps: BotDeps): void {
  onAction(
    composer,
    openMissed,
    async (ctx, from, until, shown, page) => {
      await toast(ctx);
      const absence = { from: Number.parseInt(from, 36), until: Number.parseInt(until, 36) };
      await show(ctx, await missedView(ctx, deps, absence, shown, page));
    },
    inCharge,
  );

  onAction(
    composer,
    skip,
    async (ctx) => {
      await toast(ctx);
      await show(ctx, { html: ctx.texts.t("catch-up-skipped") });
    },
    inCharge,
  );
}
