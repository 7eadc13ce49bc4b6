/** Builds what people write to: the bot's handlers, and the ways by which updates reach them, polling or webhook. */
import type { UserFromGetMe } from "grammy/types";
import type { Config } from "../config-schema.ts";
import type { Delivery } from "../delivery/create-delivery.ts";
import type { Renderer } from "../delivery/deps.ts";
import type { Emit } from "../events.ts";
import type { Clock } from "../news/schedule.ts";
import type { Newsroom } from "../newsroom/create-newsroom.ts";
import { telegramLimits } from "../rate-limiter/limits.ts";
import type { RateLimiter } from "../rate-limiter/rate-limiter.ts";
import type { Stores } from "../store/create-stores.ts";
import type { UpdateInbox } from "../store/update-inbox.ts";
import type { Telegram } from "../telegram/client.ts";
import { createCharts } from "./charts/create-charts.ts";
import type { BotDeps } from "./context.ts";
import { createBot } from "./create-bot.ts";
import type { NewsroomDeps } from "./editor/deps.ts";
import { installNewsroom, newsroomCommands } from "./editor/install.ts";
import { createIntake, type Update } from "./intake.ts";
import { createSurplusReply } from "./surplus-reply.ts";
import { createWebhookWatch, registerWebhook, type WebhookConfig, webhookPath } from "./webhook.ts";

export interface Reception {
  /** For the web server; undefined when updates are polled. */
  readonly webhook?: {
    readonly path: string;
    readonly secret: string;
    /** Resolves once the update is kept. */
    accept(update: { update_id: number }): Promise<void>;
  };
  /** Tells Telegram where updates go and which commands there are, and takes updates from then on. */
  start(): Promise<void>;
  /** Takes nothing more; resolves when the handlers at work have ended. */
  stop(): Promise<void>;
}

export interface ReceptionOptions
  extends Pick<BotDeps, "audience" | "locales" | "outletName" | "defaultLocale" | "defaultTimeZone">,
    Pick<NewsroomDeps, "panels" | "stored"> {
  readonly telegram: Telegram;
  readonly rateLimiter: RateLimiter;
  readonly me: UserFromGetMe;
  readonly stores: Stores;
  readonly inbox: UpdateInbox<Update>;
  readonly newsroom: Newsroom;
  readonly sending: Delivery;
  readonly render: Renderer;
  readonly clock: Clock;
  readonly emit: Emit;
  readonly config: WebhookConfig &
    Pick<
      Config,
      "OWNER_IDS" | "OPERATOR_CONTACT" | "PRIVACY_URL" | "RETENTION_DAYS" | "PAID_BROADCAST" | "BROADCAST_RATE"
    >;
  /** NEWSROOM_CHAT_ID */
  readonly newsroomChatId: number | undefined;
}

export function createReception(options: ReceptionOptions): Reception {
  const { telegram, me, stores, newsroom, emit, config } = options;
  const { rights } = newsroom;
  const stopping = new AbortController();
  const charts = createCharts();
  /** In nobody's way: a flood may take it minutes. */
  const announceCommands = (): void => {
    bot.announceCommands(stopping.signal).catch((error: unknown) => emit({ type: "fault", where: "menus", error }));
  };
  const bot = createBot({
    ...options,
    api: telegram.api,
    roleOf: rights.roleOf,
    editionPage: options.sending.editionPage,
    sharedCard: options.render.shared,
    noteShared: options.sending.noteShared,
    waiting: options.sending.waiting,
    missedSince: options.sending.missedSince,
    whyOf: options.sending.whyOf,
    findCopy: options.sending.findCopy,
    receivedLately: options.sending.receivedLately,
    owners: config.OWNER_IDS,
    operatorContact: config.OPERATOR_CONTACT,
    privacyUrl: config.PRIVACY_URL,
    retentionDays: config.RETENTION_DAYS,
    listEditors: rights.list,
    announced: stores.announcedOf(me.id),
    newsroomCommands,
    installNewsroom: (composer) =>
      installNewsroom(composer, {
        ...newsroom,
        ...options,
        paidSpeed: {
          on: config.PAID_BROADCAST,
          freePerSecond: config.BROADCAST_RATE,
          paidPerSecond: telegramLimits.paidPerSecond,
        },
        charts,
        decisions: stores.decisions,
        albums: stores.albums,
        pending: stores.pendingInput,
        shownCards: stores.shownCards,
        download: telegram.download,
        localeOf: async (userId) => (await stores.subscribers.get(userId))?.preferences.locale ?? options.defaultLocale,
        rolesChanged: announceCommands,
        deepLink: (payload) => `https://t.me/${me.username}?start=${payload}`,
      }),
  });
  const surplusReply = createSurplusReply({
    ...options,
    messenger: telegram.messenger,
    subscribers: stores.subscribers,
  });
  const intake = createIntake({
    inbox: options.inbox,
    isGone: stores.connections.isGone,
    handle: bot.handleUpdate,
    answerIn: options.rateLimiter.answerIn,
    withoutAnswers: telegram.withoutAnswers,
    tellSurplus: surplusReply.say,
    emit,
    now: Date.now,
    ...(config.UPDATES === "polling" && { api: telegram.api }),
  });
  const { WEBHOOK_SECRET: secret } = config;
  const watch = config.UPDATES === "webhook" ? createWebhookWatch(telegram.api, emit) : null;
  return {
    ...(config.UPDATES === "webhook" &&
      secret !== undefined && {
        webhook: { path: webhookPath(secret), secret, accept: (update) => intake.accept(update as Update) },
      }),
    async start() {
      await registerWebhook(telegram.api, config, emit);
      watch?.start();
      options.audience.searching.start();
      intake.start();
      announceCommands();
    },
    async stop() {
      stopping.abort();
      watch?.stop();
      surplusReply.stop();
      options.audience.searching.stop();
      await intake.stop();
      await charts.close();
    },
  };
}
