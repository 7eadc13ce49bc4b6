/** The bot's updates as Telegram keeps them: numbered, expiring, handed out until confirmed. One reader at a time. */
import { ApiError } from "../api/api-error.ts";
import type { Update } from "./model.ts";

// Bot API server, Client.cpp: lifetimes per kind (ms), page size, queue length, anti-hammer.
const lifetimes: Readonly<Record<string, number>> = {
  callback_query: 150_000,
  inline_query: 30_000,
  chosen_inline_result: 600_000,
};
const lifetimeMs = 86_400_000;
const largestPage = 100;
const longestQueue = 100_000;
const hammerWindowMs = 3_000;
const rapidWindowMs = 500;
const longestPollSeconds = 50;
const optIn = new Set(["chat_member", "message_reaction", "message_reaction_count"]);
const kinds = new Set([
  ..."message edited_message channel_post edited_channel_post callback_query inline_query chosen_inline_result".split(
    " ",
  ),
  ..."my_chat_member chat_join_request poll poll_answer chat_boost shipping_query pre_checkout_query".split(" "),
  ...optIn,
]);

export interface QueuedUpdate {
  readonly update: Update;
  readonly kind: string;
  readonly expiresAt: number;
}

export interface UpdateQueue {
  /** False: a kind the bot did not ask for, or one it can't get any more. */
  push(kind: string, payload: unknown): boolean;
  /** Same update again under the same number, as after a webhook's lost answer. */
  repeatLast(): void;
  get(
    ask: { offset: number; limit: number; timeoutSeconds: number; allowed?: unknown },
    signal: AbortSignal,
  ): Promise<readonly Update[]>;
  allow(names: unknown): void;
  allowed(): readonly string[];
  /** Ends a waiting getUpdates with a 409. */
  evict(description: string): void;
  pending(): readonly QueuedUpdate[];
  remove(updateId: number): void;
  clear(): void;
  onPush(listener: () => void): () => void;
  /** A getUpdates waits now or ended less than a moment ago. */
  isRead(): boolean;
  snapshot(): { nextId: number; allowed: readonly string[] | null; queue: readonly QueuedUpdate[] };
  restore(saved: ReturnType<UpdateQueue["snapshot"]>): void;
}

interface Waiter {
  wake(): void;
  end(error: ApiError): void;
}

/** `now` is the sandbox's clock (lifetimes); polling itself runs on real time. `slowsHammering`: Telegram's brake on readers that ask
 *  for the same page again at once. */
export function createUpdateQueue(now: () => number, onReaderChange: () => void, slowsHammering = true): UpdateQueue {
  let queue: QueuedUpdate[] = [];
  let nextId = 1 + Math.floor(Math.random() * 1_000_000);
  let allowedKinds: ReadonlySet<string> | null = null;
  let waiter: Waiter | null = null;
  let lastRead: { offset: number; at: number } | null = null;
  let lastSeenAt = Number.NEGATIVE_INFINITY;
  let wasRead = false;
  const listeners = new Set<() => void>();

  const isAllowed = (kind: string): boolean => (allowedKinds ? allowedKinds.has(kind) : !optIn.has(kind));
  const expire = (): void => {
    const time = now();
    if (queue.some((one) => one.expiresAt <= time)) queue = queue.filter((one) => one.expiresAt > time);
  };
  const seen = (): void => {
    lastSeenAt = performance.now();
    if (!wasRead) {
      wasRead = true;
      onReaderChange();
    }
  };

  function allow(names: unknown): void {
    const list = typeof names === "string" ? parseList(names) : names;
    if (!Array.isArray(list)) return;
    const wanted = list.map((name) => String(name).toLowerCase()).filter((name) => kinds.has(name));
    allowedKinds = wanted.length > 0 ? new Set(wanted) : null;
  }

  function page(limit: number): readonly Update[] {
    return queue.slice(0, limit).map((one) => one.update);
  }

  function confirm(offset: number): void {
    if (offset > 0) {
      if (offset <= nextId + 10) queue = queue.filter((one) => one.update.update_id >= offset);
    } else if (offset < 0) queue = queue.slice(offset);
  }

  function wait(timeoutMs: number, signal: AbortSignal): Promise<void> {
    waiter?.end(conflict(otherReader));
    return new Promise((resolve, reject) => {
      const mine: Waiter = { wake: () => settle(resolve), end: (error) => settle(() => reject(error)) };
      const timer = setTimeout(mine.wake, timeoutMs);
      const settle = (finish: () => void): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", mine.wake);
        if (waiter === mine) waiter = null;
        seen();
        finish();
      };
      signal.addEventListener("abort", mine.wake);
      waiter = mine;
    });
  }

  return {
    push(kind, payload) {
      if (!isAllowed(kind) || queue.length >= longestQueue) return false;
      queue.push({
        update: { update_id: nextId++, [kind]: payload },
        kind,
        expiresAt: now() + (lifetimes[kind] ?? lifetimeMs),
      });
      waiter?.wake();
      for (const listener of [...listeners]) listener();
      return true;
    },
    repeatLast() {
      const last = queue.at(-1);
      if (last) queue.push(last);
      waiter?.wake();
    },
    async get(ask, signal) {
      allow(ask.allowed);
      seen();
      let timeoutMs = Math.min(Math.max(ask.timeoutSeconds, 0), longestPollSeconds) * 1000;
      let limit = Math.min(Math.max(ask.limit, 1), largestPage);
      const at = performance.now();
      if (slowsHammering && lastRead && lastRead.offset === ask.offset) {
        if (at - lastRead.at < hammerWindowMs) timeoutMs = Math.max(timeoutMs, hammerWindowMs);
        if (at - lastRead.at < rapidWindowMs) limit = 1;
      }
      lastRead = { offset: ask.offset, at };
      expire();
      confirm(ask.offset);
      if (queue.length === 0 && timeoutMs > 0) await wait(timeoutMs, signal);
      expire();
      if (signal.aborted) return [];
      return page(limit);
    },
    allow,
    allowed: () => [...(allowedKinds ?? [])],
    evict: (description) => waiter?.end(conflict(description)),
    pending() {
      expire();
      return queue;
    },
    remove(updateId) {
      queue = queue.filter((one) => one.update.update_id !== updateId);
    },
    clear() {
      queue = [];
    },
    onPush(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    isRead() {
      wasRead = waiter !== null || performance.now() - lastSeenAt < hammerWindowMs;
      return wasRead;
    },
    snapshot: () => ({ nextId, allowed: allowedKinds && [...allowedKinds], queue }),
    restore(saved) {
      nextId = saved.nextId;
      allowedKinds = saved.allowed && new Set(saved.allowed);
      queue = [...saved.queue];
    },
  };
}

export const otherReader = "terminated by other getUpdates request; make sure that only one bot instance is running";

export const conflict = (description: string): ApiError => new ApiError(409, `Conflict: ${description}`);

function parseList(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Telegram ignores a list that is no JSON
  }
}
