/** Begins broadcasts under names that can be derived: asked for twice, each is made once. */
import { resumeEntry } from "../news/agenda.ts";
import type { Article } from "../news/article.ts";
import {
  type Announcement,
  announcementBroadcast,
  articleBroadcast,
  articleBroadcastId,
  type BroadcastId,
  type BroadcastSpec,
  type DeskPlace,
  isRevisionId,
  noticesBroadcast,
  restBroadcast,
  restBroadcastId,
  revisionBroadcast,
  revisionBroadcastId,
} from "../news/broadcast.ts";
import type { DeliveryDeps } from "./deps.ts";
import type { SharedCopyDelivery } from "./revise-shared.ts";

export interface BroadcastStarter {
  /** Begins the broadcast of a published article; asking twice begins one. */
  startArticle(article: Article): Promise<void>;
  /** To those whom it left out because they had nearly the same; asking twice begins one. */
  startRest(article: Article): Promise<void>;
  /** A word to everybody who is subscribed, or to topics' readers, now or later; asking twice with one id begins one. */
  startAnnouncement(announcement: Announcement): Promise<void>;
  /** Rewrites every copy that is out, as the article is now (corrected or retracted). A retracted article's own sending
   *  stops first. `notify`: and says so below each copy. Returns the revision's id. */
  startRevision(
    article: Article,
    options: { readonly notify: boolean; readonly desk?: DeskPlace },
  ): Promise<BroadcastId>;
}

export type StartBroadcast = (spec: BroadcastSpec) => Promise<void>;

export function createStartBroadcast({ broadcasts, enqueue, emit }: DeliveryDeps): StartBroadcast {
  return async (spec) => {
    const fresh = await broadcasts.create(spec);
    if (fresh) emit({ type: "broadcast.started", id: spec.id, kind: spec.content.kind });
    // Also when it is not new: a crash after its making may have left it unplanned.
    await enqueue("plan-broadcast", [{ broadcastId: spec.id }]);
  };
}

export function createBroadcastStarter(
  deps: DeliveryDeps,
  start: StartBroadcast,
  rewriteShared: SharedCopyDelivery["rewriteShared"],
): BroadcastStarter {
  const { agenda, articles, broadcasts, clock, retentionMs } = deps;
  const carry = async (article: Article, spec: BroadcastSpec): Promise<void> => {
    await articles.noteCarrier([article.id], spec.id, retentionMs);
    await start(spec);
  };
  return {
    startArticle: (article) => carry(article, articleBroadcast(article, clock())),
    startRest: (article) => carry(article, restBroadcast(article, clock())),
    async startAnnouncement(announcement) {
      const spec = announcementBroadcast(announcement, clock());
      const { at = 0 } = announcement;
      if (at <= clock()) return start(spec);
      await agenda.put(resumeEntry(spec.id), at);
      if (await broadcasts.create(spec, "paused")) {
        deps.emit({ type: "broadcast.started", id: spec.id, kind: spec.content.kind });
      }
    },
    async startRevision(article, options) {
      const carriers = await articles.carriers(article.id);
      const copies = carriers.filter((id) => !isRevisionId(id));
      const notices = carriers.filter((id) => isRevisionId(id) && id !== revisionBroadcastId(article));
      if (article.state === "retracted") {
        for (const id of [articleBroadcastId(article), restBroadcastId(article)]) {
          await broadcasts.move(id, ["sending", "paused", "halted"], "cancelled");
        }
      }
      const spec = revisionBroadcast(article, copies, options, clock());
      await start(spec);
      await rewriteShared(article);
      if (notices.length > 0) await start(noticesBroadcast(article, notices, clock()));
      // The words below the copies are messages of their own: whatever comes after must reach them too.
      if (options.notify) await articles.noteCarrier([article.id], spec.id, retentionMs);
      return spec.id;
    },
  };
}
