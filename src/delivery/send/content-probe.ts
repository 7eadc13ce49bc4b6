/** A message is sent to many at once only when a copy of it has arrived. Until then, and whenever Telegram refuses it, one
 *  copy at a time tries: one odd chat, or is the message at fault? No reader is given up before that is known. */
import type { BroadcastId } from "../../news/broadcast.ts";
import type { Copy } from "./send-copy.ts";

/** Refused by so many chats in a row, a message is at fault, or its picture. */
const refusalsToBlame = 3;
/** What this process remembers; a message that it forgets is tried once more. */
const mostMessages = 500;
const mostBroadcasts = 50;

/** One message of a variant, as far as this process has seen its fate. */
interface Trial {
  verdict: "open" | "good" | "at fault";
  /** In a row. */
  refusals: number;
  /** Of the picture, in a row. */
  pictureRefusals: number;
  /** The copy that tries. */
  probe: Copy | null;
}

/** The trials of one message of a broadcast, by variant. */
export type Trials = (variant: string) => Trial;

/** Shared by all batches of a process, so that what one has found out the others need not. */
export function createTrials(): (id: BroadcastId, part: number) => Trials {
  const broadcasts = new Map<string, Map<string, Trial>>();
  return (id, part) => {
    const trials = kept(broadcasts, `${id}.${part}`, mostBroadcasts, () => new Map<string, Trial>());
    return (variant) =>
      kept(trials, variant, mostMessages, () => ({
        verdict: "open",
        refusals: 0,
        pictureRefusals: 0,
        probe: null,
      }));
  };
}

function kept<T>(all: Map<string, T>, key: string, most: number, make: () => T): T {
  const known = all.get(key);
  if (known !== undefined) return known;
  const made = make();
  all.set(key, made);
  const [oldest] = all.keys();
  if (all.size > most && oldest !== undefined) all.delete(oldest);
  return made;
}

export interface Suspects {
  /** Of these, who may go now, and who never can; the others are held until their message has a verdict. */
  admit(copies: readonly Copy[]): { readonly go: readonly Copy[]; readonly hopeless: readonly Copy[] };
  /** Whether copies are held. */
  readonly holds: boolean;
  /** Those who are held no longer. */
  freed(): readonly Copy[];
  /** A copy arrived: the message is good. Returns the odd chats it was refused for. */
  arrived(copy: Copy): readonly Copy[];
  /** Its picture was refused: after a few such all go without it. */
  pictureRefused(copy: Copy): void;
  /** Refused once more. True when that is the message's fault. */
  refused(copy: Copy): boolean;
  /** All that the copy's message was refused for. */
  takeRefused(copy: Copy): readonly Copy[];
  /** Whatever this run has sent, it was refused as often as is enough to blame a message. */
  readonly refusedOften: boolean;
  /** These are not under way any more: others may try in their place. */
  back(copies: readonly Copy[]): void;
  /** Of copies that wait, the place of the one whose message was refused least. */
  leastRefused(copies: readonly Copy[]): number;
  /** The run is over. Returns the copies whose refusal was never explained: odd chats, if it has come to its end.
   *  `forgiven`: their messages are tried anew. */
  rest(forgiven?: boolean): readonly Copy[];
}

export function createSuspects(trialOf: Trials): Suspects {
  const probes = new Map<Copy, Trial>();
  const refusedFor = new Map<Trial, Copy[]>();
  let held: Copy[] = [];
  let refusals = 0;
  const back = (copies: Iterable<Copy>): void => {
    if (probes.size === 0) return;
    for (const copy of copies) {
      const trial = probes.get(copy);
      probes.delete(copy);
      if (trial?.probe === copy) trial.probe = null;
    }
  };
  const explained = (trial: Trial): readonly Copy[] => {
    const copies = refusedFor.get(trial) ?? [];
    refusedFor.delete(trial);
    return copies;
  };
  return {
    admit(copies) {
      const go: Copy[] = [];
      const hopeless: Copy[] = [];
      for (const copy of copies) {
        const trial = trialOf(copy.variant);
        copy.otherShape ||= trial.pictureRefusals >= refusalsToBlame;
        if (trial.verdict === "good") go.push(copy);
        else if (trial.verdict === "at fault") hopeless.push(copy);
        else if (trial.probe !== null && trial.probe !== copy) held.push(copy);
        else {
          trial.probe = copy;
          probes.set(copy, trial);
          go.push(copy);
        }
      }
      return { go, hopeless };
    },
    get holds() {
      return held.length > 0;
    },
    freed() {
      const free: Copy[] = [];
      const still: Copy[] = [];
      const next = new Set<Trial>();
      for (const copy of held) {
        const trial = trialOf(copy.variant);
        const isNext = trial.verdict !== "open" || (trial.probe === null && !next.has(trial));
        if (isNext) next.add(trial);
        (isNext ? free : still).push(copy);
      }
      held = still;
      return free;
    },
    arrived(copy) {
      const trial = trialOf(copy.variant);
      trial.verdict = "good";
      trial.refusals = 0;
      if (!copy.otherShape) trial.pictureRefusals = 0;
      return refusedFor.size === 0 ? [] : explained(trial);
    },
    pictureRefused(copy) {
      trialOf(copy.variant).pictureRefusals++;
    },
    refused(copy) {
      const trial = trialOf(copy.variant);
      refusals++;
      trial.refusals++;
      refusedFor.set(trial, [...(refusedFor.get(trial) ?? []), copy]);
      trial.verdict = trial.refusals >= refusalsToBlame ? "at fault" : "open";
      return trial.verdict === "at fault";
    },
    takeRefused: (copy) => explained(trialOf(copy.variant)),
    get refusedOften() {
      return refusals >= refusalsToBlame;
    },
    back,
    leastRefused(copies) {
      let best = 0;
      let least = Number.POSITIVE_INFINITY;
      for (const [i, { variant }] of copies.entries()) {
        const trial = trialOf(variant);
        if (trial.refusals >= least) continue;
        best = i;
        least = trial.refusals;
      }
      return best;
    },
    rest(forgiven = false) {
      back([...probes.keys()]);
      const all = [...refusedFor.values()].flat();
      if (forgiven) {
        for (const trial of refusedFor.keys()) Object.assign(trial, { verdict: "open", refusals: 0 });
      }
      refusedFor.clear();
      return all;
    },
  };
}
