/** Which stories a message shows, by its chat and number: asks the ledgers of the broadcasts that went out before it, newest
 *  first. */
import type { Why } from "../news/arrival.ts";
import type { Article, ArticleId } from "../news/article.ts";
import { type BroadcastId, mostParts } from "../news/broadcast.ts";
import { articleVariant } from "./content/article-variant.ts";
import { idsIn } from "./content/edition-variant.ts";
import type { DeliveryDeps } from "./deps.ts";
import { batchesOf } from "./first-shard.ts";

/** A message of any chat. */
export interface MessagePlace {
  readonly chatId: number;
  readonly messageId: number;
  /** When it was sent, ms. */
  readonly sentAt: number;
}

/** None: it is no copy that is still known. Several: a digest's, newest first. */
export type FindCopy = (place: MessagePlace) => Promise<readonly ArticleId[]>;

/** The copy that a message is of. */
interface FoundCopy {
  readonly article: ArticleId;
  readonly kind: "article" | "digest";
  readonly variant: string;
}

/** Telegram's clock and ours may differ by this. */
const toleranceMs = 600_000;
/** A story in a weekly digest that was missed once is sent so long after it was published. */
const longestDelayMs = 16 * 86_400_000;
const mostArticles = 200;
const articlesTogether = 50;

type FinderDeps = Pick<DeliveryDeps, "articles" | "broadcasts" | "ledger">;

export function createCopyFinder(deps: FinderDeps): FindCopy {
  const look = createCopyLook(deps);
  return async (place) => {
    const copy = await look(place);
    if (!copy) return [];
    return copy.kind === "article" ? [copy.article] : idsIn(copy.variant);
  };
}

/** Why a copy came, as it was planned; null: it is no article's own copy, or not known any more. `article`: which one it shows,
 *  where the caller knows that: then nothing has to be looked for. */
export function createWhyOf(deps: FinderDeps & Pick<DeliveryDeps, "clock">) {
  const look = createCopyLook(deps);
  return async (chatId: number, messageId: number, article?: ArticleId): Promise<Why | null> => {
    const copy = await look({ chatId, messageId, sentAt: deps.clock() }, article);
    return copy?.kind === "article" ? (articleVariant.read(copy.variant).why ?? null) : null;
  };
}

function createCopyLook(deps: FinderDeps) {
  const { articles, broadcasts, ledger } = deps;

  const candidates = async function* ({ sentAt }: MessagePlace): AsyncGenerator<Article> {
    const isBefore = ({ publishedAt = 0 }: Article): boolean => publishedAt <= sentAt + toleranceMs;
    const isTooOld = ({ publishedAt = 0 }: Article): boolean => publishedAt < sentAt - longestDelayMs;
    let asked = 0;
    for (let skip = 0; asked < mostArticles; skip += articlesTogether) {
      const found = await articles.newest(["published", "retracted"], skip, articlesTogether);
      for (const article of found.filter(isBefore)) {
        if (isTooOld(article)) return;
        asked++;
        yield article;
      }
      if (found.length === 0) return;
    }
  };

  /** The variant of the chat's copy, if this message is one of it; else null. */
  const variantOf = async (id: BroadcastId, place: MessagePlace): Promise<string | null> => {
    for (const batch of await batchesOf(id, place.chatId, broadcasts)) {
      const variant = await variantIn(id, batch, place);
      if (variant !== null) return variant;
    }
    return null;
  };

  const variantIn = async (
    id: BroadcastId,
    batch: number,
    { chatId, messageId }: MessagePlace,
  ): Promise<string | null> => {
    const recipients = await broadcasts.recipients(id, batch);
    const index = recipients.findIndex((each) => each.chatId === chatId);
    const variant = recipients[index]?.variant;
    if (variant === undefined) return null;
    for (let part = 0; part < mostParts; part++) {
      const cell = (await ledger.read({ id, batch, part }, recipients.length))[index];
      if (cell?.state === "delivered" && cell.value === messageId) return variant;
      if (cell?.state === "pending") break; // later messages of a copy come after it
    }
    return null;
  };

  return async (place: MessagePlace, article?: ArticleId): Promise<FoundCopy | null> => {
    const asked = new Set<BroadcastId>();
    const all = article === undefined ? candidates(place) : await articles.many([article]);
    for await (const { id: article } of all) {
      for (const id of await articles.carriers(article)) {
        const kind = asked.has(id) ? undefined : (await broadcasts.spec(id))?.content.kind;
        asked.add(id);
        if (kind !== "article" && kind !== "digest") continue;
        const variant = await variantOf(id, place);
        if (variant !== null) return { article, kind, variant };
      }
    }
    return null;
  };
}
