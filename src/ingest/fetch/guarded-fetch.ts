/** Fetches from the web: public addresses only, checked at every redirect and pinned to what is dialled; small,
 *  quick, and of the kind that was asked for. A refusal is a value with a code. */

import { lookup as dnsLookup } from "node:dns";
import type { LookupFunction } from "node:net";
import { Agent, type Dispatcher, request } from "undici";
import { parseAddress } from "../../news/web-address.ts";
import { type AddressRefusal, createAddressRules, isPublicAddress } from "./address-rules.ts";
import { BodyTooLarge, readBody } from "./read-body.ts";

export type FetchRefusal =
  | AddressRefusal
  | "not_found"
  | "forbidden"
  | "http_error"
  | "timeout"
  | "unreachable"
  | "too_large"
  | "too_many_redirects"
  | "wrong_type";

export type FetchResult =
  | {
      readonly ok: true;
      /** The address that only permanent redirects (301, 308) led to, when it is another. */
      readonly movedTo?: string;
      /** After redirects. */
      readonly url: string;
      readonly status: number;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
    }
  | {
      readonly ok: false;
      readonly code: FetchRefusal;
      readonly status?: number;
      /** When the server wants to be asked again, ms from now. */
      readonly retryAfterMs?: number;
    };

export interface FetchOptions {
  readonly accept?: "html" | "feed" | "text";
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface GuardedFetch {
  /** Never throws for what the net does. */
  fetch(url: string, options?: FetchOptions): Promise<FetchResult>;
  close(): Promise<void>;
}

export interface GuardedFetchOptions {
  /** "host:port" that may be private. */
  readonly allowHosts: readonly string[];
  readonly userAgent: string;
  /** For tests of rebinding; the system's by default. */
  readonly resolver?: typeof dnsLookup;
  readonly limits?: Partial<typeof defaultLimits>;
}

export const defaultLimits = { redirects: 5, bytes: 5 * 1024 * 1024, totalMs: 15_000, headerBytes: 32 * 1024 };

const types = {
  html: {
    accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.1",
    fits: /^(?:text\/html|application\/xhtml\+xml|text\/plain|application\/xml|text\/xml)\b/i,
  },
  text: { accept: "text/plain,*/*;q=0.1", fits: /^(?:text\/plain|application\/octet-stream)\b/i },
  feed: {
    accept:
      "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5",
    fits: /^(?:text\/|application\/(?:.*xml|.*json|octet-stream|x-gzip|gzip)\b)/i,
  },
} as const;

class PrivateAddress extends Error {
  readonly code = "PRIVATE_ADDRESS";
}

export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const limits = { ...defaultLimits, ...options.limits };
  const rules = createAddressRules(options.allowHosts);
  const agentOptions = { maxHeaderSize: limits.headerBytes, connections: 2, keepAliveTimeout: 1000 };
  const guarded = new Agent({
    ...agentOptions,
    connect: { timeout: limits.totalMs, lookup: guardLookup(options.resolver ?? dnsLookup) },
  });
  const open = new Agent({ ...agentOptions, connect: { timeout: limits.totalMs } });

  const ask = (
    url: URL,
    { accept = "html", headers = {} }: FetchOptions,
    signal: AbortSignal,
  ): Promise<Dispatcher.ResponseData> =>
    request(url, {
      dispatcher: rules.isExempt(url) ? open : guarded,
      signal,
      headersTimeout: limits.totalMs,
      bodyTimeout: limits.totalMs,
      headers: {
        "user-agent": options.userAgent,
        accept: types[accept].accept,
        "accept-encoding": "gzip, deflate, br",
        ...headers,
      },
    });

  const follow = async (start: URL, given: FetchOptions, signal: AbortSignal): Promise<FetchResult> => {
    let url = start;
    let permanent = true;
    const moved = (now: URL) => (permanent && now.href !== start.href ? { movedTo: now.href } : {});
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const refusal = rules.refusal(url);
      if (refusal) return { ok: false, code: refusal };
      const response = await ask(url, given, signal);
      const { statusCode: status } = response;
      const headers = flatten(response.headers);
      const location = headers.location;
      if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
        await response.body.dump({ limit: 16 * 1024 });
        const next = parseAddress(location, url);
        if (!next) return { ok: false, code: "bad_url" };
        url = next;
        permanent &&= status === 301 || status === 308;
        continue;
      }
      if (status === 304) {
        await response.body.dump();
        return { ok: true, ...moved(url), url: url.href, status, headers, body: new Uint8Array() };
      }
      if (status < 200 || status >= 300) {
        discard(response.body);
        const code =
          status === 404 || status === 410
            ? "not_found"
            : status === 401 || status === 403
              ? "forbidden"
              : "http_error";
        const retryAfterMs = retryAfter(headers["retry-after"]);
        return { ok: false, code, status, ...(retryAfterMs !== null && { retryAfterMs }) };
      }
      const type = headers["content-type"] ?? "";
      if (type !== "" && !types[given.accept ?? "html"].fits.test(type)) {
        discard(response.body);
        return { ok: false, code: "wrong_type", status };
      }
      const body = await readBody(response.body, headers["content-encoding"] ?? "", limits.bytes, signal);
      return { ok: true, ...moved(url), url: url.href, status, headers, body };
    }
    return { ok: false, code: "too_many_redirects" };
  };

  return {
    async fetch(address, given = {}) {
      const start = parseAddress(address);
      if (!start) return { ok: false, code: "bad_url" };
      const deadline = AbortSignal.timeout(limits.totalMs);
      const signal = given.signal ? AbortSignal.any([deadline, given.signal]) : deadline;
      try {
        return await follow(start, given, signal);
      } catch (error) {
        return { ok: false, code: refusalOf(error, deadline) };
      }
    },
    async close() {
      await Promise.all([guarded.destroy(), open.destroy()]);
    },
  };
}

/** A body nobody wants: its connection is closed, and that it broke off is no fault. */
function discard(body: Dispatcher.ResponseData["body"]): void {
  body.on("error", () => {}).destroy();
}

/** The checked list is what is dialled: a second look at the name can't change it. One bad address rejects all. */
function guardLookup(resolver: typeof dnsLookup): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, "", 4);
      const list = addresses as { address: string; family: number }[];
      const [first] = list;
      if (!first || !list.every(({ address }) => isPublicAddress(address))) {
        return callback(new PrivateAddress(hostname), "", 4);
      }
      if (options.all) return (callback as unknown as (error: null, list: typeof addresses) => void)(null, list);
      callback(null, first.address, first.family);
    });
  };
}

function refusalOf(error: unknown, deadline: AbortSignal): FetchRefusal {
  if (deadline.aborted) return "timeout";
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof BodyTooLarge) return "too_large";
    const { code } = cause as NodeJS.ErrnoException;
    if (code === "PRIVATE_ADDRESS") return "private_address";
    if (code === "UND_ERR_HEADERS_OVERFLOW") return "too_large";
    if (code?.includes("TIMEOUT")) return "timeout";
  }
  return "unreachable";
}

/** Seconds, or a date. */
function retryAfter(value: string | undefined): number | null {
  if (value === undefined) return null;
  const ms = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? ms : null;
}

function flatten(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) flat[name.toLowerCase()] = Array.isArray(value) ? value.join(", ") : value;
  }
  return flat;
}
