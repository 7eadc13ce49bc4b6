/** The newsroom's message about one article: what it is now and what can be done with it. Pure: one view in, one message
 *  out; the same for a press, a command and the progress reports. */
import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { bold, type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { Article } from "../../../news/article.ts";
import { articleBroadcast, isOver } from "../../../news/broadcast.ts";
import type { CopyCount, Receipt, Recipients } from "../../../news/delivery.ts";
import { isHandedIn } from "../../../news/draft.ts";
import { dueIn, type ReadersClock } from "../../../news/readers-clock.ts";
import { type Topic, topicName } from "../../../news/topic.ts";
import { deskAction, undoAction } from "../actions.ts";
import type { Standstill } from "../standstill.ts";
import { broadcastLine, broadcastMessage, standstillLine, wayLines } from "./broadcast-message.ts";
import { subjectOf } from "./broadcast-subject.ts";
import { doubtsLine } from "./doubts-line.ts";
import { type DraftButtonsView, draftButtons } from "./draft-buttons.ts";
import { holdButtons, holdLines } from "./hold-lines.ts";
import { type Names, nameIn, releasedLine, reviewLines } from "./review-lines.ts";
import { revisionButtons } from "./revision-buttons.ts";
import { chainLines, followsLine, repeatsLine, revisedLine, validLine } from "./story-lines.ts";

export interface DeskView extends DraftButtonsView {
  /** All topics there are. */
  readonly topics: readonly Topic[];
  /** Who would get it at once. */
  readonly atOnce: Recipients;
  readonly standstill: Standstill;
  readonly receipt: Receipt | null;
  /** Paused, it goes on by itself then, ms. */
  readonly resumesAt?: number | null;
  /** That readers have. */
  readonly copies: CopyCount;
  /** Readers who left within an hour of it. */
  readonly left?: number;
  /** Who made a draft, where the newsroom knows what they are called. */
  readonly author: string | null;
  /** The headline stands above it in the same message. */
  readonly headed?: boolean;
  readonly names?: Names;
  /** Who made its last version. */
  readonly revisedBy?: string | null;
  /** What its story began with; null: with itself, or with what is forgotten. */
  readonly follows?: Article | null;
  /** What followed in its story, besides itself, oldest first. */
  readonly chain?: readonly Article[];
}

/** Beyond this, a waiting publication is a scheduled one rather than one in its undo window (UNDO_SECONDS is at most an hour). */
const undoShownMs = 3_600_000;

/** Code points. Two lines on a phone. */
export const longestHeadline = 120;

export function deskMessage(texts: Texts, view: DeskView): OutgoingMessage {
  const message = messageFor(texts, view);
  // What stands below all others is an editor's.
  const isOpenToAuthors = view.article.state === "draft" || view.article.state === "discarded";
  return view.mayPublish || isOpenToAuthors ? message : { html: message.html };
}

function messageFor(texts: Texts, view: DeskView): OutgoingMessage {
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
      return {
        html: joinHtml([...headings(view), discardedWords(texts, view)], "\n"),
        buttons: [[{ text: texts.t("desk-undo-button"), action: deskAction.data("restore", id) }]],
      };
  }
}

function discardedWords({ t }: Texts, { article, names }: DeskView): Html {
  const { id, discarded } = article;
  if (!discarded) return t("desk-discarded", { id });
  return joinHtml(
    [t("desk-discarded", { id }), t("review-decided", { kind: "discarded", who: nameIn(names, discarded.by) })],
    "\n",
  );
}

function draftMessage(texts: Texts, view: DeskView): OutgoingMessage {
  const { article, topics, atOnce, author } = view;
  const { t, clock } = texts;
  const [id, breaking] = [article.id, article.urgency === "breaking"];
  const isThere = (slug: string): boolean => topics.some((topic) => topic.slug === slug);
  const names = article.topics.filter(isThere).map((slug) => topicLabel(topics, slug, texts.code));
  return {
    html: joinHtml(
      [
        ...headings(view),
        author === null ? t("desk-draft", { id }) : t("desk-draft-by", { id, author }),
        ...followsLine(texts, view),
        ...(names.length > 0
          ? [t("desk-topics", { topics: clock.list(names) }), t("desk-audience", { ...atOnce, breaking })]
          : [t("desk-topics-none")]),
        ...(article.content.photoId !== undefined && !article.fullText ? [t("desk-with-photo")] : []),
        ...doubtsLine(texts, view.doubts),
        ...standstillLine(texts, view.standstill),
        ...holdLines(texts, view),
        ...reviewLines(texts, view),
        ...(isHandedIn(article) || view.mayPublish ? [] : [t("desk-for-editors")]),
      ],
      "\n",
    ),
    buttons: draftButtons(texts, view),
  };
}

