/** What readers, and administrators of groups and channels, are told in English. The reference: every other language has
 *  these very keys. */
import { type Html, html } from "../../format/safe-html.ts";
import type { Pictures } from "../../news/preferences.ts";
import type { Weekdays } from "../../news/schedule.ts";
import { createPlural, type OneOther } from "../plural.ts";
import { createWallClock } from "../wall-clock.ts";

const clock = createWallClock("en");
const plural = createPlural<OneOther>("en");

const days = (chosen: Weekdays): string => {
  const key = chosen.join("");
  if (key === "1234567") return "every day";
  if (key === "12345") return "Monday to Friday";
  if (key === "67") return "on weekends";
  return `on ${clock.list(chosen.map(clock.weekday))}`;
};

const times = (list: readonly string[]): string => clock.list(list);

export const readerEn = {
  start: {
    greeting: (f: { outlet: string }): Html =>
      html`Hi, this is <b>${f.outlet}</b>. I send news, nothing else.\n\nWhat may I send you? Tap what interests you.`,
    greetingGroup: (f: { outlet: string }): Html =>
      html`Hi, this is <b>${f.outlet}</b>. I bring news into this chat.\n\nAn administrator chooses what: tap topics here, or type /subscribe.`,
    noTopics: (f: { outlet: string }): Html =>
      html`Hi, this is <b>${f.outlet}</b>. I send news, nothing else.\n\nThe newsroom has not set up any topics yet. Come back a little later and press /start.`,
    next: (f: { chosen: number }): string =>
      f.chosen === 0 ? "Next ▸" : `Next ▸ (${f.chosen} ${plural(f.chosen, { one: "topic", other: "topics" })})`,
    chooseFirst: "Choose at least one topic first.",
    when: (f: { topics: readonly string[] }): Html => html`Good: ${clock.list(f.topics)}.\n\nWhen shall I write?`,
    atOnce: "⚡ At once",
    morning: (f: { time: string }): string => `☕ Morning digest, ${f.time}`,
    evening: (f: { time: string }): string => `🌙 Evening digest, ${f.time}`,
    both: (f: { morning: string; evening: string }): string => `☕🌙 Both, ${f.morning} and ${f.evening}`,
    back: "◂ Topics",
  },
  cadence: {
    instant: "at once, as it happens",
    digest: (f: { times: readonly string[]; days: Weekdays }): string =>
      `as a digest at ${times(f.times)}, ${days(f.days)}`,
    off: "switched off",
  },
  done: {
    instant: (f: { topics: readonly string[] }): Html =>
      html`Done. You get ${clock.list(f.topics)} as soon as it is published. The first story comes when there is news.\n\nChange the time with /digest, stop any time with /stop.`,
    digest: (f: { topics: readonly string[]; dueAt: number; now: number; timeZone: string }): Html =>
      html`Done. Your first digest (${clock.list(f.topics)}) comes <b>${clock.day(f.dueAt, f.now, f.timeZone)} at ${clock.time(f.dueAt, f.timeZone)}</b>, ${f.timeZone} time.\n\nChange the time with /digest, the clock with /timezone, stop any time with /stop.`,
    off: html`Done. I keep your topics and send nothing until you choose a time with /digest.`,
    noTopicsYet: html`No topics chosen yet, so nothing would come. Choose some with /topics.`,
  },
  subscribe: {
    added: (f: { topics: readonly string[]; cadence: string }): Html =>
      html`✅ You get <b>${clock.list(f.topics)}</b> from now on, ${f.cadence}.\n\nAnother time: /digest. Fewer topics: /topics. Stop any time: /stop.`,
    addedOff: (f: { topics: readonly string[] }): Html =>
      html`✅ <b>${clock.list(f.topics)}</b> is noted, but sending is switched off. /digest switches it on again.`,
    already: (f: { topics: readonly string[] }): Html =>
      html`You have <b>${clock.list(f.topics)}</b> already. /topics shows everything you get.`,
    here: html`News comes into this forum topic.`,
    chooseTime: "🕗 Choose the time",
    moreTopics: "More topics",
    notAWord: (f: { word: string }): Html => html`“${f.word}” can't be the name of a topic. /topics shows all topics.`,
  },
  unsubscribe: {
    removed: (f: { topics: readonly string[] }): Html =>
      html`Done. No more <b>${clock.list(f.topics)}</b>. /topics shows what is left.`,
    removedAll: html`Done. You are unsubscribed from all topics and I send nothing. /topics begins anew, /stop also erases what I keep about you.`,
    notSubscribed: (f: { topics: readonly string[] }): Html =>
      html`You were not subscribed to <b>${clock.list(f.topics)}</b>. /topics shows what you get.`,
    nothing: html`You have no topics, so there is nothing to unsubscribe from. /topics shows what there is.`,
    ask: html`Which topics shall I stop? Tap them, or type <code>/unsubscribe all</code>.`,
    all: "Unsubscribe from all",
  },
  topics: {
    title: html`<b>Topics</b>\nTap to switch. ✅ is what you get.`,
    summary: (f: { chosen: readonly string[]; cadence: string }): Html =>
      f.chosen.length === 0 ? html`You get nothing yet.` : html`You get ${clock.list(f.chosen)}, ${f.cadence}.`,
    summaryOff: (f: { chosen: readonly string[] }): Html =>
      html`Chosen: ${clock.list(f.chosen)}. Sending is switched off; /digest switches it on again.`,
    none: html`The newsroom has not set up any topics yet. Come back a little later.`,
    on: (f: { topic: string }): string => `✅ ${f.topic}: on`,
    off: (f: { topic: string }): string => `${f.topic}: off`,
    gone: "This topic no longer exists.",
    earlier: "⬅️",
    later: "➡️",
  },
  digest: {
    ask: (f: { now: string; timeZone: string; cadence: string }): Html =>
      html`<b>When shall I write?</b>\nNow: ${f.cadence}. Your clock says ${f.now} (${f.timeZone}).\n\nYour own times: <code>/digest 07:15</code>, <code>/digest 8 18:30 weekdays</code>, <code>/digest 9:00 mon,thu</code>`,
    off: "Off",
    why: "Why this?",
    settings: "⚙️ Settings",
    because: (f: { topics: readonly string[]; cadence: string }): string =>
      `You chose ${f.topics.length > 0 ? clock.list(f.topics) : "no topics any more"}, ${f.cadence}.`,
    otherClock: "🌍 Another time zone",
    set: (f: { times: readonly string[]; days: Weekdays; dueAt: number; now: number; timeZone: string }): Html =>
      html`Good: a digest at ${times(f.times)}, ${days(f.days)}. Next one: <b>${clock.day(f.dueAt, f.now, f.timeZone)} at ${clock.time(f.dueAt, f.timeZone)}</b>, ${f.timeZone} time. Nothing new, no message.`,
    setInstant: html`Good: stories come at once, as they are published.`,
    setOff: html`Good: I keep your topics and send nothing. /digest switches it on again.`,
    timeUnreadable: (f: { word: string }): Html =>
      html`“${f.word}” is not a time or a day I understand. Write it like this: <code>/digest 08:00</code>, <code>/digest 8:00 18:30 weekdays</code>, <code>/digest 9:00 mon,thu</code>, <code>/digest instant</code> or <code>/digest off</code>.`,
    timeMissing: html`At what time? Add one, like this: <code>/digest 08:00 weekdays</code>.`,
    tooManyTimes: (f: { most: number }): Html =>
      html`That is more than ${f.most} times a day. Choose at most ${f.most}, like this: <code>/digest 08:00 12:30 18:30</code>, or <code>/digest instant</code>.`,
    mixed: (f: { word: string }): Html =>
      html`“${f.word}” goes alone: <code>/digest instant</code> or <code>/digest off</code>. Or give times: <code>/digest 08:00</code>.`,
  },
  timeZone: {
    ask: (f: { now: string; timeZone: string }): Html =>
      html`<b>What time is it for you?</b>\nI think it is ${f.now} (${f.timeZone}). Tap your time, or type your city: <code>/timezone Lisbon</code>`,
    which: html`Which of these is near you?`,
    set: (f: { now: string; timeZone: string }): Html =>
      html`Good, your clock is <b>${f.timeZone}</b>: it is ${f.now} there now.`,
    nextDigest: (f: { dueAt: number; now: number; timeZone: string }): Html =>
      html`Next digest: ${clock.day(f.dueAt, f.now, f.timeZone)} at ${clock.time(f.dueAt, f.timeZone)}.`,
    unknown: (f: { word: string }): Html =>
      html`I don't know the place “${f.word}”. Try the nearest big city, like <code>/timezone Paris</code> or <code>/timezone America/New_York</code>, or tap your time:`,
    didYouMean: (f: { word: string }): Html => html`“${f.word}”: did you mean one of these?`,
    other: "None of these",
  },
  breaking: {
    ask: (f: { on: boolean }): Html =>
      f.on
        ? html`🚨 Breaking news of your topics reaches you at once, whatever your digest times.`
        : html`🚨 Breaking news waits for your digest like everything else.`,
    on: html`🚨 Good: breaking news of your topics reaches you at once.`,
    off: html`Good: breaking news waits for your digest like everything else.`,
    switchOn: "🚨 Send it at once",
    switchOff: "Let it wait for the digest",
    unreadable: (f: { word: string }): Html =>
      html`“${f.word}” is neither on nor off. Type <code>/breaking on</code> or <code>/breaking off</code>.`,
    toast: (f: { on: boolean }): string => (f.on ? "🚨 Breaking news on" : "Breaking news off"),
  },
  language: {
    ask: html`In which language shall I write?`,
    set: html`Good, I write in English.`,
    unknown: (f: { word: string; languages: readonly string[] }): Html =>
      html`I don't speak “${f.word}” yet. I can write in ${clock.list(f.languages)}:`,
  },
  settings: {
    title: html`<b>Settings</b>`,
    line: (f: { topics: readonly string[]; cadence: string; now: string; timeZone: string }): Html =>
      html`Topics: ${f.topics.length === 0 ? "none yet" : clock.list(f.topics)}\nWhen: ${f.cadence}\nYour clock: ${f.now} (${f.timeZone})`,
    topics: "Topics",
    when: "When",
    clock: "Clock",
    breaking: (f: { on: boolean }): string => (f.on ? "🚨 Breaking: at once" : "🚨 Breaking: in the digest"),
    pictures: (f: { pictures: Pictures }): string =>
      ({ preview: "🖼 Pictures: preview", photo: "🖼 Pictures: photo", off: "🖼 Pictures: none" })[f.pictures],
    picturesToast: (f: { pictures: Pictures }): string =>
      ({ preview: "A preview of the page", photo: "The photo itself", off: "No pictures" })[f.pictures],
    language: (f: { language: string }): string => `🌐 ${f.language}`,
    back: "◂ Settings",
    toast: "Saved",
  },
  latest: {
    title: (f: { topic: string | null; stories: number }): Html =>
      f.topic === null
        ? html`<b>The latest ${plural(f.stories, { one: "story", other: "stories" })}</b>`
        : html`<b>The latest in ${f.topic}</b>`,
    none: (f: { topic: string | null }): Html =>
      f.topic === null
        ? html`Nothing has been published yet. I will write when there is news: /topics`
        : html`Nothing has been published in ${f.topic} yet. /latest shows all topics.`,
    line: (f: { publishedAt: number; now: number; timeZone: string }): string =>
      `${clock.day(f.publishedAt, f.now, f.timeZone)}, ${clock.time(f.publishedAt, f.timeZone)}`,
    subscribe: (f: { topic: string }): string => `✅ Subscribe to ${f.topic}`,
  },
  help: {
    title: (f: { outlet: string }): Html =>
      html`<b>${f.outlet}</b> sends news to this chat: the topics you choose, when you choose.`,
    titleGroup: (f: { outlet: string }): Html =>
      html`<b>${f.outlet}</b> brings news into this chat. Its administrators choose topics and times.`,
    newsroom: html`<b>Newsroom</b>`,
    hint: html`Most things are buttons: begin with /topics or /settings.`,
  },
  privacy: (f: { outlet: string }): Html =>
    html`<b>What I keep</b>\nThis chat's number, your topics, times, time zone and language: what it takes to send you ${f.outlet}. Which story reached which chat is kept for a while, so that it can be corrected.\n\n<b>What I don't keep</b>\nNot your name, not your phone number, not what you read. Nothing is passed on and nothing is measured about you. If you came by a link with a code, one number was counted for that code.\n\n/stop ends everything and erases what I keep.`,
  stop: {
    ask: html`Stop all messages? I will erase your topics and times.`,
    askEmpty: html`You get nothing from me at the moment. Shall I erase what I keep about this chat?`,
    yes: "Yes, stop",
    no: "No, stay",
    stopped: html`Done. I send nothing more, and what I kept about this chat is erased. /start begins anew.`,
    stayed: html`Good, nothing has changed. /settings shows what you get.`,
    toast: "Stopped",
    nothing: html`I keep nothing about this chat and send nothing. /start begins.`,
  },
  chats: {
    added: (f: { outlet: string }): Html =>
      html`Hello, this is <b>${f.outlet}</b>. An administrator of this chat can choose what I bring: /topics. /help says more.`,
    adminsOnly: html`Only administrators of this chat can change what I send here. For yourself, write to me in private.`,
    adminsOnlyToast: "Only administrators of this chat can change this.",
  },
  fallback: {
    unknownCommand: (f: { command: string; nearest: string | null }): Html =>
      f.nearest
        ? html`I don't know ${f.command}. Did you mean ${f.nearest}? /help shows everything.`
        : html`I don't know ${f.command}. /help shows everything I can do.`,
    text: html`I only understand commands and buttons. /topics chooses what you get, /latest shows the news, /help the rest.`,
    bareCommand: (f: { command: string }): Html => html`Commands begin with a slash: ${f.command}`,
    editorLink: html`To publish this page: <code>/publish</code>, then the link and a topic, like <code>/publish https://… #world</code>`,
    deadButton: "This button no longer works. Type /settings or /topics for a fresh one.",
    deepLinkUnknown: html`This link is no longer valid. Here is what I can send you:`,
    deepLinkArticleGone: html`This story is no longer here. /latest shows what is new.`,
    fault: html`Sorry, something went wrong on my side. I have noted it. Please try again in a minute.`,
    faultToast: "Sorry, something went wrong. Please try again.",
  },
};

export type ReaderTexts = typeof readerEn;
