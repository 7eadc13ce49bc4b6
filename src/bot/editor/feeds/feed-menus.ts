/** What a feed's panel turns into while something is chosen: topics, quirks, a charset, its removal. Pure. */

import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { bold, type Html, joinHtml } from "../../../format/safe-html.ts";
import type { Texts } from "../../../locales/texts.ts";
import { type Feed, feedCharsets, type QuirkSwitch, quirkSwitches } from "../../../news/feed.ts";
import { marked, rowsOf } from "../../button-rows.ts";
import { topicLabel } from "../desk/desk-message.ts";
import { feedAction, feedCharsetAction, feedQuirkAction, feedTopicAction } from "./feed-actions.ts";
import { type FeedView, feedName } from "./feed-panel.ts";

const charsetsInRow = 3;

export function feedTopicsMessage(texts: Texts, { feed, topics }: FeedView): OutgoingMessage {
  const buttons = topics.map(({ slug }): Button => {
    const on = feed.topics.includes(slug);
    const label = topicLabel(topics, slug, texts.code);
    return {
      text: texts.t("feed-topic-button", { on, topic: label }),
      action: feedTopicAction.data(feed.number, slug, on ? "off" : "on"),
    };
  });
  return menu(texts, feed, texts.t("feed-choose-topics"), rowsOf(buttons, 2));
}

export function feedQuirksMessage(texts: Texts, { feed }: FeedView): OutgoingMessage {
  const { t } = texts;
  const { quirks = {}, number } = feed;
  const flip = (what: QuirkSwitch): Button[] => {
    const on = quirks[what] === true;
    return [{ text: t(`feed-${what}-button`, { on }), action: feedQuirkAction.data(what, on ? "off" : "on", number) }];
  };
  const charset: Button = {
    text: quirks.charset ? t("feed-charset-set-button", { charset: quirks.charset }) : t("feed-charset-button"),
    action: feedAction.data("charsets", number),
  };
  return menu(texts, feed, t("feed-choose-quirks"), [...quirkSwitches.map(flip), [charset]]);
}

export function feedCharsetsMessage(texts: Texts, { feed }: FeedView): OutgoingMessage {
  const chosen = feed.quirks?.charset ?? "auto";
  const auto: Button = {
    text: marked(texts.t("feed-charset-auto-button"), chosen === "auto"),
    action: feedCharsetAction.data("auto", feed.number),
  };
  const others = feedCharsets.map(
    (charset): Button => ({
      text: marked(charset, charset === chosen),
      action: feedCharsetAction.data(charset, feed.number),
    }),
  );
  return menu(texts, feed, texts.t("feed-choose-charset"), [[auto], ...rowsOf(others, charsetsInRow)]);
}

export function askRemoveMessage({ t }: Texts, feed: Feed): OutgoingMessage {
  const { number } = feed;
  return {
    html: t("feed-ask-remove", { title: feedName(feed) }),
    buttons: [
      [
        { text: t("feed-really-remove-button"), action: feedAction.data("remove", number) },
        { text: t("feed-keep-button"), action: feedAction.data("show", number) },
      ],
    ],
  };
}

function menu({ t }: Texts, feed: Feed, question: Html, rows: readonly (readonly Button[])[]): OutgoingMessage {
  const back: Button = { text: t("desk-back-button"), action: feedAction.data("show", feed.number) };
  return { html: joinHtml([bold(feedName(feed)), question], "\n"), buttons: [...rows, [back]] };
}
