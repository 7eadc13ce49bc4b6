/** The operator's log: no secrets in it, and no flood of it. */
import { expect, test } from "vitest";
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
