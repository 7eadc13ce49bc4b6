/** The compiled program with an audience of ten thousand and of a million: how soon the first copy leaves, how long the
 *  planning takes, how soon breaking news overtakes a digest to all, and how much memory it all needs. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { articleBroadcastId, type BroadcastId, digestBroadcast } from "../../src/news/broadcast.ts";
import { everyDay, slotId } from "../../src/news/schedule.ts";
import { fillAudience } from "../support/fill-audience.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { type BenchRig, createArticle, createBenchRig } from "./delivery-rig.ts";
import { progress, report, table } from "./report.ts";
import { mark, type StandIn, startStandIn } from "./stand-in.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const token = "1:bench";
const n = new Intl.NumberFormat("en");

const out = mkdtempSync(join(root, "node_modules", ".bench-"));
execFileSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", "tsconfig.build.json", "--outDir", out],
  {
    cwd: root,
    stdio: "inherit",
  },
);
cpSync(join(root, "package.json"), join(out, "package.json"));
for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
  if (/[.](lua|ftl)$/.test(file)) cpSync(join(root, "src", file), join(out, "src", file));
}
const rows: string[][] = [];
for (const size of sizes.length > 0 ? sizes : [10_000, 1_000_000]) rows.push(await measure(size));
rmSync(out, { recursive: true });
const head = [
  "subscribers",
  "first copy after publish",
  "planning",
  "breaking's first copy while a digest to all runs",
  "memory of the process, at most",
  "after the start",
];
const note =
  "The compiled program (ROLES=jobs) at 28 messages a second; everybody has the digest at eight and breaking news; times are taken where the calls arrive.";
report("A million", "npm run bench:million", `${note}\n\n${table(head, rows)}`);

async function measure(size: number): Promise<string[]> {
  const standIn = await startStandIn();
  const server = await startTestRedis();
  await server.redis.config("SET", "appendonly", "no"); // the filling is not what is measured
  const { apiRoot } = standIn;
  const rig = createBenchRig({ redisUrl: server.url, apiRoot, token, ratePerSecond: 28, connections: 8 });
  const slot = slotId({ timeZone: "UTC", times: ["08:00"], days: everyDay });
  const wishes = { cadence: { kind: "digest", slot }, breaking: true } as const;
  await fillAudience(rig.stores, size, wishes, (done) => progress(`${n.format(size)} subscribers`, done, size));
  await server.redis.config("SET", "appendonly", "yes");
  const program = await startProgram(server, standIn);
  const atStart = memory(program, "VmRSS");

  await standIn.take(); // its questions at the start
  const article = await createArticle(rig.stores, { urgency: "breaking" });
  const id = articleBroadcastId(article);
  const publishedAt = Date.now();
  await rig.delivery.startArticle(article);
  const plannedMs = await planned(rig, id, publishedAt);
  const { firstAt } = await standIn.take();
  await rig.delivery.stop(id);

  await createArticle(rig.stores); // what the digest is of
  const digest = digestBroadcast(slot, { dueAt: Date.now(), local: "2026-01-01T08:00" }, 0, Date.now());
  await rig.stores.broadcasts.create(digest);
  await rig.dispatch(digest.id);
  while (((await rig.delivery.receipt(digest.id))?.delivered ?? 0) < 20) await sleep(50);
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
  const most = memory(program, "VmHWM");

  program.kill("SIGKILL");
  await rig.stop();
  await server.stop();
  standIn.stop();
  return [
    n.format(size),
    `${((firstAt - publishedAt) / 1000).toFixed(2)} s`,
    `${(plannedMs / 1000).toFixed(1)} s`,
    `${((markedAt - urgentAt) / 1000).toFixed(2)} s`,
    `${most} MB`,
    `${atStart} MB`,
  ];
}

/** Resolves with ms when the audience is frozen to its end. */
async function planned(rig: BenchRig, id: BroadcastId, since: number): Promise<number> {
  for (;;) {
    const receipt = await rig.delivery.receipt(id);
    if (receipt && receipt.state !== "planning") return Date.now() - since;
    await sleep(50);
  }
}

async function startProgram(server: TestRedis, { apiRoot }: StandIn): Promise<ChildProcess> {
  const dataDir = mkdtempSync(join(tmpdir(), "depeche-million-"));
  const child = spawn(
    process.execPath,
    [
      "--optimize-for-size",
      "--max-semi-space-size=1",
      "--liftoff-only",
      "--max-old-space-size=256",
      "--enable-source-maps",
      join(out, "src/main.js"),
    ],
    {
      env: {
        PATH: process.env.PATH ?? "",
        HOME: process.env.HOME ?? "",
        NODE_PATH: join(root, "node_modules"),
        BOT_TOKEN: "100000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        TELEGRAM_API_ROOT: apiRoot,
        REDIS_URL: server.url,
        DATA_DIR: dataDir,
        OWNER_IDS: "1",
        ROLES: "jobs",
        PORT: "0",
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  await new Promise<void>((resolve, reject) => {
    child.stdout.on("data", (chunk: Buffer) => chunk.includes("is running as") && resolve());
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}`)));
  });
  return child;
}

/** MB, as the kernel counts. */
function memory({ pid }: ChildProcess, what: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
}
