/** Stores what readers choose, with their chat and nowhere else. Never sends anything. */

import type { Emit } from "../events.ts";
import { slotEntry } from "../news/agenda.ts";
import type { Article } from "../news/article.ts";
import { editionSlots, lapsed } from "../news/entitlement.ts";
import type { Pictures, Subscriber } from "../news/preferences.ts";
import { nextOccurrence, parseSlotId } from "../news/schedule.ts";
import type { StopReason } from "../news/stop-reason.ts";
import {
  type CadenceChoice,
  type Defaults,
  gone,
  type Home,
  newSubscriber,
  returned,
  withBreaking,
  withCadence,
  withException,
  withoutTopics,
  withPreferences,
  withTimeZone,
  withTopics,
} from "../news/subscription.ts";
import type { Topic, TopicSlug } from "../news/topic.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { DayCountStore } from "../store/day-counts.ts";
import type { InviteStore } from "../store/invites.ts";
import type { StopReasonStore } from "../store/stop-reasons.ts";
import type { SubscriberStore } from "../store/subscribers/subscribers.ts";
import type { TopicStore } from "../store/topics.ts";
import { type CapOffers, createCapOffers } from "./cap-offers.ts";
import { type ConsentDeps, type Consents, createConsents } from "./consents.ts";
import { createHeldBack } from "./held-back.ts";
import { createInvitations, type InvitationDeps, type Invitations } from "./invitations.ts";
import { everythingKept, type KeptDeps } from "./kept-per-chat.ts";
import { createKeptStories, type KeptStories } from "./kept-stories.ts";
import { createLetters, type LetterDeps, type Letters } from "./letters.ts";
import { createMyData, type MyData } from "./my-data.ts";
import { createReading, type Reading, type ReadingDeps } from "./reading.ts";
import { createSearch } from "./search.ts";
import { createSilence, type Silence } from "./silence.ts";
import { searchTopics, type TopicSearch } from "./topic-search.ts";
import { createWishVerbs, type WishVerbs } from "./wishes.ts";

export interface Audience
  extends CapOffers,
    Consents,
    Invitations,
    KeptStories,
    Letters,
    MyData,
    Reading,
    Silence,
    WishVerbs {
  find(chatId: number): Promise<Subscriber | null>;
  topics(): Promise<readonly Topic[]>;
  /** What the words mean; unknown ones with the nearest known. */
  searchTopics(text: string): Promise<TopicSearch>;
  subscribe(home: Home, topics: readonly TopicSlug[]): Promise<Subscriber>;
  /** Null when nothing is stored about the chat. */
  unsubscribe(chatId: number, topics: readonly TopicSlug[] | "all"): Promise<Subscriber | null>;
  /** `topic`: for this one alone; it is subscribed to, if it was not. */
  setCadence(home: Home, choice: CadenceChoice, topic?: TopicSlug): Promise<Subscriber>;
  /** `timeZone`: a name that parseTimeZone gave. A digest keeps its times on the new clock. */
  setTimeZone(home: Home, timeZone: string): Promise<Subscriber>;
  setLocale(home: Home, locale: string): Promise<Subscriber>;
  setBreaking(home: Home, breaking: boolean): Promise<Subscriber>;
  setPictures(home: Home, pictures: Pictures): Promise<Subscriber>;
  /** Stories of the last week in the chat's topics that a filter of its own kept away, newest first. */
  heldBack(chatId: number): Promise<readonly Article[]>;
  /** What somebody who left says of it. */
  leftBecause(reason: StopReason): Promise<void>;
  /** Notes that the person manages the channel, so that they find it again. */
  manages(userId: number, channel: number): Promise<void>;
  managesNoMore(userId: number, channel: number): Promise<void>;
  managedBy(userId: number): Promise<readonly number[]>;
  /** From now on, and for a while, what the person types is chosen for that channel; null: for themselves. */
  speakFor(userId: number, channel: number | null): Promise<void>;
  /** Null: for themselves. */
  speaksFor(userId: number): Promise<number | null>;
  /** Telegram refuses the chat from now on; topics are kept for a return. */
  gone(chatId: number, reason: string): Promise<void>;
  /** Erases a chat that has been gone since before `before` (ms), as leave() does. False when it is not so any more. */
  forgetGone(chatId: number, before: number): Promise<boolean>;
  /** Lists a reader anew under the slots whose digests reach them. Before 2026-12 one who had turned from a digest to "at once"
   *  with a cap was listed under no evening. */
  relist(chatId: number): Promise<void>;
  /** Null when the chat was never known. */
  back(chatId: number): Promise<Subscriber | null>;
  migrate(from: number, to: number): Promise<void>;
}

type Own = "subscribers" | "letterBox" | "invites";

