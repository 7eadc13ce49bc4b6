/** Ten thousand feeds of several hundred hosts, all due at once, polled by one process on the way they go in the program:
 *  agenda, sweeper, queue, worker, guard, reader, store. The number of feeds is the first argument (10,000), of hosts the
 *  second (400). */

import { fork } from "node:child_process";
import { once } from "node:events";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { createProducer } from "../../jobs/enqueue.ts";
import { createWorkers } from "../../jobs/worker.ts";
import type { Delivery } from "../../src/delivery/create-delivery.ts";
import type { Emit } from "../../src/events.ts";
import { createFeedReader } from "../../src/ingest/feed/feed-reader.ts";
import { createGuardedFetch } from "../../src/ingest/fetch/guarded-fetch.ts";
import { createPictureRule } from "../../src/ingest/picture-address.ts";
import { createSweeper } from "../../src/maintenance/sweep.ts";
import { feedEntry } from "../../src/news/agenda.ts";
import { noCopies } from "../../src/news/delivery.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { createArticleDesk } from "../../src/newsroom/article-desk.ts";
import type { Newsroom } from "../../src/newsroom/create-newsroom.ts";
import { createFeedPoller } from "../../src/newsroom/poll-feed.ts";
import { createRights } from "../../src/newsroom/rights.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { keys } from "../../src/store/keys.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { startTestRedis } from "../support/redis.ts";
import { progress, report, table } from "./report.ts";

const [feedCount, hostCount] = [Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 400)];
const site = fork(new URL("./feed-site.ts", import.meta.url), { execArgv: ["--import", "tsx"] });
const [{ port }] = (await once(site, "message")) as [{ port: number }];
const server = await startTestRedis();
const queueConnection = connectRedis(server.url, { patient: true });
const clock = Date.now;
const stores = createStores({ redis: server.redis, clock, retentionDays: 30 });

// Addresses of 127/8 stand for hosts: the guard lets exactly these pass.
const hosts = Array.from({ length: hostCount }, (_, i) => `127.1.${i >> 8}.${i & 255}:${port}`);
const fetch = createGuardedFetch({ allowHosts: hosts, ports: [], userAgent: "bench" });
const reader = createFeedReader();
const polls = { read: 0, other: new Map<string, number>() };
const rights = createRights({ people: stores.people, owners: [1] });
const pollFeed = createFeedPoller({
  feeds: stores.feeds,
  agenda: stores.feedAgenda,
  desk: createArticleDesk({
    articles: stores.articles,
    pageAgenda: stores.pageAgenda,
    agenda: stores.agenda,
    rights,
    clock,
    undoMs: 1000,
    requireApproval: false,
    paidSpeed: false,
    topics: stores.topics,
    acts: stores.acts,
    news: { keptBack: async () => {} },
    pictureRule: createPictureRule([]),
    startBroadcast: async () => {},
    startRest: async () => {},
    pauseSending: async () => {},
  }),
  fetch,
  reader,
  news: {
    feedSick: async () => {},
    feedHealed: async () => {},
    feedGone: async () => {},
    storyFromFeed: async () => {},
    draftsFromFeed: async () => {},
    feedMatter: async () => {},
  },
  entries: { complete: async (content) => ({ content, addresses: [] }) },
  copies: async () => noCopies,
  hubs: { offered: async () => ({ alive: false, told: false }) },
  clock,
  random: Math.random,
  emit: (event) => {
    if (event.type !== "feed.polled") return;
    if (event.outcome === "read") polls.read++;
    else polls.other.set(event.outcome, (polls.other.get(event.outcome) ?? 0) + 1);
  },
});
const producer = createProducer(queueConnection);
const emit: Emit = (event) => {
  if (event.type === "fault" || event.type === "job.failed") process.stderr.write(`${event.type} ${event.error}\n`);
};
const retentionMs = 30 * 86_400_000;
const sweep = createSweeper({
  ...stores,
  enqueue: producer.enqueue,
  clock,
  emit,
  retentionMs,
  endValidity: async () => {},
  releaseArticle: async () => {},
  progress: () => {},
  sendReminder: async () => {},
  judgeWave: async () => {},
  audience: { forgetGone: async () => false, relist: async () => {} },
  askSilent: async () => {},
  endPause: async () => {},
  offerCap: async () => {},
  resumeSending: async () => {},
});
const delivery = {} as unknown as Delivery;
const workers = createWorkers({
  connection: queueConnection,
  verbs: { delivery, sweep, newsroom: { pollFeed } as Newsroom },
  emit,
});

