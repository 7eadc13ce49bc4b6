/** Builds everything and wires it by hand: each capability wires itself, here they meet. Tests start the very same thing. */
import { randomUUID } from "node:crypto";
import { createProducer } from "../jobs/enqueue.ts";
import { createWorkers } from "../jobs/worker.ts";
import type { App, ComposeOptions } from "./app.ts";
import { createAudience } from "./audience/create-audience.ts";
import { createNotifier } from "./bot/create-notifier.ts";
import { createStored } from "./bot/editor/stored.ts";
import { chatOf, type Update } from "./bot/named-chat.ts";
import { digestButtons } from "./bot/reader/digest-more.ts";
import { cardButtons } from "./bot/reader/story/story-row.ts";
import type { Config } from "./config-schema.ts";
import { createRenderer } from "./delivery/content/render.ts";
import { createCopiesOfChat } from "./delivery/copies-of-chat.ts";
import { createDelivery } from "./delivery/create-delivery.ts";
import { productToken } from "./ingest/robots.ts";
import { createLog } from "./log.ts";
import { createDeliveryCounter } from "./maintenance/count-deliveries.ts";
import { createDueWork } from "./maintenance/due-work.ts";
import { createRedisReturn } from "./maintenance/redis-return.ts";
import { createSweeper } from "./maintenance/sweep.ts";
import { createSenderWatch } from "./maintenance/watch-senders.ts";
import { createNewsroom } from "./newsroom/create-newsroom.ts";
import { createRateLimiter } from "./rate-limiter/rate-limiter.ts";
import { type StopStage, stopInOrder } from "./stop-in-order.ts";
import { createStores } from "./store/create-stores.ts";
import { openRedis } from "./store/redis/open-redis.ts";
import { createUpdateInbox } from "./store/update-inbox.ts";
import { checkToken } from "./telegram/check-token.ts";
import { createBreaker } from "./telegram/circuit-breaker.ts";
import { createTelegram } from "./telegram/client.ts";
import { readVersion } from "./version.ts";
import { createMonitoring } from "./web/create-monitoring.ts";
import { createWeb } from "./web/server.ts";

