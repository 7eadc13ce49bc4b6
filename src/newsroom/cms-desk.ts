/** Takes in what a CMS posts, each address once: new articles on their way as it says, other words of a known one as a
 *  correction, and where an editor has changed them since as a proposal. Its signature is its right; it may what an editor may. */
import { createHash } from "node:crypto";
import type { PictureRule } from "../ingest/picture-address.ts";
import { AppError } from "../news/app-error.ts";
import type { Article, ArticleContent } from "../news/article.ts";
import { changesTowards } from "../news/correction.ts";
import { edited } from "../news/draft.ts";
import type { Posted, Posting, PostingOutcome, PostingReply } from "../news/posting.ts";
import { cms } from "../news/roles.ts";
import type { Clock } from "../news/schedule.ts";
import type { TopicSlug } from "../news/topic.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { PostingStore } from "../store/postings.ts";
import type { ArticleDesk } from "./article-desk.ts";
import { createArticleMoves } from "./article-moves.ts";
import type { RevisionDesk } from "./revision-desk.ts";
import type { TopicDesk } from "./topic-desk.ts";

export interface CmsNews {
  /** Something that an editor did not do, or has to look at. */
  postedByCms(article: Article, outcome: PostingOutcome): Promise<void>;
}

export interface CmsDesk {
  /** Throws topic_not_found, time_in_past; state_conflict for what was withdrawn or thrown away. */
  post(posting: Posting): Promise<PostingReply>;
  /** Throws topic_not_found. */
  demandTopics(topics: readonly string[]): Promise<void>;
  /** Null: nobody knows the address. Throws not_published for what readers never had. */
  withdraw(url: string, reason: string): Promise<PostingReply | null>;
}

export interface CmsDeskDeps {
  readonly articles: ArticleStore;
  readonly postings: PostingStore;
  readonly desk: Pick<ArticleDesk, "publish" | "schedule" | "cancel" | "handIn">;
  readonly revisions: Pick<RevisionDesk, "correct" | "retract">;
  readonly topics: Pick<TopicDesk, "resolve">;
  readonly pictureRule: PictureRule;
  readonly news: CmsNews;
  readonly clock: Clock;
  /** An editor looks at everything that goes out. */
  readonly requireApproval: boolean;
}

/** A second person releases it, or what keeps it back is lifted first. */
const waitsForEditor: ReadonlySet<string> = new Set(["approval_needed", "on_hold", "embargo_stands"]);

/** Who has changed a draft when its source has: nobody. */
const theSource = 0;

