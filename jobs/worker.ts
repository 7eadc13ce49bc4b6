/** The consumer: runs the catalogue's jobs and turns their ends into BullMQ's verbs. */
import { DelayedError, type Job, UnrecoverableError, Worker, type WorkerOptions } from "bullmq";
import type { Emit } from "../src/events.ts";
import type { JobName, Outcome } from "../src/queue.ts";
import type { JobDefinition, Verbs } from "./define-job.ts";
import { prefix } from "./enqueue.ts";
import { catalogue } from "./index.ts";

export interface Workers {
  start(): void;
  /** Takes no new jobs, asks those at work to come to an end, and waits for them so long (ms). */
  stop(options: { readonly withinMs: number }): Promise<void>;
}

export interface WorkersOptions {
  readonly connection: WorkerOptions["connection"];
  readonly verbs: Verbs;
  readonly emit: Emit;
}

/** A holder that says nothing for so long is dead. Its job is found at the second look after that: Redis may have been away,
 *  and whatever waits then should not wait for the looks too. */
const lockDurationMs = 30_000;
const stalledIntervalMs = 1_500;
/** A crash is not the job's fault: the ledger protects against twice, not this counter. */
const maxStalledCount = 1_000_000;

export function createWorkers({ connection, verbs, emit }: WorkersOptions): Workers {
  const stopping = new AbortController();

  const process = async <N extends JobName>(
    definition: JobDefinition<N>,
    job: Job,
    token: string | undefined,
    signal: AbortSignal,
  ) => {
    const payload = definition.payload.safeParse(job.data);
    if (!payload.success) throw new UnrecoverableError(`${definition.name}: the payload makes no sense`);
    return end(await definition.run(payload.data, verbs, signal), job, token);
  };

  const workers = Object.values(catalogue).flatMap((definition) =>
    definition.queues.map((queue) => {
      const worker: Worker = new Worker(
        queue,
        (job, token, signal) => {
          const stop = signal ? AbortSignal.any([signal, stopping.signal]) : stopping.signal;
          return process(definition as JobDefinition<JobName>, job, token, stop);
        },
        {
          connection,
          prefix,
          autorun: false,
          concurrency: definition.concurrency,
          lockDuration: lockDurationMs,
          stalledInterval: stalledIntervalMs,
          maxStalledCount,
        },
      );
      worker.on("error", (error) => emit({ type: "fault", where: `queue ${queue}`, error }));
      worker.on("failed", (job, error) => {
        const final = error instanceof UnrecoverableError || error.name === "UnrecoverableError";
        const last = !job || final || job.attemptsMade >= (job.opts.attempts ?? 1);
        emit({ type: last ? "job.failed" : "job.retried", job: definition.name, error });
      });
      return worker;
    }),
  );

  return {
    start() {
      for (const worker of workers) {
        worker.run().catch((error: unknown) => emit({ type: "fault", where: `queue ${worker.name}`, error }));
      }
    },
    async stop({ withinMs }) {
      stopping.abort();
      let timer: NodeJS.Timeout | undefined;
      // close() never gives up by itself.
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, withinMs);
      });
      await Promise.race([Promise.all(workers.map((worker) => worker.close())), late]);
      clearTimeout(timer);
    },
  };

  async function end(outcome: Outcome, job: Job, token: string | undefined): Promise<string | undefined> {
    switch (outcome.kind) {
      case "done":
        return outcome.note;
      case "snooze":
        await job.moveToDelayed(Date.now() + outcome.ms, token);
        throw new DelayedError();
      case "reject":
        throw new UnrecoverableError(outcome.reason);
      default:
        return outcome satisfies never;
    }
  }
}
