/** Events in, log lines out: the one place with operator wording. Never a token, a secret or a message text. */
import { pino } from "pino";
import type { Emit, HouseEvent } from "./events.ts";
import { isOutage } from "./store/redis/outage.ts";

export type LogLevel = "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";

type Line = readonly [level: "trace" | "debug" | "info" | "warn" | "error", text: string];

function lineOf(event: HouseEvent): Line {
  switch (event.type) {
    case "app.started":
      return ["info", `started (${event.roles})`];
    case "app.stopped":
      return ["info", "stopped"];
    case "app.stop_late":
      return ["warn", `${event.part} did not end within ${event.withinMs} ms: stopping without`];
    case "redis.away":
      return ["error", "Redis is away: waiting for it, nothing is lost"];
    case "redis.back":
      return ["info", `Redis is back after ${Math.round(event.afterMs / 1000)} s`];
    case "redis.warning":
      return ["warn", event.text];
    case "clock.skewed":
      return ["warn", `this machine's clock is ${event.skewMs} ms off Redis' clock, which counts: set it right`];
    case "store.empty":
      return [
        "info",
        "the store is empty: no subscribers yet. If there were some, this is another Redis or it lost its data",
      ];
    case "hub.asked":
      return ["debug", `hub: ${event.mode} ${event.outcome}`];
    case "redis.nearly_full":
      return ["error", "Redis is nearly full (maxmemory): no new broadcast is planned until there is room"];
    case "deliveries.settled":
      return ["debug", `${event.count} copies ${event.outcome}`];
    case "delivery.answered":
      return ["trace", "Telegram answered"];
    case "broadcast.started":
      return ["info", `broadcast started (${event.kind})`];
    case "broadcast.planned":
      return ["info", `broadcast planned for ${event.recipients}`];
    case "broadcast.halted":
      return ["error", "broadcast halted: Telegram refuses its text"];
    case "broadcast.variant_refused":
      return ["error", "Telegram refuses the text in one language or form: its readers get nothing"];
    case "broadcast.picture_refused":
      return ["warn", "Telegram refuses a picture: its story goes without"];
    case "broadcast.paid_refused":
      return ["warn", "Telegram refuses the paid speed: going on at the free one"];
    case "recipients.set_aside":
      return ["error", "what is stored of some recipients can't be read: they were set aside, the others are served"];
    case "subscriber.unreadable":
      return ["error", "the record of a subscriber can't be read: left out, the others are served"];
    case "batch.set_aside":
      return ["error", "a batch ended its process again and again and was set aside"];
    case "broadcast.revived":
      return ["warn", "batches without a live job given out again"];
    case "outage.over":
      return [
        "warn",
        "nothing was looked after for a while: digests are late, or too late and wait for their next time",
      ];
    case "digest.missed":
      return ["error", "a digest could not be made in time"];
    case "telegram.flood":
      return ["warn", "Telegram asks us to wait"];
    case "telegram.silent":
      return ["error", "Telegram does not answer: waiting, with a call now and then"];
    case "telegram.heard":
      return ["info", `Telegram answers again after ${Math.round(event.afterMs / 1000)} s`];
    case "chat.floods":
      return ["warn", "a chat sends more than it may be answered: done in order, the rest of its answers is left out"];
    case "chats.forgotten":
      return ["info", `${event.count} chats that Telegram has refused for 90 days were erased`];
    case "chat.refuses":
      return ["warn", "a chat does not let us write"];
    case "telegram.unauthorized":
      return ["error", "Telegram refuses the token: nothing is sent"];
    case "telegram.unclassified":
      return ["error", "Telegram gave an answer nobody has seen before"];
    case "job.failed":
      return ["error", "a job failed for good"];
    case "job.retried":
      return ["warn", "a job failed and is tried again"];
    case "notice.lost":
      return ["warn", "the newsroom could not be told something"];
    case "feed.polled":
      return ["debug", `feed polled: ${event.outcome}`];
    case "permits.granted":
      return ["trace", "permits granted"];
    case "update.handled":
      return ["debug", "update handled"];
    case "update.refused":
      return ["warn", "an update names a chat or person by an id that Telegram does not give: refused"];
    case "update.poisoned":
      return ["error", "an update failed again and again and was set aside"];
    case "updates.interrupted":
      return ["warn", "no updates can be taken in: trying again until they can"];
    case "webhook.refused":
      return ["warn", "Telegram did not take the webhook setting"];
    case "updates.resumed":
      return ["info", `updates are taken in again after ${Math.round(event.afterMs / 1000)} s`];
    case "webhook.checked":
      return ["trace", "asked Telegram how the webhook does"];
    case "webhook.failing":
      return ["error", "Telegram can't deliver updates to the webhook"];
    case "webhook.lagging":
      return ["error", `${event.pending} updates wait at Telegram for the webhook, more and more of them`];
    case "senders.absent":
      return ["error", "no sender runs: nothing goes out until a process with ROLES=jobs is started"];
    case "senders.present":
      return ["info", `senders run again: ${event.count}`];
    case "updates.rival":
      return ["warn", "another process polls with this token: stepping back (run one bot per token)"];
    case "menu.refused":
      return ["warn", "Telegram did not take a command menu: people type, or use buttons"];
    case "fault":
      return ["error", `unexpected fault in ${event.where}`];
    default:
      return event satisfies never;
  }
}

