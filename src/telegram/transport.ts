/** Bot API calls over kept-alive connections, below grammY's types: its own client costs four times as much a call. */
import { InputFile, type Transformer } from "grammy";
import { Pool } from "undici";
import { asTransportError, TransportError } from "./classify.ts";

export interface Transport {
  readonly transformer: Transformer;
  close(): Promise<void>;
}

/** Telegram absorbs floods for up to 8 s before it answers; past 30 s an answer is lost. */
export const callTimeoutMs = 30_000;
/** On top of the long poll's own time. */
const pollMarginMs = 15_000;
const largestAnswerBytes = 50 * 1024 * 1024;
const connections = 256;

export function createTransport(options: { token: string; apiRoot: string }): Transport {
  const root = new URL(options.apiRoot);
  const pool = new Pool(root.origin, { connections, maxResponseSize: largestAnswerBytes, connectTimeout: 10_000 });
  const base = `${root.pathname.replace(/\/+$/, "")}/bot${options.token}/`;
  const headers = { "content-type": "application/json" };

  const transformer: Transformer = async (prev, method, payload, signal) => {
    if (hasFile(payload)) return prev(method, payload, signal);
    const seconds = method === "getUpdates" ? ((payload as { timeout?: number }).timeout ?? 0) : 0;
    const timeout = seconds > 0 ? seconds * 1000 + pollMarginMs : callTimeoutMs;
    try {
      const answer = await pool.request({
        path: base + method,
        method: "POST",
        headers,
        body: JSON.stringify(payload),
        headersTimeout: timeout,
        bodyTimeout: timeout,
        signal: signal as AbortSignal | undefined,
      });
      return parseAnswer(answer.statusCode, await answer.body.text());
    } catch (error) {
      throw asTransportError(error);
    }
  };
  return { transformer, close: () => pool.destroy() };
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
