/** The real program for the tests of one file, to be killed and started again: what it finds then, a Redis, a sandbox and a
 *  data folder, is there for all of them. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { people } from "./app.ts";
import { type Program, startProgram } from "./program.ts";
import { startTestRedis, type TestRedis } from "./redis.ts";

export interface UsedPrograms {
  readonly sandbox: Sandbox;
  readonly redis: Redis;
  start(): Promise<Program>;
}

/** Always the same object; what is in it is there from the first test on. */
export function usePrograms(
  options: {
    readonly sandbox?: SandboxOptions;
    readonly env?: Readonly<Record<string, string>>;
    readonly fsync?: Parameters<typeof startTestRedis>[0];
  } = {},
): UsedPrograms {
  const programs = {} as UsedPrograms;
  const running: Program[] = [];
  let redis: TestRedis;
  let sandbox: Sandbox;
  let dataDir: string;
  beforeAll(async () => {
    redis = await startTestRedis(options.fsync ?? "always");
    sandbox = await startSandbox({ limits: "off", news: false, ...options.sandbox });
    dataDir = await mkdtemp(join(tmpdir(), "depeche-programs-"));
    Object.assign(programs, { redis: redis.redis, sandbox, start });
  });
  afterAll(async () => {
    await Promise.all(running.map((program) => program.kill()));
    await sandbox.stop();
    await redis.stop();
    await rm(dataDir, { recursive: true, force: true });
  });

  async function start(): Promise<Program> {
    const program = await startProgram({
      BOT_TOKEN: sandbox.token,
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      REDIS_URL: redis.url,
      DATA_DIR: dataDir,
      OWNER_IDS: String(people.eve),
      PORT: "0",
      ...options.env,
    });
    running.push(program);
    return program;
  }
  return programs;
}
