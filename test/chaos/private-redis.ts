/** A Redis that a fault may kill, stop or hang, and that comes back on the same port with the same data. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectRedis, probeRedis, type Redis } from "../../src/store/redis.ts";
import { redisBinary } from "../support/redis.ts";

export interface PrivateRedis {
  readonly url: string;
  readonly redis: Redis;
  signal(signal: NodeJS.Signals): void;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
  /** Resolves when its data is loaded. */
  start(): Promise<void>;
  /** For good, with its data. */
  remove(): Promise<void>;
}

const loadWithinMs = 10_000;

export async function startPrivateRedis(): Promise<PrivateRedis> {
  const dir = await mkdtemp(join(tmpdir(), "depeche-chaos-"));
  const port = await freePort();
  const { path, libraryPath } = await redisBinary();
  const url = `redis://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    const settings = ["--bind", "127.0.0.1", "--port", String(port), "--dir", dir, "--save", ""];
    child = spawn(path, [...settings, "--appendonly", "yes", "--appendfsync", "always"], {
      stdio: "ignore",
      ...(libraryPath && { env: { LD_LIBRARY_PATH: libraryPath } }),
    });
    const until = Date.now() + loadWithinMs;
    for (;;) {
      try {
        await probeRedis(url, 1000);
        return;
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  const kill = async (): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  await start();
  const redis = connectRedis(url);
  return {
    url,
    redis,
    signal: (signal) => void child?.kill(signal),
    kill,
    start,
    async remove() {
      redis.disconnect();
      await kill();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
