/** The breaker against a Telegram that goes silent: time is the fake timers'. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createBreaker } from "../../src/telegram/circuit-breaker.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lose = (breaker: ReturnType<typeof createBreaker>, calls: number): void => {
  for (let i = 0; i < calls; i++) breaker.record(false);
};

test("stays closed while one call in five is lost", () => {
  const breaker = createBreaker({ ask: async () => true, onChange: () => {} });
  for (let i = 0; i < 200; i++) breaker.record(i % 5 !== 0);
  expect(breaker.enter()).toEqual({ kind: "closed" });
});

test("opens when more are lost, asks something harmless, tries one copy, and closes when it arrives", async () => {
  const changes: unknown[] = [];
  const answers = [false, false, true];
  const breaker = createBreaker({
    ask: async () => answers.shift() ?? true,
    onChange: (change) => changes.push(change),
  });
  lose(breaker, 30);
  expect(breaker.enter().kind).toBe("open");
  await vi.advanceTimersByTimeAsync(1000 + 2000);
  expect(breaker.enter().kind).toBe("open");
  await vi.advanceTimersByTimeAsync(4000);
  expect(breaker.enter().kind).toBe("trial");
  expect(breaker.enter().kind).toBe("open"); // one copy only
  breaker.record(true);
  expect(breaker.enter().kind).toBe("closed");
  expect(changes).toMatchObject([{ open: true }, { open: false }]);
});

test("opens for longer when the one copy is lost as well", async () => {
  const breaker = createBreaker({ ask: async () => true, onChange: () => {} });
  lose(breaker, 30);
  await vi.advanceTimersByTimeAsync(1000);
  expect(breaker.enter().kind).toBe("trial");
  breaker.record(false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(breaker.enter().kind).toBe("open");
  await vi.advanceTimersByTimeAsync(1000);
  expect(breaker.enter().kind).toBe("trial");
});

test("never waits longer than a quarter of a minute between two questions", async () => {
  let asked = 0;
  const breaker = createBreaker({
    ask: async () => {
      asked++;
      return false;
    },
    onChange: () => {},
  });
  lose(breaker, 30);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(asked).toBeGreaterThan(38);
});
