import { expect, test } from "vitest";
import { createLender } from "../../src/telegram/lender.ts";

const numbered = (most: number) => {
  let made = 0;
  return createLender(() => ({ number: ++made }), most);
};

test("as many are lent as there may be, and whoever comes later waits its turn", async () => {
  const lender = numbered(2);
  const [one, two] = await Promise.all([lender.take(), lender.take()]);
  expect([one.number, two.number]).toEqual([1, 2]);
  const came: string[] = [];
  const waiting = ["a", "b", "c"].map(async (name) => {
    const { number } = await lender.take();
    came.push(`${name}${number}`);
  });
  lender.giveBack(two);
  await waiting[0];
  expect(came).toEqual(["a2"]);
  lender.giveBack(one);
  lender.giveBack(two);
  await Promise.all(waiting);
  expect(came).toEqual(["a2", "b1", "c2"]);
  expect(lender.all).toHaveLength(2);
});

test("what came back last is lent first, and nothing is made while something lies here", async () => {
  const lender = numbered(3);
  const [one, two] = await Promise.all([lender.take(), lender.take()]);
  lender.giveBack(two);
  lender.giveBack(one);
  expect(await lender.take()).toBe(one);
  expect(await lender.take()).toBe(two);
  expect(lender.all).toHaveLength(2);
});

test("whoever only asks for room hears of it after all who came before, and takes nothing away", async () => {
  const lender = numbered(1);
  expect(lender.room()).toBeUndefined();
  const only = await lender.take();
  const heard: string[] = [];
  const note = (what: string) => () => void heard.push(what);
  const before = Promise.resolve(lender.take()).then(note("in"));
  const asking = [lender.room()?.then(note("first")), lender.room()?.then(note("second"))];
  lender.giveBack(only);
  await before;
  expect(heard).toEqual(["in"]);
  lender.giveBack(only);
  await Promise.all(asking);
  expect(heard).toEqual(["in", "first", "second"]);
  expect(lender.room()).toBeUndefined();
  expect(lender.take()).toBe(only);
});
