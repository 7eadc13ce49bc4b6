/** The newsroom's message about one article: what it is now and what can be done with it. Pure: one view in, one message
 *  out; the same for a press, a command and the progress reports. */
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { progressBar } from "../../format/progress-bar.ts";
import { type Html, joinHtml } from "../../format/safe-html.ts";
import type { Article } from "../../news/article.ts";
import type { Receipt } from "../../news/delivery.ts";
import { type Topic, topicName } from "../../news/topic.ts";
import type { Catalogue } from "../locales/catalogue.ts";
import { askAction, deskAction, sendingAction, timeAction, topicAction } from "./actions.ts";

export interface DeskView {
  readonly article: Article;
  /** All topics there are. */
  readonly topics: readonly Topic[];
  /** Readers who would get it at once. */
  readonly atOnce: number;
  readonly receipt: Receipt | null;
  readonly now: number;
  readonly timeZone: string;
}

/** Beyond this, a waiting publication is a scheduled one rather than one in its undo window (UNDO_SECONDS is at most an hour). */
const undoShownMs = 3_600_000;

export function deskMessage(texts: Catalogue, view: DeskView): OutgoingMessage {
  const { article } = view;
  if (article.state === "draft") return draftMessage(texts, view);
  if (article.state === "scheduled") return waitingMessage(texts, view);
  if (article.state === "published") return receiptMessage(texts, view);
  return { html: texts.newsroom.desk.discarded({ id: article.id }) };
}

function draftMessage(texts: Catalogue, { article, topics, atOnce }: DeskView): OutgoingMessage {
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

function receiptMessage(texts: Catalogue, { article, receipt, now }: DeskView): OutgoingMessage {
  const t = texts.newsroom.receipt;
  const { id } = article;
  if (!receipt) return { html: texts.newsroom.desk.published({ id }) };
  const title = t.title({ id, state: t.states[receipt.state] });
  if (receipt.state === "done" && receipt.planned === 0) {
    return { html: joinHtml([title, t.nobody], "\n") };
  }
  const running = receipt.state === "planning" || receipt.state === "sending";
  const parts: Html[] = [title];
  if (running) parts.push(progressLine(texts, receipt, now));
  else parts.push(...receiptLines(texts, receipt));
  if (receipt.state === "done" && article.urgency === "routine") parts.push(t.digests);
  return { html: joinHtml(parts, "\n"), buttons: sendingButtons(texts, article, receipt) };
}

function progressLine(texts: Catalogue, receipt: Receipt, now: number): Html {
  const { planned, pending, delivered, unknown } = receipt;
  const failed = sum(receipt.failed) + unknown;
  const settled = planned - pending;
  const seconds = Math.max(1, (now - receipt.startedAt) / 1000);
  const rate = Math.round(settled / seconds);
  const leftMs = settled > 0 && pending > 0 ? (pending / settled) * seconds * 1000 : null;
  const share = planned > 0 ? settled / planned : 0;
  return texts.newsroom.receipt.sending({
    bar: progressBar(settled, planned),
    share,
    delivered,
    failed,
    rate,
    leftMs,
  });
}

/** Adds up to what was planned. */
export function receiptLines(texts: Catalogue, receipt: Receipt): Html[] {
  const t = texts.newsroom.receipt;
  const reasons = Object.entries(receipt.failed).filter(([, count]) => count > 0);
  return [
    t.delivered({ count: receipt.delivered, planned: receipt.planned }),
    ...reasons.map(([reason, count]) => t.failed({ reason: t.reasons[reason] ?? t.reasons.other ?? reason, count })),
    ...(receipt.unknown > 0 ? [t.unknown({ count: receipt.unknown })] : []),
    ...(receipt.pending > 0 ? [t.pending({ count: receipt.pending })] : []),
  ];
}

function sendingButtons(texts: Catalogue, { id }: Article, { state }: Receipt): readonly (readonly Button[])[] {
  const { button } = texts.newsroom.desk;
  const stop: Button = { text: button.stop, action: sendingAction.data("askstop", id) };
  if (state === "planning" || state === "sending") {
    return [[{ text: button.pause, action: sendingAction.data("pause", id) }, stop]];
  }
  if (state === "paused" || state === "halted") {
    return [[{ text: button.resume, action: sendingAction.data("resume", id) }, stop]];
  }
  return [];
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

export function fieldsMessage(texts: Catalogue, { article }: DeskView): OutgoingMessage {
  const { button } = texts.newsroom.desk;
  return {
    html: texts.newsroom.desk.chooseField,
    buttons: [
      [
        { text: button.title, action: askAction.data(article.id, "title") },
        { text: button.lead, action: askAction.data(article.id, "lead") },
        { text: button.source, action: askAction.data(article.id, "source") },
      ],
      [back(texts, article)],
    ],
  };
}

export function askStopMessage(texts: Catalogue, { id }: Article): OutgoingMessage {
  const { desk } = texts.newsroom;
  return {
    html: desk.askStop({ id }),
    buttons: [
      [
        { text: desk.button.reallyStop, action: sendingAction.data("stop", id) },
        { text: desk.button.keepSending, action: sendingAction.data("show", id) },
      ],
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

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
