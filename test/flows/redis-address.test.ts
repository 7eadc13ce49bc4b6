/** The whole program on a Redis that is not at a host and port of its own: a Unix socket, and a master that sentinels name and
 *  change. Its queues go there too. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connectRedis, probeRedis } from "../../src/store/redis/redis.ts";
import { people, startApp, type TestApp } from "../support/app.ts";
import { freePort } from "../support/free-port.ts";
import { redisBinary } from "../support/redis.ts";

let dir: string;
const servers: ChildProcess[] = [];
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "depeche-address-"));
});
afterEach(async () => {
  await Promise.all(servers.splice(0).map(end));
  await rm(dir, { recursive: true, force: true });
});

async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const gone = once(server, "exit");
  server.kill("SIGKILL");
  await gone;
}

async function run(...settings: readonly (string | number)[]): Promise<ChildProcess> {
  const { path, libraryPath } = await redisBinary();
  const server = spawn(path, settings.map(String), {
    cwd: dir,
    stdio: "ignore",
    ...(libraryPath && { env: { LD_LIBRARY_PATH: libraryPath } }),
  });
  servers.push(server);
  return server;
}

const answers = (url: string) =>
  probeRedis(url, 1000).then(
    () => true,
    () => false,
  );
const until = (isTrue: () => Promise<boolean>) => expect.poll(isTrue, { timeout: 30_000, interval: 50 }).toBe(true);

/** A story through the queues to a reader. */
async function publish(it: TestApp, title: string): Promise<void> {
  const eve = it.client.chat(people.eve);
  await eve.say(`/publish now #world\n${title}\nAt last.\nhttps://news.example/${encodeURIComponent(title)}`);
  await it.client.chat(people.ada).until(title, 30_000);
}

async function addFirst(it: TestApp): Promise<void> {
  const eve = it.client.chat(people.eve);
  await eve.start();
  await eve.say("/topicadmin add world World");
  await eve.until(/World is there/);
  const ada = it.client.chat(people.ada);
  await ada.start("t_world");
  await ada.until("World");
}

test("a Unix socket carries everything, its database too", async () => {
  const socket = join(dir, "redis.sock");
  await run("--port", 0, "--unixsocket", socket, "--requirepass", "a/b", "--appendonly", "yes", "--save", "");
  const url = `unix://:a%2Fb@${socket}?db=3`;
  await until(() => answers(url));
  const it = await startApp({ env: { REDIS_URL: url } });
  try {
    await addFirst(it);
    await publish(it, "The bridge is open");
    const redis = connectRedis(url);
    expect(await redis.info("keyspace")).toMatch(/db3:keys=\d+/);
    expect(await redis.info("keyspace")).not.toMatch(/db0:/);
    redis.disconnect();
  } finally {
    await it.stop();
  }
  await expect(probeRedis(`unix://:wrong@${socket}`)).rejects.toMatchObject({
    code: "redis_unfit",
    message: `The Redis at ${socket} can't be used: it refuses the password. Set the right user and password in REDIS_URL and start again.`,
  });
  await expect(probeRedis(`unix://${join(dir, "none.sock")}`)).rejects.toThrow(/: there is no such socket\. Check/);
}, 60_000);

test("sentinels name the master, and the one that takes its place", async () => {
  const [first, second, sentinel] = [await freePort(), await freePort(), await freePort()];
  const common = ["--bind", "127.0.0.1", "--requirepass", "secret", "--masterauth", "secret", "--save", ""];
  const master = await run(...common, "--port", first, "--appendonly", "yes", "--appenddirname", "first");
  await run(
    ...common,
    "--port",
    second,
    "--appendonly",
    "yes",
    "--appenddirname",
    "second",
    "--replicaof",
    "127.0.0.1",
    first,
  );
  await writeFile(
    join(dir, "sentinel.conf"),
    `bind 127.0.0.1\nport ${sentinel}\nsentinel monitor main 127.0.0.1 ${first} 1\nsentinel auth-pass main secret\nsentinel down-after-milliseconds main 1000\nsentinel failover-timeout main 5000\n`,
  );
  await run("sentinel.conf", "--sentinel");
  const nobody = await freePort();
  const url = `redis-sentinel://:secret@127.0.0.1:${nobody},127.0.0.1:${sentinel}/main`;
  await until(() => answers(url));
  const asked = connectRedis(`redis://:secret@127.0.0.1:${second}`);
  await until(async () => /master_link_status:up/.test(await asked.info("replication")));
  asked.disconnect();
  const watch = connectRedis(`redis://127.0.0.1:${sentinel}`);
  await until(async () => String(await watch.call("SENTINEL", "REPLICAS", "main")).includes(String(second)));

  await expect(probeRedis(url.replace(/main$/, "other"))).rejects.toMatchObject({
    code: "redis_unfit",
    message: expect.stringMatching(
      /other \(by the sentinels .+\) can't be used: its sentinels know no master of that name/,
    ),
  });
  await expect(probeRedis(`redis://127.0.0.1:${sentinel}`)).rejects.toMatchObject({
    code: "redis_unfit",
    message: expect.stringMatching(/can't be used: it is a sentinel\. Write redis-sentinel:/),
  });
  await expect(probeRedis(`redis-sentinel://:secret@127.0.0.1:${first}/main`)).rejects.toMatchObject({
    code: "redis_unfit",
    message: expect.stringMatching(/can't be used: what its address names are no sentinels\./),
  });
  const it = await startApp({ env: { REDIS_URL: url } });
  try {
    await addFirst(it);
    await publish(it, "The bridge is open");
    await end(master);
    await until(async () =>
      String(await watch.call("SENTINEL", "GET-MASTER-ADDR-BY-NAME", "main")).endsWith(`,${second}`),
    );
    await until(async () => (await fetch(`${it.url}/readyz`)).status === 200);
    await publish(it, "It is closed again");
    const troubles = it.logs.map((line) => JSON.parse(line) as { level: number; event: string });
    expect(troubles.filter(({ level }) => level >= 50).map(({ event }) => event)).toEqual(["redis.away"]);
  } finally {
    watch.disconnect();
    await it.stop();
  }
}, 120_000);
