/** kill -9 of the bot in the middle of a rush: every update that Telegram was told we have is answered all the same. The
 *  fault matrix has the longer rush, from one person and from many. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { people } from "../support/house.ts";
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
    PORT: "0",
  });
  running.push(program);
  return program;
};
/** Which of the questions were answered: each answer repeats its number. */
const answered = (): Set<number> =>
  new Set(
    sandbox.world
      .messages(people.ada)
      .flatMap((message) => (message.from?.is_bot ? [...(message.text ?? "").matchAll(/nosuch(\d+)/g)] : []))
      .map((match) => Number(match[1])),
  );

test("a bot that is killed in a rush loses none of the updates it was given", async () => {
  let program = await start();
  sandbox.world.start(people.ada);
  for (let i = 0; i < rush; i++) sandbox.world.say(people.ada, people.ada, `/nosuch${i}`);
  await sandbox.world.until(() => answered().size >= 25, 60_000);
  await program.kill();
  program = await start();
  await sandbox.world.until(() => answered().size === rush, 60_000);
  // What was being answered at the kill is answered once more when its lease has run out.
  const inbox = `{inbox:${sandbox.token.split(":")[0]}}:updates`;
  await expect.poll(() => redis.redis.hlen(inbox), { timeout: 30_000 }).toBe(0);
  expect(await program.stop()).toBe(0);
}, 120_000);
