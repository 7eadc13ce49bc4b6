/** Events in, log lines out, no flood of them. Never a token, a secret or a message text. */
import { pino } from "pino";
import type { Emit } from "./events.ts";
import { createHolds } from "./log-holds.ts";
import { lineOf } from "./log-lines.ts";
import { describeError, redact } from "./redact.ts";

export type LogLevel = "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";

/** More lines of one kind in a second than this are counted, not written (a Redis out of memory makes 17,000). */
const linesPerSecond = 10;

export interface Log {
  readonly emit: Emit;
  /** Hands every event to a second listener (metrics). */
  listen(listener: Emit): void;
  /** The program ends: what fails because its own connections are closed is not told any more. */
  closing(): void;
}

export function createLog(options: { level: LogLevel; now: () => number; write?: (line: string) => void }): Log {
  const logger = pino(
    { level: options.level, base: null, timestamp: () => `,"time":"${new Date(options.now()).toISOString()}"` },
    options.write ? { write: options.write } : undefined,
  );
  const listeners: Emit[] = [];
  const limit = createLineLimit(options.now);
  const holds = createHolds(options.now);
  return {
    listen: (listener) => void listeners.push(listener),
    closing: holds.closing,
    emit(event) {
      for (const listener of listeners) listener(event);
      if (holds.holds(event)) return;
      const suppressed = event.type === "redis.back" ? holds.redisIsBack() : limit(event.type);
      if (suppressed === null) return;
      const { level, text, saysCause } = lineOf(event);
      const { type, ...facts } = event;
      const fields = "error" in facts ? { ...facts, error: describeError(facts.error, { stack: !saysCause }) } : facts;
      logger[level]({ event: type, ...fields, ...(suppressed > 0 && { suppressed }) }, redact(text));
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
