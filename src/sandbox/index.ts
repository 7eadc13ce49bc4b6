/** Starts a Telegram of our own on loopback: Bot API, people, chats, a clock, a page to look at. For tests and first
 * steps; nobody uses it in production, and of the program it knows only the nouns of news/. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createCaller } from "./api/call.ts";
import { answerBotApi } from "./http/bot-api.ts";
import { createControlApi } from "./http/control-api.ts";
import { sendPageFile } from "./http/page-files.ts";
import { requestedAddress } from "./http/requested-address.ts";
import { startNewsSite } from "./site/start-news-site.ts";
import { createBus } from "./world/bus.ts";
import { botToken, botUser, settle } from "./world/cast.ts";
import { createClock, type PlannedWork } from "./world/clock.ts";
import type { Core } from "./world/core.ts";
import { createCrowd } from "./world/crowd.ts";
import { createLinkPreviews } from "./world/link-previews.ts";
import type { Limits } from "./world/model.ts";
import { createRates, noLimits, telegramLimits } from "./world/rates.ts";
import { restoreWorld, saveWorld } from "./world/snapshot.ts";
import { createUpdateQueue } from "./world/update-queue.ts";
import { createWebhook } from "./world/webhook.ts";
import { createWorld, type World } from "./world/world.ts";

export interface SandboxOptions {
  /** 127.0.0.1 unless told otherwise. */
  readonly host?: string;
  /** 0 = any free one. */
  readonly port?: number;
  readonly token?: string;
  /** Unknown methods and fields become warnings too. */
  readonly strict?: boolean;
  /** A second judge of every text: a string is why Telegram would refuse it, kept as a warning. */
  readonly judge?: (text: string, parseMode: string) => string | null;
  readonly limits?: Partial<Limits> | "off";
  /** Starts the local news site too. True unless told otherwise. */
  readonly news?: boolean;
  /** The world survives in this file. Without it the world is new at every start. */
  readonly stateFile?: string;
  /** Readers `from` … `from + count - 1` have started the bot; their messages are counted, not kept. */
  readonly crowd?: { readonly from: number; readonly count: number };
}

export interface Sandbox {
  /** The chat page, with a trailing slash. */
  readonly url: string;
  /** For TELEGRAM_API_ROOT, without a trailing slash. */
  readonly apiRoot: string;
  readonly token: string;
  /** Empty when the news site was not asked for. */
  readonly newsUrl: string;
  readonly world: World;
  /** UTC ms: real time plus what the page or a test has moved it by. */
  readonly now: () => number;
  /** Moves the clock forward, with a stop at every moment that the program has planned something for. */
  advance(ms: number): Promise<void>;
  /** Moves it in one leap, as if the program had been away meanwhile. */
  jump(ms: number): void;
  /** From now on the clock stops at what this program has planned. */
  follow(work: PlannedWork): void;
  stop(): Promise<void>;
}

const saveEveryMs = 2_000;

/** Rejects when the port is taken. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const host = options.host ?? "127.0.0.1";
  const bus = createBus();
  const clock = createClock(() => bus.emit("clock", () => ({ now: clock.now(), offsetMs: clock.offsetMs() })));
  const { now } = clock;
  const limits = options.limits === "off" ? noLimits : { ...telegramLimits, ...options.limits };
  const core: Core = {
    bot: botUser,
    token: options.token ?? botToken,
    now,
    bus,
    updates: createUpdateQueue(now, () => bus.emit("chat", () => ({})), options.limits !== "off"),
    people: new Map(),
    chats: new Map(),
    commands: new Map(),
    profile: new Map(),
    files: new Map(),
    warnings: [],
    calls: [],
    limits,
    rates: createRates(limits, () => core.faults.chatPace),
    previews: createLinkPreviews(),
    callbacks: new Map(),
    inlineQueries: new Map(),
    inlineShown: new Map(),
    inlineCache: new Map(),
    crowd: options.crowd ? createCrowd(options.crowd.from, options.crowd.count) : null,
    isStrict: options.strict === true,
    judge: options.judge,
    faults: {},
    interceptor: null,
    nextSerial: 1,
    newsUrl: "",
  };
  settle(core);
  const { stateFile } = options;
  if (stateFile) clock.jump(restoreWorld(core, stateFile) ?? 0);

  const world = createWorld(core);
  const webhook = createWebhook(core, (method, payload) =>
    call(method, payload, new Map(), new AbortController().signal),
  );
  const call = createCaller(core, webhook);
  const control = createControlApi(core, world, clock);

  const server = createServer((request, response) => {
    const url = requestedAddress(request, "http://sandbox");
    if (!url) return void response.writeHead(400).end();
    const answered = url.pathname.startsWith("/sandbox/")
      ? control(request, response, url)
      : answerBotApi(core, call, request, response, url)
          .then((isDone) => isDone || sendPageFile(url.pathname, response))
          .then((isDone) => {
            if (!isDone) response.writeHead(404).end();
          });
    answered.catch((error: unknown) => {
      if (response.headersSent || response.destroyed) response.destroy();
      else
        response.writeHead(500, { "content-type": "application/json" }).end(JSON.stringify({ error: String(error) }));
    });
  });
  await listen(server, options.port ?? 0, host);
  const site = options.news === false ? null : await startNewsSite({ host, now });
  core.newsUrl = site?.url ?? "";
  const saver = stateFile ? keepSaved(core, stateFile, clock.offsetMs) : null;

  const address = server.address() as AddressInfo;
  const apiRoot = `http://${host.includes(":") ? `[${host}]` : host}:${address.port}`;
  return {
    url: `${apiRoot}/`,
    apiRoot,
    token: core.token,
    newsUrl: core.newsUrl,
    world,
    now,
    advance: clock.advance,
    jump: clock.jump,
    follow: clock.follow,
    async stop() {
      webhook.stop();
      core.updates.evict("the sandbox stops");
      saver?.stop();
      await Promise.all([close(server), site?.stop()]);
    },
  };
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}

/** Saves what changed now and then, and at the end. */
function keepSaved(core: Core, file: string, offsetMs: () => number): { stop(): void } {
  let isDirty = true;
  const stopListening = core.bus.listen(() => {
    isDirty = true;
  });
  const save = (): void => {
    if (isDirty) saveWorld(core, file, offsetMs());
    isDirty = false;
  };
  const timer = setInterval(save, saveEveryMs);
  timer.unref();
  return {
    stop() {
      clearInterval(timer);
      stopListening();
      isDirty = true;
      save();
    },
  };
}
