/** The sending on a real Redis with a messenger of the test's own: what it is told to answer, it answers; what was sent, it
 *  remembers. */
import { catalogue } from "../../jobs/index.ts";
import { type Audience, createAudience } from "../../src/audience/create-audience.ts";
import { createCopiesOfChat } from "../../src/delivery/copies-of-chat.ts";
import { createDelivery, type Delivery } from "../../src/delivery/create-delivery.ts";
import type { DeliveryDeps } from "../../src/delivery/deps.ts";
import type { HouseEvent } from "../../src/events.ts";
import type { OutgoingMessage } from "../../src/format/message.ts";
import { html } from "../../src/format/safe-html.ts";
import { createSweeper } from "../../src/maintenance/sweep.ts";
import { capOfferEntry, pauseEntry, reminderEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import type { BroadcastId } from "../../src/news/broadcast.ts";
import type { DeliveryPolicy } from "../../src/news/delivery.ts";
import type { Subscriber } from "../../src/news/preferences.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import type { Newsroom } from "../../src/newsroom/create-newsroom.ts";
import type { Enqueue, Outcome } from "../../src/queue.ts";
import { createRateLimiter, type RateLimiter } from "../../src/rate-limiter/rate-limiter.ts";
import type { Ledger } from "../../src/store/broadcasts/ledger.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { createUpdateInbox } from "../../src/store/update-inbox.ts";
import { createBreaker } from "../../src/telegram/circuit-breaker.ts";
import type { Messenger } from "../../src/telegram/messenger.ts";
import type { Verdict } from "../../src/telegram/verdict.ts";

export interface Sent {
  readonly chatId: number;
  readonly text: string;
  readonly silent: boolean;
  readonly threadId?: number;
  readonly messageId: number;
  readonly replyTo?: number;
}

export interface SendingRig {
  readonly delivery: Delivery;
  readonly deps: DeliveryDeps;
  readonly audience: Audience;
  readonly sweep: () => Promise<void>;
  readonly stores: Stores;
  readonly sent: Sent[];
  /** Of copies that people shared. */
  readonly sharedEdits: { readonly inlineId: string; readonly text: string }[];
  readonly edits: { readonly chatId: number; readonly messageId: number; readonly text: string }[];
  readonly removed: { readonly chatId: number; readonly messageId: number }[];
  readonly events: HouseEvent[];
  /** What Telegram says to the next calls; null = accepted. */
  answer: (
    chatId: number,
    text: string,
    options: { readonly paid: boolean; readonly otherShape: boolean },
  ) => Verdict | null | Promise<Verdict | null>;
  /** Runs everything that was dispatched until nothing is left. Returns the outcomes that were not "done". */
  settle(mostJobs?: number): Promise<Outcome[]>;
  subscribe(
    chatId: number,
    change?: Partial<Subscriber["preferences"]> & { topics?: string[]; since?: number },
  ): Promise<void>;
  publish(change?: Partial<Article>): Promise<Article>;
  clock: number;
}

export const topic = (slug: string): TopicSlug => slug as TopicSlug;

/** Takes the first batch over, which got on so far. */
export async function fenceOf(broadcasts: Stores["broadcasts"], id: BroadcastId): Promise<number> {
  const claim = await broadcasts.claim(id, 0);
  if (claim.kind !== "claimed") throw new Error(`the batch is ${claim.kind}`);
  await broadcasts.gotOn(id, 0);
  return claim.fence;
}

export interface SendingRigOptions {
  policy?: DeliveryPolicy;
  rate?: number;
  now?: number;
  ledger?: Ledger;
  rateLimiter?: RateLimiter;
  /** Between the first wave and the others; nothing: there is none. */
  firstWaveMs?: number;
  owners?: readonly number[];
  /** Stories in a message of a digest. */
  perPage?: number;
}

/** `rig`: what is made is put into it; without it, into a new one. */
export function createSendingRig(
  redis: Redis,
  options: SendingRigOptions = {},
  rig: SendingRig = {} as SendingRig,
): SendingRig {
  const queue: (() => Promise<Outcome>)[] = [];
  const sent: Sent[] = [];
  const events: HouseEvent[] = [];
  let messageId = 100;

  const messenger: Messenger = {
    async send(target, message, { silent = false, replyTo, paid = false, otherShape = false, onWrite } = {}) {
      if (onWrite?.() === false) return { kind: "not_written", cause: new Error("too late") };
      const text = message.html.toString();
      const verdict = await rig.answer(target.chatId, text, { paid, otherShape });
      if (verdict && verdict.kind !== "unknown") return verdict;
      sent.push({
        chatId: target.chatId,
        text,
        silent,
        messageId: ++messageId,
        ...(replyTo !== undefined && { replyTo }),
        ...(target.threadId !== undefined && { threadId: target.threadId }),
      });
      return verdict ?? { kind: "accepted", messageId };
    },
    async edit(chatId, messageId, message, { otherShape = false, onWrite } = {}) {
      if (onWrite?.() === false) return { kind: "not_written", cause: new Error("too late") };
      const text = message.html.toString();
      const verdict = await rig.answer(chatId, text, { paid: false, otherShape });
      if (verdict) return verdict;
      rig.edits.push({ chatId, messageId, text });
      return { kind: "accepted", messageId };
    },
    async remove(chatId, messageId, { onWrite } = {}) {
      if (onWrite?.() === false) return { kind: "not_written", cause: new Error("too late") };
      const verdict = await rig.answer(chatId, "", { paid: false, otherShape: false });
      if (verdict) return verdict;
      rig.removed.push({ chatId, messageId });
      return { kind: "accepted", messageId };
    },
    async editShared(inlineId, message, { onWrite } = {}) {
      if (onWrite?.() === false) return { kind: "not_written", cause: new Error("too late") };
      const text = message.html.toString();
      const verdict = await rig.answer(0, text, { paid: false, otherShape: false });
      if (verdict) return verdict;
      rig.sharedEdits.push({ inlineId, text });
      return { kind: "accepted", messageId: 0 };
    },
    ready: () => undefined,
    ask: async () => true,
  };

  const own = createStores({ redis, clock: () => rig.clock, retentionDays: 30 });
  const stores: Stores = options.ledger ? { ...own, ledger: options.ledger } : own;
  const signal = new AbortController().signal;
  /** Runs jobs as the worker does, but only when it is told to. */
  const enqueue: Enqueue = async (name, payloads) => {
    const job = catalogue[name];
    const verbs = { delivery, sweep: rig.sweep, newsroom: {} as Newsroom };
    for (const payload of payloads) queue.push(() => job.run(job.payload.parse(payload), verbs, signal));
  };
  const clock = (): number => rig.clock;
  const emit = (event: HouseEvent): void => void events.push(event);
  const retentionMs = 30 * 86_400_000;
  const deps: DeliveryDeps = {
    ...stores,
    rateLimiter: options.rateLimiter ?? createRateLimiter({ redis, ratePerSecond: options.rate ?? 100_000 }),
    messenger,
    enqueue,
    render: {
      article: (article): OutgoingMessage => ({ html: html`${article.content.title}` }),
      copy: (article) => ({ html: html`${article.content.title}` }),
      announcement: (text) => ({ html: html`${text}` }),
      fullPage: () => null,
      shared: (article, locale) => ({ html: html`${locale}: ${article.content.title}` }),
      retraction: (article) => ({ html: html`Withdrawn: ${article.content.title}` }),
      retractionBelow: () => ({ html: html`Withdrawn, see above` }),
      correctionNotice: (article) => ({ html: html`Corrected: ${article.correction?.note ?? ""}` }),
      fullText: (article) => [{ html: html`${article.content.body ?? ""}` }],
      addressOf: ({ content }) => content.url,
      async edition(articles) {
        const told = articles.map(({ content, state }) =>
          state === "retracted" ? `(${content.title})` : content.title,
        );
        const { perPage = told.length } = options;
        const pages = Array.from({ length: Math.ceil(told.length / perPage) }, (_, i) =>
          told.slice(i * perPage, (i + 1) * perPage),
        );
        return pages.map((page) => ({ html: html`Digest: ${page.join(", ")}` }));
      },
      editionPage: async (articles, _look, _at, page) => {
        const article = articles[page];
        return article ? { html: html`Page: ${article.content.title}` } : null;
      },
    },
    clock,
    emit,
    policy: options.policy ?? "at-least-once",
    breaker: createBreaker({ ask: async () => true, onChange: () => {} }),
    ratePerSecond: options.rate ?? 100_000,
    firstWaveMs: options.firstWaveMs ?? 0,
    owners: options.owners ?? [],
    retentionMs,
    onProgress: () => {},
  };
  const delivery = createDelivery(deps);
  const inbox = createUpdateInbox(redis, 7);
  const audience = createAudience({
    ...stores,
    inbox,
    copies: createCopiesOfChat(stores),
    secret: "secret",
    clock,
    emit,
    defaults: { timeZone: "UTC" },
  });

  const made: SendingRig = {
    delivery,
    deps,
    audience,
    sweep: createSweeper({
      ...stores,
      audience,
      enqueue,
      clock,
      emit,
      retentionMs,
      releaseArticle: async () => {},
      endValidity: async () => {},
      askSilent: async () => {},
      // Nobody is told: it is struck off, or a clock that stops at each due moment would stand still.
      progress: () => {},
      sendReminder: (chatId, articleId, dueAt) => stores.agenda.settle(reminderEntry(chatId, articleId), dueAt),
      resumeSending: (id) => delivery.goOnDue(id),
      judgeWave: (id) => delivery.judgeWave(id),
      offerCap: (chatId, dueAt) => stores.offerAgenda.settle(capOfferEntry(chatId), dueAt),
      endPause: (chatId, dueAt) => stores.agenda.settle(pauseEntry(chatId), dueAt),
    }),
    stores,
    sent,
    sharedEdits: [],
    edits: [],
    removed: [],
    events,
    answer: () => null,
    clock: options.now ?? 1_800_000_000_000,
    async settle(mostJobs = Number.POSITIVE_INFINITY) {
      const odd: Outcome[] = [];
      let jobs = 0;
      for (let job = queue.shift(); job; job = jobs < mostJobs ? queue.shift() : undefined) {
        jobs++;
        const outcome = await job();
        if (outcome.kind !== "done") odd.push(outcome);
      }
      return odd;
    },
    async subscribe(chatId, { topics = ["world"], since, ...preferences } = {}) {
      await stores.subscribers.update(chatId, () => ({
        chatId,
        topics: topics.map(topic),
        since: since ?? rig.clock,
        state: "active",
        preferences: {
          locale: "en",
          timeZone: "Europe/Paris",
          cadence: { kind: "instant" },
          breaking: false,
          pictures: "preview",
          ...preferences,
        },
      }));
    },
    async publish(change = {}) {
      const article = await stores.articles.create({
        version: 1,
        state: "published",
        urgency: "routine",
        silent: false,
        content: { title: "Bridge reopens", url: "https://news.example/bridge" },
        topics: [topic("world")],
        createdBy: 1,
        createdAt: rig.clock,
        publishedAt: rig.clock,
        ...change,
      });
      return article;
    },
  };
  return Object.assign(rig, made);
}
