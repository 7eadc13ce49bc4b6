/** What a digest's window has for all who have had the same topics, by the same ways, for as long. */
import { hasFilters, isSpared } from "../news/arrival.ts";
import type { ArticleId } from "../news/article.ts";
import { articleBroadcastId } from "../news/broadcast.ts";
import { publishedAt, sinceOf } from "../news/entitlement.ts";
import type { Subscriber } from "../news/preferences.ts";
import type { EditionFacts, Known } from "./edition-facts.ts";
import { articleOpenMs, type Planning, some, type Window, waysOf } from "./edition-planning.ts";

const hourMs = 3_600_000;

export function windowFor(subscriber: Subscriber, { facts, slot, windowStart, windows }: Planning): Promise<Window> {
  const { topics, preferences } = subscriber;
  const earliest = windowStart - articleOpenMs;
  const since = topics.map((topic) => Math.max(earliest, sinceOf(subscriber, topic)));
  const { cadence, exceptions, breaking } = preferences;
  const wishes = exceptions ? JSON.stringify([cadence, exceptions, breaking]) : "";
  return windows(`${topics} ${since} ${wishes}`, async () => {
    // Whoever came within the same hour shares the question.
    const found = await facts.published(topics, Math.floor(Math.min(...since) / hourMs) * hourMs);
    const had = found.filter((article) =>
      topics.some((topic, i) => article.topics.includes(topic) && (since[i] as number) <= publishedAt(article)),
    );
    const isBefore = (article: Known): boolean => publishedAt(article) <= windowStart;
    const ways = (article: Known) => waysOf(subscriber, article);
    const mayBeAtOnce = (article: Known): boolean => article.urgency === "breaking" || ways(article).atOnce;
    const before = had.filter((article) => isBefore(article) && mayBeAtOnce(article));
    const inside = had.filter((article) => !isBefore(article));
    const articles = exceptions ? inside.filter((article) => ways(article).slots.includes(slot)) : inside;
    const isShared = exceptions !== undefined && articles.some((article) => ways(article).slots.length > 1);
    // What was lost of these may have been made good by another slot's digest.
    const mayBeLost = exceptions ? inside.filter(mayBeAtOnce) : [];
    return {
      articles,
      atOnce: articles.filter(mayBeAtOnce),
      ids: new Map(),
      isOpen: isShared || (await some([...before, ...mayBeLost], (each) => facts.isOpen(articleBroadcastId(each)))),
    };
  });
}

/** Null: not known yet. */
export async function owedOfWindow(
  subscriber: Subscriber,
  window: Window,
  facts: EditionFacts,
): Promise<readonly ArticleId[] | null> {
  const { chatId, preferences } = subscriber;
  let known = "";
  for (const article of window.atOnce) {
    const fate = await facts.fateAtOnce(article, [chatId]);
    if (fate === "unplanned") return null;
    if (fate === "received" || fate === "coming") known += `${article.id} `;
  }
  if (hasFilters(preferences)) {
    for (const article of window.articles) if (isSpared(preferences, article.facts)) known += `${article.id} `;
  }
  let ids = window.ids.get(known);
  if (!ids) {
    ids = window.articles.map(({ id }) => id).filter((id) => !known.includes(id));
    window.ids.set(known, ids);
  }
  return ids;
}
