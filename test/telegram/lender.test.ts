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
