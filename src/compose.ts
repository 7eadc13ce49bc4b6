/** The fuse box: builds everything and wires it by hand. Tests start the very same thing. */
import { homedir } from "node:os";
import { join } from "node:path";
import { createDispatcher } from "../jobs/enqueue.ts";
import { createWorkers } from "../jobs/worker.ts";
import { createAudience } from "./audience/create-audience.ts";
import { createRefusals } from "./bot/chats/refusals.ts";
import { createBot } from "./bot/create-bot.ts";
import { subjectNamed } from "./bot/editor/broadcast/broadcast-view.ts";
import { createDeskReport } from "./bot/editor/desk/desk-report.ts";
import { installNewsroom, newsroomCommands } from "./bot/editor/install.ts";
import { createNotices } from "./bot/editor/notices/notices.ts";
import { createIntake, type Intake, type Update } from "./bot/intake.ts";
import { createRenderer } from "./bot/render.ts";
import { registerWebhook, webhookPath } from "./bot/webhook.ts";
import type { Config } from "./config.ts";
import { createDelivery } from "./delivery/create-delivery.ts";
import { createGuardedFetch } from "./ingest/fetch/guarded-fetch.ts";
import { createPageReader } from "./ingest/page/read-page.ts";
import { createRobots, productToken } from "./ingest/robots.ts";
import { createLog } from "./log.ts";
import { createSweeper } from "./maintenance/sweep.ts";
import type { Clock } from "./news/schedule.ts";
import { createApproval } from "./newsroom/approval.ts";
import { createArticleDesk } from "./newsroom/article-desk.ts";
import { createEntryCompleter } from "./newsroom/complete-entry.ts";
import { createFeedDesk } from "./newsroom/feed-desk.ts";
import { createFeedPoller } from "./newsroom/poll-feed.ts";
import { createReach } from "./newsroom/reach.ts";
import { createRevisionDesk } from "./newsroom/revision-desk.ts";
import { createRights } from "./newsroom/rights.ts";
import { createSubmissions } from "./newsroom/submissions.ts";
import { createTopicDesk } from "./newsroom/topic-desk.ts";
import { telegramLimits } from "./rate-limiter/limits.ts";
import { createRateLimiter } from "./rate-limiter/rate-limiter.ts";
import { createStores } from "./store/create-stores.ts";
import { proveWritable } from "./store/redis/check-redis.ts";
import { openRedis } from "./store/redis/open-redis.ts";
import { createUpdateInbox } from "./store/update-inbox.ts";
import { checkToken } from "./telegram/check-token.ts";
import { createBreaker } from "./telegram/circuit-breaker.ts";
import { createTelegram } from "./telegram/client.ts";
import { createMetrics } from "./web/metrics.ts";
import { createWeb } from "./web/server.ts";

export interface House {
  /** The bot's @username. */
  readonly username: string;
  /** Opens all doors; resolves with the address of health and metrics. Throws StartFault. */
  start(): Promise<string>;
  /** The clock was moved: look at once what is due. */
  ring(): Promise<void>;
  /** Something went wrong where nobody watched: into the log, without secrets. */
  report(where: string, error: unknown): void;
  /** Intake first, then the work in flight, then everything else. */
  stop(): Promise<void>;
}

export interface ComposeOptions {
  /** Of a sandbox or a test. Without it Redis' clock is everybody's. */
  readonly now?: Clock;
  /** Lines for the person who starts the program. */
  readonly onProgress?: (line: string) => void;
  /** Refuses a Redis that may lose data. True unless told otherwise. */
  readonly strict?: boolean;
  /** Where log lines go; stdout by default. */
  readonly writeLog?: (line: string) => void;
  /** PATH and cache folder, for finding a redis-server. */
  readonly searchPath: string;
  readonly cacheDir?: string;
}

/** Of package.json; tells web sites who reads them. */
const version = "0.1.0";

