/** What the planning of one digest has to know of articles and of other broadcasts: each fact is asked once a run. */
import type { Article, ArticleId } from "../news/article.ts";
import { articleBroadcastId, type BroadcastContent, type BroadcastId, restBroadcastId } from "../news/broadcast.ts";
import { publishedAt } from "../news/entitlement.ts";
import { type ArticleFacts, factsOf, matches } from "../news/filter.ts";
import type { Subscriber } from "../news/preferences.ts";
import { bundleSlot, type SlotId } from "../news/schedule.ts";
import type { TopicSlug } from "../news/topic.ts";
import { createCache } from "./content/cache.ts";
import { readVariant } from "./content/edition-variant.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createReceived, type Fate } from "./received.ts";

/** An article without its text: it is asked of thousands of readers. */
export interface Known extends Pick<Article, "id" | "topics" | "urgency" | "createdAt" | "publishedAt" | "repeats"> {
  readonly facts: ArticleFacts;
}

export interface Brought {
  readonly received: ReadonlySet<ArticleId>;
  readonly coming: ReadonlySet<ArticleId>;
  readonly lost: ReadonlySet<ArticleId>;
}

export interface EditionFacts {
  /** In any of the topics, from `from` (ms) until the digest is due, newest first. */
  published(topics: readonly TopicSlug[], from: number): Promise<readonly Known[]>;
  /** The same in whatever topic, of what the reader follows. */
  followed(subscriber: Subscriber, from: number): Promise<readonly Known[]>;
  /** Of these, those that are published. */
  still(ids: readonly ArticleId[]): Promise<readonly Known[]>;
  /** The slot's other digests until this one is due, oldest first. */
  digestsOf(slot: SlotId): Promise<readonly Digest[]>;
  /** Whether somebody who is there may still be owed what the broadcast was to bring. */
  isOpen(id: BroadcastId): Promise<boolean>;
  /** What became of the copy that the chat, under any of its ids, got at once. */
  fateAtOnce(article: Known, chats: readonly number[]): Promise<Fate["kind"]>;
  /** What the slots' digests since `from` (ms) were to bring to the chat. `own`: the slots that it has now. "unplanned": one of
   *  theirs is being planned, and has the right of way. */
  brought(
    slots: Iterable<SlotId>,
    from: number,
    chats: readonly number[],
    own: readonly SlotId[],
  ): Promise<Brought | "unplanned">;
}

interface Digest {
  readonly id: BroadcastId;
  readonly dueAt: number;
  /** ms; null when that is not known any more. */
  readonly windowStart: number | null;
}

export type FactsDeps = Pick<DeliveryDeps, "articles" | "broadcasts" | "ledger" | "clock">;

/** An article that was published so recently may have no broadcast yet. */
const beginsWithinMs = 120_000;

/** `id` null: of no digest that is made; it only looks, and has no place among them. */
export function createEditionFacts(
  id: BroadcastId | null,
  { dueAt }: Extract<BroadcastContent, { kind: "digest" }>,
  { articles, broadcasts, ledger, clock }: FactsDeps,
): EditionFacts {
  const received = createReceived({ broadcasts, ledger });
  const queries = createCache<readonly Known[]>();
  const losses = createCache<boolean>();
  const editions = createCache<readonly ArticleId[]>();
  const { digestsOf, hasRightOfWay } = createDigests(id, broadcasts);

  const idsOf = (digest: Digest, variant: string): Promise<readonly ArticleId[]> =>
    editions(`${digest.id} ${variant}`, async () => (await readVariant(variant, digest.dueAt, articles)).ids);

  /** When the digest comes. */
  const holds = ({ validUntil = Number.POSITIVE_INFINITY }: Article): boolean => validUntil > dueAt;

  return {
    followed: createFollowed(dueAt, articles),
    published: (topics, from) =>
      queries(JSON.stringify([topics, from]), async () =>
        (await articles.published({ topics, after: from - 1, until: dueAt })).filter(holds).map(withoutText),
      ),
    still: async (ids) =>
      (await articles.many(ids))
        .filter((each) => each.state === "published" && !each.hold && holds(each))
        .map(withoutText),
    digestsOf,
    isOpen: (of) => losses(of, async () => hasLosses(await broadcasts.receipt(of))),
    async fateAtOnce(article, chats) {
      const of = articleBroadcastId(article);
      const isYoung = clock() - publishedAt(article) <= beginsWithinMs;
      if (isYoung && !(await received.exists(of))) return "unplanned";
      let found: Fate["kind"] = "none";
      for (const chat of chats) {
        found = weightier(found, (await received.fateOf(of, chat)).kind);
        if (article.repeats?.sentAnyway) {
          found = weightier(found, (await received.fateOf(restBroadcastId(article), chat)).kind);
        }
      }
      return found;
    },
    async brought(slots, from, chats, own) {
      const found = { received: new Set<ArticleId>(), coming: new Set<ArticleId>(), lost: new Set<ArticleId>() };
      for (const slot of slots) {
        for (const digest of (await digestsOf(slot)).filter((each) => each.dueAt >= from)) {
          for (const chat of chats) {
            const fate = await received.fateOf(digest.id, chat);
            const isOwn = fate.kind === "unplanned" && own.includes(slot);
            if (isOwn && (await hasRightOfWay(digest.id))) return "unplanned";
            // Not planned as far: it will look at this one; or the chat has left that slot, and gets no copy.
            if (fate.kind === "none" || fate.kind === "unplanned") continue;
            for (const article of await idsOf(digest, fate.variant)) found[fate.kind].add(article);
          }
        }
      }
      return found;
    },
  };
}

