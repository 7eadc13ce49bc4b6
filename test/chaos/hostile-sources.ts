/** Row T22: pages and feeds that are made to stop whoever reads them, while a story goes out. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { feedEntry } from "../../src/news/agenda.ts";
import { hostileDocuments } from "../fixtures/hostile-documents.ts";
import { people } from "../support/app.ts";
import { topic } from "../support/sending.ts";
import type { Fault } from "./fault.ts";
import { stallsTold, tellStalls } from "./preloads.ts";
import { othersWait } from "./reader-floods.ts";
import type { Stage, StagedProgram } from "./stage.ts";

/** Above the idle one of the same run. Read on the event loop these documents take it for 20 s to minutes; the bench tells to
 *  the millisecond, here the machine has other work too. */
const longestStallMs = 2000;
/** Two threads read as fast as they can beside it: on two cores, those who answer share them. */
const longestWaitMs = 5000;
const editors = [3001, 3002, 3003, 3004];
/** Loopback has many hosts: one is asked twice at once. */
const hosts = [2, 3, 4, 5, 6, 7];

/** The document of that number stands under "/<number>". */
async function startHostileSite() {
  const server = createServer((request, response) => {
    const { kind, make } = hostileDocuments[Number(request.url?.slice(1))] ?? { kind: "page", make: () => "" };
    response.setHeader("content-type", kind === "feed" ? "application/rss+xml" : "text/html; charset=utf-8");
    response.end(make());
  });
  await new Promise<void>((resolve) => server.listen(0, "0.0.0.0", resolve));
  const { port } = server.address() as AddressInfo;
  const hostOf = (i: number): string => `127.0.0.${hosts[i % hosts.length]}:${port}`;
  return {
    allowed: hosts.map((_, i) => hostOf(i)).join(","),
    address: (i: number) => `http://${hostOf(i)}/${i}`,
    close: () => server.close(),
  };
}

const numbersOf = (kind: "page" | "feed"): number[] =>
  hostileDocuments.flatMap((each, i) => (each.kind === kind ? [i] : []));

async function stallOf(stage: Stage, program: StagedProgram): Promise<number> {
  const before = stallsTold(program.output()).length;
  program.process.kill("SIGUSR2");
  await stage.until("the stall is told", () => stallsTold(program.output()).length > before);
  return stallsTold(program.output()).at(-1) ?? 0;
}

/** As feeds that have been read before and are due now. Resolves when each has been asked. */
async function pollAll(stage: Stage, address: (i: number) => string): Promise<void> {
  const { feeds, feedAgenda } = stage.stores;
  const dueAt = Date.now();
  const numbers: number[] = [];
  for (const i of numbersOf("feed")) {
    const { number } = await feeds.add({
      url: address(i),
      topics: [topic("world")],
      mode: "review",
      addedBy: people.eve,
      takeFirst: 0,
      known: true,
      failures: 0,
      sickTold: false,
    });
    await feedAgenda.put(feedEntry(number), dueAt);
    numbers.push(number);
  }
  const owed = async (): Promise<number> => (await feedAgenda.due(dueAt, 1000)).length;
  await stage.until("every feed has been asked", async () => (await owed()) === 0, 240_000);
}

/** Each editor one after the other, each after the answer to the one before. */
async function publishAll(stage: Stage, address: (i: number) => string): Promise<void> {
  const { world } = stage.sandbox;
  const pages = numbersOf("page");
  const answers = (id: number): number => world.messages(id).filter(({ from }) => from?.is_bot).length;
  await Promise.all(
    editors.map(async (id, place) => {
      world.addPerson({ id, name: `Editor ${id}`, started: true });
      for (const i of pages.filter((_, n) => n % editors.length === place)) {
        const before = answers(id);
        world.say(id, id, `/publish ${address(i)} #world`);
        await stage.until(`page ${i} is answered`, () => answers(id) > before, 120_000);
      }
    }),
  );
}

export const hostileSources: readonly Fault[] = [
  {
    row: "T22",
    what: `${hostileDocuments.length} hostile feeds and pages are read while a story goes out: nobody waits for them`,
    recipients: 2000,
    // Two threads read documents; each may have 576 MB before it is ended (killable-thread.ts).
    mostMegabytes: 1500,
    async inject(stage) {
      const site = await startHostileSite();
      try {
        const program = await stage.program({
          FETCH_ALLOW_HOSTS: site.allowed,
          OWNER_IDS: [people.eve, ...editors].join(","),
          BROADCAST_RATE: "40",
          ...tellStalls,
        });
        stage.publish();
        await stage.sent(0.05);
        await stallOf(stage, program); // the start is not judged
        const waitedBefore = await othersWait(stage, 50_000);
        await sleep(2000);
        const idle = await stallOf(stage, program);
        const reading = Promise.all([pollAll(stage, site.address), publishAll(stage, site.address)]);
        const waited = await othersWait(stage, 51_000);
        await reading;
        const stall = await stallOf(stage, program);
        if (stall - idle > longestStallMs) throw new Error(`the event loop stood still for ${stall} ms, idle ${idle}`);
        if (waited - waitedBefore > longestWaitMs)
          throw new Error(`p99 of readers ${waited} ms, ${waitedBefore} before`);
        return { mayRepeat: 0, healedAt: Date.now() };
      } finally {
        site.close();
      }
    },
  },
];
