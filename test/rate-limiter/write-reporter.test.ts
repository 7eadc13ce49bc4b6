import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createWriteReporter, type WrittenCall } from "../../src/rate-limiter/write-reporter.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const slot = (number: number) => ({ quota: "free", number, atUs: 1_000_000 + number }) as const;

test("calls that are written shortly after each other are reported together, each with its age", () => {
  const reports: (readonly WrittenCall[])[] = [];
  const reporter = createWriteReporter(async (calls) => reports.push(calls));
  reporter.add(slot(1));
  vi.advanceTimersByTime(20);
  reporter.add(slot(2));
  expect(reports).toEqual([]);
  vi.advanceTimersByTime(30);
  expect(reports).toEqual([
    [
      [1, 1_000_001, 50_000],
      [2, 1_000_002, 30_000],
    ],
  ]);
});

test("a report that fails is nobody's error, and the next one goes out", async () => {
  const reports: number[] = [];
  const reporter = createWriteReporter(async (calls) => {
    reports.push(calls[0]?.[0] ?? 0);
    if (reports.length === 1) throw new Error("away");
  });
  for (const number of [1, 2]) {
    reporter.add(slot(number));
    await vi.advanceTimersByTimeAsync(50);
  }
  expect(reports).toEqual([1, 2]);
});
