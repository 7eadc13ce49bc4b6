/** Counts the copies of an article that readers have: one for each recipient whose message carries it, by the way it came.
 *  Read from ledgers batch by batch; what an edition holds that is over is counted once and remembered. */
import type { Article, ArticleId } from "../news/article.ts";
import { type BroadcastId, isOver } from "../news/broadcast.ts";
import { type CopyCount, chatKinds, isPrivateChat, noCopies } from "../news/delivery.ts";
import { createCache } from "./content/cache.ts";
import { carryingVariants } from "./content/content.ts";
import { createContent } from "./content/create-content.ts";
import { idsIn } from "./content/edition-variant.ts";
import type { DeliveryDeps } from "./deps.ts";

/** Editions and articles that are remembered together. */
const mostCounts = 5000;

export function createCopyCounter(deps: DeliveryDeps): (article: Article) => Promise<CopyCount> {
  const { articles, broadcasts } = deps;
  const settled = createCache<CopyCount>(mostCounts);

  const countIn = async (id: BroadcastId, article: Article): Promise<CopyCount> => {
    const [spec, receipt] = await Promise.all([broadcasts.spec(id), broadcasts.receipt(id)]);
    if (!spec || !receipt) return noCopies;
    const { delivered, inGroups: groups, inChannels: channels, state } = receipt;
    switch (spec.content.kind) {
      case "article":
        return { ...noCopies, atOnce: delivered - groups - channels, groups, channels };
      case "digest": {
        const count = () => countInEditions(id, createContent(spec, deps), article, deps);
        // Lost answers that an editor sends again change what was over.
        return isOver(state) ? settled(`${id} ${article.id} ${delivered}`, count) : count();
      }
      default:
        return noCopies; // words of the newsroom, and what was rewritten where it stands
    }
  };

  return async (article) => {
    let sum = noCopies;
    for (const id of await articles.carriers(article.id)) sum = together(sum, await countIn(id, article));
    return sum;
  };
}

/** The stories that a digest's editions carry, each once. */
export function createDigestReader({ broadcasts }: Pick<DeliveryDeps, "broadcasts">) {
  return async (id: BroadcastId): Promise<readonly ArticleId[]> => {
    if ((await broadcasts.spec(id))?.content.kind !== "digest") return [];
    const found = new Set<ArticleId>();
    const batches = await broadcasts.batches(id);
    for (let batch = 0; batch < batches; batch++) {
      const variants = new Set((await broadcasts.recipients(id, batch)).map(({ variant }) => variant));
      for (const variant of variants) for (const each of idsIn(variant)) found.add(each);
    }
    return [...found];
  };
}

async function countInEditions(
  id: BroadcastId,
  content: ReturnType<typeof createContent>,
  article: Article,
  { broadcasts, ledger }: Pick<DeliveryDeps, "broadcasts" | "ledger">,
): Promise<CopyCount> {
  const count = { ...noCopies };
  const batches = await broadcasts.batches(id);
  for (let batch = 0; batch < batches; batch++) {
    const recipients = await broadcasts.recipients(id, batch);
    const carrying = carryingVariants(recipients, content, article);
    if (carrying.size === 0) continue;
    const cells = await ledger.read({ id, batch, part: 0 }, recipients.length);
    for (const [i, { chatId, variant }] of recipients.entries()) {
      const cell = cells[i];
      if (cell?.state !== "delivered" || !carrying.has(variant)) continue;
      if (isPrivateChat(chatId)) count.digests++;
      else if (chatKinds[cell.fence] === "channel") count.channels++;
      else count.groups++;
    }
  }
  return count;
}

const together = (a: CopyCount, b: CopyCount): CopyCount => ({
  atOnce: a.atOnce + b.atOnce,
  digests: a.digests + b.digests,
  groups: a.groups + b.groups,
  channels: a.channels + b.channels,
});
