/** Tells Telegram where updates go: to our webhook, or nowhere because we come and fetch them; and watches how that goes. */
import { createHmac } from "node:crypto";
import type { Api } from "grammy";
import type { Emit } from "../events.ts";
import { allowedUpdates } from "./intake.ts";

/** Where Telegram posts updates. Nobody can guess it, and it tells nothing about the secret. */
export function webhookPath(secret: string): string {
  return `/telegram/${createHmac("sha256", secret).update("webhook-path").digest("hex").slice(0, 32)}`;
}

export interface WebhookConfig {
  readonly UPDATES: "polling" | "webhook";
  readonly PUBLIC_URL?: string | undefined;
  readonly WEBHOOK_SECRET?: string | undefined;
}

export async function registerWebhook(api: Api, config: WebhookConfig, emit: Emit): Promise<void> {
  try {
    if (config.UPDATES === "webhook" && config.PUBLIC_URL && config.WEBHOOK_SECRET) {
      await api.setWebhook(config.PUBLIC_URL + webhookPath(config.WEBHOOK_SECRET), {
        secret_token: config.WEBHOOK_SECRET,
        allowed_updates: allowedUpdates,
      });
    } else await api.deleteWebhook();
  } catch (error) {
    // A server without webhooks polls all the same; one that keeps an old webhook says so by 409 at the first poll.
    emit({ type: "webhook.refused", error });
  }
}

export interface WebhookWatch {
  start(): void;
  stop(): void;
}

/** As often Telegram is asked. */
const askEveryMs = 60_000;
/** Fewer waiting updates are the traffic of the moment. */
const manyPending = 100;

/** Asks Telegram how its deliveries go. Trouble is an alarm and never unreadiness: a process taken out for it would stay so. */
export function createWebhookWatch(api: Pick<Api, "getWebhookInfo">, emit: Emit, everyMs = askEveryMs): WebhookWatch {
  let last: { pending: number; errorAt: number } | null = null;
  let timer: NodeJS.Timeout | undefined;

  const ask = async (): Promise<void> => {
    const info = await api.getWebhookInfo();
    const { pending_update_count: pending, last_error_date: errorAt = 0 } = info;
    emit({ type: "webhook.checked", pending });
    if (last && errorAt > last.errorAt) {
      emit({ type: "webhook.failing", pending, error: info.last_error_message ?? "" });
    } else if (last && pending >= manyPending && pending > last.pending) {
      emit({ type: "webhook.lagging", pending });
    }
    last = { pending, errorAt };
  };

  const look = (): void => {
    ask().catch((error: unknown) => emit({ type: "fault", where: "webhook watch", error }));
  };
  return {
    start() {
      look(); // what failed before we came is known from here on
      timer = setInterval(look, everyMs);
      timer.unref();
    },
    stop: () => clearInterval(timer),
  };
}
