/** Groups that are under way: whoever waits for one hears of it. */
import { expect, test } from "vitest";
import { createInFlight } from "../../../src/delivery/send/in-flight.ts";

const never = new AbortController().signal;

function group() {
  let end: (failure?: Error) => void = () => {};
  const done = new Promise<void>((resolve, reject) => {
    end = (failure) => (failure ? reject(failure) : resolve());
  });
  return { done, end: (failure?: Error) => end(failure) };
}

test("whoever waits is woken when a group is back, and when all are back that is known", async () => {
  const inFlight = createInFlight();
  const [a, b] = [group(), group()];
  inFlight.add(a.done);
  inFlight.add(b.done);
  expect(inFlight.size).toBe(2);
  const change = inFlight.change(Number.POSITIVE_INFINITY, never);
  a.end();
  await change;
  expect(inFlight.size).toBe(1);
  const all = inFlight.allBack();
  b.end();
  await all;
  expect([inFlight.size, inFlight.failed]).toEqual([0, false]);
});

test("a failure wakes whoever waits, keeps no other group from coming back, and is thrown at the end", async () => {
  const inFlight = createInFlight();
  const [bad, worse, good] = [group(), group(), group()];
  for (const each of [bad, worse, good]) inFlight.add(each.done);
  const change = inFlight.change(Number.POSITIVE_INFINITY, never);
  bad.end(new Error("first"));
  await change;
  expect(inFlight.failed).toBe(true);
  worse.end(new Error("second"));
  good.end();
  await expect(inFlight.allBack()).rejects.toThrow("first");
  expect(inFlight.size).toBe(0);
});

test("waiting ends at its time, and when the signal is given", async () => {
  const inFlight = createInFlight();
  inFlight.add(group().done);
  await inFlight.change(1, never);
  await inFlight.change(-5, never);
  const stop = new AbortController();
  const change = inFlight.change(Number.POSITIVE_INFINITY, stop.signal);
  stop.abort();
  await change;
  expect(inFlight.size).toBe(1);
});
