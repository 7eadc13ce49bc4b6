/** /feeds: chiefs add feeds and open them by their number; what a panel's buttons do can be typed too. */
import { sentenceOf } from "../../../locales/sentence-of.ts";
import { AppError } from "../../../news/app-error.ts";
import type { FeedMode } from "../../../news/feed.ts";
import { replace, say } from "../../answer.ts";
import type { BotContext } from "../../context.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";
import { exportFeeds, importFeeds } from "../feeds/exchange-feeds.ts";
import { webAddress } from "../feeds/feed-address.ts";
import { installFeedButtons } from "../feeds/feed-buttons.ts";
import { feedListMessage } from "../feeds/feed-list.ts";
import { askRemoveMessage } from "../feeds/feed-menus.ts";
import { feedName } from "../feeds/feed-panel.ts";
import { feedShown } from "../feeds/feed-shown.ts";

const mostFirst = 20;

export const feeds = defineCommand<NewsroomDeps>({
  name: "feeds",
  right: "govern",
  async run(ctx, args, deps) {
    const { t, read } = ctx.texts;
    const [verb = "", target = "", ...rest] = args.split(/\s+/).filter(Boolean);
    const act = read(verb, ["add", "remove", "pause", "resume", "import", "export"]);
    if (act === "add" && target !== "") return addFeed(ctx, target, rest, deps);
    if (act === "import") return importFeeds(ctx, [target, ...rest].filter(Boolean), deps);
    if (act === "export") return exportFeeds(ctx, deps);
    const named = act === null ? verb : target;
    if (named === "") return void (await say(ctx, feedListMessage(ctx.texts, await deps.feeds.list(actorOf(ctx)), 0)));
    const number = numberIn(named);
    if (number === null) return void (await say(ctx, { html: t("feeds-bad-number", { word: shown(named) }) }));
    if (act === "remove") {
      const feed = await deps.feeds.get(actorOf(ctx), number);
      return void (await say(ctx, askRemoveMessage(ctx.texts, feed))); // one slip in the number is another feed
    }
    const step = act === "pause" ? deps.feeds.pause : act === "resume" ? deps.feeds.resume : deps.feeds.get;
    await say(ctx, await feedShown(ctx, await step(actorOf(ctx), number), deps));
  },
  buttons: installFeedButtons,
});

async function addFeed(ctx: BotContext, target: string, rest: readonly string[], deps: NewsroomDeps): Promise<void> {
  const { t, read } = ctx.texts;
  const url = webAddress(target);
  const topics = rest.filter((word) => !isNumber(word) && read(word, ["auto", "review", "newest"]) === null);
  const mode: FeedMode = rest.some((word) => read(word, ["auto"])) ? "auto" : "review";
  const takeFirst = Math.min(mostFirst, Number(rest.find(isNumber) ?? 0));
  const reading = await say(ctx, { html: t("feeds-reading") });
  try {
    const { feed, entries } = await deps.feeds.add(actorOf(ctx), { url, topics, mode, takeFirst });
    const facts = { number: String(feed.number), title: feedName(feed), entries, mode };
    await replace(ctx, reading, { html: t("feeds-added", { ...facts, takeFirst: Math.min(takeFirst, entries) }) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    await replace(ctx, reading, { html: sentenceOf(ctx.texts, error) });
  }
}

const isNumber = (word: string): boolean => /^\d+$/.test(word);

function numberIn(word: string): number | null {
  const number = Number(word.replace(/^#/, ""));
  return Number.isSafeInteger(number) && number > 0 ? number : null;
}
