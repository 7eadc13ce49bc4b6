/** What editors are told in English of corrections, withdrawals, announcements, the paid speed, and of what goes wrong
 *  while something is sent. */
import { type Html, html, joinHtml } from "../../format/safe-html.ts";
import type { BroadcastFacts } from "../broadcast-facts.ts";
import { copies, duration, number, percent, readers, stars } from "./amounts.ts";

/** What is sent, in a few words: "✏️ Correction of k7m2qa, version 2". */
const subject = (f: BroadcastFacts): Html => {
  switch (f.kind) {
    case "article":
      return html`<code>${f.id}</code>`;
    case "correction":
      return html`✏️ Correction of <code>${f.id}</code>, version ${f.version}`;
    case "retraction":
      return html`🚫 Withdrawal of <code>${f.id}</code>`;
    case "announcement":
      return html`📢 Announcement <code>${f.id}</code>`;
    case "digest":
      return html`📰 Digest <code>${f.id}</code>`;
  }
};
const signs = { article: "📰", digest: "📰", announcement: "📢", correction: "✏️", retraction: "🚫" };
const quoted = (title: string): string => (title === "" ? "" : `“${title}”`);
const named = (f: BroadcastFacts): Html => joinHtml([subject(f), quoted(f.title)].filter(String), " ");

