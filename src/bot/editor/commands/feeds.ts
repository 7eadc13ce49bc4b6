/** /feeds: chiefs add, list and remove feeds. */
import { joinHtml } from "../../../format/safe-html.ts";
import type { FeedMode } from "../../../news/feed.ts";
import { replace, say } from "../../answer.ts";
import { defineCommand } from "../../define-command.ts";
import { shown } from "../../shown.ts";
import { actorOf, type NewsroomDeps } from "../deps.ts";

/** Longer lists would not be read; the numbers of the others are still good. */
const listed = 40;
const mostFirst = 20;

export const feeds = defineCommand<NewsroomDeps>({
  name: "feeds",
  right: "govern",
  async run(ctx, args, deps) {
    const { t, read } = ctx.texts;
    const [verb = "", target = "", ...rest] = args.split(/\s+/).filter(Boolean);
    const act = read(verb, ["add", "remove"]);

    if (act === "add" && target !== "") {
      const url = /^https?:\/\//i.test(target) ? target : `https://${target}`;
      const isNumber = (word: string): boolean => /^\d+$/.test(word);
      const topics = rest.filter((word) => !isNumber(word) && read(word, ["auto", "review", "newest"]) === null);
      const mode: FeedMode = rest.some((word) => read(word, ["auto"])) ? "auto" : "review";
      const takeFirst = Math.min(mostFirst, Number(rest.find(isNumber) ?? 0));
      const reading = await say(ctx, { html: t("feeds-reading") });
      const { feed, entries } = await deps.feeds.add(actorOf(ctx), { url, topics, mode, takeFirst });
      await replace(ctx, reading, {
        html: t("feeds-added", {
          number: String(feed.number),
          title: feed.title ?? feed.url,
          entries,
          mode,
          takeFirst,
        }),
      });
      return;
    }
    if (act === "remove" && target !== "") {
      const number = Number(target.replace(/^#/, ""));
      if (!Number.isSafeInteger(number)) {
        await say(ctx, { html: t("feeds-bad-number", { word: shown(target) }) });
        return;
      }
      const feed = await deps.feeds.remove(actorOf(ctx), number);
      await say(ctx, { html: t("feeds-removed", { title: feed.title ?? feed.url }) });
      return;
    }
    const feeds = await deps.feeds.list(actorOf(ctx));
    const lines = feeds.slice(0, listed).map((feed) =>
      t(feed.failures > 0 ? "feeds-line-sick" : "feeds-line", {
        number: String(feed.number),
        title: feed.title ?? feed.url,
        topics: feed.topics.map((slug) => `#${slug}`).join(" "),
        mode: feed.mode,
      }),
    );
    await say(ctx, {
      html: joinHtml(
        [feeds.length > 0 ? joinHtml([t("feeds-list"), ...lines], "\n") : t("feeds-none"), t("feeds-usage")],
        "\n\n",
      ),
    });
  },
});
