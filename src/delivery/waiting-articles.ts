/** What a reader is entitled to and has not received by any way, as far back as anything may be open. */
import { isSpared } from "../news/arrival.ts";
import type { ArticleId } from "../news/article.ts";
import { earliestOwed, editionSlots, isEntitled, publishedAt, slotsReaching } from "../news/entitlement.ts";
import type { Former, Subscriber } from "../news/preferences.ts";
import { bundleSlot, type SlotId } from "../news/schedule.ts";
import type { EditionFacts, FactsDeps, Known } from "./edition-facts.ts";
import { articleOpenMs, createPlanning, digestOpenMs, type Planning, some, waysOf } from "./edition-planning.ts";

interface Waiting {
  /** Newest first. */
  readonly articles: readonly Known[];
  /** Others may still be sent by another way. */
  readonly isComing: boolean;
}

/** Whose editions reach the reader, and did before the changes on record. */
export const slotsSoFar = (subscriber: Subscriber): readonly SlotId[] => [
  ...slotsReaching(subscriber),
  ...(subscriber.past ?? []).flatMap((each) => [...(each.slot ? [each.slot] : []), ...(each.others ?? [])]),
];

/** What the chat is called, and was. */
export const chatsSoFar = ({ chatId, past = [] }: Subscriber): readonly number[] => [
  chatId,
  ...past.flatMap((each) => each.chatId ?? []),
];

/** All that a reader is entitled to and has not received, until the digest is due. Null: not known yet. `among`: of these alone. */
export async function waitingFor(
  subscriber: Subscriber,
  planning: Planning,
  among?: readonly ArticleId[],
): Promise<Waiting | null> {
  const { facts, slot } = planning;
  const { preferences, past = [] } = subscriber;
  const asked = among && (await facts.still(among)).toSorted((a, b) => publishedAt(b) - publishedAt(a));
  const from = asked ? Math.min(...asked.map(publishedAt)) : await openSince(subscriber, planning);
  const chats = chatsSoFar(subscriber);
  const own = slotsReaching(subscriber);
  const slots = new Set([slot, ...slotsSoFar(subscriber)]);
  const brought = await facts.brought(slots, from, chats, own);
  if (brought === "unplanned") return null;
  const found = asked ?? (await candidates(subscriber, from, brought.lost, facts));
  const waiting: Known[] = [];
  let isComing = false;
  for (const article of found) {
    if (!isEntitled(subscriber, article) || brought.received.has(article.id)) continue;
    if (isSpared(preferences, article.facts)) continue;
    const mayBeAtOnce = past.length > 0 || hasWishesOfOwn(subscriber) || article.urgency === "breaking";
    const byEdition = brought.coming.has(article.id) ? "coming" : "none";
    const fate = byEdition === "none" && mayBeAtOnce ? await facts.fateAtOnce(article, chats) : byEdition;
    if (fate === "unplanned") return null;
    isComing ||= fate === "coming";
    if (fate !== "none" && fate !== "lost") continue;
    if (fate === "none" && (await repeatsOne(subscriber, article, chats, facts))) continue;
    waiting.push(article);
  }
  return { articles: waiting, isComing };
}

const hasWishesOfOwn = ({ preferences }: Subscriber): boolean => {
  const { exceptions, quiet, cap, bundle, pause, followed } = preferences;
  return (exceptions ?? quiet ?? cap ?? bundle ?? pause ?? followed) !== undefined;
};

/** Newest first. */
async function candidates(
  subscriber: Subscriber,
  from: number,
  lost: ReadonlySet<ArticleId>,
  facts: EditionFacts,
): Promise<readonly Known[]> {
  const found = await facts.published(subscriber.topics, from);
  const followed = (await facts.followed(subscriber, from)).filter((each) => found.every(({ id }) => id !== each.id));
  const known = followed.length === 0 ? found : [...found, ...followed].sort((a, b) => publishedAt(b) - publishedAt(a));
  const others = [...lost].filter((id) => known.every((article) => article.id !== id));
  return others.length === 0 ? known : [...known, ...(await facts.still(others))];
}

/** Whoever would have had it at once, but for nearly the same that they have, is not given it afterwards. */
async function repeatsOne(
  subscriber: Subscriber,
  article: Known,
  chats: readonly number[],
  facts: EditionFacts,
): Promise<boolean> {
  const { repeats, urgency } = article;
  if (!hasWishesOfOwn(subscriber) || !repeats || repeats.sentAnyway || urgency !== "routine") return false;
  if (!waysOf(subscriber, article).atOnce) return false;
  return some(await facts.still(repeats.of), async (each) => {
    const fate = await facts.fateAtOnce(each, chats);
    return fate === "received" || fate === "coming";
  });
}

/** Nothing published before the result (ms) is owed. */
async function openSince(subscriber: Subscriber, planning: Planning): Promise<number> {
  const { slot, windowStart } = planning;
  const first = subscriber.past?.[0];
  if (first) return openFrom(first, planning);
  const others = editionSlots(subscriber).filter((each) => each !== slot);
  return openFrom({ kind: "digest", slot, others, until: windowStart }, planning);
}

/** Whoever was served like this until then is owed nothing from before the result (ms). */
async function openFrom({ kind, slot, others = [], until }: Former, planning: Planning): Promise<number> {
  if (kind === "digest" && slot === undefined) return 0;
  // What a bundle was to bring is no older than what the others were.
  const bySlots = others.filter((each) => each !== bundleSlot);
  const slots = [...(kind === "digest" && slot !== undefined ? [slot] : []), ...bySlots];
  const since = await Promise.all(slots.map((each) => openInSlot(each, until, planning)));
  return Math.min(...since, ...(kind === "digest" ? [] : [until - articleOpenMs]));
}

async function openInSlot(of: SlotId, until: number, planning: Planning): Promise<number> {
  const last = (await planning.facts.digestsOf(of)).findLast(({ dueAt }) => dueAt <= until);
  if (last && last.windowStart !== null) return last.windowStart - articleOpenMs - digestOpenMs;
  const known = last?.dueAt ?? (of === planning.slot ? planning.windowStart : await planning.lastDigest(of));
  return known <= until ? known : 0;
}

/** Newest first: all that the reader is entitled to by now and has not received. `now` in ms. */
export async function waitingNow(subscriber: Subscriber, now: number, deps: FactsDeps): Promise<readonly ArticleId[]> {
  const [slot] = editionSlots(subscriber);
  if (slot === undefined || earliestOwed(subscriber) === Number.POSITIVE_INFINITY) return [];
  const windowStart = await deps.broadcasts.lastDigest(slot);
  const content = { kind: "digest", slot, dueAt: now, windowStart } as const;
  const waiting = await waitingFor(subscriber, createPlanning(null, content, deps));
  return waiting?.articles.map(({ id }) => id) ?? [];
}
