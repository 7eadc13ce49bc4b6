/** From a broadcast to the messages of one recipient: what a copy depends on is its variant, equal variants are
 *  rendered once. */
import { z } from "zod";
import type { OutgoingMessage } from "../format/message.ts";
import type { BroadcastSpec } from "../news/broadcast.ts";
import { type EditionKey, editionKey, selectArticles } from "../news/edition.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { TopicSlug } from "../news/topic.ts";
import { mostParts } from "../store/broadcasts.ts";
import type { DeliveryDeps } from "./deps.ts";

export interface Content {
  /** The variant of a subscriber's copy; null when there is nothing in it for them. */
  variantOf(subscriber: Subscriber): Promise<string | null>;
  /** The messages of a variant, and the forum topic it goes to. Empty: the content is gone. */
  messages(variant: string): Promise<{ readonly parts: readonly OutgoingMessage[]; readonly threadId?: number }>;
}

const articleVariant = z.tuple([z.string(), z.string(), z.enum(["preview", "photo", "off"]), z.int().nullable()]);
const digestVariant = z.tuple([
  z.array(z.string().transform((slug) => slug as TopicSlug)),
  z.string(),
  z.string(),
  z.number(),
  z.boolean(),
  z.int().nullable(),
]);

/** A digest of more would not be read. */
const mostEntries = 40;
/** Different editions kept rendered: a slot's readers share few. */
const cacheSize = 500;

export function createContent(spec: BroadcastSpec, deps: Pick<DeliveryDeps, "articles" | "render">): Content {
  return spec.content.kind === "article" ? articleContent(spec.content, deps) : digestContent(spec.content, deps);
}

function articleContent(
  { articleId }: Extract<BroadcastSpec["content"], { kind: "article" }>,
  { articles, render }: Pick<DeliveryDeps, "articles" | "render">,
): Content {
  const rendered = createCache<readonly OutgoingMessage[]>();
  return {
    async variantOf({ preferences, threadId }) {
      return JSON.stringify([preferences.locale, preferences.timeZone, preferences.pictures, threadId ?? null]);
    },
    async messages(variant) {
      const [locale, timeZone, pictures, threadId] = articleVariant.parse(JSON.parse(variant));
      const parts = await rendered(variant, async () => {
        const article = await articles.get(articleId);
        return article?.state === "published" ? [render.article(article, { locale, timeZone, pictures })] : [];
      });
      return { parts, ...(threadId !== null && { threadId }) };
    },
  };
}

function digestContent(
  { dueAt, windowStart }: Extract<BroadcastSpec["content"], { kind: "digest" }>,
  { articles, render }: Pick<DeliveryDeps, "articles" | "render">,
): Content {
  const rendered = createCache<readonly OutgoingMessage[]>();
  const edition = (key: EditionKey): Promise<readonly OutgoingMessage[]> =>
    rendered(JSON.stringify(key), async () => {
      const window = { topics: key.topics, after: key.since, until: dueAt, limit: mostEntries };
      const chosen = selectArticles(key, await articles.published(window));
      return chosen.length === 0 ? [] : (await render.edition(chosen, key, dueAt)).slice(0, mostParts);
    });
  return {
    async variantOf(subscriber) {
      const key = editionKey(subscriber, windowStart);
      if (key.topics.length === 0 || (await edition(key)).length === 0) return null;
      const { topics, locale, timeZone, since, withoutBreaking } = key;
      return JSON.stringify([topics, locale, timeZone, since, withoutBreaking, subscriber.threadId ?? null]);
    },
    async messages(variant) {
      const [topics, locale, timeZone, since, withoutBreaking, threadId] = digestVariant.parse(JSON.parse(variant));
      const parts = await edition({ topics, locale, timeZone, since, withoutBreaking });
      return { parts, ...(threadId !== null && { threadId }) };
    },
  };
}

/** Keeps the newest results; two askers at once share one making. */
function createCache<T>(): (key: string, make: () => Promise<T>) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const made = make();
    kept.set(key, made);
    made.catch(() => kept.delete(key)); // the caller hears of it; the next one tries anew
    const [oldest] = kept.keys();
    if (kept.size > cacheSize && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
