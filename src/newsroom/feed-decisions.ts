/** Carries out what an editor decides on a feed's notice: all of it, none of it, or leave it. Each step is one that may be
 *  repeated, and the notice goes last: after a crash the press is handled again. */
import { AppError } from "../news/app-error.ts";
import type { ArticleId } from "../news/article.ts";
import { changesTowards } from "../news/correction.ts";
import type { FeedNotice } from "../news/feed-notice.ts";
import type { FeedNoticeName, FeedNoticeStore } from "../store/feed-notices.ts";
import type { ArticleDesk } from "./article-desk.ts";
import type { FeedDesk } from "./feed-desk.ts";
import type { RevisionDesk } from "./revision-desk.ts";
import type { Rights } from "./rights.ts";

export type FeedChoice = "all" | "none" | "leave";

export interface FeedDecided {
  readonly notice: FeedNotice;
  readonly how: "sent" | "drafts" | "discarded" | "corrected" | "ignored" | "followed" | "stayed" | "paused";
  /** Stories for which that is so; others had changed meanwhile. */
  readonly count: number;
}

/** An editor's right; where a feed is read is a chief's. */
export interface FeedDecisions {
  /** Null when it was decided. */
  open(actor: number, name: FeedNoticeName): Promise<FeedNotice | null>;
  /** Throws what the first story threw when none could be done. Null when it was decided. */
  decide(actor: number, name: FeedNoticeName, choice: FeedChoice): Promise<FeedDecided | null>;
}

export interface FeedDecisionsDeps {
  readonly notices: FeedNoticeStore;
  readonly desk: Pick<ArticleDesk, "publish" | "discard">;
  readonly revisions: Pick<RevisionDesk, "correct" | "correctable">;
  readonly feeds: Pick<FeedDesk, "settleMove" | "pause">;
  readonly rights: Rights;
}

export function createFeedDecisions(deps: FeedDecisionsDeps): FeedDecisions {
  const { notices, desk, revisions, feeds, rights } = deps;

  const open = async (actor: number, name: FeedNoticeName): Promise<FeedNotice | null> => {
    await rights.demand(actor, name.matter === "moved" ? "govern" : "publish");
    return notices.get(name);
  };

  const correct = async (actor: number, id: ArticleId): Promise<void> => {
    const article = await revisions.correctable(actor, id);
    const changes = changesTowards(article);
    if (changes) await revisions.correct(actor, id, { basedOn: article.version, changes, note: "", notify: false });
  };

  const move = async (
    actor: number,
    { feed, to = "" }: FeedNotice,
    choice: FeedChoice,
  ): Promise<FeedDecided["how"]> => {
    if (choice === "leave") {
      await feeds.pause(actor, feed);
      return "paused";
    }
    await feeds.settleMove(actor, feed, to, choice === "all");
    return choice === "all" ? "followed" : "stayed";
  };

  const carryOut = async (actor: number, notice: FeedNotice, choice: FeedChoice): Promise<FeedDecided> => {
    const { ids, matter } = notice;
    const decided = (how: FeedDecided["how"], count = ids.length): FeedDecided => ({ notice, how, count });
    if (matter === "moved") return decided(await move(actor, notice, choice));
    if (matter === "edited") {
      return choice === "all" ? decided("corrected", await each(ids, (id) => correct(actor, id))) : decided("ignored");
    }
    if (choice === "leave") return decided("drafts");
    if (choice === "all") return decided("sent", await each(ids, (id) => desk.publish(actor, id, null)));
    return decided("discarded", await each(ids, (id) => desk.discard(actor, id, null)));
  };

  return {
    open,
    async decide(actor, name, choice) {
      const notice = await open(actor, name);
      if (!notice) return null;
      const decided = await carryOut(actor, notice, choice);
      await notices.remove(name);
      return decided;
    },
  };
}

/** How many could be done: a story that somebody has taken on meanwhile is theirs. */
async function each(ids: readonly ArticleId[], act: (id: ArticleId) => Promise<unknown>): Promise<number> {
  const refusals: AppError[] = [];
  for (const id of ids) {
    try {
      await act(id);
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      refusals.push(error);
    }
  }
  const [first] = refusals;
  const isForAll = first?.code === "topic_required" || first?.code === "approval_needed";
  if (isForAll && refusals.length === ids.length) throw first;
  return ids.length - refusals.length;
}
