/** How far a broadcast is and what became of it: a bar while it runs, a receipt that adds up, and the buttons that steer
 *  it. One for articles, announcements, corrections and retractions. Pure. */

import { cleanText } from "../../../format/clean-text.ts";
import type { Button, OutgoingMessage } from "../../../format/message.ts";
import { progressBar } from "../../../format/progress-bar.ts";
import { type Html, joinHtml } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { durationText } from "../../../locales/duration.ts";
import type { Texts } from "../../../locales/texts.ts";
import type { BroadcastId } from "../../../news/broadcast.ts";
import { allCopies, type CopyCount, copyWays, type Receipt } from "../../../news/delivery.ts";
import type { SharedCount } from "../../../news/shared-copy.ts";
import { sendingAction } from "../actions.ts";
import type { Standstill } from "../standstill.ts";
import { type BroadcastSubject, isRevision } from "./broadcast-subject.ts";
import { receiptLines, sum } from "./receipt-lines.ts";
import { waveButtons, waveLines } from "./wave-lines.ts";

export interface BroadcastView {
  readonly subject: BroadcastSubject;
  readonly receipt: Receipt;
  readonly now: number;
  /** Not asked where only a line is shown. */
  readonly standstill?: Standstill;
  /** Of a story, the copies that readers have, in digests too. */
  readonly copies?: CopyCount;
  /** Of a revision, the copies that people shared. */
  readonly shared?: SharedCount;
  /** A paused one goes on by itself then, ms. */
  readonly resumesAt?: number | null;
  readonly timeZone?: string;
  /** Of a story, readers who left within an hour of it. */
  readonly left?: number;
  /** Digests still bring it. */
  readonly forDigests?: boolean;
}

/** Beyond this it is scheduled rather than in its undo window. */
const undoShownS = 3600;
/** Of Telegram's own words. */
const longestReason = 200;

export function broadcastMessage(texts: Texts, view: BroadcastView): OutgoingMessage {
  const { subject, receipt } = view;
  const { t } = texts;
  const title = titleOf(texts, subject, stateOf(subject, receipt));
  const ways = [...wayLines(texts, view.copies, receipt.delivered), ...sharedLines(texts, view.shared)];
  if (receipt.state === "done" && receipt.planned === 0) {
    return { html: joinHtml([title, ...(ways.length > 0 ? ways : [t(`receipt-nobody-${subject.kind}`)])], "\n") };
  }
  if (receipt.planned === 0 && receipt.state === "paused" && view.resumesAt) {
    return waitingMessage(texts, view, view.resumesAt);
  }
  if (receipt.planned === 0 && receipt.state === "cancelled") {
    return { html: joinHtml([subjectWords(texts, subject), t("announce-taken-back")], "\n") };
  }
  const parts: Html[] = [title, ...waveLines(texts, view)];
  if (isRunning(receipt)) parts.push(progressLine(texts, receipt, view.now), ...standstillLine(texts, view.standstill));
  else {
    if (receipt.state === "halted" && receipt.haltedFor)
      parts.push(t("receipt-halted-for", { words: sayable(receipt.haltedFor) }));
    parts.push(...receiptLines(texts, subject, receipt));
  }
  parts.push(...ways);
  if (receipt.state === "done" && view.forDigests && !view.copies?.digests) parts.push(t("receipt-digests"));
  if (view.left) parts.push(t("stats-left-hour", { count: view.left }));
  return { html: joinHtml(parts, "\n"), buttons: sendingButtons(texts, subject.broadcast, view) };
}

/** Its time has not come: nobody is asked for yet. */
export function waitingMessage(
  texts: Texts,
  { subject, now, timeZone = "UTC", standstill }: Pick<BroadcastView, "subject" | "now" | "timeZone" | "standstill">,
  at: number,
): OutgoingMessage {
  const { t, clock } = texts;
  const seconds = Math.max(0, Math.round((at - now) / 1000));
  const when =
    seconds <= undoShownS ? t("announce-leaving", { seconds }) : t("announce-due", clock.moment(at, now, timeZone));
  const back: Button = { text: t("desk-undo-button"), action: sendingAction.data("stop", subject.broadcast) };
  return {
    html: joinHtml([subjectWords(texts, subject), when, ...standstillLine(texts, standstill)], "\n"),
    buttons: [[back]],
  };
}

/** What is to go out stays where it is until somebody sends it. */
export function standstillLine({ t }: Texts, standstill: Standstill = null): Html[] {
  if (standstill === "halted") return [t("desk-halted")];
  return standstill === "no_sender" ? [t("desk-no-sender")] : [];
}

/** By which ways readers have it, with the sum where digests have brought it to more than `delivered` says; nothing where all
 *  got it at once, in private chats. */
export function wayLines({ t }: Texts, copies: CopyCount | undefined, delivered: number): Html[] {
  if (!copies || allCopies(copies) === copies.atOnce) return [];
  const ways = joinHtml(
    copyWays.filter((way) => copies[way] > 0).map((way) => t("receipt-way", { way, count: copies[way] })),
    " · ",
  );
  const all = allCopies(copies);
  return [all === delivered ? ways : joinHtml([t("receipt-ways", { copies: all }), ways], " ")];
}

