/** The real program as a child process: what is killed in a crash test is what an operator runs. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export interface Program {
  readonly process: ChildProcess;
  /** No chance to say goodbye. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit code. */
  stop(): Promise<number | null>;
  /** Everything it printed. */
  output(): string;
}

const main = fileURLToPath(new URL("../../src/main.ts", import.meta.url));

/** Resolves when it says that it runs; rejects with its output when it ends before. */
export async function startProgram(env: Readonly<Record<string, string>>): Promise<Program> {
  const program = spawnProgram(env);
  const child = program.process;
  await new Promise<void>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", () => {
        if (program.output().includes("is running as")) resolve();
      });
    }
    child.once("exit", (code) => reject(new Error(`the program ended with ${code}:\n${program.output()}`)));
  });
  return program;
}

/** Does not wait for anything. */
export function spawnProgram(env: Readonly<Record<string, string>>): Program {
  const child = spawn(process.execPath, ["--import", "tsx", main], {
    env: { PATH: process.env.PATH ?? "", HOME: process.env.HOME ?? "", ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => lines.push(chunk.toString()));
  const end = async (signal: NodeJS.Signals): Promise<number | null> => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const gone = once(child, "exit");
    child.kill(signal);
    const [code] = (await gone) as [number | null];
    return code;
  };
  return {
    process: child,
    kill: async () => void (await end("SIGKILL")),
    stop: () => end("SIGTERM"),
    output: () => lines.join(""),
  };
}
