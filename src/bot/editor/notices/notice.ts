/** One thing that the newsroom is told without having asked: facts alone, for it is gathered with those of other processes, and
 *  whichever has the time says it. */
import { z } from "zod";
import type { HouseEvent } from "../../../events.ts";
import { type WaveFault, waveFaults } from "../../../news/delivery.ts";
import { recordOf } from "../../../store/record.ts";
import { type BroadcastSubject, subjectSchema } from "../desk/broadcast-subject.ts";

const sentences = [
  "feeds-sick",
  "feeds-healed",
  "feeds-gone",
  "feeds-drafts",
  "notices-update-set-aside",
  "notices-nearly-full",
  "notices-store-empty",
  "notices-cms",
] as const;
const durations = ["notices-heard", "notices-flood"] as const;
const ofBroadcasts = [
  "notices-halted",
  "notices-held",
  "notices-wave-stopped",
  "notices-variant-refused",
  "notices-paid-refused",
  "notices-picture-refused",
  "notices-set-aside",
  "notices-recipients-set-aside",
] as const;

export type Outage = Omit<Extract<HouseEvent, { type: "outage.over" }>, "type">;

export type Notice = {
  /** Those of a kind are gathered. */
  readonly kind: string;
  /** Given: those of this kind are one sentence about their sum. Else their sentences stand below each other. */
  readonly count?: number;
} & (
  | {
      readonly says: "sentence";
      readonly key: (typeof sentences)[number];
      readonly facts: Readonly<Record<string, string | number>>;
    }
  | { readonly says: "duration"; readonly key: (typeof durations)[number]; readonly ms: number }
  /** `words`: of Telegram's, shortened. */
  | {
      readonly says: "broadcast";
      readonly key: (typeof ofBroadcasts)[number];
      readonly subject: BroadcastSubject;
      readonly words: string;
      /** The address of the one that Telegram refuses. */
      readonly picture?: string;
      /** Why nobody but the first wave gets it. */
      readonly fault?: WaveFault;
    }
  | { readonly says: "unreadable" }
  | { readonly says: "outage"; readonly outage: Outage }
);

const common = { kind: z.string(), count: z.number().optional() };
const slotTime = z.object({ dueAt: z.number(), timeZone: z.string() });

export const noticeRecord = recordOf<Notice>()(
  z.discriminatedUnion("says", [
    z.object({
      ...common,
      says: z.literal("sentence"),
      key: z.enum(sentences),
      facts: z.record(z.string(), z.union([z.string(), z.number()])),
    }),
    z.object({ ...common, says: z.literal("duration"), key: z.enum(durations), ms: z.number() }),
    z.object({
      ...common,
      says: z.literal("broadcast"),
      key: z.enum(ofBroadcasts),
      subject: subjectSchema,
      words: z.string(),
      picture: z.string().optional(),
      fault: z.object({ kind: z.enum(waveFaults), failed: z.number(), of: z.number() }).optional(),
    }),
    z.object({ ...common, says: z.literal("unreadable") }),
    z.object({
      ...common,
      says: z.literal("outage"),
      outage: z.object({
        from: z.number(),
        until: z.number(),
        late: z.number(),
        waiting: z.number(),
        next: z.array(slotTime),
      }),
    }),
  ]),
);
