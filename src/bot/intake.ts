/** Brings updates from Telegram to the handlers and loses none: stored before Telegram is told, removed when handled.
 *  Handlers run side by side, those of one chat in order and at the pace in which it may be answered. */
import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { Api } from "grammy";
import type { Update } from "grammy/types";
import type { Emit } from "../events.ts";
import { type Earlier, leaseMs, poisonAfter, type UpdateInbox } from "../store/update-inbox.ts";
import { refusalOf } from "../telegram/classify-error.ts";
import { type ChatQueue, createChatQueues, type Queued, type Served } from "./chat-queues.ts";
import { createLeftovers, type LeftoversDeps } from "./leftovers.ts";
import { chatOf, personOf } from "./named-chat.ts";
import { createSemaphore } from "./semaphore.ts";
import { waitForPace } from "./surplus.ts";

export type { Update };

export interface Intake {
  start(): void;
  /** Webhook mode: resolves once the update is kept. */
  accept(update: Update): Promise<void>;
  /** Takes nothing more; resolves when the handlers at work have ended. */
  stop(): Promise<void>;
}

export interface IntakeOptions extends LeftoversDeps {
  readonly inbox: UpdateInbox<Update>;
  readonly handle: (update: Update) => Promise<void>;
  /** ms until the chat may be answered; 0 = now. */
  answerIn(chatId: number): Promise<number>;
  /** Runs a handler whose answers to this chat are left out. */
  withoutAnswers(chatId: number, run: () => Promise<void>): Promise<void>;
  /** Who sent this update has begun to send more than the chat may be answered: one word, for which nobody waits. */
  tellSurplus(update: Update, chatId: number): void;
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
  "chosen_inline_result",
  "my_chat_member",
] as const;

/** Handlers at work at once; and those of them whose answers are left out: nobody waits for them, and they must not have the
 *  event loop for themselves. */
const mostAtWork = 64;
const mostSilent = 2;
/** Beyond these Telegram keeps what comes. */
const mostTaken = 10_000;
/** Bot API, getUpdates: at most 100 a call. */
const maxUpdatesPerCall = 100;
const longPollSeconds = 30;
/** How long to sit before looking for leftovers of a dead process; with polling, while another process has something. */
const idleMs = 2000;
/** Behind an update that another process has: looked at again after so long, first and at most. */
const firstLookMs = 50;
const lastLookMs = 1000;
/** A rival polls: Telegram answers 409 until one gives way. */
const rivalRetryMs = 30_000;
const firstRetryMs = 500;
const lastRetryMs = 15_000;

