/** What reading a page costs against the reader-mode library alone, both from bytes and both with a thread of their own. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { createPageReader } from "../../src/ingest/page/read-page.ts";
import { alternatingAsync, rounds } from "./alternating.ts";
import { articlePage } from "./article-page.ts";
import { report, table } from "./report.ts";

const bytes = new TextEncoder().encode(articlePage);
// A thread does not inherit the loader of the program.
const [loader, thread] = [import.meta.resolve("tsx/esm/api"), new URL("./library-thread.ts", import.meta.url).href];
const startLibrary = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(thread)}); })`;

type Times = Awaited<ReturnType<typeof alternatingAsync<"library" | "ours">>>;

/** One pair of fresh threads: how well the engine compiles a thread is luck, and stays so for its life. */
async function onePair(): Promise<Times> {
  const reader = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
  const library = new Worker(startLibrary, { eval: true });
  const times = await alternatingAsync(5, {
    library: async () => {
      library.postMessage(new TextDecoder().decode(bytes));
      const [article] = await once(library, "message");
      if (!article.text) throw new Error("the library found no text");
    },
    ours: async () => {
      const page = await reader.understand(
        bytes,
        "https://news.example/harbour/breakwater",
        "text/html; charset=utf-8",
      );
      if (!page.ok || !page.content.body) throw new Error("no text was found");
    },
  });
  await Promise.all([reader.close(), library.terminate()]);
  return times;
}

const pairs: Times[] = [];
for (let i = 0; i < 7; i++) pairs.push(await onePair());

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
const row = (what: string, name: "library" | "ours") => [
  what,
  ...(["wall", "cpu"] as const).flatMap((kind) => [
    (median(pairs.map((pair) => pair[kind][name])) / 1000).toFixed(1),
    median(pairs.map((pair) => pair[kind][name] / pair[kind].library)).toFixed(2),
  ]),
];
report(
  "Pages",
  "node --import tsx test/bench/pages.ts",
  `${table(
    ["what", "ms", "ratio", "ms of all threads", "ratio"],
    [
      row(`the library alone (linkedom, Readability), a page of ${Math.round(bytes.length / 1000)} kB`, "library"),
      row("reading it: charset, head, JSON-LD, text, credit, language", "ours"),
    ],
  )}\n\nMedians of ${pairs.length} pairs of fresh threads, each the lower quartile of ${rounds} rounds taken in turns; both from bytes. The pairs' ratios: ${pairs.map((pair) => (pair.wall.ours / pair.wall.library).toFixed(2)).join(", ")}.`,
);
