/** A real redis-server of our own, its data in DATA_DIR: started and stopped with the program, found again after a
 *  crash. Must never be shared by two programs, and must never lose an acknowledged write. */
import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { Redis } from "ioredis";
import { z } from "zod";
import { StartFault } from "../../start-fault.ts";
import { dataFolderFault, openDataFolder } from "../data-folder.ts";
import type { RedisBinary } from "./server-binary.ts";

export interface EmbeddedRedis {
  readonly url: string;
  readonly pid: number;
  /** Ends it cleanly; resolves when the process is gone. */
  stop(): Promise<void>;
}

export interface EmbeddedRedisOptions {
  readonly binary: RedisBinary;
  readonly dataDir: string;
  /** always (default): an acknowledged write survives a power cut. Tests that measure may relax it. */
  readonly fsync?: "always" | "everysec";
}

/** Written beside the data, so that the next start finds what a killed program left running. */
const noteSchema = z.object({ owner: z.int(), port: z.int(), password: z.string() });
type Note = z.infer<typeof noteSchema>;

const attempts = 3;

export async function startEmbeddedRedis(options: EmbeddedRedisOptions): Promise<EmbeddedRedis> {
  const folder = resolve(options.dataDir, "redis");
  await openDataFolder(folder);
  const notePath = join(folder, "instance.json");
  await endOrphan(notePath, options.dataDir);

  for (let attempt = 1; ; attempt++) {
    const port = await freePort();
    const password = randomBytes(24).toString("base64url");
    const note: Note = { owner: process.pid, port, password };
    // Before the start: who is killed a moment later leaves a server that the next start must find.
    await writeFile(notePath, JSON.stringify(note), { mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
      throw dataFolderFault(notePath, error);
    });
    const started = await launch(options, folder, port, password);
    if (typeof started === "string") {
      if (attempt < attempts && /address already in use/i.test(started)) continue;
      throw new StartFault("redis_unfit", `The embedded Redis did not start: ${started}`);
    }
    const pid = started.pid ?? 0;
    return {
      url: `redis://:${password}@127.0.0.1:${port}`,
      pid,
      async stop() {
        if (started.exitCode === null && started.signalCode === null) {
          started.ref(); // nothing else may keep the program alive until it is gone
          const gone = once(started, "exit");
          started.kill("SIGTERM");
          await gone;
        }
        await rm(notePath, { force: true });
      },
    };
  }
}

/** Returns the process once it accepts connections (its data loaded), or its last words. */
async function launch(
  options: EmbeddedRedisOptions,
  folder: string,
  port: number,
  password: string,
): Promise<ChildProcess | string> {
  const config = join(folder, "redis.conf"); // a file, not arguments: those are visible to every user of the machine
  const lines = [
    "bind 127.0.0.1",
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(folder)}`,
    "daemonize no",
    'save ""',
    "appendonly yes",
    `appendfsync ${options.fsync ?? "always"}`,
    "maxmemory-policy noeviction",
  ];
  await writeFile(config, `${lines.join("\n")}\n`, { mode: 0o600 });
  const { path, libraryPath } = options.binary;
  const child = spawn(path, [config], {
    // A process group of its own: Ctrl-C in the terminal is for us, and Redis is needed until our last write.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...(libraryPath && { env: { LD_LIBRARY_PATH: libraryPath } }),
  });
  const words: string[] = [];
  return new Promise((settle) => {
    child.once("error", (error) => settle(error.message));
    child.once("exit", (code) => settle(words.at(-1) ?? `it ended with code ${code}`));
    child.stderr.on("data", (chunk: Buffer) => words.push(chunk.toString().trim()));
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (/Ready to accept connections/i.test(line)) {
        child.unref();
        for (const stream of [child.stdout, child.stderr]) (stream as { unref?(): void }).unref?.();
        settle(child);
      }
      words.push(line.replace(/^\d+:[A-Z] \d+ \w+ \d+ [\d:.]+ . /, "").trim());
      if (words.length > 20) words.shift();
    });
  });
}

/** Throws StartFault when the data folder is in use, or what runs there will not end. */
async function endOrphan(notePath: string, dataDir: string): Promise<void> {
  const note = await readNote(notePath);
  if (!note || !(await answers(note))) return;
  if (note.owner !== process.pid && isAlive(note.owner)) {
    throw new StartFault(
      "redis_unfit",
      `Another Dépêche (process ${note.owner}) uses ${dataDir}: stop it, choose another DATA_DIR, or let both share a REDIS_URL.`,
    );
  }
  const redis = connectTo(note);
  const gone = once(redis, "end");
  // SHUTDOWN has no answer but the closed connection, which comes when the data is on disk.
  redis.shutdown().catch(() => {});
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, orphanEndMs))]);
  redis.disconnect();
  if (await answers(note)) {
    throw new StartFault(
      "redis_unfit",
      `A Redis that an earlier start left on port ${note.port} does not end: stop it.`,
    );
  }
}

/** How long an orphan may take to write its data out. */
const orphanEndMs = 10_000;

/** Whether our own server, known by its password, listens there. */
async function answers(note: Note): Promise<boolean> {
  const redis = connectTo(note);
  try {
    await redis.connect();
    return (await redis.ping()) === "PONG";
  } catch {
    return false; // nobody there, or a stranger who refuses the password
  } finally {
    redis.disconnect();
  }
}

function connectTo({ port, password }: Note): Redis {
  const redis = new Redis({ port, password, lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  redis.on("error", () => {}); // told by the rejected command
  return redis;
}

async function readNote(path: string): Promise<Note | null> {
  const text = await readFile(path, "utf8").catch(() => null); // there is none: nobody uses the folder
  if (text === null) return null;
  try {
    return noteSchema.parse(JSON.parse(text));
  } catch {
    return null; // half written by a crash: the process it speaks of can't be told from a stranger
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
