/** What becomes of a group's record when Telegram gives the group a new id: one record of both, that owes what either owed. Pure:
 *  `now` is passed in. */
import { former, lapsed, laterThan, sinceOf, withPast } from "./entitlement.ts";
import type { Preferences, Subscriber } from "./preferences.ts";
import type { TopicSlug } from "./topic.ts";

/** What had been wished beyond what every chat has: quiet hours, filters and the like stay, where nothing else is wished now. */
function withWishesOf(before: Preferences, now: Preferences): Preferences {
  const { locale, timeZone, cadence, breaking, pictures, ...wishes } = before;
  const exceptions = { ...before.exceptions, ...now.exceptions };
  return { ...wishes, ...now, ...(Object.keys(exceptions).length > 0 && { exceptions }) };
}

/** A group under its new id, `known` if that was known already. Moving twice changes nothing. */
export function moved(stored: Subscriber, to: number, known: Subscriber | null, now: number): Subscriber {
  const from = lapsed(stored, now);
  const isDone = known?.past?.some(({ chatId }) => chatId === from.chatId);
  if (known && isDone) return known;
  const past = [...(from.past ?? []), { ...former(from, now), chatId: from.chatId }];
  if (!known) return withPast({ ...from, chatId: to }, past);
  // What a group that had left us once wanted is no wish of the new one's.
  const holders = from.state === "gone" ? [known] : [known, from];
  const since = Math.min(...holders.map((each) => each.since));
  const topics = [...new Set(holders.flatMap((each) => each.topics))];
  const earliest = (topic: TopicSlug): number =>
    Math.min(...holders.filter((each) => each.topics.includes(topic)).map((each) => sinceOf(each, topic)));
  const { topicsSince: _, ...rest } = known;
  const merged = {
    ...rest,
    ...(from.state !== "gone" && { preferences: withWishesOf(from.preferences, known.preferences) }),
    topics,
    since,
    ...laterThan(since, Object.fromEntries(topics.map((t) => [t, earliest(t)]))),
  };
  return withPast(
    merged,
    [...past, ...(known.past ?? [])].sort((a, b) => a.until - b.until),
  );
}
