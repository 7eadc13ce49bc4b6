/** The compiled program with an audience of ten thousand and of a million, who wish what readers wish: what each costs in Redis,
 *  how soon the first copy leaves, how long the planning takes, how soon breaking news overtakes a digest to all, and how
 *  much memory it all needs. `--plain`: readers who wish nothing but a digest and breaking news. */
import { setTimeout as sleep } from "node:timers/promises";
import type { ArticleId } from "../../src/news/article.ts";
import { articleBroadcastId, type BroadcastId, digestBroadcast } from "../../src/news/broadcast.ts";
import type { Exceptions, Preferences } from "../../src/news/preferences.ts";
import { everyDay, slotId } from "../../src/news/schedule.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { keys } from "../../src/store/keys.ts";
import { shardOf } from "../../src/store/subscribers/shard-of.ts";
import { fillAudience, firstReader, usualWishes, type Wished } from "../support/fill-audience.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";
import { compileProgram, memoryOf } from "./compiled-program.ts";
import { type BenchRig, createArticle, createBenchRig } from "./delivery-rig.ts";
import { progress, report, table } from "./report.ts";
import { mark, startStandIn } from "./stand-in.ts";

const args = process.argv.slice(2);
const plain = args.includes("--plain");
const sizes = args.flatMap((arg) => (arg.startsWith("--") ? [] : Number(arg)));
const token = "1:bench";
const n = new Intl.NumberFormat("en");
const hourMs = 3_600_000;
const slot = slotId({ timeZone: "UTC", times: ["08:00"], days: everyDay });
const others = Array.from({ length: 12 }, (_, i) => topic(`topic${i}`));

const heavyWishes: Partial<Preferences> = {
  exceptions: Object.fromEntries(
    others.slice(0, 6).map((each) => [each, { kind: "digest", slot }]),
  ) as unknown as Exceptions,
  quiet: { from: "22:00", until: "07:00", breaking: "silent" },
  cap: { most: 5, breaking: "exempt" },
  muted: Array.from({ length: 20 }, (_, i) => ({ kind: "word", text: `mutedword${i}` })),
  followed: Array.from({ length: 10 }, (_, i) => ({
    what: { kind: "story", story: `st${i + 22}ry` as ArticleId },
    since: 1.8e12,
  })),
};

const program = compileProgram();
const rows: string[][] = [];
for (const size of sizes.length > 0 ? sizes : [10_000, 1_000_000]) rows.push(await measure(size));
program.remove();
const head = [
  "subscribers",
  "bytes of Redis each",
  "with five stories received",
  "more for a heavy reader",
  "first copy after publish",
  "breaking news planned in",
  "digest planned in",
  "its different editions",
  "breaking's first copy while the digest runs",
  "memory of the process, at most",
  "after the start",
];
const mix =
  "Three topics each; one in four has an exception, quiet hours or a cap, one in ten a muted word, two in ten a followed story. Heavy: ten topics, six exceptions, quiet hours, a cap, twenty muted words, ten followed stories (one in a thousand).";
const note = `The compiled program (ROLES=jobs) at 28 messages a second; everybody has the digest at eight and breaking news. ${plain ? "Nobody wishes anything else." : mix} Times are taken where the calls arrive; the digest is planned beside the copies of breaking news that were stopped; a small audience fills no shard, which costs more a reader.`;
report(
  plain ? "A million without wishes" : "A million",
  `npm run bench:million${args.length > 0 ? ` -- ${args.join(" ")}` : ""}`,
  `${note}\n\n${table(head, rows)}`,
);

async function measure(size: number): Promise<string[]> {
  const standIn = await startStandIn();
  const server = await startTestRedis();
  await server.redis.config("SET", "appendonly", "no"); // the filling is not what is measured
  const { apiRoot } = standIn;
  const rig = createBenchRig({ redisUrl: server.url, apiRoot, token, ratePerSecond: 28, connections: 8 });
  const began = Date.now();
  const empty = await usedMemory(server);
  const bytesEach = async (): Promise<number> => ((await usedMemory(server)) - empty) / size;
  await fillAudience(
    rig.stores,
    size,
    (i) => readerOf(i, began),
    (done) => progress(`${n.format(size)} subscribers`, done, size),
  );
  const withWishes = await bytesEach();
  await receiveYesterday(rig, began);
  const withReceived = await bytesEach();
  const heavyEach = await makeHeavy(rig, size, server);
  await server.redis.config("SET", "appendonly", "yes");
  const child = await program.start({ TELEGRAM_API_ROOT: apiRoot, REDIS_URL: server.url, ROLES: "jobs" });
  const atStart = memoryOf(child, "VmRSS");

  await standIn.take(); // its questions at the start
  const article = await createArticle(rig.stores, { urgency: "breaking" });
  const id = articleBroadcastId(article);
  const publishedAt = Date.now();
  await rig.delivery.startArticle(article);
  const plannedMs = await planned(rig, id, publishedAt);
  const { firstAt } = await standIn.take();
  await rig.delivery.stop(id);

  for (const each of others) {
    await createArticle(rig.stores, { topics: [each], createdAt: began - 2 * hourMs, publishedAt: began - 2 * hourMs });
  }
  const digestAt = Date.now();
  const digest = digestBroadcast(slot, { dueAt: digestAt, local: "2026-01-02T08:00" }, began - 24 * hourMs, digestAt);
  await rig.stores.broadcasts.create(digest);
  await rig.stores.broadcasts.listDigest(slot, digest.id, digestAt);
  await rig.dispatch(digest.id);
  const digestMs = await planned(rig, digest.id, digestAt);
  while (((await rig.delivery.receipt(digest.id))?.delivered ?? 0) < 20) await sleep(50);
  const editions = await editionsOf(rig, digest.id);
  await standIn.take();
  const urgent = await createArticle(rig.stores, {
    urgency: "breaking",
    content: { title: mark, url: "https://news.example/urgent" },
  });
  const urgentAt = Date.now();
  await rig.delivery.startArticle(urgent);
  let markedAt = 0;
  while (markedAt === 0) {
    await sleep(200);
    markedAt = (await standIn.take()).markedAt;
  }
  await planned(rig, articleBroadcastId(urgent), urgentAt);
  const most = memoryOf(child, "VmHWM");

  child.kill("SIGKILL");
  await rig.stop();
  await server.stop();
  standIn.stop();
  return [
    n.format(size),
    withWishes.toFixed(1),
    withReceived.toFixed(1),
    plain ? "" : heavyEach.toFixed(0),
    `${((firstAt - publishedAt) / 1000).toFixed(2)} s`,
    `${(plannedMs / 1000).toFixed(1)} s`,
    `${(digestMs / 1000).toFixed(1)} s`,
    n.format(editions),
    `${((markedAt - urgentAt) / 1000).toFixed(2)} s`,
    `${most} MB`,
    `${atStart} MB`,
  ];
}

