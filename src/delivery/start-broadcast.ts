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
  isRevisionId,
  noticesBroadcastId,
  restBroadcast,
  restBroadcastId,
  revisionBroadcastId,
} from "../news/broadcast.ts";
import { noticesBroadcast, type RevisionOptions, revisionBroadcast } from "../news/revision.ts";
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
   *  stops first, and so does every earlier revision: what it wanted to say is not true any more. `notify`: and says so below
   *  each copy. `removes`: copies of a withdrawn article that are young enough are deleted. Returns the revision's id. */
  startRevision(article: Article, options: RevisionOptions): Promise<BroadcastId>;
}

/** Older revisions have long come to their end. */
const mostEarlier = 50;

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
  /** True when one of them has not brought all of its words below the copies. */
  const stopEarlier = async (article: Article): Promise<boolean> => {
    let owesWords = false;
    for (let version = Math.max(2, article.version - mostEarlier); version < article.version; version++) {
      const earlier = { id: article.id, version };
      for (const id of [revisionBroadcastId(earlier), noticesBroadcastId(earlier)]) {
        if (!(await broadcasts.move(id, ["sending", "paused", "halted"], "cancelled"))) continue;
        deps.onProgress(id, true);
        const content = (await broadcasts.spec(id))?.content;
        owesWords ||= content?.kind === "revision" && content.notify;
      }
    }
    return owesWords;
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
      const owesWords = await stopEarlier(article);
      const notify = options.notify || (owesWords && article.state !== "retracted");
      const spec = revisionBroadcast(article, copies, { ...options, notify }, clock());
      await start(spec);
      await rewriteShared(article);
      if (notices.length > 0) await start(noticesBroadcast(article, notices, clock()));
      // The words below the copies are messages of their own: whatever comes after must reach them too.
      if (notify) await articles.noteCarrier([article.id], spec.id, retentionMs);
      return spec.id;
    },
  };
}
