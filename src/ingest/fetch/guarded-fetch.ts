/** Fetches from the web: public addresses only, checked at every step of the way and pinned to what is dialled; small,
 *  quick, and of the kind that was asked for. A refusal is a value with a code. */

import type { lookup as dnsLookup } from "node:dns";
import { type Dispatcher, request } from "undici";
import { parseAddress } from "../../news/web-address.ts";
import { type AddressRefusal, createAddressRules } from "./address-rules.ts";
import { createConnections } from "./connections.ts";
import { createFetchCookies, type FetchCookies } from "./cookies.ts";
import { type Accepted, acceptHeader, isWhatWasAsked, mayBe } from "./media-types.ts";
import { locationOf, refreshInPage, refreshTarget } from "./next-address.ts";
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
  readonly accept?: Accepted;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as a web form: a POST. */
  readonly form?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface GuardedFetch {
  /** Never throws for what the net does. */
  fetch(url: string, options?: FetchOptions): Promise<FetchResult>;
  close(): Promise<void>;
}

export interface GuardedFetchOptions {
  /** "host:port" that may be private, and at any port. */
  readonly allowHosts: readonly string[];
  /** Of all others. */
  readonly ports: readonly number[];
  readonly userAgent: string;
  /** For tests of rebinding; the system's by default. */
  readonly resolver?: typeof dnsLookup;
  readonly limits?: Partial<typeof defaultLimits>;
}

export const defaultLimits = { redirects: 5, bytes: 5 * 1024 * 1024, totalMs: 15_000, headerBytes: 32 * 1024 };

/** One fetch on its way. */
interface Journey {
  readonly given: FetchOptions;
  readonly signal: AbortSignal;
  readonly cookies: FetchCookies;
  /** A page has sent us on. */
  refreshed: boolean;
}

/** An answer that sends us on. */
interface Onward {
  readonly to: URL;
  readonly permanent: boolean;
}

export function createGuardedFetch(options: GuardedFetchOptions): GuardedFetch {
  const limits = { ...defaultLimits, ...options.limits };
  const rules = createAddressRules(options);
  const { resolver } = options;
  const { guarded, open, close } = createConnections({
    resolver,
    headerBytes: limits.headerBytes,
    timeout: limits.totalMs,
  });

  const ask = (url: URL, { given, signal, cookies }: Journey): Promise<Dispatcher.ResponseData> =>
    request(url, {
      dispatcher: rules.isExempt(url) ? open : guarded,
      signal,
      headersTimeout: limits.totalMs,
      bodyTimeout: limits.totalMs,
      ...(given.form && { method: "POST", body: new URLSearchParams(given.form).toString() }),
      headers: {
        ...(given.form && { "content-type": "application/x-www-form-urlencoded" }),
        "user-agent": options.userAgent,
        accept: acceptHeader(given.accept ?? "html"),
        "accept-encoding": "gzip, deflate, br",
        ...cookies.header(url),
        ...given.headers,
      },
    });

  const step = async (url: URL, journey: Journey): Promise<FetchResult | Onward> => {
    const accepted = journey.given.accept ?? "html";
    const response = await ask(url, journey);
    const { statusCode: status } = response;
    const headers = flatten(response.headers);
    journey.cookies.keep(response.headers["set-cookie"], url);
    if (status >= 300 && status < 400 && status !== 304 && headers.location !== undefined) {
      await response.body.dump({ limit: 16 * 1024 });
      const to = parseAddress(locationOf(headers.location), url);
      return to ? { to, permanent: status === 301 || status === 308 } : { ok: false, code: "bad_url" };
    }
    if (status === 304) {
      await response.body.dump();
      return { ok: true, url: url.href, status, headers, body: new Uint8Array() };
    }
    if (status < 200 || status >= 300) {
      discard(response.body);
      return refusalOfStatus(status, headers);
    }
    const sentOn = onward(refreshTarget(headers.refresh ?? ""), url, headers, journey);
    const type = headers["content-type"] ?? "";
    if (sentOn || !mayBe(accepted, type)) {
      discard(response.body);
      return sentOn ?? { ok: false, code: "wrong_type", status };
    }
    const body = await readBody(response.body, headers["content-encoding"] ?? "", limits.bytes, journey.signal);
    if (!isWhatWasAsked(accepted, type, body)) return { ok: false, code: "wrong_type", status };
    const sentOnByPage = accepted === "html" ? onward(refreshInPage(body), url, headers, journey) : null;
    return sentOnByPage ?? { ok: true, url: url.href, status, headers, body };
  };

  const follow = async (start: URL, journey: Journey): Promise<FetchResult> => {
    let url = start;
    let permanent = true;
    for (let hops = 0; hops <= limits.redirects; hops++) {
      const refusal = rules.refusal(url);
      if (refusal) return { ok: false, code: refusal };
      const answer = await step(url, journey);
      if ("to" in answer) {
        permanent &&= answer.permanent;
        url = answer.to;
      } else if (answer.ok && permanent && url.href !== start.href) return { ...answer, movedTo: url.href };
      else return answer;
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
        return await follow(start, { given, signal, cookies: createFetchCookies(), refreshed: false });
      } catch (error) {
        return { ok: false, code: refusalOf(error, deadline) };
      }
    },
    close,
  };
}

/** Once, and not to where we are: a page that reloads itself is there already, unless it waits for a cookie that it has just
 *  set. */
function onward(
  target: string | null,
  url: URL,
  headers: Readonly<Record<string, string>>,
  journey: Journey,
): Onward | null {
  const to = target === null || journey.refreshed ? null : parseAddress(target, url);
  const plain = ({ href }: URL): string => href.replace(/#.*$/, "");
  if (!to || (plain(to) === plain(url) && headers["set-cookie"] === undefined)) return null;
  journey.refreshed = true;
  return { to, permanent: false };
}

/** A body nobody wants: its connection is closed, and that it broke off is no fault. */
function discard(body: Dispatcher.ResponseData["body"]): void {
  body.on("error", () => {}).destroy();
}

function refusalOfStatus(status: number, headers: Readonly<Record<string, string>>): FetchResult {
  const retryAfterMs = retryAfter(headers["retry-after"]);
  const after = retryAfterMs !== null && { retryAfterMs };
  if (status === 404 || status === 410) return { ok: false, code: "not_found", status, ...after };
  if (status === 401 || status === 403) return { ok: false, code: "forbidden", status, ...after };
  return { ok: false, code: "http_error", status, ...after };
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
