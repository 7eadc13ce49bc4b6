/** The newsroom's drafts: made, changed, listed, thrown away, and from there on their way (publication.ts); what sources
 *  bring comes to them by source-intake.ts. Every step asks for the right anew. */
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleContent, ArticleId, Urgency } from "../news/article.ts";
import { edited, isHandedIn } from "../news/draft.ts";
import { handedInBy, sentBackBy } from "../news/review.ts";
import { mayChange } from "../news/roles.ts";
import type { TopicSlug } from "../news/topic.ts";
import { createArticleMoves } from "./article-moves.ts";
import { createHolds, type Holds, type HoldsDeps } from "./holds.ts";
import {
  createPublication,
  demandSeen,
  mostScheduled,
  type Publication,
  type PublicationDeps,
  type Seen,
  unpaid,
} from "./publication.ts";
import { createSourceIntake, type SourceIntake, type SourceIntakeDeps } from "./source-intake.ts";

export interface ArticleDesk extends Publication, SourceIntake, Holds {
  /** `story`: the first article of the story that it goes on with; `made`: what was seen when it was made. */
  draft(
    actor: number,
    content: ArticleContent,
    topics: readonly TopicSlug[],
    urgency?: Urgency,
    how?: { readonly story?: ArticleId | undefined; readonly made?: Article["made"] },
  ): Promise<Article>;
  get(actor: number, id: ArticleId): Promise<Article>;
  /** A draft that the actor may change: editors any, authors their own. Throws not_your_draft. */
  changeable(actor: number, id: ArticleId): Promise<Article>;
  /** The article that already carries this address to readers (published or about to be), if any. */
  publishedAs(url: string): Promise<Article | null>;
  /** The other article with this draft's address that has gone out, or is on its way, since the draft was made: whoever made
   *  it was told of none. */
  outSince(draft: Article): Promise<Article | null>;
  /** Changes a draft; anything else is state_conflict. Throws not_your_draft, and changed_since when what was seen is not
   *  what is there; a change that is made already is no conflict. */
  amend(actor: number, id: ArticleId, seen: Seen, change: (draft: Article) => Article): Promise<Article>;
  /** The pictures that it came with, while they still come; of what is out already, below copies that are still to be sent. Null:
   *  it is withdrawn, or shows them already. */
  showAlbum(actor: number, id: ArticleId, photos: Pick<ArticleContent, "photoId" | "album">): Promise<Article | null>;
  /** Whether a draft goes out at the paid speed: an editor's decision. Throws paid_off where that is not to be had. */
  setPaid(actor: number, id: ArticleId, seen: Seen, paid: boolean): Promise<Article>;
  /** Asks an editor to look at it. Null: that is done already. */
  handIn(actor: number, id: ArticleId, seen: Seen): Promise<Article | null>;
  /** An editor returns what was handed in, with a word to who did so. Throws state_conflict when it is handed in no more. */
  sendBack(actor: number, id: ArticleId, note: string, seen: Seen): Promise<Article>;
  discard(actor: number, id: ArticleId, seen: Seen): Promise<Article>;
  /** A discarded one is a draft again. */
  restore(actor: number, id: ArticleId): Promise<Article>;
  /** Remembers the message that shows the article's fate. */
  pinDesk(id: ArticleId, desk: NonNullable<Article["desk"]>): Promise<void>;
  /** Of those that somebody made, the next ten. */
  scheduledBy(actor: number, maker: number): Promise<readonly Article[]>;
  /** Also to those who have the stories that it nearly repeats. */
  sendAnyway(actor: number, id: ArticleId): Promise<Article>;
}

export interface ArticleDeskDeps extends PublicationDeps, SourceIntakeDeps, HoldsDeps {
  /** Sends to those whom a published article's broadcast has left out; asking twice is harmless. */
  startRest(article: Article): Promise<void>;
}

