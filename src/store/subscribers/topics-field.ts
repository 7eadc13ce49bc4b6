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

export interface NumberedTopics {
  readonly numbers: readonly number[];
  /** Since when each is owed (ms since epoch), in the same order; null = all since the beginning. */
  readonly sinces: readonly number[] | null;
}

/** Plain loops: it is called for every reader of a page. */
export function decodeTopics(field: string, since: number): NumberedTopics {
  const numbers: number[] = [];
  if (field === "") return { numbers, sinces: null };
  const parts = field.split(".");
  if (!field.includes("~")) {
    for (const part of parts) numbers.push(Number(part));
    return { numbers, sinces: null };
  }
  const sinces: number[] = [];
  let last = since;
  for (const part of parts) {
    const mark = part.indexOf("~");
    if (mark > 0) last = since + Number.parseInt(part.slice(mark + 1), 36);
    numbers.push(Number(mark > 0 ? part.slice(0, mark) : part));
    sinces.push(last);
  }
  return { numbers, sinces };
}
