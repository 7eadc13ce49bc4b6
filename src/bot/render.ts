/** Renders articles, editions and notices in a reader's language: what readers get, and what editors are shown as such. */
import type { Renderer } from "../delivery/deps.ts";
import { hostOf, renderArticleCard } from "../format/article-card.ts";
import { type DigestEntry, renderDigest } from "../format/digest-page.ts";
import { renderAnnouncement, renderCorrectionNotice, renderRetraction } from "../format/notices.ts";
import type { Locales } from "../locales/load-locales.ts";
import type { Article } from "../news/article.ts";
import { groupByTopic } from "../news/edition.ts";
import { groupNearDuplicates } from "../news/near-duplicates.ts";
import { topicName } from "../news/topic.ts";
import type { TopicStore } from "../store/topics.ts";
import { digestFooter } from "./reader/digest-footer.ts";

/** One story told by several outlets is one entry, with the others behind "also at". What was withdrawn stands for itself. */
function withoutRepeats(articles: readonly Article[]): DigestEntry[] {
  const withdrawn = articles.filter(({ state }) => state === "retracted");
  const entries = grouped(articles.filter(({ state }) => state !== "retracted"));
  const placeOf = ({ article }: DigestEntry): number => articles.indexOf(article);
  return [...entries, ...withdrawn.map((article) => ({ article }))].sort((a, b) => placeOf(a) - placeOf(b));
}

function grouped(articles: readonly Article[]): DigestEntry[] {
  const told = articles.map(({ content }) => ({
    title: content.title,
    text: `${content.lead ?? ""} ${content.body ?? ""}`,
    outlet: hostOf(content.url),
  }));
  return groupNearDuplicates(told).map((group) => {
    const [first, ...others] = group.map((i) => articles[i] as Article);
    return {
      article: first as Article,
      alsoAt: others.map(({ content }) => ({ name: content.siteName ?? hostOf(content.url), url: content.url })),
    };
  });
}

export function createRenderer(deps: { readonly topics: TopicStore; readonly locales: Locales }): Renderer {
  const { textsOf } = deps.locales;
  return {
    article: (article, { locale, timeZone, pictures }) =>
      renderArticleCard(article, { locale, timeZone, pictures, labels: textsOf(locale).cards }),
    announcement: renderAnnouncement,
    retraction: (article, locale) => renderRetraction(article, { locale, labels: textsOf(locale).cards }),
    correctionNotice: (article, locale) => renderCorrectionNotice(article, { locale, labels: textsOf(locale).cards }),
    async edition(articles, look, dueAt) {
      const topics = await deps.topics.list();
      const headings = new Map(
        topics.map((topic) => [
          topic.slug,
          [topic.emoji, topicName(topic, look.locale)].filter((part) => part !== undefined).join(" "),
        ]),
      );
      return renderDigest({
        locale: look.locale,
        timeZone: look.timeZone,
        labels: textsOf(look.locale).digests,
        date: dueAt,
        footerButtons: digestFooter(textsOf(look.locale)),
        groups: groupByTopic(articles, look.topics).map((group) => ({
          heading: headings.get(group.topic) ?? group.topic,
          entries: withoutRepeats(group.articles),
        })),
      });
    },
  };
}
