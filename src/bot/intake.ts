/** Brings updates from Telegram to the handlers and loses none: stored before Telegram is told, removed when handled.
 *  Handlers run concurrently, those of one chat in order. */
import { setTimeout as pause } from "node:timers/promises";
import { createConcurrentSink, createRunner, createSource, sequentialize } from "@grammyjs/runner";
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Emit } from "../events.ts";
import { leaseMs, poisonAfter, type UpdateInbox } from "../store/update-inbox.ts";
import { refusalOf } from "../telegram/classify-error.ts";

export type { Update };

export interface Intake {
  start(): void;
  /** Webhook mode: resolves once the update is kept. */
  accept(update: Update): Promise<void>;
  /** Takes nothing more; resolves when the handlers at work have ended. */
  stop(): Promise<void>;
}

export interface IntakeOptions {
  readonly inbox: UpdateInbox<Update>;
  readonly handle: (update: Update) => Promise<void>;
  /** Polling when given; otherwise updates come through accept(). */
  readonly api?: Api;
  readonly emit: Emit;
  readonly now: () => number;
}

/** Everything the handlers know what to do with; Telegram keeps the list until it is told another. */
export const allowedUpdates = [
  "message",
  "edited_message",
  "channel_post",
  "callback_query",
  "inline_query",
  "my_chat_member",
] as const;

/** Handlers at work at once. */
const concurrency = 64;
/** Bot API, getUpdates: at most 100 a call. */
const maxUpdatesPerCall = 100;
const longPollSeconds = 30;
/** Webhook mode: how long to sit before looking for leftovers of a dead process. */
const idleMs = leaseMs;
/** A rival polls: Telegram answers 409 until one gives way. */
const rivalRetryMs = 30_000;
const firstRetryMs = 500;
const lastRetryMs = 15_000;

export function createIntake(options: IntakeOptions): Intake {
  const { inbox, emit, api } = options;
  const arrived: Update[] = [];
  let wake = (): void => {};
  let offset = 0;
  /** Since when Telegram gives none, and whether that was told as a rival's doing. */
  let trouble: { since: number; tries: number; rival: boolean } | null = null;
  let isFirst = true;
  const atWork = new Set<number>();
  /** Updates of a chat run one after another, those of different chats side by side. */
  const inOrder = sequentialize<Update>((update) => chatOf(update)?.toString());
  let leaseTimer: NodeJS.Timeout | undefined;

  /** Polls once. Failures are told, waited out and never thrown: when the runner ends, no update is read any more. */
  const poll = async (telegram: Api, limit: number, seconds: number, signal: AbortSignal): Promise<Update[]> => {
    const updates = await telegram.getUpdates(
      { offset, limit: Math.min(limit, maxUpdatesPerCall), timeout: seconds, allowed_updates: allowedUpdates },
      signal as unknown as Parameters<Api["getUpdates"]>[1],
    );
    const fresh = await inbox.put(updates);
    const last = updates.at(-1);
    if (last) offset = last.update_id + 1;
    return [...fresh];
  };

  const supply = async (limit: number, signal: AbortSignal): Promise<Update[]> => {
    try {
      const left = await inbox.reclaim(Math.min(limit, maxUpdatesPerCall));
      if (left.length > 0) return [...left];
      if (!api) return await takeArrived(limit, signal);
      const next = await inbox.nextReclaim();
      const seconds = next === null ? longPollSeconds : Math.max(1, Math.min(longPollSeconds, Math.ceil(next / 1000)));
      // The very first is answered at once: whoever asks whether we are ready need not wait for somebody to write.
      const patience = isFirst ? 0 : atWork.size > 0 ? longPollSeconds : seconds;
      isFirst = false;
      const updates = await poll(api, limit, patience, signal);
      if (trouble) emit({ type: "updates.resumed", afterMs: performance.now() - trouble.since });
      trouble = null;
      return updates;
    } catch (error) {
      if (signal.aborted) throw error;
      await pause(tellTrouble(error), undefined, { signal });
      return [];
    }
  };

  /** One line when it begins and when its cause changes. Returns after how many ms to try again. */
  const tellTrouble = (error: unknown): number => {
    const rival = refusalOf(error) === "conflict";
    const isNews = trouble?.rival !== rival;
    trouble = { since: trouble?.since ?? performance.now(), tries: (trouble?.tries ?? 0) + 1, rival };
    if (isNews) emit(rival ? { type: "updates.rival" } : { type: "updates.interrupted", error });
    return rival ? rivalRetryMs : Math.min(lastRetryMs, firstRetryMs * 2 ** (trouble.tries - 1));
  };

  const takeArrived = async (limit: number, signal: AbortSignal): Promise<Update[]> => {
    if (arrived.length === 0) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, idleMs);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        signal.addEventListener("abort", wake, { once: true });
      });
    }
    return arrived.splice(0, Math.min(limit, maxUpdatesPerCall));
  };

  const handle = async (update: Update): Promise<void> => {
    const startedAt = options.now();
    if (!(await inbox.begin(update.update_id))) {
      emit({ type: "update.poisoned", updateId: update.update_id, tries: poisonAfter });
      return;
    }
    await options.handle(update);
    await inbox.done(update.update_id);
    emit({ type: "update.handled", kind: kindOf(update), ms: options.now() - startedAt });
  };

  const consume = async (update: Update): Promise<void> => {
    atWork.add(update.update_id); // from the moment it waits in line: its lease must not run out there
    try {
      await inOrder(update, () => handle(update));
    } finally {
      atWork.delete(update.update_id);
    }
  };

  const runner = createRunner(
    // The runner names the abort-controller package's type; what it passes is Node's own.
    createSource<Update>({ supply: (limit, signal) => supply(limit, signal as unknown as AbortSignal) }),
    createConcurrentSink<Update>(
      { consume },
      // What reaches here could not even be removed from the inbox: its lease runs out and it is taken again.
      async (error) => emit({ type: "fault", where: "update", error }),
      { concurrency },
    ),
  );

  return {
    start() {
      leaseTimer = setInterval(() => {
        inbox.renew([...atWork]).catch((error: unknown) => emit({ type: "fault", where: "update leases", error }));
      }, leaseMs / 3);
      leaseTimer.unref();
      runner.start();
    },
    async accept(update) {
      arrived.push(...(await inbox.put([update])));
      wake();
    },
    async stop() {
      clearInterval(leaseTimer);
      if (runner.isRunning()) await runner.stop();
    },
  };
}

function chatOf(update: Update): number | undefined {
  const message = update.message ?? update.edited_message ?? update.channel_post ?? update.callback_query?.message;
  return message?.chat.id ?? update.my_chat_member?.chat.id ?? update.inline_query?.from.id;
}

/** "message", "callback_query" … */
export function kindOf(update: Update): string {
  return Object.keys(update).find((key) => key !== "update_id") ?? "unknown";
}
