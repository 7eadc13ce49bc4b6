/** Many readers who want everything of one topic at once. */
import type { Subscriber } from "../../src/news/preferences.ts";
import type { Stores } from "../../src/store/create-stores.ts";
import { topic } from "./sending.ts";

/** The chat of the first one; the others follow it. */
export const firstReader = 1_000_000;

export async function fillAudience(
  stores: Stores,
  count: number,
  wishes: Partial<Subscriber["preferences"]> = {},
  onProgress?: (done: number) => void,
): Promise<void> {
  await stores.topics.add({ slug: topic("world"), names: { default: "World" } });
  let written = 0;
  const lanes = 64;
  await Promise.all(
    Array.from({ length: lanes }, async (_, lane) => {
      for (let i = lane; i < count; i += lanes) {
        await stores.subscribers.update(firstReader + i, () => readerOf(firstReader + i, wishes));
        if (++written % 10_000 === 0) onProgress?.(written);
      }
    }),
  );
}

function readerOf(chatId: number, wishes: Partial<Subscriber["preferences"]>): Subscriber {
  return {
    chatId,
    topics: [topic("world")],
    since: Date.now(),
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
