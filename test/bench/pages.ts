/** What reading a page costs against the reader-mode library alone, both from bytes and both with a thread of their own. */
import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { createPageReader } from "../../src/ingest/page/read-page.ts";
import { alternatingAsync, rounds } from "./alternating.ts";
import { articlePage } from "./article-page.ts";
import { report, table } from "./report.ts";

const bytes = new TextEncoder().encode(articlePage);
const reader = createPageReader({ fetch: { fetch: async () => ({ ok: false, code: "bad_url" }) } });
// A thread does not inherit the loader of the program.
const [loader, thread] = [import.meta.resolve("tsx/esm/api"), new URL("./library-thread.ts", import.meta.url).href];
const library = new Worker(
  `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(thread)}); })`,
  { eval: true },
);

const { wall, cpu } = await alternatingAsync(5, {
  library: async () => {
    library.postMessage(new TextDecoder().decode(bytes));
    const [article] = await once(library, "message");
    if (!article.text) throw new Error("the library found no text");
  },
  ours: async () => {
    const page = await reader.understand(bytes, "https://news.example/harbour/breakwater", "text/html; charset=utf-8");
    if (!page.ok || !page.content.body) throw new Error("no text was found");
  },
});
await Promise.all([reader.close(), library.terminate()]);
const row = (what: string, name: "library" | "ours") => [
  what,
  (wall[name] / 1000).toFixed(1),
  (wall[name] / wall.library).toFixed(2),
  (cpu[name] / 1000).toFixed(1),
  (cpu[name] / cpu.library).toFixed(2),
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
  )}\n\nLower quartiles of ${rounds} rounds, taken in turns; both from bytes, both in a thread of their own.`,
);
