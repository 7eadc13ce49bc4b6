/** A revision's copies: what was delivered, rendered anew as the article is now, and put in its place. */
import { z } from "zod";
import type { Article } from "../../news/article.ts";
import type { BroadcastId, BroadcastSpec } from "../../news/broadcast.ts";
import { createCache } from "./cache.ts";
import type { Content, ContentDeps, CopyLayout, Piece } from "./content.ts";

/** Where the copy is written down: broadcast, batch, message of the copy; and its variant there. */
const variantSchema = z.tuple([z.string().transform((id) => id as BroadcastId), z.int(), z.int(), z.string()]);

export const revisionVariant = (source: BroadcastId, batch: number, part: number, variant: string): string =>
  JSON.stringify([source, batch, part, variant]);

export function revisionContent(
  { articleId, notify }: Extract<BroadcastSpec["content"], { kind: "revision" }>,
  { articles, broadcasts, ledger, render }: Pick<ContentDeps, "articles" | "broadcasts" | "ledger" | "render">,
  contentOf: (source: BroadcastSpec) => Content,
): Content {
  const sources = createCache<{ spec: BroadcastSpec; content: Content } | null>();
  const rendered = createCache<CopyLayout>();
  const originals = createCache<ReadonlyMap<number, number>>();

  const sourceOf = (id: BroadcastId) =>
    sources(id, async () => {
      const spec = await broadcasts.spec(id);
      return spec && { spec, content: contentOf(spec) };
    });

  const renew = async (source: BroadcastId, part: number, variant: string): Promise<CopyLayout> => {
    const [article, known] = await Promise.all([articles.get(articleId), sourceOf(source)]);
    if (!article || !known) return { pieces: [] };
    const { content } = known;
    const locale = await content.localeOf(variant);
    const { pieces, threadId } = await content.messages(variant);
    const edit: Piece = { how: "edit", message: pieces[part]?.message ?? render.retraction(article, locale) };
    const notice: Piece[] =
      notify && known.spec.content.kind === "article" ? [{ how: "reply", message: noticeFor(article, locale) }] : [];
    return { pieces: [edit, ...notice], ...(threadId !== undefined && { threadId }) };
  };
  const noticeFor = (article: Article, locale: string) =>
    article.state === "retracted" ? render.retraction(article, locale) : render.correctionNotice(article, locale);

  return {
    // Its audience is found in ledgers, not among subscribers.
    variantOf: async () => null,
    messages: (text) =>
      rendered(text, () => {
        const [source, , part, variant] = variantSchema.parse(JSON.parse(text));
        return renew(source, part, variant);
      }),
    async localeOf(text) {
      const [source, , , variant] = variantSchema.parse(JSON.parse(text));
      return (await sourceOf(source))?.content.localeOf(variant) ?? "";
    },
    async originalOf(text, chatId) {
      const [source, batch, part] = variantSchema.parse(JSON.parse(text));
      const known = await originals(`${source} ${batch} ${part}`, async () => {
        const recipients = await broadcasts.recipients(source, batch);
        const cells = await ledger.read({ id: source, batch, part }, recipients.length);
        return new Map(
          recipients.flatMap((recipient, i) => {
            const cell = cells[i];
            return cell?.state === "delivered" ? [[recipient.chatId, cell.value] as const] : [];
          }),
        );
      });
      return known.get(chatId);
    },
  };
}
