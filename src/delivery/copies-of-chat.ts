/** All copies that one chat was sent, as ledgers know them: read for whoever asks what is kept about them, and erased for
 *  whoever wants nothing kept. Walks through every broadcast there is: for what is asked rarely. */
import type { ArticleId } from "../news/article.ts";
import type { BroadcastContent, BroadcastId } from "../news/broadcast.ts";
import type { DeliveryState } from "../news/delivery.ts";
import { idsIn } from "./content/edition-variant.ts";
import type { DeliveryDeps } from "./deps.ts";
import { batchesOf } from "./first-shard.ts";

export interface ChatCopy {
  readonly broadcast: BroadcastId;
  readonly kind: BroadcastContent["kind"];
  /** When its sending began; of a digest, when it was due. ms */
  readonly at: number;
  readonly became: DeliveryState;
  /** Of the message, where it was delivered. */
  readonly messageId?: number;
  readonly stories: readonly { readonly id: ArticleId; readonly title?: string; readonly url?: string }[];
}

export interface CopiesOfChat {
  /** Oldest first. */
  find(chatId: number): Promise<readonly ChatCopy[]>;
  /** Returns how many there were. */
  erase(chatId: number): Promise<number>;
}

type CopiesDeps = Pick<DeliveryDeps, "articles" | "broadcasts" | "ledger">;

/** Broadcasts that are asked about together. */
const together = 50;

export function createCopiesOfChat(deps: CopiesDeps): CopiesOfChat {
  const { broadcasts } = deps;

  const eraseIn = async (id: BroadcastId, chatId: number): Promise<number> => {
    let erased = 0;
    for (const batch of await batchesFor(id, chatId, deps)) {
      if (await broadcasts.eraseRecipient(id, batch, chatId)) erased++;
    }
    return erased;
  };

  return {
    async find(chatId) {
      const copies = await inEach(await broadcasts.all(), (id) => findIn(id, chatId, deps));
      return copies.flat().sort((a, b) => a.at - b.at);
    },
    async erase(chatId) {
      const counts = await inEach(await broadcasts.all(), (id) => eraseIn(id, chatId));
      // Those that are planned meanwhile may have read the chat before its record went.
      counts.push(...(await inEach(await broadcasts.live(), (id) => eraseIn(id, chatId))));
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

async function inEach<T>(ids: readonly BroadcastId[], ask: (id: BroadcastId) => Promise<T>): Promise<T[]> {
  const answers: T[] = [];
  for (let i = 0; i < ids.length; i += together) {
    answers.push(...(await Promise.all(ids.slice(i, i + together).map(ask))));
  }
  return answers;
}

/** Batches that may hold the chat. */
async function batchesFor(id: BroadcastId, chatId: number, { broadcasts }: CopiesDeps): Promise<readonly number[]> {
  if ((await broadcasts.spec(id))?.content.kind === "revision") {
    return Array.from({ length: await broadcasts.batches(id) }, (_, batch) => batch);
  }
  return batchesOf(id, chatId, broadcasts);
}

async function findIn(id: BroadcastId, chatId: number, deps: CopiesDeps): Promise<readonly ChatCopy[]> {
  const { broadcasts, ledger } = deps;
  const spec = await broadcasts.spec(id);
  if (!spec) return [];
  const copies: ChatCopy[] = [];
  for (const batch of await batchesFor(id, chatId, deps)) {
    const index = await broadcasts.placeOf(id, batch, chatId);
    if (index === null) continue;
    const recipients = await broadcasts.recipients(id, batch);
    const cell = (await ledger.read({ id, batch, part: 0 }, recipients.length))[index];
    const { content } = spec;
    copies.push({
      broadcast: id,
      kind: content.kind,
      at: content.kind === "digest" ? content.dueAt : spec.createdAt,
      became: cell?.state ?? "pending",
      ...(cell?.state === "delivered" && { messageId: cell.value }),
      stories: await storiesIn(content, recipients[index]?.variant ?? "", deps),
    });
  }
  return copies;
}

async function storiesIn(
  content: BroadcastContent,
  variant: string,
  { articles }: Pick<CopiesDeps, "articles">,
): Promise<ChatCopy["stories"]> {
  if (content.kind === "announcement") return [];
  const ids = content.kind === "digest" ? idsIn(variant) : [content.articleId];
  return Promise.all(
    ids.map(async (id) => {
      const article = await articles.get(id);
      return { id, ...(article && { title: article.content.title, url: article.content.url }) };
    }),
  );
}
