/** Who of a batch is still owed a copy: reads the ledger beside the list of recipients. */
import { z } from "zod";
import { mostParts } from "../../news/broadcast.ts";
import { isOwed } from "../../news/delivery.ts";
import type { LedgerPlace, Settlement } from "../../store/broadcasts/ledger.ts";
import type { FrozenRecipient } from "../../store/broadcasts/recipient-record.ts";
import { type Content, type CopyLayout, isRepeatable, type Piece } from "../content/content.ts";
import type { DeliveryDeps } from "../deps.ts";

/** One message for one chat. */
export interface Copy {
  /** Place in the batch. */
  readonly index: number;
  readonly chatId: number;
  readonly threadId: number | undefined;
  readonly piece: Piece;
  /** Without sound. */
  readonly silent: boolean;
  readonly variant: string;
  /** The message that is edited or answered. */
  readonly original: number | undefined;
  /** Calls begun before, whose answers may have been lost. */
  readonly tries: number;
  /** May be the second one. */
  readonly repeated: boolean;
  /** As text where it has a picture, or whatever else the message does not call for. */
  readonly otherShape: boolean;
}

/** A batch's recipients and what each variant says: a batch has thousands of recipients and a handful of variants. */
export interface LaidOutBatch {
  readonly recipients: readonly FrozenRecipient[];
  readonly content: Content;
  readonly layouts: ReadonlyMap<string, CopyLayout>;
  /** Messages of the longest copy. */
  readonly parts: number;
}

export async function layOut(recipients: readonly FrozenRecipient[], content: Content): Promise<LaidOutBatch> {
  const layouts = new Map<string, CopyLayout>();
  for (const { variant } of recipients) {
    if (!layouts.has(variant)) layouts.set(variant, await layoutOf(variant, content));
  }
  const longest = Math.max(0, ...[...layouts.values()].map(({ pieces }) => pieces.length));
  return { recipients, content, layouts, parts: Math.min(longest, mostParts) };
}

/** What is stored of one recipient and can't be read must not stop the others. */
const unreadable: CopyLayout = { pieces: [] };

async function layoutOf(variant: string, content: Content): Promise<CopyLayout> {
  try {
    return await content.messages(variant);
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError) return unreadable;
    throw error;
  }
}

/** `underWay`: calls for others may be. `held`: lost answers wait for an editor. `nextDue`: when the next of those comes who are
 *  not due at `now`, ms; infinite: nobody. */
export async function owedCopies(
  { recipients, content, layouts }: LaidOutBatch,
  at: LedgerPlace,
  held: boolean,
  { ledger, policy }: Pick<DeliveryDeps, "ledger" | "policy">,
  now = Number.POSITIVE_INFINITY,
): Promise<{ readonly copies: readonly Copy[]; readonly underWay: boolean; readonly nextDue: number }> {
  const cells = await ledger.read(at, recipients.length);
  const before = at.part > 0 ? await ledger.read({ ...at, part: at.part - 1 }, recipients.length) : null;
  const copies: Copy[] = [];
  let nextDue = Number.POSITIVE_INFINITY;
  for (let index = 0; index < recipients.length; index++) {
    const { chatId, variant } = recipients[index] as FrozenRecipient;
    const cell = cells[index];
    const { pieces, threadId, silent = false } = layouts.get(variant) ?? { pieces: [] };
    const piece = pieces[at.part];
    if (!cell || !piece || !isOwed(cell, { chatId, policy, held, repeatable: isRepeatable(piece) })) continue;
    const due = content.dueOf?.(variant) ?? 0;
    if (due > now) {
      nextDue = Math.min(nextDue, due);
      continue;
    }
    // A later message of a digest, or a word below a copy, goes to whoever has the one before.
    if (before && !isRepeatable(piece) && before[index]?.state !== "delivered") continue;
    const original =
      piece.how === "send" ? undefined : await content.originalOf(variant, chatId, piece.original ?? at.part);
    if (at.part > 0 && isRepeatable(piece) && original === undefined) continue; // this one never arrived
    const { tries, state } = cell;
    const repeated = state === "unknown";
    copies.push({ index, chatId, threadId, piece, silent, variant, original, tries, repeated, otherShape: false });
  }
  // Whoever never was called comes first: a probe must not use up the tries of the unlucky.
  if (copies.some((copy) => copy.tries > 0)) copies.sort((a, b) => a.tries - b.tries);
  return { copies, underWay: cells.some((cell) => cell.state === "in_flight"), nextDue };
}

/** Settles those for whom nothing will come: their content is gone (a retracted article), Telegram refuses it, or what is
 *  stored of them can't be read. */
export async function settleHopeless(
  { recipients, layouts }: LaidOutBatch,
  at: LedgerPlace,
  fence: number,
  { broadcasts, ledger, emit }: Pick<DeliveryDeps, "broadcasts" | "ledger" | "emit">,
): Promise<void> {
  const refused = await broadcasts.refusedVariants(at.id);
  const hopeless: [number, Settlement][] = [];
  let setAside = 0;
  for (const [index, { variant }] of recipients.entries()) {
    const layout = layouts.get(variant);
    if (layout === unreadable) {
      hopeless.push([index, { kind: "failed", reason: "set_aside" }]);
      setAside++;
    } else if ((layout?.pieces.length ?? 0) === 0) hopeless.push([index, { kind: "failed", reason: "cancelled" }]);
    else if (refused.has(variant)) hopeless.push([index, { kind: "failed", reason: "refused" }]);
  }
  await ledger.settle(at, fence, hopeless);
  if (setAside > 0) emit({ type: "recipients.set_aside", id: at.id, batch: at.batch, count: setAside });
}
