/** The newsroom's message about one article: what it is now and what can be done with it. Pure: one view in, one message
 *  out; the same for a press, a command and the progress reports. */
import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcast } from "../../../news/broadcast.ts";
import { changesTowards, correctable } from "../../../news/correction.ts";
import type { Receipt } from "../../../news/delivery.ts";
import type { PaidOffer } from "../../../news/paid-speed.ts";
import { type Topic, topicName } from "../../../news/topic.ts";
import { askAction, deskAction, timeAction, topicAction } from "../actions.ts";
import { broadcastLine, broadcastMessage, missingSender } from "../broadcast/broadcast-message.ts";
import { subjectOf } from "../broadcast/broadcast-subject.ts";

export interface DeskView {
  readonly article: Article;
  /** All topics there are. */
  readonly topics: readonly Topic[];
  /** Readers who would get it at once. */
  readonly atOnce: number;
  /** How many processes send. */
  readonly senders: number;
  readonly receipt: Receipt | null;
  /** Of a draft; null: not to be had, or not needed. */
  readonly paidOffer: PaidOffer | null;
  readonly now: number;
  readonly timeZone: string;
}

/** Beyond this, a waiting publication is a scheduled one rather than one in its undo window (UNDO_SECONDS is at most an hour). */
const undoShownMs = 3_600_000;

export function deskMessage(texts: Texts, view: DeskView): OutgoingMessage {
  const { id, state } = view.article;
  switch (state) {
    case "draft":
      return draftMessage(texts, view);
    case "scheduled":
      return waitingMessage(texts, view);
    case "published":
      return publishedMessage(texts, view);
    case "retracted":
      return retractedMessage(texts, view);
    case "discarded":
      return { html: texts.t("desk-discarded", { id }) };
  }
}

function draftMessage(texts: Texts, { article, topics, atOnce, paidOffer }: DeskView): OutgoingMessage {
  const { t, clock } = texts;
  const breaking = article.urgency === "breaking";
  const names = article.topics.map((slug) => labelOf(topics, slug, texts.code));
  const { id } = article;
  return {
    html: joinHtml(
      [
        t("desk-draft", { id }),
        ...(names.length > 0
          ? [t("desk-topics", { topics: clock.list(names) }), t("desk-audience", { readers: atOnce, breaking })]
          : [t("desk-topics-none")]),
      ],
      "\n",
    ),
    buttons: [
      [
        { text: t("desk-publish-button"), action: deskAction.data("publish", id) },
        { text: t("desk-schedule-button"), action: deskAction.data("schedule", id) },
      ],
      [
        { text: t("desk-breaking-button", { on: breaking }), action: deskAction.data("breaking", id) },
        { text: t("desk-silent-button", { on: article.silent }), action: deskAction.data("silent", id) },
      ],
      ...(article.content.body || article.content.bodyHtml
        ? [
            [
              {
                text: t("desk-full-text-button", { on: article.fullText === true }),
                action: deskAction.data("fulltext", id),
              },
            ],
          ]
        : []),
      ...(paidOffer || article.paid
        ? [
            [
              {
                text: texts.t("paid-switch-button", { on: article.paid === true }),
                action: deskAction.data("paid", id),
              },
            ],
          ]
        : []),
      [
        { text: t("desk-topics-button"), action: deskAction.data("topics", id) },
        { text: t("desk-edit-button"), action: deskAction.data("edit", id) },
        { text: t("desk-discard-button"), action: deskAction.data("discard", id) },
      ],
    ],
  };
}

function waitingMessage(texts: Texts, { article, atOnce, senders, now, timeZone }: DeskView): OutgoingMessage {
  const { t } = texts;
  const at = article.publishAt ?? now;
  const { id } = article;
  const line =
    at - now <= undoShownMs
      ? t("desk-leaving", { id, seconds: Math.max(0, Math.round((at - now) / 1000)), readers: atOnce })
      : t("desk-scheduled", { id, ...texts.clock.moment(at, now, timeZone) });
  const html = joinHtml([line, ...missingSender(texts, senders)], "\n");
  return { html, buttons: [[{ text: t("desk-undo-button"), action: deskAction.data("undo", id) }]] };
}

