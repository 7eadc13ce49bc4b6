/** Holds the house rules of the README's plan: reads the sources and fails on anything else. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Rooms from the inside out: a file imports its own room and rooms on lines above, never below. */
const storeys: readonly (readonly string[])[] = [
  ["news"],
  ["queue", "events", "start-fault"],
  ["format", "store"],
  ["locales", "rate-limiter"],
  ["telegram", "ingest"],
  ["audience", "newsroom", "delivery"],
  ["maintenance", "bot", "web", "jobs", "log"],
  ["config"],
  ["compose"],
  ["main"],
];

/** Where a vendor may be named. */
const vendors: Record<string, readonly string[]> = {
  bullmq: ["jobs"],
  grammy: ["bot", "telegram"],
  "@grammyjs/runner": ["bot"],
  ioredis: ["store"],
  undici: ["telegram", "ingest"],
  pino: ["log"],
  "prom-client": ["web"],
  hono: ["web"],
};

interface Source {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const importPattern =
  /(?:^|\n)\s*(?:import|export)\s[^;]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|(?:^|\n)import\s+"([^"]+)"/g;

function roomOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] === "jobs") return "jobs";
  return (parts.length === 2 ? parts[1]?.replace(/\.ts$/, "") : parts[1]) ?? "";
}

const sources: readonly Source[] = ["src", "jobs"].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => {
      const path = `${folder}/${name}`;
      const text = readFileSync(join(root, path), "utf8");
      const imports = [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? "");
      return { path, room: roomOf(path), text, imports };
    }),
);

const storeyOf = (room: string): number => storeys.findIndex((rooms) => rooms.includes(room));
const targetOf = (source: Source, specifier: string): string =>
  relative(root, resolve(root, dirname(source.path), specifier));
const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

describe("the house", () => {
  test("has rooms to speak of", () => {
    expect(sources.length).toBeGreaterThan(40);
    expect(new Set(sources.map((source) => source.room)).size).toBeGreaterThan(12);
    expect(sources.flatMap((source) => source.imports).length).toBeGreaterThan(100);
  });

  test("has no room but those of the plan", () => {
    const known = new Set([...storeys.flat(), "sandbox"]);
    expect(sources.filter((source) => !known.has(source.room)).map((source) => source.path)).toEqual([]);
    expect(sources.filter((source) => /\/(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(source.path))).toEqual(
      [],
    );
  });

  test("imports run one way", () => {
    const wrong = sources
      .filter((source) => source.room !== "sandbox")
      .flatMap((source) =>
        source.imports
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => ({ from: source, to: targetOf(source, specifier) }))
          .filter(({ from, to }) => {
            const target = roomOf(to);
            if (target === from.room) return false;
            if (target === "sandbox") return from.room !== "main";
            return storeyOf(target) >= storeyOf(from.room);
          })
          .map(({ from, to }) => `${from.path} → ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  test("has a sandbox that knows nothing of the house but its nouns", () => {
    const wrong = sources
      .filter((source) => source.room === "sandbox")
      .flatMap((source) =>
        source.imports
          .filter((specifier) => specifier.startsWith("."))
          .map((specifier) => targetOf(source, specifier))
          .filter((to) => !["sandbox", "news"].includes(roomOf(to)))
          .map((to) => `${source.path} → ${to}`),
      );
    expect(wrong).toEqual([]);
  });

  test("keeps each vendor in its room", () => {
    const wrong = sources
      .filter((source) => source.room !== "sandbox")
      .flatMap((source) =>
        source.imports
          .filter((specifier) => !specifier.startsWith("."))
          .map(packageOf)
          .filter((name) => vendors[name] && !vendors[name].includes(source.room))
          .map((name) => `${source.path} names ${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test("reads the environment only at the front door", () => {
    const readers = sources.filter((source) => /process\.env\b/.test(source.text)).map((source) => source.path);
    expect(readers.filter((path) => path !== "src/main.ts")).toEqual([]);
  });

  test("asks the clock it was given: the study and the verbs never read the time themselves", () => {
    const rooms = ["news", "format", "audience", "newsroom", "delivery"];
    const wrong = sources
      .filter((source) => rooms.includes(source.room) && /\bDate\.now\(|new Date\(\)/.test(source.text))
      .map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  test("has a study without waiting: no await in news/", () => {
    const wrong = sources.filter((source) => source.room === "news" && /\bawait\b/.test(source.text));
    expect(wrong.map((source) => source.path)).toEqual([]);
  });

  test("says at the head of every file why it exists", () => {
    const wrong = sources.filter((source) => !source.text.startsWith("/**")).map((source) => source.path);
    expect(wrong).toEqual([]);
  });

  test("has no file that nobody can read in one sitting", () => {
    const long = sources
      .filter((source) => !source.path.includes("/locales/") && source.text.split("\n").length > 300)
      .map((source) => source.path);
    expect(long).toEqual([]);
  });
});
