/** kill -9 of the bot in the middle of a rush: every update that Telegram was told we have is answered all the same, and
 *  what one person asked for is done in order. The fault matrix has the longer rush, from one person and from many. */
import { expect, test } from "vitest";
import { createStores } from "../../src/store/create-stores.ts";
import { people } from "../support/app.ts";
import { usePrograms } from "../support/use-programs.ts";

const rush = 80;
const programs = usePrograms();

test("a bot that is killed in a rush loses none of the updates it was given", async () => {
  let program = await programs.start();
  const { world } = programs.sandbox;
  const readers = Array.from({ length: rush }, (_, i) => world.addPerson({ name: `Reader ${i}` }));
  const answered = (): number => readers.filter((id) => world.messages(id).some(({ from }) => from?.is_bot)).length;
  for (const [i, id] of readers.entries()) {
    world.say(id, id, "/help");
    world.say(people.eve, people.eve, `/topicadmin add rush${i} Rush ${i}`);
  }
  await world.until(() => answered() >= 25, 60_000);
  await program.kill();
  program = await programs.start();
  await world.until(() => answered() === rush, 60_000);
  // What was being answered at the kill is answered once more when its lease has run out.
  const inbox = `{inbox:${programs.sandbox.token.split(":")[0]}}:updates`;
  await expect.poll(() => programs.redis.hlen(inbox), { timeout: 30_000 }).toBe(0);
  const topics = await createStores({ redis: programs.redis, clock: Date.now, retentionDays: 30 }).topics.list();
  const inTurn = topics.toSorted((a, b) => a.number - b.number).map(({ slug }) => slug);
  expect(inTurn).toEqual(readers.map((_, i) => `rush${i}`));
  expect(await program.stop()).toBe(0);
}, 120_000);

test("what a chat sends after the kill is done after what it had sent before", async () => {
  let program = await programs.start();
  const { world } = programs.sandbox;
  const { topics } = createStores({ redis: programs.redis, clock: Date.now, retentionDays: 30 });
  const added = async (): Promise<string[]> =>
    (await topics.list())
      .filter(({ slug }) => slug.startsWith("turn"))
      .toSorted((a, b) => a.number - b.number)
      .map(({ slug }) => slug);
  const add = (number: number) => world.say(people.eve, people.eve, `/topicadmin add turn${number} Turn ${number}`);
  for (let i = 0; i < 40; i++) add(i);
  await expect.poll(async () => (await added()).length, { interval: 5 }).toBeGreaterThan(2);
  await program.kill();
  const before = (await added()).length;
  expect(before).toBeLessThan(40);
  for (let i = 40; i < 60; i++) add(i);
  program = await programs.start();
  await expect.poll(async () => (await added()).length, { timeout: 30_000 }).toBe(60);
  expect(await added()).toEqual(Array.from({ length: 60 }, (_, i) => `turn${i}`));
  expect(await program.stop()).toBe(0);
}, 90_000);
