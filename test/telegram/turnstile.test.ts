import { expect, test } from "vitest";
import { createTurnstile } from "../../src/telegram/turnstile.ts";

test("as many come in as there are places, the others in the order in which they came", async () => {
  const turnstile = createTurnstile(2);
  const came: number[] = [];
  expect([turnstile.enter(), turnstile.enter()]).toEqual([undefined, undefined]);
  const waiting = [1, 2, 3].map(async (n) => {
    await turnstile.enter();
    came.push(n);
  });
  turnstile.leave();
  await waiting[0];
  expect(came).toEqual([1]);
  turnstile.leave();
  turnstile.leave();
  await Promise.all(waiting);
  expect(came).toEqual([1, 2, 3]);
});

test("whoever only asks for room hears of it after all who came before, and takes no place", async () => {
  const turnstile = createTurnstile(1);
  expect(turnstile.room()).toBeUndefined();
  expect(turnstile.enter()).toBeUndefined();
  const heard: string[] = [];
  const note = (what: string) => () => void heard.push(what);
  const before = turnstile.enter()?.then(note("in"));
  const asking = [turnstile.room()?.then(note("first")), turnstile.room()?.then(note("second"))];
  turnstile.leave();
  await before;
  expect(heard).toEqual(["in"]);
  turnstile.leave();
  await Promise.all(asking);
  expect(heard).toEqual(["in", "first", "second"]);
  expect(turnstile.room()).toBeUndefined();
  expect(turnstile.enter()).toBeUndefined();
});
