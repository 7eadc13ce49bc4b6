/** The stage of one fault: a Telegram of our own with a crowd of readers, a private Redis, the real program as child
 *  processes, and the count of copies that each reader was sent. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { publishEntry } from "../../src/news/agenda.ts";
import type { Article } from "../../src/news/article.ts";
import type { BroadcastId, BroadcastState } from "../../src/news/broadcast.ts";
import type { Receipt } from "../../src/news/delivery.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { keys } from "../../src/store/keys.ts";
import { people } from "../support/app.ts";
import { type Program, spawnProgram, startProgram } from "../support/program.ts";
import { topic } from "../support/sending.ts";
import { type CallLog, watchCalls } from "./call-log.ts";
import { firstReader, seedCrowd } from "./crowd.ts";
import { type PrivateRedis, startPrivateRedis } from "./private-redis.ts";
import { type RedisWire, startRedisWire } from "./redis-wire.ts";
import { peakMegabytes } from "./verdict.ts";
import { startWire, type Wire } from "./wire.ts";

export interface StageOptions {
  readonly readers: number;
  /** Settings of Redis over the usual ones. */
  readonly redis?: readonly string[];
  /** Where Redis keeps its data, when it matters. */
  readonly redisDir?: string;
  /** Environment of every program. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface Stage {
  readonly sandbox: Sandbox;
  readonly redis: PrivateRedis;
  /** DATA_DIR of every program. */
  readonly dataDir: string;
  readonly stores: Stores;
  /** Calls to the crowd: recorded, and answered by the row where it wants to. */
  readonly calls: CallLog;
  readonly programs: readonly StagedProgram[];
  /** `env` goes over the usual settings. Resolves when it runs. */
  program(env?: Readonly<Record<string, string>>): Promise<StagedProgram>;
  /** Does not wait until it runs. */
  boot(env?: Readonly<Record<string, string>>): StagedProgram;
  /** Restarts it whenever it ends by itself, as an operator's supervisor does, until the stage closes. */
  supervise(env?: Readonly<Record<string, string>>): { readonly current: () => StagedProgram };
  publish(title?: string, topic?: string): void;
  /** What an editor can't type: an article with more in it, published by its id at once. */
  publishArticle(content: Partial<Article["content"]>, more?: Partial<Article>): Promise<void>;
  /** Resolves when so many copies have reached the crowd. */
  sent(share: number): Promise<void>;
  /** Calls marked as in flight right now: as many copies may come twice after a crash. */
  inFlight(): Promise<number>;
  /** Every broadcast there is; one, unless an article went out twice. */
  broadcasts(): Promise<readonly BroadcastId[]>;
  /** The sum of all receipts; throws when there is none. */
  receipt(): Promise<Receipt>;
  /** Until every story that was published has a receipt, and each says so. */
  done(state?: BroadcastState, withinMs?: number): Promise<void>;
  count(): { readonly missed: number; readonly twice: number };
  /** Copies that Telegram accepted and the ledger does not know as delivered: whoever has one may get another. */
  unsettled(): Promise<number>;
  /** A network between programs and Redis that scripts can be seen and stopped in. */
  wire(): Promise<RedisWire>;
  /** The same between programs and Telegram; its address is for TELEGRAM_API_ROOT. */
  telegramWire(): Promise<Wire & { readonly apiRoot: string }>;
  /** Status of /readyz. */
  readiness(program: StagedProgram): Promise<number>;
  /** Texts of the messages that the editor was sent, as they stand now. */
  told(): string[];
  /** The condition, asked again and again; throws with its name. */
  until(what: string, condition: () => boolean | Promise<boolean>, withinMs?: number): Promise<void>;
  close(): Promise<void>;
}

export interface StagedProgram extends Program {
  /** True when the harness ended it, or means to: any other end is a fault. */
  expected: boolean;
  readonly peakMb: () => number;
}

const sampleEveryMs = 500;

