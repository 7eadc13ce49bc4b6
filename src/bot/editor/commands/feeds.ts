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
    const { t } = ctx.texts;
    const [act = "", target = "", ...rest] = args.split(/\s+/).filter(Boolean);

    if (act === "add" && target !== "") {
      const url = /^https?:\/\//i.test(target) ? target : `https://${target}`;
      const words = rest.filter((word) => word !== "auto" && word !== "review" && !/^newest$|^\d+$/i.test(word));
      const mode: FeedMode = rest.includes("auto") ? "auto" : "review";
      const takeFirst = Math.min(mostFirst, Number(rest.find((word) => /^\d+$/.test(word)) ?? 0));
      const reading = await say(ctx, { html: t("feeds-reading") });
      const { feed, entries } = await deps.feeds.add(actorOf(ctx), { url, topics: words, mode, takeFirst });
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
