/** Every stored noun in any form its type allows: a field that is added to a type and not here does not compile. */
import fc from "fast-check";
import type { ArticleVariant } from "../../src/delivery/content/article-variant.ts";
import type { EditionVariant } from "../../src/delivery/content/edition-variant.ts";
import type { RevisionVariant } from "../../src/delivery/content/revision-content.ts";
import type { Act } from "../../src/news/act.ts";
import {
  type AgendaEntry,
  bundleEntry,
  capOfferEntry,
  feedEntry,
  overEntry,
  pageEntry,
  pauseEntry,
  publishEntry,
  receiptEntry,
  reminderEntry,
  resumeEntry,
  slotEntry,
} from "../../src/news/agenda.ts";
import {
  type Article,
  type ArticleContent,
  type ArticleId,
  articleStates,
  type StoryLink,
  urgencies,
} from "../../src/news/article.ts";
import type { BroadcastContent, BroadcastId, BroadcastSpec, DeskPlace } from "../../src/news/broadcast.ts";
import { type Allowed, entryKinds, type Press, type Proof } from "../../src/news/consent.ts";
import { type ContentChanges, correctable } from "../../src/news/correction.ts";
import type { Decision } from "../../src/news/decision.ts";
import { type Feed, type FeedQuirks, feedCharsets, feedModes } from "../../src/news/feed.ts";
import type { FeedList, ListedFeed } from "../../src/news/feed-list.ts";
import { type FeedNotice, feedMatters } from "../../src/news/feed-notice.ts";
import type { Filter } from "../../src/news/filter.ts";
import { type HubSubscription, hubStates } from "../../src/news/hub.ts";
import { lanes } from "../../src/news/lane.ts";
import { type PendingInput, typedFields } from "../../src/news/pending-input.ts";
import { type EntryReport, entryFates, type PollReport } from "../../src/news/poll-report.ts";
import {
  type Cadence,
  type Cap,
  type Exceptions,
  type Followed,
  type Former,
  type Pause,
  type Preferences,
  pictureChoices,
  type QuietHours,
  type Subscriber,
} from "../../src/news/preferences.ts";
import type { PublicCorrection } from "../../src/news/public-correction.ts";
import { graphicChoices } from "../../src/news/reader-look.ts";
import type { Reminder } from "../../src/news/reminder.ts";
import type { SavedStory } from "../../src/news/saved.ts";
import type { SlotId } from "../../src/news/schedule.ts";
import type { SharedCopy } from "../../src/news/shared-copy.ts";
import type { SignOfLife } from "../../src/news/sign-of-life.ts";
import type { Topic, TopicSlug } from "../../src/news/topic.ts";
import type { FrozenRecipient } from "../../src/store/broadcasts/recipient-record.ts";
import type { KnownEntry } from "../../src/store/known-entries.ts";
import type { ShownCard } from "../../src/store/shown-cards.ts";

type Optional<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T];
type Arbitraries<T, K extends keyof T> = { readonly [F in K]-?: fc.Arbitrary<Exclude<T[F], undefined>> };

/** `optional`: what may be absent, and is, every other time. */
const noun = <T>(
  required: Arbitraries<T, Exclude<keyof T, Optional<T>>>,
  optional: Arbitraries<T, Optional<T>>,
): fc.Arbitrary<T> =>
  fc.record(
    { ...required, ...optional },
    { requiredKeys: Object.keys(required) as never[], noNullPrototype: true },
  ) as fc.Arbitrary<T>;

/** Any text, with what JSON, lines and packed bytes might trip over. */
const text = fc.string({ unit: "binary", maxLength: 30 });
const anyReadersClock = fc.record({ date: fc.string(), time: fc.string() }, { noNullPrototype: true });
const anyTexts = fc.dictionary(fc.constantFrom("fr", "de", "en"), text, { noNullPrototype: true });
const word = <T extends string>(): fc.Arbitrary<T> =>
  fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,12}$/) as fc.Arbitrary<string> as fc.Arbitrary<T>;
