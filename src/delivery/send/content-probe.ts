/** Holds copies back whose message is in doubt and lets one of them try: applies the probe's rule to the copies of a part. */
import { LRUCache } from "lru-cache";
import type { BroadcastId } from "../../news/broadcast.ts";
import type { Copy } from "./owed-copies.ts";
import {
  afterSeeing,
  goesWithoutPicture,
  type MessageHistory,
  mayGo,
  nothingSeen,
  refusalsToBlame,
  type Seen,
} from "./probe-rule.ts";

/** What this process remembers: parts of broadcasts, and messages of each. One that it forgets is tried once more. */
const mostMessages = 500;
const mostMemories = 50;

/** One message of a variant. */
interface Message {
  history: MessageHistory;
  /** The copy that tries. */
  probe: Copy | null;
}

/** What this process has seen of the messages of one part of a broadcast, by variant. */
export type PartMemory = (variant: string) => Message;

/** Shared by all batches of a process, so that what one has found out the others need not. */
export function createMessageMemory(): (id: BroadcastId, part: number) => PartMemory {
  const parts = new LRUCache<string, LRUCache<string, Message>>({
    max: mostMemories,
    memoMethod: () =>
      new LRUCache({ max: mostMessages, memoMethod: (): Message => ({ history: nothingSeen, probe: null }) }),
  });
  return (id, part) => {
    const messages = parts.memo(`${id}.${part}`);
    return (variant) => messages.memo(variant);
  };
}

export interface ContentProbe {
  /** Of these, who may go now, and who never can; the others are held until something is known of their message. */
  admit(copies: readonly Copy[]): { readonly go: readonly Copy[]; readonly hopeless: readonly Copy[] };
  /** Whether copies are held. */
  readonly holds: boolean;
  /** Those who are held no longer. */
  freed(): readonly Copy[];
  /** These are not under way any more: others may try in their place. */
  leave(copies: readonly Copy[]): void;
  /** Refusals of its message, in a row. */
  refusalsOf(copy: Copy): number;
  /** A copy arrived: the message is good. Returns the odd chats it was refused for. */
  arrived(copy: Copy): readonly Copy[];
  pictureRefused(copy: Copy): void;
  /** `refusedOften`: this part's copies, as often as is enough to blame a message. */
  refused(copy: Copy): { readonly messageAtFault: boolean; readonly refusedOften: boolean };
  /** All that the copy's message was refused for. */
  takeRefused(copy: Copy): readonly Copy[];
  /** Those whose refusal was never explained. `forgive`: their messages are tried anew. */
  takeUnexplained(forgive: boolean): readonly Copy[];
}

export function createContentProbe(messageOf: PartMemory): ContentProbe {
  const probing = new Map<Copy, Message>();
  const refused = new Map<Message, Copy[]>();
  let held: readonly Copy[] = [];
  let refusals = 0;
  const see = ({ variant }: Copy, seen: Seen): Message => {
    const message = messageOf(variant);
    message.history = afterSeeing(message.history, seen);
    return message;
  };
  const takeRefusedFor = (message: Message): readonly Copy[] => {
    const copies = refused.get(message) ?? [];
    refused.delete(message);
    return copies;
  };
  return {
    admit(copies) {
      const { go, probes, hopeless, wait } = sorted(copies, messageOf);
      for (const [copy, message] of probes) probing.set(copy, message);
      if (wait.length > 0) held = [...held, ...wait];
      return { go, hopeless };
    },
    get holds() {
      return held.length > 0;
    },
    freed() {
      const [free, still] = released(held, messageOf);
      held = still;
      return free;
    },
    leave: (copies) => stopProbing(copies, probing),
    refusalsOf: ({ variant }) => messageOf(variant).history.refusals,
    arrived(copy) {
      const message = see(copy, copy.otherShape ? "arrived_in_other_shape" : "arrived");
      return refused.size === 0 ? [] : takeRefusedFor(message);
    },
    pictureRefused: (copy) => void see(copy, "picture_refused"),
    refused(copy) {
      const message = see(copy, "refused");
      refusals++;
      refused.set(message, [...(refused.get(message) ?? []), copy]);
      return { messageAtFault: message.history.standing === "at_fault", refusedOften: refusals >= refusalsToBlame };
    },
    takeRefused: ({ variant }) => takeRefusedFor(messageOf(variant)),
    takeUnexplained(forgive) {
      stopProbing([...probing.keys()], probing);
      const copies = [...refused.values()].flat();
      if (forgive) for (const message of refused.keys()) message.history = afterSeeing(message.history, "forgiven");
      refused.clear();
      return copies;
    },
  };
}

/** Who goes; of them, who probes a message; who never can; who waits for what the probe finds. */
function sorted(copies: readonly Copy[], messageOf: PartMemory) {
  const go: Copy[] = [];
  const probes: [Copy, Message][] = [];
  const hopeless: Copy[] = [];
  const wait: Copy[] = [];
  for (const each of copies) {
    const message = messageOf(each.variant);
    const may = mayGo[message.history.standing];
    if (may === "none") hopeless.push(each);
    else if (may === "one" && message.probe !== null) wait.push(each);
    else {
      const copy = each.otherShape || !goesWithoutPicture(message.history) ? each : { ...each, otherShape: true };
      go.push(copy);
      if (may === "all") continue;
      message.probe = copy;
      probes.push([copy, message]);
    }
  }
  return { go, probes, hopeless, wait };
}

/** Of copies that are held: those that can be decided now, one of each message that is still in doubt; and the others. */
function released(
  held: readonly Copy[],
  messageOf: PartMemory,
): readonly [free: readonly Copy[], still: readonly Copy[]] {
  if (held.length === 0) return [held, held];
  const next = new Set<Message>();
  const free: Copy[] = [];
  const still: Copy[] = [];
  for (const copy of held) {
    const message = messageOf(copy.variant);
    const decided = mayGo[message.history.standing] !== "one";
    const isNext = !decided && message.probe === null && !next.has(message);
    if (isNext) next.add(message);
    (decided || isNext ? free : still).push(copy);
  }
  return [free, still];
}

function stopProbing(copies: readonly Copy[], probing: Map<Copy, Message>): void {
  if (probing.size === 0) return;
  for (const copy of copies) {
    const message = probing.get(copy);
    probing.delete(copy);
    if (message?.probe === copy) message.probe = null;
  }
}