/** More lines of one kind in a second than this are counted, not written (a Redis out of memory makes 17,000). */
const linesPerSecond = 10;

export interface Log {
  readonly emit: Emit;
  /** Hands every event to a second listener (metrics). */
  listen(listener: Emit): void;
}

export function createLog(options: { level: LogLevel; now: () => number; write?: (line: string) => void }): Log {
  const logger = pino(
    { level: options.level, base: null, timestamp: () => `,"time":"${new Date(options.now()).toISOString()}"` },
    options.write ? { write: options.write } : undefined,
  );
  const listeners: Emit[] = [];
  const limit = createLineLimit(options.now);
  const hold = createOutageHold(options.now);
  return {
    listen: (listener) => void listeners.push(listener),
    emit(event) {
      for (const listener of listeners) listener(event);
      if (hold.holds(event)) return;
      const suppressed = event.type === "redis.back" ? hold.end() : limit(event.type);
      if (suppressed === null) return;
      const [level, text] = lineOf(event);
      const { type, ...facts } = event;
      const fields = "error" in facts ? { ...facts, error: describeError(facts.error) } : facts;
      logger[level]({ event: type, ...fields, ...(suppressed > 0 && { suppressed }) }, redact(text));
    },
  };
}

/** Connections notice the end of an outage one after another, and speak of it until then. */
const afterOutageMs = 30_000;

/** While Redis is away everything that needs it fails, again and again: the first word of it is written, what follows is
 *  counted. */
function createOutageHold(now: () => number): { holds(event: HouseEvent): boolean; end(): number } {
  let lastAt = Number.NEGATIVE_INFINITY;
  let isAway = false;
  let held = 0;
  return {
    holds(event) {
      if (!("error" in event) || !isOutage(event.error)) {
        if (event.type !== "redis.away") return false;
      }
      const isKnown = isAway || now() - lastAt < afterOutageMs;
      if (event.type === "redis.away") isAway = true;
      lastAt = now();
      if (isKnown) held++;
      return isKnown;
    },
    /** Returns how many lines were held. */
    end() {
      const count = held;
      isAway = false;
      held = 0;
      return count;
    },
  };
}

/** Returns how many lines of the kind were held back since the last one, or null when this one is held back too. */
function createLineLimit(now: () => number): (kind: string) => number | null {
  const seen = new Map<string, { second: number; written: number; held: number }>();
  return (kind) => {
    const second = Math.floor(now() / 1000);
    const entry = seen.get(kind) ?? { second, written: 0, held: 0 };
    seen.set(kind, entry);
    if (entry.second !== second) Object.assign(entry, { second, written: 0 });
    if (entry.written >= linesPerSecond) {
      entry.held++;
      return null;
    }
    entry.written++;
    const { held } = entry;
    entry.held = 0;
    return held;
  };
}

/** Errors of vendors carry tokens, payloads and whole contexts in their fields: only name, message and stack leave. */
function describeError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return redact(String(error));
  return {
    name: error.name,
    message: redact(error.message),
    stack: redact(error.stack?.split("\n").slice(1, 8).join("\n") ?? ""),
    ...(error.cause !== undefined && depth < 3 && { cause: describeError(error.cause, depth + 1) }),
  };
}

const secrets: readonly (readonly [RegExp, string])[] = [
  // No word boundary before it: in addresses it stands right behind "bot".
  [/\d{3,}:[A-Za-z0-9_-]{20,}/g, "<token>"],
  [/(rediss?:\/\/)[^@\s/]*@/g, "$1<password>@"],
  [/(https?:\/\/)[^@\s/]*:[^@\s/]*@/g, "$1<password>@"],
];

/** Takes bot tokens and passwords out of a text. */
export function redact(text: string): string {
  return secrets.reduce((clean, [pattern, mark]) => clean.replace(pattern, mark), text);
}
