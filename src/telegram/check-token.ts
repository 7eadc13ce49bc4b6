/** Asks Telegram who we are, before anything else starts: a wrong token is a sentence, not a stack. */
import { setTimeout as pause } from "node:timers/promises";
import { Api } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { StartFault } from "../start-fault.ts";
import { classifyError } from "./classify-error.ts";
import { createTransport } from "./transport.ts";

export interface CheckTokenOptions {
  readonly token: string;
  readonly apiRoot: string;
  /** Lines for the person who starts the program. */
  readonly onProgress?: (line: string) => void;
  /** ms after which it is said that Telegram is silent. */
  readonly silentForMs?: number;
}

/** An answer takes a fraction of a second; past this whoever started us wants to know what they wait for. */
const silentForMs = 4000;

/** Throws StartFault. A wait that Telegram asks for is waited here: whoever started us again would ask sooner, and make it
 *  longer. */
export async function checkToken(options: CheckTokenOptions): Promise<UserFromGetMe> {
  const { token, apiRoot, onProgress } = options;
  const transport = createTransport({ token, apiRoot });
  const api = new Api(token, { apiRoot });
  api.config.use(transport.transformer);
  const { host } = new URL(apiRoot);
  const word = setTimeout(
    () => onProgress?.(`${host} has not answered yet: waiting for Telegram.`),
    options.silentForMs ?? silentForMs,
  );
  try {
    for (;;) {
      const answer = await api.getMe().catch(classifyError);
      if (!("kind" in answer)) return answer;
      if (answer.kind !== "flood") throw faultOf(answer, host);
      onProgress?.(`Telegram asks us to wait ${Math.ceil(answer.retryAfterMs / 1000)} s before we start: waiting.`);
      await pause(answer.retryAfterMs);
    }
  } finally {
    clearTimeout(word);
    await transport.close();
  }
}

function faultOf(verdict: ReturnType<typeof classifyError>, host: string): StartFault {
  if (verdict.kind === "unauthorized") {
    return new StartFault("token_refused", `${host} refuses BOT_TOKEN: copy it again from @BotFather.`);
  }
  const what =
    "cause" in verdict ? verdict.cause.message : "description" in verdict ? `it answers “${verdict.description}”` : "";
  const advice = "Check the network and TELEGRAM_API_ROOT, or start again in a while.";
  return new StartFault("telegram_unreachable", `Can't work with Telegram at ${host}${what && `: ${what}`}. ${advice}`);
}
