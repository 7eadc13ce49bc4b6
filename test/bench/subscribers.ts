/** What a subscriber costs in Redis, by layout, and how fast an audience is written, counted and paged. The number of
 *  subscribers is the first argument (1,000,000). */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ArticleId } from "../../src/news/article.ts";
import { articleBroadcast, digestBroadcast } from "../../src/news/broadcast.ts";
import type { Subscriber } from "../../src/news/preferences.ts";
import { everyDay, type SlotId, slotId } from "../../src/news/schedule.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { startEmbeddedRedis } from "../../src/store/redis/embedded-server.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { usualWishes } from "../support/fill-audience.ts";
import { redisBinary } from "../support/redis.ts";
import { progress, report, table } from "./report.ts";

const total = Number(process.argv[2] ?? 1_000_000);
const dataDir = await mkdtemp(join(tmpdir(), "depeche-bench-"));
const server = await startEmbeddedRedis({ binary: await redisBinary(), dataDir, fsync: "everysec" });
const redis = connectRedis(server.url);
await redis.config("SET", "appendonly", "no");

const used = async (): Promise<number> => Number(/used_memory:(\d+)/.exec(await redis.info("memory"))?.[1]);
const chatIdOf = (i: number): number => 100_000_000 + i * 7;
const record = "d12,b,fr,3,2.5.9,mf3k2a,,,";
const shards = Math.max(1, Math.round(total / 122));

type Add = (pipeline: ReturnType<typeof redis.pipeline>, i: number) => void;
async function bytesEach(what: string, add: Add): Promise<string> {
  await redis.flushall();
  const before = await used();
  for (let i = 0; i < total; ) {
    const pipeline = redis.pipeline();
    for (const stop = Math.min(total, i + 5000); i < stop; i++) add(pipeline, i);
    await pipeline.exec();
    progress(what, i, total);
  }
  return ((await used()) - before > 0 ? ((await used()) - before) / total : 0).toFixed(1);
}

const candidates: (readonly [string, string, Add])[] = [
  ["a topic's members", "one sorted set", (p, i) => void p.zadd("z", chatIdOf(i), chatIdOf(i))],
  ["", "one set", (p, i) => void p.sadd("s", chatIdOf(i))],
  ["", "**sets in shards (intset)**", (p, i) => void p.sadd(`{a${i % shards}}:t1`, chatIdOf(i))],
  [
    "preferences",
    "a hash each",
    (p, i) =>
      void p.hset(`h:${chatIdOf(i)}`, { locale: "fr", zone: "3", cadence: "d12", topics: "2.5.9", since: "mf3k2a" }),
  ],
  [
    "",
    "a JSON string each",
    (p, i) =>
      void p.set(`j:${chatIdOf(i)}`, '{"locale":"fr","zone":3,"cadence":"d12","topics":[2,5,9],"since":1800000000000}'),
  ],
  [
    "",
    "**a line each in sharded hashes (listpack)**",
    (p, i) => void p.hset(`{a${i % shards}}:r`, chatIdOf(i), record),
  ],
];
const rows: (string | number)[][] = [];
for (const [what, layout, add] of candidates) rows.push([what, layout, await bytesEach(layout, add)]);

