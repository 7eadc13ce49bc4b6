/** Keeps rendered editions for all batches of this process: a slot of a million readers is five hundred batches, and each
 *  holds readers of all its contents. An article that was changed meanwhile makes another edition. */
import { LRUCache } from "lru-cache";
import type { OutgoingMessage } from "../../format/message.ts";
import type { Renderer } from "../deps.ts";

/** Characters: some thousand editions. */
const mostCharacters = 8_000_000;
/** Its key, and what holds it together. */
const besides = 500;

type Edition = readonly OutgoingMessage[];

export function createSharedEditions(render: Renderer["edition"]): Renderer["edition"] {
  const kept = new LRUCache<string, Edition>({
    maxSize: mostCharacters,
    sizeCalculation: (messages, key) =>
      messages.reduce((sum, { html }) => sum + html.toString().length, key.length + besides),
  });
  return async (articles, look, at) => {
    const told = articles.map(({ id, version, state }) => `${id}.${version}.${state}`);
    const key = `${at.id} ${told} ${JSON.stringify(look)}`;
    const known = kept.get(key);
    if (known) return known;
    const messages = await render(articles, look, at);
    kept.set(key, messages);
    return messages;
  };
}
