/** Runs a redis-server as a child of this program, which never outlives it but by a kill -9. */
import { type ChildProcess, spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { dataFolderFault } from "../data-folder.ts";
import type { RedisBinary } from "./server-binary.ts";

export interface LaunchOptions {
  readonly binary: RedisBinary;
  readonly folder: string;
  readonly port: number;
  readonly password: string;
  readonly fsync?: "always" | "everysec";
}

/** So many of its last lines say why it did not start. */
const lastWords = 3;

/** Returns the process once it accepts connections (its data loaded), or its last words. */
export async function launchServer(options: LaunchOptions): Promise<ChildProcess | string> {
  const config = await writeConfig(options);
  const { path, libraryPath } = options.binary;
  const child = spawn(path, [config], {
    // A process group of its own: Ctrl-C in the terminal is for us, and Redis is needed until our last write.
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    ...(libraryPath && { env: { LD_LIBRARY_PATH: libraryPath } }),
  });
  // Whatever ends this program ends it too, from its first moment on.
  const end = (): void => void child.kill("SIGTERM");
  process.once("exit", end);
  child.once("exit", () => process.removeListener("exit", end));

  const words: string[] = [];
  const hear = (line: string): void => {
    words.push(line.replace(/^\d+:[A-Z] \d+ \w+ \d+ [\d:.]+ . /, "").trim());
    if (words.length > lastWords) words.shift();
  };
  return new Promise((settle) => {
    child.once("error", (error) => settle(error.message));
    // "close" and not "exit": by then everything it said has been read.
    child.once("close", (code) => settle(words.join(" ") || `it ended with code ${code}`));
    createInterface({ input: child.stderr }).on("line", hear);
    createInterface({ input: child.stdout }).on("line", (line) => {
      hear(line);
      if (!/Ready to accept connections/i.test(line)) return;
      child.unref();
      for (const stream of [child.stdout, child.stderr]) (stream as { unref?(): void }).unref?.();
      settle(child);
    });
  });
}

/** A file, not arguments: those are visible to every user of the machine. */
async function writeConfig({ folder, port, password, fsync = "always" }: LaunchOptions): Promise<string> {
  const path = join(folder, "redis.conf");
  const lines = [
    "bind 127.0.0.1",
    `port ${port}`,
    `requirepass ${password}`,
    `dir ${JSON.stringify(folder)}`,
    "daemonize no",
    'save ""',
    "appendonly yes",
    `appendfsync ${fsync}`,
    "maxmemory-policy noeviction",
  ];
  await writeFile(path, `${lines.join("\n")}\n`, { mode: 0o600 }).catch((error: NodeJS.ErrnoException) => {
    throw dataFolderFault(path, error);
  });
  return path;
}
