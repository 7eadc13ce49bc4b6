/** What a delivered message costs, ledger and rate limiter included, beside loops that send the same body: a bare one, a BullMQ
 *  job for each recipient, grammY alone and with its usual plug-ins. Messages a run are the first argument (40,000). */
import { autoRetry } from "@grammyjs/auto-retry";
import { apiThrottler } from "@grammyjs/transformer-throttler";
import { Queue, Worker } from "bullmq";
import { Api } from "grammy";
import { Pool } from "undici";
import { keys } from "../../src/store/keys.ts";
import { connectRedis } from "../../src/store/redis/redis.ts";
import { fillAudience } from "../support/fill-audience.ts";
import { startTestRedis } from "../support/redis.ts";
import { cardOf, createArticle, createBenchRig } from "./delivery-rig.ts";
import { report, table } from "./report.ts";
import { startStandIn } from "./stand-in.ts";

const total = Number(process.argv[2] ?? 40_000);
const token = "1:bench";
const lanes = 64;
const rounds = 9;
/** Before them: in the first few the compiler still works beside the loops. */
const warmUps = 4;
/** So many messages a second that the rate limiter never says wait. */
const lifted = 10_000_000;

const standIn = await startStandIn();
const { apiRoot } = standIn;
const server = await startTestRedis();
const { redis } = server;
const rig = createBenchRig({ redisUrl: server.url, apiRoot, token, ratePerSecond: lifted, connections: lanes });
await fillAudience(rig.stores, total);
rig.work();
const text = cardOf(rig.stores, await createArticle(rig.stores));
const body = (chatId: number) => ({
  chat_id: chatId,
  parse_mode: "HTML" as const,
  text,
  link_preview_options: { is_disabled: true },
});

const pool = new Pool(apiRoot, { connections: lanes });
const path = `/bot${token}/sendMessage`;
const headers = { "content-type": "application/json" };
const bare = async (chatId: number): Promise<unknown> => {
  const reply = await pool.request({ path, method: "POST", headers, body: JSON.stringify(body(chatId)) });
  return reply.body.text();
};
const plain = new Api(token, { apiRoot });
const plugged = new Api(token, { apiRoot });
const open = { maxConcurrent: lanes };
plugged.config.use(apiThrottler({ global: open, group: open, out: open }), autoRetry());

/** Prepares so many messages. Only the run is measured: filling a queue is not sending, nor is closing it. */
type Loop = (count: number) => Promise<{
  /** Resolves when the last is answered. */
  run(): Promise<void>;
  close?(): Promise<void>;
}>;
const inLanes =
  (send: (chatId: number) => Promise<unknown>): Loop =>
  async (count) => {
    let next = 0;
    const lane = async (): Promise<void> => {
      while (next < count) await send(1_000_000 + next++);
    };
    return {
      async run() {
        await Promise.all(Array.from({ length: lanes }, lane));
      },
    };
  };

/** The usual advice: a job a recipient, BullMQ's own limiter. */
const jobEach: Loop = async (count) => {
  const connection = connectRedis(server.url, { patient: true });
  const queue = new Queue("each", { connection });
  const worker = new Worker("each", (job) => bare((job.data as { chatId: number }).chatId), {
    connection,
    autorun: false,
    concurrency: lanes,
    limiter: { max: lifted, duration: 1000 },
    removeOnComplete: { count: 0 },
  });
  let left = count;
  const done = new Promise<void>((resolve) => {
    worker.on("completed", () => {
      if (--left === 0) resolve();
    });
  });
  for (let i = 0; i < count; i += 1000) {
    const jobs = Array.from({ length: Math.min(1000, count - i) }, (_, j) => ({
      name: "send",
      data: { chatId: 1_000_000 + i + j, text },
    }));
    await queue.addBulk(jobs);
  }
  return {
    async run() {
      void worker.run();
      await done;
    },
    async close() {
      await worker.close();
      await queue.obliterate({ force: true });
      await queue.close();
      connection.disconnect();
    },
  };
};

const whole: Loop = async () => {
  const article = await createArticle(rig.stores);
  return { run: () => rig.broadcast(article) };
};
const sending: Loop = async () => {
  const article = await createArticle(rig.stores);
  await rig.plan(article);
  return { run: () => rig.send(article) };
};

