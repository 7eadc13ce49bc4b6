/** The keys of all sentences with the variables they take, and what typed words can mean. Written by `npm run texts` from
 *  the English files. */
import type { Text } from "../format/safe-html.ts";

type PlainText = string | number;

// biome-ignore format: one line a sentence
export interface TextVariables {
  "card-source-words": { name: PlainText };
  "card-breaking-words": null;
  "card-video-words": null;
  "card-paywalled-words": null;
  "card-corrected-words": { time: PlainText };
  "card-corrected-note-words": { note: PlainText; time: PlainText };
  "card-correction-of-words": { title: PlainText };
  "digest-title-words": { date: PlainText; part: "morning" | "noon" | "evening" | "night" };
  "digest-breaking-words": null;
  "digest-also-at-words": null;
  "digest-continued-words": null;
  "digest-more-words": { count: PlainText };
  "digest-withdrawn-words": { time: PlainText };
  "digest-withdrawn-reason-words": { reason: PlainText; time: PlainText };
  "command-start-menu": null;
  "command-topics-menu": null;
  "command-subscribe-menu": null;
  "command-unsubscribe-menu": null;
  "command-latest-menu": null;
  "command-digest-menu": null;
  "command-timezone-menu": null;
  "command-breaking-menu": null;
  "command-language-menu": null;
  "command-settings-menu": null;
  "command-privacy-menu": null;
  "command-help-menu": null;
  "command-stop-menu": null;
  "command-publish-menu": null;
  "command-drafts-menu": null;
  "command-published-menu": null;
  "command-status-menu": null;
  "command-queue-menu": null;
  "command-undo-menu": null;
  "command-cancel-menu": null;
  "command-correct-menu": null;
  "command-retract-menu": null;
  "command-announce-menu": null;
  "command-pausesend-menu": null;
  "command-resumesend-menu": null;
  "command-topicadmin-menu": null;
  "command-editors-menu": null;
  "command-feeds-menu": null;
  "command-halt-menu": null;
  "command-unhalt-menu": null;
  "command-health-menu": null;
  "command-mydata-menu": null;
  "command-deletemydata-menu": null;
  "command-feedback-menu": null;
  "data-days-words": { days: number };
  "consent-ask": { days: number };
  "consent-accept-button": null;
  "consent-refuse-button": null;
  "consent-choose-button": null;
  "consent-switches": { days: number };
  "consent-presses-button": null;
  "consent-sources-button": null;
  "consent-presses-words": null;
  "consent-sources-words": null;
  "consent-toast": { on: boolean };
  "consent-nothing": null;
  "consent-something": { days: number; what: Text };
  privacy: { days: number; outlet: Text };
  "privacy-unmeasured": null;
  "privacy-measured": { what: Text };
  "privacy-end": null;
  "privacy-contact": { contact: Text };
  "privacy-policy": { url: Text };
  "privacy-open-button": null;
  "privacy-data-button": null;
  "privacy-consent-button": null;
  "privacy-delete-button": null;
  "mydata-caption": null;
  "mydata-about-words": { outlet: PlainText };
  "mydata-part-record-words": null;
  "mydata-part-capped-words": null;
  "mydata-part-consents-words": null;
  "mydata-part-arrival-words": null;
  "mydata-part-presses-words": null;
  "mydata-part-source-words": null;
  "mydata-part-input-words": null;
  "mydata-part-updates-words": null;
  "mydata-part-notes-words": null;
  "mydata-part-saved-words": null;
  "mydata-part-reminders-words": null;
  "mydata-part-invites-words": null;
  "mydata-part-reading-words": null;
  "mydata-part-copies-words": null;
  "mydata-part-role-words": null;
  "mydata-part-feedback-words": null;
  "mydata-name-record-words": null;
  "mydata-name-capped-words": null;
  "mydata-name-consents-words": null;
  "mydata-name-arrival-words": null;
  "mydata-name-presses-words": null;
  "mydata-name-source-words": null;
  "mydata-name-input-words": null;
  "mydata-name-updates-words": null;
  "mydata-name-notes-words": null;
  "mydata-name-saved-words": null;
  "mydata-name-reminders-words": null;
  "mydata-name-invites-words": null;
  "mydata-name-reading-words": null;
  "mydata-name-copies-words": null;
  "mydata-name-role-words": null;
  "mydata-name-feedback-words": null;
  "deletemydata-ask": null;
  "deletemydata-yes-button": null;
  "deletemydata-no-button": null;
  "deletemydata-kept": null;
  "deletemydata-toast": null;
  "deletemydata-done": { what: Text };
  "deletemydata-nothing": null;
  "deletemydata-role": null;
  "deletemydata-blocked": null;
  "feedback-usage": null;
  "feedback-sent": null;
  "feedback-offer": null;
  "feedback-send-button": null;
  "feedback-no-button": null;
  "feedback-dropped": null;
  "feedback-too-many": null;
  "feedback-busy": null;
  "feedback-blocked": null;
  "feedback-nobody": null;
  "feedback-too-long": { length: Text; most: Text };
  "feedback-text-only": null;
  "feedback-lost": null;
  "feedback-from": { name: Text };
  "feedback-from-group": { name: Text; title: Text };
  "feedback-on-story": { title: Text; url: Text };
  "feedback-hint": null;
  "feedback-block-button": null;
  "feedback-unblock-button": null;
  "feedback-block-toast": null;
  "feedback-unblock-toast": null;
  "feedback-expired-toast": null;
  "feedback-answer": { text: Text };
  "feedback-answered": null;
  "feedback-take-back-button": null;
  "feedback-taken-back": null;
  "feedback-not-taken-back-toast": null;
  "feedback-answer-text-only": null;
  "feedback-answer-too-long": { length: Text; most: Text };
  "feedback-unreachable": null;
  "feedback-erased": null;
  "unhalt-ask": { count: number };
  "unhalt-all-button": null;
  "unhalt-spread-button": null;
  "unhalt-fresh-button": null;
  "unhalt-went": { count: number };
  "unhalt-later": { count: number; time: Text };
  "unhalt-left-out": { count: number };
  "unhalt-not-halted": null;
  "sending-digest-words": { city: PlainText; time: PlainText };
  "list-line": { title: Text };
  "list-more": { count: Text };
  "health-standing": { count: number };
  "queue-going": { number: Text; share: Text; title: Text };
  "queue-going-left": { left: Text; number: Text; rate: Text; share: Text; title: Text };
  "queue-standing": { number: Text; share: Text; title: Text };
  "queue-standing-until": { number: Text; share: Text; time: Text; title: Text };
  "queue-day": { day: Text };
  "queue-story": { id: Text; number: Text; time: Text; title: Text };
  "queue-digests": { chats: number; readers: number; time: Text };
  "queue-digests-stories": { chats: number; count: number; readers: number; time: Text };
  "queue-digests-rest": { count: number; from: Text; until: Text };
  "desk-move-button": null;
  "desk-cancel-button": null;
  "desk-moved-toast": null;
  "desk-too-late": { day: Text; id: Text; time: Text; timeZone: Text };
  "decision-announce-topics": { topics: Text };
  "decision-gone": null;
  "announce-leaving": { seconds: Text };
  "announce-due": { day: Text; time: Text; timeZone: Text };
  "announce-taken-back": null;
  "queue-sending": { number: Text; time: Text; title: Text };
  "topic-admin-move-usage": null;
  "digest-stories-words": { count: number };
  "digest-end-words": null;
  "card-picture-words": { description: PlainText };
  "card-graphic-words": null;
  "desk-graphic-button": { on: boolean };
  "desk-graphic-toast": { on: boolean };
  "error-topic_not_found": { slug: Text };
  "error-topic_not_found-near": { nearest: Text; slug: Text };
  "error-topic_exists": { slug: Text };
  "error-article_not_found": { id: Text };
  "error-not_allowed": null;
  "error-role_out_of_reach": null;
  "error-topic_slug_invalid": { slug: Text };
  "error-topic_required": null;
  "error-approval_needed": null;
  "error-time_in_past": null;
  "error-not_a_feed": { url: Text };
  "error-feed_exists": { number: Text };
  "error-feed_not_found": { number: Text };
  "error-feed_refused": { reason: Text; url: Text };
  "error-page_refused": { reason: Text; url: Text };
  "page-refusal-words": { reason: PlainText };
  "error-state_conflict": { id: Text; state: Text };
  "article-state-words": { state: PlainText };
  "error-not_published": { id: Text; state: Text };
  "error-changed_since": { id: Text };
  "error-not_your_draft": { id: Text };
  "error-paid_off": null;
  "feeds-usage": null;
  "feeds-reading": null;
  "feeds-added": { entries: number; mode: "auto" | "review"; number: Text; takeFirst: number; title: Text };
  "feeds-entries-words": { entries: number };
  "feeds-first-words": { takeFirst: number };
  "feeds-mode-words": { mode: "auto" | "review" };
  "feeds-removed": { title: Text };
  "feeds-bad-number": { word: Text };
  "feeds-list": null;
  "feeds-none": null;
  "feeds-line": { mode: Text; number: Text; state: "paused" | "ill" | "well"; title: Text; topics: Text };
  "feeds-sick": { number: Text; reason: Text; title: Text };
  "feeds-healed": { number: Text; title: Text };
  "feeds-gone": { number: Text; title: Text };
  "feeds-drafts": { count: number; title: Text };
  "feeds-stories": { count: number };
  "feeds-story-line": { id: Text; number: Text; title: Text };
  "feed-title": { number: Text; title: Text };
  "feed-address": { url: Text };
  "feed-way": { mode: "auto" | "review"; topics: Text };
  "feed-paused": null;
  "feed-ill": { day: Text; reason: Text; time: Text; times: number };
  "feed-fault-words": { reason: PlainText };
  "feed-read": { day: Text; time: Text };
  "feed-never-read": null;
  "feed-new": { day: Text; time: Text };
  "feed-nothing-new": null;
  "feed-last-fault": { day: Text; reason: Text; time: Text };
  "feed-rhythm": { gap: Text };
  "feed-due": { day: Text; time: Text };
  "feed-due-now": null;
  "feed-hub": null;
  "feed-quirks": { switches: Text };
  "feed-quirk-charset-words": { charset: PlainText };
  "feed-quirk-pageText-words": null;
  "feed-quirk-ignoreDates-words": null;
  "feed-quirk-byAddress-words": null;
  "feed-pause-button": null;
  "feed-resume-button": null;
  "feed-poll-button": null;
  "feed-mode-button": { mode: "auto" | "review" };
  "feed-topics-button": null;
  "feed-report-button": null;
  "feed-quirks-button": null;
  "feed-address-button": null;
  "feed-remove-button": null;
  "feed-list-button": null;
  "feed-refresh-button": null;
  "feed-choose-topics": null;
  "feed-topic-button": { on: boolean; topic: PlainText };
  "feed-choose-quirks": null;
  "feed-pageText-button": { on: boolean };
  "feed-ignoreDates-button": { on: boolean };
  "feed-byAddress-button": { on: boolean };
  "feed-charset-button": null;
  "feed-charset-set-button": { charset: PlainText };
  "feed-charset-auto-button": null;
  "feed-choose-charset": null;
  "feed-ask-remove": { title: Text };
  "feed-really-remove-button": null;
  "feed-keep-button": null;
  "feed-ask-address": null;
  "feed-paused-toast": null;
  "feed-resumed-toast": null;
  "feed-polled-toast": null;
  "feed-mode-toast": { mode: "auto" | "review" };
  "feed-quirk-toast": null;
  "feed-removed-toast": null;
  "feed-report": { count: number; day: Text; time: Text; title: Text };
  "feed-report-none": { title: Text };
  "feed-report-line": { fate: "known" | "first" | "old" | "elsewhere" | "draft" | "held" | "sent" | "changed" | "quiet"; number: Text; title: Text };
  "feed-fate-words": { fate: "known" | "first" | "old" | "elsewhere" | "draft" | "held" | "sent" | "changed" | "quiet" };
  "feed-flood": { count: number; title: Text };
  "feed-strangers": { count: number; title: Text };
  "feed-edited": { count: number; title: Text };
  "feed-moved": { title: Text; to: Text };
  "feed-notice-story": { title: Text };
  "feed-send-all-button": null;
  "feed-drafts-button": null;
  "feed-discard-all-button": null;
  "feed-correct-all-button": null;
  "feed-show-button": null;
  "feed-ignore-button": null;
  "feed-follow-button": null;
  "feed-stay-button": null;
  "feed-ask-all": { count: number; matter: Text };
  "feed-ask-none": { count: number };
  "feed-stories-words": { count: number };
  "feed-yes-button": null;
  "feed-no-button": null;
  "feed-decided": { count: number; how: "sent" | "drafts" | "discarded" | "corrected" | "ignored" | "followed" | "stayed" | "paused"; title: Text };
  "feed-decided-toast": null;
  "feed-edited-list": { title: Text };
  "feed-import-usage": null;
  "feed-import-reading": null;
  "feed-import-no-file": null;
  "feed-import-no-list": null;
  "feed-import-going": { bar: Text; count: Text; done: Text; share: Text };
  "feed-import-over": { added: Text; count: number };
  "feed-import-failed": { reason: Text; title: Text };
  "feed-import-reason-words": { reason: PlainText };
  "start-digest-morning-button": null;
  "start-digest-evening-button": null;
  "start-breaking-button": null;
  "start-choose-button": null;
  "start-look-again-button": null;
  "start-topics": null;
  "start-clock": { city: Text; now: Text };
  "start-clock-same-button": { now: PlainText };
  "start-place-button": { city: PlainText };
  "first-digest": { city: Text; day: Text; time: Text; topics: Text };
  "first-instant": { topics: Text };
  "first-breaking": { topics: Text };
  "reading-title": null;
  "start-known": { cadence: Text; topics: Text };
  "start-known-off": { topics: Text };
  "link-who": { outlet: Text };
  "topic-admin-default": { name: Text; on: boolean };
  "topic-admin-chosen-words": null;
  "topic-admin-default-usage": null;
  "free-link-unknown": null;
  "free-clock-back-button": { city: PlainText };
  "location-unknown": null;
  invite: { link: Text; outlet: Text; readers: number };
  "invite-share-button": null;
  "invite-share-words": { outlet: PlainText };
  "command-invite-menu": null;
  "stop-why": null;
  "stop-too-much-button": null;
  "stop-too-little-button": null;
  "stop-wrong-topics-button": null;
  "stop-thanks": null;
  "welcome-back": { cadence: Text; topics: Text };
  "welcome-back-no-topics": null;
  "still-welcome": null;
  "still-welcome-yes-button": null;
  "still-welcome-weekly-button": null;
  "still-welcome-stop-button": null;
  "still-welcome-stayed": null;
  "profile-description": { outlet: PlainText };
  "profile-about": { outlet: PlainText };
  "free-search-button": { words: PlainText };
  "publish-usage": null;
  "publish-time-missing": null;
  "publish-time-unreadable": { word: Text };
  "publish-time-skipped": { word: Text };
  "publish-time-doubled": { word: Text };
  "publish-time-after-button": null;
  "publish-time-first-button": null;
  "publish-time-second-button": null;
  "publish-link-missing": { command: Text };
  "publish-word-unknown": { word: Text };
  "publish-reading": null;
  "publish-known-warning": { id: Text };
  "publish-waiting-warning": { day: Text; id: Text; time: Text };
  "desk-draft": { id: Text };
  "desk-draft-by": { author: Text; id: Text };
  "desk-moved": null;
  "desk-changed": { id: Text };
  "desk-changed-by": { id: Text; name: Text };
  "desk-changed-toast": null;
  "desk-look-again-button": null;
  "desk-card-locale-button": { language: PlainText };
  "desk-card-locale-toast": { language: PlainText };
  "desk-topicless": { id: Text };
  "desk-audience": { breaking: boolean; chats: number; readers: number };
  "desk-topics": { topics: Text };
  "desk-topics-none": null;
  "desk-for-editors": null;
  "desk-with-photo": null;
  "desk-leaving": { chats: number; id: Text; readers: number; seconds: Text };
  "desk-no-sender": null;
  "desk-halted": null;
  "desk-scheduled": { day: Text; id: Text; time: Text; timeZone: Text };
  "desk-discarded": { id: Text };
  "desk-published": { id: Text };
  "desk-withdrawn": { day: Text; id: Text; reason: Text; time: Text };
  "desk-publish-button": null;
  "desk-schedule-button": null;
  "desk-breaking-button": { on: boolean };
  "desk-silent-button": { on: boolean };
  "desk-full-text-button": { on: boolean };
  "desk-topics-button": null;
  "desk-edit-button": null;
  "desk-discard-button": null;
  "desk-undo-button": null;
  "desk-back-button": null;
  "desk-title-button": null;
  "desk-lead-button": null;
  "desk-source-button": null;
  "desk-time-button": { day: PlainText; time: PlainText };
  "desk-other-time-button": null;
  "desk-pause-button": null;
  "desk-resume-button": null;
  "desk-stop-button": null;
  "desk-really-stop-button": null;
  "desk-keep-sending-button": null;
  "desk-send-again-button": { count: PlainText };
  "desk-really-again-button": { count: PlainText };
  "desk-not-again-button": null;
  "desk-correct-button": null;
  "desk-retract-button": null;
  "desk-proposed-button": null;
  "desk-repeats": { ids: Text };
  "desk-anyway-button": null;
  "desk-anyway-toast": null;
  "desk-choose-topics": null;
  "desk-choose-time": null;
  "desk-choose-field": null;
  "desk-ask-discard": { title: Text };
  "desk-ask-stop": { id: Text };
  "desk-ask-field-title": null;
  "desk-ask-field-lead": null;
  "desk-ask-field-source": null;
  "desk-ask-field-time": null;
  "desk-ask-field-reason": null;
  "desk-saved-toast": null;
  "desk-publishing-toast": null;
  "desk-undone-toast": null;
  "desk-breaking-toast": { on: boolean };
  "desk-silent-toast": { on: boolean };
  "desk-full-text-toast": { on: boolean };
  "desk-paused-toast": null;
  "desk-resumed-toast": null;
  "desk-stopped-toast": null;
  "desk-stands-toast": null;
  "desk-sent-again-toast": { readers: number };
  "desk-forgotten-toast": null;
  "desk-topic-needed-toast": null;
  "desk-undone": { id: Text };
  "status-usage": null;
  "status-bad-id": { word: Text };
  "named-link-unknown": { word: Text };
  "named-nothing-shown": null;
  "named-nothing-elsewhere": null;
  "named-several": null;
  "named-story": { id: Text; title: Text };
  "status-line": { id: Text; state: "draft" | "scheduled" | "published" | "retracted" | "discarded"; title: Text; url: Text };
  "status-state-words": { state: "draft" | "scheduled" | "published" | "retracted" | "discarded" };
  "lists-drafts": { total: Text };
  "lists-draft": { facts: Text; id: Text; number: Text; title: Text };
  "lists-no-drafts": null;
  "lists-queue": null;
  "lists-no-queue": null;
  "published-list": null;
  "published-found": { words: Text };
  "published-none": null;
  "published-none-found": { words: Text };
  "published-line": { day: Text; id: Text; number: Text; state: "retracted" | "published"; time: Text; title: Text };
  "published-line-counted": { count: Text; day: Text; id: Text; number: Text; state: "retracted" | "published"; time: Text; title: Text };
  "published-newer-button": null;
  "published-older-button": null;
  "undo-nothing": null;
  "undo-correction": { id: Text };
  "undo-announcement": { reached: number };
  "undo-reached-words": { reached: number };
  "undo-too-late": { id: Text; kind: Text };
  "undo-none-done": null;
  "undo-earlier-button": { kind: PlainText; title: PlainText };
  "undo-cancel-usage": null;
  "sending-usage": { command: Text };
  "sending-not-sent": { id: Text };
  "sending-paused": { id: Text };
  "sending-resumed": { id: Text };
  "sending-stands": { id: Text; state: "done" | "cancelled" | "paused" | "halted" | "planning" | "sending" };
  "sending-kept": { id: Text };
  "sending-halted": null;
  "sending-unhalted": null;
  "notices-all-halted": { name: Text };
  "notices-all-unhalted": { name: Text };
  "topic-admin-usage": null;
  "topic-admin-list": null;
  "topic-admin-empty": null;
  "topic-admin-added": { link: Text; name: Text };
  "topic-admin-renamed": { name: Text };
  "topic-admin-ask-remove": { name: Text };
  "topic-admin-removed": { name: Text };
  "editors-usage": null;
  "editors-list": null;
  "editors-person": { role: "owner" | "chief" | "editor" | "author"; userId: Text };
  "editors-person-named": { name: Text; role: "owner" | "chief" | "editor" | "author"; userId: Text };
  "role-words": { role: "owner" | "chief" | "editor" | "author" };
  "editors-bad-id": { word: Text };
  "editors-bad-role": { word: Text };
  "editors-assigned": { role: "owner" | "chief" | "editor" | "author"; userId: Text };
  "editors-removed": { userId: Text };
  "editors-no-role": { userId: Text };
  "editors-invited": { link: Text; role: "owner" | "chief" | "editor" | "author" };
  "editors-hidden": null;
  "editors-welcome": { outlet: Text; role: "owner" | "chief" | "editor" | "author" };
  "editors-joined": { name: Text; role: "owner" | "chief" | "editor" | "author"; userId: Text };
  "editors-invite-gone": null;
  "editors-told-removed": { outlet: Text };
  "editors-left-scheduled": null;
  "editors-has-role": { role: "owner" | "chief" | "editor" | "author"; userId: Text };
  "newsroom-not-here": null;
  "health-title": null;
  "health-heard": { ago: Text };
  "health-never-heard": null;
  "health-senders": { senders: number };
  "health-set-aside": { updates: number };
  "health-set-aside-one": { day: Text; kind: Text; time: Text; updateId: Text };
  "health-drop-button": null;
  "health-dropped-toast": null;
  "notices-cms": { id: Text; title: Text; what: "handed_in" | "updated" | "corrected" | "proposed" | "withdrawn" | "created" };
  "command-topic_here-menu": null;
  "chats-home-line": { place: Text; topics: Text };
  "chats-home-digest": { place: Text };
  "chats-home-moved": { place: Text; topics: Text };
  "chats-home-set": { topics: Text };
  "chats-here-words": null;
  "chats-general-words": null;
  "chats-thread-words": { id: PlainText };
  "topic-here-private": null;
  "topic-here-no-forum": null;
  "topic-here-ask": null;
  "topic-here-toast": { topic: PlainText };
  "command-channels-menu": null;
  "channels-in-private": null;
  "channels-added": { title: Text };
  "channels-typed": { title: Text };
  "channels-manage-button": { title: PlainText };
  "channels-list": null;
  "channels-none": { outlet: Text };
  "channels-not-found": null;
  "channels-not-yours-toast": null;
  "channels-add-button": null;
  "channels-back-button": null;
  "channels-leave-button": null;
  "channels-leave-ask": null;
  "channels-leave-yes-button": null;
  "channels-left": null;
  "mydata-part-channels-words": null;
  "mydata-name-channels-words": null;
  "language-name-words": null;
  "start-greeting": { outlet: Text };
  "start-greeting-group": { outlet: Text };
  "start-no-topics": { outlet: Text };
  "start-next-button": { chosen: number };
  "start-choose-first-toast": null;
  "start-when": { topics: Text };
  "start-at-once-button": null;
  "start-morning-button": { time: PlainText };
  "start-evening-button": { time: PlainText };
  "start-both-button": { evening: PlainText; morning: PlainText };
  "start-back-button": null;
  "cadence-instant-words": null;
  "cadence-digest-words": { days: PlainText; times: PlainText };
  "cadence-breaking-words": null;
  "cadence-off-words": null;
  "days-every-words": null;
  "days-weekdays-words": null;
  "days-weekend-words": null;
  "days-some-words": { days: PlainText };
  "done-off": null;
  "done-no-topics-yet": null;
  "subscribe-added": { cadence: Text; topics: Text };
  "subscribe-added-off": { topics: Text };
  "subscribe-already": { topics: Text };
  "subscribe-choose-time-button": null;
  "subscribe-more-topics-button": null;
  "unsubscribe-removed": { topics: Text };
  "unsubscribe-removed-all": null;
  "unsubscribe-not-subscribed": { topics: Text };
  "unsubscribe-nothing": null;
  "unsubscribe-ask": null;
  "unsubscribe-all-button": null;
  "topics-title": null;
  "topics-summary": { cadence: Text; topics: Text };
  "topics-summary-none": null;
  "topics-summary-off": { topics: Text };
  "topics-none": null;
  "topics-on-toast": { topic: PlainText };
  "topics-off-toast": { topic: PlainText };
  "topics-gone-toast": null;
  "topics-earlier-button": null;
  "topics-later-button": null;
  "digest-breaking-button": null;
  "digest-off-button": null;
  "digest-more-button": { count: PlainText };
  "digest-back-button": null;
  "digest-why-button": null;
  "digest-settings-button": null;
  "digest-because-toast": { cadence: PlainText; topics: PlainText };
  "digest-because-none-toast": { cadence: PlainText };
  "digest-other-clock-button": null;
  "digest-set": { day: Text; days: Text; time: Text; times: Text; timeZone: Text };
  "digest-set-instant": null;
  "digest-set-breaking": null;
  "digest-set-off": null;
  "digest-time-unreadable": { word: Text };
  "digest-time-missing": null;
  "digest-too-many-times": { most: Text };
  "digest-mixed": { word: Text };
  "time-zone-ask": { now: Text; timeZone: Text };
  "time-zone-which": null;
  "time-zone-set": { now: Text; timeZone: Text };
  "time-zone-next-digest": { day: Text; time: Text };
  "time-zone-unknown": { word: Text };
  "time-zone-did-you-mean": { word: Text };
  "time-zone-other-button": null;
  "breaking-ask": { on: boolean };
  "breaking-ask-alone": null;
  "breaking-instant": { on: boolean };
  "breaking-ask-off": null;
  "breaking-on": null;
  "breaking-off": null;
  "breaking-switch-on-button": null;
  "breaking-switch-off-button": null;
  "breaking-unreadable": { word: Text };
  "breaking-toast": { on: boolean };
  "language-ask": null;
  "language-set": null;
  "language-unknown": { languages: Text; word: Text };
  "settings-title": null;
  "settings-topics-button": null;
  "settings-when-button": null;
  "settings-clock-button": null;
  "settings-breaking-button": { on: boolean };
  "settings-pictures-button": { pictures: "preview" | "photo" | "off" };
  "settings-pictures-toast": { pictures: "preview" | "photo" | "off" };
  "settings-language-button": { language: PlainText };
  "settings-back-button": null;
  "settings-toast": null;
  "latest-title": { stories: number };
  "latest-title-topic": { topic: Text };
  "latest-none": null;
  "latest-none-topic": { topic: Text };
  "latest-line": { day: Text; time: Text };
  "latest-subscribe-button": { topic: PlainText };
  "help-title": { outlet: Text };
  "help-title-group": { outlet: Text };
  "help-newsroom": null;
  "help-hint": null;
  "stop-ask": null;
  "stop-ask-empty": null;
  "stop-yes-button": null;
  "stop-no-button": null;
  "stop-stopped": null;
  "stop-stayed": null;
  "stop-toast": null;
  "stop-nothing": null;
  "chats-admins-only": null;
  "chats-admins-only-toast": null;
  "fallback-unknown-command": { command: Text };
  "fallback-unknown-command-near": { command: Text; nearest: Text };
  "fallback-not-yours": null;
  "fallback-forwarded": null;
  "fallback-text": null;
  "fallback-editor-link": null;
  "fallback-dead-button-toast": null;
  "fallback-deep-link-unknown": null;
  "fallback-deep-link-article-gone": null;
  "fallback-fault": null;
  "fallback-fault-toast": null;
  "flood-calm": null;
  "command-search-menu": null;
  "story-gone-toast": null;
  "read-on-button": null;
  "read-as-page-button": null;
  "read-as-page-toast": null;
  "read-as-quotes-button": null;
  "read-as-quotes-toast": null;
  "search-usage": null;
  "search-title": { count: number; words: Text };
  "search-none": { words: Text };
  "inline-read-button": null;
  "inline-start-button": null;
  "receipt-shared": { current: Text };
  "receipt-shared-behind": { behind: Text; current: Text };
  "receipt-shared-lost": { lost: Text };
  "command-corrections-menu": null;
  "corrections-title": null;
  "corrections-none": null;
  "corrections-of-none": null;
  "corrections-field-words": { field: "title" | "lead" | "source" };
  "corrections-corrected-words": null;
  "corrections-withdrawn-words": null;
  "corrections-story-button": null;
  "corrections-page-words": { outlet: PlainText };
  "corrections-intro-words": null;
  "corrections-newer-words": null;
  "corrections-older-words": null;
  "readers-words": { readers: number };
  "chats-words": { chats: number };
  "audience-words": { chats: number; readers: number };
  "copies-words": { copies: number };
  "stars-words": { stars: number };
  "duration-seconds-words": { n: PlainText };
  "duration-minutes-words": { n: PlainText };
  "duration-hours-words": { n: PlainText };
  subject: { id: Text; kind: "article" | "correction" | "retraction" | "announcement" | "digest"; version: Text };
  "subject-titled": { id: Text; kind: "article" | "correction" | "retraction" | "announcement" | "digest"; title: Text; version: Text };
  "receipt-sending": { bar: Text; delivered: Text; failed: Text; rate: Text; share: Text };
  "receipt-sending-left": { bar: Text; delivered: Text; failed: Text; left: Text; rate: Text; share: Text };
  "receipt-title-article": { id: Text; kind: "article" | "correction" | "retraction" | "announcement" | "digest"; state: "planning" | "sending" | "paused" | "halted" | "done" | "rewritten" | "cancelled"; version: Text };
  "receipt-title": { id: Text; kind: "article" | "correction" | "retraction" | "announcement" | "digest"; state: "planning" | "sending" | "paused" | "halted" | "done" | "rewritten" | "cancelled"; version: Text };
  "receipt-title-titled": { id: Text; kind: "article" | "correction" | "retraction" | "announcement" | "digest"; state: "planning" | "sending" | "paused" | "halted" | "done" | "rewritten" | "cancelled"; title: Text; version: Text };
  "receipt-state-words": { state: "planning" | "sending" | "paused" | "halted" | "done" | "rewritten" | "cancelled" };
  "receipt-line": { copies: number; delivered: Text; kind: "article" | "correction" | "retraction" | "announcement" | "digest"; state: "planning" | "sending" | "paused" | "halted" | "done" | "rewritten" | "cancelled"; version: Text };
  "receipt-line-stopped": { count: Text };
  "receipt-line-unreachable": { count: Text };
  "receipt-line-unknown": { count: Text };
  "receipt-line-pending": { count: Text };
  "kind-sign-words": { kind: "article" | "correction" | "retraction" | "announcement" | "digest" };
  "receipt-nobody-article": null;
  "receipt-nobody-digest": null;
  "receipt-nobody-announcement": null;
  "receipt-nobody-correction": null;
  "receipt-nobody-retraction": null;
  "receipt-delivered": { count: Text; planned: Text };
  "receipt-rewritten": { copies: number; count: Text };
  "receipt-failed": { count: Text; reason: Text };
  "receipt-reason-words": { reason: PlainText };
  "receipt-unknown": { count: Text };
  "receipt-sent-again": { count: Text };
  "receipt-pending": { count: Text };
  "receipt-halted-for": { words: Text };
  "receipt-ask-again": { id: Text; readers: number };
  "receipt-ways": { copies: number };
  "receipt-way": { count: Text; way: "atOnce" | "digests" | "groups" | "channels" };
  "receipt-digests": null;
  "correct-usage": null;
  "correct-word-unknown": { word: Text };
  "correct-title-missing": null;
  "correct-unchanged": { id: Text };
  "retract-usage": null;
  "retract-reason-missing": { id: Text };
  "announce-usage": null;
  "decision-correct": { copies: number; id: Text; notify: boolean };
  "decision-retract": { copies: number; id: Text };
  "decision-announce": { chats: number; readers: number; took: Text };
  "decision-asked-others": { chats: number };
  "decision-dropped": null;
  "decision-send-button": null;
  "decision-correct-button": { copies: number };
  "decision-retract-button": { copies: number };
  "decision-notify-button": { on: boolean };
  "decision-drop-button": null;
  "decision-dropped-toast": null;
  "decision-gone-toast": null;
  "decision-notify-toast": { on: boolean };
  "paid-ask": { free: Text; id: Text; paid: Text; readers: number; stars: number };
  "paid-switch-button": { on: boolean };
  "paid-yes-button": { stars: number };
  "paid-no-button": null;
  "paid-toast": { on: boolean };
  "notices-halted": { status: Text; subject: Text; words: Text };
  "notices-variant-refused": { status: Text; subject: Text; words: Text };
  "notices-picture-refused": { picture: Text; subject: Text; words: Text };
  "notices-paid-refused": { subject: Text; words: Text };
  "notices-set-aside": { status: Text; subject: Text };
  "notices-heard": { silence: Text };
  "notices-flood": { wait: Text };
  "notices-update-set-aside": { updateId: Text };
  "notices-nearly-full": null;
  "notices-store-empty": null;
  "chat-refuses": { outlet: Text; title: Text; topic: boolean };
  "notices-recipients-set-aside": { readers: number; status: Text; subject: Text };
  "notices-unreadable": { readers: number };
  "notices-outage": { from: Text; until: Text };
  "notices-outage-moment-words": { day: PlainText; time: PlainText };
  "notices-outage-late": { digests: number };
  "notices-outage-waiting": { digests: number; times: Text };
  "notices-outage-time-words": { city: PlainText; time: PlainText };
  "notices-more": { count: Text };
  "notices-more-words": { count: PlainText };
  "command-stats-menu": null;
  "command-link-menu": null;
  "stats-days-words": { days: number };
  "stats-part-words": null;
  "stats-readers-words": { joined: PlainText; left: PlainText };
  "stats-joined-words": { count: PlainText };
  "stats-left-words": { count: PlainText };
  "stats-sources-words": { name: PlainText };
  "stats-copies-words": { percent: PlainText };
  "stats-topics-words": { name: PlainText };
  "stats-pressed-words": { hour: PlainText };
  "stats-sent-words": { hour: PlainText };
  "stats-languages-words": { name: PlainText; percent: PlainText };
  "stats-reasons-words": { name: PlainText };
  "stats-corrections-words": { count: number };
  "stats-none-words": null;
  "stats-delivered-words": null;
  "stats-unknown-words": null;
  "stats-caption": { note: Text; title: Text };
  "stats-consent": null;
  "stats-failed": null;
  "stats-file": null;
  "stats-readers-button": null;
  "stats-sources-button": null;
  "stats-copies-button": null;
  "stats-topics-button": null;
  "stats-hours-button": null;
  "stats-languages-button": null;
  "stats-reasons-button": null;
  "stats-corrections-button": null;
  "stats-dark-button": null;
  "stats-light-button": null;
  "stats-file-button": null;
  "stats-period-button": { days: PlainText };
  "stats-left-hour": { count: Text };
  "link-usage": null;
  "link-picture": { count: Text; link: Text; name: Text };
  "link-follow-words": null;
  "link-copy-button": null;
  "link-copy-html-button": null;
  "story-save-button": null;
  "story-saved-button": null;
  "story-mute-button": null;
  "story-unmute-button": null;
  "story-more-button": null;
  "story-read-on-button": null;
  "story-saved-toast": null;
  "story-unsaved-toast": null;
  "story-muted-toast": null;
  "story-unmuted-toast": null;
  "story-followed-toast": null;
  "story-unfollowed-toast": null;
  "story-follow-button": null;
  "story-unfollow-button": null;
  "story-less-button": { topic: PlainText };
  "story-less-digest-button": null;
  "story-less-breaking-button": null;
  "story-less-none-button": { topic: PlainText };
  "story-less-digest-toast": { topic: PlainText };
  "story-less-breaking-toast": { topic: PlainText };
  "story-remind-button": null;
  "story-remind-tonight-button": { time: PlainText };
  "story-remind-tomorrow-button": { time: PlainText };
  "story-remind-weekend-button": { day: PlainText; time: PlainText };
  "story-remind-off-button": null;
  "story-remind-toast": { day: PlainText; time: PlainText };
  "story-remind-off-toast": null;
  "story-reminder": { title: Text };
  "story-reminder-withdrawn": { title: Text };
  "story-share-button": null;
  "story-share-copy-button": null;
  "story-share-send-button": null;
  "story-back-button": null;
  "story-why-button": null;
  "story-why-topic-toast": { topic: PlainText };
  "story-why-breaking-toast": { topic: PlainText };
  "story-why-story-toast": null;
  "story-why-filter-toast": { what: PlainText };
  "story-why-unknown-toast": null;
  "story-why-breaking-off-button": null;
  "story-why-unfollow-button": { what: PlainText };
  "filter-text-words": { text: PlainText };
  "filter-by-words": { text: PlainText };
  "filter-from-words": { text: PlainText };
  "filter-old-story-words": null;
  "mute-title": null;
  "mute-none": null;
  "mute-usage": null;
  "mute-added": { what: Text };
  "mute-already": { what: Text };
  "mute-removed": { what: Text };
  "mute-removed-toast": { what: PlainText };
  "mute-not-there": { what: Text };
  "mute-held": { count: number };
  "mute-show-button": null;
  "mute-held-title": null;
  "follow-title": null;
  "follow-none": null;
  "follow-usage": null;
  "follow-added": { what: Text };
  "follow-already": { what: Text };
  "follow-removed": { what: Text };
  "follow-removed-toast": { what: PlainText };
  "follow-not-there": { what: Text };
  "filter-full": { most: Text };
  "stories-title": null;
  "stories-followed": null;
  "stories-muted": null;
  "stories-none": null;
  "save-usage": null;
  "save-done": { title: Text };
  "save-unknown": { word: Text };
  "save-not-shown": null;
  "save-several": null;
  "saved-title": { count: number };
  "saved-none": null;
  "saved-remove-button": null;
  "saved-done-button": null;
  "saved-clear-button": null;
  "saved-clear-ask": { count: number };
  "saved-clear-yes-button": null;
  "saved-clear-no-button": null;
  "saved-cleared-toast": null;
  "saved-full-toast": { most: PlainText };
  "saved-withdrawn-words": null;
  "followup-usage": null;
  "desk-follows": { id: Text; title: Text };
  "command-stories-menu": null;
  "command-mute-menu": null;
  "command-unmute-menu": null;
  "command-follow-menu": null;
  "command-unfollow-menu": null;
  "command-save-menu": null;
  "command-saved-menu": null;
  "command-followup-menu": null;
  "command-quiet-menu": null;
  "command-cap-menu": null;
  "command-pause-menu": null;
  "command-resume-menu": null;
  "cadence-silent-words": { cadence: PlainText };
  "when-title": null;
  "when-title-topic": { topic: Text };
  "when-now": { cadence: Text };
  "when-like-the-rest": { cadence: Text };
  "when-next": { day: Text; time: Text; timeZone: Text };
  "when-hint": null;
  "when-instant-button": null;
  "when-breaking-button": null;
  "when-off-button": null;
  "when-rest-button": null;
  "when-days-words": null;
  "when-every-button": null;
  "when-weekdays-button": null;
  "when-weekend-button": null;
  "when-sound-button": { on: boolean };
  "when-hours-button": null;
  "when-everything-button": null;
  "when-topics-button": null;
  "when-topics-ask": null;
  "when-last-time-toast": null;
  "when-six-toast": null;
  "settings-line": { cadence: Text; topics: Text };
  "settings-none": null;
  "settings-next": { day: Text; time: Text };
  "settings-clock-line": { city: Text; now: Text };
  "settings-quiet-line": { breaking: "wake" | "silent" | "morning"; from: Text; until: Text };
  "settings-quiet-none": null;
  "settings-cap-line": { most: Text; time: Text };
  "settings-cap-none": null;
  "settings-look-line": { language: Text; on: boolean; pictures: "preview" | "photo" | "off" };
  "settings-reads-line": { languages: Text };
  "settings-graphic-line": { graphic: "cover" | "never" };
  "settings-plain-line": null;
  "settings-quiet-button": null;
  "settings-cap-button": null;
  "settings-pause-button": null;
  "settings-reads-button": null;
  "settings-graphic-button": { graphic: "always" | "cover" | "never" };
  "settings-plain-button": { on: boolean };
  "settings-plain-toast": { on: boolean };
  "reads-ask": null;
  "reads-all-button": null;
  "quiet-title": null;
  "quiet-none": { now: Text };
  "quiet-set": { from: Text; until: Text };
  "quiet-breaking": { breaking: "wake" | "silent" | "morning" };
  "quiet-wake-button": null;
  "quiet-silent-button": null;
  "quiet-morning-button": null;
  "quiet-other-button": null;
  "quiet-off-button": null;
  "quiet-back-button": null;
  "quiet-from-ask": null;
  "quiet-until-ask": { from: Text };
  "quiet-toast": { from: PlainText; until: PlainText };
  "quiet-breaking-toast": { breaking: "wake" | "silent" | "morning" };
  "quiet-unreadable": { word: Text };
  "cap-title": null;
  "cap-none": null;
  "cap-set": { most: number };
  "cap-breaking": { breaking: "exempt" | "counted" };
  "cap-waiting": { count: number; day: Text; time: Text };
  "cap-breaking-button": { breaking: "exempt" | "counted" };
  "cap-off-button": null;
  "cap-toast": { most: PlainText };
  "cap-unreadable": { word: Text };
  "pause-ask": null;
  "pause-days-button": { days: number };
  "pause-week-button": null;
  "pause-open-button": null;
  "pause-set": { day: Text; time: Text };
  "pause-set-open": null;
  "pause-resume-button": null;
  "pause-toast": null;
  "pause-unreadable": { word: Text };
  "resume-toast": null;
  "resume-not-paused": null;
  "catch-up-none": null;
  "catch-up-offer": { count: number; day: Text };
  "catch-up-title": { count: number; day: Text };
  "catch-up-top-button": { count: PlainText };
  "catch-up-all-button": null;
  "catch-up-skip-button": null;
  "catch-up-skipped": null;
}

