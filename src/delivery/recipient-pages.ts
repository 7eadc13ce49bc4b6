/** Who gets a broadcast, page by page: among subscribers, or, for a revision, among those who hold a copy. */
import type { BroadcastId, BroadcastSpec } from "../news/broadcast.ts";
import type { LedgerPlace } from "../store/broadcasts/ledger.ts";
import type { FrozenRecipient } from "../store/broadcasts/recipient-record.ts";
import type { AudienceQuery } from "../store/subscribers/audience-query.ts";
import type { Content } from "./content/content.ts";
import { createContent } from "./content/create-content.ts";
import { revisionVariant } from "./content/revision-content.ts";
import type { DeliveryDeps } from "./deps.ts";
import { markLifeMs } from "./send/deliver-batch.ts";

export type AudiencePages = (
  cursor: string | null,
  atLeast: number,
) => Promise<
  | { readonly recipients: readonly FrozenRecipient[]; readonly next: string | null }
  /** Not known yet: the copies are still on their way. */
  | { readonly waitMs: number }
>;

export function audiencePages(spec: BroadcastSpec, deps: DeliveryDeps): AudiencePages {
  const { content } = spec;
  if (content.kind === "revision") return holders(content.of, deps);
  return wanting(queryOf(content), createContent(spec, deps), deps);
}

function queryOf(content: Exclude<BroadcastSpec["content"], { kind: "revision" }>): AudienceQuery {
  if (content.kind === "digest") return { kind: "slot", slot: content.slot };
  if (content.kind === "announcement") return { kind: "everyone" };
  return { kind: "article", topics: content.topics, urgency: content.urgency };
}

const wanting =
  (query: AudienceQuery, content: Content, { subscribers, emit }: DeliveryDeps): AudiencePages =>
  async (cursor, atLeast) => {
    const page = await subscribers.page(query, cursor, atLeast);
    for (const chat of page.unreadable) emit({ type: "subscriber.unreadable", chat });
    const recipients: FrozenRecipient[] = [];
    for (const subscriber of page.recipients) {
      const variant = await content.variantOf(subscriber);
      if (variant !== null) recipients.push({ chatId: subscriber.chatId, variant });
    }
    return { recipients, next: page.next };
  };

/** A batch that is being sent is looked at again after this. */
const underWay = { waitMs: 2000 };

/** The cursor counts sources, batches and messages: "0.12.1". One page is one ledger. */
function holders(of: readonly BroadcastId[], deps: DeliveryDeps): AudiencePages {
  const { broadcasts } = deps;
  return async (cursor) => {
    const [source = 0, batch = 0, given] = (cursor ?? "0.0").split(".").map(Number);
    const id = of[source];
    if (id === undefined) return { recipients: [], next: null };
    // Of a revision only the words below the copies are new messages; the copies stand with whoever sent them.
    const first = (await broadcasts.spec(id))?.content.kind === "revision" ? 1 : 0;
    const part = given ?? first;
    if (batch >= (await broadcasts.batches(id))) {
      if ((await broadcasts.receipt(id))?.state === "planning") return underWay;
      return { recipients: [], next: source + 1 < of.length ? `${source + 1}.0` : null };
    }
    const page = await holdersIn({ id, batch, part }, deps);
    if (page === "under way") return underWay;
    // The next message of a digest, where anybody has this one; else the next batch.
    const next = page.begun ? `${source}.${batch}.${part + 1}` : `${source}.${batch + 1}`;
    return { recipients: page.recipients, next };
  };
}

/** Those of one ledger who have their copy. */
async function holdersIn(
  at: LedgerPlace,
  { broadcasts, ledger, clock }: DeliveryDeps,
): Promise<{ readonly recipients: readonly FrozenRecipient[]; readonly begun: boolean } | "under way"> {
  const receipt = await broadcasts.receipt(at.id);
  const running = receipt?.state === "sending" || receipt?.state === "planning";
  if (running && (await broadcasts.isOpen(at.id, at.batch))) return "under way";
  const recipients = await broadcasts.recipients(at.id, at.batch);
  const cells = await ledger.read(at, recipients.length);
  // Of a stopped broadcast nobody looks after old marks: whose call can't live any more holds up nothing.
  const alive = clock() - (receipt?.startedAt ?? 0) - markLifeMs;
  if (cells.some((cell) => cell.state === "in_flight" && cell.value > alive)) return "under way";
  return {
    recipients: recipients.flatMap(({ chatId, variant }, i) =>
      cells[i]?.state === "delivered" ? [{ chatId, variant: revisionVariant(at.id, at.batch, at.part, variant) }] : [],
    ),
    begun: cells.some((cell) => cell.state !== "pending"),
  };
}
