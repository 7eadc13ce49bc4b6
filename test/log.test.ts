/** The operator's log: no secrets in it, and no flood of it. */
import { describe, expect, test } from "vitest";
import { createLog, redact } from "../src/log.ts";

const token = "123456:AAsandbox-token-of-no-value-0123456789";

test("a token is taken out wherever it stands, right behind a word in an address too", () => {
  expect(redact(`refused: ${token}`)).toBe("refused: <token>");
  expect(redact(`https://api.telegram.org/bot${token}/sendMessage`)).toBe(
    "https://api.telegram.org/bot<token>/sendMessage",
  );
});

test("an error's token does not reach the log, not even by its cause", () => {
  const lines: string[] = [];
  const { emit } = createLog({ level: "info", now: () => 0, write: (line) => void lines.push(line) });
  const cause = new Error(`GET /bot${token}/getMe`);
  emit({ type: "fault", where: "a test", error: new Error(`bot${token}`, { cause }) });
  expect(lines.join("")).toContain("<token>");
  expect(lines.join("")).not.toContain("AAsandbox");
});

test("more than ten lines of a kind in a second are counted, not written", () => {
  const lines: string[] = [];
  let now = 0;
  const { emit } = createLog({ level: "info", now: () => now, write: (line) => void lines.push(line) });
  for (let i = 0; i < 5000; i++) emit({ type: "fault", where: "redis", error: new Error("OOM") });
  expect(lines).toHaveLength(10);
  now = 1000;
  emit({ type: "fault", where: "redis", error: new Error("OOM") });
  expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({ suppressed: 4990 });
});

describe("while Redis is away", () => {
  const closed = new Error("Connection is closed.");
  const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:6379"), { code: "ECONNREFUSED" });
  const open = () => {
    const lines: string[] = [];
    const at = { now: 0 };
    const { emit } = createLog({ level: "info", now: () => at.now, write: (line) => void lines.push(line) });
    return { emit, at, written: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
  };

  test("its begin is one line, its end another with how long and how many were held, whatever failed in between", () => {
    const { emit, at, written } = open();
    emit({ type: "redis.away", error: refused });
    for (let i = 0; i < 600; i++) {
      at.now += 100;
      emit({ type: "fault", where: `queue ${i % 5}`, error: i % 2 ? closed : refused });
    }
    emit({ type: "redis.back", afterMs: 60_000 });
    emit({ type: "fault", where: "a late one", error: closed });
    expect(written().map(({ event }) => event)).toEqual(["redis.away", "redis.back"]);
    expect(written()[1]).toMatchObject({ msg: "Redis is back after 60 s", suppressed: 600 });
  });

  test("a command that fails before the connection does is the one line", () => {
    const { emit, written } = open();
    emit({ type: "fault", where: "update leases", error: new Error("Command timed out") });
    emit({ type: "redis.away", error: refused });
    expect(written()).toHaveLength(1);
  });

  test("other faults are written all the same, and the next outage again", () => {
    const { emit, at, written } = open();
    emit({ type: "redis.away", error: refused });
    emit({ type: "fault", where: "bot", error: new TypeError("x is not a function") });
    emit({ type: "redis.back", afterMs: 1000 });
    at.now += 60_000;
    emit({ type: "redis.away", error: refused });
    expect(written().map(({ event }) => event)).toEqual(["redis.away", "fault", "redis.back", "redis.away"]);
  });
});
