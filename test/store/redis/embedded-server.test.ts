/** The embedded Redis through its life: started, crashed, orphaned, found again. */
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkRedis, proveFit } from "../../../src/store/redis/check-redis.ts";
import { type EmbeddedRedis, isPortTaken, startEmbeddedRedis } from "../../../src/store/redis/embedded-server.ts";
import { connectRedis, probeRedis } from "../../../src/store/redis/redis.ts";
import { findRedisBinary } from "../../../src/store/redis/server-binary.ts";
import { startPrivateRedis } from "../../chaos/private-redis.ts";
import { redisBinary } from "../../support/redis.ts";
import { spawnRedisProgram } from "../../support/spawn-redis-program.ts";

let dataDir: string;
const running: EmbeddedRedis[] = [];
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "depeche-embedded-"));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
  await rm(dataDir, { recursive: true, force: true });
});

const start = async (): Promise<EmbeddedRedis> => {
  const server = await startEmbeddedRedis({ binary: await redisBinary(), dataDir });
  running.push(server);
  return server;
};

test("is fit for its work: append-only, never evicting, new enough", async () => {
  const redis = connectRedis((await start()).url);
  expect(await checkRedis(redis, { strict: true })).toEqual([]);
  redis.disconnect();
});

test("keeps what it acknowledged when it is killed, and says that it was lost, once", async () => {
  const lost: string[] = [];
  const first = await startEmbeddedRedis({
    binary: await redisBinary(),
    dataDir,
    onLost: (how) => void lost.push(how),
  });
  const redis = connectRedis(first.url);
  await redis.set("reader", "subscribed");
  redis.disconnect();
  process.kill(first.pid, "SIGKILL");
  await expect.poll(() => lost).toEqual(["killed by SIGKILL"]);
  await first.stop();
  const second = await startEmbeddedRedis({
    binary: await redisBinary(),
    dataDir,
    onLost: (how) => void lost.push(how),
  });
  const again = connectRedis(second.url);
  expect(await again.get("reader")).toBe("subscribed");
  again.disconnect();
  await second.stop();
  expect(lost).toHaveLength(1); // what is stopped is not lost
});

test("takes over the data of a Redis that a killed program left running", async () => {
  const killed = spawnRedisProgram(dataDir);
  const { url = "" } = await killed.said;
  const redis = connectRedis(url);
  await redis.set("reader", "subscribed");
  await killed.kill();
  expect(await redis.ping()).toBe("PONG"); // it outlived its program
  redis.disconnect();
  const again = connectRedis((await start()).url);
  expect(await again.get("reader")).toBe("subscribed");
  await expect.poll(() => again.info("clients")).toMatch(/^connected_clients:1/m);
  again.disconnect();
});

test("of programs that start at once on one folder one runs, and the others say so", async () => {
  const programs = Array.from({ length: 4 }, () => spawnRedisProgram(dataDir));
  const said = await Promise.all(programs.map((program) => program.said));
  await Promise.all(programs.map((program) => program.kill()));
  for (const { pid } of said) if (pid) process.kill(pid, "SIGKILL");
  expect(said.filter(({ url }) => url)).toHaveLength(1);
  expect(said.filter(({ code }) => code === "data_dir_in_use")).toHaveLength(3);
}, 60_000);

test("refuses to share its data with a program that still runs", async () => {
  await start();
  await expect(startEmbeddedRedis({ binary: await redisBinary(), dataDir })).rejects.toMatchObject({
    code: "data_dir_in_use",
    message: expect.stringMatching(/^Another Dépêche uses .+: stop it, choose another DATA_DIR/),
  });
});

describe("where a killed program's port is somebody else's by now", () => {
  const leaveNote = async (port: number) => {
    await mkdir(join(dataDir, "redis"), { recursive: true });
    await writeFile(join(dataDir, "redis/instance.json"), JSON.stringify({ port, password: "of-the-killed-one" }));
  };

  test("another is taken", async () => {
    const stranger = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    await once(stranger.listen(0, "127.0.0.1"), "listening");
    await leaveNote((stranger.address() as AddressInfo).port);
    const redis = connectRedis((await start()).url);
    expect(await redis.ping()).toBe("PONG");
    redis.disconnect();
    stranger.close();
  });

  test("a stranger's Redis that takes any password is left in peace", async () => {
    const stranger = await startPrivateRedis();
    await leaveNote(stranger.port);
    await start();
    expect(await stranger.redis.ping()).toBe("PONG");
    await stranger.remove();
  });

  test("one who says nothing may be the Redis that was left, and hang: nobody opens its data", async () => {
    const silent = createServer(() => {});
    await once(silent.listen(0, "127.0.0.1"), "listening");
    const { port } = silent.address() as AddressInfo;
    await leaveNote(port);
    await expect(start()).rejects.toMatchObject({
      code: "redis_unfit",
      message: `A Redis that an earlier start left on port ${port} does not answer: stop it.`,
    });
    silent.close();
  });
});

