/** Adds, renames and removes topics: a chief's right. */
import { cleanText } from "../format/clean-text.ts";
import { AppError } from "../news/app-error.ts";
import { nearest } from "../news/nearest.ts";
import { parseTopicSlug, type Topic, type TopicSlug } from "../news/topic.ts";
import type { TopicStore } from "../store/topics.ts";
import type { Rights } from "./rights.ts";

export interface TopicDesk {
  list(): Promise<readonly Topic[]>;
  /** By its slug, as people type it. Throws topic_not_found with the nearest known one. */
  get(slug: string): Promise<Topic>;
  /** Throws topic_slug_invalid, topic_exists, not_allowed. A leading emoji of the name becomes the topic's own; where nothing
   *  of the name can be seen, the slug is the name. */
  add(actor: number, slug: string, name: string): Promise<Topic>;
  /** Without a locale, the default name. A leading emoji becomes the topic's own, in all languages. */
  rename(actor: number, slug: string, name: string, locale?: string): Promise<Topic>;
  /** Whether it comes to who chooses no topics, but when news comes. */
  setDefault(actor: number, slug: string, on: boolean): Promise<Topic>;
  /** To a place in the newsroom's order, from 1; beyond the last one, to the end. Resolves with the whole order. */
  move(actor: number, slug: string, place: number): Promise<readonly Topic[]>;
  remove(actor: number, slug: string): Promise<Topic>;
  /** Turns "#world", "sport" into known slugs. Throws as get does. */
  resolve(words: readonly string[]): Promise<readonly TopicSlug[]>;
}

const leadingEmoji =
  /^(\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*|\p{Regional_Indicator}{2})\s*/u;

/** Blanks that count as letters or symbols: Hangul fillers and the empty Braille cell. */
const blankLetters = /[\u115F\u1160\u2800\u3164\uFFA0]/g;

/** Telegram refuses a button without a visible sign, and with it the whole list of topics. "": there is none. */
function visibleName(name: string): string {
  const clean = cleanText(name);
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(clean.replace(blankLetters, "")) ? clean : "";
}

export function createTopicDesk(deps: { topics: TopicStore; rights: Rights }): TopicDesk {
  const { topics, rights } = deps;

  const find = async (word: string): Promise<Topic> => {
    const slug = parseTopicSlug(word);
    const topic = slug && (await topics.get(slug));
    if (topic) return topic;
    const known = (await topics.list()).map((each) => each.slug);
    throw new AppError("topic_not_found", { slug: word.replace(/^#/, ""), nearest: nearest(word, known) ?? undefined });
  };

  return {
    list: () => topics.list(),
    get: find,
    async add(actor, word, name) {
      await rights.demand(actor, "govern");
      const slug = parseTopicSlug(word);
      if (!slug) throw new AppError("topic_slug_invalid", { slug: word });
      const { emoji, plain } = inParts(name);
      return topics.add({ slug, names: { default: plain || slug }, ...(emoji && { emoji }) });
    },
    async rename(actor, word, name, locale = "default") {
      await rights.demand(actor, "govern");
      const { slug } = await find(word);
      const { emoji, plain } = inParts(name);
      const named = plain || (emoji ? "" : slug); // an emoji alone leaves the name
      await topics.rename(slug, { ...(named && { names: { [locale]: named } }), ...(emoji && { emoji }) });
      return find(slug);
    },
    async setDefault(actor, word, on) {
      await rights.demand(actor, "govern");
      const { slug } = await find(word);
      await topics.setDefault(slug, on);
      return find(slug);
    },
    async move(actor, word, place) {
      await rights.demand(actor, "govern");
      const moved = await find(word);
      const others = (await topics.list()).map(({ slug }) => slug).filter((slug) => slug !== moved.slug);
      await topics.setOrder(others.toSpliced(Math.max(0, place - 1), 0, moved.slug));
      return topics.list();
    },
    async remove(actor, word) {
      await rights.demand(actor, "govern");
      const topic = await find(word);
      await topics.remove(topic.slug);
      return topic;
    },
    async resolve(words) {
      const found = await Promise.all(words.map(find));
      return [...new Set(found.map((topic) => topic.slug))];
    },
  };
}

function inParts(name: string): { readonly emoji?: string | undefined; readonly plain: string } {
  return { emoji: leadingEmoji.exec(name)?.[1], plain: visibleName(name.replace(leadingEmoji, "")) };
}
