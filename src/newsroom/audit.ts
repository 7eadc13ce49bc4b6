/** Puts down every act of the newsroom, of the CMS and of feeds, in one place: desks are given out with their verbs wrapped, so
 *  that no caller can forget it. Refused acts are none. */
import type { HouseEvent } from "../events.ts";
import type { Article, ArticleId } from "../news/article.ts";
import { type AuditedAct, articleFacts, auditTitle, differing, type Facts } from "../news/audit.ts";
import type { Feed } from "../news/feed.ts";
import { cms, type Role } from "../news/roles.ts";
import type { Clock } from "../news/schedule.ts";
import type { ArticleStore } from "../store/articles.ts";
import type { AuditPage, AuditStore } from "../store/audit.ts";
import type { Announce } from "./announce.ts";
import type { ArticleDesk } from "./article-desk.ts";
import type { CmsDesk } from "./cms-desk.ts";
import type { FeedDesk } from "./feed-desk.ts";
import type { RevisionDesk } from "./revision-desk.ts";
import type { Rights } from "./rights.ts";
import type { TopicDesk } from "./topic-desk.ts";

export interface Audit {
  /** Newest first. Throws not_allowed. */
  page(actor: number, from: string | null, limit?: number): Promise<AuditPage>;
  /** Somebody paused, resumed or stopped a sending, or sent lost answers again. */
  steered(actor: number, broadcast: string, how: string): Promise<void>;
  /** Of the program's events those that somebody caused. */
  listen(event: HouseEvent): void;
}

/** The desks as they are given out. */
export interface AuditedDesks {
  articles(desk: ArticleDesk): ArticleDesk;
  revisions(desk: RevisionDesk): RevisionDesk;
  announce(announce: Announce): Announce;
  topics(desk: TopicDesk): TopicDesk;
  feeds(desk: FeedDesk): FeedDesk;
  rights(rights: Rights): Rights;
  cms(desk: CmsDesk): CmsDesk;
}

interface AuditDeps {
  readonly audit: AuditStore;
  readonly articles: Pick<ArticleStore, "get">;
  readonly clock: Clock;
}

const program = "program";
const nameOf = (actor: number): string => (actor === cms ? "cms" : String(actor));

export function createAudit(
  deps: AuditDeps & { readonly rights: Pick<Rights, "demand">; readonly onFault: (error: unknown) => void },
): Audit {
  const note = noteWith(deps);
  return {
    async page(actor, from, limit = 10) {
      await deps.rights.demand(actor, "govern");
      return deps.audit.page(from, limit);
    },
    steered: (actor, broadcast, how) => note(nameOf(actor), "steered", broadcast, how, {}, { how }),
    listen(event) {
      if (event.type !== "sending.halted" && event.type !== "sending.unhalted") return;
      const what = event.type === "sending.halted" ? "halted" : "unhalted";
      note(nameOf(event.by), what, "all", "", {}, {}).catch(deps.onFault);
    },
  };
}

