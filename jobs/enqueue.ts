/** The producer and the scheduler: puts jobs into their queues, and the sweep every second. Payloads hold ids only, because
 *  queues are readable by every operator. */
import { type JobsOptions, Queue, type QueueOptions } from "bullmq";
import type { Enqueue, JobName, JobPayloads } from "../src/queue.ts";
import type { JobDefinition } from "./define-job.ts";
import { catalogue } from "./index.ts";
import { everyMs } from "./sweep.ts";

/** A hash tag: all keys of the queues live on one node of a cluster. */
export const prefix = "{depeche}";

export interface Producer {
  readonly enqueue: Enqueue;
  /** The sweep runs every second from now on; any process may ask for that, once is enough. */
  startScheduler(): Promise<void>;
  /** A sweep at once: the clock was moved, or the program has just started. */
  sweepNow(): Promise<void>;
  /** Jobs that wait or run, per queue. */
  backlog(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

/** BullMQ's key of the scheduler. Of every version: under another name a second one would run beside the old. */
const schedulerId = "doorbell";

/** Queues can lose their keys, and the scheduler with them (an operator empties them, a restored backup lacks them): so
 *  often it is looked after. */
const lookAfterMs = 5000;

/** `connection`: one that waits (maxRetriesPerRequest null). `onError` hears what fails where nobody asked. */
export function createProducer(
  connection: QueueOptions["connection"],
  onError: (error: unknown) => void = () => {},
): Producer {
  const queues = new Map<string, Queue>();
  for (const job of Object.values(catalogue)) {
    for (const name of job.queues) queues.set(name, new Queue(name, { connection, prefix }));
  }
  // Connection faults are told by whoever owns the connection.
  for (const queue of queues.values()) queue.on("error", () => {});

  const queue = (name: string): Queue => {
    const found = queues.get(name);
    if (!found) throw new Error(`no queue ${name}`);
    return found;
  };

  const enqueue = async <N extends JobName>(name: N, payloads: readonly JobPayloads[N][]): Promise<void> => {
    const job = catalogue[name];
    const byQueue = new Map<string, JobPayloads[N][]>();
    for (const payload of payloads) {
      const target = job.queueOf(job.payload.parse(payload));
      byQueue.set(target, [...(byQueue.get(target) ?? []), payload]);
    }
    for (const [target, group] of byQueue) {
      await queue(target).addBulk(group.map((data) => ({ name, data, opts: optionsOf(job, data) })));
    }
  };

  const schedule = async (): Promise<void> => {
    const template = { name: "sweep", data: {}, opts: { removeOnComplete: true, removeOnFail: true } };
    await queue("sweep").upsertJobScheduler(schedulerId, { every: everyMs }, template);
  };
  const sweepNow = (): Promise<void> => enqueue("sweep", [{}]);

  let keeper: NodeJS.Timeout | undefined;
  let looking = false;
  const lookAfter = async (): Promise<void> => {
    if (looking) return; // Redis is away: the last look still waits for it
    looking = true;
    try {
      if (!(await queue("sweep").getJobScheduler(schedulerId))) await schedule();
      await sweepNow();
    } catch (error) {
      onError(error);
    } finally {
      looking = false;
    }
  };

  return {
    enqueue,
    async startScheduler() {
      await schedule();
      keeper ??= setInterval(() => void lookAfter(), lookAfterMs);
      keeper.unref();
    },
    sweepNow,
    async backlog() {
      const counts: Record<string, number> = {};
      for (const [name, each] of queues) counts[name] = await each.getJobCountByTypes("waiting", "active", "delayed");
      return counts;
    },
    async close() {
      clearInterval(keeper);
      await Promise.all([...queues.values()].map((each) => each.close()));
    },
  };
}

function optionsOf<N extends JobName>(job: JobDefinition<N>, payload: JobPayloads[N]): JobsOptions {
  return {
    jobId: job.id(payload),
    attempts: job.retry.attempts,
    backoff: { type: "exponential", delay: job.retry.delayMs, jitter: 0.5 },
    // A kept job, done or failed, would swallow its successor under the same id: what is owed would never be made. The
    // log has the failure with its cause; our own data has what is owed.
    removeOnComplete: true,
    removeOnFail: true,
  };
}
