/** What a feed's last poll has held, paged: each entry with what was done with it and why; a number opens its story. Pure. */

import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Feed } from "../../../news/feed.ts";
import type { PollReport } from "../../../news/poll-report.ts";
import { rowsOf, turnsOf } from "../../button-rows.ts";
import { deskAction } from "../actions.ts";
import { feedAction, feedReportAction } from "./feed-actions.ts";
import { feedName } from "./feed-panel.ts";

const onPage = 10;
const numbersInRow = 5;
const longestTitle = 80;

export function feedReportMessage(
  texts: Texts,
  { feed, report, page: asked }: { readonly feed: Feed; readonly report: PollReport | null; readonly page: number },
  at: { readonly now: number; readonly timeZone: string },
): OutgoingMessage {
  const { t, clock } = texts;
  const back: Button = { text: t("desk-back-button"), action: feedAction.data("show", feed.number) };
  const title = feedName(feed);
  if (!report) return { html: t("feed-report-none", { title }), buttons: [[back]] };
  const pages = Math.max(1, Math.ceil(report.entries.length / onPage));
  const page = Math.min(asked, pages - 1);
  const entries = report.entries.slice(page * onPage, (page + 1) * onPage);
  const numberOf = (i: number): string => String(page * onPage + i + 1);
  const lines = entries.map(({ title: said, fate }, i) =>
    t("feed-report-line", { number: numberOf(i), title: truncate(said || "…", longestTitle), fate }),
  );
  const numbers = entries.flatMap(({ articleId }, i): Button[] =>
    articleId ? [{ text: numberOf(i), action: deskAction.data("open", articleId) }] : [],
  );
  const turns = turnsOf(page, pages, (to) => feedReportAction.data(feed.number, to), texts);
  const more = report.total - report.entries.length;
  const last = page === pages - 1 && more > 0 ? [t("notices-more", { count: more })] : [];
  const head = t("feed-report", { title, count: report.total, ...clock.moment(report.at, at.now, at.timeZone) });
  return {
    html: joinHtml([head, joinHtml([...lines, ...last], "\n")], "\n\n"),
    buttons: [...rowsOf(numbers, numbersInRow), ...turns, [back]],
  };
}
