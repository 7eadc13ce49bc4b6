/** The embedded Redis through its life: started, crashed, orphaned, found again. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkRedis, proveFit } from "../../../src/store/redis/check-redis.ts";
import { type EmbeddedRedis, startEmbeddedRedis } from "../../../src/store/redis/embedded-server.ts";
import { connectRedis, probeRedis } from "../../../src/store/redis/redis.ts";
import { findRedisBinary } from "../../../src/store/redis/server-binary.ts";
import { redisBinary } from "../../support/redis.ts";

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

test("keeps what it acknowledged when it is killed", async () => {
  const first = await start();
  const redis = connectRedis(first.url);
  await redis.set("reader", "subscribed");
  redis.disconnect();
  process.kill(first.pid, "SIGKILL");
  const again = connectRedis((await start()).url);
  expect(await again.get("reader")).toBe("subscribed");
  again.disconnect();
});

test("takes over the data of a Redis that a killed program left running", async () => {
  const orphan = await start();
  const redis = connectRedis(orphan.url);
  await redis.set("reader", "subscribed");
  redis.disconnect();
  const note = join(dataDir, "redis/instance.json");
  const written = JSON.parse(await readFile(note, "utf8"));
  await writeFile(note, JSON.stringify({ ...written, owner: 2 ** 22 + 1 })); // beyond any pid of Linux: a dead owner
  const again = connectRedis((await start()).url);
  expect(await again.get("reader")).toBe("subscribed");
  await expect(probeRedis(orphan.url, 1000)).rejects.toMatchObject({ code: "redis_unreachable" });
  again.disconnect();
});

test("refuses to share its data with a program that still runs", async () => {
  await start();
  const note = join(dataDir, "redis/instance.json");
  const written = JSON.parse(await readFile(note, "utf8"));
  await writeFile(note, JSON.stringify({ ...written, owner: process.ppid }));
  await expect(startEmbeddedRedis({ binary: await redisBinary(), dataDir })).rejects.toMatchObject({
    code: "redis_unfit",
    message: expect.stringContaining("DATA_DIR"),
  });
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
