/** An article's copies: one message, by language, clock and pictures. */
import { z } from "zod";
import type { BroadcastSpec } from "../../news/broadcast.ts";
import { createCache } from "./cache.ts";
import type { Content, ContentDeps, CopyLayout, Piece } from "./content.ts";

const variantSchema = z.tuple([z.string(), z.string(), z.enum(["preview", "photo", "off"]), z.int().nullable()]);

/** What an article's variant says of the looks. */
function lookOf(variant: string) {
  const [locale, timeZone, pictures, threadId] = variantSchema.parse(JSON.parse(variant));
  return { locale, timeZone, pictures, threadId };
}

export function articleContent(
  { articleId }: Extract<BroadcastSpec["content"], { kind: "article" }>,
  { articles, render }: Pick<ContentDeps, "articles" | "render">,
): Content {
  const rendered = createCache<CopyLayout>();
  return {
    async variantOf({ preferences, threadId }) {
      return JSON.stringify([preferences.locale, preferences.timeZone, preferences.pictures, threadId ?? null]);
    },
    messages: (variant) =>
      rendered(variant, async () => {
        const { threadId, ...look } = lookOf(variant);
        const article = await articles.get(articleId);
        const pieces: Piece[] =
          article?.state === "published" ? [{ how: "send", message: render.article(article, look) }] : [];
        return { pieces, ...(threadId !== null && { threadId }) };
      }),
    localeOf: async (variant) => lookOf(variant).locale,
    originalOf: async () => undefined,
  };
}
