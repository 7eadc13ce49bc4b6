/** Which articles an edition owes a reader: all that they are entitled to (news/entitlement.ts), have not received, by
 *  whatever way, and that belong to it. How that is known:
 *  - Received is what recipients and ledgers say was sent; nobody's wishes of today are asked, and nothing is written twice.
 *    An answer that was lost counts as received; a copy that failed does not.
 *  - A reader's record says since when each topic is theirs and, from a change of cadence, slot or chat id on, how they were
 *    served before, until a digest has found all of that time settled. Nobody else costs a byte.
 *  - Whoever changed nothing is owed what came out since the slot's last digest, but for the news that may have come at once and
 *    that its ledger says they have. All broadcasts are planned by ascending shards, so each ledger is read once, beside the pages.
 *  - Whoever did change something, has quiet hours or a cap, or follows what came out, is asked about one by one, as far back as
 *    anything may be open. So is everybody, when the slot's last digests, or breaking news from before them, lost copies.
 *  - Several slots' digests may reach one reader: what should have come at once and was held is the next one's, whichever that
 *    is; what waits for a topic's own slot is that slot's, or the next one's once that is over (not when both are due in the
 *    same moment). Of two that are planned at the same time, the one that began first has the right of way.
 *  - What may still be sent by another way is left to it, and looked at again by the next edition. */
import { isQuietAt, isSilenced } from "../news/arrival.ts";
import type { ArticleId } from "../news/article.ts";
import { earliestOwed, editionSlots, followedIn, publishedAt, settled, slotsReaching } from "../news/entitlement.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { Clock } from "../news/schedule.ts";
import type { Known } from "./edition-facts.ts";
import { articleOpenMs, digestOpenMs, type Planning, some, waysOf } from "./edition-planning.ts";
import { owedOfWindow, windowFor } from "./edition-window.ts";
import { chatsSoFar, slotsSoFar, waitingFor } from "./waiting-articles.ts";

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

export const notYet: NotYet = { waitMs: 500 };

/** For one run of planning: what it has learnt it does not ask again. */
export function createOwed(planning: Planning, clock: Clock): (subscriber: Subscriber) => Promise<Owed | NotYet> {
  const { facts, slot, windowStart } = planning;
  let isOpen: Promise<boolean> | undefined;
  return async (subscriber) => {
    const { past, preferences } = subscriber;
    if (earliestOwed(subscriber) === Number.POSITIVE_INFINITY) return { ids: [] };
    if (!editionSlots(subscriber).includes(slot)) return { ids: [] };
    const now = clock();
    if (isSilenced(subscriber, now) || isQuietAt(preferences, now)) return { ids: [] };
    isOpen ??= lastDigestsAreOpen(planning);
    const isHolding = preferences.quiet ?? preferences.cap ?? preferences.bundle ?? preferences.pause;
    // What a digest of this slot should have brought that was never made, another of the reader's slots has brought.
    const mayHaveMore = preferences.exceptions && (hasMissed(planning) || (await isOvertaken(subscriber, planning)));
    if (past !== undefined || isHolding !== undefined || mayHaveMore === true || (await isOpen)) {
      return oneByOne(subscriber, planning);
    }
    if (preferences.followed) {
      const followed = await facts.followed(subscriber, windowStart - articleOpenMs);
      if (followed.some((article) => followedIn(subscriber, article))) return oneByOne(subscriber, planning);
    }
    const window = await windowFor(subscriber, planning);
    if (window.isOpen) return oneByOne(subscriber, planning);
    const ids = await owedOfWindow(subscriber, window, facts);
    return ids === null ? notYet : { ids };
  };
}

/** Whether the slot came round since its last digest without one. */
const hasMissed = ({ slot, windowStart, dueAt, dueAfter }: Planning): boolean => dueAfter(slot, windowStart) < dueAt;

/** Whether this one is so late that another slot's digest, due after it, was begun before: it may have brought what is this one's. */
const isOvertaken = (subscriber: Subscriber, { facts, slot, dueAt }: Planning): Promise<boolean> => {
  const others = editionSlots(subscriber).filter((each) => each !== slot);
  return some(others, async (each) => (await facts.digestsOf(each)).some((digest) => digest.dueAt > dueAt));
};

async function lastDigestsAreOpen({ facts, slot, windowStart }: Planning): Promise<boolean> {
  const before = (await facts.digestsOf(slot)).filter(({ dueAt }) => dueAt <= windowStart);
  const recent = before.filter((each, i) => i === before.length - 1 || each.dueAt > windowStart - digestOpenMs);
  return some(recent, ({ id }) => facts.isOpen(id));
}

async function oneByOne(subscriber: Subscriber, planning: Planning): Promise<Owed | NotYet> {
  const waiting = await waitingFor(subscriber, planning);
  if (waiting === null) return notYet;
  const { articles, isComing } = waiting;
  const owed = articles.filter((article) => belongsHere(subscriber, article, planning));
  const ids = planning.listOf(owed.map(({ id }) => id));
  if (isComing) return { ids };
  const until = settledUntil(subscriber, articles, planning);
  const isSettled = until !== null && (await knowsAllFrom(until, subscriber, owed, planning));
  return isSettled ? { ids, settledUntil: until } : { ids };
}

/** Whether the article comes by this digest rather than by another slot's. */
function belongsHere(subscriber: Subscriber, article: Known, { slot, dueAt, dueAfter }: Planning): boolean {
  if (!subscriber.preferences.exceptions) {
    const { cadence } = subscriber.preferences;
    if (cadence.kind !== "digest" || cadence.slot === slot) return true;
  }
  const { atOnce, slots } = waysOf(subscriber, article);
  if (atOnce || slots.length === 0 || followedIn(subscriber, article)) return true;
  return slots.some((each) => each === slot || dueAfter(each, publishedAt(article)) < dueAt);
}

/** Who has the slot is owed what the window has, and no more; who has had it is owed nothing more by it. Null: more is. */
function settledUntil(
  { past, preferences }: Subscriber,
  waiting: readonly Known[],
  { windowStart, dueAt }: Planning,
): number | null {
  const { cadence, exceptions, quiet, cap, bundle, pause } = preferences;
  const hasSeveral = (exceptions ?? quiet ?? cap ?? bundle) !== undefined;
  const until = cadence.kind === "digest" || hasSeveral ? windowStart : dueAt;
  if (pause && (pause.until === null || pause.until > until)) return null;
  const last = past?.at(-1)?.until ?? pause?.until ?? undefined;
  const isSettled = last !== undefined && last <= until && waiting.every((each) => publishedAt(each) > until);
  return isSettled ? until : null;
}

/** Whether the slots that are left when all until then is settled have brought whatever was published later: what another slot
 *  has brought would be brought again, since nobody would look there any more. */
async function knowsAllFrom(
  until: number,
  subscriber: Subscriber,
  owed: readonly Known[],
  { facts, slot }: Planning,
): Promise<boolean> {
  const left = slotsReaching(settled(subscriber, until + 1));
  const others = new Set(slotsSoFar(subscriber).filter((each) => !left.includes(each)));
  if (others.size === 0) return true;
  const isLater = (article: Known): boolean => publishedAt(article) > until;
  if (others.has(slot) && owed.some(isLater)) return false;
  const brought = await facts.brought(others, until, chatsSoFar(subscriber), []);
  if (brought === "unplanned") return false;
  return !(await facts.still([...brought.received, ...brought.coming])).some(isLater);
}
