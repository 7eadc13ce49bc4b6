/** Asks Telegram who we are, before anything else starts: a wrong token is a sentence, not a stack. */
import { Api } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { StartFault } from "../start-fault.ts";
import { classifyError } from "./classify-error.ts";
import { createTransport } from "./transport.ts";

export async function checkToken(options: { token: string; apiRoot: string }): Promise<UserFromGetMe> {
  const transport = createTransport(options);
  const api = new Api(options.token, { apiRoot: options.apiRoot });
  api.config.use(transport.transformer);
  try {
    return await api.getMe();
  } catch (error) {
    const verdict = classifyError(error);
    const { host } = new URL(options.apiRoot);
    if (verdict.kind === "unauthorized") {
      throw new StartFault("token_refused", `${host} refuses BOT_TOKEN: copy it again from @BotFather.`);
    }
    throw new StartFault(
      "telegram_unreachable",
      `Can't reach Telegram at ${host}${"cause" in verdict ? `, ${verdict.cause.message}` : ""}: check the network and TELEGRAM_API_ROOT.`,
    );
  } finally {
    await transport.close();
  }
}
