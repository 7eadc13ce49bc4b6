/** Types only: the work that a capability may ask for, and how a step of it ends. jobs/ implements both. */

/** What each job carries, by the job's name. Empty here: every file of jobs/ declares its own payload into it, from its
 *  schema, so that this room knows the types without importing the room above. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface JobPayloads {}

export type JobName = keyof JobPayloads;

/** Asks for work by id; the work itself is read from the store. Asking twice is harmless. */
export type Enqueue = <N extends JobName>(job: N, payloads: readonly JobPayloads[N][]) => Promise<void>;

/** How a job ends. A fault that is thrown counts as an attempt, and the job is tried again. */
export type Outcome =
  | { readonly kind: "done"; readonly note?: string }
  /** This one waits. */
  | { readonly kind: "snooze"; readonly ms: number }
  /** Never again. */
  | { readonly kind: "reject"; readonly reason: string };
