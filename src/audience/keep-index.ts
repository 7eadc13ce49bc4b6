/** Keeps the index of stories as the store is: read in pages when the program starts, then what has changed since, in whichever
 *  process it was changed. */
import { setImmediate as breathe } from "node:timers/promises";
import type { Emit } from "../events.ts";
import type { Article } from "../news/article.ts";
import type { ArticleStore, ChangePlace } from "../store/articles.ts";
import type { StoryIndex } from "./story-index.ts";

export interface KeptIndex {
  /** Reads, and follows from now on. */
  start(): void;
  stop(): void;
  /** Resolves when the index holds what was there when this was asked. */
  catchUp(): Promise<void>;
}

export interface KeptIndexDeps {
  readonly articles: Pick<ArticleStore, "listed" | "many" | "changedSince" | "lastChange">;
  readonly emit: Emit;
}

/** Whoever searches waits for the last changes: this only keeps that wait short. */
const everyMs = 10_000;
/** Parsed at one go, and cut into words between two breaths: a millisecond a story. What is read and the first two breaths come
 *  in one turn of the event loop. */
const storiesAtOnce = 10;
const storiesPerBreath = 3;

export function createKeptIndex(index: StoryIndex, { articles, emit }: KeptIndexDeps): KeptIndex {
  let place: ChangePlace | null = null;
  let running: Promise<void> = Promise.resolve();
  let next: Promise<void> | null = null;
  let timer: NodeJS.Timeout | undefined;

  const takeIn = async (found: readonly Article[]): Promise<void> => {
    for (let i = 0; i < found.length; i += storiesPerBreath) {
      for (const article of found.slice(i, i + storiesPerBreath)) index.put(article);
      await breathe();
    }
  };

  /** Newest first. A page begins at the moment of the last one's end: what comes or goes meanwhile moves none. */
  const readAll = async (): Promise<void> => {
    index.clear();
    const from = await articles.lastChange();
    let [until, skip] = [Number.MAX_SAFE_INTEGER, 0];
    for (;;) {
      const found = await articles.listed({ topic: null, until, skip, limit: storiesAtOnce });
      const last = found.at(-1)?.publishedAt;
      if (last === undefined) break;
      await takeIn(found);
      const together = found.filter(({ publishedAt }) => publishedAt === last).length;
      [until, skip] = [last, last === until ? skip + together : together];
    }
    place = from;
  };

  const follow = async (): Promise<void> => {
    for (;;) {
      const changes = place === null ? "lost" : await articles.changedSince(place);
      if (changes === "lost") {
        await readAll();
        continue;
      }
      if (changes.ids.length === 0) return;
      const there = await articles.many(changes.ids);
      const known = new Set(there.map(({ id }) => id));
      for (const id of changes.ids) if (!known.has(id)) index.drop(id);
      await takeIn(there);
      place = changes.place;
    }
  };

  /** One at a time. Whoever asks while it reads needs the next one: it may have passed what they mean. */
  const catchUp = (): Promise<void> => {
    next ??= running
      .catch(() => {}) // told to whoever asked for it
      .then(() => {
        next = null;
        running = follow();
        return running;
      });
    return next;
  };

  const follows = (): void => void catchUp().catch((error: unknown) => emit({ type: "fault", where: "search", error }));
  return {
    start() {
      follows();
      timer = setInterval(follows, everyMs);
      timer.unref();
    },
    stop: () => clearInterval(timer),
    catchUp,
  };
}
