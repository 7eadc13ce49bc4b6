/** Rows R1 to R6, R8, R9 and R11 of the matrix: what happens to Redis. */
import { cp, open, readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { prefix } from "../../jobs/enqueue.ts";
import { people } from "../support/app.ts";
import type { Fault, Injected } from "./fault.ts";
import type { PrivateRedis } from "./private-redis.ts";
import type { Stage, StagedProgram } from "./stage.ts";

/** The matrix: sends stop so long after the loss, and a hung Redis is told of. */
const stopWithinMs = 10_000;
const toldWithinMs = 12_000;

async function begin(stage: Stage, share = 0.3): Promise<StagedProgram> {
  const program = await stage.program();
  stage.publish();
  await stage.sent(share);
  return program;
}

/** Redis can't be used for so long; nothing is sent meanwhile, health is red, the log says so. */
const unusable = (
  row: string,
  what: string,
  seconds: number,
  act: { harm(stage: Stage): Promise<void>; heal(stage: Stage): Promise<void> },
  more: Partial<Fault> = {},
): Fault => ({
  row,
  what,
  ...more,
  async inject(stage) {
    const program = await begin(stage);
    const said = program.output().length;
    await act.harm(stage);
    const harmedAt = Date.now();
    stage.sandbox.world.say(people.ada, people.ada, "/help");
    let toldMs: number | null = null;
    let ready: number | null = null;
    while (Date.now() < harmedAt + seconds * 1000) {
      await sleep(250);
      if (/"level":[45]0/.test(program.output().slice(said))) toldMs ??= Date.now() - harmedAt;
      if (ready === null && Date.now() > harmedAt + seconds * 500) ready = await stage.readiness(program);
    }
    const late = stage.calls.between(harmedAt + stopWithinMs, Date.now());
    await act.heal(stage);
    const healedAt = Date.now();
    if (late > 0) throw new Error(`${late} calls more than ${stopWithinMs / 1000} s after Redis was lost`);
    if (ready !== 503) throw new Error(`/readyz said ${ready}`);
    if (toldMs === null || toldMs > toldWithinMs) throw new Error("the log did not say it in time");
    // The program lived and knows what it sent: nobody may get it twice.
    return { mayRepeat: 0, healedAt };
  },
  async check(stage) {
    const answered = (): boolean => stage.sandbox.world.messages(people.ada).some(({ from }) => from?.is_bot);
    await stage.until("the reader who asked meanwhile is answered", answered);
  },
});

/** The newest file of appended commands. */
async function appendFile({ dir }: PrivateRedis): Promise<string> {
  const files = (await readdir(join(dir, "appendonlydir"))).filter((name) => name.endsWith(".incr.aof")).sort();
  return join(dir, "appendonlydir", files.at(-1) ?? "");
}

const busyLua = `local t = redis.call('TIME'); local e = t[1] + ARGV[1]
while true do t = redis.call('TIME'); if tonumber(t[1]) > e then return end end`;

/** `forgot`: Redis lost what it had acknowledged; whoever has a copy that the ledger does not know may get another. */
async function afterwards(stage: Stage, forgot = 0): Promise<Injected> {
  const healedAt = Date.now();
  return { mayRepeat: Math.min(forgot, await stage.unsettled()), healedAt };
}

export const redisFaults: readonly Fault[] = [
  {
    row: "R1",
    what: "Redis kill -9 and restart, five times",
    async inject(stage) {
      await begin(stage, 0);
      for (const share of [0.15, 0.3, 0.45, 0.6, 0.75]) {
        await stage.sent(share);
        await stage.redis.kill();
        await stage.redis.start();
      }
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  unusable(
    "R2",
    "Redis gone for 30 s",
    30,
    {
      harm: (stage) => stage.redis.kill(),
      heal: (stage) => stage.redis.start(),
    },
    { resumeWithinSeconds: 5 },
  ),
  unusable(
    "R3",
    "Redis hangs (SIGSTOP) for 30 s",
    30,
    {
      harm: async (stage) => stage.redis.signal("SIGSTOP"),
      heal: async (stage) => stage.redis.signal("SIGCONT"),
    },
    { resumeWithinSeconds: 5 },
  ),
  {
    row: "R4",
    what: "power loss: a second of the append-only file is gone (fsync everysec)",
    stage: { redis: ["--appendfsync", "everysec"] },
    async inject(stage) {
      await begin(stage, 0.4);
      const folder = join(stage.redis.dir, "appendonlydir");
      await cp(folder, `${folder}-before`, { recursive: true });
      await sleep(1000);
      await stage.redis.kill();
      await rm(folder, { recursive: true });
      await cp(`${folder}-before`, folder, { recursive: true });
      await stage.redis.start();
      // Two seconds at the rate of 200: what the ledger forgot may come again, no more.
      return afterwards(stage, 400);
    },
  },
  {
    row: "R5",
    what: "the append-only file lost its last 100 bytes",
    async inject(stage) {
      await begin(stage);
      await stage.redis.kill();
      const path = await appendFile(stage.redis);
      const file = await open(path, "r+");
      await file.truncate((await stat(path)).size - 100);
      await file.close();
      await stage.redis.start();
      // The tail is cut off at the last whole step: at most one group's settlements are forgotten.
      return afterwards(stage, 40);
    },
  },
  unusable("R6", "Redis out of memory for 10 s", 10, {
    harm: async ({ redis }) => void (await redis.redis.config("SET", "maxmemory", "1mb")),
    heal: async ({ redis }) => void (await redis.redis.config("SET", "maxmemory", "0")),
  }),
  {
    row: "R6",
    what: "Redis nearly full: a story is not begun before there is room",
    async inject(stage) {
      const program = await stage.program();
      const used = Number(/used_memory:(\d+)/.exec(await stage.redis.redis.info("memory"))?.[1]);
      await stage.redis.redis.config("SET", "maxmemory", String(Math.round(used / 0.92)));
      stage.publish();
      await stage.until("the log says so", () => /redis\.nearly_full/.test(program.output()));
      await sleep(5000);
      if (stage.calls.asked.length > 0) throw new Error("it was begun");
      await stage.redis.redis.config("SET", "maxmemory", "0");
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "R8",
    what: "all keys of the queues are deleted, those of waiting batches too",
    recipients: 4000,
    stage: { env: { BROADCAST_RATE: "300" } },
    async inject(stage) {
      await begin(stage, 0.1);
      const found = await stage.redis.redis.keys(`${prefix}:*`);
      await stage.redis.redis.del(...found);
      return afterwards(stage);
    },
  },
  {
    row: "R8",
    what: "everything is deleted (FLUSHALL): nothing more is sent, the next start says that the store is empty",
    ends: null,
    async inject(stage) {
      const program = await begin(stage);
      await stage.redis.redis.flushall();
      const flushedAt = Date.now();
      await sleep(8000);
      const late = stage.calls.between(flushedAt + 2000, Date.now());
      if (late > 0) throw new Error(`${late} calls after everything was deleted`);
      await program.stop();
      const again = await stage.program();
      if (!/store\.empty/.test(again.output())) throw new Error("the start does not say that the store is empty");
      await sleep(3000);
      if (stage.calls.between(flushedAt + 2000, Date.now()) > 0) throw new Error("the next start sends");
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "R9",
    what: "a foreign script keeps Redis busy for 5 s",
    stage: { redis: ["--lua-time-limit", "200"] },
    async inject(stage) {
      await begin(stage);
      const busy = stage.redis.redis.duplicate({ commandTimeout: 20_000 });
      await busy.eval(busyLua, 0, 5);
      busy.disconnect();
      return afterwards(stage);
    },
  },
  {
    row: "R9",
    what: "Redis is restarted and takes seconds to load its data",
    async inject(stage) {
      await begin(stage);
      await stage.redis.kill();
      const startedAt = Date.now();
      await stage.redis.start(["--key-load-delay", "1500", "--loading-process-events-interval-bytes", "1024"]);
      await stage.until("the data is loaded", async () =>
        /loading:0/.test(await stage.redis.redis.info("persistence")),
      );
      if (Date.now() - startedAt < 2000) throw new Error("it loaded at once: nothing was shown");
      return afterwards(stage);
    },
  },
  unusable("R11", "Redis is made a replica for 10 s: it refuses to write", 10, {
    harm: async ({ redis }) => void (await redis.redis.replicaof("127.0.0.1", 1)),
    heal: async ({ redis }) => void (await redis.redis.replicaof("NO", "ONE")),
  }),
];
