/** The program as it runs in the image: compiled, in a process of its own, with the image's flags. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

export interface CompiledProgram {
  /** Resolves when it says that it is running. */
  start(env: Readonly<Record<string, string>>): Promise<ChildProcess>;
  remove(): void;
}

export function compileProgram(): CompiledProgram {
  const out = mkdtempSync(join(root, "node_modules", ".bench-"));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  execFileSync(process.execPath, [compiler, "-p", "tsconfig.build.json", "--outDir", out], {
    cwd: root,
    stdio: "inherit",
  });
  cpSync(join(root, "package.json"), join(out, "package.json"));
  for (const file of readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })) {
    if (/[.](lua|ftl)$/.test(file)) cpSync(join(root, "src", file), join(out, "src", file));
  }
  return {
    async start(env) {
      const child = spawn(process.execPath, [...imageFlags(), join(out, "src/main.js")], {
        env: {
          PATH: process.env.PATH ?? "",
          HOME: process.env.HOME ?? "",
          NODE_PATH: join(root, "node_modules"),
          BOT_TOKEN: "100000:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
          DATA_DIR: mkdtempSync(join(tmpdir(), "depeche-bench-")),
          OWNER_IDS: "1",
          PORT: "0",
          ...env,
        },
        stdio: ["ignore", "pipe", "inherit"],
      });
      await new Promise<void>((resolve, reject) => {
        child.stdout.on("data", (chunk: Buffer) => chunk.includes("is running as") && resolve());
        child.once("exit", (code) => reject(new Error(`the program ended with ${code}`)));
      });
      return child;
    },
    remove: () => rmSync(out, { recursive: true }),
  };
}

/** Those between "node" and the program. */
function imageFlags(): string[] {
  const command = /^CMD (\["node".*)$/m.exec(readFileSync(join(root, "Dockerfile"), "utf8"))?.[1];
  if (command === undefined) throw new Error("the Dockerfile starts no program");
  return (JSON.parse(command) as string[]).slice(1, -1);
}

/** MB, as the kernel counts: now, or at most. */
export function memoryOf({ pid }: ChildProcess, what: "VmRSS" | "VmHWM"): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
}
