/** Subscriptions at feeds' hubs (WebSub): asked for where a feed names one and we can be called, confirmed by the hub's
 *  challenge, renewed by polls. What a hub sends is believed when it is signed, and only that there is something new: the feed
 *  itself is asked for it, at once. Polling goes on, more rarely, and finds what a hub keeps to itself. */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Emit } from "../events.ts";
import type { HubLink } from "../ingest/feed/hub-links.ts";
import type { GuardedFetch } from "../ingest/fetch/guarded-fetch.ts";
import { feedEntry } from "../news/agenda.ts";
import type { Feed } from "../news/feed.ts";
import { type HubSubscription, isHubAlive, leaseOf, wantedLeaseMs, wantsAsking } from "../news/hub.ts";
import type { Clock } from "../news/schedule.ts";
import type { Agenda } from "../store/agenda.ts";
import type { FeedStore } from "../store/feeds.ts";
import type { HubStore } from "../store/hubs.ts";

/** What a hub asks of us. */
export interface HubCalls {
  knows(id: string): Promise<boolean>;
  /** The challenge to be repeated; null: that is not so. */
  confirm(id: string, question: HubQuestion): Promise<string | null>;
  /** False: we know no such subscription any more. */
  told(id: string, body: Uint8Array, signature: string): Promise<boolean>;
}

export interface HubQuestion {
  readonly mode: string;
  readonly topic: string;
  readonly challenge: string;
  readonly leaseSeconds: number;
}

/** What a feed says of its hub; unchanged: it was not read anew. */
export type HubOffer = HubLink | undefined | "unchanged";

/** told: the hub has told something since the feed was read last. alive: it can be relied on to tell. */
export interface HubStanding {
  readonly told: boolean;
  readonly alive: boolean;
}

export interface Hubs extends HubCalls {
  /** A poll read the feed as it was before, with `readAt` of the last time; it names this hub, or none. `hasNew`: something
   *  was found. Never throws for what a hub does. */
  offered(feed: Feed, offer: HubOffer, hasNew: boolean): Promise<HubStanding>;
  /** It can be relied on to tell. */
  isAlive(feed: number): Promise<boolean>;
  leave(feed: number): Promise<void>;
}

export interface HubsDeps {
  readonly hubs: HubStore;
  readonly feeds: Pick<FeedStore, "get">;
  readonly agenda: Pick<Agenda, "put">;
  readonly fetch: Pick<GuardedFetch, "fetch">;
  /** PUBLIC_URL; without it no hub can call us. */
  readonly publicUrl: string | undefined;
  readonly clock: Clock;
  readonly emit: Emit;
}

/** A hub may ask whether we have really left. */
const leavingMs = 24 * 3_600_000;
/** A hub that tells all the time does not make us ask all the time. */
const restMs = 20_000;

