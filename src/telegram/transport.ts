/** Bot API calls over kept-alive connections, below grammY's types: its own client costs four times as much a call. */
import { InputFile, type Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";
import { Pool } from "undici";
import { TransportError } from "./classify.ts";
import { Exchange, type HttpAnswer } from "./exchange.ts";
import { createTurnstile } from "./turnstile.ts";

export interface Transport {
  /** For grammY's API. */
  readonly transformer: Transformer;
  /** One call with its parameters as JSON; waits for a connection when all are taken. Rejects with a TransportError only. */
  post(method: string, json: string, options?: PostOptions): Promise<HttpAnswer>;
  /** Undefined: a posted call would leave now. Else resolves when one would have left. */
  room(): Promise<void> | undefined;
  close(): Promise<void>;
}

export interface PostOptions {
  readonly signal?: Signal | undefined;
  /** Called when the request is about to be written to its connection; false = it must not. */
  readonly onWrite?: (() => boolean) | undefined;
}

/** Telegram absorbs floods for up to 8 s before it answers; past 30 s an answer is lost. No call lasts longer, from its
 *  first step to the last byte: whoever finds an older mark may take it for abandoned. */
export const callTimeoutMs = 30_000;
/** On top of the long poll's own time. */
const pollMarginMs = 15_000;
const sweepEveryMs = 250;
/** A hundred updates are far smaller. Whatever is larger is not Telegram's, and many at once would fill the memory. */
const largestAnswerBytes = 8 * 1024 * 1024;
const mostConnections = 256;
/** Connections that posted calls leave to everybody else: answers to people never wait behind a broadcast. */
const keptFree = 32;

export interface TransportOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** Of a call, in ms; the long poll has its own. */
  readonly timeoutMs?: number;
  /** Posted calls at once; others wait for their turn. */
  readonly connections?: number;
}

export function createTransport(options: TransportOptions): Transport {
  const { token, apiRoot, timeoutMs = callTimeoutMs, connections = mostConnections } = options;
  const root = new URL(apiRoot);
  const pool = new Pool(root.origin, {
    connections: connections + keptFree,
    maxResponseSize: largestAnswerBytes,
    connectTimeout: 10_000,
  });
  const base = `${root.pathname.replace(/\/+$/, "")}/bot${token}/`;
  const headers = { "content-type": "application/json" };
  const deadlines = createDeadlines();
  const turnstile = createTurnstile(connections);
  let closed = false;

  const exchange = async (method: string, json: string, ms: number, options: PostOptions): Promise<HttpAnswer> => {
    const { signal, onWrite } = options;
    if (closed || signal?.aborted) throw new TransportError("called off", false);
    const call = new Exchange(pool, base + method, headers, json, onWrite);
    const unlink = signal && callOffWith(signal, call);
    const place = deadlines.add(call, ms);
    try {
      return await call.answer;
    } finally {
      deadlines.remove(place);
      unlink?.();
    }
  };
  const transformer: Transformer = async (prev, method, payload, signal) => {
    if (method !== "sendMessage" && hasFile(payload)) return prev(method, payload, signal);
    const seconds = method === "getUpdates" ? ((payload as { timeout?: number }).timeout ?? 0) : 0;
    const ms = seconds > 0 ? seconds * 1000 + pollMarginMs : timeoutMs;
    return parseAnswer(await exchange(method, JSON.stringify(payload), ms, { signal })) as Answer;
  };
  return {
    transformer,
    async post(method, json, options = {}) {
      const calledAt = performance.now();
      const turn = turnstile.enter();
      if (turn !== undefined) await turn;
      try {
        const left = timeoutMs - (performance.now() - calledAt);
        if (left < timeoutMs / 10) throw new TransportError("no connection in time", false);
        return await exchange(method, json, left, options);
      } finally {
        turnstile.leave();
      }
    },
    room: () => turnstile.room(),
    async close() {
      closed = true;
      deadlines.giveUpAll("the house closed before the answer");
      await pool.destroy();
    },
  };
}

/** grammY's types still speak of a package that Node's own class has replaced. */
type Signal = NonNullable<Parameters<Transformer>[3]> | AbortSignal;

function callOffWith(signal: Signal, call: Exchange): () => void {
  const callOff = (): void => call.giveUp("called off");
  signal.addEventListener("abort", callOff);
  return () => signal.removeEventListener("abort", callOff);
}

/** One timer for all calls: a timer for each, or a map of them, would cost more than the ledger. */
function createDeadlines() {
  const calls: (Exchange | null)[] = [];
  const deadlines: number[] = [];
  const free: number[] = [];
  let timer: NodeJS.Timeout | undefined;

  const sweep = (): void => {
    const now = performance.now();
    for (const [place, call] of calls.entries()) {
      if (call && now >= (deadlines[place] ?? 0)) call.giveUp("no answer in time");
    }
  };
  return {
    /** Returns the call's place, to be given back when it is over. */
    add(call: Exchange, ms: number): number {
      timer ??= setInterval(sweep, sweepEveryMs).unref();
      const place = free.pop() ?? calls.length;
      calls[place] = call;
      // Swept at most one step after the deadline, so the deadline is a step early.
      deadlines[place] = performance.now() + ms - sweepEveryMs;
      return place;
    },
    remove(place: number): void {
      calls[place] = null;
      free.push(place);
    },
    giveUpAll(reason: string): void {
      clearInterval(timer);
      for (const call of calls) call?.giveUp(reason);
    },
  };
}

type Answer = Awaited<ReturnType<Transformer>>;

/** What Telegram answered, as JSON with all its fields there; throws a TransportError when it is none. */
export function parseAnswer({ status, text }: HttpAnswer): ApiResponse<unknown> {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new TransportError(`Telegram answered ${status} without JSON`, true);
  }
  if (typeof answer !== "object" || answer === null || typeof (answer as { ok?: unknown }).ok !== "boolean") {
    throw new TransportError(`Telegram answered ${status} in an unknown form`, true);
  }
  const { ok, error_code, description } = answer as { ok: boolean; error_code?: unknown; description?: unknown };
  if (ok) return answer as ApiResponse<unknown>;
  return {
    ...(answer as object),
    ok: false,
    error_code: typeof error_code === "number" ? error_code : status,
    description: typeof description === "string" ? description : "",
  };
}

function hasFile(value: unknown): boolean {
  if (value instanceof InputFile) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasFile);
}
