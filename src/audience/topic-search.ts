/** Finds the topics that people mean by what they type: a short name, or a topic's name in any language. */
import { nearest, plain } from "../news/nearest.ts";
import type { Topic } from "../news/topic.ts";

export interface TopicSearch {
  readonly found: readonly Topic[];
  readonly unknown: readonly { readonly word: string; readonly nearest?: string }[];
}

/** Every topic once, in the order typed. Names of several words are found when the whole text is the name. */
export function searchTopics(text: string, topics: readonly Topic[]): TopicSearch {
  const whole = topicNamed(text, topics) ?? topicNamed(text.replace(/^[^\p{L}\p{N}]+/u, ""), topics);
  if (whole) return { found: [whole], unknown: [] };
  const found = new Set<Topic>();
  const unknown: { word: string; nearest?: string }[] = [];
  for (const word of text.split(/[\s,;،؛]+/).filter(isWord)) {
    const topic = topicNamed(word, topics);
    if (topic) found.add(topic);
    else unknown.push({ word, ...closest(word, topics) });
  }
  return { found: [...found], unknown };
}

/** The emoji before a topic's name is read along with it, and means nothing alone. */
const isWord = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

/** By its short name or its name in any language. */
export function topicNamed(word: string, topics: readonly Topic[]): Topic | undefined {
  const wanted = plain(word);
  return (
    topics.find((topic) => topic.slug === wanted) ??
    topics.find((topic) => Object.values(topic.names).some((name) => plain(name) === wanted))
  );
}

/** The nearest slug, whether the slip was made in the slug or in a name. */
function closest(word: string, topics: readonly Topic[]): { nearest?: string } {
  const slug = nearest(
    word,
    topics.map((topic) => topic.slug),
  );
  if (slug) return { nearest: slug };
  const name = nearest(
    word,
    topics.flatMap((topic) => Object.values(topic.names)),
  );
  const topic = name === null ? undefined : topics.find((each) => Object.values(each.names).includes(name));
  return topic ? { nearest: topic.slug } : {};
}
