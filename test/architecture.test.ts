/** Reads the sources and fails on whatever breaks the rules of the layout: imports, vendors, circles, sizes, one place for a
 *  fact. */
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { lanes } from "../src/news/lane.ts";
import { circles, readFiles, readSource, readSources, root, type Source, targetOf } from "./support/sources.ts";

/** Rooms from the inside out: a file imports its own room and rooms on lines above, never below or beside. */
const layers: readonly (readonly string[])[] = [
  ["news"],
  ["queue", "events", "start-fault", "version"],
  ["format", "store"],
  ["locales", "rate-limiter"],
  ["telegram", "ingest"],
  ["audience", "newsroom", "delivery"],
  ["log-holds", "log-lines", "redact", "config-schema"],
  ["maintenance", "bot", "web", "jobs", "log", "stop-in-order", "stop-on-signals", "config-slips", "env-file"],
  ["config", "app"],
  ["compose"],
  ["main"],
];

/** Rooms within rooms. A room not named here does not exist; languages are data. */
const subrooms: readonly string[] = [
  "store/redis",
  "store/subscribers",
  "store/broadcasts",
  "ingest/fetch",
  "ingest/page",
  "ingest/feed",
  "delivery/content",
  "delivery/send",
  "bot/charts",
  "bot/chats",
  "bot/reader",
  "bot/reader/filters",
  "bot/reader/story",
  "bot/editor",
  "bot/editor/broadcast",
  "bot/editor/commands",
  "bot/editor/desk",
  "bot/editor/feeds",
  "bot/editor/notices",
  "bot/editor/statistics",
  "sandbox/api",
  "sandbox/http",
  "sandbox/page",
  "sandbox/site",
  "sandbox/text",
  "sandbox/world",
];

/** Who, inside one room, knows nothing of whom. */
const apart: readonly (readonly [from: string, to: string])[] = [
  ["src/store/redis/", "src/store/subscribers/"],
  ["src/store/redis/", "src/store/broadcasts/"],
  ["src/store/subscribers/", "src/store/broadcasts/"],
  ["src/store/broadcasts/", "src/store/subscribers/"],
  ["src/ingest/fetch/", "src/ingest/page/"],
  ["src/ingest/fetch/", "src/ingest/feed/"],
  ["src/ingest/page/", "src/ingest/feed/"],
  ["src/ingest/feed/", "src/ingest/page/"],
  ["src/delivery/content/", "src/delivery/send/"],
  ["src/bot/reader/", "src/bot/editor/"],
  ["src/bot/editor/", "src/bot/reader/"],
  ["src/bot/chats/", "src/bot/reader/"],
  ["src/bot/chats/", "src/bot/editor/"],
];

/** The newsroom's rooms from the inside out: a file imports its own and those before it. */
const editorOrder: readonly RegExp[] = [
  /\/(?:deps|actions|paid-speed|standstill|stored)\.ts$/,
  /\/desk\//,
  /\/feeds\//,
  /\/statistics\//,
  /\/notices\//,
  /\/broadcast\//,
  /\/commands\//,
  /\/(?:install|typed-answers)\.ts$/,
];

/** Where a vendor may be named. One that is not in the list is named nowhere: a new one is a decision. */
const vendors: Readonly<Record<string, readonly string[]>> = {
  "@exodus/bytes": ["ingest"],
  "@hono/node-server": ["web"],
  "@mozilla/readability": ["ingest"],
  "@fluent/bundle": ["locales"],
  "@photostructure/tz-lookup": ["bot"],
  "@resvg/resvg-wasm": ["bot"],
  "@vvo/tzdb": ["bot"],
  "city-timezones": ["bot"],
  bullmq: ["jobs"],
  chardet: ["ingest"],
  echarts: ["bot"],
  eld: ["ingest"],
  feedsmith: ["ingest"],
  grammy: ["bot", "telegram"],
  hono: ["web"],
  htmlparser2: ["format", "ingest"],
  ioredis: ["store"],
  "ipaddr.js": ["ingest"],
  jsonrepair: ["ingest"],
  linkedom: ["ingest"],
  // Whatever is remembered without being stored: bounded everywhere in the same way.
  "lru-cache": ["format", "store", "rate-limiter", "telegram", "ingest", "newsroom", "delivery", "bot"],
  minisearch: ["audience"],
  pino: ["log"],
  "prom-client": ["web"],
  "robots-parser": ["ingest"],
  "temporal-polyfill": ["news"],
  tldts: ["ingest"],
  "tough-cookie": ["ingest"],
  undici: ["telegram", "ingest"],
  uqr: ["format"],
  // Whatever comes from outside is parsed at the edge where it comes in.
  zod: ["config-schema", "store", "jobs", "bot", "delivery", "web"],
};

