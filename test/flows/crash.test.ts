/** kill -9 in the middle of a broadcast, with the real program as a child process: nobody missed, and no copy too many but
 *  those whose call was under way. The fault matrix kills oftener, and other processes. */
import { beforeAll, expect, test } from "vitest";
import { createStores, type Stores } from "../../src/store/create-stores.ts";
import { people } from "../support/app.ts";
import { fillAudience, firstReader } from "../support/fill-audience.ts";
import { usePrograms } from "../support/use-programs.ts";

const crowd = { from: firstReader, count: 300 };
const env = { UNDO_SECONDS: "0", BROADCAST_RATE: "100", FIRST_WAVE_SECONDS: "3" };
const programs = usePrograms({ sandbox: { crowd }, env });
let stores: Stores;
beforeAll(async () => {
  stores = createStores({ redis: programs.redis, clock: Date.now, retentionDays: 30 });
  await fillAudience(stores, crowd.count);
});

const members = Array.from({ length: crowd.count }, (_, i) => crowd.from + i);
const copies = (): number => programs.sandbox.world.receivedByCrowd();
const missed = (): number => members.filter((chat) => programs.sandbox.world.received(chat) === 0).length;

/** Calls that were marked as under way and have no answer in the ledger: as many copies may come twice. */
async function inFlight(): Promise<number> {
  let marked = 0;
  for (const id of await stores.broadcasts.live()) {
    for (let batch = 0; batch < (await stores.broadcasts.batches(id)); batch++) {
      const { length } = await stores.broadcasts.recipients(id, batch);
      const cells = await stores.ledger.read({ id, batch, part: 0 }, length);
      marked += cells.filter((cell) => cell.state === "in_flight").length;
    }
  }
  return marked;
}

test("a process that is killed while all but the first wave wait, and again while it sends, misses nobody", async () => {
  let program = await programs.start();
  programs.sandbox.world.start(people.eve);
  programs.sandbox.world.say(
    people.eve,
    people.eve,
    "/publish now #world\nThe bridge is open\nAt last.\nhttps://news.example/bridge",
  );
  await programs.sandbox.world.until(() => copies() >= 20, 60_000);
  await program.kill();
  program = await programs.start();
  await programs.sandbox.world.until(() => copies() >= crowd.count / 3, 60_000);
  await program.kill();
  const mayRepeat = await inFlight();
  program = await programs.start();
  await programs.sandbox.world.until(() => missed() === 0, 120_000);
  await programs.sandbox.world.until(
    () => JSON.stringify(programs.sandbox.world.messages(people.eve)).includes("Accepted by Telegram"),
    60_000,
  );
  const twice = members.filter((chat) => programs.sandbox.world.received(chat) > 1).length;
  expect(twice).toBeLessThanOrEqual(mayRepeat);
  // Whoever has two copies is told of on the receipt, and so is whoever may have.
  const [, told = "0"] =
    /May have come twice[^:]*: (\d+)/.exec(JSON.stringify(programs.sandbox.world.messages(people.eve))) ?? [];
  expect(Number(told)).toBeGreaterThanOrEqual(twice);
  expect(await program.stop()).toBe(0);
}, 120_000);