function publishedMessage(texts: Texts, { article, receipt, senders, now }: DeskView): OutgoingMessage {
  const { t } = texts;
  if (!receipt) return { html: t("desk-published", { id: article.id }) };
  const subject = subjectOf(articleBroadcast(article, now), article);
  const afterwards = article.urgency === "routine" ? { afterwards: t("receipt-digests") } : {};
  const message = broadcastMessage(texts, { subject, receipt, now, senders, ...afterwards });
  return { ...message, buttons: [...(message.buttons ?? []), ...revisionButtons(texts, article)] };
}

/** Readers have it: it can be put right or withdrawn, also while it is still going out. */
function revisionButtons(texts: Texts, article: Article): Button[][] {
  const { t } = texts;
  const { id } = article;
  return [
    [
      { text: t("desk-correct-button"), action: deskAction.data("correct", id) },
      { text: t("desk-retract-button"), action: deskAction.data("retract", id) },
    ],
    ...(changesTowards(article)
      ? [[{ text: t("desk-proposed-button"), action: deskAction.data("proposed", id) }]]
      : []),
  ];
}

function retractedMessage(texts: Texts, { article, receipt, now, timeZone }: DeskView): OutgoingMessage {
  const { id, retraction } = article;
  const withdrawn = texts.t("desk-withdrawn", {
    id,
    reason: truncate(cleanText(retraction?.reason ?? ""), 300),
    ...texts.clock.moment(retraction?.at ?? now, now, timeZone),
  });
  if (!receipt) return { html: withdrawn };
  const subject = subjectOf(articleBroadcast(article, now), article);
  return { html: joinHtml([withdrawn, broadcastLine(texts, { subject, receipt, now })], "\n") };
}

export function topicsMessage(texts: Texts, { article, topics }: DeskView): OutgoingMessage {
  const { t } = texts;
  const buttons: Button[] = topics.map((topic) => ({
    text: `${article.topics.includes(topic.slug) ? "✅ " : ""}${labelOf(topics, topic.slug, texts.code)}`,
    action: topicAction.data(article.id, topic.slug),
  }));
  const rows: Button[][] = [];
  for (let i = 0; i < buttons.length; i += 2) rows.push(buttons.slice(i, i + 2));
  return { html: t("desk-choose-topics"), buttons: [...rows, [back(texts, article)]] };
}

/** `moments`: ms since epoch, offered as buttons. */
export function timesMessage(texts: Texts, view: DeskView, moments: readonly number[]): OutgoingMessage {
  const { article, now, timeZone } = view;
  const { t, clock } = texts;
  return {
    html: t("desk-choose-time"),
    buttons: [
      ...moments.map((at) => [
        { text: t("desk-time-button", clock.moment(at, now, timeZone)), action: timeAction.data(article.id, at) },
      ]),
      [{ text: t("desk-other-time-button"), action: askAction.data(article.id, "time") }],
      [back(texts, article)],
    ],
  };
}

export function fieldsMessage(texts: Texts, article: Article): OutgoingMessage {
  const { t } = texts;
  return {
    html: t("desk-choose-field"),
    buttons: [
      correctable.map((field) => ({ text: t(`desk-${field}-button`), action: askAction.data(article.id, field) })),
      [back(texts, article)],
    ],
  };
}

const back = (texts: Texts, { id }: Article): Button => ({
  text: texts.t("desk-back-button"),
  action: deskAction.data("show", id),
});

function labelOf(topics: readonly Topic[], slug: string, locale: string): string {
  const topic = topics.find((each) => each.slug === slug);
  if (!topic) return slug;
  const name = topicName(topic, locale);
  return topic.emoji ? `${topic.emoji} ${name}` : name;
}
