/** The shape of a job: its name, what it carries, how it is tried again, and the one call of a verb that it makes. */
import type { z } from "zod";
import type { Delivery } from "../src/delivery/create-delivery.ts";
import type { Newsroom } from "../src/newsroom/create-newsroom.ts";
import type { JobName, JobPayloads, Outcome } from "../src/queue.ts";

/** What jobs may call: the verbs of the capabilities, and the sweep. */
export interface Verbs {
  readonly delivery: Delivery;
  readonly newsroom: Newsroom;
  /** Asks for whatever is owed. */
  sweep(): Promise<void>;
}

export interface JobDefinition<N extends JobName> {
  /** Declared into JobPayloads beside the definition: a name without its payload is a compile error. */
  readonly name: N;
  /** The queues it may stand in: one a lane where a worker's slot must not be waited for. */
  readonly queues: readonly string[];
  readonly payload: z.ZodType<JobPayloads[N]>;
  readonly retry: { readonly attempts: number; readonly delayMs: number };
  /** At once, per process and queue. */
  readonly concurrency: number;
  queueOf(payload: JobPayloads[N]): string;
  /** Equal ids are one job. No ":" and no bare integer: BullMQ refuses them. */
  id(payload: JobPayloads[N]): string;
  run(payload: JobPayloads[N], verbs: Verbs, signal: AbortSignal): Promise<Outcome>;
}

/** `queues`, `queueOf`: one queue under the job's own name unless given. */
export function defineJob<N extends JobName>(
  job: Omit<JobDefinition<N>, "queues" | "queueOf"> & Partial<Pick<JobDefinition<N>, "queues" | "queueOf">>,
): JobDefinition<N> {
  return { queues: [job.name], queueOf: () => job.name, ...job };
}