await redis.flushall();
const before = await used();
const { broadcasts, subscribers } = createStores({ redis, clock: Date.now, retentionDays: 30 });
const topics = Array.from({ length: 12 }, (_, i) => `topic${i}` as TopicSlug);
const slots = Array.from({ length: 12 }, (_, i) =>
  slotId({ timeZone: "Europe/Paris", times: [`${String(6 + i).padStart(2, "0")}:00`], days: everyDay }),
);
/** Topics are chosen one after another; one reader in twenty has changed something since the last digest. */
const subscriberOf = (i: number): Subscriber => ({
  chatId: chatIdOf(i),
  topics: [topics[i % 12], topics[(i + 5) % 12], topics[(i + 9) % 12]] as TopicSlug[],
  since: 1_800_000_000_000 + i,
  topicsSince: {
    [topics[(i + 5) % 12] as TopicSlug]: 1_800_000_002_500 + i,
    [topics[(i + 9) % 12] as TopicSlug]: 1_800_000_004_100 + i,
  },
  ...(i % 20 === 0 && {
    past: [
      { kind: "instant", until: 1_800_000_020_000 + i },
      { kind: "digest", slot: slots[(i + 3) % 12] as SlotId, until: 1_800_000_700_000 + i },
    ],
  }),
  state: "active",
  preferences: {
    locale: i % 2 ? "fr" : "en",
    timeZone: "Europe/Paris",
    cadence: i % 4 === 0 ? { kind: "instant" } : { kind: "digest", slot: slots[i % 12] as (typeof slots)[number] },
    breaking: i % 3 === 0,
    pictures: "preview",
    ...usualWishes(i, "Europe/Paris", `topic${(i + 5) % 12}`),
  },
});
/** A batch holds so many; its copies of one story look alike but for language and clock. */
const batchSize = 2000;
const variants = ["en", "fr"].map((locale) =>
  JSON.stringify([locale, "Europe/Paris", "photo", null, { why: { kind: "topic", topic: "topic1" } }]),
);
/** What a broadcast to these leaves behind. */
async function sendTo(chats: readonly number[], n: number): Promise<void> {
  const article = { id: `st${n}ry` as ArticleId, topics: [], urgency: "routine", silent: false } as never;
  const spec =
    n === 0
      ? digestBroadcast(slots[0] as SlotId, { dueAt: 1, local: "2026-01-01T08:00" }, 0, 1)
      : articleBroadcast(article, 1);
  await broadcasts.create(spec);
  for (let at = 0, batches = 0; at < chats.length; at += batchSize, batches++) {
    const some = chats.slice(at, at + batchSize);
    const recipients = some.map((chatId) => ({ chatId, variant: variants[chatId % 2] as string }));
    const cursor = batches === 0 ? null : String(batches);
    const next = at + batchSize < chats.length ? String(batches + 1) : null;
    await broadcasts.append(spec.id, { cursor, batches }, recipients, next);
  }
}
const writeStart = performance.now();
const lanes = 64;
let written = 0;
await Promise.all(
  Array.from({ length: lanes }, async (_, lane) => {
    for (let i = lane; i < total; i += lanes) {
      await subscribers.update(chatIdOf(i), () => subscriberOf(i));
      if (++written % 10_000 === 0) progress("subscribing", written, total);
    }
  }),
);
const writeSeconds = (performance.now() - writeStart) / 1000;
const each = ((await used()) - before) / total;
const all = Array.from({ length: total }, (_, i) => i);
const [atOnce, collected] = [all.filter((i) => i % 4 === 0), all.filter((i) => i % 4 !== 0)];
for (let n = 2; n < 7; n++) await sendTo(atOnce.map(chatIdOf), n);
await sendTo(collected.map(chatIdOf), 0);
const withReceived = ((await used()) - before) / total;
const heavyWishes: Partial<Subscriber["preferences"]> = {
  exceptions: Object.fromEntries(
    topics.slice(0, 6).map((topic) => [topic, { kind: "digest", slot: slots[3] as SlotId }]),
  ),
  quiet: { from: "22:00", until: "07:00", breaking: "silent" },
  cap: { most: 5, breaking: "exempt" },
  muted: Array.from({ length: 20 }, (_, i) => ({ kind: "word", text: `mutedword${i}` })),
  followed: Array.from({ length: 20 }, (_, i) => ({
    what: { kind: "story", story: `st${i + 22}ry` as ArticleId },
    since: 1.8e12,
  })),
};
const heavy = Math.ceil(total / 1000);
const beforeHeavy = await used();
for (let i = 0; i < heavy; i++) {
  await subscribers.update(
    chatIdOf(i * 1000),
    (known) => known && { ...known, preferences: { ...known.preferences, ...heavyWishes } },
  );
}
const heavyEach = ((await used()) - beforeHeavy) / heavy;

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const startedAt = performance.now();
  return [await work(), (performance.now() - startedAt) / 1000];
};
const query = {
  kind: "article",
  topics: [topics[0] as TopicSlug, topics[1] as TopicSlug],
  urgency: "routine",
} as const;
const [counted, countSeconds] = await timed(() => subscribers.count(query));
global.gc?.();
const heapBefore = process.memoryUsage().rss;
const [paged, pageSeconds] = await timed(async () => {
  let [n, cursor] = [0, null as string | null];
  do {
    const page = await subscribers.page({ kind: "everyone" }, cursor, 500);
    n += page.recipients.length;
    cursor = page.next;
  } while (cursor !== null);
  return n;
});
const rssGrowth = (process.memoryUsage().rss - heapBefore) / 2 ** 20;

const n = new Intl.NumberFormat("en");
report(
  "Subscribers",
  `npm run bench:subscribers -- ${total}`,
  [
    `Bytes of Redis memory each, at ${n.format(total)}:`,
    "",
    table(["what", "layout", "bytes each"], rows),
    "",
    table(
      [
        "the whole, as built: a line, three topics chosen one by one, a slot for three of four, a past for one in twenty; an exception, quiet hours or a cap for one in four, a muted word for one in ten, a followed story for two in ten; all indexes, bitmaps and registries",
        "",
      ],
      [
        ["bytes a subscriber", each.toFixed(1)],
        [
          "the same with five stories received, at once by one in four, in a digest by the others",
          withReceived.toFixed(1),
        ],
        [
          "more for one in a thousand with six exceptions, quiet hours, a cap, twenty muted words and twenty followed stories, each",
          heavyEach.toFixed(0),
        ],
        ["subscribing, one after another in 64 lanes", `${n.format(Math.round(total / writeSeconds))} a second`],
        [`counting an article's audience (${n.format(counted)})`, `${countSeconds.toFixed(2)} s`],
        [`paging everyone (${n.format(paged)})`, `${pageSeconds.toFixed(2)} s`],
        ["process memory while paging, growth", `${Math.max(0, rssGrowth).toFixed(0)} MB`],
      ],
    ),
  ].join("\n"),
);
redis.disconnect();
await server.stop();
await rm(dataDir, { recursive: true, force: true });
