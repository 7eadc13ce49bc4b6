/** One feed as a message: how it is, and what can be done with it. Pure. */

import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Texts } from "../../../locales/texts.ts";
import { type Feed, feedModes, quirkSwitches } from "../../../news/feed.ts";
import type { Topic } from "../../../news/topic.ts";
import { marked } from "../../button-rows.ts";
import { topicLabel } from "../desk/desk-message.ts";
import { feedAction, feedListAction, feedModeAction, feedReportAction } from "./feed-actions.ts";

export interface FeedView {
  readonly feed: Feed;
  /** All topics there are. */
  readonly topics: readonly Topic[];
  /** When it is asked next, ms. */
  readonly dueAt: number | null;
  /** A hub tells what is new in it. */
  readonly hasHub: boolean;
  readonly now: number;
  readonly timeZone: string;
}

const longestName = 120;
/** Of a name and an address side by side, each. */
const longestShared = 60;
const longestAddress = 300;

export const feedName = ({ title, url }: Pick<Feed, "title" | "url">): string => truncate(title || url, longestName);

/** In a list: with its address where another one is called the same. */
export function feedNameAmong(feed: Pick<Feed, "title" | "url">, all: readonly Pick<Feed, "title" | "url">[]): string {
  const name = feedName(feed);
  if (!feed.title || !all.some((other) => other.url !== feed.url && other.title === feed.title)) return name;
  const address = feed.url.replace(/^https?:\/\//i, "");
  return `${truncate(name, longestShared)} (${truncate(address, longestShared)})`;
}

export function feedPanel(texts: Texts, view: FeedView): OutgoingMessage {
  const { feed, topics } = view;
  const { t, clock } = texts;
  const names = feed.topics.map((slug) => topicLabel(topics, slug, texts.code));
  const { mode } = feed;
  const heading = [
    t("feed-title", { number: String(feed.number), title: feedName(feed) }),
    t("feed-address", { url: truncate(feed.url, longestAddress) }),
    t("feed-way", { mode, topics: clock.list(names) }),
  ];
  return {
    html: joinHtml([joinHtml(heading, "\n"), joinHtml(healthLines(texts, view), "\n")], "\n\n"),
    buttons: panelButtons(texts, feed),
  };
}

function healthLines(texts: Texts, { feed, dueAt, hasHub, now, timeZone }: FeedView): Html[] {
  const { t, clock } = texts;
  const { readAt, newAt, fault, failures, paused, rhythmMs } = feed;
  const at = (ms: number) => clock.moment(ms, now, timeZone);
  const isIll = failures > 0 && fault !== undefined;
  return [
    ...(paused ? [t("feed-paused")] : []),
    ...(isIll ? [t("feed-ill", { ...at(fault.at), times: failures, reason: fault.reason })] : []),
    readAt === undefined ? t("feed-never-read") : t("feed-read", at(readAt)),
    newAt === undefined ? t("feed-nothing-new") : t("feed-new", at(newAt)),
    ...(!isIll && fault ? [t("feed-last-fault", { ...at(fault.at), reason: fault.reason })] : []),
    ...(rhythmMs === undefined ? [] : [t("feed-rhythm", { gap: durationText(texts, rhythmMs) })]),
    ...(paused || dueAt === null ? [] : [dueAt <= now ? t("feed-due-now") : t("feed-due", at(dueAt))]),
    ...(hasHub ? [t("feed-hub")] : []),
    ...quirkLines(texts, feed),
  ];
}

function quirkLines({ t, clock }: Texts, { quirks = {} }: Feed): Html[] {
  const { charset } = quirks;
  const said = quirkSwitches.filter((what) => quirks[what]).map((what) => t(`feed-quirk-${what}-words`));
  if (charset) said.unshift(t("feed-quirk-charset-words", { charset }));
  return said.length === 0 ? [] : [t("feed-quirks", { switches: clock.list(said) })];
}

function panelButtons({ t }: Texts, { number, mode, paused = false }: Feed): Button[][] {
  const act = (text: string, verb: Parameters<typeof feedAction.data>[0]): Button => ({
    text,
    action: feedAction.data(verb, number),
  });
  const modes = feedModes.map(
    (each): Button => ({
      text: marked(t("feed-mode-button", { mode: each }), each === mode),
      action: feedModeAction.data(each, number),
    }),
  );
  return [
    paused
      ? [act(t("feed-resume-button"), "resume")]
      : [act(t("feed-pause-button"), "pause"), act(t("feed-poll-button"), "poll")],
    [...modes, act(t("feed-topics-button"), "topics")],
    [
      { text: t("feed-report-button"), action: feedReportAction.data(number, 0) },
      act(t("feed-quirks-button"), "quirks"),
    ],
    [act(t("feed-address-button"), "address"), act(t("feed-remove-button"), "askremove")],
    [{ text: t("feed-list-button"), action: feedListAction.data(0) }, act(t("feed-refresh-button"), "show")],
  ];
}
