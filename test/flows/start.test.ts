/** Starts that can't be, as an operator sees them: one sentence, one exit code, no stack. And the end of a start by npm. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spawnProgram } from "../support/program.ts";

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
        1,
        /^Can't listen on no such host port \d+.*set HOST to an address of this machine\.$/,
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
