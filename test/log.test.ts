/** The operator's log: no secrets in it, and no flood of it. */
import { GrammyError } from "grammy";
import { describe, expect, test } from "vitest";
import type { HouseEvent } from "../src/events.ts";
import { createLog } from "../src/log.ts";
import { redact } from "../src/redact.ts";
import { calledOff, TransportError } from "../src/telegram/transport-error.ts";

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

test("logins are taken out of addresses of every kind", () => {
  expect(redact("redis://:secret@host rediss://u:secret@h unix://:secret@/run/s redis-sentinel://:secret@a,b/m")).toBe(
    "redis://<password>@host rediss://<password>@h unix://<password>@/run/s redis-sentinel://<password>@a,b/m",
  );
  expect(redact("https://secret@host/x https://news.example/@eve/1")).toBe(
    "https://<password>@host/x https://news.example/@eve/1",
  );
});

test("more than ten lines of a kind in a second are counted, not written", () => {
  const lines: string[] = [];
  let now = 0;
  const { emit } = createLog({ level: "info", now: () => now, write: (line) => void lines.push(line) });
  for (let i = 0; i < 5000; i++) emit({ type: "fault", where: "redis", error: new Error("odd") });
  expect(lines).toHaveLength(10);
  now = 1000;
  emit({ type: "fault", where: "redis", error: new Error("odd") });
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
    expect(written()).toMatchObject([{ level: 50, msg: "Redis is away: waiting for it, nothing is lost" }]);
  });

  test.each<[string, HouseEvent]>([
    ["its own event", { type: "redis.away", error: new Error("the connection was closed") }],
    [
      "a queue's connection",
      { type: "fault", where: "queue sweep", error: Object.assign(new Error("x"), { code: "EPIPE" }) },
    ],
    ["a job", { type: "job.retried", job: "sweep", error: closed }],
    [
      "a job that was refused",
      { type: "job.failed", job: "sweep", error: Object.assign(new Error("OOM"), { name: "ReplyError" }) },
    ],
  ])("a line whose cause is known shows no stack: %s", (_, event) => {
    const { emit, written } = open();
    emit(event);
    expect(written()[0]?.msg).toMatch(/^Redis (is away|can't be used): /);
    expect(JSON.stringify(written())).not.toMatch(/"stack"|unexpected/);
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

  test.each([
    ["WRONGPASS invalid username-password pair or user is disabled.", "it refuses the password"],
    ["NOAUTH Authentication required.", "it wants a password"],
    ["NOPERM User depeche has no permissions to run the 'evalsha' command", "its user lacks rights"],
    ["OOM command not allowed when used memory > 'maxmemory'. script: 1f2e, on @user_script:1.", "it is full"],
    ["MISCONF Errors writing to the AOF file: No space left on device", "it can't write its files"],
  ])("what it refuses everything with is one line that says so: %s", (message, reason) => {
    const { emit, at, written } = open();
    const error = Object.assign(new Error(message), { name: "ReplyError" });
    for (let i = 0; i < 600; i++) {
      at.now += 100;
      emit({ type: i % 2 ? "job.retried" : "job.failed", job: "sweep", error });
      emit({ type: "updates.interrupted", error });
    }
    expect(written()).toHaveLength(1);
    expect(written()[0]?.msg).toContain(`Redis can't be used: ${reason}`);
    expect(written()[0]?.level).toBe(50);
  });

  test("a cause that shows itself later is a line of its own", () => {
    const { emit, at, written } = open();
    const error = Object.assign(new Error("WRONGPASS invalid password"), { name: "ReplyError" });
    emit({ type: "redis.away", error: closed });
    for (let i = 0; i < 50; i++) {
      at.now += 1000;
      emit({ type: "fault", where: "queue sweep", error: i % 2 ? error : closed });
    }
    emit({ type: "redis.back", afterMs: 50_000 });
    expect(written().map(({ msg }) => String(msg).slice(0, 20))).toEqual([
      "Redis is away: waiti",
      "Redis can't be used:",
      "Redis is back after ",
    ]);
  });

  test("Telegram's silence is told without a stack, a fault of our own with one", () => {
    const { emit, written } = open();
    emit({ type: "updates.interrupted", error: new TransportError("Telegram answered 502 without JSON", true) });
    emit({ type: "updates.interrupted", error: new TypeError("x is not a function") });
    const [silence, ours] = written().map(({ error }) => error as { message: string; stack?: string });
    expect(silence).toEqual({ name: "TransportError", message: "Telegram answered 502 without JSON" });
    expect(ours?.stack).toContain("log.test.ts");
  });

  test("an error of a script or a key is a fault like any other", () => {
    const { emit, written } = open();
    const error = Object.assign(new Error("WRONGTYPE Operation against a key"), { name: "ReplyError" });
    for (let i = 0; i < 3; i++) emit({ type: "fault", where: "bot", error });
    expect(written().map(({ msg }) => msg)).toEqual(Array(3).fill("unexpected fault in bot"));
  });
});

test("what the program's own end cuts short is no fault, and what else goes wrong meanwhile is", () => {
  const lines: string[] = [];
  const log = createLog({ level: "info", now: () => 0, write: (line) => void lines.push(line) });
  log.closing();
  log.emit({ type: "fault", where: "menus", error: new Error("Connection is closed.") });
  log.emit({ type: "menu.refused", scope: "default", error: new TransportError(calledOff, true) });
  expect(lines).toEqual([]);
  log.emit({ type: "fault", where: "ledger", error: new Error("Command timed out") });
  log.emit({ type: "fault", where: "bot", error: new TypeError("x is not a function") });
  expect(lines).toHaveLength(2);
});

test("a token that Telegram refuses is one line for a person, whoever stumbles over it", () => {
  const lines: string[] = [];
  let now = 0;
  const { emit } = createLog({ level: "info", now: () => now, write: (line) => void lines.push(line) });
  const answer = { ok: false, error_code: 401, description: "Unauthorized" } as const;
  const error = new GrammyError("Call to 'getUpdates' failed!", answer, "getUpdates", {});
  for (let i = 0; i < 100; i++) {
    now += 15_000;
    emit({ type: "updates.interrupted", error });
    emit({ type: "telegram.unauthorized" });
    emit({ type: "fault", where: "menus", error });
  }
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toMatchObject({
    level: 50,
    msg: expect.stringMatching(/^Telegram refuses BOT_TOKEN .+ start again$/),
  });
});
