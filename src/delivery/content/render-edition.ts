/** Renders the editions of digests: the newest stories as messages, and what is beyond them behind a button, which pages it
 *  in the place of the last message. */
import { hostOf } from "../../format/article-card.ts";
import { type DigestEntry, type DigestOptions, digestPages, renderDigest } from "../../format/digest-page.ts";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { toldOf } from "../../format/told.ts";
import type { Locales } from "../../locales/load-locales.ts";
import type { Texts } from "../../locales/texts.ts";
import type { Article } from "../../news/article.ts";
import { type BroadcastId, mostParts } from "../../news/broadcast.ts";
import { type EditionLook, groupByTopic } from "../../news/edition.ts";
import { groupNearDuplicates } from "../../news/near-duplicates.ts";
import { topicName } from "../../news/topic.ts";
import type { TopicStore } from "../../store/topics.ts";
import type { DigestPlace, Renderer } from "../deps.ts";

export interface EditionRendererDeps {
  readonly topics: Pick<TopicStore, "list">;
  readonly locales: Locales;
  /** Below the last message of a digest and each page that takes its place. `page`: 0 is the message as it was sent. `left`:
   *  stories after it. */
  digestButtons(
    at: { readonly id: BroadcastId; readonly page: number; readonly left: number },
    texts: Texts,
  ): Button[][];
}

/** A digest of more would not be read at once. */
const mostStories = 40;

export function createEditionRenderer(deps: EditionRendererDeps): Pick<Renderer, "edition" | "editionPage"> {
  const { locales, digestButtons } = deps;

  /** As many of the newest stories as messages have room for. */
  const layOut = async (articles: readonly Article[], look: EditionLook, { id, dueAt }: DigestPlace) => {
    const texts = locales.textsOf(look.locale);
    const optionsOf = await optionsFor(look, dueAt, deps);
    const render = (stories: number) => {
      const rest = articles.slice(stories);
      const options: DigestOptions = optionsOf(articles.slice(0, stories), withoutRepeats);
      const shown = options.groups.reduce((sum, { entries }) => sum + entries.length, 0);
      const messages = renderDigest({
        ...options,
        ...(rest.length > 0 && { tail: texts.t("digest-more-words", { count: rest.length }) }),
        footerButtons: digestButtons({ id, page: 0, left: rest.length }, texts),
      });
      return { messages, rest, shown };
    };
    let laidOut = render(mostStories);
    for (let stories = mostStories; laidOut.messages.length > mostParts; laidOut = render(stories)) {
      stories = Math.floor((stories * mostParts) / laidOut.messages.length);
    }
    return laidOut;
  };

  return {
    edition: async (articles, look, at): Promise<readonly OutgoingMessage[]> =>
      (await layOut(articles, look, at)).messages,
    async editionPage(articles, look, at, page) {
      const { messages, rest, shown } = await layOut(articles, look, at);
      if (page === 0) return messages.at(-1) ?? null;
      const optionsOf = await optionsFor(look, at.dueAt, deps);
      const options = optionsOf(rest, (stories) => stories.map((article) => ({ article })));
      const found = digestPages({ ...options, before: shown })[page - 1];
      if (!found || rest.length === 0) return null;
      const left = rest.length - (found.until - shown);
      return { html: found.html, buttons: digestButtons({ id: at.id, page, left }, locales.textsOf(look.locale)) };
    },
  };
}

/** What all messages of an edition have in common; then, for some of its articles, what stands in them. */
async function optionsFor(look: EditionLook, dueAt: number, { topics, locales }: EditionRendererDeps) {
  const headings = new Map(
    (await topics.list()).map((topic) => [
      topic.slug,
      [topic.emoji, topicName(topic, look.locale)].filter((part) => part !== undefined).join(" "),
    ]),
  );
  return (articles: readonly Article[], entriesOf: (of: readonly Article[]) => readonly DigestEntry[]) => ({
    locale: look.locale,
    timeZone: look.timeZone,
    labels: locales.textsOf(look.locale).digests,
    date: dueAt,
    groups: groupByTopic(articles, look.topics).map((group) => ({
      heading: headings.get(group.topic) ?? group.topic,
      entries: entriesOf(group.articles),
    })),
  });
}

/** One story told by several outlets is one entry, with the others behind "also at". What was withdrawn stands for itself. */
function withoutRepeats(articles: readonly Article[]): DigestEntry[] {
  const withdrawn = articles.filter(({ state }) => state === "retracted");
  const entries = grouped(articles.filter(({ state }) => state !== "retracted"));
  const placeOf = ({ article }: DigestEntry): number => articles.indexOf(article);
  return [...entries, ...withdrawn.map((article) => ({ article }))].sort((a, b) => placeOf(a) - placeOf(b));
}

function grouped(articles: readonly Article[]): DigestEntry[] {
  const told = articles.map(({ content }) => toldOf(content));
  return groupNearDuplicates(told).map((group) => {
    const [first, ...others] = group.map((i) => articles[i] as Article);
    return {
      article: first as Article,
      alsoAt: others.map(({ content }) => ({ name: content.siteName ?? hostOf(content.url), url: content.url })),
    };
  });
}
