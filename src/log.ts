/** Events in, log lines out: the one place with operator wording. Never a token, a secret or a message text. */
import { pino } from "pino";

export type LogLevel = "trace" | "debug" | "info" | "warn" | "error" | "fatal" | "silent";

/** One member per thing worth telling an operator. Facts only: ids, counts, ms. */
export type HouseEvent =
  | { type: "house.started"; roles: string; page?: string }
  | { type: "house.stopping"; signal: string }
  | { type: "house.stopped" }
  | { type: "fault"; where: string; error: unknown };

/** Emits one event; must never throw. */
export type Emit = (event: HouseEvent) => void;

type Line = readonly [level: "debug" | "info" | "warn" | "error", text: string];

function lineOf(event: HouseEvent): Line {
  switch (event.type) {
    case "house.started":
      return ["info", `started (${event.roles})`];
    case "house.stopping":
      return ["info", `${event.signal}: letting calls in flight end`];
    case "house.stopped":
      return ["info", "stopped"];
    case "fault":
      return ["error", `unexpected fault in ${event.where}`];
    default:
      return event satisfies never;
  }
}

export { lineOf, pino };
