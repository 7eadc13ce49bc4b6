/** Row R7 and the broken file of R5: a Redis that must be refused at boot, in one sentence. */
import { once } from "node:events";
import { open, readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { freePort } from "../support/free-port.ts";
import type { Fault } from "./fault.ts";
import type { Stage, StagedProgram } from "./stage.ts";
import { startWire } from "./wire.ts";

/** Node's own start and the compiler's are not the program's fault. */
const startMs = 4000;
const refuseWithinMs = 5000 + startMs;
const exitConfig = 78;
/** A faster one would be warned of beside the refusal. */
const freeRate = { BROADCAST_RATE: "28" };

async function refusal(program: StagedProgram, sentence: RegExp, code: number): Promise<void> {
  program.expected = true;
  const ended = await Promise.race([once(program.process, "exit"), sleep(refuseWithinMs, null)]);
  if (!ended) throw new Error("it neither runs nor ends");
  const said = program.output().trim().split("\n");
  if (said.length !== 1 || !sentence.test(said[0] ?? "")) throw new Error(`it said: ${said.join(" | ").slice(0, 400)}`);
  if (ended[0] !== code) throw new Error(`it ended with ${ended[0]}`);
}

const refused = (
  what: string,
  sentence: RegExp,
  options: { redis?: readonly string[]; url?: (stage: Stage) => string | Promise<string>; code?: number },
): Fault => ({
  row: "R7",
  what: `refused at boot: ${what}`,
  recipients: 1,
  ends: null,
  ...(options.redis && { stage: { redis: options.redis } }),
  async inject(stage) {
    const url = await options.url?.(stage);
    await refusal(
      stage.boot(url === undefined ? freeRate : { ...freeRate, REDIS_URL: url }),
      sentence,
      options.code ?? exitConfig,
    );
    return { mayRepeat: 0, healedAt: Date.now() };
  },
});

export const redisFitness: readonly Fault[] = [
  refused("an eviction policy that throws data away", /maxmemory-policy.*noeviction/, {
    redis: ["--maxmemory-policy", "allkeys-lru"],
  }),
  refused("no append-only file, and none to be had", /appendonly/, {
    redis: ["--appendonly", "no", "--rename-command", "CONFIG", ""],
  }),
  refused("a wrong password", /refuses the password/, {
    async url({ redis }) {
      await redis.redis.config("SET", "requirepass", "the-right-one");
      return redis.url.replace("//", "//:the-wrong-one@");
    },
  }),
  refused("a database that is not there", /database/, { url: ({ redis }) => `${redis.url}/99` }),
  refused("Redis 5", /too old/, {
    async url({ redis }) {
      const wire = await startWire(redis.port, {
        toClient: (_, chunk, pass) =>
          pass(Buffer.from(chunk.toString("latin1").replace(/redis_version:\d/, "redis_version:5"), "latin1")),
      });
      return `redis://127.0.0.1:${wire.port}`;
    },
  }),
  // Not a matter of configuration: it may come up a moment later, and a supervisor may try again.
  refused("nobody listens", /nothing listens there/, {
    url: async () => `redis://127.0.0.1:${await freePort()}`,
    code: 1,
  }),
  {
    row: "R7",
    what: "an append-only file that is off is switched on, and the log says so",
    recipients: 1,
    ends: null,
    stage: { redis: ["--appendonly", "no"] },
    async inject(stage) {
      const program = await stage.program();
      if (!/redis\.warning.*appendonly/.test(program.output())) throw new Error("the log does not say it");
      const [, value] = (await stage.redis.redis.config("GET", "appendonly")) as string[];
      if (value !== "yes") throw new Error(`appendonly is ${value}`);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
  {
    row: "R5",
    what: "the embedded Redis finds its file corrupt: refused with a clear line",
    recipients: 1,
    ends: null,
    async inject(stage) {
      const own = { ...freeRate, REDIS_URL: "" };
      const program = await stage.program(own);
      await program.stop();
      const folder = join(stage.dataDir, "redis", "appendonlydir");
      const name = (await readdir(folder)).find((each) => each.endsWith(".incr.aof")) ?? "";
      const path = join(folder, name);
      // Where a command begins: within a key or a value other bytes are only another value, which Redis can't know.
      const command = (await readFile(path, "latin1")).indexOf("\r\n*") + 2;
      const file = await open(path, "r+");
      await file.write("%%%%", command);
      await file.close();
      await refusal(stage.boot(own), /embedded Redis.*(?:append|AOF)/i, exitConfig);
      return { mayRepeat: 0, healedAt: Date.now() };
    },
  },
];