export function createArticleDesk(deps: ArticleDeskDeps): ArticleDesk {
  const { articles, rights, clock, pictureRule } = deps;
  const { change, move } = createArticleMoves(articles);

  /** The right to change this draft, asked for at the change itself. */
  const demandChange = async (actor: number) => {
    const role = await rights.demand(actor, "draft");
    return (draft: Article): Article => {
      if (!mayChange(role, actor, draft)) throw new AppError("not_your_draft", { id: draft.id });
      return draft;
    };
  };

  const publishedAs = async (url: string): Promise<Article | null> => {
    const id = await articles.byUrl(url);
    const article = id && (await articles.get(id));
    return article && (article.state === "published" || article.state === "scheduled") ? article : null;
  };

  const amend: ArticleDesk["amend"] = async (actor, id, seen, step) => {
    const demanded = await demandChange(actor);
    return move(id, ["draft"], (draft) => {
      const next = edited(draft, withoutOldPrice(draft, step(demanded(draft))), actor);
      if (next) demandSeen(actor, draft, seen);
      return next;
    });
  };

  return {
    ...createPublication(deps),
    ...createSourceIntake(deps),
    ...createHolds(deps),
    async draft(actor, content, topics, urgency = "routine", { story, made = {} } = {}) {
      await rights.demand(actor, "draft");
      return articles.create({
        version: 1,
        state: "draft",
        urgency,
        silent: false,
        content: pictureRule(content),
        topics,
        ...(story !== undefined && { story }),
        ...(Object.keys(made).length > 0 && { made }),
        createdBy: actor,
        createdAt: clock(),
      });
    },
    async get(actor, id) {
      await rights.demand(actor, "draft");
      return change(id, () => null);
    },
    async changeable(actor, id) {
      return (await demandChange(actor))(await move(id, ["draft"], () => null));
    },
    publishedAs,
    async outSince({ id, content, createdAt }) {
      const other = await publishedAs(content.url);
      return other && other.id !== id && (other.publishedAt ?? Number.POSITIVE_INFINITY) > createdAt ? other : null;
    },
    amend,
    async showAlbum(actor, id, photos) {
      const demanded = await demandChange(actor);
      let isNew = false;
      const article = await change(id, (current) => {
        const next = { ...current, content: { ...current.content, ...photos } };
        const isSame = JSON.stringify(next) === JSON.stringify(current);
        isNew =
          !isSame && (current.state === "draft" || current.state === "scheduled" || current.state === "published");
        if (!isNew) return null;
        if (current.state !== "draft") return next;
        // They come while its preview is looked at: who was shown it without them may let it go all the same.
        return isHandedIn(demanded(current)) ? edited(current, next, actor) : next;
      });
      return isNew ? article : null;
    },
    async setPaid(actor, id, seen, paid) {
      await rights.demand(actor, "publish");
      if (paid && !deps.paidSpeed) throw new AppError("paid_off", {});
      return amend(actor, id, seen, (draft) => (paid ? { ...draft, paid } : unpaid(draft)));
    },
    async handIn(actor, id, seen) {
      const demanded = await demandChange(actor);
      let isNew = false;
      const article = await move(id, ["draft"], (draft) => {
        demandSeen(actor, demanded(draft), seen);
        const handedIn = handedInBy(draft, actor, clock());
        isNew = handedIn !== null;
        return handedIn;
      });
      return isNew ? article : null;
    },
    async sendBack(actor, id, note, seen) {
      await rights.demand(actor, "publish");
      return move(id, ["draft"], (draft) => {
        demandSeen(actor, draft, seen);
        const sentBack = sentBackBy(draft, actor, note, clock());
        if (!sentBack) throw new AppError("state_conflict", { id, state: draft.state });
        return sentBack;
      });
    },
    async discard(actor, id, seen) {
      const demanded = await demandChange(actor);
      const discarded = await move(id, ["draft"], (draft) => {
        demandSeen(actor, demanded(draft), seen);
        return { ...draft, state: "discarded", discarded: { at: clock(), by: actor } };
      });
      await deps.acts.note(actor, { kind: "discard", at: clock(), id });
      return discarded;
    },
    async restore(actor, id) {
      const demanded = await demandChange(actor);
      return move(id, ["discarded"], (article) => {
        const { discarded: _, ...rest } = demanded(article);
        return { ...rest, state: "draft" };
      });
    },
    async pinDesk(id, desk) {
      await change(id, (article) => ({ ...article, desk }));
    },
    async scheduledBy(actor, maker) {
      await rights.demand(actor, "publish");
      const all = await articles.inState("scheduled", mostScheduled);
      return all.filter(({ createdBy }) => createdBy === maker).slice(0, 10);
    },
    async sendAnyway(actor, id) {
      await rights.demand(actor, "publish");
      const article = await move(id, ["scheduled", "published"], (current) => {
        if (current.hold) throw new AppError("on_hold", { id });
        return current.repeats ? { ...current, repeats: { ...current.repeats, sentAnyway: true } } : null;
      });
      if (article.repeats && article.state === "published") await deps.startRest(article);
      return article;
    },
  };
}

/** The price was agreed for the readers of these topics and no others. */
function withoutOldPrice(before: Article, after: Article): Article {
  const sameReaders = before.urgency === after.urgency && before.topics.join() === after.topics.join();
  return sameReaders ? after : unpaid(after);
}
