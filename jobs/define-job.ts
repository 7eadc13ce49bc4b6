/** The shape of a job: what it is called, what it carries, how it is tried again, and one call into the house. */
import type { z } from "zod";
import type { Delivery } from "../src/delivery/create-delivery.ts";
import type { Outcome } from "../src/queue.ts";

/** What jobs may call. */
export interface Verbs {
  readonly delivery: Delivery;
  /** Asks for whatever is owed. */
  sweep(): Promise<void>;
  /** `dueAt`: when it stands on the agenda, ms. */
  pollFeed(number: number, dueAt: number): Promise<Outcome>;
}

export interface JobDefinition<P> {
  readonly name: string;
  /** The queues it may stand in: one a lane where a worker's slot must not be waited for. */
  readonly queues: readonly string[];
  readonly payload: z.ZodType<P>;
  readonly retry: { readonly attempts: number; readonly delayMs: number };
  /** At once, per process and queue. */
  readonly concurrency: number;
  queueOf(payload: P): string;
  /** Equal ids are one job. No ":" and no bare integer: BullMQ refuses them. */
  id(payload: P): string;
  run(payload: P, verbs: Verbs, signal: AbortSignal): Promise<Outcome>;
}

export function defineJob<P>(
  job: Omit<JobDefinition<P>, "queues" | "queueOf"> & Partial<Pick<JobDefinition<P>, "queues" | "queueOf">>,
): JobDefinition<P> {
  return { queues: [job.name], queueOf: () => job.name, ...job };
}