const id = fc.stringMatching(/^[2-9a-hjkmnp-z]{6}$/).map((each) => each as ArticleId);
const slug = word<TopicSlug>();
const broadcastId = word<BroadcastId>();
const slot = fc
  .constantFrom("UTC|08:00|1,2,3,4,5,6,7", "Europe/Paris|08:30,18:30|1,4", "Asia/Tokyo|00:00|7")
  .map((each) => each as SlotId);
const moment = fc.integer({ min: 0, max: 4e12 });
/** Bot API, Chat.id: at most 52 significant bits. */
export const chatId = fc
  .oneof(
    fc.integer({ min: -(2 ** 52) + 1, max: 2 ** 52 - 1 }),
    fc.constantFrom(1, -1, 2 ** 47, -(2 ** 47), 2 ** 47 - 1, 2 ** 48, 2 ** 52 - 1, -(2 ** 52) + 1),
  )
  .filter((id) => id !== 0);

const desk = noun<DeskPlace>({ chatId, messageId: fc.nat(), locale: word() }, {});

const anyStoryLink = noun<StoryLink>({ text, url: fc.webUrl() }, {});

export const anyArticleContent = noun<ArticleContent>(
  { title: text, url: fc.webUrl() },
  {
    lead: text,
    leadHtml: text,
    body: text,
    bodyHtml: text,
    source: text,
    siteName: text,
    byline: text,
    imageUrl: text,
    photoId: text,
    album: fc.array(text),
    links: fc.array(anyStoryLink),
    imageDescription: text,
    hasVideo: fc.boolean(),
    paywalled: fc.boolean(),
    language: text,
    sourcePublishedAt: moment,
    sourceModifiedAt: moment,
  },
);

const correction = noun<NonNullable<Article["correction"]>>({ at: moment, note: text }, {});

export const anyArticle = noun<Article>(
  {
    id,
    version: fc.nat(),
    state: fc.constantFrom(...articleStates),
    urgency: fc.constantFrom(...urgencies),
    silent: fc.boolean(),
    content: anyArticleContent,
    topics: fc.array(slug),
    createdBy: chatId,
    createdAt: moment,
  },
  {
    made: noun<NonNullable<Article["made"]>>({}, { unreachable: fc.boolean(), linksLeftOut: fc.nat() }),
    paid: fc.boolean(),
    fullText: fc.boolean(),
    story: id,
    graphic: fc.boolean(),
    fromFeed: fc.nat(),
    edits: noun<NonNullable<Article["edits"]>>({ count: fc.nat(), by: chatId, from: fc.nat() }, { textBy: chatId }),
    publishAt: moment,
    readersClock: anyReadersClock,
    publishedAt: moment,
    desk,
    revised: noun<NonNullable<Article["revised"]>>({ at: moment, by: chatId }, {}),
    proposed: noun<NonNullable<Article["proposed"]>>(
      { at: moment, content: anyArticleContent },
      { from: fc.constant("page" as const) },
    ),
    handedIn: noun<NonNullable<Article["handedIn"]>>({ at: moment, by: fc.nat(), edits: fc.nat() }, {}),
    sentBack: noun<NonNullable<Article["sentBack"]>>(
      {
        at: moment,
        by: chatId,
        to: chatId,
        note: text,
        was: noun<NonNullable<Article["sentBack"]>["was"]>({ content: anyArticleContent, topics: fc.array(slug) }, {}),
      },
      {},
    ),
    embargo: noun<NonNullable<Article["embargo"]>>({ until: moment, by: chatId }, {}),
    hold: noun<NonNullable<Article["hold"]>>(
      { at: moment, by: chatId, reason: text, needs: fc.constantFrom("publish", "govern") },
      { missed: moment },
    ),
    released: noun<NonNullable<Article["released"]>>({ at: moment, by: chatId }, { alone: fc.boolean() }),
    discarded: noun<NonNullable<Article["discarded"]>>({ at: moment, by: chatId }, {}),
    repeats: noun<NonNullable<Article["repeats"]>>({ of: fc.array(id) }, { sentAnyway: fc.boolean() }),
    pictureRevised: fc.boolean(),
    validUntil: moment,
    isOver: fc.boolean(),
    correction,
    retraction: noun<NonNullable<Article["retraction"]>>({ at: moment, reason: text }, {}),
  },
);

