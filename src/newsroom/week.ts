/** What the coming days bring: the stories that are scheduled, and the digests with how many they go to. */
import type { Article } from "../news/article.ts";
import type { Recipients } from "../news/delivery.ts";
import { type Clock, nextOccurrence, parseSlotId, type SlotId } from "../news/schedule.ts";
import type { Agenda } from "../store/agenda.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { BroadcastStore } from "../store/broadcasts/broadcasts.ts";
import type { AudienceStore } from "../store/subscribers/audience-query.ts";
import { mostScheduled } from "./publication.ts";
import type { Rights } from "./rights.ts";

/** All digests of one moment, whatever zones their readers live in. */
export interface DigestsAt {
  /** ms */
  readonly at: number;
  readonly to: Recipients;
  /** Published since the last ones, in any topic. Null: others come before, or nobody knows of earlier ones. */
  readonly stories: number | null;
}

export interface Week {
  /** The next first. */
  readonly stories: readonly Article[];
  /** What an embargo or a hold keeps back. */
  readonly held: readonly Article[];
  /** The next first. */
  readonly digests: readonly DigestsAt[];
}

export interface WeekDesk {
  week(actor: number): Promise<Week>;
}

export interface WeekDeps {
  readonly agenda: Pick<Agenda, "due">;
  readonly articles: Pick<ArticleStore, "held" | "inState" | "published">;
  readonly broadcasts: Pick<BroadcastStore, "lastDigest">;
  readonly subscribers: Pick<AudienceStore, "tally">;
  readonly rights: Rights;
  readonly clock: Clock;
}

const weekMs = 7 * 86_400_000;
/** Looked at: each is counted. */
const mostSlots = 300;
const mostStories = 500;
const mostHeld = 20;

export function createWeek({ agenda, articles, broadcasts, subscribers, rights, clock }: WeekDeps): WeekDesk {
  const storiesSince = async (after: number, until: number): Promise<number> =>
    (await articles.published({ after, until, limit: mostStories })).length;

  return {
    async week(actor) {
      await rights.demand(actor, "publish");
      const now = clock();
      const digests = new Map<number, DigestsAt>();
      const counts = new Map<number, number>();
      for (const { entry } of await agenda.due(now + weekMs, mostSlots)) {
        if (entry?.kind !== "slot") continue;
        const to = await subscribers.tally({ kind: "slot", slot: entry.slot });
        if (to.readers + to.chats === 0) continue;
        const last = await broadcasts.lastDigest(entry.slot);
        if (last > 0 && !counts.has(last)) counts.set(last, await storiesSince(last, now));
        for (const [i, at] of occurrences(entry.slot, now).entries()) {
          const known = digests.get(at);
          digests.set(at, {
            at,
            to: { readers: to.readers + (known?.to.readers ?? 0), chats: to.chats + (known?.to.chats ?? 0) },
            stories: larger(known?.stories, i > 0 ? undefined : counts.get(last)),
          });
        }
      }
      return {
        held: await articles.held(mostHeld),
        stories: await articles.inState("scheduled", mostScheduled),
        digests: [...digests.values()].sort((a, b) => a.at - b.at),
      };
    },
  };
}

const larger = (a: number | null | undefined, b: number | undefined): number | null =>
  a == null && b === undefined ? null : Math.max(a ?? 0, b ?? 0);

/** Of a week. */
function occurrences(slot: SlotId, now: number): readonly number[] {
  const parsed = parseSlotId(slot);
  const found: number[] = [];
  let { dueAt } = nextOccurrence(parsed, now);
  while (dueAt <= now + weekMs) {
    found.push(dueAt);
    ({ dueAt } = nextOccurrence(parsed, dueAt));
  }
  return found;
}
