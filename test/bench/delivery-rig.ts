/** The sending as it runs in production, against a stand-in: real stores, real queues, the real messenger. */
import { Queue } from "bullmq";
import { createProducer, prefix } from "../../jobs/enqueue.ts";
import { catalogue } from "../../jobs/index.ts";
import { createWorkers, type Workers } from "../../jobs/worker.ts";
import { digestButtons } from "../../src/bot/reader/digest-more.ts";
import { cardButtons } from "../../src/bot/reader/story/story-row.ts";
import { createRenderer } from "../../src/delivery/content/render.ts";
import { createDelivery, type Delivery } from "../../src/delivery/create-delivery.ts";
import type { Emit } from "../../src/events.ts";
import { loadLocales } from "../../src/locales/load-locales.ts";
import { createSweeper } from "../../src/maintenance/sweep.ts";
import type { Article } from "../../src/news/article.ts";
import { articleBroadcast, articleBroadcastId, type BroadcastId } from "../../src/news/broadcast.ts";
import type { Newsroom } from "../../src/newsroom/create-newsroom.ts";
import { createRateLimiter, type RateLimiter } from "../../src/rate-limiter/rate-limiter.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { createBreaker } from "../../src/telegram/circuit-breaker.ts";
import { createMessenger } from "../../src/telegram/messenger.ts";
import { createTransport } from "../../src/telegram/transport.ts";
import { topic } from "../support/sending.ts";

const { locales } = loadLocales();

export interface BenchRig {
  readonly stores: Stores;
  readonly delivery: Delivery;
  /** Takes part in whatever is sent, until it stops. */
  work(): void;
  /** Asks whoever works to plan a broadcast that exists. */
  dispatch(id: BroadcastId): Promise<void>;
  /** Sends the article to everybody who wants it; resolves when the receipt is final. */
  broadcast(article: Article): Promise<void>;
  /** The same in two steps. */
  plan(article: Article): Promise<void>;
  send(article: Article): Promise<void>;
  stop(): Promise<void>;
}

export interface BenchRigOptions {
  readonly redisUrl: string;
  readonly apiRoot: string;
  readonly token: string;
  readonly ratePerSecond: number;
  /** Calls at once. */
  readonly connections: number;
  /** Hears of every call that is written. */
  readonly onWrite?: () => void;
}

export const sentence = "A lead as newsrooms write it, with a clause & a half. ";

export function createBenchRig(options: BenchRigOptions): BenchRig {
  const redis = connectRedis(options.redisUrl);
  const queueConnection = connectRedis(options.redisUrl, { patient: true });
  const stores = createStores({ redis, clock: Date.now, retentionDays: 30 });
  const over = new Set<string>();
  const waiting = new Map<string, () => void>();
  const emit: Emit = (event) => {
    if (event.type === "fault" || event.type === "job.failed") process.stderr.write(`${JSON.stringify(event)}\n`);
  };
  const transport = createTransport({
    token: options.token,
    apiRoot: options.apiRoot,
    connections: options.connections,
  });
  const producer = createProducer(queueConnection);
  const rateLimiter = createRateLimiter({ redis, ratePerSecond: options.ratePerSecond, emit });
  const use: RateLimiter["use"] = (permit) => {
    const leaves = rateLimiter.use(permit);
    if (leaves) options.onWrite?.();
    return leaves;
  };
  const delivery = createDelivery({
    ...stores,
    rateLimiter: { ...rateLimiter, use },
    messenger: createMessenger(transport),
    enqueue: producer.enqueue,
    render: createRenderer({
      topics: stores.topics,
      locales,
      digestButtons,
      cardButtons,
      username: "wire_bot",
      defaultTimeZone: "UTC",
    }),
    clock: Date.now,
    emit,
    policy: "at-least-once",
    breaker: createBreaker({ ask: async () => true, onChange: () => {} }),
    ratePerSecond: options.ratePerSecond,
    firstWaveMs: 0, // the pace is measured, from the first copy to the last
    owners: [],
    retentionMs: 30 * 86_400_000,
    onProgress(id, isOver) {
      if (!isOver) return;
      over.add(id);
      waiting.get(id)?.();
    },
  });
  const sweep = createSweeper({
    ...stores,
    enqueue: producer.enqueue,
    clock: Date.now,
    emit,
    retentionMs: 30 * 86_400_000,
    endValidity: async () => {},
    releaseArticle: async () => {},
    progress: () => {},
    sendReminder: async () => {},
    audience: { forgetGone: async () => false, relist: async () => {} },
    askSilent: async () => {},
    judgeWave: delivery.judgeWave,
    endPause: async () => {},
    offerCap: async () => {},
    resumeSending: async () => {},
  });
  const batchQueues = catalogue["deliver-batch"].queues.map(
    (name) => new Queue(name, { connection: queueConnection, prefix }),
  );
  let workers: Workers | undefined;
  const ended = (id: string): Promise<void> =>
    new Promise((resolve) => {
      if (over.has(id)) resolve();
      else waiting.set(id, resolve);
    });
  return {
    stores,
    delivery,
    work() {
      workers = createWorkers({
        connection: queueConnection,
        verbs: { delivery, sweep, newsroom: {} as Newsroom },
        emit,
      });
      workers.start();
    },
    dispatch: (id) => producer.enqueue("plan-broadcast", [{ broadcastId: id }]),
    async broadcast(article) {
      await delivery.startArticle(article);
      await ended(articleBroadcastId(article));
    },
    async plan(article) {
      await Promise.all(batchQueues.map((queue) => queue.pause()));
      await stores.broadcasts.create(articleBroadcast(article, Date.now()));
      await delivery.plan(articleBroadcastId(article));
    },
    async send(article) {
      await Promise.all(batchQueues.map((queue) => queue.resume()));
      await ended(articleBroadcastId(article));
    },
    async stop() {
      await workers?.stop({ withinMs: 5000 });
      await Promise.all(batchQueues.map((queue) => queue.close()));
      await producer.close();
      await transport.close();
      queueConnection.disconnect();
      redis.disconnect();
    },
  };
}

export function createArticle(stores: Stores, change: Partial<Article> = {}): Promise<Article> {
  return stores.articles.create({
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    content: {
      title: "Breakwater delayed by a year, council says",
      lead: sentence.repeat(6),
      url: "https://news.example/harbour/breakwater",
      source: "Reuters",
      siteName: "The Riverside Courier",
    },
    topics: [topic("world")],
    createdBy: 1,
    createdAt: Date.now(),
    publishedAt: Date.now(),
    ...change,
  });
}

/** The text of such an article's card, for the loops that are compared. */
export function cardOf(stores: Stores, article: Article): string {
  const render = createRenderer({
    topics: stores.topics,
    locales,
    digestButtons,
    cardButtons,
    username: "wire_bot",
    defaultTimeZone: "UTC",
  });
  return render.article(article, { locale: "en", timeZone: "UTC", pictures: "preview" }).html.toString();
}
