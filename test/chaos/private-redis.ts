/** A Redis that a fault may kill, stop, hang or starve, and that comes back on the same port with the same data. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectRedis, probeRedis, type Redis } from "../../src/store/redis/redis.ts";
import { freePort } from "../support/free-port.ts";
import { redisBinary } from "../support/redis.ts";

export interface PrivateRedis {
  readonly url: string;
  readonly port: number;
  /** Where its data is. */
  readonly dir: string;
  /** A connection of the harness. */
  readonly redis: Redis;
  /** What it printed. */
  output(): string;
  isGone(): boolean;
  signal(signal: NodeJS.Signals): void;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
  /** Resolves when its data is loaded. `settings` go over the usual ones. */
  start(settings?: readonly string[]): Promise<void>;
  /** For good, with its data, unless those have a folder of the caller's. */
  remove(): Promise<void>;
}

const loadWithinMs = 20_000;

export async function startPrivateRedis(
  options: { readonly settings?: readonly string[]; readonly dir?: string } = {},
): Promise<PrivateRedis> {
  const dir = options.dir ?? (await mkdtemp(join(tmpdir(), "depeche-chaos-")));
  const port = await freePort();
  const { path, libraryPath } = await redisBinary();
  const url = `redis://127.0.0.1:${port}`;
  const lines: string[] = [];
  let child: ChildProcess | null = null;
  const isGone = (): boolean => !child || child.exitCode !== null || child.signalCode !== null;
  const start = async (settings: readonly string[] = options.settings ?? []): Promise<void> => {
    if (!isGone()) return;
    const usual = ["--bind", "127.0.0.1", "--port", String(port), "--dir", dir, "--save", ""];
    child = spawn(path, [...usual, "--appendonly", "yes", "--appendfsync", "always", ...settings], {
      stdio: ["ignore", "pipe", "pipe"],
      ...(libraryPath && { env: { LD_LIBRARY_PATH: libraryPath } }),
    });
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => lines.push(String(chunk)));
    const until = Date.now() + loadWithinMs;
    for (;;) {
      try {
        await probeRedis(url, 1000);
        return;
      } catch (error) {
        if (Date.now() > until || isGone()) throw error;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }
  };
  const kill = async (): Promise<void> => {
    if (!child || isGone()) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  await start();
  const redis = connectRedis(url);
  return {
    url,
    port,
    dir,
    redis,
    output: () => lines.join(""),
    isGone,
    signal: (signal) => void child?.kill(signal),
    kill,
    start,
    async remove() {
      redis.disconnect();
      await kill();
      if (options.dir === undefined) await rm(dir, { recursive: true, force: true });
    },
  };
}
