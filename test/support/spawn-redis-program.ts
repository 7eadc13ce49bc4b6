/** Starts test/support/redis-program.ts: what holds a data folder there is a process of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

export interface RedisProgram {
  readonly process: ChildProcess;
  /** What came of its start. */
  readonly said: Promise<{ readonly url?: string; readonly pid?: number; readonly code?: string }>;
  /** kill -9; resolves when it is gone. */
  kill(): Promise<void>;
}

const program = fileURLToPath(new URL("redis-program.ts", import.meta.url));

export function spawnRedisProgram(dataDir: string): RedisProgram {
  const child = spawn(process.execPath, ["--import", "tsx", program, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = once(child, "exit");
  const said = once(createInterface({ input: child.stdout }), "line").then(([line]) => JSON.parse(String(line)));
  return {
    process: child,
    said,
    async kill() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
