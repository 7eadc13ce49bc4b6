/** The program's rules with nothing around them: the readers' verbs, how an article arrives, what an edition owes, when a digest
 *  is made. What Redis keeps for them stands in plain maps here; Telegram takes what it is given. */
import { type AudienceDeps, createAudience } from "../../src/audience/create-audience.ts";
import type { DeliveryDeps } from "../../src/delivery/deps.ts";
import type { EditionFacts, Known } from "../../src/delivery/edition-facts.ts";
import type { Planning, Window } from "../../src/delivery/edition-planning.ts";
import { createOwed } from "../../src/delivery/owed-articles.ts";
import { owedTogether } from "../../src/delivery/owed-together.ts";
import { createDigestRunner } from "../../src/delivery/run-digest.ts";
import { bundleEntry } from "../../src/news/agenda.ts";
import { arrivalOf } from "../../src/news/arrival.ts";
import type { Article, ArticleId } from "../../src/news/article.ts";
import {
  arrivalAtCall,
  articleBroadcast,
  articleBroadcastId,
  type BroadcastContent,
  type BroadcastId,
  type BroadcastSpec,
} from "../../src/news/broadcast.ts";
import { bundledTopics } from "../../src/news/bundle.ts";
import { editionSlots, publishedAt, settled } from "../../src/news/entitlement.ts";
import { factsOf, matches } from "../../src/news/filter.ts";
import type { Subscriber } from "../../src/news/preferences.ts";
import { bundleSlot, nextOccurrence, parseSlotId, type SlotId } from "../../src/news/schedule.ts";
import { wallTimeOf } from "../../src/news/wall-clock.ts";
import { createAgenda } from "./agenda.ts";
import { createBursts } from "./bursts.ts";

const dayMs = 86_400_000;
/** Articles are forgotten after this (RETENTION_DAYS). */
const retentionMs = 30 * dayMs;
/** Editions and copies are known a little longer than what stood in them. */
const keptMs = 35 * dayMs;

type Digest = Extract<BroadcastContent, { kind: "digest" }>;
type Fate = "received" | "coming" | "lost";
/** An article's own broadcast: the place of each reader's fate. */
const fates: readonly (Fate | "none")[] = ["none", "received", "coming", "lost"];

/** A message that reached a reader. */
export interface Sent {
  readonly chatId: number;
  readonly stories: readonly ArticleId[];
  readonly how: "at_once" | "edition";
  readonly silent: boolean;
  /** Of what was held of bursts. */
  readonly isBundle?: boolean;
}

export interface HouseOptions {
  readonly readers: number;
  readonly clock: () => number;
  onSent(sent: Sent): void;
  /** Whether Telegram refuses this copy, for no reason that anybody knows. */
  isRefused(chatId: number): boolean;
}

type Stored = Article & { readonly known: Known };
interface EditionCopy {
  readonly slot: SlotId;
  readonly id: BroadcastId;
  readonly dueAt: number;
  readonly ids: readonly ArticleId[];
  readonly fate: Fate;
}

