/** All feeds, ten a page: what each is, whether it is well, and a number that opens it. Pure. */

import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Feed } from "../../../news/feed.ts";
import { rowsOf, turnsOf } from "../../button-rows.ts";
import { feedAction, feedListAction } from "./feed-actions.ts";
import { feedNameAmong } from "./feed-panel.ts";

const onPage = 10;
const numbersInRow = 5;

export function feedListMessage({ t }: Texts, feeds: readonly Feed[], asked: number): OutgoingMessage {
  if (feeds.length === 0) return { html: joinHtml([t("feeds-none"), t("feeds-usage")], "\n\n") };
  const pages = Math.ceil(feeds.length / onPage);
  const page = Math.min(asked, pages - 1);
  const shown = feeds.slice(page * onPage, (page + 1) * onPage);
  const lines = shown.map((feed) =>
    t("feeds-line", {
      state: feed.paused ? "paused" : feed.failures > 0 ? "ill" : "well",
      number: String(feed.number),
      title: feedNameAmong(feed, feeds),
      topics: feed.topics.map((slug) => `#${slug}`).join(" "),
      mode: feed.mode,
    }),
  );
  const numbers = shown.map(
    ({ number }): Button => ({ text: String(number), action: feedAction.data("open", number) }),
  );
  return {
    html: joinHtml([joinHtml([t("feeds-list"), ...lines], "\n"), t("feeds-usage")], "\n\n"),
    buttons: [...rowsOf(numbers, numbersInRow), ...turnsOf(page, pages, feedListAction.data, { t })],
  };
}
