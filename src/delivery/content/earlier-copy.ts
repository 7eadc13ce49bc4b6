/** Finds the message by which a chat had an earlier article of a story, so that a follow-up can answer it. */
import type { Article, ArticleId } from "../../news/article.ts";
import { articleSentAs, type BroadcastId, isDigestId, isRestId } from "../../news/broadcast.ts";
import { publishedAt } from "../../news/entitlement.ts";
import { storyOf } from "../../news/filter.ts";
import { createReceived } from "../received.ts";
import { createCache } from "./cache.ts";
import type { ContentDeps } from "./content.ts";
import { idsIn } from "./edition-variant.ts";

/** Of one story: older copies are not looked for. */
const mostEarlier = 5;

interface Carrier {
  readonly article: ArticleId;
  readonly id: BroadcastId;
}

/** `of`: the follow-up. Resolves with the newest earlier copy's message; undefined: the chat has none. */
export function createEarlierCopies(deps: Pick<ContentDeps, "articles" | "broadcasts" | "ledger">) {
  const { articles } = deps;
  const received = createReceived(deps, true);
  const kept = createCache<readonly Carrier[]>();

  const carriersOf = (of: Article): Promise<readonly Carrier[]> =>
    kept(of.id, async () => {
      const story = storyOf(of);
      const told = await articles.many([...(await articles.followUps(story)), story]);
      const earlier = told.filter((each) => each.id !== of.id && publishedAt(each) <= publishedAt(of));
      const carriers: Carrier[] = [];
      for (const { id: article } of earlier.slice(0, mostEarlier)) {
        for (const id of await articles.carriers(article)) {
          if (articleSentAs(id) !== null || isRestId(id) || isDigestId(id)) carriers.push({ article, id });
        }
      }
      return carriers;
    });

  return async (of: Article, chatId: number): Promise<number | undefined> => {
    for (const { article, id } of await carriersOf(of)) {
      const copy = await received.messageOf(id, chatId);
      if (copy && (!isDigestId(id) || idsIn(copy.variant).includes(article))) return copy.messageId;
    }
    return undefined;
  };
}
