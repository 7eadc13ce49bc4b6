/** What the earlier revisions of an article have left below its copies, or are still doing to them: a batch of a revision is made
 *  of one batch of its source, by which it is found again. */
import {
  articleRevisedBy,
  type BroadcastId,
  type BroadcastSpec,
  mostParts,
  noticesBroadcastId,
  revisionBroadcastId,
  versionSentAs,
} from "../news/broadcast.ts";
import type { LedgerPlace } from "../store/broadcasts/ledger.ts";
import { noticePart, revisionVariant } from "./content/revision-content.ts";
import type { DeliveryDeps } from "./deps.ts";
import { markLifeMs } from "./send/deliver-batch.ts";

type Deps = Pick<DeliveryDeps, "broadcasts" | "clock" | "ledger">;

/** The chats of a source's batch below whose copies a word stands; "under way": some of these copies are being changed by a
 *  revision that was stopped for this one. */
export type EarlierRevisions = (source: BroadcastId, batch: number) => Promise<ReadonlySet<number> | "under way">;

type Batch = Pick<LedgerPlace, "id" | "batch">;

export function createEarlierRevisions({ id, content }: BroadcastSpec, deps: Deps): EarlierRevisions {
  const articleId = content.kind === "revision" ? content.articleId : null;
  const earlier: BroadcastId[] = [];
  for (let version = 2; articleId && version < versionSentAs(id); version++) {
    earlier.push(revisionBroadcastId({ id: articleId, version }), noticesBroadcastId({ id: articleId, version }));
  }
  let places: Promise<ReadonlyMap<string, readonly Batch[]>> | undefined;
  return async (source, batch) => {
    places ??= batchesOf(earlier, deps);
    const worded = new Set<number>();
    for (const place of (await places).get(placeOf(source, batch)) ?? []) {
      if (await isUnderWay(place, deps)) return "under way";
      if (articleRevisedBy(place.id) === null) continue; // it changed words and left none
      for (const chatId of await wordedIn(place, deps)) worded.add(chatId);
    }
    return worded;
  };
}

const placeOf = (source: BroadcastId, batch: number): string => `${source} ${batch}`;

async function batchesOf(
  ids: readonly BroadcastId[],
  { broadcasts }: Deps,
): Promise<ReadonlyMap<string, readonly Batch[]>> {
  const found = new Map<string, Batch[]>();
  for (const id of ids) {
    const batches = await broadcasts.batches(id);
    for (let batch = 0; batch < batches; batch++) {
      const [known] = (await broadcasts.recipients(id, batch)).flatMap(({ variant }) => {
        const read = revisionVariant.readIfKnown(variant);
        return read ? [read] : [];
      });
      if (!known) continue;
      const place = placeOf(known.source, known.batch);
      found.set(place, [...(found.get(place) ?? []), { id, batch }]);
    }
  }
  return found;
}

async function wordedIn(place: Batch, { broadcasts, ledger }: Deps): Promise<readonly number[]> {
  const recipients = await broadcasts.recipients(place.id, place.batch);
  const cells = await ledger.read({ ...place, part: noticePart }, recipients.length);
  return recipients.flatMap(({ chatId }, i) => (cells[i]?.state === "delivered" ? [chatId] : []));
}

/** Of one that came to its end nothing is. */
async function isUnderWay({ id, batch }: Batch, { broadcasts, clock, ledger }: Deps): Promise<boolean> {
  const receipt = await broadcasts.receipt(id);
  if (receipt?.state !== "cancelled") return false;
  const { length } = await broadcasts.recipients(id, batch);
  // Nobody looks after its marks: whose call can't live any more holds up nothing.
  const alive = clock() - receipt.startedAt - markLifeMs;
  for (let part = 0; part < mostParts; part++) {
    const cells = await ledger.read({ id, batch, part }, length);
    if (cells.some((cell) => cell.state === "in_flight" && cell.value > alive)) return true;
    if (part > noticePart && cells.every((cell) => cell.state === "pending")) return false;
  }
  return false;
}