export function createCmsDesk(deps: CmsDeskDeps): CmsDesk {
  const { articles, postings, desk, revisions, clock, news } = deps;
  const { change } = createArticleMoves(articles);

  const known = async (url: string): Promise<{ article: Article; posted: Posted | null } | null> => {
    const posted = await postings.get(url);
    const id = posted?.id ?? (await articles.byUrl(url));
    const article = id && (await articles.get(id));
    return article ? { article, posted } : null;
  };

  const create = async (posting: Posting, topics: readonly TopicSlug[]): Promise<Article> => {
    const { content, urgency, silent } = posting;
    const article = await articles.create({
      version: 1,
      state: "draft",
      urgency,
      silent,
      content,
      topics,
      createdBy: cms,
      createdAt: clock(),
    });
    const first = await postings.claim(content.url, postedAs(article, posting));
    if (first === null || first.id === article.id) return article;
    // Two calls at once: one of them has made the article.
    await articles.update(article.id, (own) => ({ ...own, state: "discarded" }));
    return change(first.id, () => null);
  };

  /** Sends a draft on its way as far as the posting wants it to go. */
  const release = async (article: Article, wanted: Posting["release"]): Promise<Article | "waits"> => {
    const { id, publishAt } = article;
    if (wanted === "draft" || (article.state !== "draft" && article.state !== "scheduled")) return article;
    if (article.hold) return "waits";
    const isMoved = typeof wanted === "number" && publishAt !== wanted;
    if (article.state === "scheduled") {
      if (!isMoved) return article;
      await desk.cancel(cms, id, publishAt);
    }
    try {
      return wanted === "now" ? await desk.publish(cms, id, null) : await desk.schedule(cms, id, wanted, null);
    } catch (error) {
      if (!(error instanceof AppError) || !waitsForEditor.has(error.code)) throw error;
      await desk.handIn(cms, id, null);
      return "waits";
    }
  };

  /** Other words for what readers don't have yet. */
  const amend = (article: Article, posting: Posting, topics: readonly TopicSlug[]): Promise<Article> =>
    change(article.id, (current) => {
      if (current.state !== "draft" && current.state !== "scheduled") return null;
      const { content, urgency, silent } = posting;
      return edited(current, { ...current, content, topics, urgency, silent }, theSource);
    });

  /** Other words for what they have: its headline, lead and credit as a correction, all else with it. */
  const correct = async (article: Article, { content, correction }: Posting): Promise<Article> => {
    const proposed = { at: clock(), content };
    const changes = changesTowards({ content: article.content, proposed }) ?? {};
    const { id, version: basedOn } = article;
    await articles.update(id, (current) => (current.version === basedOn ? withAllElse(current, content) : null));
    await revisions.correct(cms, id, { basedOn, changes, note: correction.note, notify: correction.material });
    return change(id, () => null);
  };

  const reply = async (article: Article, outcome: PostingOutcome, isNews: boolean): Promise<PostingReply> => {
    if (isNews) await news.postedByCms(article, outcome);
    const { id, state, version } = article;
    return { id, state, version, outcome };
  };

  /** The posting's words are the article's now, or an editor's stand. */
  const take = async (article: Article, posted: Posted | null, posting: Posting, topics: readonly TopicSlug[]) => {
    if (posted?.posting === digestOf(posting)) return { article, outcome: "unchanged" as const };
    if (digestOf(article.content) === digestOf(posting.content) && article.state === "published") {
      return { article, outcome: "unchanged" as const };
    }
    const needsEditor = deps.requireApproval && article.state === "published";
    if (needsEditor || posted?.words !== digestOf(article.content)) {
      const content = posting.content;
      const waiting = await change(article.id, (current) => ({ ...current, proposed: { at: clock(), content } }));
      return { article: waiting, outcome: "proposed" as const };
    }
    if (article.state === "published") {
      return { article: await correct(article, posting), outcome: "corrected" as const };
    }
    return { article: await amend(article, posting, topics), outcome: "updated" as const };
  };

  return {
    async post(given) {
      const posting: Posting = { ...given, content: deps.pictureRule(given.content) };
      const topics = await deps.topics.resolve(posting.topics);
      if (typeof posting.release === "number" && posting.release <= clock()) throw new AppError("time_in_past", {});
      const found = await known(posting.content.url);
      if (found && (found.article.state === "retracted" || found.article.state === "discarded")) {
        throw new AppError("state_conflict", { id: found.article.id, state: found.article.state });
      }
      const taken = found
        ? await take(found.article, found.posted, posting, topics)
        : { article: await create(posting, topics), outcome: "created" as const };
      const { article, outcome } = taken;
      if (outcome !== "proposed") await postings.put(posting.content.url, postedAs(article, posting));
      const released = outcome === "proposed" ? article : await release(article, posting.release);
      if (released === "waits")
        return reply(await change(article.id, () => null), "handed_in", outcome !== "unchanged");
      return reply(released, outcome, outcome !== "unchanged");
    },
    demandTopics: async (topics) => void (await deps.topics.resolve(topics)),
    async withdraw(url, reason) {
      const found = await known(url);
      if (!found) return null;
      const { id, state } = found.article;
      const isDone = state === "retracted";
      if (state === "draft" || state === "scheduled") {
        if (state === "scheduled") await desk.cancel(cms, id);
        return reply(await change(id, (draft) => ({ ...draft, state: "discarded" })), "withdrawn", true);
      }
      if (!isDone && state !== "discarded") await revisions.retract(cms, id, reason);
      return reply(await change(id, () => null), "withdrawn", !isDone && state !== "discarded");
    },
  };
}

const digestOf = (what: object): string =>
  createHash("sha256").update(JSON.stringify(what, inOrder)).digest("base64url");

/** What is stored comes back with its fields in another order. */
const inOrder = (_: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const postedAs = ({ id, content }: Article, posting: Posting): Posted => ({
  id,
  posting: digestOf(posting),
  words: digestOf(content),
});

/** What a correction names keeps its words until it is made. */
/** Copies may show the picture before. */
function withAllElse(current: Article, told: ArticleContent): Article {
  const { imageUrl, photoId } = current.content;
  const isOther = imageUrl !== told.imageUrl || photoId !== told.photoId;
  return { ...current, content: withWordsOf(current.content, told), ...(isOther && { pictureRevised: true }) };
}

const withWordsOf = ({ title, lead, source }: ArticleContent, { lead: _, source: __, ...content }: ArticleContent) => ({
  ...content,
  title,
  ...(lead !== undefined && { lead }),
  ...(source !== undefined && { source }),
});