type Of<Union, Kind> = Extract<Union, { readonly kind: Kind }>;

const broadcastContents: { readonly [Kind in BroadcastContent["kind"]]: fc.Arbitrary<Of<BroadcastContent, Kind>> } = {
  article: noun<Of<BroadcastContent, "article">>(
    {
      kind: fc.constant("article"),
      articleId: id,
      topics: fc.array(slug),
      urgency: fc.constantFrom(...urgencies),
    },
    { rest: fc.boolean(), readersClock: anyReadersClock },
  ),
  digest: noun<Of<BroadcastContent, "digest">>(
    { kind: fc.constant("digest"), slot, dueAt: moment, windowStart: moment },
    {},
  ),
  announcement: noun<Of<BroadcastContent, "announcement">>(
    { kind: fc.constant("announcement"), text },
    { topics: fc.array(slug), texts: anyTexts },
  ),
  revision: noun<Of<BroadcastContent, "revision">>(
    { kind: fc.constant("revision"), articleId: id, of: fc.array(broadcastId), notify: fc.boolean() },
    { removes: fc.boolean() },
  ),
};

export const anyBroadcastSpec = noun<BroadcastSpec>(
  {
    id: broadcastId,
    content: fc.oneof(...Object.values<fc.Arbitrary<BroadcastContent>>(broadcastContents)),
    lane: fc.constantFrom(...lanes),
    silent: fc.boolean(),
    createdAt: moment,
    notAfter: moment,
  },
  { paid: fc.boolean(), desk },
);

export const anyRecipient = noun<FrozenRecipient>({ chatId, variant: text }, {});

export const anyRevisionVariant = noun<RevisionVariant>(
  { source: broadcastId, batch: fc.nat(), first: fc.nat(), variant: text },
  { worded: fc.constant(true as const) },
);

export const anyFeed = noun<Feed>(
  {
    number: fc.nat(),
    url: fc.webUrl(),
    topics: fc.array(slug),
    mode: fc.constantFrom(...feedModes),
    addedBy: chatId,
    takeFirst: fc.nat(),
    known: fc.boolean(),
    failures: fc.nat(),
    sickTold: fc.boolean(),
  },
  {
    title: text,
    etag: text,
    lastModified: text,
    failingSince: moment,
    moved: noun<NonNullable<Feed["moved"]>>({ url: fc.webUrl(), times: fc.nat() }, { asked: fc.boolean() }),
    rhythmMs: fc.double({ min: 0, max: 1e12, noNaN: true }).map(Math.abs),
    paused: fc.boolean(),
    braking: fc.boolean(),
    addedAt: moment,
    readAt: moment,
    newAt: moment,
    fault: noun<NonNullable<Feed["fault"]>>({ at: moment, reason: text }, {}),
    quirks: noun<FeedQuirks>(
      {},
      {
        charset: fc.constantFrom(...feedCharsets),
        pageText: fc.boolean(),
        ignoreDates: fc.boolean(),
        byAddress: fc.boolean(),
      },
    ),
  },
);

export const anyKnownEntry = noun<KnownEntry>({ revision: word(), hash: word() }, { articleId: id });

export const anyTopic = noun<Topic>(
  { slug, number: fc.nat(), names: fc.dictionary(word(), text, { noNullPrototype: true }) },
  { place: fc.nat(), emoji: text, byDefault: fc.constant(false as const) },
);

const sound = fc.constantFrom({}, { silent: true } as const);
const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  sound.map((each) => ({ kind: "instant", ...each }) as const),
  sound.map((each) => ({ kind: "breaking", ...each }) as const),
  fc.constant({ kind: "off" } as const),
  fc.tuple(slot, sound).map(([each, silent]) => ({ kind: "digest", slot: each, ...silent }) as const),
);
const exceptions: fc.Arbitrary<Exceptions> = fc
  .array(fc.tuple(slug, cadence), { minLength: 1, maxLength: 3 })
  .map((entries) => Object.fromEntries(entries));