export function createAuditedDesks(deps: AuditDeps): AuditedDesks {
  const { articles } = deps;
  const note = noteWith(deps);

  const noteArticle = async (who: string, what: AuditedAct, before: Article | null, id: ArticleId): Promise<void> => {
    const after = await articles.get(id);
    const facts = differing(articleFacts(before), articleFacts(after));
    const title = (after ?? before)?.content.title ?? "";
    await note(who, what, id, title, facts.before, facts.after);
  };

  /** A verb about one article, by its id. */
  const onArticle =
    <Rest extends unknown[], Result>(
      what: AuditedAct,
      verb: (actor: number, id: ArticleId, ...rest: Rest) => Promise<Result>,
    ) =>
    async (actor: number, id: ArticleId, ...rest: Rest): Promise<Result> => {
      const before = await articles.get(id);
      const result = await verb(actor, id, ...rest);
      await noteArticle(nameOf(actor), what, before, id);
      return result;
    };

  /** A verb of which `tell` says what it was about. */
  const on =
    <Args extends unknown[], Result>(
      what: AuditedAct,
      verb: (actor: number, ...args: Args) => Promise<Result>,
      tell: (result: Result, args: Args) => { readonly about: string; readonly title: string; readonly after: Facts },
    ) =>
    async (actor: number, ...args: Args): Promise<Result> => {
      const result = await verb(actor, ...args);
      const { about, title, after } = tell(result, args);
      await note(nameOf(actor), what, about, title, {}, after);
      return result;
    };

  return {
    articles: (desk) => ({
      ...desk,
      async draft(actor, ...rest) {
        const article = await desk.draft(actor, ...rest);
        await noteArticle(nameOf(actor), "drafted", null, article.id);
        return article;
      },
      publish: onArticle("released", desk.publish),
      schedule: onArticle("scheduled", desk.schedule),
      scheduleOnClocks: onArticle("scheduled", desk.scheduleOnClocks),
      move: onArticle("scheduled", desk.move),
      cancel: onArticle("cancelled", desk.cancel),
      amend: onArticle("changed", desk.amend),
      setPaid: onArticle("changed", desk.setPaid),
      handIn: onArticle("handed_in", desk.handIn),
      sendBack: onArticle("sent_back", desk.sendBack),
      hold: onArticle("held", desk.hold),
      liftHold: onArticle("hold_lifted", desk.liftHold),
      embargo: onArticle("embargoed", desk.embargo),
      liftEmbargo: onArticle("embargo_lifted", desk.liftEmbargo),
      discard: onArticle("discarded", desk.discard),
      restore: onArticle("restored", desk.restore),
      sendAnyway: onArticle("released", desk.sendAnyway),
      async release(id) {
        const before = await articles.get(id);
        await desk.release(id);
        if (before?.state === "scheduled") await noteArticle(program, "went_out", before, id);
      },
      async takeIn(feed, ...rest) {
        const article = await desk.takeIn(feed, ...rest);
        if (article) await noteArticle(`feed:${feed.number}`, "drafted", null, article.id);
        return article;
      },
    }),
    revisions: (desk) => ({
      ...desk,
      correct: onArticle("corrected", desk.correct),
      retract: onArticle("withdrew", desk.retract),
      async takeBack(actor, act) {
        const before = await articles.get(act.id);
        const isBack = await desk.takeBack(actor, act);
        if (isBack) await noteArticle(nameOf(actor), "took_back", before, act.id);
        return isBack;
      },
    }),
    announce: (announce) => on("announced", announce, (_, [{ id, text }]) => ({ about: id, title: text, after: {} })),
    topics: (desk) => ({
      ...desk,
      add: on("topic", desk.add, (topic) => ({
        about: topic.slug,
        title: topic.names.default ?? "",
        after: { how: "added" },
      })),
      rename: on("topic", desk.rename, (topic, [, name]) => ({
        about: topic.slug,
        title: name,
        after: { how: "renamed" },
      })),
      setDefault: on("topic", desk.setDefault, (topic, [, isOn]) => ({
        about: topic.slug,
        title: topic.names.default ?? "",
        after: { default: isOn ? "on" : "off" },
      })),
      move: on("topic", desk.move, (_, [slug, place]) => ({
        about: slug,
        title: slug,
        after: { place: String(place) },
      })),
      remove: on("topic", desk.remove, (topic) => ({
        about: topic.slug,
        title: topic.names.default ?? "",
        after: { how: "removed" },
      })),
    }),
    feeds(desk) {
      // Its title, not its address: that may hold a key.
      const onFeed = <Args extends unknown[]>(how: string, verb: (actor: number, ...args: Args) => Promise<Feed>) =>
        on("feed", verb, ({ number, title = "", mode }) => ({ about: String(number), title, after: { how, mode } }));
      return {
        ...desk,
        add: on("feed", desk.add, ({ feed: { number, title = "", mode } }) => ({
          about: String(number),
          title,
          after: { how: "added", mode },
        })),
        pause: onFeed("paused", desk.pause),
        resume: onFeed("resumed", desk.resume),
        setMode: onFeed("mode", desk.setMode),
        setTopic: onFeed("topics", desk.setTopic),
        setQuirks: onFeed("reading", desk.setQuirks),
        readdress: onFeed("address", desk.readdress),
        settleMove: onFeed("address", desk.settleMove),
        remove: onFeed("removed", desk.remove),
      };
    },
    rights(rights) {
      const onRole = async (actor: number, userId: number, act: () => Promise<void>): Promise<void> => {
        const before = await rights.roleOf(userId);
        const title = (await rights.nameOf(userId)) ?? "";
        await act();
        const after = await rights.roleOf(userId);
        await note(nameOf(actor), "role", String(userId), title, roleFacts(before), roleFacts(after));
      };
      return {
        ...rights,
        assign: (actor, userId, role) => onRole(actor, userId, () => rights.assign(actor, userId, role)),
        remove: (actor, userId) => onRole(actor, userId, () => rights.remove(actor, userId)),
      };
    },
    cms: (desk) => ({
      ...desk,
      // What follows from it (released, corrected, withdrawn) the desks have put down already.
      async post(posting) {
        const reply = await desk.post(posting);
        if (reply.outcome === "created") await noteArticle("cms", "drafted", null, reply.id);
        if (reply.outcome === "updated") await noteArticle("cms", "changed", null, reply.id);
        return reply;
      },
    }),
  };
}

const roleFacts = (role: Role | null): Facts => (role === null ? {} : { role });

function noteWith({ audit, clock }: Pick<AuditDeps, "audit" | "clock">) {
  return (who: string, what: AuditedAct, about: string, title: string, before: Facts, after: Facts): Promise<void> =>
    audit.add({ at: clock(), who, what, about, title: auditTitle(title), before, after });
}
