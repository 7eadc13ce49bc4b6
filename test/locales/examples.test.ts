/** What a language shows as an example of a command is read in that language as it stands there. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseCorrectArguments } from "../../src/bot/editor/commands/correct-arguments.ts";
import { parsePublishArguments } from "../../src/bot/editor/commands/publish-arguments.ts";
import { parseDigestArguments } from "../../src/bot/reader/digest-arguments.ts";
import { parsePauseArguments } from "../../src/bot/reader/pause-arguments.ts";
import { parseQuietArguments } from "../../src/bot/reader/quiet-arguments.ts";
import { locales } from "../support/texts.ts";

const root = fileURLToPath(new URL("../../src/locales", import.meta.url));

/** What stands behind that command, in sentences of that language. */
function examplesOf(code: string, command: string): string[] {
  const files = readdirSync(join(root, code)).filter((name) => name.endsWith(".ftl"));
  const source = files.map((name) => readFileSync(join(root, code, name), "utf8")).join("\n");
  return [...source.matchAll(/<code>\/(\w+) ([^<{]+)<\/code>/g)]
    .filter(([, name]) => name === command)
    .map(([, , words = ""]) => words);
}

describe.each(locales.codes.map((code) => [code] as const))("in %s", (code) => {
  const texts = locales.textsOf(code);

  test("/digest: times, days and words", () => {
    const examples = examplesOf(code, "digest");
    expect(examples.length).toBeGreaterThan(5);
    const unread = examples.filter((words) => parseDigestArguments(words, texts).kind !== "choice");
    expect(unread).toEqual([]);
    const kinds = examples.map((words) => parseDigestArguments(words, texts));
    const meant = new Set(kinds.flatMap((read) => (read.kind === "choice" ? [read.choice.kind] : [])));
    expect([...meant].sort()).toEqual(["breaking", "digest", "instant", "off"]);
  });

  test("/breaking and /unsubscribe: on, off and all", () => {
    const breaking = examplesOf(code, "breaking").map((word) => texts.read(word, ["yes", "no"]));
    expect(new Set(breaking)).toEqual(new Set(["yes", "no"]));
    expect(examplesOf(code, "unsubscribe").map((word) => texts.read(word, ["all"]))).toEqual(["all"]);
  });

  test("/quiet: hours and off", () => {
    const read = examplesOf(code, "quiet").map((words) => parseQuietArguments(words, texts).kind);
    expect(read).toEqual(["hours", "hours", "off"]);
  });

  test("/cap: a number and off", () => {
    const read = examplesOf(code, "cap").map((words) => (/^\d+$/.test(words) ? "number" : texts.read(words, ["off"])));
    expect(read).toEqual(["number", "off"]);
  });

  test("/pause: days, weeks, a weekday and a date", () => {
    const context = { reader: texts, locale: code, today: "2026-11-30" };
    const read = examplesOf(code, "pause").map((words) => parsePauseArguments(words, context));
    expect(read).toEqual([
      { kind: "days", days: 3 },
      { kind: "days", days: 14 },
      { kind: "date", date: "2026-12-04" },
      { kind: "date", date: "2030-12-24" },
    ]);
  });

  test("/correct: the names of fields", () => {
    const behindId = examplesOf(code, "correct").map((words) => words.replace(/^k7m2qa ?/, ""));
    const changed = behindId.filter(Boolean).map((words) => parseCorrectArguments(words, texts.read));
    expect(changed.length).toBeGreaterThan(1);
    for (const read of changed) expect(read).toMatchObject({ ok: true, changes: { title: expect.any(String) } });
  });

  test("/publish: now, and at a time", () => {
    const read = examplesOf(code, "publish").map((words) =>
      parsePublishArguments(words.replaceAll("…", "news.example/a"), null, {
        timeZone: "UTC",
        read: texts.read,
        now: 0,
      }),
    );
    expect(read.length).toBeGreaterThan(2);
    expect(read.filter(({ ok }) => !ok)).toEqual([]);
  });
});
