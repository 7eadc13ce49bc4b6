/** kill -9 of the bot in the middle of a rush: every update that Telegram was told we have is answered all the same, and
 *  what one person asked for is done in order. The fault matrix has the longer rush, from one person and from many. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { people } from "../support/app.ts";
import { type Program, startProgram } from "../support/program.ts";
import { startTestRedis, type TestRedis } from "../support/redis.ts";

const rush = 80;
let redis: TestRedis;
let sandbox: Sandbox;
let dataDir: string;
const running: Program[] = [];
beforeAll(async () => {
  redis = await startTestRedis("always");
  sandbox = await startSandbox({ limits: "off", news: false });
  dataDir = await mkdtemp(join(tmpdir(), "depeche-updates-"));
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
  });
  running.push(program);
  return program;
};

test("a bot that is killed in a rush loses none of the updates it was given", async () => {
  let program = await start();
  const { world } = sandbox;
  const readers = Array.from({ length: rush }, (_, i) => world.addPerson({ name: `Reader ${i}` }));
  const answered = (): number => readers.filter((id) => world.messages(id).some(({ from }) => from?.is_bot)).length;
  for (const [i, id] of readers.entries()) {
    world.say(id, id, "/help");
    world.say(people.eve, people.eve, `/topicadmin add rush${i} Rush ${i}`);
  }
  await world.until(() => answered() >= 25, 60_000);
  await program.kill();
  program = await start();
  await world.until(() => answered() === rush, 60_000);
  // What was being answered at the kill is answered once more when its lease has run out.
  const inbox = `{inbox:${sandbox.token.split(":")[0]}}:updates`;
  await expect.poll(() => redis.redis.hlen(inbox), { timeout: 30_000 }).toBe(0);
  const topics = await createStores({ redis: redis.redis, clock: Date.now, retentionDays: 30 }).topics.list();
  const inTurn = topics.toSorted((a, b) => a.number - b.number).map(({ slug }) => slug);
  expect(inTurn).toEqual(readers.map((_, i) => `rush${i}`));
  expect(await program.stop()).toBe(0);
}, 120_000);

test("what a chat sends after the kill is done after what it had sent before", async () => {
  let program = await start();
  const { world } = sandbox;
  const { topics } = createStores({ redis: redis.redis, clock: Date.now, retentionDays: 30 });
  const added = async (): Promise<string[]> =>
    (await topics.list())
      .filter(({ slug }) => slug.startsWith("turn"))
      .toSorted((a, b) => a.number - b.number)
      .map(({ slug }) => slug);
  const add = (number: number) => world.say(people.eve, people.eve, `/topicadmin add turn${number} Turn ${number}`);
  for (let i = 0; i < 40; i++) add(i);
  await expect.poll(async () => (await added()).length, { interval: 5 }).toBeGreaterThan(2);
  await program.kill();
  const before = (await added()).length;
  expect(before).toBeLessThan(40);
  for (let i = 40; i < 60; i++) add(i);
  program = await start();
  await expect.poll(async () => (await added()).length, { timeout: 30_000 }).toBe(60);
  expect(await added()).toEqual(Array.from({ length: 60 }, (_, i) => `turn${i}`));
  expect(await program.stop()).toBe(0);
}, 90_000);
