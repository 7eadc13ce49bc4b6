/** Bot API calls over kept-alive connections, below grammY's types: its own client costs four times as much a call. */
import { InputFile, type Transformer } from "grammy";
import type { ApiResponse } from "grammy/types";
import { Client, type Dispatcher, Pool } from "undici";
import { TransportError } from "./classify-error.ts";
import { Exchange, type HttpAnswer } from "./http-exchange.ts";
import { createLender } from "./lender.ts";

export interface Transport {
  /** For grammY's API. */
  readonly transformer: Transformer;
  /** One call with its parameters as JSON; waits for a connection when all are taken. Rejects with a TransportError only. */
  post(method: string, json: string | Buffer, options?: PostOptions): Promise<HttpAnswer>;
  /** One for a call that is about to be posted, now or when one is free. */
  takeConnection(): Connection | Promise<Connection>;
  /** One on which no call was posted. */
  giveBack(connection: Connection): void;
  close(): Promise<void>;
}

/** Carries one call at a time. */
export type Connection = Client;

export interface PostOptions {
  /** Taken for this call, which gives it back. */
  readonly connection?: Connection;
  /** Called when the request is about to be written to its connection; false = it must not be. */
  readonly onWrite?: () => boolean;
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
  const clients = createLender(() => new Client(root.origin, limits), connections);
  const base = `${root.pathname.replace(/\/+$/, "")}/bot${token}/`;
  const headers = { "content-type": "application/json" };
  const deadlines = createDeadlines();
  let closed = false;

  const begin = <D extends Dispatcher>(
    call: Exchange<D>,
    method: string,
    json: string | Buffer,
    ms: number,
  ): typeof call => {
    deadlines.add(call, ms);
    call.begin(base + method, headers, json);
    return call;
  };
  const transformer: Transformer = async (prev, method, payload, signal) => {
    if (method !== "sendMessage" && hasFile(payload)) return prev(method, payload, signal);
    if (closed || signal?.aborted) throw calledOff();
    const seconds = method === "getUpdates" ? ((payload as { timeout?: number }).timeout ?? 0) : 0;
    const ms = seconds > 0 ? seconds * 1000 + pollMarginMs : timeoutMs;
    const call = begin(new Exchange(pool, deadlines.remove), method, JSON.stringify(payload), ms);
    const unlink = signal && callOffWith(signal, call);
    try {
      return parseAnswer(await call.answer) as Answer;
    } finally {
      unlink?.();
    }
  };

  const back: Client[] = [];
  const giveBack = (): void => {
    for (const client of back.splice(0)) clients.giveBack(client);
  };
  /** The next call waits for one more look at the network: a server that closes after its answer says so just behind it, and
   *  the client, which waits for the end of this moment only, would write into the closed connection and lose the call. */
  const over = (call: Exchange<Client>): void => {
    deadlines.remove(call);
    if (back.push(call.dispatcher) === 1) setImmediate(giveBack);
  };
  const postOn = (client: Client, ms: number, method: string, json: string | Buffer, onWrite?: () => boolean) => {
    if (!closed && ms > timeoutMs / 10) return begin(new Exchange(client, over, onWrite), method, json, ms).answer;
    clients.giveBack(client);
    return Promise.reject(closed ? calledOff() : new TransportError("no connection in time", false));
  };
  return {
    transformer,
    post(method, json, options = {}) {
      const client = options.connection ?? clients.take();
      if (client instanceof Client) return postOn(client, timeoutMs, method, json, options.onWrite);
      const until = performance.now() + timeoutMs;
      return client.then((free) => postOn(free, until - performance.now(), method, json, options.onWrite));
    },
    takeConnection: clients.take,
    giveBack: clients.giveBack,
    async close() {
      closed = true;
      deadlines.giveUpAll("the house closed before the answer");
      await Promise.all([pool, ...clients.all].map((each) => each.destroy()));
    },
  };
}

const calledOff = (): TransportError => new TransportError("called off", false);

/** grammY's types still speak of a package that Node's own class has replaced. */
type Signal = NonNullable<Parameters<Transformer>[3]> | AbortSignal;

function callOffWith(signal: Signal, call: Pick<Exchange, "giveUp">): () => void {
  const callOff = (): void => call.giveUp("called off");
  signal.addEventListener("abort", callOff);
  return () => signal.removeEventListener("abort", callOff);
}

type Call = Pick<Exchange, "giveUp" | "place">;

/** One timer for all calls: a timer for each, or a map of them, would cost more than the ledger. */
function createDeadlines() {
  const calls: (Call | null)[] = [];
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
    add(call: Call, ms: number): void {
      timer ??= setInterval(sweep, sweepEveryMs).unref();
      const place = free.pop() ?? calls.length;
      call.place = place;
      calls[place] = call;
      // Swept at most one step after the deadline, so the deadline is a step early.
      deadlines[place] = performance.now() + ms - sweepEveryMs;
    },
    remove({ place }: Call): void {
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
