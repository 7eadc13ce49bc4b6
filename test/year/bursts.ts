/** What Redis keeps of bursts, in memory: of each chat when the last stories of a topic came, and what is held until when. */
import type { ArticleId } from "../../src/news/article.ts";
import { bundleDue, burstMs, mostOneByOne } from "../../src/news/bundle.ts";
import type { TopicSlug } from "../../src/news/topic.ts";
import { lifetimes } from "../../src/store/keys.ts";

interface Bursts {
  readonly topics: Map<TopicSlug, { times: readonly number[]; heldUntil: number }>;
  readonly known: Set<ArticleId>;
  held: { readonly id: ArticleId; readonly at: number }[];
  dueAt: number;
}

export function createBursts() {
  const chats = new Map<number, Bursts>();
  const dues = new Map<number, Set<number>>();
  return {
    heldOf: (chatId: number): readonly ArticleId[] => (chats.get(chatId)?.held ?? []).map(({ id }) => id),
    dueFor: (dueAt: number): readonly number[] =>
      [...(dues.get(dueAt) ?? [])].filter((chatId) => (chats.get(chatId)?.dueAt ?? 0) <= dueAt),
    /** When it is due; null: it may come at once. */
    hold(article: ArticleId, chatId: number, topics: readonly TopicSlug[], now: number): number | null {
      if (topics.length === 0) return null;
      const chat: Bursts = chats.get(chatId) ?? { topics: new Map(), known: new Set(), held: [], dueAt: 0 };
      chats.set(chatId, chat);
      if (chat.held.some(({ id }) => id === article)) return chat.dueAt;
      if (chat.known.has(article)) return null;
      chat.known.add(article);
      const found = topics.map((topic) => {
        const { times = [], heldUntil = 0 } = chat.topics.get(topic) ?? {};
        return { topic, times: times.filter((at) => at > now - burstMs), heldUntil };
      });
      const isBurst = found.some(({ times, heldUntil }) => times.length >= mostOneByOne || heldUntil > now);
      if (isBurst) {
        if (chat.dueAt <= now) chat.dueAt = bundleDue(now);
        chat.held = [...chat.held.filter(({ at }) => at > now - lifetimes.bursts), { id: article, at: now }];
        dues.set(chat.dueAt, (dues.get(chat.dueAt) ?? new Set()).add(chatId));
      }
      for (const { topic, times, heldUntil } of found) {
        chat.topics.set(topic, { times: [...times, now], heldUntil: isBurst ? chat.dueAt : heldUntil });
      }
      return isBurst ? chat.dueAt : null;
    },
  };
}
