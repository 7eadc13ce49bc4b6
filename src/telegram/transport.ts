/** Bot API calls over kept-alive connections, below grammY's types: its own client costs four times as much a call. */
import { InputFile, type Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";
import { Client, type Dispatcher, Pool } from "undici";
import { createCallDeadlines } from "./call-deadlines.ts";
import { type HttpAnswer, HttpExchange } from "./http-exchange.ts";
import { calledOff, TransportError } from "./transport-error.ts";

export interface Transport {
  /** For grammY's API. */
  readonly transformer: Transformer;
  /** One call with its parameters, as JSON unless it says otherwise; waits for a connection when all are taken. Rejects with a TransportError only. */
  post(method: string, json: string | Buffer, options?: PostOptions): Promise<HttpAnswer>;
  /** Undefined: a call that is posted now leaves at once. Else resolves when that may be so; ask again then. For whoever has
   *  thousands of calls: each that waits inside `post` costs a third of the call more. */
  ready(): Promise<void> | undefined;
  close(): Promise<void>;
}

export interface PostOptions {
  /** Called when the request is about to be written to its connection; false = it must not be. */
  readonly onWrite?: () => boolean;
  /** Of a body that is no JSON. */
  readonly contentType?: string;
}

/** Telegram absorbs floods for up to 8 s before it answers; past 30 s an answer is lost. No call lasts longer, from its
 *  first step to the last byte: whoever finds an older mark may take it for abandoned. */
export const callTimeoutMs = 30_000;
/** On top of the long poll's own time. */
const pollMarginMs = 15_000;
/** A hundred updates are far smaller. Whatever is larger is not Telegram's, and many at once would fill the memory. */
const largestAnswerBytes = 8 * 1024 * 1024;
const mostConnections = 256;
/** Connections for everything else: answers to people never wait behind a broadcast. */
const otherConnections = 64;

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
  const limits = { maxResponseSize: largestAnswerBytes, connectTimeout: 10_000 };
  const pool = new Pool(root.origin, { ...limits, connections: otherConnections });
  const clients = createConnections(() => new Client(root.origin, limits), connections);
  const base = `${root.pathname.replace(/\/+$/, "")}/bot${token}/`;
  const jsonHeaders = { "content-type": "application/json" };
  const deadlines = createCallDeadlines();
  let closed = false;

  const begin = <D extends Dispatcher>(
    call: HttpExchange<D>,
    method: string,
    json: string | Buffer,
    ms: number,
    headers: Readonly<Record<string, string>> = jsonHeaders,
  ): typeof call => {
    deadlines.add(call, ms);
    call.begin(base + method, headers, json);
    return call;
  };
  const transformer: Transformer = async (prev, method, payload, signal) => {
    if (method !== "sendMessage" && hasFile(payload)) return prev(method, payload, signal);
    if (closed || signal?.aborted) throw new TransportError(calledOff, false);
    const seconds = method === "getUpdates" ? ((payload as { timeout?: number }).timeout ?? 0) : 0;
    const ms = seconds > 0 ? seconds * 1000 + pollMarginMs : timeoutMs;
    const call = begin(new HttpExchange(pool, deadlines.remove), method, JSON.stringify(payload), ms);
    const unlink = signal && callOffWith(signal, call);
    try {
      return parseAnswer(await call.answer) as Answer;
    } finally {
      unlink?.();
    }
  };

  /** A call that has its connection. `ms`: what is left of its time. */
  const postOn = (client: Client, ms: number, method: string, json: string | Buffer, options: PostOptions) => {
    const { onWrite, contentType } = options;
    const headers = contentType === undefined ? jsonHeaders : { "content-type": contentType };
    const late = closed ? calledOff : ms < timeoutMs / 10 ? "no connection in time" : null;
    if (!late) return begin(new HttpExchange(client, over, onWrite), method, json, ms, headers).answer;
    clients.giveBack(client);
    return Promise.reject(new TransportError(late, false));
  };
  const over = (call: HttpExchange<Client>): void => {
    deadlines.remove(call);
    clients.giveBackSoon(call.dispatcher);
  };
  return {
    transformer,
    post(method, json, options = {}) {
      const client = clients.take();
      if (client instanceof Client) return postOn(client, timeoutMs, method, json, options);
      const until = performance.now() + timeoutMs;
      return client.then((free) => postOn(free, until - performance.now(), method, json, options));
    },
    ready: clients.ready,
    async close() {
      closed = true;
      deadlines.giveUpAll(calledOff);
      await Promise.all([pool, ...clients.all].map((each) => each.destroy()));
    },
  };
}

/** Clients of one connection and one call each; whoever finds none waits, first come, first served. A pool of undici's
 *  would give a connection out again in the moment of its answer. */
function createConnections(make: () => Client, most: number) {
  const all: Client[] = [];
  const free: Client[] = [];
  const waiting: ((client: Client) => void)[] = [];
  const watching: (() => void)[] = [];
  const over: Client[] = [];

  const giveBack = (client: Client): void => {
    const next = waiting.shift();
    if (next) {
      next(client);
      return;
    }
    free.push(client);
    // All of them: the first may have changed its mind.
    for (const tell of watching.splice(0)) tell();
  };
  return {
    all,
    ready(): Promise<void> | undefined {
      if (free.length > 0 || all.length < most) return undefined;
      return new Promise((resolve) => watching.push(resolve));
    },
    /** One now, or the next that comes back. */
    take(): Client | Promise<Client> {
      const client = free.pop();
      if (client) return client;
      if (all.length >= most) return new Promise((resolve) => waiting.push(resolve));
      const made = make();
      all.push(made);
      return made;
    },
    giveBack,
    /** After one more look at the network: a server that closes after its answer says so just behind it, and the client,
     *  which waits for the end of this moment only, would write into the closed connection and lose the next call. */
    giveBackSoon(client: Client): void {
      if (over.push(client) > 1) return;
      setImmediate(() => {
        for (const each of over.splice(0)) giveBack(each);
      });
    },
  };
}

/** grammY's types still speak of a package that Node's own class has replaced. */
type Signal = NonNullable<Parameters<Transformer>[3]> | AbortSignal;

function callOffWith(signal: Signal, call: Pick<HttpExchange, "giveUp">): () => void {
  const callOff = (): void => call.giveUp(calledOff);
  signal.addEventListener("abort", callOff);
  return () => signal.removeEventListener("abort", callOff);
}

type Answer = Awaited<ReturnType<Transformer>>;

/** What Telegram answered, as JSON with all its fields there; throws a TransportError when it is none. */
export function parseAnswer({ status, body }: HttpAnswer): ApiResponse<unknown> {
  let answer: unknown;
  try {
    answer = JSON.parse(body.toString());
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
