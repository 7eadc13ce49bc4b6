/** The content of an article's broadcast: one message a copy, by language, clock and pictures. */
import { z } from "zod";
import type { OutgoingMessage } from "../../format/message.ts";
import type { Article, ArticleId } from "../../news/article.ts";
import { articleBroadcastId, type BroadcastSpec, restBroadcastId } from "../../news/broadcast.ts";
import { isPrivateChat } from "../../news/delivery.ts";
import { isEntitled } from "../../news/entitlement.ts";
import { type ArticleLook, pictureChoices } from "../../news/preferences.ts";
import { graphicChoices } from "../../news/reader-look.ts";
import { rowOf } from "../../store/record.ts";
import { createReceived } from "../received.ts";
import { createCache } from "./cache.ts";
import type { Content, ContentDeps, CopyLayout } from "./content.ts";

/** The other story is being planned. */
const notYet = { waitMs: 500 };

/** Whoever has one of these does not get it: what it nearly repeats. One that was withdrawn keeps nobody from it. */
async function repeatedBy({ repeats, urgency }: Article, articles: ContentDeps["articles"]): Promise<ArticleId[]> {
  if (!repeats || repeats.sentAnyway || urgency !== "routine") return [];
  return (await articles.many(repeats.of)).flatMap(({ id, state }) => (state === "published" ? [id] : []));
}

export interface ArticleVariant extends ArticleLook {
  readonly threadId: number | null;
}

export const articleVariant = rowOf<ArticleVariant>()(
  z.object({
    locale: z.string(),
    timeZone: z.string(),
    pictures: z.enum(pictureChoices),
    threadId: z.int().nullable(),
    plain: z.boolean().optional(),
    graphic: z.enum(graphicChoices).optional(),
    place: z.enum(["private", "chat"]).optional(),
  }),
);

export function articleContent(
  { articleId, rest = false }: Extract<BroadcastSpec["content"], { kind: "article" }>,
  { articles, broadcasts, ledger, render }: Pick<ContentDeps, "articles" | "broadcasts" | "ledger" | "render">,
): Content {
  const own = rest ? restBroadcastId({ id: articleId }) : articleBroadcastId({ id: articleId });
  const rendered = createCache<CopyLayout>();
  const kept = createCache<Article | null>();
  /** For the planning, which asks of every reader. */
  const planned = (): Promise<Article | null> => kept("", () => articles.get(articleId));
  const received = createReceived({ broadcasts, ledger });
  const instead = createCache<readonly ArticleId[]>();
  /** For the rest: the story itself. */
  const insteadOf = (article: Article): Promise<readonly ArticleId[]> =>
    instead("", async () => (rest ? [article.id] : repeatedBy(article, articles)));
  /** Whether one of these stories is with the chat, or on its way there. */
  const hasOneOf = async (ids: readonly ArticleId[], chatId: number): Promise<boolean | "unplanned"> => {
    for (const id of ids.flatMap((each) => [articleBroadcastId({ id: each }), restBroadcastId({ id: each })])) {
      if (id === own) continue;
      const { kind } = await received.fateOf(id, chatId);
      if (kind === "unplanned") return kind;
      if (kind === "received" || kind === "coming") return true;
    }
    return false;
  };
  const layOut = (threadId: number | null, messages: readonly OutgoingMessage[]): CopyLayout => ({
    pieces: messages.map((message) => ({ how: "send", message })),
    ...(threadId !== null && { threadId }),
  });
  return {
    async variantOf(subscriber) {
      const article = await planned();
      if (article && !isEntitled(subscriber, article)) return null;
      const has = article !== null && (await hasOneOf(await insteadOf(article), subscriber.chatId));
      if (has === "unplanned") return notYet;
      if (has) return null;
      const { chatId, preferences, threadId = null } = subscriber;
      return articleVariant.write({ ...preferences, threadId, ...(!isPrivateChat(chatId) && { place: "chat" }) });
    },
    messages: (variant) =>
      rendered(variant, async () => {
        const { threadId, ...look } = articleVariant.read(variant);
        const article = await articles.get(articleId);
        return layOut(threadId, article?.state === "published" ? [render.article(article, look)] : []);
      }),
    async revised(variant, article) {
      const { threadId, ...look } = articleVariant.read(variant);
      const card = render.article(article, look);
      if (article.state !== "retracted") return layOut(threadId, [card]);
      // Taken for a photo where it went out as one: a first try as text would cost each copy a call.
      const { photoUrl } = card;
      return layOut(threadId, [{ ...render.retraction(article, look), ...(photoUrl !== undefined && { photoUrl }) }]);
    },
    carries: () => true,
    lookOf: async (variant) => articleVariant.read(variant),
    originalOf: async () => undefined,
  };
}
