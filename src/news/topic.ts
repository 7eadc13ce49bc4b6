/** An editorial subject that readers subscribe to. */

/** 1–32 of a–z, 0–9, "_" and "-": it must fit a deep link (`t_<slug>`, 64 characters) and callback data. */
export type TopicSlug = string & { readonly __brand: "TopicSlug" };

export interface Topic {
  readonly slug: TopicSlug;
  /** Small number that stands for the topic in subscriber records; given once, never reused. */
  readonly number: number;
  /** Name per locale; `names.default` is what the editor typed. */
  readonly names: Readonly<Record<string, string>>;
  readonly emoji?: string;
  /** In the newsroom's order, from 0. Absent: behind those that have one, by name. */
  readonly place?: number;
  /** false: only for who chooses it. Absent: whoever chooses no topics, but when news comes, gets it too. */
  readonly byDefault?: false;
}

const slugPattern = /^[a-z0-9][a-z0-9_-]{0,31}$/;

/** Accepts "#World", "world" and " WORLD "; null when nothing valid is left. */
export function parseTopicSlug(text: string): TopicSlug | null {
  const slug = text.trim().replace(/^#/, "").toLowerCase();
  return slugPattern.test(slug) ? (slug as TopicSlug) : null;
}

/** What somebody gets who has said when, and not what: all topics, unless the newsroom took some out. */
export function topicsByDefault(topics: readonly Topic[]): readonly Topic[] {
  const marked = topics.filter(({ byDefault }) => byDefault !== false);
  return marked.length > 0 ? marked : topics;
}

export function topicName(topic: Topic, locale: string): string {
  return topic.names[locale] ?? topic.names.default ?? topic.slug;
}