test("a note that can't be read may speak of a Redis that still runs: nobody opens its data", async () => {
  await mkdir(join(dataDir, "redis/instance.json"), { recursive: true });
  await expect(start()).rejects.toMatchObject({
    code: "data_dir_unusable",
    message: expect.stringMatching(/instance\.json: a folder stands where a file is kept/),
  });
});

test("a port that is taken is known by the words of every Redis", () => {
  expect(isPortTaken("Creating Server TCP listening socket 127.0.0.1:1: bind: Address already in use")).toBe(true);
  expect(isPortTaken("Failed listening on port 40321 (tcp), aborting.")).toBe(true);
  expect(isPortTaken("Bad file format reading the append only file")).toBe(false);
});

test("says what to install where no server can be had", async () => {
  const options = { searchPath: "/nowhere", cacheDir: dataDir };
  await expect(findRedisBinary({ ...options, platform: "darwin" })).rejects.toThrow(/brew install redis/);
  await expect(findRedisBinary({ ...options, platform: "win32" })).rejects.toThrow(/WSL/);
});

test("a Redis that is not there, or speaks something else, is one sentence without the password", async () => {
  const error = await probeRedis("redis://:secret@127.0.0.1:1", 1000).catch((fault: Error) => fault.message);
  expect(error).toBe("No Redis at 127.0.0.1:1: nothing listens there. Check REDIS_URL.");
  await expect(probeRedis("redis://no-such-host.invalid:6379", 3000)).rejects.toThrow(/host name is unknown/);
});

test("warns of a Redis that evicts or forgets where nothing is at stake", async () => {
  const redis = connectRedis((await start()).url);
  await redis.config("SET", "maxmemory-policy", "allkeys-lru");
  await redis.config("SET", "appendonly", "no");
  const warnings = await checkRedis(redis, { strict: false });
  expect(warnings.join("\n")).toMatch(/noeviction[\s\S]*appendonly/);
  redis.disconnect();
});

test("refuses a Redis that evicts", async () => {
  const redis = connectRedis((await start()).url);
  await redis.config("SET", "maxmemory-policy", "allkeys-lru");
  await expect(checkRedis(redis, { strict: true })).rejects.toMatchObject({ code: "redis_unfit" });
  redis.disconnect();
});

test("refuses a replica and a user without rights, and lets a full one be: it may have room again", async () => {
  const { url } = await start();
  const redis = connectRedis(url);
  await proveFit(redis);
  await redis.acl("SETUSER", "reader", "on", ">secret", "~*", "+@all", "-@write");
  const address = new URL(url);
  address.username = "reader";
  address.password = "secret";
  const reader = connectRedis(address.href);
  await expect(proveFit(reader)).rejects.toMatchObject({
    code: "redis_unfit",
    message: expect.stringContaining("+@all"),
  });
  reader.disconnect();
  await redis.config("SET", "maxmemory", "1");
  await proveFit(redis);
  await redis.config("SET", "maxmemory", "0");
  await redis.replicaof("127.0.0.1", 1);
  await expect(proveFit(redis)).rejects.toMatchObject({
    code: "redis_unfit",
    message: expect.stringMatching(/replica/),
  });
  redis.disconnect();
});

test("switches on the append-only file of a Redis that forgets, and says so", async () => {
  const redis = connectRedis((await start()).url);
  await redis.config("SET", "appendonly", "no");
  expect(await checkRedis(redis, { strict: true })).toEqual([expect.stringMatching(/appendonly/)]);
  expect(await checkRedis(redis, { strict: true })).toEqual([]);
  // It writes its first file; until then it does not let itself be ended.
  await expect
    .poll(() => redis.info("persistence"), { timeout: 10_000 })
    .toMatch(/aof_rewrite_in_progress:0[\s\S]*aof_rewrite_scheduled:0/);
  redis.disconnect();
});
