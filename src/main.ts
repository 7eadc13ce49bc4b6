/** Starts the program from its environment and stops it on signals. Alone reads the environment. */
import { homedir } from "node:os";
import { join } from "node:path";
import type { App } from "./app.ts";
import { compose } from "./compose.ts";
import { exitCodeConfig, readConfig } from "./config.ts";
import type { Config } from "./config-schema.ts";
import { readEnvFile } from "./env-file.ts";
import { type Locales, loadLocales } from "./locales/load-locales.ts";
import type { Clock } from "./news/schedule.ts";
import { redact } from "./redact.ts";
import { listenFault, StartFault, type StartFaultCode } from "./start-fault.ts";
import { stopOnSignals, stopWithinMs } from "./stop-on-signals.ts";
import { dataFolderFault, openDataFolder } from "./store/data-folder.ts";
import { redisFault } from "./store/redis/redis.ts";
import { isOutage } from "./store/redis/trouble.ts";

/** A supervisor that starts us again changes nothing about these. */
const configFaults: readonly StartFaultCode[] = [
  "token_refused",
  "redis_unfit",
  "env_unreadable",
  "data_dir_unusable",
  "sandbox_absent",
  "listen_refused",
];

/** What the start needs of the sandbox. Named here so that a production build does not contain it. */
interface Sandbox {
  readonly url: string;
  readonly apiRoot: string;
  readonly token: string;
  readonly newsUrl: string;
  readonly now: Clock;
  readonly world: {
    messages(chatId: number): readonly unknown[];
    start(chatId: number): unknown;
    say(chatId: number, as: number, text: string): unknown;
  };
  follow(work: App["dueWork"]): void;
  stop(): Promise<void>;
}

interface SandboxModule {
  startSandbox(options: { host: string; port: number; stateFile: string }): Promise<Sandbox>;
}

const signals = stopOnSignals((line, isFault) => say(redact(line), isFault ? process.stderr : process.stdout));

const surroundings = {
  onProgress: (line: string) => say(line),
  onRedisLost: endWithRedis,
  searchPath: process.env.PATH ?? "",
  cacheDir: join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "depeche"),
};

/** The sandbox's editor, Eve: she owns the newsroom there. */
const sandboxOwner = 2001;

async function main(): Promise<void> {
  try {
    const settings = configured();
    if (!settings) return;
    const { config, locales } = settings;
    const { BOT_TOKEN } = config;
    if (BOT_TOKEN) await run({ ...config, BOT_TOKEN }, locales);
    else await runInSandbox(config, locales);
  } catch (error) {
    const fault = isOutage(error) ? redisFault(error, "REDIS_URL") : error;
    if (!(fault instanceof StartFault)) throw fault;
    say(fault.message, process.stderr);
    // Servers and timers of a half-started program must not keep it alive.
    process.exit(configFaults.includes(fault.code) ? exitCodeConfig : 1);
  }
}

/** Own wording is part of it: its faults are listed with the others. */
function configured(): { readonly config: Config; readonly locales: Locales } | null {
  const file = readEnvFile(".env");
  const env: NodeJS.Dict<string> = { ...file.env, ...process.env };
  const { locales, faults: wording } = loadLocales({ ownTexts: env.TEXTS_DIR?.trim() || undefined });
  const result = readConfig(env, locales.codes);
  for (const warning of [...file.warnings, ...result.warnings]) say(warning, process.stderr);
  if (result.ok && wording.length + file.faults.length === 0) return { config: result.config, locales };
  const faults = [
    ...file.faults,
    ...(result.ok ? [] : result.faults),
    ...wording.map((fault) => `TEXTS_DIR: ${fault}`),
  ];
  say(`The configuration can't be used:\n${faults.map((fault) => `  ${fault}`).join("\n")}`, process.stderr);
  process.exitCode = exitCodeConfig;
  return null;
}