function readerOf(i: number, now: number): Wished {
  const digest = { cadence: { kind: "digest", slot }, breaking: true, since: now - 200 * hourMs + i } as const;
  if (plain) return digest;
  const topics = [topic("world"), others[i % 12], others[(i + 5) % 12]] as TopicSlug[];
  return { ...digest, topics, ...usualWishes(i, "UTC", `topic${(i + 5) % 12}`) };
}

async function usedMemory({ redis }: TestRedis): Promise<number> {
  return Number(/used_memory:(\d+)/.exec(await redis.info("memory"))?.[1]);
}

/** The digest of the day before, of five stories, as it is when everybody has it. */
async function receiveYesterday({ stores, delivery }: BenchRig, now: number): Promise<void> {
  const { broadcasts, ledger } = stores;
  const dueAt = now - 24 * hourMs;
  for (let i = 1; i <= 5; i++)
    await createArticle(stores, { createdAt: dueAt - i * hourMs, publishedAt: dueAt - i * hourMs });
  const { id } = await plannedDigest({ stores, delivery }, dueAt);
  for (let batch = 0, batches = await broadcasts.batches(id); batch < batches; batch++) {
    const claim = await broadcasts.claim(id, batch);
    if (claim.kind !== "claimed") throw new Error(`the batch is ${claim.kind}`);
    const at = { id, batch, part: 0 };
    const indexes = (await broadcasts.recipients(id, batch)).map((_, index) => index);
    await ledger.mark(at, claim.fence, indexes, now, now);
    const delivered = { kind: "delivered", messageId: 1, chat: "private" } as const;
    await ledger.settle(
      at,
      claim.fence,
      indexes.map((index) => [index, delivered] as const),
    );
    await broadcasts.finish(id, batch, claim.fence);
  }
}

async function plannedDigest({ stores, delivery }: Pick<BenchRig, "stores" | "delivery">, dueAt: number) {
  const { broadcasts } = stores;
  const digest = digestBroadcast(slot, { dueAt, local: "2026-01-01T08:00" }, dueAt - 24 * hourMs, dueAt);
  await broadcasts.create(digest);
  await delivery.plan(digest.id);
  await broadcasts.digestMade(slot, digest.id, dueAt);
  return digest;
}

/** Bytes more of each: counted in some of their shards, for one hash of keys that grows would be dearer than they. */
async function makeHeavy({ stores }: BenchRig, size: number, { redis }: TestRedis): Promise<number> {
  if (plain) return 0;
  const heavy = Array.from({ length: Math.ceil(size / 1000) }, (_, i) => firstReader + i * 1000);
  const counted = heavy.slice(0, 50);
  const inShards = async (): Promise<number> => {
    let sum = 0;
    for (const shard of new Set(counted.map(shardOf))) {
      const names = await redis.keys(keys.shard(shard).records.replace(/[^}]*$/, "*"));
      for (const name of names) sum += Number(await redis.memory("USAGE", name, "SAMPLES", 0));
    }
    return sum;
  };
  const before = await inShards();
  for (const chatId of heavy) {
    await stores.subscribers.update(
      chatId,
      (known) =>
        known && { ...known, topics: others.slice(0, 10), preferences: { ...known.preferences, ...heavyWishes } },
    );
  }
  return ((await inShards()) - before) / counted.length;
}

/** What its copies tell apart: as often each process renders. */
async function editionsOf({ stores }: BenchRig, id: BroadcastId): Promise<number> {
  const found = new Set<string>();
  for (let batch = 0, batches = await stores.broadcasts.batches(id); batch < batches; batch++) {
    for (const { variant } of await stores.broadcasts.recipients(id, batch)) found.add(variant);
  }
  return found.size;
}

/** Resolves with ms when the audience is frozen to its end. */
async function planned(rig: BenchRig, id: BroadcastId, since: number): Promise<number> {
  for (;;) {
    const receipt = await rig.delivery.receipt(id);
    if (receipt && receipt.state !== "planning") return Date.now() - since;
    await sleep(50);
  }
}
