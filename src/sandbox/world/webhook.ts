/** Pushes updates to a webhook: strict order within a chat, parallel between, resent until answered 2xx. */
import type { Core } from "./core.ts";
import type { QueuedUpdate } from "./update-queue.ts";

// Bot API server, WebhookActor.cpp: first retry at once, then doubling up to a minute or two; answers are awaited a minute.
const firstPauseMs = 2_000;
const longestPauseMs = 60_000;
const answerTimeoutMs = 60_000;
const longestRetryAfterSeconds = 3_600;

export interface WebhookSettings {
  readonly url: string;
  readonly secret: string;
  readonly maxConnections: number;
}

export interface Webhook {
  set(settings: WebhookSettings | null): void;
  current(): WebhookSettings | null;
  info(): { readonly last_error_date?: number; readonly last_error_message?: string };
  stop(): void;
}

/** `execute` runs a method that the bot put into its answer; its result is lost, as at Telegram. */
export function createWebhook(
  core: Core,
  execute: (method: string, payload: Readonly<Record<string, unknown>>) => Promise<unknown>,
): Webhook {
  let settings: WebhookSettings | null = null;
  let stopping = new AbortController();
  let lastError: { last_error_date: number; last_error_message: string } | null = null;
  const lanes = new Map<string, { failures: number; isBusy: boolean; timer?: NodeJS.Timeout }>();
  let inFlight = 0;

  function pump(): void {
    if (!settings) return;
    const seen = new Set<string>();
    for (const one of core.updates.pending()) {
      const key = laneOf(one);
      if (seen.has(key)) continue;
      seen.add(key);
      const lane = lanes.get(key) ?? { failures: 0, isBusy: false };
      lanes.set(key, lane);
      if (lane.isBusy || inFlight >= settings.maxConnections) continue;
      lane.isBusy = true;
      inFlight++;
      void deliver(one, settings, stopping.signal).then((pauseMs) => {
        inFlight--;
        if (pauseMs === null) {
          core.updates.remove(one.update.update_id);
          lanes.delete(key);
          pump();
          return;
        }
        lane.failures++;
        const backoff = lane.failures === 1 ? 0 : Math.min(firstPauseMs * 2 ** (lane.failures - 2), longestPauseMs);
        lane.timer = setTimeout(
          () => {
            lane.isBusy = false;
            pump();
          },
          Math.max(pauseMs, backoff),
        );
      });
    }
  }

  /** Null: done. A number: try again, not before that many ms. */
  async function deliver(one: QueuedUpdate, target: WebhookSettings, signal: AbortSignal): Promise<number | null> {
    try {
      const response = await fetch(target.url, {
        method: "POST",
        redirect: "manual",
        headers: {
          "content-type": "application/json",
          ...(target.secret && { "x-telegram-bot-api-secret-token": target.secret }),
        },
        body: JSON.stringify(one.update),
        signal: AbortSignal.any([signal, AbortSignal.timeout(answerTimeoutMs)]),
      });
      const text = await response.text();
      if (response.ok) {
        await answerWithMethod(text);
        return null;
      }
      fail(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
      const retryAfter = Number(response.headers.get("retry-after") ?? 0);
      return Math.min(retryAfter > 0 ? retryAfter : 0, longestRetryAfterSeconds) * 1000;
    } catch (error) {
      if (signal.aborted) return 0;
      fail((error as Error).name === "TimeoutError" ? "Read timeout expired" : "Connection refused");
      return 0;
    }
  }

  async function answerWithMethod(text: string): Promise<void> {
    let answer: unknown;
    try {
      answer = JSON.parse(text);
    } catch {
      return; // a body that is no JSON asks for nothing
    }
    const method = (answer as { method?: unknown } | null)?.method;
    if (typeof method !== "string" || /^(get|setwebhook|deletewebhook|close|logout)/i.test(method)) return;
    await execute(method, answer as Record<string, unknown>).catch(() => undefined); // results and errors are lost
  }

  function fail(message: string): void {
    lastError = { last_error_date: Math.floor(core.now() / 1000), last_error_message: message };
  }

  core.updates.onPush(pump);
  return {
    set(next) {
      stopping.abort();
      stopping = new AbortController();
      for (const lane of lanes.values()) clearTimeout(lane.timer);
      lanes.clear();
      settings = next;
      lastError = null;
      pump();
    },
    current: () => settings,
    info: () => lastError ?? {},
    stop() {
      settings = null;
      stopping.abort();
      for (const lane of lanes.values()) clearTimeout(lane.timer);
    },
  };
}

/** Callbacks and membership changes run beside a chat's messages and may overtake them. */
function laneOf({ update, kind }: QueuedUpdate): string {
  const payload = update[kind] as { chat?: { id: number }; from?: { id: number } };
  if (kind === "callback_query" || kind === "inline_query") return `${kind} ${payload.from?.id}`;
  if (kind === "my_chat_member" || kind === "chat_member") return `${kind} ${payload.chat?.id}`;
  return `chat ${payload.chat?.id ?? 0}`;
}
