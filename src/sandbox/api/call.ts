/** One call of the Bot API, from its name and arguments to Telegram's answer. Knows nothing of HTTP. */
import { type Core, logCall, warn } from "../world/core.ts";
import type { Interference } from "../world/interceptor.ts";
import type { Upload } from "../world/model.ts";
import type { Webhook } from "../world/webhook.ts";
import { ApiError, type ErrorParameters } from "./api-error.ts";
import { readArguments } from "./arguments.ts";
import { changeMethods } from "./change-messages.ts";
import { chatMethods } from "./chat-methods.ts";
import { copyMethods } from "./copy-messages.ts";
import { cutsAnswer, interfere, slownessOf } from "./fault-switches.ts";
import { knownFields } from "./known-fields.ts";
import type { Method } from "./methods.ts";
import { profileMethods } from "./profile-methods.ts";
import { queryMethods } from "./query-methods.ts";
import { mediaMethods } from "./send-media.ts";
import { richMethods } from "./send-rich.ts";
import { textMethods } from "./send-text.ts";
import { type Described, updateMethods } from "./update-methods.ts";

export interface Answer {
  readonly status: number;
  readonly body: {
    ok: boolean;
    result?: unknown;
    description?: string;
    error_code?: number;
    parameters?: ErrorParameters;
  };
}

export type Caller = (
  method: string,
  payload: Readonly<Record<string, unknown>>,
  files: ReadonlyMap<string, Upload>,
  signal: AbortSignal,
) => Promise<Answer | Interference>;

export function createCaller(core: Core, webhook: Webhook): Caller {
  const methods = new Map<string, { name: string; run: Method }>();
  const groups = [
    updateMethods(webhook),
    textMethods,
    mediaMethods,
    richMethods,
    changeMethods,
    copyMethods,
    chatMethods,
    profileMethods,
    queryMethods,
  ];
  for (const group of groups) {
    for (const [name, run] of Object.entries(group)) methods.set(name.toLowerCase(), { name, run });
  }

  return async (written, payload, files, signal) => {
    const method = methods.get(written.toLowerCase());
    const args = readArguments(payload, files);
    const log = (status: number): void =>
      logCall(core, { at: core.now(), method: method?.name ?? written, payload, status });
    const asked = { method: method?.name ?? written, chatId: args.integer("chat_id"), payload };
    try {
      const interference =
        core.interceptor?.before?.(asked) ?? interfere(core, written.toLowerCase(), args.integer("chat_id"));
      if (interference) {
        log(0);
        return interference;
      }
      if (!method) {
        warn(core, `unknown method ${written}`);
        throw new ApiError(404, "Not Found: method not found");
      }
      if (core.isStrict) warnOfUnknownFields(core, method.name, Object.keys(payload));
      const slowMs = slownessOf(core, written.toLowerCase());
      if (slowMs > 0) await new Promise((resolve) => setTimeout(resolve, slowMs));
      const result = await method.run(core, args, signal);
      log(200);
      const instead = core.interceptor?.after?.(asked);
      if (instead) return instead;
      if (cutsAnswer(core, written.toLowerCase())) return "reset";
      return { status: 200, body: success(result) };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      log(error.code);
      const { code, message, parameters } = error;
      return {
        status: code,
        body: { ok: false, error_code: code, description: message, ...(parameters && { parameters }) },
      };
    }
  };
}

function success(result: unknown): Answer["body"] {
  const described = (result as Described | null)?.described;
  return typeof described === "string" ? { ok: true, result: true, description: described } : { ok: true, result };
}

/** Telegram ignores what it does not know; a test wants to hear of it. */
function warnOfUnknownFields(core: Core, method: string, names: readonly string[]): void {
  const known = knownFields[method];
  if (!known) return;
  for (const name of names) {
    if (!known.has(name)) warn(core, `${method}: Telegram ignores the field ${name}`);
  }
}
