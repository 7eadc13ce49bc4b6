/** The producer: asks for work by id. Payloads hold ids only, because queues are readable by every operator. */
import { type JobsOptions, Queue, type QueueOptions } from "bullmq";
import type { Dispatch } from "../src/queue.ts";
import type { JobDefinition } from "./define-job.ts";
import { catalogue } from "./index.ts";
import { everyMs } from "./sweep.ts";

/** A hash tag: all keys of the queues live on one node of a cluster. */
export const prefix = "{depeche}";

export interface Dispatcher extends Dispatch {
  /** Sets the doorbell up; any process may, once is enough. */
  startDoorbell(): Promise<void>;
  /** Rings now: the clock was moved, or the house has just opened. */
  ring(): Promise<void>;
  /** Jobs that wait or run, per queue. */
  backlog(): Promise<Readonly<Record<string, number>>>;
  close(): Promise<void>;
}

/** Queues can lose their keys, and the doorbell with them (an operator empties them, a restored backup lacks them): so
 *  often it is looked after. */
const lookAfterMs = 5000;

/** `connection`: one that waits (maxRetriesPerRequest null). `onError` hears what fails where nobody asked. */
export function createDispatcher(
  connection: QueueOptions["connection"],
  onError: (error: unknown) => void = () => {},
): Dispatcher {
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

  const add = async <P>(job: JobDefinition<P>, payloads: readonly P[]): Promise<void> => {
    const byQueue = new Map<string, P[]>();
    for (const payload of payloads) {
      const name = job.queueOf(job.payload.parse(payload));
      byQueue.set(name, [...(byQueue.get(name) ?? []), payload]);
    }
    for (const [name, group] of byQueue) {
      const bulk = group.map((data) => ({ name: job.name, data, opts: optionsOf(job, data) }));
      await queue(name).addBulk(bulk);
    }
  };

  const hangDoorbell = async (): Promise<void> => {
    const template = { name: "sweep", data: {}, opts: { removeOnComplete: true, removeOnFail: true } };
    await queue("sweep").upsertJobScheduler("doorbell", { every: everyMs }, template);
  };
  const ring = (): Promise<void> => add(catalogue.sweep, [{}]);

  let keeper: NodeJS.Timeout | undefined;
  let looking = false;
  const lookAfter = async (): Promise<void> => {
    if (looking) return; // Redis is away: the last look still waits for it
    looking = true;
    try {
      if (!(await queue("sweep").getJobScheduler("doorbell"))) await hangDoorbell();
      await ring();
    } catch (error) {
      onError(error);
    } finally {
      looking = false;
    }
  };

  return {
    planBroadcast: (payload) => add(catalogue.planBroadcast, [payload]),
    deliverBatches: (payloads) => add(catalogue.deliverBatch, payloads),
    runDigest: (payload) => add(catalogue.runDigest, [payload]),
    pollFeeds: (payloads) => add(catalogue.pollFeed, payloads),
    async startDoorbell() {
      await hangDoorbell();
      keeper ??= setInterval(() => void lookAfter(), lookAfterMs);
      keeper.unref();
    },
    ring,
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

function optionsOf<P>(job: JobDefinition<P>, payload: P): JobsOptions {
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
