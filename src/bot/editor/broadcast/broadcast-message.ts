/** How far a broadcast is and what became of it: a bar while it runs, a receipt that adds up, and the buttons that steer
 *  it. One for articles, announcements, corrections and retractions. Pure. */
import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { progressBar } from "../../../format/progress-bar.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import type { Catalogue } from "../../../locales/catalogue.ts";
import type { BroadcastId } from "../../../news/broadcast.ts";
import type { Receipt } from "../../../news/delivery.ts";
import { sendingAction } from "../actions.ts";
import type { BroadcastSubject } from "./broadcast-subject.ts";

export interface BroadcastView {
  readonly subject: BroadcastSubject;
  readonly receipt: Receipt;
  readonly now: number;
  /** Said once it is done. */
  readonly afterwards?: Html;
}

/** Of Telegram's own words. */
const longestReason = 200;

export function broadcastMessage(texts: Catalogue, view: BroadcastView): OutgoingMessage {
  const { subject, receipt } = view;
  const t = texts.newsroom.receipt;
  const title = t.title({ ...subject, state: stateOf(texts, subject, receipt) });
  if (receipt.state === "done" && receipt.planned === 0) {
    return { html: joinHtml([title, t.nobody[subject.kind]], "\n") };
  }
  const parts: Html[] = [title];
  if (isRunning(receipt)) parts.push(progressLine(texts, receipt, view.now));
  else {
    if (receipt.state === "halted" && receipt.haltedFor) parts.push(t.haltedFor({ words: sayable(receipt.haltedFor) }));
    parts.push(...receiptLines(texts, subject, receipt));
  }
  if (receipt.state === "done" && view.afterwards) parts.push(view.afterwards);
  return { html: joinHtml(parts, "\n"), buttons: sendingButtons(texts, subject.broadcast, receipt) };
}

/** The same in one line: for the revisions below an article's own receipt. */
export function broadcastLine(texts: Catalogue, { subject, receipt }: BroadcastView): Html {
  const t = texts.newsroom.receipt;
  const { delivered, planned, unknown, pending } = receipt;
  const state = stateOf(texts, subject, receipt);
  const unreachable = sum(receipt.failed);
  return t.line({ ...subject, state, delivered, planned, unknown, pending, unreachable });
}

/** Before anything is known of it: what the desk message says from the press on. */
export function startingMessage(texts: Catalogue, subject: BroadcastSubject): OutgoingMessage {
  const t = texts.newsroom.receipt;
  return { html: t.title({ ...subject, state: t.states.planning }) };
}

export function askStopMessage(texts: Catalogue, subject: BroadcastSubject): OutgoingMessage {
  const { desk } = texts.newsroom;
  return {
    html: desk.askStop({ id: subject.id }),
    buttons: [
      [
        { text: desk.button.reallyStop, action: sendingAction.data("stop", subject.broadcast) },
        { text: desk.button.keepSending, action: sendingAction.data("keep", subject.broadcast) },
      ],
    ],
  };
}

export function askAgainMessage(texts: Catalogue, subject: BroadcastSubject, count: number): OutgoingMessage {
  const { desk, receipt } = texts.newsroom;
  return {
    html: receipt.askAgain({ id: subject.id, count }),
    buttons: [
      [
        { text: desk.button.reallyAgain({ count }), action: sendingAction.data("again", subject.broadcast) },
        { text: desk.button.notAgain, action: sendingAction.data("show", subject.broadcast) },
      ],
    ],
  };
}

const isRevision = ({ kind }: BroadcastSubject): boolean => kind === "correction" || kind === "retraction";

function stateOf(texts: Catalogue, subject: BroadcastSubject, { state }: Receipt): string {
  const { states, rewrittenState } = texts.newsroom.receipt;
  return state === "done" && isRevision(subject) ? rewrittenState : states[state];
}

const isRunning = ({ state }: Receipt): boolean => state === "planning" || state === "sending";

/** Telegram's words, fit to be repeated in a sentence. */
export const sayable = (words: string): string => truncate(cleanText(words), longestReason);

function progressLine(texts: Catalogue, receipt: Receipt, now: number): Html {
  const { planned, pending, delivered, unknown } = receipt;
  const settled = planned - pending;
  const seconds = Math.max(1, (now - receipt.startedAt) / 1000);
  return texts.newsroom.receipt.sending({
    bar: progressBar(settled, planned),
    share: planned > 0 ? settled / planned : 0,
    delivered,
    failed: sum(receipt.failed) + unknown,
    rate: Math.round(settled / seconds),
    leftMs: settled > 0 && pending > 0 ? (pending / settled) * seconds * 1000 : null,
  });
}

/** Adds up to what was planned. */
function receiptLines(texts: Catalogue, subject: BroadcastSubject, receipt: Receipt): Html[] {
  const t = texts.newsroom.receipt;
  const reasons = Object.entries(receipt.failed).filter(([, count]) => count > 0);
  const counts = { count: receipt.delivered, planned: receipt.planned };
  return [
    isRevision(subject) ? t.rewritten(counts) : t.delivered(counts),
    ...reasons.map(([reason, count]) => t.failed({ reason: t.reasons[reason] ?? t.reasons.other ?? reason, count })),
    ...(receipt.unknown > 0 ? [t.unknown({ count: receipt.unknown })] : []),
    ...(receipt.pending > 0 ? [t.pending({ count: receipt.pending })] : []),
  ];
}

function sendingButtons(texts: Catalogue, id: BroadcastId, receipt: Receipt): readonly (readonly Button[])[] {
  const { button } = texts.newsroom.desk;
  const { state, unknown } = receipt;
  const stop: Button = { text: button.stop, action: sendingAction.data("askstop", id) };
  if (isRunning(receipt)) return [[{ text: button.pause, action: sendingAction.data("pause", id) }, stop]];
  // Lost answers are looked after while it runs; afterwards they are an editor's matter.
  const again: Button[][] =
    unknown > 0 && (state === "done" || state === "halted")
      ? [[{ text: button.sendAgain({ count: unknown }), action: sendingAction.data("askagain", id) }]]
      : [];
  if (state === "paused" || state === "halted") {
    return [[{ text: button.resume, action: sendingAction.data("resume", id) }, stop], ...again];
  }
  return again;
}

const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