export function createHouse({ readers, clock, onSent, isRefused }: HouseOptions) {
  const subscribers = new Map<number, Subscriber>();
  const ofSlot = new Map<SlotId, Set<number>>();
  const agenda = createAgenda();
  const articles = new Map<ArticleId, Stored>();
  /** By time of publishing. */
  const order: ArticleId[] = [];
  const atOnce = new Map<BroadcastId, Uint8Array>();
  const editions = new Map<number, EditionCopy[]>();
  const digests = new Map<SlotId, { id: BroadcastId; dueAt: number; windowStart: number }[]>();
  const lastDigests = new Map<SlotId, number>();
  const withLosses = new Set<BroadcastId>();
  const days = new Map<number, { readonly date: string; readonly had: Set<ArticleId> }>();
  let underWay: { readonly article: ArticleId; readonly chatId: number }[] = [];
  const counts = {
    capped: 0,
    inBurst: 0,
    bundles: 0,
    heldByWish: 0,
    atOnce: 0,
    inEdition: 0,
    editions: 0,
    corrected: 0,
    lost: 0,
    missed: 0,
  };

  const store = (chatId: number, next: Subscriber): void => {
    const [before, after] = [subscribers.get(chatId), next].map((each) => new Set(each ? editionSlots(each) : []));
    for (const slot of before ?? []) if (!after?.has(slot)) ofSlot.get(slot)?.delete(chatId);
    for (const slot of after ?? []) {
      const there = ofSlot.get(slot) ?? new Set();
      ofSlot.set(slot, there.add(chatId));
    }
    subscribers.set(chatId, next);
  };
  const audience = createAudience(
    withEmptyStores({
      clock,
      defaults: { timeZone: "UTC" },
      agenda,
      subscribers: {
        get: async (chatId: number) => subscribers.get(chatId) ?? null,
        async update(chatId: number, change: (current: Subscriber | null) => Subscriber | null) {
          const current = subscribers.get(chatId) ?? null;
          const next = change(current);
          if (next) store(chatId, next);
          return next ?? current;
        },
      },
    }),
  );

  const isAllowed = (chatId: number, article: ArticleId): boolean => {
    const { preferences } = subscribers.get(chatId) as Subscriber;
    const { date } = wallTimeOf(clock(), preferences.timeZone);
    const known = days.get(chatId);
    const day = known?.date === date ? known : { date, had: new Set<ArticleId>() };
    days.set(chatId, day);
    if (!day.had.has(article) && day.had.size >= (preferences.cap?.most ?? 0)) return false;
    day.had.add(article);
    return true;
  };

  const bursts = createBursts();
  /** Held, as a part of a burst. */
  const isInBurst = (subscriber: Subscriber, article: Stored): boolean => {
    const told = { ...article, facts: article.known.facts };
    const dueAt = bursts.hold(article.id, subscriber.chatId, bundledTopics(subscriber, told), clock());
    if (dueAt !== null) void agenda.ensure(bundleEntry(dueAt), dueAt);
    return dueAt !== null;
  };

  const fatesOf = (of: BroadcastId): Uint8Array => {
    const known = atOnce.get(of) ?? new Uint8Array(readers + 1);
    atOnce.set(of, known);
    return known;
  };
  const note = (of: BroadcastId, chatId: number, fate: Fate): void => {
    fatesOf(of)[chatId] = fates.indexOf(fate);
  };

  /** The call: asked again what is wished now. */
  const call = (id: ArticleId, chatId: number): void => {
    const article = articles.get(id) as Stored;
    const of = articleBroadcastId(article);
    const { content } = articleBroadcast(article, clock());
    const told = { ...article, facts: article.known.facts };
    const subscriber = subscribers.get(chatId) ?? null;
    const arrival =
      article.state === "published" ? arrivalAtCall(subscriber, content, clock(), told) : ({ kind: "never" } as const);
    note(of, chatId, "lost");
    if (arrival.kind !== "at_once" || (arrival.counted && !isAllowed(chatId, id))) return;
    if (isInBurst(subscriber as Subscriber, article)) return;
    if (isRefused(chatId)) {
      withLosses.add(of);
      counts.lost++;
      return;
    }
    note(of, chatId, "received");
    counts.atOnce++;
    onSent({ chatId, stories: [id], how: "at_once", silent: arrival.silent });
  };

  const startOfWindow = (from: number): number => {
    let place = order.length;
    while (place > 0 && publishedAt(articles.get(order[place - 1] as ArticleId) as Stored) >= from) place--;
    return place;
  };
  const publishedFrom = (from: number, until: number): readonly Known[] =>
    order
      .slice(startOfWindow(Math.max(from, clock() - retentionMs)))
      .flatMap((id) => {
        const { state, known } = articles.get(id) as Stored;
        return state === "published" && publishedAt(known) <= until ? [known] : [];
      })
      .reverse();

  const factsFor = (id: BroadcastId, { dueAt }: Digest): EditionFacts => {
    const known = new Map<number, readonly Known[]>();
    const all = (from: number): readonly Known[] => {
      const found = known.get(from) ?? publishedFrom(from, dueAt);
      known.set(from, found);
      return found;
    };
    return {
      published: async (topics, from) => all(from).filter((each) => each.topics.some((one) => topics.includes(one))),
      followed: async ({ preferences: { followed = [] } }, from) =>
        followed.length === 0 ? [] : all(from).filter(({ facts }) => followed.some(({ what }) => matches(what, facts))),
      still: async (ids) => ids.flatMap((each) => stillPublished(articles.get(each))),
      digestsOf: async (slot) => (digests.get(slot) ?? []).filter((each) => each.id !== id),
      isOpen: async (of) => withLosses.has(of),
      fateAtOnce: async (article, chats) =>
        fates[atOnce.get(articleBroadcastId(article))?.[chats[0] as number] ?? 0] ?? "none",
      async brought(slots, from, [chatId = 0]) {
        const found = { received: new Set<ArticleId>(), coming: new Set<ArticleId>(), lost: new Set<ArticleId>() };
        const wanted = new Set(slots);
        for (const copy of editions.get(chatId) ?? []) {
          if (copy.id === id || copy.dueAt < from || !wanted.has(copy.slot)) continue;
          for (const each of copy.ids) found[copy.fate].add(each);
        }
        return found;
      },
    };
  };

  /** Of each slot the answer that was given last: it holds until then. */
  const dues = new Map<SlotId, { readonly after: number; readonly dueAt: number }>();
  const dueAfter = (slot: SlotId, after: number): number => {
    const known = dues.get(slot);
    if (known && known.after <= after && after < known.dueAt) return known.dueAt;
    const { dueAt } = nextOccurrence(parseSlotId(slot), after);
    dues.set(slot, { after, dueAt });
    return dueAt;
  };

  const sendEdition = (subscriber: Subscriber, ids: readonly ArticleId[], spec: BroadcastSpec, of: Digest): void => {
    const { chatId } = subscriber;
    const arrival = arrivalAtCall(subscriber, of, clock());
    const isLost = arrival.kind === "at_once" && isRefused(chatId);
    if (isLost) {
      withLosses.add(spec.id);
      counts.lost++;
    }
    const fate = arrival.kind === "at_once" && !isLost ? "received" : "lost";
    const had = (editions.get(chatId) ?? []).filter(({ dueAt }) => dueAt > of.dueAt - keptMs);
    editions.set(chatId, [...had, { slot: of.slot, id: spec.id, dueAt: of.dueAt, ids, fate }]);
    if (fate !== "received" || arrival.kind !== "at_once") return;
    counts.editions++;
    counts.inEdition += ids.length;
    const isBundle = of.slot === bundleSlot;
    if (isBundle) counts.bundles++;
    onSent({ chatId, stories: ids, how: "edition", silent: arrival.silent, isBundle });
  };

  const plan = async (spec: BroadcastSpec): Promise<void> => {
    const content = spec.content as Digest;
    const listed = digests.get(content.slot)?.find(({ id }) => id === spec.id);
    if (listed) listed.windowStart = content.windowStart;
    const windows = new Map<string, Promise<Window>>();
    const planning: Planning = {
      ...content,
      facts: factsFor(spec.id, content),
      lastDigest: async (slot) => lastDigests.get(slot) ?? 0,
      listOf: (ids) => ids,
      windows(key, make) {
        const made = windows.get(key) ?? make();
        windows.set(key, made);
        return made;
      },
      dueAfter,
    };
    const owedTo = createOwed(planning, clock);
    const isBundle = content.slot === bundleSlot;
    for (const chatId of isBundle ? bursts.dueFor(content.dueAt) : [...(ofSlot.get(content.slot) ?? [])]) {
      const subscriber = subscribers.get(chatId) as Subscriber;
      const owed = isBundle
        ? await owedTogether(subscriber, bursts.heldOf(chatId), planning, clock)
        : await owedTo(subscriber);
      if ("waitMs" in owed) throw new Error("nothing is under way here");
      if (owed.settledUntil !== undefined) store(chatId, settled(subscriber, owed.settledUntil + 1));
      if (owed.ids.length > 0) sendEdition(subscribers.get(chatId) as Subscriber, owed.ids, spec, content);
    }
  };

  const runDigest = createDigestRunner(
    {
      clock,
      agenda,
      articles: { seal: async () => {} },
      broadcasts: {
        lastDigest: async (slot: SlotId) => lastDigests.get(slot) ?? 0,
        async listDigest(slot: SlotId, id: BroadcastId, dueAt: number) {
          const others = (digests.get(slot) ?? []).filter((each) => each.id !== id && each.dueAt > dueAt - keptMs);
          digests.set(slot, [...others, { id, dueAt, windowStart: 0 }]);
        },
        async digestMade(slot: SlotId, _: BroadcastId, dueAt: number) {
          lastDigests.set(slot, dueAt);
        },
      },
      subscribers: { count: async ({ slot }: { slot: SlotId }) => ofSlot.get(slot)?.size ?? 0 },
      emit: () => void counts.missed++,
    } as unknown as DeliveryDeps,
    plan,
  );

  return {
    audience,
    counts,
    nextDue: agenda.nextDue,
    /** All digests that are due now. */
    async runDue(): Promise<void> {
      for (let due = agenda.nextDue(); due !== null && due.dueAt <= clock(); due = agenda.nextDue()) {
        await runDigest(due.slot, due.dueAt);
      }
    },
    /** `isLater`: of whom the audience is frozen, but whose calls wait until `callRest`. */
    publish(article: Article, isLater: (chatId: number) => boolean): void {
      const known = knownOf(article);
      articles.set(article.id, { ...article, known });
      order.push(article.id);
      const told = { ...article, facts: known.facts };
      for (const [chatId, subscriber] of subscribers) {
        const arrival = arrivalOf(subscriber, told, clock());
        if (arrival.kind === "held") counts.heldByWish++;
        if (arrival.kind !== "at_once") continue;
        if (arrival.counted && !isAllowed(chatId, article.id)) counts.capped++;
        else if (isInBurst(subscriber, articles.get(article.id) as Stored)) counts.inBurst++;
        else if (isLater(chatId)) {
          note(articleBroadcastId(article), chatId, "coming");
          underWay.push({ article: article.id, chatId });
        } else call(article.id, chatId);
      }
    },
    callRest(): void {
      const rest = underWay;
      underWay = [];
      for (const { article, chatId } of rest) call(article, chatId);
    },
    /** Every copy that is out is rewritten. */
    correct(id: ArticleId, change: Pick<Article, "state" | "content" | "version">): void {
      const article = { ...(articles.get(id) as Stored), ...change };
      articles.set(id, { ...article, known: knownOf(article) });
      counts.corrected += fatesOf(articleBroadcastId(article)).reduce((sum, fate) => sum + (fate === 1 ? 1 : 0), 0);
      for (const copies of editions.values()) {
        counts.corrected += copies.filter(({ ids, fate }) => fate === "received" && ids.includes(id)).length;
      }
    },
    article: (id: ArticleId): Article | undefined => articles.get(id),
  };
}

/** What readers wish asks no other store. */
const otherStores = [
  "acts",
  "arrivals",
  "articles",
  "consents",
  "copies",
  "inbox",
  "invites",
  "letterBox",
  "managedChannels",
  "measured",
  "once",
  "pageReaders",
  "pendingInput",
  "people",
  "publicCorrections",
  "reminders",
  "saved",
  "stopReasons",
  "topics",
  "unknown",
];
const withEmptyStores = (deps: object): AudienceDeps =>
  ({ ...Object.fromEntries(otherStores.map((name) => [name, {}])), ...deps }) as unknown as AudienceDeps;

const knownOf = (article: Article): Known => {
  const { id, topics, urgency, createdAt, publishedAt } = article;
  return { id, topics, urgency, createdAt, publishedAt, facts: factsOf(article) };
};

const stillPublished = (article: Stored | undefined): readonly Known[] =>
  article?.state === "published" ? [article.known] : [];
