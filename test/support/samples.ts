/** One plain specimen of each noun, for tests that care about a field or two of it. */
import type { CardLabels } from "../../src/format/card-labels.ts";
import { html } from "../../src/format/safe-html.ts";
import type { Article, ArticleContent, ArticleId } from "../../src/news/article.ts";
import type { Preferences, Subscriber } from "../../src/news/preferences.ts";
import type { TopicSlug } from "../../src/news/topic.ts";

export const world = "world" as TopicSlug;
export const sport = "sport" as TopicSlug;
export const culture = "culture" as TopicSlug;

/** Tuesday, 24 November 2026, 07:00 UTC. */
export const morning = Date.UTC(2026, 10, 24, 7);

export function sampleArticle(content: Partial<ArticleContent> = {}, change: Partial<Article> = {}): Article {
  return {
    id: "k7m2qa" as ArticleId,
    version: 1,
    state: "published",
    urgency: "routine",
    silent: false,
    content: { title: "Bridge reopens", url: "https://news.example/bridge", ...content },
    topics: [world],
    createdBy: 1,
    createdAt: 0,
    publishedAt: morning,
    ...change,
  };
}

export function sampleSubscriber(change: Partial<Subscriber> = {}, preferences: Partial<Preferences> = {}): Subscriber {
  return {
    chatId: 5,
    topics: [world],
    preferences: {
      locale: "en",
      timeZone: "UTC",
      cadence: { kind: "instant" },
      breaking: false,
      pictures: "preview",
      ...preferences,
    },
    since: 0,
    state: "active",
    ...change,
  };
}

export const cardLabels: CardLabels = {
  source: (name) => `Source: ${name}`,
  breaking: "Breaking",
  video: "video",
  paywalled: "subscribers only",
  picture: (description) => `Picture: ${description}`,
  graphic: "Graphic",
  corrected: (time, note) => html`Corrected ${time}: ${note}`,
  withdrawn: (time, reason) => (reason === "" ? html`Withdrawn ${time}` : html`Withdrawn ${time}: ${reason}`),
  withdrawnAbove: "Withdrawn: see above",
  over: (time) => html`No longer valid since ${time}`,
  correctionOf: (title) => `Correction: ${title}`,
};
export const cardOptions = {
  locale: "en",
  timeZone: "Europe/Paris",
  labels: cardLabels,
  pictures: "preview",
  linkParameters: "",
} as const;
