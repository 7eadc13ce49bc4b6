/** The content of an article's broadcast: one message a copy, by language, clock and pictures. */
import type { OutgoingMessage } from "../../format/message.ts";
import { type Arrival, arrivalOf } from "../../news/arrival.ts";
import type { Article, ArticleId } from "../../news/article.ts";
import { articleBroadcastId, type BroadcastSpec, restBroadcastId } from "../../news/broadcast.ts";
import { isPrivateChat } from "../../news/delivery.ts";
import { factsOf } from "../../news/filter.ts";
import { threadOfAny } from "../../news/forum-homes.ts";
import type { Subscriber } from "../../news/preferences.ts";
import { createDueTimes } from "../../news/readers-clock.ts";
import { wallTimeOf } from "../../news/wall-clock.ts";
import type { CapAsked } from "../../store/subscribers/capped-days.ts";
import { holdBursts } from "../hold-bursts.ts";
import { createReceived } from "../received.ts";
import { articleVariant, lookOf } from "./article-variant.ts";
import { createCache } from "./cache.ts";
import type { Content, ContentDeps, CopyLayout, Piece } from "./content.ts";
import { createEarlierCopies } from "./earlier-copy.ts";

/** The other story is being planned. */
const notYet = { waitMs: 500 };

/** Whoever has one of these does not get it: what it nearly repeats. One that was withdrawn keeps nobody from it. */
async function repeatedBy({ repeats, urgency }: Article, articles: ContentDeps["articles"]): Promise<ArticleId[]> {
  if (!repeats || repeats.sentAnyway || urgency !== "routine") return [];
  return (await articles.many(repeats.of)).flatMap(({ id, state }) => (state === "published" ? [id] : []));
}

export function articleContent(
  { articleId, rest = false, readersClock }: Extract<BroadcastSpec["content"], { kind: "article" }>,
  deps: Pick<ContentDeps, "agenda" | "articles" | "broadcasts" | "clock" | "ledger" | "render" | "subscribers">,
): Content {
  const { articles } = deps;
  const dueAt = readersClock && createDueTimes(readersClock);
  /** When it comes to the subscriber, ms. */
  const clock = ({ preferences }: Subscriber): number =>
    dueAt ? Math.max(deps.clock(), dueAt(preferences.timeZone)) : deps.clock();
  const kept = createCache<Article | null>();
  /** For the planning, which asks of every reader. */
  const planned = (): Promise<Article | null> => kept("", () => articles.get(articleId));
  const arriving = createArriving({ articleId, rest, planned, clock }, deps);
  const earlierCopyOf = createEarlierCopies(deps);
  const holding = createHolding({ articleId, arriving, planned, clock }, deps);
  return {
    lookAhead: holding.ask,
    async variantOf(subscriber) {
      const { chatId, homes } = subscriber;
      const { locale, timeZone, pictures, plain, graphic } = subscriber.preferences;
      const told = homes ? ((await planned())?.topics ?? []) : [];
      const threadId = threadOfAny(subscriber, told) ?? null;
      const place = isPrivateChat(chatId) ? undefined : ("chat" as const);
      const look = { locale, timeZone, pictures, threadId, plain, graphic, place };
      const arrival = await arriving(subscriber);
      if (arrival === null) return articleVariant.write(look);
      if ("waitMs" in arrival) return arrival;
      if (arrival.kind !== "at_once") return null;
      if (holding.isHeld(subscriber, arrival.counted)) return null;
      const { why, silent } = arrival;
      return articleVariant.write({ ...look, why, ...(silent && { silent }) });
    },
    ...createLayouts({ articleId, waits: dueAt !== undefined }, deps),
    ...(dueAt && { dueOf: (variant: string) => dueAt(articleVariant.read(variant).timeZone) }),
    carries: () => true,
    lookOf: async (variant) => articleVariant.read(variant),
    async originalOf(_, chatId) {
      const article = await planned();
      return article ? earlierCopyOf(article, chatId) : undefined;
    },
  };
}

/** Whom their cap, or a burst, keeps the article from: asked of a page's readers together, of those alone who wish such a thing. */
function createHolding(
  of: {
    readonly articleId: ArticleId;
    readonly arriving: ReturnType<typeof createArriving>;
    planned(): Promise<Article | null>;
    clock(subscriber: Subscriber): number;
  },
  deps: Pick<ContentDeps, "agenda" | "clock" | "subscribers">,
) {
  const { articleId, arriving, planned, clock } = of;
  let allowed: ReadonlySet<number> = new Set();
  let inBurst: ReadonlySet<number> = new Set();
  return {
    isHeld: ({ chatId }: Subscriber, counted: boolean): boolean =>
      inBurst.has(chatId) || (counted && !allowed.has(chatId)),
    async ask(page: readonly Subscriber[]): Promise<void> {
      const counted: Subscriber[] = [];
      const bundled: Subscriber[] = [];
      for (const subscriber of page) {
        const { cap, bundle } = subscriber.preferences;
        if (!cap && !bundle) continue;
        const arrival = await arriving(subscriber);
        if (arrival === null || "waitMs" in arrival || arrival.kind !== "at_once") continue;
        if (arrival.counted) counted.push(subscriber);
        // What comes at a later hour of theirs is no part of a burst now.
        if (bundle && clock(subscriber) <= deps.clock()) bundled.push(subscriber);
      }
      const asked = counted.map((subscriber) => capAsked(subscriber, clock(subscriber)));
      allowed = await deps.subscribers.allowAtOnce(articleId, asked);
      const overCap = new Set(counted.map(({ chatId }) => chatId).filter((chatId) => !allowed.has(chatId)));
      const article = bundled.length > 0 ? await planned() : null;
      const others = bundled.filter(({ chatId }) => !overCap.has(chatId));
      inBurst = article ? await holdBursts({ ...article, facts: factsOf(article) }, others, deps) : new Set();
    },
  };
}

