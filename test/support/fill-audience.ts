/** Many readers who want everything of one topic at once. */
import type { ArticleId } from "../../src/news/article.ts";
import type { Exceptions, Preferences, Subscriber } from "../../src/news/preferences.ts";
import { everyDay, slotId } from "../../src/news/schedule.ts";
import type { Stores } from "../../src/store/create-stores.ts";
import { topic } from "./sending.ts";

/** The chat of the first one; the others follow it. */
export const firstReader = 1_000_000;

/** Preferences; and where there are others than the one that all have, topics. */
export type Wished = Partial<Preferences> & Partial<Pick<Subscriber, "topics" | "since">>;

export async function fillAudience(
  stores: Stores,
  count: number,
  wishes: Wished | ((i: number) => Wished) = {},
  onProgress?: (done: number) => void,
): Promise<void> {
  await stores.topics.add({ slug: topic("world"), names: { default: "World" } });
  let written = 0;
  const lanes = 64;
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let i = lane; i < count; i += lanes) {
        await stores.subscribers.update(firstReader + i, () =>
          readerOf(firstReader + i, typeof wishes === "function" ? wishes(i) : wishes),
        );
        if (++written % 10_000 === 0) onProgress?.(written);
      }
    }),
  );
}

const words = ["celebrities", "football", "Élysée", "климат", "bitcoin"];
const stories = Array.from(
  { length: 50 },
  (_, i) => `st${String(i).padStart(2, "2").replaceAll(/[01]/g, "x")}ry` as ArticleId,
);

/** What readers wish besides: one in four has an exception, quiet hours or a cap; one in ten a muted word; two in ten follow a
 *  story. `exceptional`: the topic of the exceptions. */
export function usualWishes(i: number, timeZone: string, exceptional: string): Partial<Preferences> {
  const hour = String(6 + (i % 3)).padStart(2, "0");
  const slot = slotId({ timeZone, times: [`${hour}:30`], days: i % 2 ? [7] : everyDay });
  const exceptions = { [topic(exceptional)]: { kind: "digest", slot } } as Exceptions;
  return {
    ...(i % 12 === 1 && { exceptions }),
    ...(i % 12 === 5 && {
      quiet: { from: "22:00", until: `${hour}:00`, breaking: i % 24 === 5 ? "silent" : "morning" },
    }),
    ...(i % 12 === 9 && { cap: { most: 5, breaking: "exempt" } }),
    ...(i % 10 === 3 && { muted: [{ kind: "word", text: words[i % words.length] as string }] }),
    ...(i % 5 === 2 && {
      followed: [
        { what: { kind: "story", story: stories[i % stories.length] as ArticleId }, since: 1_800_000_000_000 + i },
      ],
    }),
  };
}

function readerOf(chatId: number, { topics = [topic("world")], since = Date.now(), ...wishes }: Wished): Subscriber {
  return {
    chatId,
    topics,
    since,
    state: "active",
    preferences: {
      locale: "en",
      timeZone: "UTC",
      cadence: { kind: "instant" },
      breaking: false,
      pictures: "preview",
      ...wishes,
    },
  };
}