export type TypedMeaning =
  | "yes"
  | "no"
  | "all"
  | "instant"
  | "breaking"
  | "off"
  | "every-day"
  | "weekdays"
  | "weekend"
  | "noon"
  | "midnight"
  | "hour"
  | "filler"
  | "until"
  | "monday"
  | "tuesday"
  | "wednesday"
  | "thursday"
  | "friday"
  | "saturday"
  | "sunday"
  | "morning"
  | "afternoon"
  | "evening"
  | "night"
  | "half-before"
  | "half-past"
  | "quarter-before"
  | "quarter-past"
  | "hour-1"
  | "hour-2"
  | "hour-3"
  | "hour-4"
  | "hour-5"
  | "hour-6"
  | "hour-7"
  | "hour-8"
  | "hour-9"
  | "hour-10"
  | "hour-11"
  | "hour-12"
  | "and"
  | "weekly"
  | "like-rest"
  | "silent"
  | "loud"
  | "wake"
  | "exempt"
  | "counted"
  | "days"
  | "weeks"
  | "tomorrow"
  | "until-i-say"
  | "title"
  | "lead"
  | "source"
  | "note"
  | "minor"
  | "material"
  | "now"
  | "at"
  | "today"
  | "in"
  | "minute"
  | "add"
  | "remove"
  | "move"
  | "invite"
  | "rename"
  | "default"
  | "auto"
  | "review"
  | "newest"
  | "pause"
  | "resume"
  | "import"
  | "export"
  | "author"
  | "editor"
  | "chief"
  | "say-start"
  | "say-help"
  | "say-stop"
  | "say-settings"
  | "say-topics"
  | "say-latest"
  | "say-digest"
  | "say-subscribe"
  | "say-unsubscribe"
  | "say-breaking"
  | "say-timezone"
  | "say-language"
  | "say-privacy"
  | "say-pause"
  | "say-resume"
  | "say-search"
  | "say-saved"
  | "say-invite"
  | "say-quiet"
  | "say-feedback"
  | "by"
  | "from";