const all = readSources(["src", "jobs"]);
const sources = all.filter(({ path }) => !path.startsWith("src/sandbox/"));
const sandbox = all.filter(({ path }) => path.startsWith("src/sandbox/"));
const inRooms = (...rooms: readonly string[]): readonly Source[] =>
  sources.filter((source) => rooms.includes(roomOf(source.path)));

function roomOf(path: string): string {
  const parts = path.split("/");
  if (parts[0] === "jobs") return "jobs";
  return (parts.length === 2 ? parts[1]?.replace(/\.ts$/, "") : parts[1]) ?? "";
}

const layerOf = (room: string): number => layers.findIndex((rooms) => rooms.includes(room));
const targetsOf = ({ path, imports }: Source): string[] =>
  imports.filter((specifier) => specifier.startsWith(".")).map((specifier) => targetOf(path, specifier));
const packagesOf = ({ imports }: Source): string[] =>
  imports
    .filter((specifier) => !/^\.|^node:/.test(specifier))
    .map((specifier) => specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/"));
const pathsOf = (found: readonly Source[]): string[] => found.map(({ path }) => path);
/** Imports that `forbids` says no to, as "from → to". */
const wrongImports = (from: readonly Source[], forbids: (target: string, source: Source) => boolean): string[] =>
  from.flatMap((source) =>
    targetsOf(source)
      .filter((target) => forbids(target, source))
      .map((target) => `${source.path} → ${target}`),
  );

describe("the rooms", () => {
  test("are those of the plan", () => {
    const rooms = new Set([...layers.flat(), "sandbox"]);
    expect(all.length).toBeGreaterThan(200);
    expect(pathsOf(all.filter(({ path }) => !rooms.has(roomOf(path))))).toEqual([]);
    const deep = all.map(({ path }) => dirname(path).replace(/^src\//, "")).filter((room) => room.includes("/"));
    expect([...new Set(deep)].filter((room) => !subrooms.includes(room) && !/^locales\/[a-z]+$/.test(room))).toEqual(
      [],
    );
    expect(pathsOf(all).filter((path) => /\/(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(path))).toEqual([]);
  });

  test("import one way", () => {
    const wrong = wrongImports(sources, (target, { path }) => {
      const [from, to] = [roomOf(path), roomOf(target)];
      if (from === to) return false;
      return to === "sandbox" ? from !== "main" : layerOf(to) >= layerOf(from);
    });
    expect(wrong).toEqual([]);
  });

  test("keep their inner walls", () => {
    const wrong = wrongImports(sources, (target, { path }) =>
      apart.some(([from, to]) => path.startsWith(from) && target.startsWith(to)),
    );
    expect(wrong).toEqual([]);
  });

  test("import one way in the newsroom's own rooms", () => {
    const placeOf = (path: string): number => editorOrder.findIndex((room) => room.test(path));
    const editor = sources.filter(({ path }) => path.startsWith("src/bot/editor/"));
    expect(pathsOf(editor.filter(({ path }) => placeOf(path) < 0))).toEqual([]);
    const wrong = wrongImports(
      editor,
      (target, { path }) => target.startsWith("src/bot/editor/") && placeOf(target) > placeOf(path),
    );
    expect(wrong).toEqual([]);
  });

  test("have a sandbox that knows nothing of the program but its nouns", () => {
    expect(wrongImports(sandbox, (target) => !["sandbox", "news"].includes(roomOf(target)))).toEqual([]);
  });

  test("keep each vendor in its place", () => {
    const wrong = sources.flatMap((source) =>
      packagesOf(source)
        .filter((name) => !vendors[name]?.includes(roomOf(source.path)))
        .map((name) => `${source.path} names ${name}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe("files", () => {
  test("import each other without circles, type-only imports counted", () => {
    expect(circles(new Map(all.map((source) => [source.path, targetsOf(source)])))).toEqual([]);
  });

  test("install commands by their definitions alone", () => {
    const installing = inRooms("bot").filter(({ text }) => /\.command\(|ctx\.typed\.name/.test(text));
    expect(pathsOf(installing)).toEqual(["src/bot/define-command.ts"]);
  });

  test("cut no text that people see between two halves of a sign: format/truncate.ts does", () => {
    const cutting = inRooms("bot", "newsroom").filter(({ text }) =>
      /\b(?:title|word|who|what|text|name)\.slice\(0,/.test(text),
    );
    expect(pathsOf(cutting)).toEqual([]);
  });

  test("say at their head what they do", () => {
    expect(pathsOf(all.filter(({ text }) => !text.startsWith("/**")))).toEqual([]);
  });

  test("name no file in a comment that does not exist", () => {
    const there = ["src", "jobs", "test"].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path}`),
    );
    const wrong = readSources(["src", "jobs", "test"]).flatMap(({ path, text }) =>
      [...text.matchAll(/(?:\/\*\*?|\*|\/\/)[^\n]*?(?<![\w./*-])([\w./-]+\.(?:ts|lua|ftl))\b/g)]
        .filter(([, name = ""]) => !there.some((each) => `/${each}`.endsWith(`/${name.replace(/^\.\//, "")}`)))
        .map(([, name]) => `${path} names ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test("can be read in one sitting", () => {
    const mostLines = ({ path }: Source): number => {
      if (path === "src/locales/text-keys.ts") return Number.POSITIVE_INFINITY; // written by a program
      if (path.startsWith("src/locales/")) return 500;
      if (path === "src/store/keys.ts") return 400; // a table
      return path === "src/compose.ts" ? 200 : 250;
    };
    const long = all.filter((source) => source.lines > mostLines(source));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });
});

test("no function of delivery/ and rate-limiter/ is longer than a screen", () => {
  const long = inRooms("delivery", "rate-limiter").flatMap(({ path, functions }) =>
    functions.filter(({ lines }) => lines > 60).map(({ name, lines }) => `${path} ${name}: ${lines} lines`),
  );
  expect(long).toEqual([]);
});

describe("one place for", () => {
  test("the environment: main", () => {
    const readers = all.filter(({ text }) => /process\.env\b/.test(text));
    expect(pathsOf(readers)).toEqual(["src/main.ts"]);
  });

  test("reading a web address: parseAddress, for URL.canParse errs in Node 20 and 22", () => {
    expect(pathsOf(all.filter(({ text }) => text.includes("URL.canParse(")))).toEqual([]);
  });

  test("how long a key is kept: the lifetimes of store/keys", () => {
    const files = readFiles(["src/store", "src/rate-limiter"], /\.(?:ts|lua)$/).filter(
      ({ path }) => path !== "src/store/keys.ts",
    );
    expect(files.length).toBeGreaterThan(50);
    expect(files.flatMap(ownLifetimesIn)).toEqual([]);
  });

  test("Telegram's error codes and texts: classify-error", () => {
    const reader = "src/telegram/classify-error.ts";
    const known = all.find(({ path }) => path === reader)?.lists.flat() ?? [];
    const phrases = ["not modified", ...known.filter((text) => text.includes(" "))];
    expect(phrases.length).toBeGreaterThan(30);
    const others = sources.filter(({ path }) => path !== reader && !path.startsWith("src/locales/"));
    const wrong = others.flatMap((source) => telegramErrorsIn(source, phrases));
    expect(wrong).toEqual([]);
  });
});

/** Where a key is given an end by a number, or by a constant that is one; and days, which in a store are lifetimes. */
function ownLifetimesIn({ path, text }: { readonly path: string; readonly text: string }): string[] {
  const code = text.replace(/\/\*.*?\*\/|\/\/.*|^\s*--.*/gms, "");
  const numbers = [...code.matchAll(/(?:const|local) (\w+) = [\d_ *]+[;\n]/g)].map(([, name]) => name ?? "");
  return code.split("\n").flatMap((line) => {
    const ending = /["'](?:PX|EX|P?EXPIRE(?:AT)?)["']|\bp?expire(?:at)?\(/i.exec(line);
    const after = ending ? line.slice(ending.index) : "";
    const given = /\b\d{2,}/.test(after) || numbers.some((name) => new RegExp(`\\b${name}\\b`).test(after));
    return given || /86_?400|24 \* 3_?600/.test(line) ? [`${path}: ${line.trim()}`] : [];
  });
}

/** Fields of Telegram's refusals, and a number that only an error code can be. */
const errorFields = ["error_code", "retry_after"];
const errorComparison = /\b(?:error_code|code)\s*[!=]==?\s*4\d\d\b|retry_after/;

function telegramErrorsIn({ path, text, members, strings }: Source, phrases: readonly string[]): string[] {
  const said = strings.map((string) => string.toLowerCase());
  const code = text.replace(/\/\*.*?\*\/|\/\/.*/gs, "");
  return [
    // What an answer of Telegram's looks like has to be known where it is parsed; what it means has not.
    ...members.filter((member) => errorFields.includes(member) && path !== "src/telegram/transport.ts"),
    ...(errorComparison.test(code) ? ["compares an error code"] : []),
    ...phrases.filter((phrase) => said.some((string) => string.includes(phrase.toLowerCase()))),
  ].map((what) => `${path}: ${what}`);
}

test("lists of lanes stand in news/lane alone", () => {
  const isLane = (text: string): boolean => (lanes as readonly string[]).includes(text);
  const isList = (list: readonly string[]): boolean => list.filter(isLane).length > 2;
  expect(pathsOf(all.filter((source) => source.lists.some(isList)))).toEqual(["src/news/lane.ts"]);
});

describe("the pure rooms", () => {
  test("ask the clock they were given", () => {
    const readers = inRooms("news", "format", "audience", "newsroom", "delivery").filter(({ text }) =>
      /\bDate\.now\b|new Date\(\)/.test(text),
    );
    expect(pathsOf(readers)).toEqual([]);
  });

  test("have nouns that never wait: no await in news/", () => {
    expect(pathsOf(inRooms("news").filter(({ text }) => /\bawait\b/.test(text)))).toEqual([]);
  });
});

describe("the reader of sources", () => {
  test("finds circles of types, through re-exports and dynamic imports", () => {
    const parsed = [
      readSource("src/a.ts", 'import type { B } from "./b.ts";\nexport type A = B;'),
      readSource("src/b.ts", 'export type { C } from "./c.ts";'),
      readSource("src/c.ts", 'export type C = typeof import("./d.ts");'),
      readSource("src/d.ts", 'export const a = () => import("./a.ts");'),
      readSource("src/e.ts", 'import "./a.ts";'),
    ];
    const graph = new Map(parsed.map((source) => [source.path, targetsOf(source)]));
    expect(circles(graph)).toEqual([["src/a.ts", "src/b.ts", "src/c.ts", "src/d.ts"]]);
    graph.set("src/d.ts", []);
    expect(circles(graph)).toEqual([]);
  });

  test("finds error codes and phrases, whatever they are wrapped in, and leaves comments alone", () => {
    const read = (text: string) => telegramErrorsIn(readSource("src/bot/x.ts", text), ["chat not found"]);
    expect(read("if (error.error_code === 403) stop();")).toHaveLength(2);
    expect(read("const { retry_after: wait } = parameters;")).toHaveLength(2);
    expect(read('const gone = /Chat not found/i.test(said) || "chat not found" === said;')).toHaveLength(1);
    expect(read("// 403: retry_after, chat not found\nconst fine = 403;")).toEqual([]);
  });

  test("finds lifetimes outside the table, in TypeScript and Lua", () => {
    const read = (text: string) => ownLifetimesIn({ path: "x", text });
    expect(read('await redis.set(key, text, "PX", 60_000);')).toHaveLength(1);
    expect(read("const keptMs = 20_000;\nawait redis.pexpire(key, keptMs);")).toHaveLength(1);
    expect(read("const keptMs = 7 * 86_400_000;")).toHaveLength(1);
    expect(read("local life_ms = 60000\nredis.call('PEXPIRE', KEYS[1], life_ms)")).toHaveLength(1);
    expect(read("await redis.pexpire(key, lifetimes.acts); // 86_400_000\n-- EXPIRE 100")).toEqual([]);
    expect(read("redis.call('PEXPIRE', KEYS[1], ARGV[1])")).toEqual([]);
  });

  test("measures functions of every kind", () => {
    const { functions } = readSource(
      "x.ts",
      "const f = () => {\n  return 1;\n};\nfunction g() {}\nclass C { m() {\n} }",
    );
    expect(functions.map(({ name, lines }) => [name, lines])).toEqual([
      ["f", 3],
      ["g", 1],
      ["m", 2],
    ]);
  });
});
