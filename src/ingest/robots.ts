/** What a site lets machines read (RFC 9309). Asked for pages that nobody asked for in person. A page that an editor
 *  publishes is a person's request, and a feed is subscribed to by a person and made for machines: neither asks here. */

import { LRUCache } from "lru-cache";
import robotsParser from "robots-parser";
import { parseAddress } from "../news/web-address.ts";
import type { GuardedFetch } from "./fetch/guarded-fetch.ts";

export interface Robots {
  /** Never throws: a site whose rules can't be had for now is not read for now. */
  mayRead(url: string, signal?: AbortSignal): Promise<boolean>;
}

export interface RobotsOptions {
  readonly fetch: Pick<GuardedFetch, "fetch">;
  /** ms */
  readonly clock: () => number;
}

/** The name by which a site may speak to us alone; also the first word of the user agent. */
export const productToken = "Depeche";
/** RFC 9309, 2.4: not longer than a day. */
const keptMs = 86_400_000;
/** A server in trouble is asked again before that. */
const troubledMs = 600_000;
const mostSites = 1000;
/** RFC 9309, 2.5: so much must be read; the rest is not looked at. */
const mostCharacters = 500 * 1024;
/** The package's types promise a default export that its CommonJS does not have: the module is the function. */
const parseRules = robotsParser as unknown as typeof robotsParser.default;

interface Site {
  readonly rules: Promise<(url: string) => boolean>;
  until: number;
}

export function createRobots({ fetch, clock }: RobotsOptions): Robots {
  const sites = new LRUCache<string, Site>({ max: mostSites });

  const ask = async (
    origin: string,
    site: { until: number },
    signal?: AbortSignal,
  ): Promise<(url: string) => boolean> => {
    const address = `${origin}/robots.txt`;
    const fetched = await fetch.fetch(address, { accept: "text", ...(signal && { signal }) });
    if (fetched.ok) {
      const text = new TextDecoder().decode(fetched.body).slice(0, mostCharacters);
      const rules = parseRules(address, text);
      return (url) => rules.isAllowed(url, productToken) !== false;
    }
    // "Unavailable" (4xx), or something else than a text in its place: there are no rules.
    const { status = 0 } = fetched;
    if ((status >= 400 && status < 500 && status !== 429) || fetched.code === "wrong_type") return () => true;
    // "Unreachable": the rules are not known, so nothing is allowed until they are.
    site.until = clock() + troubledMs;
    return () => false;
  };

  return {
    async mayRead(url, signal) {
      const origin = parseAddress(url)?.origin;
      if (origin === undefined) return false;
      let site = sites.get(origin);
      if (!site || site.until <= clock()) {
        const times = { until: clock() + keptMs };
        site = Object.assign(times, { rules: ask(origin, times, signal) });
        sites.set(origin, site);
      }
      return (await site.rules)(url);
    },
  };
}