const filter: fc.Arbitrary<Filter> = fc.oneof(
  fc.record(
    { kind: fc.constantFrom("word", "phrase", "by", "from"), text },
    { noNullPrototype: true },
  ) as fc.Arbitrary<Filter>,
  id.map((story) => ({ kind: "story", story }) as const),
);
const threadId = fc.option(fc.nat());
export const anyArticleVariant = noun<ArticleVariant>(
  { locale: word(), timeZone: text, pictures: fc.constantFrom(...pictureChoices), threadId },
  {
    plain: fc.boolean(),
    graphic: fc.constantFrom(...graphicChoices),
    place: fc.constantFrom("private", "chat"),
    silent: fc.constant(true as const),
    why: fc.oneof(
      fc.record(
        { kind: fc.constantFrom("topic" as const, "breaking" as const), topic: slug },
        { noNullPrototype: true },
      ),
      id.map((story) => ({ kind: "story", story }) as const),
      filter.map((each) => ({ kind: "filter", filter: each }) as const),
    ),
  },
);
export const anyEditionVariant = noun<EditionVariant>(
  { topics: fc.array(slug), locale: word(), timeZone: text, ids: fc.array(id, { minLength: 1 }), threadId },
  {
    pictures: fc.constant("off"),
    plain: fc.boolean(),
    graphic: fc.constantFrom(...graphicChoices),
    silent: fc.constant(true as const),
  },
);
const filters = fc.array(filter, { minLength: 1, maxLength: 4 });
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));

const former = noun<Former>(
  { kind: fc.constantFrom("instant", "digest", "breaking", "off", "gone"), until: moment },
  { slot, chatId, others: fc.array(slot, { minLength: 1 }), exceptions },
);

const anyWishes = noun<Subscriber>(
  {
    chatId,
    topics: fc.uniqueArray(slug),
    preferences: noun<Preferences>(
      {
        locale: fc.constantFrom("en", "fr", "pt-br"),
        timeZone: fc.constantFrom("UTC", "Europe/Paris", "America/Argentina/Buenos_Aires"),
        cadence,
        breaking: fc.boolean(),
        pictures: fc.constantFrom(...pictureChoices),
      },
      {
        exceptions,
        quiet: noun<QuietHours>(
          { from: time, until: time, breaking: fc.constantFrom("wake", "silent", "morning") },
          {},
        ),
        cap: noun<Cap>({ most: fc.integer({ min: 1, max: 99 }), breaking: fc.constantFrom("exempt", "counted") }, {}),
        bundle: fc.constant(true as const),
        pause: noun<Pause>({ from: moment, until: fc.option(moment) }, {}),
        muted: filters,
        followed: fc.array(noun<Followed>({ what: filter, since: moment }, {}), { minLength: 1, maxLength: 3 }),
        reads: fc.array(fc.constantFrom("en", "fr", "ar"), { minLength: 1 }),
        graphic: fc.constantFrom("cover", "never"),
        plain: fc.constant(true as const),
      },
    ),
    since: moment,
    state: fc.constantFrom("active", "gone"),
  },
  // A reason is Telegram's English; commas become spaces in it, for they part the fields of a line.
  {
    threadId: fc.integer({ min: 2 }),
    homes: fc.dictionary(slug, fc.nat(), { minKeys: 1, maxKeys: 3 }) as fc.Arbitrary<NonNullable<Subscriber["homes"]>>,
    topicsSince: fc.constant({}),
    past: fc.array(former, { minLength: 1, maxLength: 5 }),
    goneReason: fc.constantFrom("blocked", "bot was kicked"),
    capOffered: fc.constant(true as const),
    heard: noun<SignOfLife>({ week: fc.nat({ max: 3000 }) }, { asked: fc.constant(true as const) }),
  },
);

