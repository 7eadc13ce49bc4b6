/** The whole program against a sandbox, on a Redis of its own: what flow tests play in. Everything it sends passes through
 *  Telegram's real parser; a refused or silently changed text is a warning, and a warning fails the test. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { App } from "../../src/app.ts";
import { compose } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { type LoadOptions, loadLocales } from "../../src/locales/load-locales.ts";
import { connectSandbox, type SandboxClient } from "../../src/sandbox/client.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";
import type { Redis } from "../../src/store/redis/redis.ts";
import { startTestRedis } from "./redis.ts";
import { judge } from "./telegram-parser.ts";

/** The cast of the sandbox. */
export const people = { ada: 1001, chloe: 1002, eve: 2001 } as const;

export interface TestApp {
  readonly app: App;
  readonly sandbox: Sandbox;
  readonly client: SandboxClient;
  readonly redisUrl: string;
  readonly logs: readonly string[];
  /** Health and metrics. */
  readonly url: string;
  /** Throws when anything was refused or silently changed. */
  expectNoWarnings(): void;
  stop(): Promise<void>;
}

export async function startApp(
  options: {
    texts?: LoadOptions;
    env?: Readonly<Record<string, string>>;
    sandbox?: SandboxOptions;
    /** Before the program starts. */
    prepare?: (at: { readonly redis: Redis; readonly sandbox: Sandbox }) => Promise<void>;
  } = {},
): Promise<TestApp> {
  const { locales, faults } = loadLocales(options.texts);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  const redis = await startTestRedis();
  const sandbox = await startSandbox({ strict: true, judge, ...options.sandbox });
  const client = await connectSandbox(sandbox.url);
  await options.prepare?.({ redis: redis.redis, sandbox });
  const dataDir = await mkdtemp(join(tmpdir(), "depeche-app-"));
  const config = readConfig(
    {
      BOT_TOKEN: sandbox.token,
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      REDIS_URL: redis.url,
      DATA_DIR: dataDir,
      OWNER_IDS: String(people.eve),
      OUTLET_NAME: "The Riverside Courier",
      FETCH_ALLOW_HOSTS: new URL(sandbox.newsUrl).host,
      UNDO_SECONDS: "0",
      PORT: "0",
      LOG_LEVEL: "info",
      ...options.env,
    },
    locales.codes,
  );
  if (!config.ok) throw new Error(config.faults.join("\n"));
  const { BOT_TOKEN = sandbox.token } = config.config;
  const logs: string[] = [];
  const app = await compose(
    { ...config.config, BOT_TOKEN },
    {
      now: sandbox.now,
      locales,
      searchPath: process.env.PATH ?? "",
      cacheDir: dataDir,
      writeLog: (line) => void logs.push(line),
    },
  );
  sandbox.follow(app.dueWork);
  const url = await app.start();
  return {
    app,
    sandbox,
    client,
    redisUrl: redis.url,
    logs,
    url,
    expectNoWarnings() {
      const found = sandbox.world.warnings;
      if (found.length > 0) throw new Error(`Telegram would not show this as it was meant:\n${found.join("\n")}`);
    },
    async stop() {
      client.close();
      await app.stop();
      await sandbox.stop();
      await redis.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
