/** Ten chats that send two hundred updates each, against a Telegram that holds every chat to a message a second: nobody else
 *  notices, and all that was asked for is done. */
import { setTimeout as pause } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.ts";
import { createStores } from "../../src/store/create-stores.ts";
import { createUpdateInbox, type StoredUpdate, type UpdateInbox } from "../../src/store/update-inbox.ts";
import { peakMegabytes } from "../chaos/verdict.ts";
import { people } from "../support/app.ts";
import type { Program } from "../support/program.ts";
import { textsOf } from "../support/texts.ts";
import { usePrograms } from "../support/use-programs.ts";

const each = 200;
const programs = usePrograms({ fsync: "everysec" });
let sandbox: Sandbox;
let program: Program;
let inbox: UpdateInbox<StoredUpdate>;
beforeAll(async () => {
  sandbox = programs.sandbox;
  sandbox.world.faults({ chatPace: "held" });
  inbox = createUpdateInbox(programs.redis, Number(sandbox.token.split(":")[0]));
  program = await programs.start();
});

/** Of each first answer to somebody new, ms after the question; the questions are spread over `ms`. */
async function othersWait(count: number, ms: number): Promise<number[]> {
  const asked = new Map<number, number>();
  const waited: number[] = [];
  sandbox.world.intercept({
    after({ method, chatId }) {
      const at = asked.get(chatId ?? 0);
      if (at !== undefined && method === "sendMessage") waited.push(performance.now() - at);
      return null;
    },
  });
  for (let i = 0; i < count; i++) {
    const id = sandbox.world.addPerson({ name: `Other ${i}` });
    asked.set(id, performance.now());
    sandbox.world.say(id, id, "/help");
    await pause(ms / count);
  }
  await sandbox.world.until(() => waited.length === count, 60_000);
  return waited.sort((a, b) => a - b);
}

/** Until nothing waits any more. */
const allDone = () => expect.poll(() => inbox.size(), { timeout: 90_000 }).toBe(0);

const answersTo = (chatId: number) =>
  sandbox.world.messages(chatId).flatMap(({ from, text }) => (from?.is_bot && text ? [text] : []));

test("others are answered at once, what changes something is done in order, the rest is silence after one word", async () => {
  const { world } = sandbox;
  const readers = Array.from({ length: 9 }, (_, i) => world.addPerson({ name: `Loud ${i}` }));
  await othersWait(20, 500); // nobody is measured on a program that has just started
  const quiet = await othersWait(50, 2500);
  for (let i = 0; i < each; i++) {
    const time = `${String(Math.floor(i / 60)).padStart(2, "0")}:${String(i % 60).padStart(2, "0")}`;
    for (const [n, id] of readers.entries())
      world.say(id, id, n % 2 === 0 && i !== each - 1 ? "/help" : `/digest ${time}`);
    world.say(people.eve, people.eve, i % 2 === 0 ? "/help" : `/topicadmin add flood${i} Flood ${i}`);
  }

  const waited = await othersWait(100, 5000);
  // Half a minute where answers wait for each other. A second is what a machine of its own shows; this one runs other tests
  // at the same time, and people wait without a flood too.
  expect((waited[98] ?? 0) - (quiet[48] ?? 0)).toBeLessThan(5000);

  const stores = createStores({ redis: programs.redis, clock: Date.now, retentionDays: 30 });
  const floods = async () => (await stores.topics.list()).filter(({ slug }) => slug.startsWith("flood"));
  await expect.poll(async () => (await floods()).length, { timeout: 60_000 }).toBe(each / 2);
  const numbers = new Map((await floods()).map(({ slug, number }) => [slug as string, number]));
  const inTurn = Array.from({ length: each / 2 }, (_, i) => numbers.get(`flood${2 * i + 1}`) ?? 0);
  expect(inTurn).toEqual(inTurn.toSorted((a, b) => a - b));

  const calm = textsOf("en").t("flood-calm").toString();
  for (const id of readers) {
    const cadence = async () => (await stores.subscribers.get(id))?.preferences.cadence;
    await expect.poll(cadence, { timeout: 30_000 }).toMatchObject({ slot: expect.stringContaining("|03:19|") });
  }
  for (const id of [...readers, people.eve]) {
    expect(answersTo(id).filter((text) => text === calm)).toHaveLength(1);
    expect(answersTo(id).length).toBeLessThan(20);
  }
}, 180_000);

test("who was loud is answered again when it is quiet", async () => {
  await allDone();
  const sofar = answersTo(people.eve).length;
  sandbox.world.say(people.eve, people.eve, "/settings");
  await sandbox.world.until(() => answersTo(people.eve).length > sofar, 10_000);
});

test("the next flood needs no more memory than the first one", async () => {
  const before = peakMegabytes(program.process.pid);
  for (let i = 0; i < each * 10; i++) sandbox.world.say(people.ada, people.ada, "/help");
  await allDone();
  expect(peakMegabytes(program.process.pid) - before).toBeLessThan(25);
}, 120_000);
