/** Which articles an edition owes a reader: all that they are entitled to (news/entitlement.ts) and have not received, by
 *  whatever way. How that is known:
 *  - Received is what recipients and ledgers say was sent; nobody's wishes of today are asked, and nothing is written twice.
 *    An answer that was lost counts as received; a copy that failed does not.
 *  - A reader's record says since when each topic is theirs and, from a change of cadence, slot or chat id on, how they were
 *    served before, until a digest has found all of that time settled. Nobody else costs a byte.
 *  - Whoever changed nothing is owed what came out since the slot's last digest, but for the breaking news that its ledger
 *    says they have. All broadcasts are planned by ascending shards, so each ledger is read once, beside the pages.
 *  - Whoever did change something is asked about one by one, as far back as anything may be open. So is everybody, when the
 *    slot's last digests, or breaking news from before them, lost copies.
 *  - What may still be sent by another way is left to it, and looked at again by the next edition. */
import type { ArticleId } from "../news/article.ts";
import { articleBroadcastId, type BroadcastContent, type BroadcastId } from "../news/broadcast.ts";
import { editionSlot, isEntitled, publishedAt, sinceOf } from "../news/entitlement.ts";
import type { Former, Subscriber } from "../news/preferences.ts";
import { createCache } from "./content/cache.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createEditionFacts, type EditionFacts, type FactsDeps, type Known } from "./edition-facts.ts";

export interface Owed {
  /** Newest first. */
  readonly ids: readonly ArticleId[];
  /** Nothing published until then (ms) is owed any more, whatever the reader's past. */
  readonly settledUntil?: number;
}

/** What it depends on is under way. */
export interface NotYet {
  readonly waitMs: number;
}

/** One digest, while it is planned. */
interface Planning extends Extract<BroadcastContent, { kind: "digest" }> {
  readonly facts: EditionFacts;
  readonly broadcasts: DeliveryDeps["broadcasts"];
  /** By topics, and since when. */
  readonly windows: (key: string, make: () => Promise<Window>) => Promise<Window>;
}

/** What a digest's window has for all who have had the same topics for as long. */
interface Window {
  readonly articles: readonly Known[];
  readonly breaking: readonly Known[];
  /** Of the articles without some of the breaking ones, by which: lists that many share are one. */
  readonly ids: Map<string, readonly ArticleId[]>;
  /** Breaking news from before it may have to be caught up with. */
  readonly isOpen: boolean;
}

const hourMs = 3_600_000;
/** So long copies of an article, and of a digest, may be sent (news/broadcast.ts), and a little more. */
const articleOpenMs = 25 * hourMs;
const digestOpenMs = 7 * hourMs;
const notYet: NotYet = { waitMs: 500 };

/** For one run of planning: what it has learnt it does not ask again. */
export function createOwed(
  id: BroadcastId,
  content: Extract<BroadcastContent, { kind: "digest" }>,
  deps: FactsDeps,
): (subscriber: Subscriber) => Promise<Owed | NotYet> {
  const facts = createEditionFacts(id, content, deps);
  const planning: Planning = { ...content, facts, broadcasts: deps.broadcasts, windows: createCache<Window>() };
  let isOpen: Promise<boolean> | undefined;
  return async (subscriber) => {
    if (subscriber.topics.length === 0 || editionSlot(subscriber) !== content.slot) return { ids: [] };
    isOpen ??= lastDigestsAreOpen(planning);
    if (subscriber.past !== undefined || (await isOpen)) return oneByOne(subscriber, planning);
    const window = await windowFor(subscriber, planning);
    return window.isOpen ? oneByOne(subscriber, planning) : ofWindow(subscriber, window, facts);
  };
}

async function lastDigestsAreOpen({ facts, slot, windowStart }: Planning): Promise<boolean> {
  const before = (await facts.digestsOf(slot)).filter(({ dueAt }) => dueAt <= windowStart);
  const recent = before.filter((each, i) => i === before.length - 1 || each.dueAt > windowStart - digestOpenMs);
  return some(recent, ({ id }) => facts.isOpen(id));
}

