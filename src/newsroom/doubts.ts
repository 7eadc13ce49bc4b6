/** Looks for what an editor may want to look at once more in a draft: among what went out lately, other drafts, and readers. */
import { toldOf } from "../format/told.ts";
import { arrivalOf, isQuietAt } from "../news/arrival.ts";
import type { Article } from "../news/article.ts";
import { type Doubt, doubtsOfContent, doubtsOfMaking, hasSameHeadline } from "../news/doubts.ts";
import { storyOf } from "../news/filter.ts";
import { findNearDuplicates } from "../news/near-duplicates.ts";
import type { Clock } from "../news/schedule.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { AudienceStore } from "../store/subscribers/audience-query.ts";

/** In the order in which they matter. */
export type DoubtsOf = (draft: Article) => Promise<readonly Doubt[]>;

export interface DoubtsDeps {
  readonly articles: Pick<ArticleStore, "published" | "inState">;
  readonly subscribers: Pick<AudienceStore, "page" | "tally">;
  readonly clock: Clock;
}

/** What went out longer ago is no slip of the hand. */
const lookBackMs = 3 * 86_400_000;
const mostPublished = 300;
const mostDrafts = 100;
/** Of more readers it is not counted who sleeps. */
const mostAsked = 2000;

export function createDoubts(deps: DoubtsDeps): DoubtsOf {
  return async (draft) => {
    const [sent, drafts, readers] = await Promise.all([
      sentLately(draft, deps),
      draftsOf(draft, deps),
      ofReaders(draft, deps),
    ]);
    return [...doubtsOfContent(draft.content), ...sent, ...drafts, ...readers, ...doubtsOfMaking(draft)];
  };
}

async function sentLately(draft: Article, { articles, clock }: DoubtsDeps): Promise<readonly Doubt[]> {
  const until = clock();
  const [published, scheduled] = await Promise.all([
    articles.published({ after: until - lookBackMs, until, limit: mostPublished }),
    articles.inState("scheduled", mostPublished),
  ]);
  const others = [...published, ...scheduled].filter(({ id }) => id !== draft.id);
  const same = others.find((other) => hasSameHeadline(draft, other));
  if (same) return [{ kind: "same_headline", id: same.id }];
  const told = others.map(({ content }) => toldOf(content));
  return findNearDuplicates(toldOf(draft.content), told)
    .slice(0, 1)
    .flatMap((place) => (others[place] ? [{ kind: "alike", id: others[place].id }] : []));
}

async function draftsOf({ id, content }: Article, { articles }: DoubtsDeps): Promise<readonly Doubt[]> {
  const drafts = await articles.inState("draft", mostDrafts);
  const count = drafts.filter((other) => other.id !== id && other.content.url === content.url).length;
  return count > 0 ? [{ kind: "drafts", count }] : [];
}

async function ofReaders(draft: Article, { subscribers, clock }: DoubtsDeps): Promise<readonly Doubt[]> {
  const { topics, urgency } = draft;
  if (topics.length === 0) return [];
  const of = await subscribers.tally({ kind: "topics", topics });
  if (of.readers + of.chats === 0) return [{ kind: "no_readers" }];
  const query = { kind: "article", topics, urgency, story: storyOf(draft) } as const;
  const atOnce = await subscribers.tally(query);
  if (atOnce.readers + atOnce.chats > mostAsked) return [];
  const now = clock();
  const { recipients } = await subscribers.page(query, null, mostAsked + 1);
  const asIfNow = { ...draft, publishedAt: now };
  const quiet = recipients.filter(
    (each) => isQuietAt(each.preferences, now) && arrivalOf(each, asIfNow, now).kind === "held",
  );
  return quiet.length > 0 ? [{ kind: "quiet", readers: quiet.length }] : [];
}
