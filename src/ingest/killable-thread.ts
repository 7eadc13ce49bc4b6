/** A worker thread that answers one request after another, and is killed when an answer takes too long or too much memory:
 *  whatever a document holds, it costs its own answer and nobody else's. Started with the first request. */
import { parentPort, Worker, type WorkerOptions } from "node:worker_threads";

export interface KillableThread<Request, Answer> {
  /** Null: no answer within the deadline, or the thread ran out of memory over it. */
  ask(request: Request): Promise<Answer | null>;
  close(): Promise<void>;
}

export interface KillableThreadOptions {
  /** The thread's code; it must call answerRequests. */
  readonly file: URL;
  /** ms, from the moment the thread turns to the request; its own start is no document's fault and does not count. */
  readonly deadlineMs: number;
}

/** The thread's own: a page of 5 MB needs far less. What a page leaves behind is young when it is swept out: with less room
 *  for it a third of the time goes into sweeping. */
const memory = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 64 };

/** ms; a start needs a tenth of a second on an idle machine and some seconds on one that is overrun. */
const startDeadlineMs = 60_000;

const ready = "ready";

/** In the thread: says that it has started, then answers one request after another. */
export function answerRequests<Request, Answer>(answer: (request: Request) => Answer | Promise<Answer>): void {
  const port = parentPort;
  if (!port) throw new Error("this file is a thread of another");
  port.on("message", async (request: Request) => port.postMessage(await answer(request)));
  port.postMessage(ready);
}

interface Waiting<Request, Answer> {
  readonly request: Request;
  settle(answer: Answer | null): void;
}

export function createKillableThread<Request, Answer>(options: KillableThreadOptions): KillableThread<Request, Answer> {
  const line: Waiting<Request, Answer>[] = [];
  let current: Waiting<Request, Answer> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let worker: Worker | undefined;
  let isReady = false;

  const endIn = (thread: Worker, ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void thread.terminate(), ms);
  };

  const settle = (answer: Answer | null): void => {
    clearTimeout(timer);
    const settled = current;
    current = undefined;
    settled?.settle(answer);
    next();
  };

  const start = (): Worker => {
    const made = startThread(options.file, { resourceLimits: memory });
    isReady = false;
    const drop = (): void => {
      if (worker !== made) return;
      worker = undefined;
      settle(null);
    };
    made.on("message", (message: Answer | typeof ready) => {
      if (worker !== made) return;
      if (message !== ready) return settle(message);
      isReady = true;
      if (current) endIn(made, options.deadlineMs);
    });
    made.on("error", drop); // out of memory, or a library's fault outside every try
    made.on("exit", drop);
    made.unref();
    return made;
  };

  const next = (): void => {
    if (current) return;
    current = line.shift();
    if (!current) return;
    worker ??= start();
    const thread = worker;
    endIn(thread, isReady ? options.deadlineMs : startDeadlineMs);
    thread.postMessage(current.request);
  };

  return {
    ask: (request) =>
      new Promise((settled) => {
        line.push({ request, settle: settled });
        next();
      }),
    async close() {
      for (const { settle: give } of line.splice(0)) give(null);
      await worker?.terminate();
    },
  };
}

/** Compiled, the thread is plain JavaScript. Run from sources, it must learn to read TypeScript first: a thread does not
 *  inherit the loader of the program. */
function startThread(file: URL, options: WorkerOptions): Worker {
  if (file.pathname.endsWith(".js")) return new Worker(file, options);
  const loader = import.meta.resolve("tsx/esm/api");
  const start = `import(${JSON.stringify(loader)}).then(({ register }) => { register(); return import(${JSON.stringify(file.href)}); })`;
  return new Worker(start, { ...options, eval: true });
}
