/** Outages that everything speaks of, again and again: the first word of each is written, what follows is counted. */
import type { HouseEvent } from "./events.ts";
import { isConnectionClosed, isOutage, isRefusal, troubleOf } from "./store/redis/trouble.ts";
import { isCalledOff, isTokenRefused } from "./telegram/classify-error.ts";

/** Connections notice the end of an outage one after another, and speak of it until then. */
const afterOutageMs = 30_000;

export interface Holds {
  /** Whether the event says no more than what has been told. */
  holds(event: HouseEvent): boolean;
  /** Returns how many lines its outage held. */
  redisIsBack(): number;
  /** The program ends: what fails because its own connections are closed is no fault. */
  closing(): void;
}

export function createHolds(now: () => number): Holds {
  const redis = createHold(now, redisOutage);
  const token = createHold(now, tokenOutage);
  let isClosing = false;
  return {
    holds: (event) => (isClosing && isOwnEnd(event)) || redis.holds(event) || token.holds(event),
    redisIsBack: redis.end,
    closing() {
      isClosing = true;
    },
  };
}

const isOwnEnd = (event: HouseEvent): boolean =>
  "error" in event && (isCalledOff(event.error) || isConnectionClosed(event.error));

/** Null: it is of no outage of this kind. Else what is wrong: another cause is another line. */
type Outage = (event: HouseEvent) => { readonly cause: string; readonly untilEnd: boolean } | null;

const redisOutage: Outage = (event) => {
  if (event.type === "redis.away") return { cause: causeOf(event.error), untilEnd: true };
  return "error" in event && isOutage(event.error) ? { cause: causeOf(event.error), untilEnd: false } : null;
};

const causeOf = (error: unknown): string => (isRefusal(error) && troubleOf(error)?.reason) || "away";

const tokenOutage: Outage = (event) => {
  const isRefused = event.type === "telegram.unauthorized" || ("error" in event && isTokenRefused(event.error));
  return isRefused ? { cause: "refused", untilEnd: false } : null;
};

function createHold(now: () => number, outageOf: Outage) {
  let lastAt = Number.NEGATIVE_INFINITY;
  /** Its end will be told. */
  let willEnd = false;
  let held = 0;
  const told = new Set<string>();
  return {
    holds(event: HouseEvent): boolean {
      const outage = outageOf(event);
      if (!outage) return false;
      if (!willEnd && now() - lastAt >= afterOutageMs) told.clear();
      willEnd ||= outage.untilEnd;
      lastAt = now();
      const isTold = told.has(outage.cause);
      told.add(outage.cause);
      if (isTold) held++;
      return isTold;
    },
    end(): number {
      const count = held;
      willEnd = false;
      held = 0;
      return count;
    },
  };
}
