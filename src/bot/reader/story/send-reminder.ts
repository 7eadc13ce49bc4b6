/** Brings a story back that its reader wanted to be reminded of, below their copy: noted before the call that it is made, so
 *  that a program that dies goes on where it was, and a second one finds it taken. */
import type { Audience } from "../../../audience/create-audience.ts";
import type { Renderer } from "../../../delivery/deps.ts";
import type { Emit } from "../../../events.ts";
import { cleanText } from "../../../format/clean-text.ts";
import type { OutgoingMessage } from "../../../format/message.ts";
import { link } from "../../../format/safe-html.ts";
import { truncate } from "../../../format/truncate.ts";
import { asWishedBy } from "../../../format/undecorated.ts";
import type { Locales } from "../../../locales/load-locales.ts";
import { reminderEntry } from "../../../news/agenda.ts";
import { isQuietAt, isSilenced } from "../../../news/arrival.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import { type DeliveryPolicy, mostTries } from "../../../news/delivery.ts";
import { isPausedAt } from "../../../news/entitlement.ts";
import type { Preferences, Subscriber } from "../../../news/preferences.ts";
import type { Reminder } from "../../../news/reminder.ts";
import type { Clock } from "../../../news/schedule.ts";
import type { RateLimiter } from "../../../rate-limiter/rate-limiter.ts";
import type { Agenda } from "../../../store/agenda.ts";
import type { ArticleStore } from "../../../store/articles.ts";
import type { ReminderStore } from "../../../store/reminders.ts";
import type { SubscriberStore } from "../../../store/subscribers/subscribers.ts";
import type { Messenger } from "../../../telegram/messenger.ts";
import type { Verdict } from "../../../telegram/verdict.ts";
import { storyRow } from "./story-row.ts";

export interface ReminderDeps {
  readonly reminders: ReminderStore;
  readonly agenda: Pick<Agenda, "settle">;
  readonly subscribers: Pick<SubscriberStore, "get">;
  readonly articles: Pick<ArticleStore, "get">;
  readonly saved: { has(chatId: number, id: ArticleId): Promise<boolean> };
  readonly audience: Pick<Audience, "gone">;
  readonly messenger: Pick<Messenger, "send">;
  readonly rateLimiter: Pick<RateLimiter, "permit" | "freeze">;
  readonly locales: Locales;
  readonly render: Pick<Renderer, "addressOf">;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly policy: DeliveryPolicy;
}

/** Longer than a call takes: after that whoever began it has died. */
const heldForMs = 60_000;
/** Telegram did not hear of it. */
const againMs = 15_000;
/** A story that nobody could be reminded of for so long is old. */
const latestMs = 24 * 3_600_000;
/** In a pause it is looked at as often: whoever ends it early need not wait for long. */
const pauseLookMs = 15 * 60_000;
const longestTitle = 200;

/** `dueAt`: when it stands on the agenda, ms. */
export type SendReminder = (chatId: number, id: ArticleId, dueAt: number) => Promise<void>;

export function createReminderSender(deps: ReminderDeps): SendReminder {
  const { reminders, agenda, clock } = deps;

  const end = async (chatId: number, id: ArticleId, at: number): Promise<void> => {
    await reminders.remove(chatId, id);
    await agenda.settle(reminderEntry(chatId, id), at);
  };

  return async (chatId, id, dueAt) => {
    const entry = reminderEntry(chatId, id);
    const now = clock();
    const reminder = await reminders.get(chatId, id);
    if (!reminder) return agenda.settle(entry, dueAt); // taken back
    if (reminder.dueAt > now) return agenda.settle(entry, dueAt, reminder.dueAt); // somebody is at it, or it was moved
    const subscriber = await deps.subscribers.get(chatId);
    const pausedUntil = subscriber && lookAfterPause(subscriber, now);
    if (pausedUntil) {
      const held = await reminders.hold(chatId, reminder, pausedUntil, 0);
      return held ? agenda.settle(entry, dueAt, held.dueAt) : undefined;
    }
    const message = await messageOf(subscriber, id, deps);
    if (!message || isHopeless(reminder, now, deps.policy)) return end(chatId, id, dueAt);
    const { granted, later } = await deps.rateLimiter.permit("interactive", [chatId], { pace: "notice" });
    const waitMs = granted.length > 0 ? 0 : (later[0]?.waitMs ?? againMs);
    if (waitMs > 0) return; // it stays due: the next sweep asks again
    const held = await reminders.hold(chatId, reminder, now + heldForMs, 1);
    if (!held) return;
    await agenda.settle(entry, dueAt, held.dueAt);
    const { content, silent } = message;
    const replyTo = reminder.messageId > 0 ? reminder.messageId : undefined;
    // What may be the second one makes no sound.
    const verdict = await deps.messenger.send({ chatId }, content, { silent: silent || reminder.tries > 0, replyTo });
    const againAt = await judge(verdict, chatId, held, deps);
    if (againAt === null) return end(chatId, id, held.dueAt);
    await agenda.settle(entry, held.dueAt, againAt);
  };
}