const loops: readonly (readonly [name: string, loop: Loop, share: number])[] = [
  ["bare keep-alive loop (undici)", inLanes(bare), 1],
  ["Dépêche: ledger, rate limiter, receipt", sending, 1],
  ["Dépêche: planning as well", whole, 1],
  ["a BullMQ job each, its limiter", jobEach, 0.25],
  ["grammY's own client in a loop", inLanes((chatId) => plain.raw.sendMessage(body(chatId))), 0.1],
  ["grammY, throttler and auto-retry", inLanes((chatId) => plugged.raw.sendMessage(body(chatId))), 0.01],
];

interface Run {
  readonly rate: number;
  readonly cpu: number;
  readonly redisCpu: number;
  /** Those inside scripts too. */
  readonly commands: number;
}

async function redisUsage() {
  const info = await redis.info("all");
  const number = (name: string): number => Number(new RegExp(`^${name}:(\\S+)`, "m").exec(info)?.[1] ?? 0);
  return {
    cpu: (number("used_cpu_user") + number("used_cpu_sys")) * 1e6,
    commands: number("total_commands_processed"),
  };
}

async function measured(loop: Loop, count: number): Promise<Run> {
  const { run, close } = await loop(count);
  const before = await redisUsage();
  const cpuBefore = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(cpuBefore);
  const after = await redisUsage();
  await close?.();
  const { calls, firstAt, lastAt } = await standIn.take();
  if (calls < count) throw new Error(`only ${calls} of ${count} calls arrived`);
  return {
    rate: calls / ((lastAt - firstAt) / 1000),
    cpu: (user + system) / count,
    redisCpu: (after.cpu - before.cpu) / count,
    commands: (after.commands - before.commands) / count,
  };
}

const [[bareName, bareLoop], ...others] = loops as [(typeof loops)[number], ...typeof loops];
const results = new Map<string, { readonly run: Run; readonly bare: Run }[]>(loops.map(([name]) => [name, []]));
for (const [name, loop, share] of others) {
  for (let round = -warmUps; round < rounds; round++) {
    // Just before, each time: the machine is faster in one minute than in the next.
    const bare = await measured(bareLoop, total);
    const run = await measured(loop, Math.round(total * share));
    if (round < 0) continue;
    results.get(bareName)?.push({ run: bare, bare });
    results.get(name)?.push({ run, bare });
  }
}
const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const rows = [...results].map(([name, runs]) => {
  const middle = (what: keyof Run): number => median(runs.map(({ run }) => run[what]));
  const ratio = (what: keyof Run): number => median(runs.map(({ run, bare }) => run[what] / bare[what]));
  return [
    name,
    Math.round(middle("rate")).toLocaleString("en"),
    ratio("rate").toFixed(3),
    middle("cpu").toFixed(1),
    ratio("cpu").toFixed(2),
    middle("redisCpu").toFixed(1),
    middle("commands").toFixed(2),
  ];
});

/** Of one broadcast: the ledgers, the lists of recipients, and everything it left in Redis. */
async function bytesPerRecipient(): Promise<{ ledger: number; list: number; rest: number }> {
  const article = await createArticle(rig.stores);
  await rig.broadcast(article);
  await standIn.take();
  const sums = { ledger: 0, list: 0, rest: 0 };
  const place = keys.broadcast(`a${article.id}v1`);
  const batches = Number(await redis.hget(place.meta, "batches"));
  const bytes = async (key: string): Promise<number> => Number(await redis.memory("USAGE", key));
  for (let n = 0; n < batches; n++) {
    sums.ledger += await bytes(place.ledger(n, 0));
    sums.list += await bytes(place.recipients(n));
    sums.rest += await bytes(place.variants(n));
  }
  sums.rest += await bytes(place.meta);
  return { ledger: sums.ledger / total, list: sums.list / total, rest: sums.rest / total };
}
const bytes = await bytesPerRecipient();
const head = [
  "loop",
  "messages a second",
  "÷ bare",
  "CPU µs each",
  "÷ bare",
  "Redis CPU µs each",
  "Redis commands each",
];
const note = `Medians of ${rounds} runs, in turns with the bare loop; ratios are those of each run to the bare one just before it; ${lanes} calls at once, the same text, a stand-in on a socket in a process of its own; the rate limiter lifted. Speed is counted there, from the first call to the last. Redis commands count those inside scripts too.`;
const memory = `Bytes of Redis a recipient (${total.toLocaleString("en")}): ledger ${bytes.ledger.toFixed(1)}, list of recipients ${bytes.list.toFixed(1)}, all else ${bytes.rest.toFixed(1)}.`;
report("Delivery", "node --import tsx test/bench/delivery.ts", [note, "", table(head, rows), "", memory].join("\n"));
await rig.stop();
await pool.close();
await server.stop();
standIn.stop();