function windowFor(subscriber: Subscriber, { facts, windowStart, windows }: Planning): Promise<Window> {
  const { topics } = subscriber;
  const earliest = windowStart - articleOpenMs;
  const since = topics.map((topic) => Math.max(earliest, sinceOf(subscriber, topic)));
  return windows(`${topics} ${since}`, async () => {
    const found = await facts.published(topics, Math.min(...since));
    const had = found.filter((article) =>
      topics.some((topic, i) => article.topics.includes(topic) && (since[i] as number) <= publishedAt(article)),
    );
    const isBefore = (article: Known): boolean => publishedAt(article) <= windowStart;
    const breakingBefore = had.filter((article) => isBefore(article) && article.urgency === "breaking");
    const articles = had.filter((article) => !isBefore(article));
    return {
      articles,
      breaking: articles.filter(({ urgency }) => urgency === "breaking"),
      ids: new Map(),
      isOpen: await some(breakingBefore, (article) => facts.isOpen(articleBroadcastId(article))),
    };
  });
}

async function ofWindow({ chatId }: Subscriber, window: Window, facts: EditionFacts): Promise<Owed | NotYet> {
  let known = "";
  for (const article of window.breaking) {
    const fate = await facts.fateAtOnce(article, [chatId]);
    if (fate === "unplanned") return notYet;
    if (fate === "received" || fate === "coming") known += `${article.id} `;
  }
  let ids = window.ids.get(known);
  if (!ids) {
    ids = window.articles.map(({ id }) => id).filter((id) => !known.includes(id));
    window.ids.set(known, ids);
  }
  return { ids };
}

async function oneByOne(subscriber: Subscriber, planning: Planning): Promise<Owed | NotYet> {
  const { facts, slot, windowStart } = planning;
  const past = subscriber.past ?? [];
  const from = await openFrom(past[0] ?? { kind: "digest", slot, until: windowStart }, planning);
  const chats = [subscriber.chatId, ...past.flatMap(({ chatId }) => chatId ?? [])];
  const brought = await facts.brought(new Set([slot, ...past.flatMap((each) => each.slot ?? [])]), from, chats);
  const found = await facts.published(subscriber.topics, from);
  const lost = [...brought.lost].filter((id) => found.every((article) => article.id !== id));
  const owed: Known[] = [];
  let isComing = false;
  for (const article of [...found, ...(await facts.still(lost))]) {
    if (!isEntitled(subscriber, article) || brought.received.has(article.id)) continue;
    const mayBeAtOnce = past.length > 0 || article.urgency === "breaking";
    const byEdition = brought.coming.has(article.id) ? "coming" : "none";
    const fate = byEdition === "none" && mayBeAtOnce ? await facts.fateAtOnce(article, chats) : byEdition;
    if (fate === "unplanned") return notYet;
    isComing ||= fate === "coming";
    if (fate === "none" || fate === "lost") owed.push(article);
  }
  const ids = owed.map(({ id }) => id);
  return isComing ? { ids } : { ids, ...settledUntil(subscriber, owed, planning) };
}

/** Whoever was served like this until then is owed nothing from before the result (ms). */
async function openFrom({ kind, slot: of, until }: Former, planning: Planning): Promise<number> {
  if (kind !== "digest") return until - articleOpenMs;
  if (of === undefined) return 0;
  const last = (await planning.facts.digestsOf(of)).findLast(({ dueAt }) => dueAt <= until);
  if (last && last.windowStart !== null) return last.windowStart - articleOpenMs - digestOpenMs;
  const known = last?.dueAt ?? (of === planning.slot ? planning.windowStart : await planning.broadcasts.lastDigest(of));
  return known <= until ? known : 0;
}

/** Who has the slot is owed what the window has, and no more; who has had it is owed nothing more by it. */
function settledUntil(
  { past, preferences }: Subscriber,
  owed: readonly Known[],
  { windowStart, dueAt }: Planning,
): Pick<Owed, "settledUntil"> {
  const until = preferences.cadence.kind === "digest" ? windowStart : dueAt;
  const last = past?.at(-1);
  const isSettled = last !== undefined && last.until <= until && owed.every((each) => publishedAt(each) > until);
  return isSettled ? { settledUntil: until } : {};
}

async function some<T>(all: readonly T[], test: (one: T) => Promise<boolean>): Promise<boolean> {
  for (const each of all) if (await test(each)) return true;
  return false;
}
