/** A real redis-server of our own, its data in DATA_DIR: started and stopped with the program, found again after a
 *  crash. Must never be shared by two programs, and must never lose an acknowledged write. */
import type { ChildProcess } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join, resolve } from "node:path";
import { StartFault } from "../../start-fault.ts";
import { dataFolderFault, openDataFolder } from "../data-folder.ts";
import { type FolderLock, lockFolder } from "../folder-lock.ts";
import { launchServer } from "./launch-server.ts";
import { endOrphan, type Note, readNote, writeNote } from "./orphan.ts";
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
  /** It has ended and nobody asked it to. `how`: "killed by SIGKILL". */
  readonly onLost?: (how: string) => void;
}

const attempts = 3;

/** Throws StartFault. */
export async function startEmbeddedRedis(options: EmbeddedRedisOptions): Promise<EmbeddedRedis> {
  const folder = resolve(options.dataDir, "redis");
  await openDataFolder(folder);
  const lock = await lockFolder(folder).catch((error: NodeJS.ErrnoException) => {
    throw dataFolderFault(folder, error);
  });
  if (!lock) {
    throw new StartFault(
      "data_dir_in_use",
      `Another Dépêche uses ${options.dataDir}: stop it, choose another DATA_DIR, or let both share a REDIS_URL.`,
    );
  }
  try {
    return await startIn(folder, lock, options);
  } catch (error) {
    lock.release();
    throw error;
  }
}

async function startIn(folder: string, lock: FolderLock, options: EmbeddedRedisOptions): Promise<EmbeddedRedis> {
  const notePath = join(folder, "instance.json");
  const left = await readNote(notePath);
  if (left) await endOrphan(left, folder);
  for (let attempt = 1; ; attempt++) {
    // First the port of an earlier start that was killed: its server may be about to open it, and only one of them can.
    const note = attempt === 1 && left ? left : await newNote();
    // Before the start: who is killed a moment later leaves a server that the next start must find.
    await writeNote(notePath, note).catch((error: NodeJS.ErrnoException) => {
      throw dataFolderFault(notePath, error);
    });
    const started = await launchServer({ ...options, ...note, folder });
    if (typeof started !== "string") return handleOf(started, note, { ...options, notePath, lock });
    if (attempt === attempts || !isPortTaken(started)) {
      throw new StartFault("redis_unfit", `The embedded Redis did not start: ${started} (its data is in ${folder})`);
    }
    if (left) await endOrphan(left, folder);
  }
}

const newNote = async (): Promise<Note> => ({
  port: await freePort(),
  password: randomBytes(24).toString("base64url"),
});

/** In the words of Redis 6 and of 7, where the reason stands a line before the last. */
export const isPortTaken = (words: string): boolean => /address already in use|failed listening on port/i.test(words);

function handleOf(
  server: ChildProcess,
  { port, password }: Note,
  { lock, notePath, onLost }: Pick<EmbeddedRedisOptions, "onLost"> & { lock: FolderLock; notePath: string },
): EmbeddedRedis {
  let isStopping = false;
  server.once("exit", (code, signal) => {
    if (!isStopping) onLost?.(signal ? `killed by ${signal}` : `exit code ${code}`);
  });
  return {
    url: `redis://:${password}@127.0.0.1:${port}`,
    pid: server.pid ?? 0,
    async stop() {
      isStopping = true;
      if (server.exitCode === null && server.signalCode === null) {
        server.ref(); // nothing else may keep the program alive until it is gone
        const gone = once(server, "exit");
        server.kill("SIGTERM");
        await gone;
      }
      await rm(notePath, { force: true });
      lock.release();
    },
  };
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
