/** What editors are told in English. The reference: every other language has these very keys. */
import { type Html, html } from "../../format/safe-html.ts";
import type { Role } from "../../news/roles.ts";
import { createPlural, type OneOther } from "../plural.ts";
import { createWallClock } from "../wall-clock.ts";
import { number, readers } from "./amounts.ts";
import { corridorEn } from "./receipts.ts";

const clock = createWallClock("en");
const plural = createPlural<OneOther>("en");
const roles: Readonly<Record<Role, string>> = { owner: "owner", chief: "chief", editor: "editor", author: "author" };

export const newsroomEn = {
  ...corridorEn,
  /** One line each, for Telegram's menu and /help. */
  commands: {
    publish: "Publish a page or a text",
    drafts: "What is not sent yet",
    status: "What became of a story",
    queue: "What goes out next",
    undo: "Take back your last story",
    cancel: "Take a scheduled story back",
    correct: "Put a story right in every copy",
    retract: "Withdraw a story from every copy",
    announce: "A word to everybody",
    pausesend: "Pause the sending of a story",
    resumesend: "Go on sending it",
    topicadmin: "Add, rename, remove topics",
    editors: "Who works in the newsroom",
    feeds: "Feeds that are read for you",
    halt: "Stop all sending",
    unhalt: "Let sending run again",
  },
  publish: {
    usage: html`Send a link with its topic and you see what readers would get:\n<code>/publish https://… #world</code>\n\nWithout preview: <code>/publish now https://… #world</code>\nAt a time of your clock: <code>/publish at 2030-11-24 08:00 https://… #world</code>\nIn your own words: /publish, then on new lines a title, a lead and the link; or answer a message with /publish.`,
    faults: {
      time_missing: html`When? Like this: <code>/publish at 2030-11-24 08:00 https://… #world</code>`,
      time_unreadable: (f: { word: string }): Html =>
        html`There is no ${f.word}. Write the date and the hour like this: <code>2030-11-24 08:00</code>`,
      link_missing: html`A story needs the link to its source. Add it: <code>/publish https://… #world</code>`,
      title_missing: html`A story needs a title: /publish, then on new lines the title, the lead and the link.`,
      word_unknown: (f: { word: string }): Html =>
        html`I can't read “${f.word}”: it is neither a link nor a topic. A topic looks like <code>#world</code>.`,
    },
    reading: html`📰 Reading the page …`,
    knownWarning: (f: { id: string }): Html =>
      html`⚠️ Readers have this page already (<code>${f.id}</code>). It goes out a second time only if you press Publish.`,
  },
  desk: {
    draft: (f: { id: string }): Html => html`📝 <b>Draft</b> <code>${f.id}</code>. Above is exactly what readers get.`,
    audience: (f: { atOnce: number; breaking: boolean }): Html =>
      f.breaking
        ? html`${readers(f.atOnce)} would get it at once, digest readers with breaking news on among them.`
        : html`${readers(f.atOnce)} would get it at once; digest readers find it in their next digest.`,
    topics: (f: { topics: readonly string[] }): Html =>
      f.topics.length === 0 ? html`Topics: none yet. Choose at least one.` : html`Topics: ${clock.list(f.topics)}`,
    leaving: (f: { id: string; seconds: number; readers: number }): Html =>
      html`⏳ <code>${f.id}</code> goes out to ${readers(f.readers)} in ${f.seconds} s.`,
    scheduled: (f: { id: string; at: number; now: number; timeZone: string }): Html =>
      html`🕒 <code>${f.id}</code> goes out <b>${clock.day(f.at, f.now, f.timeZone)} at ${clock.time(f.at, f.timeZone)}</b>, ${f.timeZone} time.`,
    discarded: (f: { id: string }): Html => html`🗑 <code>${f.id}</code> is discarded.`,
    published: (f: { id: string }): Html => html`📣 <code>${f.id}</code> is published.`,
    withdrawn: (f: { id: string; reason: string; at: number; now: number; timeZone: string }): Html =>
      html`🚫 <code>${f.id}</code> was withdrawn ${clock.day(f.at, f.now, f.timeZone)} at ${clock.time(f.at, f.timeZone)}: ${f.reason}`,
    button: {
      publish: "✅ Publish",
      schedule: "🕒 Schedule",
      breaking: (f: { on: boolean }): string => (f.on ? "🚨 Breaking ✓" : "🚨 Breaking"),
      silent: (f: { on: boolean }): string => (f.on ? "🔕 Silent ✓" : "🔕 Silent"),
      fullText: (f: { on: boolean }): string => (f.on ? "📖 Full text ✓" : "📖 Full text"),
      topics: "🏷 Topics",
      edit: "✏️ Edit",
      discard: "🗑 Discard",
      undo: "↩️ Undo",
      back: "◂ Back",
      title: "Title",
      lead: "Lead",
      source: "Source",
      inAnHour: "In an hour",
      tonight: (f: { at: number; now: number; timeZone: string }): string =>
        `${clock.day(f.at, f.now, f.timeZone)} ${clock.time(f.at, f.timeZone)}`,
      otherTime: "Another time …",
      pause: "⏸ Pause",
      resume: "▶️ Resume",
      stop: "⏹ Stop",
      reallyStop: "⏹ Yes, stop it",
      keepSending: "Keep sending",
      sendAgain: (f: { count: number }): string => `🔁 Send again to ${number.format(f.count)}`,
      reallyAgain: (f: { count: number }): string => `🔁 Yes, to ${number.format(f.count)}`,
      notAgain: "No",
      correct: "✏️ Correct",
      retract: "🚫 Withdraw",
      proposed: "📰 As the source has it now",
      openDraft: (f: { id: string; title: string }): string => `📝 ${f.id} · ${f.title}`,
    },
    chooseTopics: html`Which topics? Tap to switch.`,
    chooseTime: html`When shall it go out?`,
    chooseField: html`What shall I change?`,
    askStop: (f: { id: string }): Html => html`Stop <code>${f.id}</code>? Whoever has not got it yet will not get it.`,
    askField: {
      title: html`Send me the new title.`,
      lead: html`Send me the new lead, or a single <code>-</code> for none.`,
      source: html`Send me the name of the source, or a single <code>-</code> for none.`,
      time: html`Send me the date and the hour of your clock, like <code>2030-11-24 08:00</code>.`,
      reason: html`Why is it withdrawn? Send me the reason: readers see it in the story's place.`,
    },
    toast: {
      saved: "Saved",
      publishing: "On its way",
      undone: "Taken back, it is a draft again",
      breaking: (f: { on: boolean }): string => (f.on ? "🚨 Breaking: overtakes everything" : "An ordinary story"),
      silent: (f: { on: boolean }): string => (f.on ? "🔕 Without sound" : "With sound"),
      fullText: (f: { on: boolean }): string => (f.on ? "📖 With the full text" : "Headline and lead"),
      paused: "Paused",
      resumed: "Goes on",
      stopped: "Stopped",
      sentAgain: (f: { count: number }): string =>
        f.count === 0 ? "Nobody is unknown any more" : `Sent again to ${readers(f.count)}`,
      forgotten: "That sending is too long ago: nothing of it is kept",
      topicNeeded: "Choose at least one topic first",
    },
    undone: (f: { id: string }): Html => html`↩️ <code>${f.id}</code> is a draft again; nobody got it.`,
  },
  status: {
    usage: html`Which one? <code>/status k7m2qa</code>; /queue and /drafts show the ids.`,
    badId: (f: { word: string }): Html =>
      html`“${f.word}” is not an article's id. It has six letters and digits, like <code>k7m2qa</code>.`,
    state: {
      draft: "Draft",
      scheduled: "Scheduled",
      published: "Published",
      retracted: "Withdrawn",
      discarded: "Discarded",
    },
    line: (f: { state: string; id: string; title: string; url: string }): Html =>
      html`<b>${f.state}</b> <code>${f.id}</code>\n<a href="${f.url}">${f.title}</a>`,
  },
  lists: {
    drafts: html`<b>Drafts</b>, newest first`,
    noDrafts: html`No drafts. Send <code>/publish https://… #world</code> to make one.`,
    queue: html`<b>On its way</b>, next first`,
    noQueue: html`Nothing is scheduled. <code>/publish at 2030-11-24 08:00 https://… #world</code> schedules.`,
    queued: (f: { id: string; title: string; at: number; now: number; timeZone: string }): Html =>
      html`<code>${f.id}</code> ${clock.day(f.at, f.now, f.timeZone)} ${clock.time(f.at, f.timeZone)} · ${f.title}`,
  },
  undo: {
    nothing: html`Nothing to undo: none of your stories is waiting to go out. /queue shows what is.`,
    cancelUsage: html`Which one? <code>/cancel k7m2qa</code>; /queue shows the ids.`,
  },
  sending: {
    usage: (f: { command: string }): Html => html`Which one? <code>${f.command} k7m2qa</code>`,
    notSent: (f: { id: string }): Html =>
      html`<code>${f.id}</code> has not gone out to anybody, so there is nothing to pause.`,
    paused: (f: { id: string }): Html =>
      html`⏸ <code>${f.id}</code> is paused. <code>/resumesend ${f.id}</code> goes on; nobody is missed, nobody gets it twice.`,
    resumed: (f: { id: string }): Html => html`▶️ <code>${f.id}</code> goes on.`,
    kept: (f: { id: string }): Html => html`▶️ <code>${f.id}</code> goes on, nothing was stopped.`,
    halted: html`🛑 All sending is halted, in every process. Answers to readers go on. /unhalt lets it run again; nothing is lost.`,
    unhalted: html`▶️ Sending runs again, from where it stopped.`,
  },
  topicAdmin: {
    usage: html`<code>/topicadmin add world 🌍 World</code>\n<code>/topicadmin rename world International</code>\n<code>/topicadmin rename world fr Monde</code>\n<code>/topicadmin remove world</code>`,
    list: (f: { lines: readonly string[] }): Html => html`<b>Topics</b>\n${f.lines.join("\n")}`,
    empty: html`No topics yet.`,
    added: (f: { slug: string; name: string; link: string | null }): Html =>
      f.link === null
        ? html`Topic <b>${f.name}</b> is there. Readers subscribe with <code>/subscribe ${f.slug}</code>.`
        : html`Topic <b>${f.name}</b> is there. One tap subscribes: ${f.link}`,
    renamed: (f: { name: string }): Html => html`Now called <b>${f.name}</b>.`,
    removed: (f: { name: string }): Html =>
      html`<b>${f.name}</b> is removed. Nothing is sent in it any more; adding it again brings its readers back.`,
  },
  editors: {
    usage: html`<code>/editors add 4815162342 editor</code> (author, editor or chief)\n<code>/editors remove 4815162342</code>\nThe number is the person's Telegram id; @userinfobot tells it.`,
    list: html`<b>Newsroom</b>`,
    person: (f: { userId: number; role: Role }): Html => html`<code>${f.userId}</code> ${roles[f.role]}`,
    badId: (f: { word: string }): Html =>
      html`“${f.word}” is not a Telegram id. It is a number like <code>4815162342</code>; @userinfobot tells a person theirs.`,
    badRole: (f: { word: string }): Html => html`“${f.word}” is not a role: author, editor or chief.`,
    assigned: (f: { userId: number; role: Role }): Html =>
      html`<code>${f.userId}</code> is ${roles[f.role]} now. They see their commands with /help.`,
    removed: (f: { userId: number }): Html => html`<code>${f.userId}</code> has no role any more.`,
  },
  feeds: {
    usage: html`<code>/feeds add https://example.org/rss #world</code> new stories become drafts\n<code>/feeds add https://example.org/rss #world auto</code> new stories are published\nwith a number, so many of the newest at once; a page's address does as well as the feed's\n<code>/feeds remove 3</code>`,
    reading: html`📡 Reading the feed …`,
    added: (f: { number: number; title: string; entries: number; mode: string; takeFirst: number }): Html =>
      html`📡 <b>${f.title}</b> is feed ${f.number}, with ${f.entries} ${plural(f.entries, { one: "story", other: "stories" })} in it. ${f.takeFirst > 0 ? `The newest ${f.takeFirst} come now, then` : "Those count as known:"} only what appears from now on ${f.mode === "auto" ? "is published" : "becomes drafts"}.`,
    removed: (f: { title: string }): Html => html`<b>${f.title}</b> is not read any more.`,
    badNumber: (f: { word: string }): Html => html`“${f.word}” is not a feed's number. /feeds shows them.`,
    list: html`<b>Feeds</b>`,
    none: html`No feeds yet.`,
    line: (f: { number: number; title: string; topics: readonly string[]; mode: string; sick: boolean }): Html =>
      html`${f.sick ? "⚠️ " : ""}${f.number}. ${f.title} · ${f.topics.map((slug) => `#${slug}`).join(" ")} · ${f.mode}`,
    sick: (f: { number: number; title: string; reason: string }): Html =>
      html`⚠️ Feed ${f.number}, <b>${f.title}</b>, has failed for over an hour (${f.reason}). I keep trying, ever more rarely; /feeds remove ${f.number} ends it.`,
    healed: (f: { number: number; title: string }): Html =>
      html`✅ Feed ${f.number}, <b>${f.title}</b>, is well again.`,
    gone: (f: { title: string }): Html => html`Feed <b>${f.title}</b> says that it is gone for good. It is removed.`,
    drafts: (f: { title: string; count: number; flood: boolean }): Html =>
      f.flood
        ? html`⚠️ ${f.count} stories at once from <b>${f.title}</b>: that looks like a mistake of theirs. They wait as drafts: /drafts`
        : html`📝 ${f.count} new ${plural(f.count, { one: "draft", other: "drafts" })} from <b>${f.title}</b>: /drafts`,
    changed: (f: { id: string; title: string }): Html =>
      html`✏️ The source has changed a story that readers have: “${f.title}”. Compare: /status ${f.id}`,
  },
  digestMissed: (f: { slot: string; local: string }): Html =>
    html`⚠️ A digest could not be made in time: ${f.local} (${f.slot}). The next one has everything.`,
  questionGone: html`I was waiting for something, but it is too long ago. Press the button again.`,
};

export type NewsroomTexts = typeof newsroomEn;
