/** Starts that can't be, as an operator sees them: one sentence, one exit code, no stack. And the end of a start by npm. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectRedis, type Redis } from "../../src/store/redis/redis.ts";
import { type Program, spawnProgram } from "../support/program.ts";

let home: string;
let taken: Server;
let takenPort: number;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "depeche-start-"));
  taken = createServer().listen(0, "127.0.0.1");
  await once(taken, "listening");
  takenPort = (taken.address() as { port: number }).port;
});
afterAll(async () => {
  taken.close();
  await rm(home, { recursive: true, force: true });
});

const configFault = 78;

describe("a start that can't be", () => {
  const starts: readonly [what: string, code: number, sentence: RegExp, env: () => Promise<Record<string, string>>][] =
    [
      [
        "the port after PORT taken, which the sandbox needs",
        1,
        /^Port \d+ on 127\.0\.0\.1 \(the sandbox takes the one after PORT\) is taken: set PORT to a free one\.$/,
        async () => ({ PORT: String(takenPort - 1), DATA_DIR: join(home, "taken") }),
      ],
      [
        "an address that this machine does not have",
        1,
        /^Can't listen on 192\.0\.2\.7 port \d+.*: this machine has no such address; set HOST .+\.$/,
        async () => ({ HOST: "192.0.2.7", DATA_DIR: join(home, "address") }),
      ],
      [
        "an address that is none",
        configFault,
        /HOST: expected an address to listen on, such as 127\.0\.0\.1 or 0\.0\.0\.0, got "no such host"$/,
        async () => ({ HOST: "no such host", DATA_DIR: join(home, "name") }),
      ],
      [
        "own wording that breaks its rules, listed with the other faults",
        configFault,
        /TEXTS_DIR: fr\/own\.ftl, stop-tost: there is no such sentence; did you mean stop-toast\?$/,
        async () => {
          await mkdir(join(home, "texts", "fr"), { recursive: true });
          await writeFile(join(home, "texts", "fr", "own.ftl"), "stop-tost = Fini\n");
          return { TEXTS_DIR: join(home, "texts"), LOG_LEVEL: "loud" };
        },
      ],
      [
        "DATA_DIR a file",
        configFault,
        /^Can't keep data in .+: a file stands in its way\. Set DATA_DIR to another folder\.$/,
        async () => {
          await writeFile(join(home, "file"), "");
          return { DATA_DIR: join(home, "file") };
        },
      ],
      [
        "a file where the embedded Redis keeps its data",
        configFault,
        /^Can't keep data in .+redis: a file stands in its way\./,
        async () => {
          await mkdir(join(home, "redis-file", "sandbox"), { recursive: true });
          await writeFile(join(home, "redis-file", "sandbox", "redis"), "");
          return { DATA_DIR: join(home, "redis-file") };
        },
      ],
      [
        "a folder where the sandbox keeps its world",
        configFault,
        /^Can't keep data in .+world\.json: a folder stands where a file is kept\./,
        async () => {
          await mkdir(join(home, "world", "sandbox", "world.json"), { recursive: true });
          return { DATA_DIR: join(home, "world") };
        },
      ],
    ];

  test.concurrent.each(starts)(
    "for %s ends with one sentence",
    { timeout: 60_000 },
    async (_what, code, sentence, env) => {
      const program = spawnProgram({ PORT: "0", ...(await env()) });
      const [ended] = (await once(program.process, "close")) as [number | null];
      expect(program.output()).not.toMatch(/^\s+at |node:internal/m);
      expect(program.output().trim().split("\n").at(-1)).toMatch(sentence);
      expect(ended).toBe(code);
    },
  );
});

/** A redis-server that says who it is and never gets ready. */
async function putSlowRedis(folder: string): Promise<{ readonly path: string; readonly pid: () => Promise<number> }> {
  await mkdir(folder, { recursive: true });
  const note = join(folder, "pid");
  await writeFile(join(folder, "redis-server"), `#!/bin/sh\necho $$ > ${note}\nexec sleep 600\n`, { mode: 0o755 });
  return {
    path: `${folder}:${process.env.PATH}`,
    async pid() {
      await expect.poll(() => readFile(note, "utf8").catch(() => ""), { timeout: 30_000 }).toMatch(/^\d+\n/);
      return Number(await readFile(note, "utf8"));
    },
  };
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test.each(["SIGTERM", "SIGINT", "SIGHUP"] as const)(
  "%s while Redis is starting ends both",
  async (signal) => {
    const redis = await putSlowRedis(join(home, `slow-${signal}`));
    const program = spawnProgram({ PATH: redis.path, PORT: "0", DATA_DIR: join(home, `starting-${signal}`) });
    const pid = await redis.pid();
    expect(isAlive(pid)).toBe(true);
    const ended = once(program.process, "exit");
    program.process.kill(signal);
    expect(await ended).toEqual([0, null]);
    await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
    expect(program.output()).not.toMatch(/^\s+at |unexpected fault/m);
  },
  60_000,
);

/** The sandbox on a folder, and a connection to its Redis once it runs. */
function startSandboxed(dataDir: string): { program: Program; redis: () => Promise<Redis> } {
  return {
    program: spawnProgram({ PORT: "0", DATA_DIR: dataDir }),
    async redis() {
      const { port, password } = JSON.parse(await readFile(join(dataDir, "sandbox/redis/instance.json"), "utf8"));
      return connectRedis(`redis://:${password}@127.0.0.1:${port}`);
    },
  };
}

const says = (program: Program, words: string) =>
  expect.poll(() => program.output(), { timeout: 60_000, interval: 50 }).toContain(words);

test("of two programs that start at once on one DATA_DIR one runs, the other says why it does not", async () => {
  const both = [0, 1].map(() => startSandboxed(join(home, "shared")));
  const first = await Promise.race(both.map(({ program }) => once(program.process, "close").then(() => program)));
  expect(first.process.exitCode).toBe(1);
  expect(first.output().trim().split("\n").at(-1)).toMatch(
    /^Another Dépêche uses .+shared\/sandbox: stop it, choose another DATA_DIR, or let both share a REDIS_URL\.$/,
  );
  const other = both.find(({ program }) => program !== first)?.program as Program;
  await says(other, "Open http");
  expect(await other.stop()).toBe(0);
}, 120_000);

test("an embedded Redis that is killed ends the program in one sentence, and the next start has what it kept", async () => {
  const dataDir = join(home, "killed");
  const first = startSandboxed(dataDir);
  await says(first.program, "Open http");
  const ended = once(first.program.process, "close");
  const redis = await first.redis();
  await redis.set("kept", "yes");
  const [, pid] = /^process_id:(\d+)/m.exec(await redis.info("server")) ?? [];
  process.kill(Number(pid), "SIGKILL");
  expect(await ended).toEqual([1, null]);
  redis.disconnect();
  const output = first.program.output();
  expect(output).toMatch(/^The embedded Redis has ended \(killed by SIGKILL\): this program ends with it\./m);
  expect(output).not.toMatch(/^\s+at /m);
  const second = startSandboxed(dataDir);
  await says(second.program, "Open http");
  const again = await second.redis();
  expect(await again.get("kept")).toBe("yes");
  again.disconnect();
  expect(await second.program.stop()).toBe(0);
  expect(second.program.output()).not.toMatch(/"level":[456]0/);
}, 120_000);

test("SIGTERM to npm start ends the program too, and a misspelt name is a warning", async () => {
  const npm = spawn("npm", ["start"], {
    cwd: fileURLToPath(new URL("../..", import.meta.url)),
    env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: "0", DATA_DIR: join(home, "npm"), BOT_TOKENN: "1:x" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  const page = await new Promise<string>((resolve, reject) => {
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on("data", (chunk: Buffer) => {
        output += chunk.toString();
        const address = /Open (http:\S+)/.exec(output)?.[1];
        if (address) resolve(address);
      });
    }
    npm.once("exit", () => reject(new Error(output)));
  });
  expect(output).toContain("BOT_TOKENN is not read by this program: is BOT_TOKEN meant?");
  expect((await fetch(page)).status).toBe(200);
  const closed = once(npm, "close"); // nobody holds its output any more: the program is gone, not only npm
  npm.kill("SIGTERM");
  await closed;
  expect(output).toContain("SIGTERM: letting calls in flight end.");
  await expect(fetch(page)).rejects.toThrow();
});