for (let i = 0; i < feedCount; i++) {
  const feed = await stores.feeds.add({
    // Feeds of one host come due one after another: the worst order for it.
    url: `http://${hosts[Math.floor((i * hostCount) / feedCount)]}/feed-${i}`,
    topics: ["world" as TopicSlug],
    mode: "review",
    addedBy: 1,
    takeFirst: 0,
    known: false,
    failures: 0,
    sickTold: false,
  });
  await stores.feedAgenda.put(feedEntry(feed.number), clock());
  progress("adding feeds", i + 1, feedCount);
}

const memory = process.memoryUsage().rss;
let mostMemory = memory;
const delay = monitorEventLoopDelay({ resolution: 5 });
delay.enable();
const startedAt = performance.now();
const perSecond: number[] = [];
workers.start();
await producer.startScheduler();
await new Promise<void>((resolve) => {
  let before = 0;
  const watch = setInterval(() => {
    const done = polls.read + [...polls.other.values()].reduce((sum, n) => sum + n, 0);
    perSecond.push(done - before);
    before = done;
    mostMemory = Math.max(mostMemory, process.memoryUsage().rss);
    progress("polling", done, feedCount);
    if (done < feedCount) return;
    clearInterval(watch);
    resolve();
  }, 1000);
});
const seconds = (performance.now() - startedAt) / 1000;
delay.disable();
site.send("count");
const [counted] = (await once(site, "message")) as [{ mostAll: number; mostHost: number; served: number }];
const nextPolls = await server.redis.zrange(keys.feedAgenda, 0, "-1", "WITHSCORES");
const minutes = new Map<number, number>();
for (let i = 1; i < nextPolls.length; i += 2) {
  const minute = Math.floor(Number(nextPolls[i]) / 60_000);
  minutes.set(minute, (minutes.get(minute) ?? 0) + 1);
}
await workers.stop({ withinMs: 5000 });
await producer.close();
await fetch.close();
await reader.close();
queueConnection.disconnect();
await server.stop();
site.disconnect();

report(
  "Feeds",
  `npm run bench:feeds -- ${feedCount} ${hostCount}`,
  `${feedCount.toLocaleString("en")} feeds of ${hostCount} hosts, all due at once, one process; every answer takes the server 40 ms.${polls.other.size > 0 ? ` Besides read: ${JSON.stringify(Object.fromEntries(polls.other))}.` : ""}\n\n${table(
    ["what", ""],
    [
      ["polled in all", `${seconds.toFixed(0)} s`],
      ["polls a second", (feedCount / seconds).toFixed(0)],
      ["requests served (one a feed)", counted.served.toLocaleString("en")],
      ["at once in all, at most", counted.mostAll],
      ["at once to one host, at most (2 allowed)", counted.mostHost],
      [
        "event loop delay, p50 / p99 / longest",
        [delay.percentile(50), delay.percentile(99), delay.max].map((ns) => `${(ns / 1e6).toFixed(0)} ms`).join(" / "),
      ],
      ["process memory, growth at most", `${((mostMemory - memory) / 2 ** 20).toFixed(0)} MB`],
      ["next polls in the fullest minute, of all", `${Math.max(...minutes.values())} in ${minutes.size} minutes`],
    ],
  )}`,
);
process.exit();