export async function setStage(options: StageOptions): Promise<Stage> {
  const { readers } = options;
  const redis = await startPrivateRedis({
    ...(options.redis && { settings: options.redis }),
    ...(options.redisDir !== undefined && { dir: options.redisDir }),
  });
  const sandbox = await startSandbox({ limits: "off", news: false, crowd: { from: firstReader, count: readers } });
  const dataDir = await mkdtemp(join(tmpdir(), "depeche-chaos-data-"));
  const stores = createStores({ redis: redis.redis, clock: Date.now, retentionDays: 30 });
  const members = Array.from({ length: readers }, (_, i) => firstReader + i);
  const programs: StagedProgram[] = [];
  const peaks = new Map<StagedProgram, number>();
  await seedCrowd(redis.redis, readers);
  const calls = watchCalls(sandbox, (chatId) => chatId >= firstReader && chatId < firstReader + readers);
  sandbox.world.start(people.eve);
  // Calls take a while, as Telegram's do: a fault finds some under way.
  sandbox.world.faults({ slowMs: 30 });
  const wires: Wire[] = [];
  let published = 0;
  let closed = false;

  const sampler = setInterval(() => {
    for (const program of programs) {
      peaks.set(program, Math.max(peaks.get(program) ?? 0, peakMegabytes(program.process.pid)));
    }
  }, sampleEveryMs);

  const environment = (env: Readonly<Record<string, string>>): Record<string, string> => ({
    BOT_TOKEN: sandbox.token,
    TELEGRAM_API_ROOT: sandbox.apiRoot,
    REDIS_URL: redis.url,
    DATA_DIR: dataDir,
    OWNER_IDS: String(people.eve),
    PORT: "0",
    UNDO_SECONDS: "0",
    // The crowd is served evenly, so that a fault finds calls under way. The crash test kills around a first wave.
    FIRST_WAVE_SECONDS: "0",
    BROADCAST_RATE: "200",
    ...options.env,
    ...env,
  });
  const adopt = (program: Program): StagedProgram => {
    const staged: StagedProgram = {
      ...program,
      expected: false,
      peakMb: () => peaks.get(staged) ?? 0,
      kill() {
        staged.expected = true;
        return program.kill();
      },
      stop() {
        staged.expected = true;
        return program.stop();
      },
    };
    programs.push(staged);
    return staged;
  };

  const stage: Stage = {
    sandbox,
    redis,
    dataDir,
    stores,
    calls,
    programs,
    program: async (env = {}) => adopt(await startProgram(environment(env))),
    boot: (env = {}) => adopt(spawnProgram(environment(env))),
    supervise(env = {}) {
      let current = stage.boot(env);
      const watch = (): void => {
        current.process.once("exit", () => {
          current.expected = true;
          if (closed) return;
          current = stage.boot(env);
          watch();
        });
      };
      watch();
      return { current: () => current };
    },
    publish(title = "The bridge is open", slug = "world") {
      published++;
      const story = `${title}\nAt last.\nhttps://news.example/bridge${published}`;
      sandbox.world.say(people.eve, people.eve, `/publish now #${slug}\n${story}`);
    },
    async publishArticle(content, more = {}) {
      published++;
      const now = Date.now();
      const { id } = await stores.articles.create({
        version: 1,
        state: "scheduled",
        urgency: "routine",
        silent: false,
        content: { title: "The bridge is open", url: `https://news.example/bridge${published}`, ...content },
        topics: [topic("world")],
        createdBy: people.eve,
        createdAt: now,
        publishAt: now,
        ...more,
      });
      await stores.agenda.ensure(publishEntry(id), now);
    },
    sent: (share) => sandbox.world.until(() => sandbox.world.receivedByCrowd() >= share * readers, 120_000),
    async broadcasts() {
      const found = await redis.redis.keys(keys.broadcast("*").meta.replace("{", "[{]").replace("}", "[}]"));
      return found.map((key) => key.slice(3, -":meta".length - 1) as BroadcastId);
    },
    async inFlight() {
      let marked = 0;
      for (const id of await stage.broadcasts()) {
        const batches = Number(await redis.redis.hget(keys.broadcast(id).meta, "batches"));
        for (let batch = 0; batch < batches; batch++) {
          const { length } = await stores.broadcasts.recipients(id, batch);
          const cells = await stores.ledger.read({ id, batch, part: 0 }, length);
          marked += cells.filter((cell) => cell.state === "in_flight").length;
        }
      }
      return marked;
    },
    async receipt() {
      const all = await receipts();
      const [first] = all;
      if (!first) throw new Error("nothing was published");
      return all.slice(1).reduce(sum, first);
    },
    async done(state = "done", withinMs = 120_000) {
      let last: readonly Receipt[] = [];
      const isDone = async (): Promise<boolean> => {
        last = await receipts();
        return last.length >= Math.max(1, published) && last.every((receipt) => receipt.state === state);
      };
      await stage.until("the receipt", isDone, withinMs).catch(() => {
        const said = last.length === 0 ? `; the editor was told: ${stage.told().join(" | ").slice(-500)}` : "";
        throw new Error(`not ${state} in ${withinMs} ms: ${JSON.stringify(last)}${said}`);
      });
    },
    count() {
      const received = members.map((chatId) => sandbox.world.received(chatId));
      const extra = received.reduce((all, copies) => all + Math.max(0, copies - published), 0);
      return { missed: received.reduce((all, copies) => all + Math.max(0, published - copies), 0), twice: extra };
    },
    async unsettled() {
      const { delivered } = await stage.receipt();
      return Math.max(0, calls.accepted.length - delivered);
    },
    async wire() {
      const wire = await startRedisWire(redis.port);
      wires.push(wire);
      return wire;
    },
    async telegramWire() {
      const wire = await startWire(Number(new URL(sandbox.apiRoot).port));
      wires.push(wire);
      return { ...wire, apiRoot: `http://127.0.0.1:${wire.port}` };
    },
    async readiness(program) {
      const url = /Health: (\S+)\/healthz/.exec(program.output())?.[1];
      return (await fetch(`${url}/readyz`)).status;
    },
    told: () => sandbox.world.messages(people.eve).flatMap(({ from, text }) => (from?.is_bot && text ? [text] : [])),
    async until(what, condition, withinMs = 60_000) {
      for (const end = Date.now() + withinMs; !(await condition()); await sleep(100)) {
        if (Date.now() > end) throw new Error(`not in ${Math.round(withinMs / 1000)} s: ${what}`);
      }
    },
    async close() {
      closed = true;
      clearInterval(sampler);
      for (const program of programs) {
        program.process.kill("SIGCONT");
        await program.kill();
      }
      await Promise.all(wires.map((wire) => wire.close()));
      await sandbox.stop();
      await redis.remove();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return stage;

  async function receipts(): Promise<Receipt[]> {
    const found = await Promise.all((await stage.broadcasts()).map((id) => stores.broadcasts.receipt(id)));
    return found.filter((receipt) => receipt !== null);
  }
}

function sum(a: Receipt, b: Receipt): Receipt {
  const failed: Record<string, number> = { ...a.failed };
  for (const [reason, count] of Object.entries(b.failed)) failed[reason] = (failed[reason] ?? 0) + count;
  return {
    ...a,
    planned: a.planned + b.planned,
    delivered: a.delivered + b.delivered,
    unknown: a.unknown + b.unknown,
    pending: a.pending + b.pending,
    failed,
  };
}
