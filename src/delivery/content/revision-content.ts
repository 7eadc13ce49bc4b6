/** The content of a revision's broadcast: what was delivered, rendered anew as the article is now and put in its
 * place; and a short word below it where one was promised, always as the second message, so that later revisions find
 * it. */
import { z } from "zod";
import type { Article } from "../../news/article.ts";
import type { BroadcastId, BroadcastSpec } from "../../news/broadcast.ts";
import { removableMs } from "../../news/revision.ts";
import type { LedgerPlace } from "../../store/broadcasts/ledger.ts";
import { branded, rowOf } from "../../store/record.ts";
import type { NoticeLook } from "../deps.ts";
import { createCache } from "./cache.ts";
import { type Content, type ContentDeps, type CopyLayout, noLook, type Piece } from "./content.ts";

/** Where the copy is written down. */
export interface RevisionVariant {
  readonly source: BroadcastId;
  readonly batch: number;
  /** Its first message that is rewritten. */
  readonly first: number;
  /** What it is in that broadcast. */
  readonly variant: string;
  /** An earlier correction has left a word below it already. */
  readonly worded?: true;
}

export const revisionVariant = rowOf<RevisionVariant>()(
  z.object({
    source: branded<BroadcastId>(),
    batch: z.int(),
    first: z.int(),
    variant: z.string(),
    worded: z.literal(true).optional(),
  }),
);

/** Where the word below a copy stands among a revision's messages. */
export const noticePart = 1;

export function revisionContent(
  { articleId, notify, removes }: Extract<BroadcastSpec["content"], { kind: "revision" }>,
  deps: Pick<ContentDeps, "articles" | "broadcasts" | "clock" | "ledger" | "render">,
  contentOf: (source: BroadcastSpec) => Content,
): Content {
  const rendered = createCache<CopyLayout>();
  const { articles } = deps;
  const originalIn = createOriginals(deps);
  const { renew, sourceOf } = createRenewal(notify, removes === true, deps, contentOf);

  return {
    // Its audience is found in ledgers, not among subscribers.
    variantOf: async () => null,
    messages: (text) => rendered(text, async () => renew(text, await articles.get(articleId))),
    // The copies stand with whoever sent them: of a revision itself there is the word below each.
    async revised(text, article) {
      const { pieces, threadId } = await renew(text, article);
      return { pieces: pieces.slice(0, noticePart + 1), ...(threadId !== undefined && { threadId }) };
    },
    carries: () => true,
    async lookOf(text) {
      const { source, variant } = revisionVariant.read(text);
      return (await sourceOf(source))?.content.lookOf(variant) ?? noLook;
    },
    originalOf(text, chatId, message) {
      const { source, batch } = revisionVariant.read(text);
      return originalIn({ id: source, batch, part: message }, chatId);
    },
  };
}

/** Each copy as it has to read now, from what it was. */
function createRenewal(
  notify: boolean,
  removes: boolean,
  deps: Pick<ContentDeps, "broadcasts" | "clock" | "render">,
  contentOf: (source: BroadcastSpec) => Content,
) {
  const sources = createCache<{ spec: BroadcastSpec; content: Content } | null>();
  const { broadcasts, render } = deps;

  const sourceOf = (id: BroadcastId) =>
    sources(id, async () => {
      const spec = await broadcasts.spec(id);
      return spec && { spec, content: contentOf(spec) };
    });

  const renew = async (text: string, article: Article | null): Promise<CopyLayout> => {
    const { source, first, variant, worded } = revisionVariant.read(text);
    const known = await sourceOf(source);
    if (!article || !known) return { pieces: [] };
    const { content, spec } = known;
    const { pieces, threadId } = await content.revised(variant, article);
    const change = changeOf(spec, article);
    const [edit, ...others] = pieces
      .map((piece, original): Piece | null => piece && { ...change, message: piece.message, original })
      .slice(first);
    if (!edit) return { pieces: [] };
    // The place of a word stays empty where there is one already: what stands in it counts as a word.
    const notice = notify ? [worded ? null : noticeFor(article, await content.lookOf(variant))] : [];
    return { pieces: [edit, ...notice, ...others], ...(threadId !== undefined && { threadId }) };
  };
  /** A digest's other stories stay. The word below a copy would be a second one beside what the copy says now. */
  const changeOf = (
    { content: { kind }, createdAt }: BroadcastSpec,
    { state }: Article,
  ): Pick<Piece, "how" | "notice"> => {
    if (state !== "retracted" || kind === "digest") return { how: "edit" };
    const isYoung = deps.clock() - createdAt < removableMs;
    return { how: isYoung && (removes || kind === "revision") ? "remove" : "edit", notice: true };
  };
  const noticeFor = (article: Article, look: NoticeLook): Piece => ({
    how: "reply",
    message:
      article.state === "retracted" ? render.retractionBelow(article, look) : render.correctionNotice(article, look),
    original: 0,
  });
  return { renew, sourceOf };
}

/** Finds the message that a ledger says a chat has. */
function createOriginals({ broadcasts, ledger }: Pick<ContentDeps, "broadcasts" | "ledger">) {
  const originals = createCache<ReadonlyMap<number, number>>();
  return async (at: LedgerPlace, chatId: number): Promise<number | undefined> => {
    const known = await originals(`${at.id} ${at.batch} ${at.part}`, async () => {
      const recipients = await broadcasts.recipients(at.id, at.batch);
      const cells = await ledger.read(at, recipients.length);
      return new Map(
        recipients.flatMap((recipient, i) => {
          const cell = cells[i];
          return cell?.state === "delivered" ? [[recipient.chatId, cell.value] as const] : [];
        }),
      );
    });
    return known.get(chatId);
  };
}