/** Some of the topics were chosen later than the first. */
export const anySubscriber: fc.Arbitrary<Subscriber> = fc
  .tuple(anyWishes, fc.array(fc.integer({ min: 0, max: 1e9 })))
  .map(([{ topicsSince: _, ...subscriber }, delays]) => {
    const { topics, since } = subscriber;
    const later = topics.flatMap((topic, i) => (delays[i] ? [[topic, since + delays[i]] as const] : []));
    return later.length === 0 ? subscriber : { ...subscriber, topicsSince: Object.fromEntries(later) };
  });

const changes = noun<ContentChanges>(
  {},
  {
    title: text,
    lead: fc.option(text),
    source: fc.option(text),
    body: fc.option(text),
    bodyHtml: fc.option(text),
    imageUrl: fc.option(text),
    photoId: fc.option(text),
    album: fc.option(fc.array(text)),
    links: fc.option(fc.array(anyStoryLink)),
  },
);
const decisions: { readonly [Kind in Decision["kind"]]: fc.Arbitrary<Of<Decision, Kind>> } = {
  correct: noun<Of<Decision, "correct">>(
    { kind: fc.constant("correct"), by: chatId, id, basedOn: fc.nat(), changes, note: text, notify: fc.boolean() },
    { mark: fc.boolean() },
  ),
  retract: noun<Of<Decision, "retract">>(
    { kind: fc.constant("retract"), by: chatId, id, basedOn: fc.nat(), reason: text },
    { removes: fc.boolean() },
  ),
  announce: noun<Of<Decision, "announce">>(
    { kind: fc.constant("announce"), by: chatId, text },
    { topics: fc.array(slug), texts: anyTexts },
  ),
};
export const anyDecision = fc.oneof(...Object.values<fc.Arbitrary<Decision>>(decisions));

const scheduled = noun<Of<Act, "publish" | "schedule">>(
  { kind: fc.constantFrom("publish", "schedule"), at: moment, id, due: moment },
  {},
);
const acts: { readonly [Kind in Act["kind"]]: fc.Arbitrary<Act> } = {
  publish: scheduled,
  schedule: scheduled,
  discard: noun<Of<Act, "discard">>({ kind: fc.constant("discard"), at: moment, id }, {}),
  correct: noun<Of<Act, "correct">>(
    { kind: fc.constant("correct"), at: moment, id, version: fc.nat(), back: changes },
    { correction },
  ),
  retract: noun<Of<Act, "retract">>({ kind: fc.constant("retract"), at: moment, id }, {}),
  announce: noun<Of<Act, "announce">>({ kind: fc.constant("announce"), at: moment, broadcast: broadcastId }, {}),
};
export const anyAct = fc.oneof(...Object.values<fc.Arbitrary<Act>>(acts));

const pendingInputs: { readonly [Kind in PendingInput["kind"]]: fc.Arbitrary<Of<PendingInput, Kind>> } = {
  "article-field": noun<Of<PendingInput, "article-field">>(
    { kind: fc.constant("article-field"), id, field: fc.constantFrom(...typedFields) },
    { seen: fc.nat(), due: fc.nat() },
  ),
  "announce-time": noun<Of<PendingInput, "announce-time">>({ kind: fc.constant("announce-time"), name: word() }, {}),
  "feed-address": noun<Of<PendingInput, "feed-address">>({ kind: fc.constant("feed-address"), number: fc.nat() }, {}),
};
export const anyPendingInput = fc.oneof(...Object.values<fc.Arbitrary<PendingInput>>(pendingInputs));

export const anyFeedNotice = noun<FeedNotice>(
  {
    feed: fc.nat(),
    title: text,
    matter: fc.constantFrom(...feedMatters),
    since: moment,
    ids: fc.uniqueArray(id),
    titles: fc.array(text),
    places: fc.array(noun<FeedNotice["places"][number]>({ chatId, messageId: fc.nat() }, {})),
  },
  { to: fc.webUrl() },
);

