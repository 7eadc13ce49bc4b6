/** The real program on a Redis Cluster of three nodes: what one Redis does, several do as well. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.ts";
import { connectRedis, probeRedis, type Redis } from "../../src/store/redis/redis.ts";
import { people } from "../support/app.ts";
import { startProgram } from "../support/program.ts";
import { redisBinary } from "../support/redis.ts";

const slots = 16_384;
const closers: (() => Promise<unknown> | unknown)[] = [];
let url = "";
beforeAll(async () => {
  url = await startCluster(3);
}, 60_000);
afterAll(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

test("readers subscribe, an editor publishes, everybody gets it once, from two senders", async () => {
  const sandbox = await startSandbox({ limits: "off", news: false });
  closers.push(() => sandbox.stop());
  const dataDir = await mkdtemp(join(tmpdir(), "depeche-cluster-"));
  closers.push(() => rm(dataDir, { recursive: true, force: true }));
  const env = {
    BOT_TOKEN: sandbox.token,
    TELEGRAM_API_ROOT: sandbox.apiRoot,
    REDIS_URL: url,
    DATA_DIR: dataDir,
    OWNER_IDS: String(people.eve),
    PORT: "0",
    UNDO_SECONDS: "0",
    BROADCAST_RATE: "200",
  };
  const programs = [await startProgram({ ...env, ROLES: "bot,jobs" }), await startProgram({ ...env, ROLES: "jobs" })];
  for (const program of programs) closers.push(() => program.kill());
  const { world } = sandbox;
  world.start(people.eve);
  world.say(people.eve, people.eve, "/topicadmin add world World");
  await world.until(() => said(people.eve, /Topic World is there/), 20_000);
  for (const person of [people.ada, people.chloe]) world.say(person, person, "/start t_world");
  await world.until(() => said(people.ada, /World/) && said(people.chloe, /World/), 20_000);
  world.say(people.eve, people.eve, "/publish now #world\nThe bridge is open\nAt last.\nhttps://news.example/bridge");
  await world.until(() => said(people.ada, /The bridge is open/) && said(people.chloe, /The bridge is open/), 30_000);
  await world.until(() => said(people.eve, /2 of 2/), 30_000);

  const logs = programs.map((program) => program.output()).join("");
  expect(logs).not.toMatch(/CROSSSLOT|MOVED|unexpected fault/);
  const keysOf = await Promise.all(
    nodePorts.map(async (port) => {
      const node = connectRedis(`redis://127.0.0.1:${port}`);
      closers.push(() => node.disconnect());
      return node.dbsize();
    }),
  );
  expect(keysOf.every((count) => count > 0)).toBe(true); // all three carry their part

  function said(chat: number, what: RegExp): boolean {
    return world.messages(chat).some((message) => what.test(message.text ?? ""));
  }
}, 120_000);

const nodePorts: number[] = [];

/** Resolves with the address of one node when all slots are served. */
async function startCluster(nodes: number): Promise<string> {
  const binary = await redisBinary();
  const dir = await mkdtemp(join(tmpdir(), "depeche-nodes-"));
  closers.push(() => rm(dir, { recursive: true, force: true }));
  for (let i = 0; i < nodes; i++) nodePorts.push(await freePort());
  for (const port of nodePorts) {
    const settings = ["--port", port, "--bind", "127.0.0.1", "--dir", dir, "--cluster-enabled", "yes", "--save", ""];
    const own = [
      "--cluster-config-file",
      `nodes-${port}.conf`,
      "--appendonly",
      "yes",
      "--appenddirname",
      `aof-${port}`,
    ];
    const child: ChildProcess = spawn(binary.path, [...settings, ...own].map(String), {
      stdio: "ignore",
      ...(binary.libraryPath && { env: { LD_LIBRARY_PATH: binary.libraryPath } }),
    });
    closers.push(() => child.kill("SIGKILL"));
  }
  const clients: Redis[] = [];
  for (const port of nodePorts) {
    const address = `redis://127.0.0.1:${port}`;
    await until(() =>
      probeRedis(address, 1000).then(
        () => true,
        () => false,
      ),
    );
    clients.push(connectRedis(address));
  }
  closers.push(() => {
    for (const client of clients) client.disconnect();
  });
  for (const [i, client] of clients.entries()) {
    const from = Math.floor((slots * i) / nodes);
    const to = Math.floor((slots * (i + 1)) / nodes) - 1;
    await client.call("CLUSTER", "ADDSLOTSRANGE", from, to);
    if (i > 0) await client.call("CLUSTER", "MEET", "127.0.0.1", nodePorts[0] ?? 0);
  }
  await until(async () => {
    const states = await Promise.all(clients.map((client) => client.call("CLUSTER", "INFO") as Promise<string>));
    return states.every((state) => /cluster_state:ok/.test(state) && state.includes(`cluster_known_nodes:${nodes}`));
  });
  return `redis://127.0.0.1:${nodePorts[0]}`;
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error("the cluster does not come up");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** A cluster node takes the port 10,000 above its own as well. */
async function freePort(): Promise<number> {
  for (;;) {
    const port = await new Promise<number>((resolve, reject) => {
      const server = createServer();
      server.once("error", reject);
      server.listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
      });
    });
    if (port <= 55_000) return port;
  }
}
