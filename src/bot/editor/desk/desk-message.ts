/** The newsroom's message about one article: what it is now and what can be done with it. Pure: one view in, one message
 *  out; the same for a press, a command and the progress reports. */
import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Catalogue } from "../../../locales/catalogue.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcast } from "../../../news/broadcast.ts";
import { changesTowards, correctable } from "../../../news/correction.ts";
import type { Receipt } from "../../../news/delivery.ts";
import type { PaidOffer } from "../../../news/paid-speed.ts";
import { type Topic, topicName } from "../../../news/topic.ts";
import { askAction, deskAction, timeAction, topicAction } from "../actions.ts";
import { broadcastLine, broadcastMessage } from "../broadcast/broadcast-message.ts";
import { subjectOf } from "../broadcast/broadcast-subject.ts";

export interface DeskView {
  readonly article: Article;
  /** All topics there are. */
  readonly topics: readonly Topic[];
  /** Readers who would get it at once. */
  readonly atOnce: number;
  readonly receipt: Receipt | null;
  /** Of a draft; null: not to be had, or not needed. */
  readonly paidOffer: PaidOffer | null;
  readonly now: number;
  readonly timeZone: string;
}

/** Beyond this, a waiting publication is a scheduled one rather than one in its undo window (UNDO_SECONDS is at most an hour). */
const undoShownMs = 3_600_000;

export function deskMessage(texts: Catalogue, view: DeskView): OutgoingMessage {
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
      return { html: texts.newsroom.desk.discarded({ id }) };
  }
}

function draftMessage(texts: Catalogue, { article, topics, atOnce, paidOffer }: DeskView): OutgoingMessage {
  const { desk } = texts.newsroom;
  const breaking = article.urgency === "breaking";
  const names = article.topics.map((slug) => labelOf(topics, slug, texts.code));
  const { id } = article;
  return {
    html: joinHtml(
      [
        desk.draft({ id }),
        desk.topics({ topics: names }),
        ...(names.length ? [desk.audience({ atOnce, breaking })] : []),
      ],
      "\n",
    ),
    buttons: [
      [
        { text: desk.button.publish, action: deskAction.data("publish", id) },
        { text: desk.button.schedule, action: deskAction.data("schedule", id) },
      ],
      [
        { text: desk.button.breaking({ on: breaking }), action: deskAction.data("breaking", id) },
        { text: desk.button.silent({ on: article.silent }), action: deskAction.data("silent", id) },
      ],
      ...(article.content.body || article.content.bodyHtml
        ? [[{ text: desk.button.fullText({ on: article.fullText === true }), action: deskAction.data("fulltext", id) }]]
        : []),
      ...(paidOffer || article.paid
        ? [
            [
              {
                text: texts.newsroom.paid.button.switch({ on: article.paid === true }),
                action: deskAction.data("paid", id),
              },
            ],
          ]
        : []),
      [
        { text: desk.button.topics, action: deskAction.data("topics", id) },
        { text: desk.button.edit, action: deskAction.data("edit", id) },
        { text: desk.button.discard, action: deskAction.data("discard", id) },
      ],
    ],
  };
}

function waitingMessage(texts: Catalogue, { article, atOnce, now, timeZone }: DeskView): OutgoingMessage {
  const { desk } = texts.newsroom;
  const at = article.publishAt ?? now;
  const { id } = article;
  const html =
    at - now <= undoShownMs
      ? desk.leaving({ id, seconds: Math.max(0, Math.round((at - now) / 1000)), readers: atOnce })
      : desk.scheduled({ id, at, now, timeZone });
  return { html, buttons: [[{ text: desk.button.undo, action: deskAction.data("undo", id) }]] };
}

function publishedMessage(texts: Catalogue, { article, receipt, now }: DeskView): OutgoingMessage {
  const { desk, receipt: words } = texts.newsroom;
  if (!receipt) return { html: desk.published({ id: article.id }) };
  const subject = subjectOf(articleBroadcast(article, now), article);
  const afterwards = article.urgency === "routine" ? { afterwards: words.digests } : {};
  const message = broadcastMessage(texts, { subject, receipt, now, ...afterwards });
  return { ...message, buttons: [...(message.buttons ?? []), ...revisionButtons(texts, article)] };
}

/** Readers have it: it can be put right or withdrawn, also while it is still going out. */
function revisionButtons(texts: Catalogue, article: Article): Button[][] {
  const { button } = texts.newsroom.desk;
  const { id } = article;
  return [
    [
      { text: button.correct, action: deskAction.data("correct", id) },
      { text: button.retract, action: deskAction.data("retract", id) },
    ],
    ...(changesTowards(article) ? [[{ text: button.proposed, action: deskAction.data("proposed", id) }]] : []),
  ];
}

function retractedMessage(texts: Catalogue, { article, receipt, now, timeZone }: DeskView): OutgoingMessage {
  const { desk } = texts.newsroom;
  const { id, retraction } = article;
  const withdrawn = desk.withdrawn({
    id,
    reason: truncate(cleanText(retraction?.reason ?? ""), 300),
    at: retraction?.at ?? now,
    now,
    timeZone,
  });
  if (!receipt) return { html: withdrawn };
  const subject = subjectOf(articleBroadcast(article, now), article);
  return { html: joinHtml([withdrawn, broadcastLine(texts, { subject, receipt, now })], "\n") };
}

export function topicsMessage(texts: Catalogue, { article, topics }: DeskView): OutgoingMessage {
  const { desk } = texts.newsroom;
  const buttons: Button[] = topics.map((topic) => ({
    text: `${article.topics.includes(topic.slug) ? "✅ " : ""}${labelOf(topics, topic.slug, texts.code)}`,
    action: topicAction.data(article.id, topic.slug),
  }));
  const rows: Button[][] = [];
  for (let i = 0; i < buttons.length; i += 2) rows.push(buttons.slice(i, i + 2));
  return { html: desk.chooseTopics, buttons: [...rows, [back(texts, article)]] };
}

/** `moments`: ms since epoch, offered as buttons. */
export function timesMessage(texts: Catalogue, view: DeskView, moments: readonly number[]): OutgoingMessage {
  const { article, now, timeZone } = view;
  const { desk } = texts.newsroom;
  return {
    html: desk.chooseTime,
    buttons: [
      ...moments.map((at) => [
        { text: desk.button.tonight({ at, now, timeZone }), action: timeAction.data(article.id, at) },
      ]),
      [{ text: desk.button.otherTime, action: askAction.data(article.id, "time") }],
      [back(texts, article)],
    ],
  };
}

export function fieldsMessage(texts: Catalogue, article: Article): OutgoingMessage {
  const { button } = texts.newsroom.desk;
  return {
    html: texts.newsroom.desk.chooseField,
    buttons: [
      correctable.map((field) => ({ text: button[field], action: askAction.data(article.id, field) })),
      [back(texts, article)],
    ],
  };
}

const back = (texts: Catalogue, { id }: Article): Button => ({
  text: texts.newsroom.desk.button.back,
  action: deskAction.data("show", id),
});

function labelOf(topics: readonly Topic[], slug: string, locale: string): string {
  const topic = topics.find((each) => each.slug === slug);
  if (!topic) return slug;
  const name = topicName(topic, locale);
  return topic.emoji ? `${topic.emoji} ${name}` : name;
}
