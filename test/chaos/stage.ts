/** The stage of one fault: a Telegram of our own with a crowd of readers, a private Redis, the real program as child
 *  processes, and the count of copies that each reader was sent. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BroadcastId } from "../../src/news/broadcast.ts";
import type { Receipt } from "../../src/news/delivery.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { keys } from "../../src/store/keys.ts";
import { people } from "../support/house.ts";
import { type Program, startProgram } from "../support/program.ts";
import { topic } from "../support/sending.ts";
import { type PrivateRedis, startPrivateRedis } from "./private-redis.ts";

export interface Stage {
  readonly sandbox: Sandbox;
  readonly redis: PrivateRedis;
  /** `env` goes over the usual settings. */
  program(env?: Readonly<Record<string, string>>): Promise<Program>;
  publish(): void;
  /** Resolves when so many copies have reached the crowd. */
  sent(share: number): Promise<void>;
  /** Calls marked as in flight right now: as many copies may come twice after a crash. */
  inFlight(): Promise<number>;
  /** Every broadcast there is; one, unless an article went out twice. */
  broadcasts(): Promise<readonly BroadcastId[]>;
  receipt(): Promise<Receipt>;
  /** Until the receipt is final. */
  done(withinMs?: number): Promise<void>;
  count(): { readonly missed: number; readonly twice: number };
  close(): Promise<void>;
}

const first = 700_000;

export async function setStage(readers: number): Promise<Stage> {
  const redis = await startPrivateRedis();
  const sandbox = await startSandbox({ limits: "off", news: false, crowd: { from: first, count: readers } });
  const dataDir = await mkdtemp(join(tmpdir(), "depeche-chaos-data-"));
  const stores = createStores({ redis: redis.redis, clock: Date.now, retentionDays: 30 });
  const members = Array.from({ length: readers }, (_, i) => first + i);
  const programs: Program[] = [];
  await stores.topics.add({ slug: topic("world"), names: { default: "World" } });
  for (const chatId of members) {
    await stores.subscribers.update(chatId, () => ({
      chatId,
      topics: [topic("world")],
      since: Date.now(),
      state: "active",
      preferences: {
        locale: "en",
        timeZone: "UTC",
        cadence: { kind: "instant" },
        breaking: false,
        pictures: "preview",
      },
    }));
  }
  sandbox.world.start(people.eve);
  // Calls take a while, as Telegram's do: a fault finds some under way.
  sandbox.world.faults({ slowMs: 30 });

  const stage: Stage = {
    sandbox,
    redis,
    async program(env = {}) {
      const program = await startProgram({
        BOT_TOKEN: sandbox.token,
        TELEGRAM_API_ROOT: sandbox.apiRoot,
        REDIS_URL: redis.url,
        DATA_DIR: dataDir,
        OWNER_IDS: String(people.eve),
        PORT: "0",
        UNDO_SECONDS: "0",
        BROADCAST_RATE: "200",
        ...env,
      });
      programs.push(program);
      return program;
    },
    publish() {
      const story = "The bridge is open\nAt last.\nhttps://news.example/bridge";
      sandbox.world.say(people.eve, people.eve, `/publish now #world\n${story}`);
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
      const [id] = await stage.broadcasts();
      const receipt = id && (await stores.broadcasts.receipt(id));
      if (!receipt) throw new Error("nothing was published");
      return receipt;
    },
    async done(withinMs = 150_000) {
      const until = Date.now() + withinMs;
      for (;;) {
        const ids = await stage.broadcasts();
        const receipts = await Promise.all(ids.map((id) => stores.broadcasts.receipt(id)));
        if (receipts.length > 0 && receipts.every((receipt) => receipt?.state === "done")) return;
        if (Date.now() > until) throw new Error(`not done in ${withinMs} ms: ${JSON.stringify(receipts)}`);
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    },
    count() {
      const received = members.map((chatId) => sandbox.world.received(chatId));
      const extra = received.reduce((sum, copies) => sum + Math.max(0, copies - 1), 0);
      return { missed: received.filter((copies) => copies === 0).length, twice: extra };
    },
    async close() {
      for (const program of programs) {
        program.process.kill("SIGCONT");
        await program.kill();
      }
      await sandbox.stop();
      await redis.remove();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  return stage;
}