const byWeight = ["received", "coming", "unplanned", "lost", "none"] as const;
const weightier = (one: Fate["kind"], other: Fate["kind"]): Fate["kind"] =>
  byWeight.indexOf(one) <= byWeight.indexOf(other) ? one : other;

/** The digests of slots, and which of two that are planned at the same time may go first: the one that began first. */
function createDigests(id: BroadcastId | null, broadcasts: FactsDeps["broadcasts"]) {
  const order = createCache<number | null>();
  const digests = createCache<readonly Digest[]>();
  const ownOrder = () => order("own", async () => (id === null ? null : broadcasts.beginOrder(id)));

  const digestsOf = (slot: SlotId): Promise<readonly Digest[]> =>
    digests(slot, async () => {
      // This one takes its place among them before it looks: what takes its own later finds this one.
      await ownOrder();
      const made = (await broadcasts.digestsOf(slot)).filter((each) => each.id !== id);
      return Promise.all(
        made.map(async (each) => ({
          ...each,
          // Bundles are many, and have no window.
          windowStart: slot === bundleSlot ? null : await windowStartOf(each.id, broadcasts),
        })),
      );
    });

  const hasRightOfWay = async (other: BroadcastId): Promise<boolean> => {
    const its = await order(other, () => broadcasts.orderOf(other));
    return its !== null && its < ((await ownOrder()) ?? 0);
  };
  return { digestsOf, hasRightOfWay };
}

function createFollowed(dueAt: number, articles: FactsDeps["articles"]): EditionFacts["followed"] {
  const everything = createCache<Everything>();
  return async ({ preferences }, from) => {
    if (!preferences.followed) return [];
    const { all, byStory } = await everything(String(from), async () => {
      const all = (await articles.published({ after: from - 1, until: dueAt })).map(withoutText);
      return { all, byStory: groupByStory(all) };
    });
    const found = preferences.followed.flatMap(({ what }) =>
      what.kind === "story" ? (byStory.get(what.story) ?? []) : all.filter(({ facts }) => matches(what, facts)),
    );
    return [...new Set(found)];
  };
}

const withoutText = (article: Article): Known => {
  const { id, topics, urgency, createdAt, publishedAt, repeats } = article;
  return { ...(repeats && { repeats }), id, topics, urgency, createdAt, publishedAt, facts: factsOf(article) };
};

interface Everything {
  readonly all: readonly Known[];
  readonly byStory: ReadonlyMap<ArticleId, readonly Known[]>;
}

function groupByStory(all: readonly Known[]): ReadonlyMap<ArticleId, readonly Known[]> {
  const found = new Map<ArticleId, Known[]>();
  for (const each of all) found.set(each.facts.story, [...(found.get(each.facts.story) ?? []), each]);
  return found;
}

async function windowStartOf(id: BroadcastId, { spec }: FactsDeps["broadcasts"]): Promise<number | null> {
  const content = (await spec(id))?.content;
  return content?.kind === "digest" ? content.windowStart : null;
}

/** Whoever blocks the bot, or has changed something, has that on record. */
function hasLosses(receipt: Awaited<ReturnType<FactsDeps["broadcasts"]["receipt"]>>): boolean {
  if (!receipt) return false;
  const { blocked, deactivated, kicked, chat_not_found, withdrawn, ...lost } = receipt.failed;
  return receipt.pending > 0 || Object.values(lost).some((count) => count > 0);
}