/** What a variant says: equal looks are rendered once, whatever else the variants tell apart. `waits`: for readers' clocks, and
 *  what holds no more by then goes to nobody else. */
function createLayouts(
  { articleId, waits }: { readonly articleId: ArticleId; readonly waits: boolean },
  { articles, render }: Pick<ContentDeps, "articles" | "render">,
): Pick<Content, "messages" | "revised"> {
  const rendered = createCache<Piece | null>();
  const laidOut = createCache<CopyLayout>();
  const layOut = (threadId: number | null, pieces: readonly Piece[], silent = false): CopyLayout => ({
    pieces,
    ...(silent && { silent }),
    ...(threadId !== null && { threadId }),
  });
  const send = (message: OutgoingMessage): Piece => ({ how: "send", message });
  return {
    messages: (text) =>
      laidOut(text, async () => {
        const variant = articleVariant.read(text);
        const { threadId, silent } = variant;
        const look = lookOf(variant);
        const piece = await rendered(JSON.stringify(look), async () => {
          const article = await articles.get(articleId);
          if (article?.state !== "published" || (waits && article.isOver)) return null;
          // A follow-up stands below what its reader had of the story.
          return { how: article.story === undefined ? "send" : "reply", message: render.copy(article, look) };
        });
        return layOut(threadId, piece === null ? [] : [piece], silent);
      }),
    async revised(text, article) {
      const variant = articleVariant.read(text);
      const look = lookOf(variant);
      const card = render.copy(article, look);
      if (article.state !== "retracted") return layOut(variant.threadId, [send(withItsPicture(card, article))]);
      // Taken for a photo where it went out as one: a first try as text would cost each copy a call.
      const { photoUrl } = card;
      const withdrawn = { ...render.retraction(article, look), ...(photoUrl !== undefined && { photoUrl }) };
      return layOut(variant.threadId, [send(withdrawn)]);
    },
  };
}

/** Where a correction has changed the picture, the caption alone would leave the wrong one. */
function withItsPicture(card: OutgoingMessage, { pictureRevised }: Article): OutgoingMessage {
  if (!pictureRevised) return card;
  return { ...card, ...(card.photoUrl === undefined ? { withoutPicture: true } : { replacesPicture: true }) };
}

/** Of a reader who has a cap. */
export const capAsked = ({ chatId, preferences }: Subscriber, now: number): CapAsked => ({
  chatId,
  date: wallTimeOf(now, preferences.timeZone).date,
  most: preferences.cap?.most ?? 0,
});

/** How the article comes to a reader, what they have already considered. Null: it is not known any more. */
function createArriving(
  of: {
    readonly articleId: ArticleId;
    readonly rest: boolean;
    planned(): Promise<Article | null>;
    clock(subscriber: Subscriber): number;
  },
  { articles, broadcasts, ledger }: Pick<ContentDeps, "articles" | "broadcasts" | "ledger">,
): (subscriber: Subscriber) => Promise<Arrival | typeof notYet | null> {
  const { articleId, rest, planned, clock } = of;
  const own = rest ? restBroadcastId({ id: articleId }) : articleBroadcastId({ id: articleId });
  const received = createReceived({ broadcasts, ledger });
  const kept = createCache<{ readonly article: Article; readonly instead: readonly ArticleId[] } | null>();
  const known = () =>
    kept("", async () => {
      const article = await planned();
      if (!article) return null;
      // For the rest: the story itself.
      const instead = rest ? [article.id] : await repeatedBy(article, articles);
      return { article: { ...article, facts: factsOf(article) }, instead };
    });
  /** Whether one of these stories is with the chat, or on its way there. */
  const hasOneOf = async (ids: readonly ArticleId[], chatId: number): Promise<boolean | "unplanned"> => {
    for (const id of ids.flatMap((each) => [articleBroadcastId({ id: each }), restBroadcastId({ id: each })])) {
      if (id === own) continue;
      const { kind } = await received.fateOf(id, chatId);
      if (kind === "unplanned") return kind;
      if (kind === "received" || kind === "coming") return true;
    }
    return false;
  };
  return async (subscriber) => {
    const found = await known();
    if (!found) return null;
    const arrival = arrivalOf(subscriber, found.article, clock(subscriber));
    if (arrival.kind !== "at_once" || found.instead.length === 0) return arrival;
    const has = await hasOneOf(found.instead, subscriber.chatId);
    if (has === "unplanned") return notYet;
    return has ? { kind: "never" } : arrival;
  };
}
