/** Renders the editions of digests: the newest stories as messages, and what is beyond them behind a button, which pages it
 *  in the place of the last message. */
import { type DigestEntry, type DigestOptions, digestPages, renderDigest } from "../../format/digest-page.ts";
import type { Button, OutgoingMessage } from "../../format/message.ts";
import { toldOf } from "../../format/told.ts";
import { undecoratedButtons } from "../../format/undecorated.ts";
import type { Locales } from "../../locales/load-locales.ts";
import type { Texts } from "../../locales/texts.ts";
import type { Article } from "../../news/article.ts";
import { type BroadcastId, mostParts } from "../../news/broadcast.ts";
import { breakingFirst, type EditionLook, groupByTopic, inNewsroomOrder } from "../../news/edition.ts";
import { groupNearDuplicates } from "../../news/near-duplicates.ts";
import { type Topic, type TopicSlug, topicName } from "../../news/topic.ts";
import type { TopicStore } from "../../store/topics.ts";
import type { DigestPlace, Renderer } from "../deps.ts";

export interface EditionRendererDeps {
  /** What is put into the addresses of sources. */
  readonly linkParameters?: string;
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
  const { locales } = deps;
  const buttonsBelow = (at: Parameters<EditionRendererDeps["digestButtons"]>[0], { plain, locale }: EditionLook) => {
    const buttons = deps.digestButtons(at, locales.textsOf(locale));
    return plain ? undecoratedButtons(buttons) : buttons;
  };

  /** What is urgent, then as many of the newest stories as messages have room for. */
  const layOut = async (newest: readonly Article[], look: EditionLook, at: DigestPlace) => {
    const { id } = at;
    const texts = locales.textsOf(look.locale);
    const articles = breakingFirst(newest);
    const optionsOf = await optionsFor(look, { ...at, told: articles }, deps);
    const render = (stories: number) => {
      const rest = articles.slice(stories);
      const options: DigestOptions = optionsOf(articles.slice(0, stories), withoutRepeats);
      const shown = options.groups.reduce((sum, { entries }) => sum + entries.length, 0);
      const messages = renderDigest({
        ...options,
        ...(rest.length > 0 && { tail: texts.t("digest-more-words", { count: rest.length }) }),
        footerButtons: buttonsBelow({ id, page: 0, left: rest.length }, look),
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
      const { t } = locales.textsOf(look.locale);
      const optionsOf = await optionsFor(look, { ...at, told: articles }, deps);
      const options = optionsOf(rest, (stories) => stories.map((article) => ({ article })));
      const found = digestPages({ ...options, before: shown, tail: t("digest-end-words") })[page - 1];
      if (!found || rest.length === 0) return null;
      const left = rest.length - (found.until - shown);
      return { html: found.html, buttons: buttonsBelow({ id: at.id, page, left }, look) };
    },
  };
}

/** What all messages of an edition have in common; then, for some of its articles, what stands in them. `told`: all of them. */
async function optionsFor(
  look: EditionLook,
  { dueAt, isBundle, told }: Omit<DigestPlace, "id"> & { readonly told: readonly Article[] },
  { topics, locales, linkParameters = "" }: EditionRendererDeps,
) {
  const listed = await topics.list();
  const order = inNewsroomOrder(look.topics, listed);
  const headings = new Map(
    listed.map((topic) => [
      topic.slug,
      [look.plain ? undefined : topic.emoji, topicName(topic, look.locale)].filter((part) => part).join(" "),
    ]),
  );
  const title = isBundle ? bundleTitle(told, look, listed, locales.textsOf(look.locale)) : undefined;
  return (articles: readonly Article[], entriesOf: (of: readonly Article[]) => readonly DigestEntry[]) => {
    const breaking = articles.filter(({ urgency }) => urgency === "breaking");
    const others = articles.filter(({ urgency }) => urgency !== "breaking");
    const byTopic = groupByTopic(others, [...order, ...strangeTopics(others, order, listed)]).map((group) => ({
      heading: headings.get(group.topic) ?? group.topic,
      entries: entriesOf(group.articles),
    }));
    return {
      ...look,
      labels: locales.textsOf(look.locale).digests,
      linkParameters,
      date: dueAt,
      stories: told.length,
      ...(title !== undefined && { title }),
      groups: breaking.length > 0 ? [{ entries: entriesOf(breaking) }, ...byTopic] : byTopic,
    };
  };
}

/** "4 more from Sport", where all of them are of one topic of the reader's; else "4 more stories". */
function bundleTitle(told: readonly Article[], look: EditionLook, listed: readonly Topic[], { t }: Texts): string {
  const isOfAll = ({ slug }: Topic): boolean =>
    look.topics.includes(slug) && told.every(({ topics }) => topics.includes(slug));
  const topic = listed.find(isOfAll);
  const count = told.length;
  return topic
    ? t("bundle-title-words", { count, topic: topicName(topic, look.locale) })
    : t("bundle-mixed-words", { count });
}

/** Those of stories that came for another reason than a topic of the reader's: followed ones, held ones. */
function strangeTopics(
  articles: readonly Article[],
  own: readonly TopicSlug[],
  listed: readonly Topic[],
): readonly TopicSlug[] {
  const strange = articles.filter(({ topics }) => !topics.some((topic) => own.includes(topic)));
  return inNewsroomOrder([...new Set(strange.flatMap(({ topics }) => topics.slice(0, 1)))], listed);
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
      alsoAt: others,
    };
  });
}