async function run(config: Config & { BOT_TOKEN: string }, locales: Locales): Promise<App> {
  const app = await compose(config, { ...surroundings, locales });
  signals.stopWith(() => app.stop());
  watchForgottenFaults(app);
  const url = await app.start();
  say(`Dépêche is running as @${app.username}. Health: ${url}/healthz`);
  return app;
}

async function runInSandbox(config: Config, locales: Locales): Promise<void> {
  const { startSandbox } = await loadSandbox();
  say("BOT_TOKEN is not set: running against the built-in sandbox (no Telegram, no real readers).");
  const port = config.PORT === 0 ? 0 : config.PORT + 1;
  const dataDir = join(config.DATA_DIR, "sandbox");
  await openDataFolder(dataDir);
  const stateFile = join(dataDir, "world.json");
  const sandbox = await startSandbox({ host: config.HOST, port, stateFile }).catch((error: NodeJS.ErrnoException) => {
    const isOfFile = error.syscall === "open" || error.syscall === "read";
    if (isOfFile) throw dataFolderFault(stateFile, error);
    throw error.syscall ? listenFault(error, config.HOST, port, " (the sandbox takes the one after PORT)") : error;
  });
  const app = await compose(
    {
      ...config,
      BOT_TOKEN: sandbox.token,
      TELEGRAM_API_ROOT: sandbox.apiRoot,
      DATA_DIR: dataDir,
      OWNER_IDS: config.OWNER_IDS.length > 0 ? config.OWNER_IDS : [sandboxOwner],
      FETCH_ALLOW_HOSTS: [...config.FETCH_ALLOW_HOSTS, new URL(sandbox.newsUrl).host],
    },
    { now: sandbox.now, strict: false, locales, ...surroundings },
  );
  signals.stopWith(async () => {
    await app.stop();
    await sandbox.stop();
  });
  watchForgottenFaults(app);
  sandbox.follow(app.dueWork);
  await app.start();
  addFirstTopics(sandbox);
  say(`Open ${sandbox.url} and press Start. A news site to publish from: ${sandbox.newsUrl}`);
}

/** A first start finds topics to choose from: Eve has typed the commands, as an owner would. */
function addFirstTopics({ world }: Sandbox): void {
  if (world.messages(sandboxOwner).length > 0) return;
  world.start(sandboxOwner);
  for (const topic of ["world 🌍 World", "local 🏘 Local", "sport ⚽ Sport", "culture 🎭 Culture"]) {
    world.say(sandboxOwner, sandboxOwner, `/topicadmin add ${topic}`);
  }
}

async function loadSandbox(): Promise<SandboxModule> {
  const specifier = "./sandbox/index.ts";
  try {
    return (await import(specifier)) as SandboxModule;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
    throw new StartFault(
      "sandbox_absent",
      "BOT_TOKEN is not set, and this build has no sandbox: set it to a token from @BotFather.",
      {
        cause: error,
      },
    );
  }
}

/** Without its Redis the program can keep nothing, and starting it in the middle would have to be as safe as starting both:
 *  whoever starts us again does that. */
function endWithRedis(how: string): void {
  if (signals.isStopping()) return;
  say(
    `The embedded Redis has ended (${how}): this program ends with it. Start it again, what it kept is there.`,
    process.stderr,
  );
  process.exit(1);
}

/** A promise that nobody waited for is told, and the others go on. After a throw that nobody caught no state can be
 *  trusted: what is in flight may end and be recorded, then we go, and a supervisor starts us again. */
function watchForgottenFaults(app: App): void {
  process.on("unhandledRejection", (error) => app.report("a promise nobody waited for", error));
  process.on("uncaughtException", (error) => {
    app.report("code that nobody watched", error);
    setTimeout(() => process.exit(1), stopWithinMs).unref();
    app.stop().then(
      () => process.exit(1),
      () => process.exit(1),
    );
  });
}

function say(line: string, stream: NodeJS.WriteStream = process.stdout): void {
  stream.write(`${line}\n`);
}

await main();
