/** Counts events for Prometheus. The names are a contract with dashboards: never renamed. */
import { Counter, Gauge, Histogram, Registry } from "prom-client";
import type { Emit } from "../events.ts";

export interface Metrics {
  readonly listen: Emit;
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

/** Read at scrape time: what only the store knows. */
export interface Gauges {
  /** Deliveries of running broadcasts that are not settled yet. */
  pending(): Promise<number>;
  subscribers(): Promise<number>;
  /** Processes that send. */
  senders(): Promise<number>;
  /** ms since Telegram last gave updates, or said that there are none; null: never. */
  heardAgoMs(): Promise<number | null>;
  sickFeeds(): Promise<number>;
  /** Of what Redis may take, 0 to 1; 0 where it has no limit. */
  memoryRatio(): Promise<number>;
  /** By how much this machine's clock is ahead of Redis' clock. */
  clockSkewMs(): number;
}

const readAtScrape = (
  gauges: Gauges,
): readonly (readonly [name: string, help: string, read: () => Promise<number>])[] => [
  ["depeche_broadcast_pending", "Deliveries of running broadcasts that are not settled yet", gauges.pending],
  ["depeche_subscribers", "Chats that receive", gauges.subscribers],
  ["depeche_senders", "Processes that send", gauges.senders],
  [
    "depeche_updates_last_seconds",
    "Since the last answered getUpdates or delivered webhook, of whichever process; +Inf: never",
    async () => ((await gauges.heardAgoMs()) ?? Number.POSITIVE_INFINITY) / 1000,
  ],
  ["depeche_feeds_sick", "Feeds that have failed for over an hour", gauges.sickFeeds],
  ["depeche_redis_memory_ratio", "How full Redis is, 0 to 1; 0 where it has no limit", gauges.memoryRatio],
  [
    "depeche_clock_skew_seconds",
    "By how much this machine's clock is ahead of Redis' clock",
    async () => gauges.clockSkewMs() / 1000,
  ],
];

export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  const registers = [registry];
  for (const [name, help, read] of readAtScrape(gauges)) {
    new Gauge({
      name,
      help,
      registers,
      async collect() {
        // Redis is away, which the log tells: what does not need it is served all the same.
        this.set(await read().catch(() => Number.NaN));
      },
    });
  }
  const updates = new Counter({
    name: "depeche_updates_total",
    help: "Updates from Telegram, by kind",
    labelNames: ["kind"],
    registers,
  });
  const deliveries = new Counter({
    name: "depeche_deliveries_total",
    help: "Copies settled, by kind of broadcast and outcome",
    labelNames: ["kind", "outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "depeche_delivery_seconds",
    help: "From the call to Telegram's answer",
    buckets: [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30],
    registers,
  });
  const permitWait = new Histogram({
    name: "depeche_throttle_wait_seconds",
    help: "From asking for permits to the first one",
    buckets: [0.001, 0.01, 0.05, 0.1, 0.5, 1, 5, 30, 120],
    registers,
  });
  const feeds = new Counter({
    name: "depeche_feed_polls_total",
    help: "Feed polls, by outcome",
    labelNames: ["outcome"],
    registers,
  });
  const webhookPending = new Gauge({
    name: "depeche_webhook_pending",
    help: "Updates that wait at Telegram for the webhook",
    registers,
  });
  const webhookFailures = new Counter({
    name: "depeche_webhook_failures_total",
    help: "Times Telegram was found unable to deliver to the webhook, or with more and more to deliver",
    registers,
  });
  return {
    listen(event) {
      if (event.type === "webhook.checked") webhookPending.set(event.pending);
      else if (event.type === "webhook.failing" || event.type === "webhook.lagging") webhookFailures.inc();
      else if (event.type === "update.handled") updates.inc({ kind: event.kind });
      else if (event.type === "feed.polled") feeds.inc({ outcome: event.outcome });
      else if (event.type === "deliveries.settled")
        deliveries.inc({ kind: event.kind, outcome: event.outcome }, event.count);
      else if (event.type === "delivery.answered") seconds.observe(event.ms / 1000);
      else if (event.type === "permits.granted") permitWait.observe(event.waitMs / 1000);
    },
    async read() {
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
