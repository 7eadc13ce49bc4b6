/** A page of the edition that a chat was sent: what stands behind the button below its digest. */
import type { OutgoingMessage } from "../format/message.ts";
import type { BroadcastId } from "../news/broadcast.ts";
import { bundleSlot } from "../news/schedule.ts";
import { readVariant } from "./content/edition-variant.ts";
import type { DeliveryDeps } from "./deps.ts";
import { createReceived } from "./received.ts";

export interface EditionPages {
  /** `page`: 0 is the last message as it was sent. Null: nothing is known of such a copy any more, or it has no such page. */
  editionPage(id: BroadcastId, chatId: number, page: number): Promise<OutgoingMessage | null>;
}

type Deps = Pick<DeliveryDeps, "articles" | "broadcasts" | "ledger" | "render">;

export function createEditionPages(deps: Deps): EditionPages {
  const { articles, broadcasts, render } = deps;
  return {
    async editionPage(id, chatId, page) {
      const content = (await broadcasts.spec(id))?.content;
      if (content?.kind !== "digest") return null;
      const fate = await createReceived(deps).fateOf(id, chatId);
      if (fate.kind === "none" || fate.kind === "unplanned") return null;
      const { ids, threadId: _, silent: __, ...look } = await readVariant(fate.variant, content.dueAt, articles);
      const told = (await articles.many(ids)).filter(({ state }) => state === "published" || state === "retracted");
      const at = { id, dueAt: content.dueAt, isBundle: content.slot === bundleSlot };
      return told.length === 0 ? null : render.editionPage(told, look, at, page);
    },
  };
}