function sharedLines({ t }: Texts, shared: SharedCount | undefined): Html[] {
  if (!shared) return [];
  const { current, behind, lost } = shared;
  const lines = [
    ...(behind > 0 ? [t("receipt-shared-behind", { current, behind })] : []),
    ...(behind === 0 && current > 0 ? [t("receipt-shared", { current })] : []),
    ...(lost > 0 ? [t("receipt-shared-lost", { lost })] : []),
  ];
  return lines.length > 0 ? [joinHtml(lines, " · ")] : [];
}

/** The same in one line: for the revisions below an article's own receipt. */
export function broadcastLine({ t }: Texts, { subject, receipt }: BroadcastView): Html {
  const { kind, version } = subject;
  const { delivered, planned: copies, unknown, pending } = receipt;
  const { cancelled = 0, ...others } = receipt.failed;
  const unreachable = sum(others);
  return joinHtml(
    [
      t("receipt-line", { kind, version, state: stateOf(subject, receipt), delivered, copies }),
      ...(cancelled > 0 ? [t("receipt-line-stopped", { count: cancelled })] : []),
      ...(unreachable > 0 ? [t("receipt-line-unreachable", { count: unreachable })] : []),
      ...(unknown > 0 ? [t("receipt-line-unknown", { count: unknown })] : []),
      ...(pending > 0 ? [t("receipt-line-pending", { count: pending })] : []),
    ],
    " · ",
  );
}

/** Before anything is known of it: what the desk message says from the press on. */
export function startingMessage(texts: Texts, subject: BroadcastSubject, standstill: Standstill): OutgoingMessage {
  return { html: joinHtml([titleOf(texts, subject, "planning"), ...standstillLine(texts, standstill)], "\n") };
}

/** What it is, with how it begins, as the middle of a sentence. */
export function subjectWords({ t }: Texts, { kind, id, version, title }: BroadcastSubject): Html {
  return title === "" ? t("subject", { kind, id, version }) : t("subject-titled", { kind, id, version, title });
}

export function askStopMessage(texts: Texts, subject: BroadcastSubject): OutgoingMessage {
  const { t } = texts;
  return {
    html: t("desk-ask-stop", { id: subject.id }),
    buttons: [
      [
        { text: t("desk-really-stop-button"), action: sendingAction.data("stop", subject.broadcast) },
        { text: t("desk-keep-sending-button"), action: sendingAction.data("keep", subject.broadcast) },
      ],
    ],
  };
}

export function askAgainMessage(texts: Texts, subject: BroadcastSubject, count: number): OutgoingMessage {
  const { t } = texts;
  return {
    html: t("receipt-ask-again", { id: subject.id, readers: count }),
    buttons: [
      [
        { text: t("desk-really-again-button", { count }), action: sendingAction.data("again", subject.broadcast) },
        { text: t("desk-not-again-button"), action: sendingAction.data("show", subject.broadcast) },
      ],
    ],
  };
}

type ShownState = Receipt["state"] | "rewritten";

function stateOf(subject: BroadcastSubject, { state }: Receipt): ShownState {
  return state === "done" && isRevision(subject) ? "rewritten" : state;
}

function titleOf({ t }: Texts, { kind, id, version, title }: BroadcastSubject, state: ShownState): Html {
  const facts = { kind, id, version, state };
  if (kind === "article") return t("receipt-title-article", facts);
  return title === "" ? t("receipt-title", facts) : t("receipt-title-titled", { ...facts, title });
}

const isRunning = ({ state }: Receipt): boolean => state === "planning" || state === "sending";

/** Telegram's words, fit to be repeated in a sentence. */
export const sayable = (words: string): string => truncate(cleanText(words), longestReason);

function progressLine(texts: Texts, receipt: Receipt, now: number): Html {
  const { planned, delivered, unknown } = receipt;
  const { settled, seconds, left } = paceOf(receipt, now);
  const facts = {
    bar: progressBar(settled, planned),
    share: texts.clock.percent(planned > 0 ? settled / planned : 0),
    delivered,
    failed: sum(receipt.failed) + unknown,
    rate: Math.round(settled / seconds),
  };
  if (left === null) return texts.t("receipt-sending", facts);
  return texts.t("receipt-sending-left", { ...facts, left: durationText(texts, left) });
}

/** `left`: ms that it still takes at the pace it has had; null: nobody knows. */
export function paceOf({ planned, pending, startedAt, workedMs }: Receipt, now: number) {
  const settled = planned - pending;
  const seconds = Math.max(1, (workedMs ?? now - startedAt) / 1000);
  return { settled, seconds, left: settled === 0 || pending === 0 ? null : (pending / settled) * seconds * 1000 };
}

function sendingButtons(texts: Texts, id: BroadcastId, view: BroadcastView): readonly (readonly Button[])[] {
  const { t } = texts;
  const { receipt } = view;
  const { state, unknown } = receipt;
  const stop: Button = { text: t("desk-stop-button"), action: sendingAction.data("askstop", id) };
  if (isRunning(receipt)) return [[{ text: t("desk-pause-button"), action: sendingAction.data("pause", id) }, stop]];
  // Lost answers are looked after while it runs; afterwards they are an editor's matter.
  const again: Button[][] =
    unknown > 0 && (state === "done" || state === "halted")
      ? [[{ text: t("desk-send-again-button", { count: unknown }), action: sendingAction.data("askagain", id) }]]
      : [];
  const afterWave = waveButtons(texts, id, view);
  if (afterWave) return [...afterWave, ...again];
  if (state === "paused" || state === "halted") {
    return [[{ text: t("desk-resume-button"), action: sendingAction.data("resume", id) }, stop], ...again];
  }
  return again;
}