export interface AudienceDeps
  extends Omit<ConsentDeps, Own>,
    Omit<InvitationDeps, Own>,
    Omit<KeptDeps, Own | "agenda">,
    LetterDeps {
  readonly subscribers: SubscriberStore;
  readonly invites: InviteStore;
  readonly topics: TopicStore;
  readonly articles: ArticleStore;
  readonly publicCorrections: ReadingDeps["publicCorrections"];
  readonly pageReaders: ReadingDeps["pageReaders"];
  readonly emit: Emit;
  readonly agenda: Agenda;
  readonly stopReasons: Pick<StopReasonStore, "count">;
  readonly dayCounts: Pick<DayCountStore, "add">;
  readonly defaults: Defaults;
}

export function createAudience(deps: AudienceDeps): Audience {
  const { subscribers, topics, agenda, clock } = deps;

  /** Applies a choice. Whoever chooses is here: a chat thought gone is active again. */
  const choose = async (
    home: Home,
    change: (subscriber: Subscriber, now: number) => Subscriber,
  ): Promise<Subscriber> => {
    const now = clock();
    const stored = await subscribers.update(home.chatId, (current) => {
      const subscriber = current ? returned(lapsed(current, now), now) : newSubscriber(home, deps.defaults, now);
      return change(subscriber, now);
    });
    if (!stored) throw new Error("a subscriber's change was not stored");
    await oweDigests(stored);
    return stored;
  };

  /** After the record: a sweeper may have settled the slot while nobody wanted it. */
  const oweDigests = async (subscriber: Subscriber): Promise<void> => {
    for (const slot of editionSlots(subscriber)) {
      await agenda.ensure(slotEntry(slot), nextOccurrence(parseSlotId(slot), clock()).dueAt);
    }
  };

  const changeKnown = async (
    chatId: number,
    change: (subscriber: Subscriber, now: number) => Subscriber,
  ): Promise<Subscriber | null> => {
    const now = clock();
    const stored = await subscribers.update(chatId, (current) => current && change(lapsed(current, now), now));
    if (stored) await oweDigests(stored);
    return stored;
  };

  const myData = createMyData(everythingKept(deps));

  return {
    ...createWishVerbs(choose, changeKnown, agenda),
    ...createConsents(deps),
    ...createInvitations(deps),
    ...createLetters(deps),
    ...createSilence(deps),
    ...createCapOffers(deps),
    ...myData,
    ...createKeptStories(deps, (home) => choose(home, (each) => each)),
    find: (chatId) => subscribers.get(chatId),
    topics: () => topics.list(),
    searchTopics: async (text) => searchTopics(text, await topics.list()),
    subscribe: (home, added) => choose(home, (subscriber, now) => withTopics(subscriber, added, home, now)),
    unsubscribe: (chatId, removed) =>
      changeKnown(chatId, (known, now) => withoutTopics(known, removed === "all" ? known.topics : removed, now)),
    setCadence: (home, choice, topic) =>
      choose(home, (subscriber, now) => {
        if (topic === undefined) return withCadence(subscriber, choice, now);
        const has = subscriber.topics.includes(topic);
        return withException(has ? subscriber : withTopics(subscriber, [topic], home, now), topic, choice, now);
      }),
    setTimeZone: (home, timeZone) => choose(home, (subscriber, now) => withTimeZone(subscriber, timeZone, now)),
    setLocale: (home, locale) => choose(home, (subscriber) => withPreferences(subscriber, { locale })),
    setBreaking: (home, breaking) => choose(home, (subscriber, now) => withBreaking(subscriber, breaking, now)),
    setPictures: (home, pictures) => choose(home, (subscriber) => withPreferences(subscriber, { pictures })),
    ...createReading({ ...deps, search: createSearch(deps) }),
    heldBack: createHeldBack(deps),
    async leftBecause(reason) {
      await deps.stopReasons.count(reason);
      await deps.dayCounts.add(clock(), { [`stop:${reason}`]: 1 });
    },
    manages: (userId, channel) => deps.managedChannels.add(userId, channel),
    managesNoMore: (userId, channel) => deps.managedChannels.remove(userId, channel),
    managedBy: (userId) => deps.managedChannels.of(userId),
    speakFor: (userId, channel) => deps.managedChannels.speakFor(userId, channel),
    speaksFor: (userId) => deps.managedChannels.speaksFor(userId),
    async gone(chatId, reason) {
      await subscribers.update(chatId, (current) => current && gone(current, reason, clock()));
    },
    async forgetGone(chatId, before) {
      const isErased = await subscribers.eraseGone(chatId, before);
      if (isErased) await myData.leave(chatId);
      return isErased;
    },
    async relist(chatId) {
      // Written again as it is: that lists it.
      const stored = await subscribers.update(chatId, (current) => (current && needsListing(current) ? current : null));
      if (stored) await oweDigests(stored);
    },
    async back(chatId) {
      const stored = await subscribers.update(chatId, (current) => current && returned(current, clock()));
      if (stored) await oweDigests(stored);
      return stored;
    },
    async migrate(from, to) {
      await myData.move(from, to);
      const stored = await subscribers.get(to);
      if (stored) await oweDigests(stored);
    },
  };
}

const needsListing = ({ state, preferences: { cap, cadence } }: Subscriber): boolean =>
  state === "active" && cap !== undefined && cadence.kind === "instant";
