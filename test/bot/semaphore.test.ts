/** How many run at once, and who comes next. */
import { expect, test } from "vitest";
import { createSemaphore } from "../../src/bot/semaphore.ts";

test("a place is handed on to whoever waits longest, also after a fault", async () => {
  const limited = createSemaphore(1);
  const order: string[] = [];
  const fails = limited(async () => {
    throw new Error("x");
  });
  const rest = ["a", "b"].map((name) => limited(async () => void order.push(name)));
  await expect(fails).rejects.toThrow("x");
  await Promise.all(rest);
  expect(order).toEqual(["a", "b"]);
});
