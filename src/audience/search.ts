/** Search over the stories that readers may find. Lives in the memory of the process that talks with them, and in no other. */
import type { Emit } from "../events.ts";
import type { Article } from "../news/article.ts";
import type { ArticleStore } from "../store/articles.ts";
import { createKeptIndex, type KeptIndex } from "./keep-index.ts";
import { createStoryIndex } from "./story-index.ts";

export interface FoundStories {
  readonly articles: readonly Article[];
  /** On all pages together. */
  readonly total: number;
}

export interface Search extends Pick<KeptIndex, "start" | "stop"> {
  /** What is published now, as it reads now. The better match first, among equals the newest. */
  find(words: string, page: { readonly skip: number; readonly limit: number }): Promise<FoundStories>;
}

export interface SearchDeps {
  readonly articles: Pick<ArticleStore, "listed" | "many" | "changedSince" | "lastChange">;
  readonly emit: Emit;
}

export function createSearch({ articles, emit }: SearchDeps): Search {
  const index = createStoryIndex();
  const { start, stop, catchUp } = createKeptIndex(index, { articles, emit });
  return {
    start,
    stop,
    async find(words, { skip, limit }) {
      await catchUp();
      const ids = index.find(words);
      const found = await articles.many(ids.slice(skip, skip + limit));
      return { articles: found.filter(({ state }) => state === "published"), total: ids.length };
    },
  };
}