/** `BOT_TOKEN` is set by now: by the operator or by the sandbox. */
export async function compose(
  config: Config & { readonly BOT_TOKEN: string },
  options: ComposeOptions,
): Promise<House> {
  const { now: logTime = Date.now, writeLog } = options;
  const log = createLog({ level: config.LOG_LEVEL, now: logTime, ...(writeLog && { write: writeLog }) });
  const { emit } = log;

  const me = await checkToken({ token: config.BOT_TOKEN, apiRoot: config.TELEGRAM_API_ROOT });
  const host = await openRedis({
    url: config.REDIS_URL,
    dataDir: config.DATA_DIR,
    searchPath: options.searchPath,
    cacheDir: options.cacheDir ?? join(homedir(), ".cache", "depeche"),
    emit,
    strict: options.strict ?? true,
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  const { redis } = host;
  const now = options.now ?? host.now;
  const retentionMs = config.RETENTION_DAYS * 86_400_000;
  const stores = createStores({ redis, clock: now, retentionDays: config.RETENTION_DAYS });

  const rateLimiter = createRateLimiter({ redis, ratePerSecond: config.BROADCAST_RATE, emit });
  const telegram = createTelegram({ token: config.BOT_TOKEN, apiRoot: config.TELEGRAM_API_ROOT, rateLimiter });
  const dispatcher = createDispatcher(host.queueConnection, (error) =>
    emit({ type: "fault", where: "doorbell", error }),
  );
  const render = createRenderer({ topics: stores.topics });
  /** Asked without an actor: for what the house itself shows and tells. */
  const stored = { article: stores.articles.get, topics: stores.topics.list };
  const report = createDeskReport({
    stored,
    messenger: telegram.messenger,
    rateLimiter,
    defaultTimeZone: config.DEFAULT_TIMEZONE,
    clock: now,
    emit,
  });

  const fetcher = createGuardedFetch({
    allowHosts: config.FETCH_ALLOW_HOSTS,
    userAgent: `${productToken}/${version} (+${config.PUBLIC_URL ?? "https://t.me/"}${config.PUBLIC_URL ? "" : me.username})`,
  });
  const pages = createPageReader({ fetch: fetcher });
  const rights = createRights({ people: stores.people, owners: config.OWNER_IDS });
  const desk = createArticleDesk({
    articles: stores.articles,
    agenda: stores.agenda,
    rights,
    clock: now,
    undoMs: config.UNDO_SECONDS * 1000,
    requireApproval: config.REQUIRE_APPROVAL,
    paidSpeed: config.PAID_BROADCAST,
    startBroadcast: (article) => delivery.startArticle(article),
  });
  const breaker = createBreaker({
    ask: () => telegram.messenger.ask(),
    onChange: (change) =>
      emit(change.open ? { type: "telegram.silent" } : { type: "telegram.heard", afterMs: change.afterMs }),
  });
  const delivery = createDelivery({
    ...stores,
    rateLimiter,
    messenger: telegram.messenger,
    dispatch: dispatcher,
    render,
    clock: now,
    emit,
    policy: config.DELIVERY,
    breaker,
    ratePerSecond: config.BROADCAST_RATE,
    retentionMs,
    onProgress: (id, over = false) => report.progress(id, over, delivery),
  });
  const notices = createNotices({
    messenger: telegram.messenger,
    rateLimiter,
    subscribers: stores.subscribers,
    chats: config.NEWSROOM_CHAT_ID === undefined ? config.OWNER_IDS : [config.NEWSROOM_CHAT_ID],
    defaultLocale: config.DEFAULT_LOCALE,
    emit,
    once: stores.once,
    subjectOf: (id) => subjectNamed(id, { sending: delivery, stored, clock: now }),
    hasNewsroom: config.NEWSROOM_CHAT_ID !== undefined,
  });
  const feedDeps = { feeds: stores.feeds, agenda: stores.feedAgenda, fetch: fetcher, clock: now };
  const entries = createEntryCompleter({ pages, robots: createRobots({ fetch: fetcher, clock: now }) });
  const pollFeed = createFeedPoller({ ...feedDeps, desk, news: notices, entries, random: Math.random, emit });
  const sweep = createSweeper({
    ...stores,
    dispatch: dispatcher,
    clock: now,
    emit,
    retentionMs,
    releaseArticle: desk.release,
  });
  const workers = createWorkers({ connection: host.queueConnection, verbs: { delivery, sweep, pollFeed }, emit });
  log.listen(notices.listen);
  log.listen(
    createRefusals({
      ...stores,
      api: telegram.api,
      outletName: config.OUTLET_NAME,
      defaultLocale: config.DEFAULT_LOCALE,
      emit,
    }).listen,
  );

  const metrics = createMetrics({ pending: () => delivery.pending(), subscribers: () => stores.subscribers.total() });
  log.listen(metrics.listen);

  const bot = config.ROLES.includes("bot") ? composeBot() : null;
  const web = createWeb({
    host: config.HOST,
    port: config.PORT,
    metrics,
    emit,
    checks: [
      { name: "redis", run: () => proveWritable(redis) },
      { name: "telegram", run: async () => void (await telegram.api.getMe()) },
      { name: "queues", run: async () => void (await dispatcher.backlog()) },
    ],
    ...(bot?.webhook && { webhook: bot.webhook }),
  });

  const house: House = {
    username: me.username,
    async start() {
      const url = await web.start().catch(async (error: unknown) => {
        await house.stop(); // a half-open house leaves nothing running behind it
        throw error;
      });
      if ((await stores.subscribers.total()) === 0) emit({ type: "store.empty" });
      await desk.restoreAgenda();
      if (config.ROLES.includes("jobs")) {
        workers.start();
        await dispatcher.startDoorbell();
        await dispatcher.ring();
      }
      if (bot) {
        await registerWebhook(telegram.api, config, emit);
        bot.intake.start();
        void bot.announceCommands();
      }
      emit({ type: "house.started", roles: config.ROLES.join(","), page: url });
      return url;
    },
    ring: () => dispatcher.ring(),
    report: (where, error) => emit({ type: "fault", where, error }),
    async stop() {
      await bot?.intake.stop();
      await workers.stop({ withinMs: 8000 });
      await report.flush();
      notices.stop();
      await Promise.all([web.stop(), dispatcher.close(), pages.close(), fetcher.close()]);
      breaker.stop();
      await telegram.close();
      emit({ type: "house.stopped" });
      await host.close();
    },
  };
  return house;

  function composeBot() {
    const topics = createTopicDesk({ topics: stores.topics, rights });
    const submissions = createSubmissions({ desk, topics, rights, pages });
    const feeds = createFeedDesk({ ...feedDeps, rights, topics, pages });
    const audience = createAudience({ ...stores, clock: now, defaults: { timeZone: config.DEFAULT_TIMEZONE } });
    const reception = createBot({
      api: telegram.api,
      me,
      audience,
      roleOf: rights.roleOf,
      clock: now,
      emit,
      outletName: config.OUTLET_NAME,
      defaultLocale: config.DEFAULT_LOCALE,
      defaultTimeZone: config.DEFAULT_TIMEZONE,
      newsroomCommands,
      listEditors: rights.list,
      ...(config.NEWSROOM_CHAT_ID !== undefined && { newsroomChatId: config.NEWSROOM_CHAT_ID }),
      installNewsroom: (composer) =>
        installNewsroom(composer, {
          articles: desk,
          submissions,
          topics,
          feeds,
          rights,
          sending: delivery,
          revisions: createRevisionDesk({ ...stores, rights, clock: now, startRevision: delivery.startRevision }),
          paidSpeed: {
            on: config.PAID_BROADCAST,
            freePerSecond: config.BROADCAST_RATE,
            paidPerSecond: telegramLimits.paidPerSecond,
          },
          approval: createApproval({ required: config.REQUIRE_APPROVAL, rights, newsroom: config.NEWSROOM_CHAT_ID }),
          decisions: stores.decisions,
          stored,
          pending: stores.pendingInput,
          clock: now,
          defaultTimeZone: config.DEFAULT_TIMEZONE,
          reach: createReach({ ...stores, receipt: delivery.receipt }),
          render,
          deepLink: (payload) => `https://t.me/${me.username}?start=${payload}`,
        }),
    });
    const intake: Intake = createIntake({
      inbox: createUpdateInbox<Update>(redis, me.id),
      handle: (update) => reception.handleUpdate(update),
      emit,
      now: Date.now,
      ...(config.UPDATES === "polling" && { api: telegram.api }),
    });
    const webhook =
      config.UPDATES === "webhook" && config.WEBHOOK_SECRET !== undefined
        ? {
            path: webhookPath(config.WEBHOOK_SECRET),
            secret: config.WEBHOOK_SECRET,
            accept: (update: { update_id: number }) => intake.accept(update as Update),
          }
        : undefined;
    return {
      intake,
      webhook,
      announceCommands: () =>
        reception.announceCommands().catch((error: unknown) => emit({ type: "fault", where: "menus", error })),
    };
  }
}