export const corridorEn = {
  receipt: {
    sending: (f: {
      bar: string;
      share: number;
      delivered: number;
      failed: number;
      rate: number;
      leftMs: number | null;
    }): Html =>
      html`${f.bar} ${percent.format(f.share)}\n${number.format(f.delivered)} delivered · ${number.format(f.failed)} not reachable · ${number.format(f.rate)} a second${f.leftMs === null ? "" : ` · ${duration(f.leftMs)} left`}`,
    title: (f: BroadcastFacts & { state: string }): Html =>
      f.kind === "article"
        ? html`<b>${f.state}</b> ${subject(f)}`
        : html`<b>${f.state}</b>\n${subject(f)}${f.title === "" ? "" : `\n${quoted(f.title)}`}`,
    states: {
      planning: "📣 Going out",
      sending: "📣 Going out",
      paused: "⏸ Paused",
      halted: "🛑 Halted",
      done: "✅ Delivered",
      cancelled: "⏹ Stopped",
    },
    rewrittenState: "✅ Done",
    /** One line of a list of versions. */
    line: (
      f: BroadcastFacts & {
        state: string;
        delivered: number;
        planned: number;
        unreachable: number;
        unknown: number;
        pending: number;
      },
    ): Html =>
      html`<b>v${f.version}</b> ${signs[f.kind]} ${f.state}: ${number.format(f.delivered)} of ${copies(f.planned)}${f.unreachable > 0 ? ` · ${number.format(f.unreachable)} not reachable` : ""}${f.unknown > 0 ? ` · ${number.format(f.unknown)} unknown` : ""}${f.pending > 0 ? ` · ${number.format(f.pending)} to come` : ""}`,
    nobody: {
      article: html`Nobody wanted it at once: it waits for the digests.`,
      digest: html`There was nobody to send it to.`,
      announcement: html`There is nobody yet to tell it to.`,
      correction: html`No reader holds a copy: from now on it goes out corrected.`,
      retraction: html`No reader holds a copy, and nobody will get one.`,
    } satisfies Readonly<Record<BroadcastFacts["kind"], Html>>,
    delivered: (f: { count: number; planned: number }): Html =>
      html`Accepted by Telegram: <b>${number.format(f.count)}</b> of ${number.format(f.planned)}`,
    rewritten: (f: { count: number; planned: number }): Html =>
      html`Rewritten: <b>${number.format(f.count)}</b> of ${copies(f.planned)}`,
    failed: (f: { reason: string; count: number }): Html => html`${f.reason}: ${number.format(f.count)}`,
    unknown: (f: { count: number }): Html => html`Unknown (the answer was lost): ${number.format(f.count)}`,
    pending: (f: { count: number }): Html => html`Still to come: ${number.format(f.count)}`,
    reasons: {
      blocked: "Blocked the bot",
      deactivated: "Account deleted",
      kicked: "Bot removed from the chat",
      chat_not_found: "Chat not found",
      withdrawn: "Changed their mind meanwhile",
      refused: "Refused by Telegram",
      no_rights: "Chat does not let us write",
      expired: "Too late to be sent",
      cancelled: "Stopped before",
      vanished: "Copy deleted or too old to edit",
      set_aside: "Set aside after a fault of ours",
      other: "Other",
    } as Readonly<Record<string, string>>,
    haltedFor: (f: { words: string }): Html =>
      html`Telegram says: <i>${f.words}</i>\nNothing more is sent until you press Resume.`,
    askAgain: (f: { id: string; count: number }): Html =>
      html`Send <code>${f.id}</code> again to ${readers(f.count)} whose answer was lost? They may get it twice.`,
    digests: html`Digest readers find it in their next digest.`,
  },
  correct: {
    usage: html`Which story, and what is right? Like this:\n<code>/correct k7m2qa title: The new headline</code>\n\nSeveral at once, each on a line of its own: <code>title:</code> <code>lead:</code> <code>source:</code> <code>note:</code> (what was wrong; readers see it). With <code>material</code> behind the id, readers also get a short word below their copy.\n<code>/correct k7m2qa</code> alone offers buttons.`,
    wordUnknown: (f: { word: string }): Html =>
      html`I can't read “${f.word}”. Begin each line with <code>title:</code>, <code>lead:</code>, <code>source:</code> or <code>note:</code>, like <code>/correct k7m2qa title: The new headline</code>`,
    titleMissing: html`A story needs a title. Write the new one behind <code>title:</code>`,
    unchanged: (f: { id: string }): Html => html`<code>${f.id}</code> says exactly that already.`,
  },
  retract: {
    usage: html`Which story, and why? Readers see the reason in its place:\n<code>/retract k7m2qa The figures were wrong.</code>`,
    reasonMissing: (f: { id: string }): Html =>
      html`Why? Readers see the reason in its place: <code>/retract ${f.id} The figures were wrong.</code>`,
  },
  announce: {
    usage: html`What shall I tell everybody? <code>/announce We are moving to a new address.</code>\nOr answer a message with /announce. You see it before it goes out.`,
  },
  decision: {
    correct: (f: { id: string; copies: number; notify: boolean }): Html =>
      html`✏️ Above is <code>${f.id}</code> as it would be. ${copies(f.copies)} in readers' chats would be rewritten in place, ${f.notify ? "with a short word below each" : "silently"}.`,
    retract: (f: { id: string; copies: number }): Html =>
      html`🚫 Above is what would stand in the place of <code>${f.id}</code>, in ${copies(f.copies)}. This can't be undone.`,
    announce: (f: { readers: number; tookMs: number }): Html =>
      html`📢 Above is exactly what readers get. To ${readers(f.readers)}, in ${duration(f.tookMs)}?`,
    askedOthers: (f: { chats: number }): Html =>
      f.chats === 0
        ? html`Someone else must release it, and I can reach no other editor. They have to press Start in their chat with me first.`
        : html`Someone else must release it. I have shown it to the others; it waits for a day.`,
    dropped: html`🗑 Discarded. Nothing has changed.`,
    button: {
      send: "📢 Send",
      correct: (f: { copies: number }): string => `✅ Correct ${copies(f.copies)}`,
      retract: (f: { copies: number }): string => `🚫 Withdraw ${copies(f.copies)}`,
      notify: (f: { on: boolean }): string =>
        f.on ? "🔔 A word below each copy: on" : "🔕 A word below each copy: off",
      drop: "🗑 Discard",
    },
    toast: {
      dropped: "Discarded",
      gone: "That is decided already, or too long ago",
      notify: (f: { on: boolean }): string => (f.on ? "Readers are told below each copy" : "Rewritten without a word"),
    },
  },
  paid: {
    ask: (f: { id: string; readers: number; freeMs: number; paidMs: number; mostStars: number }): Html =>
      html`⚡ <code>${f.id}</code> goes to ${readers(f.readers)}. At the free speed that takes ${duration(f.freeMs)}, at the paid speed ${duration(f.paidMs)}.\nTelegram takes 0.1 Star for each message above the free rate: <b>at most ${stars(f.mostStars)}</b>, from the bot's balance.`,
    button: {
      switch: (f: { on: boolean }): string => (f.on ? "⚡ Paid speed: on" : "⚡ Paid speed: off"),
      yes: (f: { stars: number }): string => `⚡ Yes, up to ${stars(f.stars)}`,
      no: "No",
    },
    toast: (f: { on: boolean }): string => (f.on ? "⚡ At the paid speed" : "At the free speed"),
  },
  notices: {
    halted: (f: BroadcastFacts & { words: string; status: string }): Html =>
      html`🛑 ${named(f)} is halted. Telegram says: <i>${f.words}</i>\nNobody is lost: /status ${f.status} resumes or stops it.`,
    variantRefused: (f: BroadcastFacts & { words: string; status: string }): Html =>
      html`⚠️ Telegram refuses ${named(f)} in one language or form (<i>${f.words}</i>): those readers do not get it, the others do. /status ${f.status}`,
    paidRefused: (f: BroadcastFacts & { words: string }): Html =>
      html`⚡ Telegram refused the paid speed for ${named(f)} (<i>${f.words}</i>): going on at the free rate.`,
    setAside: (f: BroadcastFacts & { status: string }): Html =>
      html`⚠️ A part of ${named(f)} ended the program again and again and was set aside; its readers did not get it. /status ${f.status} counts them.`,
    heard: (f: { afterMs: number }): Html =>
      html`✅ Telegram did not answer for ${duration(f.afterMs)}; sending goes on, nobody is missed.`,
    flood: (f: { waitedMs: number }): Html =>
      html`⏳ Telegram made us wait ${duration(f.waitedMs)}; sending goes on, nobody is missed.`,
    updateSetAside: (f: { updateId: number }): Html =>
      html`⚠️ Something a reader sent (update ${f.updateId}) ended the program again and again and was set aside. All others are answered.`,
    nearlyFull: html`⚠️ Redis is nearly full: nothing new goes out until whoever runs the bot has made room. What is under way goes on.`,
    storeEmpty: html`ℹ️ The bot has started with an empty store: no subscribers. If there were some, this is another Redis, or it lost its data.`,
  },
  chatRefuses: (f: { title: string; outlet: string; topic: boolean }): Html =>
    f.topic
      ? html`⚠️ I can't write into the topic I was given in <b>${f.title}</b>, so ${f.outlet}'s news does not arrive there: it is closed or deleted, or I lack the right to send messages. Mend that, or send /topics in the topic that shall get the news.`
      : html`⚠️ I am not allowed to write in <b>${f.title}</b>, so ${f.outlet}'s news does not arrive there. Give me the right to send messages (in a channel: to post), or send /stop there and I stay quiet.`,
};

export type CorridorTexts = typeof corridorEn;
