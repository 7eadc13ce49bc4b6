/** Queues of updates, one a chat: those of one chat are served one after another, by their ids; those of different chats side
 *  by side. Waiting in a queue takes no place; only a handler at work does. Holds ids, not updates, so that a flood costs no
 *  memory. */

export interface ChatQueue {
  /** Undefined: it belongs to no chat, and to nobody else's queue. */
  readonly chatId: number | undefined;
  /** How many wait behind the one that is served. */
  behind(): number;
  /** How many have been served since it was last empty. */
  served: number;
  /** How often in a row the one in front had to be put off. */
  waits: number;
  /** Its chat has sent more than it may be answered, and not been quiet since. */
  isFlooded: boolean;
}

export interface ChatQueues {
  /** An id that is in a queue already is not taken again. */
  add(id: number, chatId: number | undefined): void;
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
export function createChatQueues(serve: (id: number, queue: ChatQueue) => Promise<Served>): ChatQueues {
  const ids = new Set<number>();
  const queues = new Map<number, number[]>();
  const running = new Set<Promise<void>>();
  const watching: (() => void)[] = [];
  let stopped = false;

  const run = async (waiting: number[], queue: ChatQueue): Promise<void> => {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      const served = await serve(id, queue);
      if (stopped) return; // it may have been called off, and stays among the ids as those behind it do
      if (served === "again") {
        putInTurn(waiting, id);
        queue.waits++;
        continue;
      }
      queue.served++;
      queue.waits = 0;
      ids.delete(id);
      for (const look of watching.splice(0)) look();
    }
    if (queue.chatId !== undefined) queues.delete(queue.chatId); // at once: what comes next begins a new queue
  };

  return {
    ids,
    add(id, chatId) {
      if (ids.has(id) || stopped) return;
      ids.add(id);
      const known = chatId === undefined ? undefined : queues.get(chatId);
      if (known) return putInTurn(known, id);
      const waiting = [id];
      if (chatId !== undefined) queues.set(chatId, waiting);
      const served = run(waiting, { chatId, behind: () => waiting.length, served: 0, waits: 0, isFlooded: false });
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

/** Nearly always at the end. */
function putInTurn(waiting: number[], id: number): void {
  const before = waiting.findLastIndex((each) => each < id);
  waiting.splice(before + 1, 0, id);
}
