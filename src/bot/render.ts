/** The print shop with the words of every language: what readers get, and what editors are shown as such. */
import type { Renderer } from "../delivery/deps.ts";
import { renderArticleCard } from "../format/article-card.ts";
import { renderDigest } from "../format/digest-page.ts";
import { groupByTopic } from "../news/edition.ts";
import { topicName } from "../news/topic.ts";
import type { TopicStore } from "../store/topics.ts";
import { textsOf } from "./locales/index.ts";
import { digestFooter } from "./reader/digest-footer.ts";

export function createRenderer(deps: { readonly topics: TopicStore }): Renderer {
  return {
    article: (article, { locale, timeZone, pictures }) =>
      renderArticleCard(article, { locale, timeZone, pictures, labels: textsOf(locale).cards }),
    async edition(articles, key, dueAt) {
      const topics = await deps.topics.list();
      const headings = new Map(
        topics.map((topic) => [
          topic.slug,
          [topic.emoji, topicName(topic, key.locale)].filter((part) => part !== undefined).join(" "),
        ]),
      );
      return renderDigest({
        locale: key.locale,
        timeZone: key.timeZone,
        labels: textsOf(key.locale).digests,
        date: dueAt,
        footerButtons: digestFooter(textsOf(key.locale)),
        groups: groupByTopic(articles, key.topics).map((group) => ({
          heading: headings.get(group.topic) ?? group.topic,
          entries: group.articles.map((article) => ({ article })),
        })),
      });
    },
  };
}
