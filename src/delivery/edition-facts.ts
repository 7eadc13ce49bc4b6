/** What the planning of one digest has to know of articles and of other broadcasts: each fact is asked once a run. */
import type { Article, ArticleId } from "../news/article.ts";
import { articleBroadcastId, type BroadcastContent, type BroadcastId, restBroadcastId } from "../news/broadcast.ts";
import { publishedAt } from "../news/entitlement.ts";
import type { SlotId } from "../news/schedule.ts";
import type { TopicSlug } from "../news/topic.ts";
import { createCache } from "./content/cache.ts";
import { readVariant } from "./content/edition-variant.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createReceived, type Fate } from "./received.ts";

/** An article without its text: it is asked of thousands of readers. */
export type Known = Pick<Article, "id" | "topics" | "urgency" | "createdAt" | "publishedAt" | "repeats">;

export interface Brought {
  readonly received: ReadonlySet<ArticleId>;
  readonly coming: ReadonlySet<ArticleId>;
  readonly lost: ReadonlySet<ArticleId>;
}

export interface EditionFacts {
  /** In any of the topics, from `from` (ms) until the digest is due, newest first. */
  published(topics: readonly TopicSlug[], from: number): Promise<readonly Known[]>;
  /** Of these, those that are published. */
  still(ids: readonly ArticleId[]): Promise<readonly Known[]>;
  /** The slot's other digests until this one is due, oldest first. */
  digestsOf(slot: SlotId): Promise<readonly Digest[]>;
  /** Whether somebody who is there may still be owed what the broadcast was to bring. */
  isOpen(id: BroadcastId): Promise<boolean>;
  /** What became of the copy that the chat, under any of its ids, got at once. */
  fateAtOnce(article: Known, chats: readonly number[]): Promise<Fate["kind"]>;
  /** What the slots' digests since `from` (ms) were to bring to the chat. */
  brought(slots: Iterable<SlotId>, from: number, chats: readonly number[]): Promise<Brought>;
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

export function createEditionFacts(
  id: BroadcastId,
  { dueAt }: Extract<BroadcastContent, { kind: "digest" }>,
  { articles, broadcasts, ledger, clock }: FactsDeps,
): EditionFacts {
  const received = createReceived({ broadcasts, ledger });
  const queries = createCache<readonly Known[]>();
  const losses = createCache<boolean>();
  const editions = createCache<readonly ArticleId[]>();
  const digests = createCache<readonly Digest[]>();

  const digestsOf = (slot: SlotId): Promise<readonly Digest[]> =>
    digests(slot, async () => {
      const made = (await broadcasts.digestsOf(slot)).filter((each) => each.id !== id && each.dueAt <= dueAt);
      return Promise.all(
        made.map(async (each) => ({ ...each, windowStart: await windowStartOf(each.id, broadcasts) })),
      );
    });

  const idsOf = (digest: Digest, variant: string): Promise<readonly ArticleId[]> =>
    editions(`${digest.id} ${variant}`, async () => (await readVariant(variant, digest.dueAt, articles)).ids);

  return {
    published: (topics, from) =>
      queries(JSON.stringify([topics, from]), async () =>
        (await articles.published({ topics, after: from - 1, until: dueAt })).map(withoutText),
      ),
    still: async (ids) => (await articles.many(ids)).filter(({ state }) => state === "published").map(withoutText),
    digestsOf,
    isOpen: (of) => losses(of, async () => hasLosses(await broadcasts.receipt(of))),
    async fateAtOnce(article, chats) {
      const of = articleBroadcastId(article);
      const isYoung = clock() - publishedAt(article) <= beginsWithinMs;
      if (isYoung && !(await received.exists(of))) return "unplanned";
      const kinds: Fate["kind"][] = [];
      const ways = article.repeats?.sentAnyway ? [of, restBroadcastId(article)] : [of];
      for (const way of ways) for (const chat of chats) kinds.push((await received.fateOf(way, chat)).kind);
      return (["received", "coming", "unplanned", "lost"] as const).find((kind) => kinds.includes(kind)) ?? "none";
    },
    async brought(slots, from, chats) {
      const found = { received: new Set<ArticleId>(), coming: new Set<ArticleId>(), lost: new Set<ArticleId>() };
      for (const slot of slots) {
        for (const digest of (await digestsOf(slot)).filter((each) => each.dueAt >= from)) {
          for (const chat of chats) {
            const fate = await received.fateOf(digest.id, chat);
            // Not planned as far: the chat has left that slot, and whoever has left gets no copy.
            if (fate.kind === "none" || fate.kind === "unplanned") continue;
            for (const article of await idsOf(digest, fate.variant)) found[fate.kind].add(article);
          }
        }
      }
      return found;
    },
  };
}

const withoutText = ({ id, topics, urgency, createdAt, publishedAt, repeats }: Article): Known => ({
  ...(repeats && { repeats }),
  id,
  topics,
  urgency,
  createdAt,
  publishedAt,
});

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
