/** Bot API calls over kept-alive connections, below grammY's types: its own client costs four times as much a call. */
import { InputFile, type Transformer } from "grammy";
import { Pool } from "undici";
import { asTransportError, TransportError } from "./classify.ts";

export interface Transport {
  readonly transformer: Transformer;
  close(): Promise<void>;
}

/** Telegram absorbs floods for up to 8 s before it answers; past 30 s an answer is lost. No call lasts longer, from its
 *  first step to the last byte: whoever finds an older mark may take it for abandoned. */
export const callTimeoutMs = 30_000;
/** On top of the long poll's own time. */
const pollMarginMs = 15_000;
const sweepEveryMs = 250;
const largestAnswerBytes = 50 * 1024 * 1024;
const connections = 256;

export function createTransport(options: { token: string; apiRoot: string; timeoutMs?: number }): Transport {
  const root = new URL(options.apiRoot);
  const pool = new Pool(root.origin, { connections, maxResponseSize: largestAnswerBytes, connectTimeout: 10_000 });
  const base = `${root.pathname.replace(/\/+$/, "")}/bot${options.token}/`;
  const headers = { "content-type": "application/json" };
  const deadlines = createDeadlines();
  let closed = false;

  const transformer: Transformer = async (prev, method, payload, signal) => {
    if (hasFile(payload)) return prev(method, payload, signal);
    if (closed) throw new TransportError("the house is closed", false);
    const seconds = method === "getUpdates" ? ((payload as { timeout?: number }).timeout ?? 0) : 0;
    const timeout = seconds > 0 ? seconds * 1000 + pollMarginMs : (options.timeoutMs ?? callTimeoutMs);
    const call = deadlines.begin(timeout);
    try {
      const answer = await pool.request({
        path: base + method,
        method: "POST",
        headers,
        body: JSON.stringify(payload),
        headersTimeout: 0, // the deadline is for the whole call
        bodyTimeout: 0,
        signal: signal ? AbortSignal.any([call.signal, signal as AbortSignal]) : call.signal,
      });
      return parseAnswer(answer.statusCode, await answer.body.text());
    } catch (error) {
      throw asTransportError(error);
    } finally {
      deadlines.end(call);
    }
  };
  return {
    transformer,
    async close() {
      closed = true;
      // Pool.destroy() would call running calls unsent, and they would be sent again.
      deadlines.abortAll(new TransportError("the house closed before the answer", true));
      await pool.destroy();
    },
  };
}

/** One timer for all calls: a timer for each would cost more than the ledger. */
function createDeadlines() {
  const calls = new Map<AbortController, number>();
  let timer: NodeJS.Timeout | undefined;

  const sweep = (): void => {
    const now = performance.now();
    for (const [call, deadline] of calls) {
      if (now >= deadline) call.abort(new TransportError("no answer in time", true));
    }
  };
  return {
    begin(ms: number): AbortController {
      const call = new AbortController();
      // Swept at most one step after the deadline, so the deadline is a step early.
      calls.set(call, performance.now() + ms - sweepEveryMs);
      timer ??= setInterval(sweep, sweepEveryMs).unref();
      return call;
    },
    end(call: AbortController): void {
      calls.delete(call);
    },
    abortAll(reason: TransportError): void {
      clearInterval(timer);
      for (const call of calls.keys()) call.abort(reason);
      calls.clear();
    },
  };
}

type Answer = Awaited<ReturnType<Transformer>>;

function parseAnswer(status: number, text: string): Answer {
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
  if (ok) return answer as Answer;
  return {
    ...(answer as object),
    ok: false,
    error_code: typeof error_code === "number" ? error_code : status,
    description: typeof description === "string" ? description : "",
  } as Answer;
}

function hasFile(value: unknown): boolean {
  if (value instanceof InputFile) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(hasFile);
}