/** When a reader who has paused is looked at again (ms): what they wanted to be reminded of waits. Null: they have not. */
function lookAfterPause({ preferences: { pause, cadence }, state }: Subscriber, now: number): number | null {
  if (!pause || !isPausedAt(pause, now) || state === "gone" || cadence.kind === "off") return null;
  return Math.min(now + pauseLookMs, (pause.until ?? Number.POSITIVE_INFINITY) + 1);
}

/** A lost answer may be tried again as that of any copy. */
function isHopeless({ dueAt, tries }: Reminder, now: number, policy: DeliveryPolicy): boolean {
  return now - dueAt > latestMs || tries >= mostTries || (tries > 0 && policy === "at-most-once");
}

/** When it is to be tried again, ms; null: never. */
async function judge(verdict: Verdict, chatId: number, held: Reminder, deps: ReminderDeps): Promise<number | null> {
  const putOff = async (ms: number): Promise<number | null> => {
    const put = await deps.reminders.hold(chatId, held, deps.clock() + ms, -1);
    return put?.dueAt ?? null;
  };
  switch (verdict.kind) {
    case "flood":
      await deps.rateLimiter.freeze(verdict.retryAfterMs, chatId);
      return putOff(verdict.retryAfterMs);
    case "not_written":
      return putOff(againMs);
    case "unknown":
      return held.dueAt;
    case "gone":
      await deps.audience.gone(chatId, verdict.reason);
      return null;
    case "refused":
    case "unclassified":
      deps.emit({ type: "fault", where: "reminder", error: new Error(verdict.description) });
      return null;
    default:
      return null;
  }
}

/** Null: the reader is not there, wants nothing, or the story is forgotten. */
async function messageOf(
  subscriber: Subscriber | null,
  id: ArticleId,
  deps: ReminderDeps,
): Promise<{ readonly content: OutgoingMessage; readonly silent: boolean } | null> {
  const article = await deps.articles.get(id);
  const now = deps.clock();
  if (!subscriber || isSilenced(subscriber, now) || !article) return null;
  if (article.state !== "published" && !article.retraction) return null;
  const { preferences } = subscriber;
  const saved = await deps.saved.has(subscriber.chatId, id);
  return {
    content: asWishedBy(preferences, told(article, preferences, saved, deps)),
    silent: isQuietAt(preferences, now),
  };
}

function told(
  article: Article,
  { locale, muted = [], plain }: Preferences,
  saved: boolean,
  { locales, render }: ReminderDeps,
): OutgoingMessage {
  const texts = locales.textsOf(locale);
  const { id, content, story = id } = article;
  const title = truncate(cleanText(content.title), longestTitle);
  if (article.retraction) return { html: texts.t("story-reminder-withdrawn", { title }) };
  const isMuted = muted.some((filter) => filter.kind === "story" && filter.story === story);
  return {
    html: texts.t("story-reminder", { title: link(render.addressOf(article), title) }),
    preview: { url: content.url, large: false, aboveText: false },
    buttons: [storyRow(id, texts, { saved, muted: isMuted }, plain)],
  };
}
