/** What all steps of the planning of one digest share: the digest, the facts asked for it so far, and when slots come round. */
import { wantsAtOnceBy } from "../news/arrival.ts";
import type { ArticleId } from "../news/article.ts";
import type { BroadcastContent, BroadcastId } from "../news/broadcast.ts";
import { cadenceOf, isEntitledBy } from "../news/entitlement.ts";
import type { Subscriber } from "../news/preferences.ts";
import { nextOccurrence, parseSlotId, type SlotId } from "../news/schedule.ts";
import { createCache } from "./content/cache.ts";
import { createEditionFacts, type EditionFacts, type FactsDeps, type Known } from "./edition-facts.ts";

/** One digest, while it is planned. */
export interface Planning extends Extract<BroadcastContent, { kind: "digest" }> {
  readonly facts: EditionFacts;
  /** When the slot's last digest was due, ms; 0 = it had none. Asked once of each. */
  readonly lastDigest: (slot: SlotId) => Promise<number>;
  /** By topics, and since when. */
  readonly windows: (key: string, make: () => Promise<Window>) => Promise<Window>;
  /** The list of these ids: readers who are owed the same get one and the same. */
  readonly listOf: (ids: readonly ArticleId[]) => readonly ArticleId[];
  /** When a slot comes round first after a moment (ms). */
  readonly dueAfter: (slot: SlotId, at: number) => number;
}

/** What a digest's window has for all who have had the same topics, by the same ways, for as long. */
export interface Window {
  readonly articles: readonly Known[];
  /** Of these, those that may have come at once. */
  readonly atOnce: readonly Known[];
  /** Of the articles without some, by which: lists that many share are one. */
  readonly ids: Map<string, readonly ArticleId[]>;
  /** More has to be known of each reader: news that should have come at once before it may have to be caught up with, or some
   *  of it may come by another slot's digest too. */
  readonly isOpen: boolean;
}

const hourMs = 3_600_000;
/** So long copies of an article, and of a digest, may be sent (news/broadcast.ts), and a little more. */
export const articleOpenMs = 25 * hourMs;
export const digestOpenMs = 7 * hourMs;

/** Where more readers are owed different lists, little is shared. */
const mostLists = 5000;

/** `id` null: of no digest that is made; it only looks. */
export function createPlanning(
  id: BroadcastId | null,
  content: Extract<BroadcastContent, { kind: "digest" }>,
  deps: FactsDeps,
): Planning {
  const dues = new Map<string, number>();
  const dueAfter = (slot: SlotId, at: number): number => {
    const known = dues.get(`${slot} ${at}`);
    if (known !== undefined) return known;
    const { dueAt } = nextOccurrence(parseSlotId(slot), at);
    dues.set(`${slot} ${at}`, dueAt);
    return dueAt;
  };
  const lists = new Map<string, readonly ArticleId[]>();
  const listOf = (ids: readonly ArticleId[]): readonly ArticleId[] => {
    const key = ids.join();
    const known = lists.get(key);
    if (known) return known;
    if (lists.size >= mostLists) lists.clear();
    lists.set(key, ids);
    return ids;
  };
  const facts = createEditionFacts(id, content, deps);
  const lastDigests = createCache<number>();
  const lastDigest = (slot: SlotId): Promise<number> => lastDigests(slot, () => deps.broadcasts.lastDigest(slot));
  return { ...content, facts, lastDigest, listOf, windows: createCache<Window>(), dueAfter };
}

/** By which ways an article comes to who has exceptions, as their wishes are now. */
export function waysOf(
  subscriber: Subscriber,
  article: Known,
): { readonly atOnce: boolean; readonly slots: readonly SlotId[] } {
  let atOnce = false;
  const slots = new Set<SlotId>();
  for (const topic of article.topics) {
    if (!isEntitledBy(subscriber, topic, article)) continue;
    const cadence = cadenceOf(subscriber, topic);
    if (cadence.kind === "digest") slots.add(cadence.slot);
    atOnce ||= wantsAtOnceBy(subscriber, topic, article) !== null;
  }
  return { atOnce, slots: [...slots] };
}

export async function some<T>(all: readonly T[], test: (one: T) => Promise<boolean>): Promise<boolean> {
  for (const each of all) if (await test(each)) return true;
  return false;
}
