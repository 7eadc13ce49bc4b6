/** Where in a forum the news of each topic goes. Most chats are one place (`threadId`); where topics live apart, those that
 *  live elsewhere are noted by name (`homes`). */
import type { Subscriber } from "./preferences.ts";
import type { TopicSlug } from "./topic.ts";

/** The chat itself, in a forum its "General": Telegram refuses it by number. */
const general = 0;

type Housed = Pick<Subscriber, "topics" | "threadId" | "homes">;

/** The forum topic that the topic's news goes to; undefined: the chat itself. */
export function threadOfTopic({ threadId, homes }: Housed, topic: TopicSlug): number | undefined {
  if (!homes || !Object.hasOwn(homes, topic)) return threadId; // a topic may be "constructor"
  return homes[topic] || undefined;
}

/** Where something of these topics goes: to the home of the first that the chat has; what comes for another reason goes where
 *  most does. */
export function threadOfAny(chat: Housed, topics: readonly TopicSlug[]): number | undefined {
  const own = topics.find((topic) => chat.topics.includes(topic));
  return own === undefined ? chat.threadId : threadOfTopic(chat, own);
}

/** Where stories with these topics go together: to their home if it is one, else where most does. */
export function threadOfAll(chat: Housed, stories: readonly (readonly TopicSlug[])[]): number | undefined {
  const homes = new Set(stories.map((topics) => threadOfAny(chat, topics)));
  return homes.size === 1 ? [...homes][0] : chat.threadId;
}

/** These topics, which the chat has, live there from now on, and no others do. `threadId` undefined: in the chat itself. */
export function housed<S extends Housed>(chat: S, topics: readonly TopicSlug[], threadId: number | undefined): S {
  const places = new Map(chat.topics.map((topic) => [topic, threadOfTopic(chat, topic)]));
  for (const topic of topics) if (places.has(topic)) places.set(topic, threadId);
  const { threadId: most, homes: _, ...rest } = chat;
  const distinct = new Set(places.values());
  const main = distinct.size === 1 ? threadId : most;
  const apart = [...places].filter(([, place]) => place !== main).map(([topic, place]) => [topic, place ?? general]);
  return {
    ...rest,
    ...(main !== undefined && { threadId: main }),
    ...(apart.length > 0 && { homes: Object.fromEntries(apart) }),
  } as S;
}

/** The forum topic is gone: what lived there goes to the chat itself from now on. */
export function withoutThread<S extends Housed>(chat: S, gone: number): S {
  const { threadId, homes: _, ...rest } = chat;
  const still = threadId === gone ? undefined : threadId;
  const places = chat.topics.map((topic) => [topic, threadOfTopic(chat, topic)] as const);
  const apart = places
    .map(([topic, place]) => [topic, place === gone ? undefined : place] as const)
    .filter(([, place]) => place !== still)
    .map(([topic, place]) => [topic, place ?? general]);
  return {
    ...rest,
    ...(still !== undefined && { threadId: still }),
    ...(apart.length > 0 && { homes: Object.fromEntries(apart) }),
  } as S;
}

/** Without the homes of topics that the chat has no more. */
export function withoutHomeless<S extends Housed>(chat: S): S {
  const { homes, ...rest } = chat;
  const still = Object.entries<number>(homes ?? {}).filter(([topic]) => chat.topics.some((each) => each === topic));
  return { ...rest, ...(still.length > 0 && { homes: Object.fromEntries(still) }) } as S;
}
