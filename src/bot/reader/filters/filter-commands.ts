/** /mute and /unmute, /follow and /unfollow: a word, a phrase, a writer or a source behind them; without one, the list. */
import { cleanText } from "../../../format/clean-text.ts";
import { type Filter, hasLoneQuote, isSameFilter, parseFilter, spread } from "../../../news/filter.ts";
import { show } from "../../answer.ts";
import { type BotContext, type BotDeps, homeOf } from "../../context.ts";
import { type FilterList, filterListView, filtersIn, mostFilters } from "./filter-list.ts";
import { filterWords, isTextFilter, type TextFilter } from "./filter-words.ts";
import { heldLately } from "./held-lately.ts";

const marks = ["by", "from"] as const;
/** Cleaning a megabyte to search for a word is a favour to nobody. */
const longestTyped = 1000;

const words = {
  mute: { added: "mute-added", already: "mute-already", removed: "mute-removed", notThere: "mute-not-there" },
  follow: { added: "follow-added", already: "follow-already", removed: "follow-removed", notThere: "follow-not-there" },
} as const;

export async function addTyped(ctx: BotContext, typed: string, list: FilterList, deps: BotDeps): Promise<void> {
  const { texts } = ctx;
  const filter = read(ctx, typed);
  if (filter === null || isMarkAlone(filter, texts)) return showList(ctx, list, deps);
  if (hasLoneQuote(typed)) {
    const text = cleanText(filter.text)
      .replace(/["“”„‟«»「」『』]/gu, "")
      .trim();
    const command = { mute: "/mute", follow: "/follow" }[list];
    return show(ctx, { html: texts.t("filter-lone-quote", { command, text }) });
  }
  const has = filtersIn(ctx.subscriber, list);
  const what = { what: filterWords(filter, texts) };
  if (has.some((each) => isSameFilter(each, filter))) {
    return show(ctx, { html: texts.t(words[list].already, what) });
  }
  if (has.length >= mostFilters) {
    const instead = texts.t("filter-full", { most: mostFilters });
    return show(ctx, filterListView(ctx.subscriber, list, texts, { instead }));
  }
  const { audience } = deps;
  ctx.subscriber = await (list === "mute" ? audience.mute : audience.follow)(homeOf(ctx), filter);
  await show(ctx, { html: texts.t(words[list].added, what) });
}

export async function removeTyped(ctx: BotContext, typed: string, list: FilterList, deps: BotDeps): Promise<void> {
  const { texts } = ctx;
  const wanted = read(ctx, typed);
  if (wanted === null) return showList(ctx, list, deps);
  const filter = meant(wanted, filtersIn(ctx.subscriber, list));
  if (filter === null) {
    const instead = texts.t(words[list].notThere, { what: filterWords(wanted, texts) });
    return show(ctx, filterListView(ctx.subscriber, list, texts, { instead }));
  }
  await drop(ctx, filter, list, deps);
  await show(ctx, { html: texts.t(words[list].removed, { what: filterWords(filter, texts) }) });
}

export async function drop(ctx: BotContext, filter: Filter, list: FilterList, { audience }: BotDeps): Promise<void> {
  ctx.subscriber = await (list === "mute" ? audience.unmute : audience.unfollow)(homeOf(ctx).chatId, filter);
}

export async function showList(ctx: BotContext, list: FilterList, deps: BotDeps): Promise<void> {
  const held = list === "mute" ? (await heldLately(ctx, deps)).length : 0;
  await show(ctx, filterListView(ctx.subscriber, list, ctx.texts, { held }));
}

/** Null: nothing that can be searched for, such as signs alone, or a page of text. */
function read(ctx: BotContext, typed: string): TextFilter | null {
  const filter = parseFilter(cleanText(typed.slice(0, longestTyped)), (word) => ctx.texts.read(word, marks));
  return filter && isTextFilter(filter) ? filter : null;
}

/** "by" with nobody behind it: the name was forgotten. As a wish it would meet nearly every story. In quotes it is meant. */
const isMarkAlone = ({ kind, text }: TextFilter, texts: BotContext["texts"]): boolean =>
  kind === "word" && texts.read(text.replace(/:$/u, ""), marks) !== null;

/** The very one; else the only one with these words ("/unmute Reed" for "by Reed"). */
function meant(wanted: TextFilter, has: readonly TextFilter[]): TextFilter | null {
  const same = has.find((each) => isSameFilter(each, wanted));
  if (same) return same;
  const [first, another] = has.filter(({ text }) => spread(text) === spread(wanted.text));
  return first && !another ? first : null;
}