export const anyFeedList = noun<FeedList>(
  {
    name: word(),
    by: chatId,
    place: desk,
    topics: fc.array(slug),
    mode: fc.constantFrom(...feedModes),
    items: fc.array(
      noun<ListedFeed>(
        { url: fc.webUrl(), title: text, topics: fc.array(slug) },
        { mode: fc.constantFrom(...feedModes) },
      ),
    ),
    done: fc.nat(),
    added: fc.nat(),
    failed: fc.array(noun<FeedList["failed"][number]>({ title: text, reason: text }, { url: text })),
  },
  {},
);

export const anyHubSubscription = noun<HubSubscription>(
  {
    id: word(),
    feed: fc.nat(),
    hub: fc.webUrl(),
    topic: fc.webUrl(),
    secret: word(),
    state: fc.constantFrom(...hubStates),
    askedAt: moment,
    missed: fc.nat(),
  },
  { leaseUntil: moment, heardAt: moment },
);

export const anyPollReport = noun<PollReport>(
  {
    at: moment,
    total: fc.nat(),
    entries: fc.array(noun<EntryReport>({ title: text, fate: fc.constantFrom(...entryFates) }, { articleId: id })),
  },
  {},
);

export const anyPublicCorrection = noun<PublicCorrection>(
  {
    id,
    version: fc.nat(),
    kind: fc.constantFrom("corrected", "withdrawn"),
    at: moment,
    title: text,
    url: text,
    reason: text,
    changes: fc.array(
      noun<PublicCorrection["changes"][number]>(
        { field: fc.constantFrom(...correctable), was: fc.option(text), now: fc.option(text) },
        {},
      ),
    ),
  },
  {},
);

export const anySharedCopy = noun<SharedCopy>(
  { inlineId: fc.base64String({ minLength: 4 }), version: fc.nat(), locale: word(), lost: fc.boolean() },
  {},
);

export const anyShownCard = noun<ShownCard>({ messageId: fc.nat(), mark: word() }, { asPhoto: fc.boolean() });

const entries: { readonly [Kind in AgendaEntry["kind"]]: fc.Arbitrary<AgendaEntry> } = {
  slot: slot.map(slotEntry),
  publish: id.map(publishEntry),
  receipt: id.map(receiptEntry),
  page: id.map(pageEntry),
  over: id.map(overEntry),
  feed: fc.nat().map(feedEntry),
  reminder: fc.tuple(chatId, id).map(([chat, article]) => reminderEntry(chat, article)),
  pause: fc.maxSafeInteger().map(pauseEntry),
  bundle: fc.nat().map(bundleEntry),
  "cap-offer": fc.maxSafeInteger().map(capOfferEntry),
  resume: fc
    .constantFrom("ak7m2qav1", "d0123456789abcdef-2026-11-30T0800")
    .map((each) => resumeEntry(each as BroadcastId)),
};
export const anyAgendaEntry = fc.oneof(...Object.values(entries));

/** As Telegram sends them: numbered, and whatever JSON besides. */
export const anyUpdate = fc
  .tuple(fc.nat(), fc.dictionary(word(), fc.jsonValue(), { noNullPrototype: true }))
  .map(([update_id, rest]) => ({ ...rest, update_id }));

const minute = fc.nat({ max: 40_000_000 }).map((minutes) => minutes * 60_000);

export const anyProof = noun<Proof>(
  { asked: fc.constant(true) },
  {
    came: noun<NonNullable<Proof["came"]>>({ at: minute, by: fc.constantFrom(...entryKinds) }, {}),
    answer: noun<NonNullable<Proof["answer"]>>(
      { at: minute, allowed: noun<Allowed>({ presses: fc.boolean(), sources: fc.boolean() }, {}) },
      {},
    ),
  },
);

export const anySaved = noun<SavedStory>({ id, at: moment, title: text, url: text }, {});

export const anyReminder = noun<Reminder>(
  { articleId: id, messageId: fc.nat(), dueAt: moment, tries: fc.nat({ max: 3 }) },
  {},
);

export const anyPress = noun<Press>(
  { at: fc.nat({ max: 10_000 }), what: fc.constantFrom("save", "mute", "why-this"), articleId: id },
  {},
);