export function createIntake(options: IntakeOptions): Intake {
  const { inbox, emit, api } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  setMaxListeners(0, signal); // each chat that waits for its pace listens
  const leftovers = createLeftovers(options);
  const atWork = createSemaphore(mostAtWork);
  const silent = createSemaphore(mostSilent);
  let offset = 0;
  /** Since when Telegram gives none, and whether that was told as a rival's doing. */
  let trouble: { since: number; tries: number; rival: boolean } | null = null;
  let isFirst = true;
  /** Telegram has more: whoever is behind a flood there must not wait for anything else. */
  let hasMore = false;
  let leaseTimer: NodeJS.Timeout | undefined;
  let supplying: Promise<void> = Promise.resolve();

  type Handled = Promise<Earlier | undefined>;
  const handle = async (id: number, { chatId }: ChatQueue, leaveOut: boolean, tellSurplus: boolean): Handled => {
    if (signal.aborted) return undefined;
    const startedAt = options.now();
    const update = await inbox.begin(id);
    if (update === "set aside") emit({ type: "update.poisoned", updateId: id, tries: poisonAfter });
    if (update === "set aside" || update === null) return undefined;
    if ("kind" in update) return update;
    if (tellSurplus && chatId !== undefined) options.tellSurplus(update, chatId);
    if (leaveOut && chatId !== undefined) await options.withoutAnswers(chatId, () => options.handle(update));
    else await options.handle(update);
    await inbox.done(id);
    emit({ type: "update.handled", kind: kindOf(update), ms: options.now() - startedAt });
    return undefined;
  };

  /** An earlier update of the chat is elsewhere: taken over, it stands in the chat's queue now; else a while is waited. */
  const letPass = async (earlier: Earlier, waits: number): Promise<void> => {
    const taken = await leftovers.takeBefore(earlier);
    enter(taken);
    if (taken.length === 0) await pause(Math.min(lastLookMs, firstLookMs * 2 ** waits), undefined, { signal });
  };

  const serve = async ({ id, personId }: Queued, queue: ChatQueue): Promise<Served> => {
    try {
      const before = queue.flooding.size;
      const leaveOut = await waitForPace(queue, personId, { answerIn: options.answerIn, signal });
      const run = () => handle(id, queue, leaveOut, queue.flooding.size > before);
      const earlier = await (leaveOut ? silent : atWork)(run);
      if (!earlier) return undefined;
      await letPass(earlier, queue.waits);
      return "again";
    } catch (error) {
      // What reaches here could not even be removed from the inbox: its lease runs out and it is taken again.
      if (!signal.aborted) emit({ type: "fault", where: "update", error });
      return undefined;
    }
  };
  const queues = createChatQueues(serve);

  /** How long Telegram may keep us, s: shorter while another process has something that may be left behind. */
  const patience = async (): Promise<number> => {
    // The very first, and the first after trouble, is answered at once: whoever asks whether we are ready, or waits to hear
    // that all is well again, need not wait for somebody to write.
    if (isFirst || trouble) return 0;
    const nothingHere = queues.ids.size === 0;
    const left = (await leftovers.mayCome()) || (nothingHere && (await inbox.nextReclaim()) !== null);
    return left ? idleMs / 1000 : longPollSeconds;
  };

  const poll = async (telegram: Api): Promise<readonly Update[]> => {
    const timeout = await patience();
    isFirst = false;
    hasMore = false;
    const updates = await telegram.getUpdates(
      { offset, limit: maxUpdatesPerCall, timeout, allowed_updates: allowedUpdates },
      signal as unknown as Parameters<Api["getUpdates"]>[1],
    );
    const fresh = await inbox.put(updates);
    const last = updates.at(-1);
    if (last) offset = last.update_id + 1;
    hasMore = updates.length === maxUpdatesPerCall;
    if (trouble) emit({ type: "updates.resumed", afterMs: performance.now() - trouble.since });
    trouble = null;
    return fresh;
  };

  /** Webhook mode looks for what a dead process left, and sits down again. */
  const supply = async (): Promise<readonly Update[]> => {
    const left = hasMore ? [] : await leftovers.take();
    if (left.length > 0) return left;
    if (api) return poll(api);
    await pause(idleMs, undefined, { signal });
    return [];
  };

  /** One line when it begins and when its cause changes. Returns after how many ms to try again. */
  const tellTrouble = (error: unknown): number => {
    const rival = refusalOf(error) === "conflict";
    const isNews = trouble?.rival !== rival;
    trouble = { since: trouble?.since ?? performance.now(), tries: (trouble?.tries ?? 0) + 1, rival };
    if (isNews) emit(rival ? { type: "updates.rival" } : { type: "updates.interrupted", error });
    return rival ? rivalRetryMs : Math.min(lastRetryMs, firstRetryMs * 2 ** (trouble.tries - 1));
  };

  const enter = (updates: readonly Update[]): void => {
    for (const update of updates)
      queues.add({ id: update.update_id, chatId: chatOf(update), personId: personOf(update) });
  };

  /** Failures are told, waited out and never thrown: nobody else would read updates any more. */
  const supplyAll = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await queues.below(mostTaken);
        enter(await supply());
      } catch (error) {
        // Stopped while it waits: the loop sees that itself.
        if (!signal.aborted) await pause(tellTrouble(error), undefined, { signal }).catch(() => {});
      }
    }
  };

  return {
    start() {
      leaseTimer = setInterval(() => {
        inbox.renew([...queues.ids]).catch((error: unknown) => emit({ type: "fault", where: "update leases", error }));
      }, leaseMs / 3);
      leaseTimer.unref();
      supplying = supplyAll();
    },
    async accept(update) {
      enter(await inbox.put([update]));
    },
    async stop() {
      clearInterval(leaseTimer);
      stopping.abort();
      await Promise.all([supplying, queues.stop()]);
      await inbox.release([...queues.ids]);
    },
  };
}

/** "message", "callback_query" … */
export function kindOf(update: Update): string {
  return Object.keys(update).find((key) => key !== "update_id") ?? "unknown";
}
