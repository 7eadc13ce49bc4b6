/** The content of a digest's broadcast: the editions of one slot, each rendered once for all who are owed the same. */
import type { OutgoingMessage } from "../../format/message.ts";
import type { Article } from "../../news/article.ts";
import type { BroadcastId, BroadcastSpec } from "../../news/broadcast.ts";
import type { EditionLook } from "../../news/edition.ts";
import { isSlotSilent, settled } from "../../news/entitlement.ts";
import { threadOfAll } from "../../news/forum-homes.ts";
import type { Preferences, Subscriber } from "../../news/preferences.ts";
import { bundleSlot } from "../../news/schedule.ts";
import { createPlanning, type Planning } from "../edition-planning.ts";
import { createOwed } from "../owed-articles.ts";
import { owedTogether } from "../owed-together.ts";
import { createCache } from "./cache.ts";
import type { Content, ContentDeps, CopyLayout, Piece } from "./content.ts";
import { carriesArticle, lookOf, readVariant, writeVariant } from "./edition-variant.ts";
import { narrowed, standing } from "./narrowed-edition.ts";

export function digestContent(
  id: BroadcastId,
  content: Extract<BroadcastSpec["content"], { kind: "digest" }>,
  deps: ContentDeps,
): Content {
  const { articles, render, subscribers, retentionMs } = deps;
  const { dueAt, slot } = content;
  const laidOut = createCache<CopyLayout>();
  const { isBundle, owedTo, ...ahead } = owingFor(createPlanning(id, content, deps), deps);
  const noted = new Set<Article["id"]>();
  const shown = new Map<Article["id"], number>();
  /** Thousands of readers are owed one and the same list, and tell it alike. */
  const variants = new WeakMap<readonly Article["id"][], Map<string, string>>();
  const topicsOf = createTopicsOf(articles);

  /** What readers have had stays in its place, marked, when it is withdrawn; who was called already may have the first page of
   *  such an edition, and the others are those that went with it. */
  const layOut = async (text: string): Promise<CopyLayout> => {
    const { ids, threadId, silent, ...look } = await readVariant(text, dueAt, articles);
    const told = (await articles.many(ids)).filter(({ state }) => state === "published" || state === "retracted");
    for (const each of told) shown.set(each.id, each.version);
    const messages = told.length === 0 ? [] : await render.edition(told, look, { id, dueAt, isBundle });
    return { pieces: messages.map(sent), ...(silent && { silent }), ...(threadId !== null && { threadId }) };
  };

  return {
    ...ahead,
    async variantOf(subscriber) {
      const owed = await owedTo(subscriber);
      if ("waitMs" in owed) return owed;
      const { ids, settledUntil } = owed;
      if (settledUntil !== undefined) await settle(subscriber, settledUntil, subscribers);
      if (ids.length === 0) return null;
      const { topics, preferences } = subscriber;
      const threadId = await homeOf(subscriber, ids, articles);
      const look = lookWishedBy(preferences);
      const silent = isSlotSilent(subscriber, slot);
      const looks = `${topics} ${threadId} ${silent} ${JSON.stringify(look)}`;
      const shared = variants.get(ids) ?? new Map<string, string>();
      const known = shared.get(looks);
      if (known !== undefined) return known;
      // Before any copy is on its way: whoever revises an article finds its copies by it.
      const fresh = ids.filter((each) => !noted.has(each));
      if (fresh.length > 0) await articles.noteCarrier(fresh, id, retentionMs);
      for (const each of fresh) noted.add(each);
      const told = { topics: await topicsOf(ids, topics), ...look, ids, threadId };
      const variant = writeVariant({ ...told, ...(silent && { silent }) });
      variants.set(ids, shared.set(looks, variant));
      return variant;
    },
    narrowed: (text, subscriber) => narrowed(text, subscriber, dueAt, articles),
    standing: (texts) => standing(texts, dueAt, articles),
    isOutdated: () => hasChanged(shown, articles),
    messages: (variant) => laidOut(variant, () => layOut(variant)),
    revised: layOut,
    carries: (variant, article) => carriesArticle(variant, dueAt, article),
    lookOf: async (variant) => lookOf(variant),
    originalOf: async () => undefined,
  };
}

const sent = (message: OutgoingMessage): Piece => ({ how: "send", message });

async function hasChanged(
  shown: ReadonlyMap<Article["id"], number>,
  articles: Pick<ContentDeps["articles"], "many">,
): Promise<boolean> {
  return (await articles.many([...shown.keys()])).some(({ id, version }) => version !== shown.get(id));
}

/** What is held of bursts is asked of a page's readers together. */
function owingFor(planning: Planning, { clock, subscribers }: Pick<ContentDeps, "clock" | "subscribers">) {
  if (planning.slot !== bundleSlot) return { isBundle: false, owedTo: createOwed(planning, clock) };
  let held: ReadonlyMap<number, readonly Article["id"][]> = new Map();
  return {
    isBundle: true,
    async lookAhead(page: readonly Subscriber[]): Promise<void> {
      const chats = page.map(({ chatId }) => chatId);
      held = await subscribers.heldTogether(chats, planning.dueAt);
    },
    owedTo: (subscriber: Subscriber) => owedTogether(subscriber, held.get(subscriber.chatId) ?? [], planning, clock),
  };
}

/** What of the wishes shows in an edition: the fewer, the more readers share one. */
function lookWishedBy({ locale, timeZone, pictures, plain, graphic }: Preferences): Omit<EditionLook, "topics"> {
  return {
    locale,
    timeZone,
    ...(pictures === "off" && { pictures }),
    ...(plain && { plain }),
    ...(graphic === "cover" && { graphic }),
  };
}

/** Of a reader's topics those that any of these articles has: whoever has others besides shares the edition. */
function createTopicsOf(articles: Pick<ContentDeps["articles"], "many">) {
  const known = new Map<Article["id"], Article["topics"]>();
  return async (ids: readonly Article["id"][], had: Article["topics"]): Promise<Article["topics"]> => {
    const unknown = ids.filter((id) => !known.has(id));
    if (unknown.length > 0) {
      const found = await articles.many(unknown);
      for (const id of unknown) known.set(id, found.find((each) => each.id === id)?.topics ?? []);
    }
    return had.filter((topic) => ids.some((id) => known.get(id)?.includes(topic))).sort();
  };
}

/** Where an edition with these articles goes; null: into the chat itself. */
async function homeOf(
  subscriber: Subscriber,
  ids: readonly Article["id"][],
  articles: Pick<ContentDeps["articles"], "many">,
): Promise<number | null> {
  const told = subscriber.homes ? await articles.many(ids) : [];
  const stories = told.map(({ topics }) => topics);
  return threadOfAll(subscriber, stories) ?? null;
}

/** Forgets how the reader was served before, unless they have changed something since. */
async function settle(seen: Subscriber, until: number, subscribers: ContentDeps["subscribers"]): Promise<void> {
  const wishes = ({ past, preferences, state }: Subscriber) => JSON.stringify([past, preferences, state]);
  await subscribers.update(seen.chatId, (current) =>
    current && wishes(current) === wishes(seen) ? settled(current, until + 1) : null,
  );
}
