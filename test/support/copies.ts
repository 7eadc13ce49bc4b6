/** Copies and parts as the sending makes them, for tests of its steps. */
import { createBatchRun, type Part } from "../../src/delivery/send/batch-run.ts";
import { createContentProbe, createMessageMemory, type PartMemory } from "../../src/delivery/send/content-probe.ts";
import { createCopyQueue } from "../../src/delivery/send/copy-queue.ts";
import type { LedgerWriter } from "../../src/delivery/send/ledger-writer.ts";
import type { Copy } from "../../src/delivery/send/owed-copies.ts";
import { html } from "../../src/format/safe-html.ts";
import type { ArticleId } from "../../src/news/article.ts";
import type { BroadcastId, BroadcastSpec } from "../../src/news/broadcast.ts";
import type { Settlement } from "../../src/store/broadcasts/ledger.ts";

export const broadcastId = "a1v1" as BroadcastId;

export const articleSpec: BroadcastSpec = {
  id: broadcastId,
  content: { kind: "article", articleId: "1" as ArticleId, topics: [], urgency: "routine" },
  lane: "routine",
  silent: false,
  createdAt: 0,
  notAfter: 1_000_000,
};

/** `index` is its place in the batch; its chat is the next number. */
export function copyOf(index: number, change: Partial<Copy> = {}): Copy {
  return {
    index,
    chatId: index + 1,
    threadId: undefined,
    piece: { how: "send", message: { html: html`News` } },
    silent: false,
    variant: "en",
    original: undefined,
    tries: 0,
    repeated: false,
    otherShape: false,
    ...change,
  };
}

export const newMessages = (): PartMemory => createMessageMemory()(broadcastId, 0);

export interface TestPart extends Part {
  /** What was written down, as "index outcome", in its order. */
  readonly written: string[];
}

export function partOf(
  copies: readonly Copy[],
  change: {
    spec?: BroadcastSpec;
    fence?: number;
    proven?: boolean;
    paid?: boolean;
    held?: boolean;
    inWave?: boolean;
    messages?: PartMemory;
    signal?: AbortSignal;
  } = {},
): TestPart {
  const { spec = articleSpec, fence = 1, proven = false, paid = false, held = false } = change;
  const written: string[] = [];
  const writer: LedgerWriter = {
    add: (index, settlement) => void written.push(`${index} ${outcomeOf(settlement)}`),
    flush: () => {},
    close: async () => {},
  };
  const { inWave = false, signal = new AbortController().signal } = change;
  const facts = { spec, batch: 0, fence, before: "", inWave, signal, since: 0 };
  return {
    run: createBatchRun(facts, { proven, paid, held }),
    at: { id: spec.id, batch: 0, part: 0 },
    queue: createCopyQueue(copies),
    probe: createContentProbe(change.messages ?? newMessages()),
    writer,
    written,
  };
}

function outcomeOf(settlement: Settlement): string {
  if (settlement.kind === "failed") return settlement.reason;
  return settlement.kind === "delivered" ? `delivered ${settlement.messageId}` : settlement.kind;
}