/** `BOT_TOKEN` is set by now: by the operator or by the sandbox. */
export async function compose(config: Config & { readonly BOT_TOKEN: string }, options: ComposeOptions): Promise<App> {
  const { now: logTime = Date.now, writeLog, locales } = options;
  const log = createLog({ level: config.LOG_LEVEL, now: logTime, ...(writeLog && { write: writeLog }) });
  const { emit } = log;
  const me = await checkToken({ token: config.BOT_TOKEN, apiRoot: config.TELEGRAM_API_ROOT, ...options });
  const name = randomUUID(); // of this process, among all that share the Redis
  const host = await openRedis({
    name,
    url: config.REDIS_URL,
    dataDir: config.DATA_DIR,
    searchPath: options.searchPath,
    cacheDir: options.cacheDir,
    emit,
    strict: options.strict ?? true,
    ...(options.onProgress && { onProgress: options.onProgress }),
    ...(options.onRedisLost && { onLost: options.onRedisLost }),
  });
  const { redis, queueConnection } = host;
  const clock = options.now ?? host.now;
  const { LINK_PARAMETERS: linkParameters, RETENTION_DAYS: retentionDays, DEFAULT_TIMEZONE: timeZone } = config;
  const retentionMs = retentionDays * 86_400_000;
  const inbox = createUpdateInbox<Update>(redis, me.id, { holder: name, chatOf });
  const stores = createStores({ redis, clock, retentionDays, name, timeZone });
  const rateLimiter = createRateLimiter({ redis, ratePerSecond: config.BROADCAST_RATE, emit });
  const stored = createStored(stores, rateLimiter);
  const telegram = createTelegram({ token: config.BOT_TOKEN, apiRoot: config.TELEGRAM_API_ROOT, rateLimiter });
  const breaker = createBreaker({
    ask: () => telegram.messenger.ask(),
    onChange: (change) =>
      emit(change.open ? { type: "telegram.silent" } : { type: "telegram.heard", afterMs: change.afterMs }),
  });
  const producer = createProducer(queueConnection, (error) => emit({ type: "fault", where: "scheduler", error }));
  const home = { username: me.username, defaultTimeZone: timeZone };
  const kept = { inbox, copies: createCopiesOfChat(stores), secret: config.BOT_TOKEN };
  const audience = createAudience({ ...stores, ...kept, clock, emit, defaults: { timeZone } });
  /** What everything that talks with people is built from. */
  const talking = {
    audience,
    telegram,
    rateLimiter,
    stores,
    stored,
    policy: config.DELIVERY,
    clock,
    emit,
    locales,
    ...home,
    render: createRenderer({ ...home, topics: stores.topics, locales, digestButtons, cardButtons, linkParameters }),
    newsroomChatId: config.NEWSROOM_CHAT_ID,
    owners: config.OWNER_IDS,
    outletName: config.OUTLET_NAME,
    defaultLocale: config.DEFAULT_LOCALE,
  };
  const delivery = createDelivery({
    ...stores,
    ...talking,
    messenger: telegram.messenger,
    enqueue: producer.enqueue,
    breaker,
    ratePerSecond: config.BROADCAST_RATE,
    firstWaveMs: config.FIRST_WAVE_SECONDS * 1000,
    retentionMs,
    onProgress: (id, over) => notifier.progress(id, over),
  });
  const notifier = createNotifier({ ...talking, sending: delivery });
  const newsroom = createNewsroom({
    stores,
    sending: delivery,
    news: notifier.news,
    enqueue: producer.enqueue,
    clock,
    emit,
    owners: config.OWNER_IDS,
    undoMs: config.UNDO_SECONDS * 1000,
    requireApproval: config.REQUIRE_APPROVAL,
    paidSpeed: config.PAID_BROADCAST,
    chatId: config.NEWSROOM_CHAT_ID,
    publicUrl: config.PUBLIC_URL,
    allowHosts: config.FETCH_ALLOW_HOSTS,
    ports: config.FETCH_PORTS,
    linkParameters,
    userAgent: `${productToken}/${readVersion()} (+${config.PUBLIC_URL ?? `https://t.me/${me.username}`})`,
  });
  // Loaded for its role alone: a process that only sends stays small.
  const talker = config.ROLES.includes("bot") ? await import("./bot/create-reception.ts") : null;
  const telling = { ...talking, ...notifier };
  const reception = talker?.createReception({ ...telling, me, inbox, newsroom, sending: delivery, config });
  const { judgeWave, goOnDue: resumeSending } = delivery;
  const owed = { releaseArticle: newsroom.articles.release, resumeSending, judgeWave, ...newsroom.validity };
  const sweep = createSweeper({ ...stores, ...producer, ...telling, retentionMs, ...owed });
  const workers = createWorkers({ connection: queueConnection, verbs: { delivery, newsroom, sweep }, emit });
  const monitoring = createMonitoring({
    stores,
    inbox,
    roles: config.ROLES,
    updates: config.UPDATES,
    pending: delivery.pending,
    isHalted: rateLimiter.isFrozen,
    standing: async () => (await delivery.standing()).length,
    clockSkewMs: host.clockSkewMs,
    redis: host.prove,
    telegram: () => telegram.api.getMe(),
    queues: producer.backlog,
  });
  const isSender = config.ROLES.includes("jobs");
  const senderWatch = createSenderWatch({ senders: stores.senders, name, isSender, emit });
  const redisReturn = createRedisReturn({ ...stores, dangers: host.dangers, emit });
  const deliveryCounter = createDeliveryCounter({ ...stores, clock, emit });
  for (const { listen } of [notifier, monitoring.metrics, redisReturn, deliveryCounter, newsroom.audit])
    log.listen(listen);
  const web = createWeb({
    host: config.HOST,
    port: config.PORT,
    ...monitoring,
    emit,
    corrections: { ...talking, ...stores.publicCorrections, publicUrl: config.PUBLIC_URL },
    ...(reception?.webhook && { webhook: reception.webhook }),
    ...(config.PUBLIC_URL && { hubs: newsroom.hubs }),
    articles: { cms: newsroom.cms, secret: config.INGEST_SECRET, once: stores.once },
  });

  const app: App = {
    username: me.username,
    async start() {
      const url = await web.start().catch(async (error: unknown) => {
        await app.stop(); // a half-started program leaves nothing running behind it
        throw error;
      });
      await redisReturn.tellWhetherEmpty();
      await Promise.all([newsroom.articles.restoreAgenda(), newsroom.feeds.restoreAgenda()]);
      await senderWatch.start();
      if (isSender) {
        workers.start();
        await producer.startScheduler();
        await producer.sweepNow();
      }
      await reception?.start();
      emit({ type: "app.started", roles: config.ROLES.join(","), page: url });
      return url;
    },
    dueWork: createDueWork({ ...stores, clock, isHalted: rateLimiter.isFrozen, sweepNow: producer.sweepNow }),
    report: (where, error) => emit({ type: "fault", where, error }),
    // Together shorter than what main.ts allows. Redis ends last, whatever became of the others.
    async stop() {
      log.closing();
      const intake = {
        updates: () => reception?.stop(),
        jobs: () => workers.stop({ withinMs: 6000 }),
        web: web.stop,
        senders: senderWatch.stop,
      };
      const rest = { queues: producer.close, pages: newsroom.close, breaker: breaker.stop, telegram: telegram.close };
      const stages: StopStage[] = [
        { withinMs: 6500, parts: intake },
        { withinMs: 1000, parts: { notices: notifier.stop, statistics: deliveryCounter.flush } },
        { withinMs: 500, parts: rest },
        { withinMs: 10_000, parts: { redis: host.close } },
      ];
      await stopInOrder(stages, emit);
      emit({ type: "app.stopped" });
    },
  };
  return app;
}
