/** What goes wrong on purpose, decided per call. Reading updates and asking who the bot is stay unharmed, except by a revoked token
 *  and by the switch of their own: a test wants to see the bot's answer to a fault, not its silence. */
import type { Core } from "../world/core.ts";
import type { Interference } from "../world/interceptor.ts";
import { conflict, otherReader } from "../world/update-queue.ts";
import { ApiError, tooManyRequests } from "./api-error.ts";

const spared = new Set(["getupdates", "getme", "setwebhook", "deletewebhook", "getwebhookinfo", "close", "logout"]);

/** Throws an ApiError, or says what happens to the connection instead of an answer. Counts down what is counted. */
export function interfere(core: Core, method: string, chatId: number | null): Interference | null {
  const faults = core.faults;
  if (faults.revoked) throw new ApiError(401, "Unauthorized");
  if (method === "getupdates" && faults.updates === "rival") throw conflict(otherReader);
  if (method === "getupdates" && faults.updates === "broken") throw new ApiError(500, "Internal Server Error");
  if (spared.has(method)) return null;
  if (spend(core, "resetBefore")) return "reset";
  if (spend(core, "hang")) return "hang";
  if (spend(core, "html502")) return "html502";
  const flood = faults.rate429;
  if (flood && (flood.chat === undefined || flood.chat === chatId)) {
    const left = flood.count ?? 0;
    if (flood.forever || left > 0 || flood.count === undefined) {
      if (!flood.forever) {
        const { rate429: _, ...rest } = faults;
        core.faults = left > 1 ? { ...rest, rate429: { ...flood, count: left - 1 } } : rest;
      }
      throw tooManyRequests(flood.retryAfter);
    }
  }
  if (faults.error500 && Math.random() < faults.error500) throw new ApiError(500, "Internal Server Error: restart");
  return null;
}

/** True when the call is carried out and its answer cut off. */
export function cutsAnswer(core: Core, method: string): boolean {
  return !spared.has(method) && spend(core, "resetAfter");
}

export const slownessOf = (core: Core, method: string): number => (spared.has(method) ? 0 : (core.faults.slowMs ?? 0));

function spend(core: Core, name: "resetBefore" | "resetAfter" | "hang" | "html502"): boolean {
  const left = core.faults[name] ?? 0;
  if (left <= 0) return false;
  const { [name]: _, ...rest } = core.faults;
  core.faults = left > 1 ? { ...rest, [name]: left - 1 } : rest;
  return true;
}
