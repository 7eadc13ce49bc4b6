/** A digest's copies: the editions of one slot, each rendered once for all who share it. */
import type { Article } from "../../news/article.ts";
import type { BroadcastId, BroadcastSpec } from "../../news/broadcast.ts";
import { type EditionKey, editionKey, selectArticles } from "../../news/edition.ts";
import { mostParts } from "../../store/broadcasts/broadcasts.ts";
import { createCache } from "./cache.ts";
import type { Content, ContentDeps, CopyLayout, Piece } from "./content.ts";
import { carriesArticle, localeOf, readVariant, writeVariant } from "./edition-variant.ts";

/** A digest of more would not be read. */
const mostEntries = 40;

export function digestContent(
  id: BroadcastId,
  { dueAt, windowStart }: Extract<BroadcastSpec["content"], { kind: "digest" }>,
  { articles, render, retentionMs }: Pick<ContentDeps, "articles" | "render" | "retentionMs">,
): Content {
  const laidOut = createCache<CopyLayout>();
  const editions = createCache<readonly Article["id"][]>();
  const edition = (key: EditionKey): Promise<readonly Article["id"][]> =>
    editions(JSON.stringify(key), async () => {
      const window = { topics: key.topics, after: key.since, until: dueAt, limit: mostEntries };
      const ids = selectArticles(key, await articles.published(window)).map((article) => article.id);
      if (ids.length > 0) await articles.noteCarrier(ids, id, retentionMs);
      return ids;
    });

  const layOut = async (text: string, states: readonly Article["state"][]): Promise<CopyLayout> => {
    const { ids, threadId, ...look } = await readVariant(text, dueAt, articles);
    const told = (await articles.many(ids)).filter(({ state }) => states.includes(state));
    const messages = told.length === 0 ? [] : await render.edition(told, look, dueAt);
    const pieces = messages.slice(0, mostParts).map((message): Piece => ({ how: "send", message }));
    return { pieces, ...(threadId !== null && { threadId }) };
  };

  return {
    async variantOf(subscriber) {
      const key = editionKey(subscriber, windowStart);
      const ids = key.topics.length === 0 ? [] : await edition(key);
      if (ids.length === 0) return null;
      const { topics, locale, timeZone } = key;
      return writeVariant({ topics, locale, timeZone, ids, threadId: subscriber.threadId ?? null });
    },
    messages: (variant) => laidOut(variant, () => layOut(variant, ["published"])),
    // What readers have had stays in its place, marked, when it is withdrawn.
    revised: (variant) => layOut(variant, ["published", "retracted"]),
    carries: (variant, article) => carriesArticle(variant, dueAt, article),
    localeOf: async (variant) => localeOf(variant),
    originalOf: async () => undefined,
  };
}
