/** The reader-mode thread, seen from outside: one at work, killed and started anew when it takes too long. */
import { Worker, type WorkerOptions } from "node:worker_threads";
import type { PageText, TextAnswer } from "./text-worker.ts";

export interface TextExtractor {
  /** Null: no article text was found, the page broke the library, or it took longer than `killAfterMs`. */
  extract(html: string): Promise<PageText | null>;
  close(): Promise<void>;
}

const killAfterMs = 5000;
/** The thread's own: a page of 5 MB needs far less. What a page leaves behind is young when it is swept out: with less room
 *  for it a third of the time goes into sweeping. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

export function createTextExtractor(): TextExtractor {
  const waiting = new Map<number, { settle(text: PageText | null): void; timer: NodeJS.Timeout }>();
  let worker: Worker | undefined;
  let lastId = 0;

  const settleAll = (): void => {
    for (const { settle, timer } of waiting.values()) {
      clearTimeout(timer);
      settle(null);
    }
    waiting.clear();
  };

  const start = (): Worker => {
    const made = startThread({ resourceLimits: memory });
    made.on("message", (answer: TextAnswer) => {
      const entry = waiting.get(answer.id);
      waiting.delete(answer.id);
      clearTimeout(entry?.timer);
      entry?.settle("text" in answer ? answer.text : null);
    });
    const drop = (): void => {
      if (worker === made) worker = undefined;
      settleAll();
    };
    made.on("error", drop); // out of memory, or a library's fault outside our try: the page has no text
    made.on("exit", drop);
    made.unref();
    return made;
  };

  return {
    extract(html) {
      worker ??= start();
      const thread = worker;
      const id = ++lastId;
      return new Promise((settle) => {
        const timer = setTimeout(() => void thread.terminate(), killAfterMs);
        waiting.set(id, { settle, timer });
        thread.postMessage({ id, html });
      });
    },
    async close() {
      await worker?.terminate();
    },
  };
}

/** Compiled, the thread is plain JavaScript. Run from sources, it must learn to read TypeScript first: a thread does not
 *  inherit the loader of the program. */
function startThread(options: WorkerOptions): Worker {
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./text-worker.js", import.meta.url), options);
  const loader = import.meta.resolve("tsx/esm/api");
  const thread = new URL("./text-worker.ts", import.meta.url).href;
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(thread)}); })`;
  return new Worker(start, { ...options, eval: true });
}