export function createHubs(deps: HubsDeps): Hubs {
  const { hubs, clock, publicUrl } = deps;

  const ask = async (mode: "subscribe" | "unsubscribe", { id, hub, topic, secret }: HubSubscription): Promise<void> => {
    const answer = await deps.fetch.fetch(hub, {
      accept: "text",
      form: {
        "hub.callback": `${publicUrl}/websub/${id}`,
        "hub.mode": mode,
        "hub.topic": topic,
        ...(mode === "subscribe" && { "hub.secret": secret, "hub.lease_seconds": String(wantedLeaseMs / 1000) }),
      },
    });
    const isTaken = (answer.status ?? 0) >= 200 && (answer.status ?? 0) < 300;
    deps.emit({ type: "hub.asked", mode, outcome: isTaken ? "taken" : answer.ok ? "refused" : answer.code });
  };

  const leave = async (feed: number): Promise<void> => {
    const known = await hubs.of(feed);
    if (!known) return;
    await hubs.detach(feed);
    const left = await hubs.update(known.id, (current) => ({ ...current, state: "leaving", askedAt: clock() }));
    if (left && publicUrl !== undefined) await ask("unsubscribe", left); // without one it ends with its lease
    await hubs.forget(clock() - leavingMs);
  };

  const begin = async (feed: number, { hub, topic }: HubLink): Promise<void> => {
    const id = randomBytes(18).toString("base64url");
    const secret = randomBytes(32).toString("hex");
    const fresh = { id, secret, feed, hub, topic, state: "asked", askedAt: clock(), missed: 0 } as const;
    await hubs.put(fresh); // before it is asked: its challenge may come at once
    await ask("subscribe", fresh);
  };

  /** Renews it in time. `missed`: the hub has kept something to itself. */
  const lookAfter = async (known: HubSubscription, missed: boolean): Promise<HubSubscription | null> => {
    const now = clock();
    const again = wantsAsking(known, now);
    if (!again && !missed) return known;
    const changed = await hubs.update(known.id, (current) => ({
      ...current,
      missed: missed ? current.missed + 1 : current.missed,
      ...(again && { askedAt: now, state: current.state === "refused" ? "asked" : current.state }),
    }));
    if (again && changed) await ask("subscribe", changed);
    return changed;
  };

  return {
    async offered(feed, offer, hasNew) {
      const known = await hubs.of(feed.number);
      const told = (known?.heardAt ?? 0) > (feed.readAt ?? 0);
      const link = offer === "unchanged" ? known : offer;
      const kept = known && publicUrl !== undefined && link?.hub === known.hub && link.topic === known.topic;
      if (kept) return { told, alive: isHubAlive(await lookAfter(known, hasNew && !told), clock()) };
      if (known) await leave(feed.number);
      if (link && publicUrl !== undefined) await begin(feed.number, link);
      return { told, alive: false };
    },
    isAlive: async (feed) => isHubAlive(await hubs.of(feed), clock()),
    leave,
    knows: async (id) => (await hubs.get(id)) !== null,
    async confirm(id, { mode, topic, challenge, leaseSeconds }) {
      const known = await hubs.get(id);
      if (known?.topic !== topic) return null;
      if (mode === "unsubscribe") return known.state === "leaving" ? challenge : null;
      if (known.state === "leaving") return null;
      const askedAt = clock();
      if (mode === "denied") {
        await hubs.update(id, (current) => ({ ...current, state: "refused", askedAt }));
        return null;
      }
      if (mode !== "subscribe") return null;
      const leaseUntil = askedAt + leaseOf(leaseSeconds);
      const confirmed = await hubs.update(id, (current) =>
        current.state === "leaving" ? null : { ...current, state: "active", askedAt, leaseUntil, missed: 0 },
      );
      return confirmed?.state === "active" ? challenge : null;
    },
    async told(id, body, signature) {
      const known = await hubs.get(id);
      if (!known || known.state === "leaving") return false;
      if (!isSigned(body, signature, known.secret)) return true; // WebSub 8: not believed, and the sender learns nothing
      const now = clock();
      await hubs.update(id, (current) => ({ ...current, heardAt: now, missed: 0 }));
      const feed = await deps.feeds.get(known.feed);
      if (!feed || feed.paused) return true;
      const askedLast = Math.max(feed.readAt ?? 0, feed.fault?.at ?? 0);
      await deps.agenda.put(feedEntry(feed.number), Math.max(now, askedLast + restMs));
      return true;
    },
  };
}

/** WebSub 7.1: `sha256=<hex>`, with one of these. */
const methods: ReadonlySet<string> = new Set(["sha1", "sha256", "sha384", "sha512"]);

function isSigned(body: Uint8Array, signature: string, secret: string): boolean {
  const [method = "", hex = ""] = signature.trim().toLowerCase().split("=", 2);
  if (!methods.has(method)) return false;
  const expected = createHmac(method, secret).update(body).digest();
  const given = Buffer.from(hex, "hex");
  return given.length === expected.length && timingSafeEqual(given, expected);
}