function waitingMessage(texts: Texts, view: DeskView): OutgoingMessage {
  const { article, atOnce, standstill, now, timeZone } = view;
  const { t } = texts;
  const { id, publishAt: at = now } = article;
  const isLeaving = at - now <= undoShownMs;
  const line = article.readersClock
    ? onClocksLine(texts, article.readersClock, view, at)
    : isLeaving
      ? t("desk-leaving", { id, seconds: Math.max(0, Math.round((at - now) / 1000)), ...atOnce })
      : t("desk-scheduled", { id, ...texts.clock.moment(at, now, timeZone) });
  return {
    html: joinHtml(
      [
        ...headings(view),
        line,
        ...holdLines(texts, view),
        ...releasedLine(texts, view),
        ...followsLine(texts, view),
        ...repeatsLine(texts, article),
        ...standstillLine(texts, standstill),
      ],
      "\n",
    ),
    buttons: [
      isLeaving
        ? [{ text: t("desk-undo-button"), action: undoAction.data(id, at) }]
        : [
            { text: t("desk-move-button"), action: deskAction.data("move", id) },
            { text: t("desk-cancel-button"), action: undoAction.data(id, at) },
          ],
      ...anywayButton(texts, article),
      ...holdButtons(texts, article, true),
    ],
  };
}

/** On all clocks; `at`: when the first readers have it. */
function onClocksLine(
  { t, clock }: Texts,
  readersClock: ReadersClock,
  { article: { id }, now, timeZone }: DeskView,
  at: number,
): Html {
  const { day } = clock.moment(dueIn(readersClock, timeZone), now, timeZone);
  const first = clock.moment(at, now, timeZone);
  return t("clocks-scheduled", { id, day, time: readersClock.time, firstDay: first.day, first: first.time, timeZone });
}

function publishedMessage(texts: Texts, view: DeskView): OutgoingMessage {
  const { article, receipt, now } = view;
  const { t } = texts;
  if (!receipt) return { html: joinHtml([...headings(view), t("desk-published", { id: article.id })], "\n") };
  const subject = subjectOf(articleBroadcast(article, now), article);
  const forDigests = article.urgency === "routine";
  const message = broadcastMessage(texts, { ...view, subject, receipt, forDigests });
  return {
    html: joinHtml(
      [
        ...headings(view),
        message.html,
        ...holdLines(texts, view),
        ...(article.readersClock && receipt.pending > 0
          ? [texts.t("clocks-pending", { readers: receipt.pending, time: article.readersClock.time })]
          : []),
        ...revisedLine(texts, view),
        ...validLine(texts, view),
        ...followsLine(texts, view),
        ...chainLines(texts, view),
        ...repeatsLine(texts, article),
      ],
      "\n",
    ),
    buttons: [
      ...(message.buttons ?? []),
      ...anywayButton(texts, article),
      ...revisionButtons(texts, article),
      ...openHoldButtons(texts, view),
    ],
  };
}

/** Of what is out only what still goes out can be held. */
function openHoldButtons(texts: Texts, { article, receipt }: DeskView): Button[][] {
  const isOpen = article.hold !== undefined || (receipt !== null && !isOver(receipt.state));
  return isOpen ? holdButtons(texts, article, true) : [];
}

function anywayButton({ t }: Texts, { id, repeats }: Article): Button[][] {
  if (!repeats || repeats.sentAnyway) return [];
  return [[{ text: t("desk-anyway-button"), action: deskAction.data("anyway", id) }]];
}

function retractedMessage(texts: Texts, view: DeskView): OutgoingMessage {
  const { article, receipt, copies, now, timeZone } = view;
  const { id, retraction } = article;
  const withdrawn = texts.t("desk-withdrawn", {
    id,
    reason: truncate(cleanText(retraction?.reason ?? ""), 300),
    ...texts.clock.moment(retraction?.at ?? now, now, timeZone),
  });
  if (!receipt) return { html: withdrawn };
  const subject = subjectOf(articleBroadcast(article, now), article);
  const line = broadcastLine(texts, { subject, receipt, now });
  return {
    html: joinHtml([withdrawn, ...revisedLine(texts, view), line, ...wayLines(texts, copies, receipt.delivered)], "\n"),
  };
}

const headings = ({ article, headed }: DeskView): Html[] => (headed ? [] : [headline(article)]);

/** What the message is about: it stays in sight when the card above is not. */
export const headline = ({ content }: Pick<Article, "content">): Html =>
  bold(truncate(cleanText(content.title), longestHeadline));

export function topicLabel(topics: readonly Topic[], slug: string, locale: string): string {
  const topic = topics.find((each) => each.slug === slug);
  if (!topic) return slug;
  return [topic.emoji, topicName(topic, locale)].filter(Boolean).join(" ");
}
