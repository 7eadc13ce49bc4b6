/** A matter of a feed that the newsroom decides on: what happened, the titles, three choices. Pure. */

import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { FeedNotice } from "../../../news/feed-notice.ts";
import type { FeedDecided } from "../../../newsroom/feed-decisions.ts";
import { openButtons } from "../desk/open-buttons.ts";
import { feedNoticeAction } from "./feed-actions.ts";

type Choice = Parameters<typeof feedNoticeAction.data>[0];

const longestName = 120;
const longestTitle = 80;
const longestAddress = 200;
const mostOpened = 20;

export function feedNoticeMessage(texts: Texts, notice: FeedNotice): OutgoingMessage {
  return { html: noticeText(texts, notice), buttons: choices(texts, notice) };
}

function noticeText({ t }: Texts, { matter, ids, titles, to = "", ...notice }: FeedNotice): Html {
  const title = truncate(notice.title, longestName);
  const head =
    matter === "moved"
      ? t("feed-moved", { title, to: truncate(to, longestAddress) })
      : t(`feed-${matter}`, { title, count: ids.length });
  const lines = titles.map((each) => t("feed-notice-story", { title: truncate(each, longestTitle) }));
  const more = ids.length - titles.length;
  if (more > 0) lines.push(t("notices-more", { count: more }));
  return joinHtml(lines.length > 0 ? [head, joinHtml(lines, "\n")] : [head], "\n\n");
}

function choices({ t }: Texts, notice: FeedNotice): Button[][] {
  const button = choiceOf(notice);
  switch (notice.matter) {
    case "edited":
      return [
        [button("show", t("feed-show-button")), button("all", t("feed-correct-all-button"))],
        [button("none", t("feed-ignore-button"))],
      ];
    case "moved":
      return [
        [button("yesall", t("feed-follow-button")), button("none", t("feed-stay-button"))],
        [button("leave", t("feed-pause-button"))],
      ];
    default:
      return [
        [button("all", t("feed-send-all-button")), button("leave", t("feed-drafts-button"))],
        [button("none", t("feed-discard-all-button"))],
      ];
  }
}

const choiceOf =
  ({ feed, matter, since }: FeedNotice) =>
  (choice: Choice, text: string): Button => ({ text, action: feedNoticeAction.data(choice, feed, matter, since) });

/** Before what can't be taken back at one stroke. */
export function askFeedChoice(texts: Texts, notice: FeedNotice, choice: "all" | "none"): OutgoingMessage {
  const { t } = texts;
  const count = notice.ids.length;
  const button = choiceOf(notice);
  const question =
    choice === "all" ? t("feed-ask-all", { matter: notice.matter, count }) : t("feed-ask-none", { count });
  return {
    html: joinHtml([noticeText(texts, notice), question], "\n\n"),
    buttons: [
      [button(choice === "all" ? "yesall" : "yesnone", t("feed-yes-button")), button("back", t("feed-no-button"))],
    ],
  };
}

/** A number opens each. */
export function editedStories({ t }: Texts, { ids, titles, ...notice }: FeedNotice): OutgoingMessage {
  const title = truncate(notice.title, longestName);
  const shown = ids.slice(0, mostOpened);
  const lines = shown.map((id, i) =>
    t("feeds-story-line", { number: String(i + 1), id, title: truncate(titles[i] ?? "…", longestTitle) }),
  );
  return {
    html: joinHtml([t("feed-edited-list", { title }), joinHtml(lines, "\n")], "\n\n"),
    buttons: openButtons(shown),
  };
}

export const decidedMessage = ({ t }: Texts, { how, count, notice }: FeedDecided): OutgoingMessage => ({
  html: t("feed-decided", { how, count, title: truncate(notice.title, longestName) }),
});
