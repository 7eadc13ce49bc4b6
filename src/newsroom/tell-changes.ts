/** Tells of every change of a story, whoever made it and by whichever way: desks are given out with their verbs wrapped, so that
 *  no caller can forget it. */
import type { ArticleId } from "../news/article.ts";
import type { ArticleDesk } from "./article-desk.ts";
import type { RevisionDesk } from "./revision-desk.ts";
import type { Rights } from "./rights.ts";
import type { Validity } from "./validity.ts";

export interface ChangeNews {
  /** Something of it may be another than it was. Nobody waits for it. */
  articleChanged(id: ArticleId): void;
  /** Somebody has another role, or none. Nobody waits for it. */
  roleChanged(userId: number): void;
}

export function createTellingDesks(news: ChangeNews) {
  const told =
    <Rest extends unknown[], Result>(verb: (actor: number, id: ArticleId, ...rest: Rest) => Promise<Result>) =>
    async (actor: number, id: ArticleId, ...rest: Rest): Promise<Result> => {
      const result = await verb(actor, id, ...rest);
      news.articleChanged(id);
      return result;
    };
  return {
    articles: (desk: ArticleDesk): ArticleDesk => ({
      ...desk,
      publish: told(desk.publish),
      schedule: told(desk.schedule),
      move: told(desk.move),
      cancel: told(desk.cancel),
      amend: told(desk.amend),
      setPaid: told(desk.setPaid),
      handIn: told(desk.handIn),
      sendBack: told(desk.sendBack),
      hold: told(desk.hold),
      liftHold: told(desk.liftHold),
      embargo: told(desk.embargo),
      liftEmbargo: told(desk.liftEmbargo),
      discard: told(desk.discard),
      restore: told(desk.restore),
      sendAnyway: told(desk.sendAnyway),
      async release(id) {
        await desk.release(id);
        news.articleChanged(id);
      },
      async takeRevision(id, content) {
        const article = await desk.takeRevision(id, content);
        news.articleChanged(id);
        return article;
      },
    }),
    revisions: (desk: RevisionDesk): RevisionDesk => ({
      ...desk,
      correct: told(desk.correct),
      retract: told(desk.retract),
      ignoreProposed: told(desk.ignoreProposed),
      async takeBack(actor, act) {
        const isBack = await desk.takeBack(actor, act);
        news.articleChanged(act.id);
        return isBack;
      },
    }),
    validity: (desk: Validity): Validity => ({
      setValidUntil: told(desk.setValidUntil),
      async endValidity(id) {
        await desk.endValidity(id);
        news.articleChanged(id);
      },
    }),
    rights: (rights: Rights): Rights => ({
      ...rights,
      async assign(actor, userId, role) {
        await rights.assign(actor, userId, role);
        news.roleChanged(userId);
      },
      async remove(actor, userId) {
        await rights.remove(actor, userId);
        news.roleChanged(userId);
      },
    }),
  };
}
