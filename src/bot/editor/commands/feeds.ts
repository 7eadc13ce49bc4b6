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
    const texts = ctx.texts.newsroom.feeds;
    const [act = "", target = "", ...rest] = args.split(/\s+/).filter(Boolean);

    if (act === "add" && target !== "") {
      const url = /^https?:\/\//i.test(target) ? target : `https://${target}`;
      const words = rest.filter((word) => word !== "auto" && word !== "review" && !/^newest$|^\d+$/i.test(word));
      const mode: FeedMode = rest.includes("auto") ? "auto" : "review";
      const takeFirst = Math.min(mostFirst, Number(rest.find((word) => /^\d+$/.test(word)) ?? 0));
      const reading = await say(ctx, { html: texts.reading });
      const { feed, entries } = await deps.feeds.add(actorOf(ctx), { url, topics: words, mode, takeFirst });
      await replace(ctx, reading, {
        html: texts.added({ number: feed.number, title: feed.title ?? feed.url, entries, mode, takeFirst }),
      });
      return;
    }
    if (act === "remove" && target !== "") {
      const number = Number(target.replace(/^#/, ""));
      if (!Number.isSafeInteger(number)) {
        await say(ctx, { html: texts.badNumber({ word: shown(target) }) });
        return;
      }
      const feed = await deps.feeds.remove(actorOf(ctx), number);
      await say(ctx, { html: texts.removed({ title: feed.title ?? feed.url }) });
      return;
    }
    const feeds = await deps.feeds.list(actorOf(ctx));
    const lines = feeds.slice(0, listed).map((feed) =>
      texts.line({
        number: feed.number,
        title: feed.title ?? feed.url,
        topics: feed.topics,
        mode: feed.mode,
        sick: feed.failures > 0,
      }),
    );
    await say(ctx, {
      html: joinHtml([feeds.length > 0 ? joinHtml([texts.list, ...lines], "\n") : texts.none, texts.usage], "\n\n"),
    });
  },
});
