/** Queues of updates, one a chat: those of one chat are served one after another, by their ids; those of different chats side
 *  by side. Waiting in a queue takes no place; only a handler at work does. Holds ids and whose they are, not updates, so that
 *  a flood costs no memory. */

/** An update, the chat whose queue it stands in, and who in that chat sent it. */
export interface Queued {
  readonly id: number;
  readonly chatId: number | undefined;
  readonly personId: number | undefined;
}

export interface ChatQueue {
  /** Undefined: it belongs to no chat, and to nobody else's queue. */
  readonly chatId: number | undefined;
  /** How many wait behind the one that is served. */
  behind(): number;
  /** How many of them this person sent. */
  behindOf(personId: number | undefined): number;
  /** How many have been served since it was last empty. */
  served: number;
  /** How often in a row the one in front had to be put off. */
  waits: number;
  /** Who has sent more than can be answered, while the queue has not been empty. In a group it is they alone, not the others,
   *  who go without answers. */
  readonly flooding: Set<number | undefined>;
}

export interface ChatQueues {
  /** An id that is in a queue already is not taken again. */
  add(update: Queued): void;
  /** Those that wait or are being served. */
  readonly ids: ReadonlySet<number>;
  /** Resolves when fewer than `most` wait or are being served. */
  below(most: number): Promise<void>;
  /** Serves nothing more; resolves when what is being served has ended. */
  stop(): Promise<void>;
}

/** "again": it could not be served yet; it stays in its queue, where an earlier one may have come in meanwhile. */
export type Served = "again" | undefined;

/** `serve` must not reject. */
export function createChatQueues(serve: (update: Queued, queue: ChatQueue) => Promise<Served>): ChatQueues {
  const ids = new Set<number>();
  const queues = new Map<number, Line>();
  const running = new Set<Promise<void>>();
  const watching: (() => void)[] = [];
  let stopped = false;

  const run = async (line: Line, queue: ChatQueue): Promise<void> => {
    for (let update = line.next(); update !== undefined; update = line.next()) {
      const served = await serve(update, queue);
      if (stopped) return; // it may have been called off, and stays among the ids as those behind it do
      if (served === "again") {
        line.put(update);
        queue.waits++;
        continue;
      }
      queue.served++;
      queue.waits = 0;
      ids.delete(update.id);
      for (const look of watching.splice(0)) look();
    }
    if (queue.chatId !== undefined) queues.delete(queue.chatId); // at once: what comes next begins a new queue
  };

  return {
    ids,
    add(update) {
      const { id, chatId } = update;
      if (ids.has(id) || stopped) return;
      ids.add(id);
      const known = chatId === undefined ? undefined : queues.get(chatId);
      if (known) return known.put(update);
      const line = createLine();
      line.put(update);
      if (chatId !== undefined) queues.set(chatId, line);
      const served = run(line, {
        chatId,
        behind: line.size,
        behindOf: line.sizeOf,
        served: 0,
        waits: 0,
        flooding: new Set(),
      });
      running.add(served);
      void served.finally(() => running.delete(served));
    },
    async below(most) {
      while (ids.size >= most && !stopped) await new Promise<void>((resolve) => watching.push(resolve));
    },
    async stop() {
      stopped = true;
      for (const look of watching.splice(0)) look();
      await Promise.all(running);
    },
  };
}

interface Line {
  put(update: Queued): void;
  next(): Queued | undefined;
  size(): number;
  sizeOf(personId: number | undefined): number;
}

/** Those that wait, by their ids; how many are whose is counted along, for it is asked at each of them. */
function createLine(): Line {
  const waiting: Queued[] = [];
  const sizes = new Map<number | undefined, number>();
  const sizeOf = (personId: number | undefined): number => sizes.get(personId) ?? 0;
  return {
    put(update) {
      const before = waiting.findLastIndex((each) => each.id < update.id); // nearly always the last
      waiting.splice(before + 1, 0, update);
      sizes.set(update.personId, sizeOf(update.personId) + 1);
    },
    next() {
      const update = waiting.shift();
      if (update) sizes.set(update.personId, sizeOf(update.personId) - 1);
      return update;
    },
    size: () => waiting.length,
    sizeOf,
  };
}
