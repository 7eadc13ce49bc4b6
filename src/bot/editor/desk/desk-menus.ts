/** What a desk message turns into while something is chosen: topics, a time, a field to be typed, the language of the card
 *  above, the paid speed. Pure. */

import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { correctable } from "../../../news/correction.ts";
import { editsOf } from "../../../news/draft.ts";
import type { PaidOffer } from "../../../news/paid-speed.ts";
import { readersClockOf } from "../../../news/readers-clock.ts";
import { everyDay, nextOccurrence } from "../../../news/schedule.ts";
import { marked, rowsOf } from "../../button-rows.ts";
import {
  askAction,
  cardLocaleAction,
  clockAction,
  deskAction,
  moveAction,
  switchAction,
  timeAction,
  topicAction,
  validAction,
} from "../actions.ts";
import { type DeskView, deskMessage, headline, longestHeadline, topicLabel } from "./desk-message.ts";

export function topicsMessage(texts: Texts, { article, topics }: DeskView): OutgoingMessage {
  const buttons: Button[] = topics.map((topic) => ({
    text: marked(topicLabel(topics, topic.slug, texts.code), article.topics.includes(topic.slug)),
    action: topicAction.data(
      article.id,
      topic.slug,
      article.topics.includes(topic.slug) ? "off" : "on",
      editsOf(article),
    ),
  }));
  return {
    html: joinHtml([headline(article), texts.t("desk-choose-topics")], "\n"),
    buttons: [...rowsOf(buttons, 2), [back(texts, article)]],
  };
}

/** Readers have the page already, or are about to get it. */
export function knownWarning({ t, clock }: Texts, known: Article, at: Pick<DeskView, "now" | "timeZone">): Html {
  const { id, state, publishAt = at.now } = known;
  if (state !== "scheduled") return t("publish-known-warning", { id });
  return t("publish-waiting-warning", { id, ...clock.moment(publishAt, at.now, at.timeZone) });
}

/** Asked where another article has brought the same page to readers since this draft was made. */
export function twiceMessage(texts: Texts, { article: draft, ...at }: DeskView, other: Article): OutgoingMessage {
  const { t } = texts;
  const anyway: Button = { text: t("desk-publish-button"), action: deskAction.data("twice", draft.id, editsOf(draft)) };
  return {
    html: joinHtml([headline(draft), knownWarning(texts, other, at)], "\n"),
    buttons: [[anyway], [back(texts, draft)]],
  };
}

export function discardMessage(texts: Texts, draft: Article): OutgoingMessage {
  const { t } = texts;
  const title = truncate(cleanText(draft.content.title), longestHeadline);
  const yes: Button = { text: t("desk-discard-button"), action: deskAction.data("discard", draft.id, editsOf(draft)) };
  return { html: t("desk-ask-discard", { title }), buttons: [[yes, back(texts, draft)]] };
}

/** `moments`: ms since epoch, offered as buttons. */
export function timesMessage(texts: Texts, view: DeskView, moments: readonly number[]): OutgoingMessage {
  const { article, now, timeZone } = view;
  const { t, clock } = texts;
  const { id, state, publishAt: due = 0 } = article;
  return {
    html: joinHtml(
      [headline(article), t("desk-choose-time"), ...(state === "scheduled" ? [] : [t("clocks-hint")])],
      "\n",
    ),
    buttons: [
      ...moments.map((at) => [
        {
          text: t("desk-time-button", clock.moment(at, now, timeZone)),
          action: state === "scheduled" ? moveAction.data(id, at, due) : timeAction.data(id, at, editsOf(article)),
        },
      ]),
      ...(state === "scheduled" ? [] : [[onClocksButton(texts, view)]]),
      [{ text: t("desk-other-time-button"), action: askAction.data(id, "time", editsOf(article)) }],
      [back(texts, article)],
    ],
  };
}

/** The next eight o'clock in the newsroom, on all clocks. */
function onClocksButton({ t }: Texts, { article, now, timeZone }: DeskView): Button {
  const { dueAt } = nextOccurrence({ timeZone, times: ["08:00"], days: everyDay }, now);
  const { date, time } = readersClockOf(dueAt, timeZone);
  return {
    text: t("clocks-button", { time }),
    action: clockAction.data(article.id, date.replaceAll("-", ""), time.replace(":", ""), editsOf(article)),
  };
}

/** Until when a story holds. `moments`: ms since epoch, offered as buttons. */
export function validityMessage(
  texts: Texts,
  { article, now, timeZone }: DeskView,
  moments: readonly number[],
): OutgoingMessage {
  const { t, clock } = texts;
  const { id, validUntil } = article;
  const always: Button = { text: t("desk-valid-always-button"), action: validAction.data(id, "always") };
  return {
    html: joinHtml([headline(article), t("desk-choose-valid")], "\n"),
    buttons: [
      ...moments.map((at) => [
        { text: t("desk-time-button", clock.moment(at, now, timeZone)), action: validAction.data(id, at) },
      ]),
      [{ text: t("desk-other-time-button"), action: askAction.data(id, "valid") }],
      ...(validUntil === undefined ? [] : [[always]]),
      [back(texts, article)],
    ],
  };
}

const fields = [...correctable, "picture", "links"] as const;

export function fieldsMessage(texts: Texts, article: Article): OutgoingMessage {
  const { t } = texts;
  return {
    html: joinHtml([headline(article), t("desk-choose-field")], "\n"),
    buttons: [
      ...rowsOf(
        fields.map((field) => ({ text: t(`desk-${field}-button`), action: askAction.data(article.id, field) })),
        3,
      ),
      [back(texts, article)],
    ],
  };
}

/** Below the card in one language (`shown`), to look at it in another. */
export function languagesMessage(texts: Texts, view: DeskView, all: readonly Texts[], shown: string): OutgoingMessage {
  const buttons = all.map(
    ({ code, name }): Button => ({
      text: marked(texts.t("desk-card-locale-button", { language: name }), code === shown),
      action: cardLocaleAction.data(view.article.id, code),
    }),
  );
  const { html } = deskMessage(texts, view);
  return { html, buttons: [...rowsOf(buttons, 2), [back(texts, view.article)]] };
}

const back = (texts: Texts, { id }: Article): Button => ({
  text: texts.t("desk-back-button"),
  action: deskAction.data("show", id),
});

export function askPaidMessage(texts: Texts, article: Article, offer: PaidOffer): OutgoingMessage {
  const { t } = texts;
  const { id } = article;
  const { readers, mostStars: stars } = offer;
  return {
    html: t("paid-ask", {
      id,
      readers,
      free: durationText(texts, offer.freeMs),
      paid: durationText(texts, offer.paidMs),
      stars,
    }),
    buttons: [
      [
        { text: t("paid-yes-button", { stars }), action: switchAction.data("paidyes", "on", id, editsOf(article)) },
        { text: t("paid-no-button"), action: deskAction.data("show", id) },
      ],
    ],
  };
}
