/** Brings the copies of a digest that has gone out into the receipts of the stories that it carried: the newest ones, each
 *  message once in a while, for every edit counts in the newsroom's chat. /status tells the others' at any time. */
import type { Delivery } from "../../../delivery/create-delivery.ts";
import type { Emit } from "../../../events.ts";
import type { Article, ArticleId } from "../../../news/article.ts";
import { articleBroadcastId, type BroadcastId } from "../../../news/broadcast.ts";
import type { Clock } from "../../../news/schedule.ts";

export interface DigestReports {
  /** Any broadcast is over. */
  over(id: BroadcastId): void;
  stop(): void;
}

export interface DigestReportsDeps {
  readonly sending: Pick<Delivery, "storiesOf">;
  readonly stored: { article(id: ArticleId): Promise<Article | null> };
  readonly clock: Clock;
  readonly emit: Emit;
  /** Has the story's message written anew. */
  progress(id: BroadcastId): void;
}

const mostStories = 10;
/** Many slots are due at the same minute. */
const gatheredMs = 3000;
const apartMs = 300_000;

export function createDigestReports({ sending, stored, clock, emit, progress }: DigestReportsDeps): DigestReports {
  const waiting = new Map<ArticleId, NodeJS.Timeout>();
  const lastTold = new Map<ArticleId, number>();
  let stopped = false;

  const tellSoon = (id: ArticleId): void => {
    if (stopped || waiting.has(id)) return;
    const now = clock();
    const since = now - (lastTold.get(id) ?? Number.NEGATIVE_INFINITY);
    const timer = setTimeout(
      () => {
        waiting.delete(id);
        progress(articleBroadcastId({ id }));
      },
      Math.max(gatheredMs, Math.min(apartMs, apartMs - since)),
    );
    waiting.set(id, timer.unref());
    for (const [each, at] of lastTold) if (now - at > apartMs) lastTold.delete(each);
    lastTold.set(id, now);
  };

  const tellStories = async (id: BroadcastId): Promise<void> => {
    const found = await Promise.all((await sending.storiesOf(id)).map(stored.article));
    const shown = found.filter((article) => article?.desk !== undefined) as Article[];
    const newest = shown.sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0)).slice(0, mostStories);
    for (const article of newest) tellSoon(article.id);
  };

  return {
    over: (id) =>
      void tellStories(id).catch((error: unknown) => emit({ type: "fault", where: "digest report", error })),
    stop() {
      stopped = true;
      for (const timer of waiting.values()) clearTimeout(timer);
    },
  };
}
