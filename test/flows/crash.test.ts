/** kill -9 in the middle of a broadcast, with the real program as a child process: nobody missed, and no copy too many but
 *  those whose call was under way. The fault matrix kills oftener, and other processes. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { people } from "../support/app.ts";
import { type Program, startProgram } from "../support/program.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";

const crowd = { from: 700_000, count: 300 };
let redis: TestRedis;
let sandbox: Sandbox;
let dataDir: string;
let stores: Stores;
const running: Program[] = [];

beforeAll(async () => {
  redis = await startTestRedis("always");
  sandbox = await startSandbox({ limits: "off", news: false, crowd });
  dataDir = await mkdtemp(join(tmpdir(), "depeche-crash-"));
  stores = createStores({ redis: redis.redis, clock: Date.now, retentionDays: 30 });
  await stores.topics.add({ slug: topic("world"), names: { default: "World" } });
  for (let i = 0; i < crowd.count; i++) {
    await stores.subscribers.update(crowd.from + i, () => ({
      chatId: crowd.from + i,
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
});
afterAll(async () => {
  await Promise.all(running.map((program) => program.kill()));
  await sandbox.stop();
  await redis.stop();
  await rm(dataDir, { recursive: true, force: true });
});

const start = async (): Promise<Program> => {
  const program = await startProgram({
    BOT_TOKEN: sandbox.token,
    TELEGRAM_API_ROOT: sandbox.apiRoot,
    REDIS_URL: redis.url,
    DATA_DIR: dataDir,
    OWNER_IDS: String(people.eve),
    PORT: "0",
    UNDO_SECONDS: "0",
    BROADCAST_RATE: "100",
  });
  running.push(program);
  return program;
};
const members = Array.from({ length: crowd.count }, (_, i) => crowd.from + i);
const copies = (): number => sandbox.world.receivedByCrowd();
const missed = (): number => members.filter((chat) => sandbox.world.received(chat) === 0).length;

/** Calls that were marked as under way and have no answer in the ledger: as many copies may come twice. */
async function inFlight(): Promise<number> {
  let marked = 0;
  for (const id of await stores.broadcasts.live()) {
    for (let batch = 0; batch < (await stores.broadcasts.batches(id)); batch++) {
      const { length } = await stores.broadcasts.recipients(id, batch);
      const cells = await stores.ledger.read({ id, batch, part: 0 }, length);
      marked += cells.filter((cell) => cell.state === "in_flight").length;
    }
  }
  return marked;
}

test("a process that is killed while it sends misses nobody", async () => {
  let program = await start();
  sandbox.world.start(people.eve);
  sandbox.world.say(
    people.eve,
    people.eve,
    "/publish now #world\nThe bridge is open\nAt last.\nhttps://news.example/bridge",
  );
  await sandbox.world.until(() => copies() >= crowd.count / 3, 60_000);
  await program.kill();
  const mayRepeat = await inFlight();
  program = await start();
  await sandbox.world.until(() => missed() === 0, 120_000);
  await sandbox.world.until(
    () => JSON.stringify(sandbox.world.messages(people.eve)).includes("Accepted by Telegram"),
    60_000,
  );
  const twice = members.filter((chat) => sandbox.world.received(chat) > 1).length;
  expect(twice).toBeLessThanOrEqual(mayRepeat);
  // Whoever has two copies is told of on the receipt, and so is whoever may have.
  const [, told = "0"] =
    /May have come twice[^:]*: (\d+)/.exec(JSON.stringify(sandbox.world.messages(people.eve))) ?? [];
  expect(Number(told)).toBeGreaterThanOrEqual(twice);
  expect(await program.stop()).toBe(0);
}, 120_000);
