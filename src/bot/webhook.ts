/** Tells Telegram where updates go: to our webhook, or nowhere because we come and fetch them. */
import { createHmac } from "node:crypto";
import type { Api } from "grammy";
import type { Emit } from "../events.ts";
import { allowedUpdates } from "./intake.ts";

/** Nobody can guess it, and it tells nothing about the secret. */
export function webhookPath(secret: string): string {
  return createHmac("sha256", secret).update("webhook-path").digest("hex").slice(0, 32);
}

export interface WebhookConfig {
  readonly UPDATES: "polling" | "webhook";
  readonly PUBLIC_URL?: string | undefined;
  readonly WEBHOOK_SECRET?: string | undefined;
}

export async function registerWebhook(api: Api, config: WebhookConfig, emit: Emit): Promise<void> {
  try {
    if (config.UPDATES === "webhook" && config.PUBLIC_URL && config.WEBHOOK_SECRET) {
      await api.setWebhook(`${config.PUBLIC_URL}/telegram/${webhookPath(config.WEBHOOK_SECRET)}`, {
        secret_token: config.WEBHOOK_SECRET,
        allowed_updates: allowedUpdates,
      });
    } else await api.deleteWebhook();
  } catch (error) {
    // A server without webhooks polls all the same; one that keeps an old webhook says so by 409 at the first poll.
    emit({ type: "webhook.refused", error });
  }
}
