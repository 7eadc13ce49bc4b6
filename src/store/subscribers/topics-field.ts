/** The topics of a record and since when each is owed, in one field: "2.5~3k2.9" is 2 from the beginning, 5 and 9 from
 *  3k2 (ms after it, base 36) on. Nearly all are chosen one after another: what follows a moment shares it. */
import { sinceOf } from "../../news/entitlement.ts";
import type { Subscriber } from "../../news/preferences.ts";
import type { TopicSlug } from "../../news/topic.ts";

type Topics = Pick<Subscriber, "topics" | "since" | "topicsSince">;

/** `numbers`: of the topics, in their order. */
export function encodeTopics({ topics, since, topicsSince }: Topics, numbers: readonly number[]): string {
  let last = since;
  return numbers
    .map((number, i) => {
      const at = Math.max(since, sinceOf({ since, topicsSince }, topics[i] as TopicSlug));
      const changes = at !== last;
      last = at;
      return changes ? `${number}~${(at - since).toString(36)}` : String(number);
    })
    .join(".");
}

export interface NumberedTopic {
  readonly number: number;
  /** ms since epoch */
  readonly since: number;
}

export function decodeTopics(field: string, since: number): readonly NumberedTopic[] {
  if (field === "") return [];
  let last = since;
  return field.split(".").map((each) => {
    const [number, later] = each.split("~");
    if (later !== undefined) last = since + Number.parseInt(later, 36);
    return { number: Number(number), since: last };
  });
}
