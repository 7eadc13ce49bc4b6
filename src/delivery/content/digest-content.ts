/** A digest's copies: the editions of one slot, each rendered once for all who share it. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import type { BroadcastId, BroadcastSpec } from "../../news/broadcast.ts";
import { type EditionKey, editionKey, selectArticles } from "../../news/edition.ts";
import type { TopicSlug } from "../../news/topic.ts";
import { mostParts } from "../../store/broadcasts/broadcasts.ts";
import { createCache } from "./cache.ts";
import type { Content, ContentDeps, CopyLayout, Piece } from "./content.ts";

const variantSchema = z.tuple([
  z.array(z.string().transform((slug) => slug as TopicSlug)),
  z.string(),
  z.string(),
  z.number(),
  z.boolean(),
  z.int().nullable(),
]);

/** A digest of more would not be read. */
const mostEntries = 40;

export function digestContent(
  id: BroadcastId,
  { dueAt, windowStart }: Extract<BroadcastSpec["content"], { kind: "digest" }>,
  { articles, render, retentionMs }: Pick<ContentDeps, "articles" | "render" | "retentionMs">,
): Content {
  const rendered = createCache<readonly OutgoingMessage[]>();
  const laidOut = createCache<CopyLayout>();
  const edition = (key: EditionKey): Promise<readonly OutgoingMessage[]> =>
    rendered(JSON.stringify(key), async () => {
      const window = { topics: key.topics, after: key.since, until: dueAt, limit: mostEntries };
      const chosen = selectArticles(key, await articles.published(window));
      if (chosen.length === 0) return [];
      await articles.noteCarrier(
        chosen.map((article) => article.id),
        id,
        retentionMs,
      );
      return (await render.edition(chosen, key, dueAt)).slice(0, mostParts);
    });
  return {
    async variantOf(subscriber) {
      const key = editionKey(subscriber, windowStart);
      if (key.topics.length === 0 || (await edition(key)).length === 0) return null;
      const { topics, locale, timeZone, since, withoutBreaking } = key;
      return JSON.stringify([topics, locale, timeZone, since, withoutBreaking, subscriber.threadId ?? null]);
    },
    messages: (variant) =>
      laidOut(variant, async () => {
        const [topics, locale, timeZone, since, withoutBreaking, threadId] = variantSchema.parse(JSON.parse(variant));
        const messages = await edition({ topics, locale, timeZone, since, withoutBreaking });
        const pieces = messages.map((message): Piece => ({ how: "send", message }));
        return { pieces, ...(threadId !== null && { threadId }) };
      }),
    localeOf: async (variant) => variantSchema.parse(JSON.parse(variant))[1],
    originalOf: async () => undefined,
  };
}
