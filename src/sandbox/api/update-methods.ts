/** getUpdates and webhooks: the two ways to the bot's updates, never both. */
import { parseAddress } from "../../news/web-address.ts";
import { conflict } from "../world/update-queue.ts";
import type { Webhook } from "../world/webhook.ts";
import { badRequest, tooManyRequests } from "./api-error.ts";
import type { Methods } from "./methods.ts";

// Bot API docs, setWebhook.
const ports = new Set(["", "80", "88", "443", "8443"]);
const longestSecret = 256;
const mostConnections = 100;
const usualConnections = 40;
const setPauseMs = 1_000;

/** The answer's description beside its result. */
export interface Described {
  readonly described: string;
}

export function updateMethods(webhook: Webhook): Methods {
  let lastSet = Number.NEGATIVE_INFINITY;
  return {
    getUpdates(core, args, signal) {
      if (webhook.current()) {
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      }
      return core.updates.get(
        {
          offset: args.integer("offset") ?? 0,
          limit: args.integer("limit") ?? 100,
          timeoutSeconds: args.integer("timeout") ?? 0,
          allowed: args.payload.allowed_updates,
        },
        signal,
      );
    },
    setWebhook(core, args) {
      const url = args.text("url");
      if (url === "") return remove();
      const address = parseAddress(url);
      if (!address) throw badRequest("invalid webhook URL specified");
      const { protocol, port, hostname } = address;
      const isLocal = ["127.0.0.1", "localhost", "[::1]"].includes(hostname);
      if (protocol !== "https:" && !isLocal) throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
      if (!ports.has(port) && !isLocal)
        throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
      const secret = args.text("secret_token");
      if (secret.length > longestSecret) throw badRequest("secret token is too long");
      if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest("secret token contains unallowed characters");
      const now = performance.now();
      if (now - lastSet < setPauseMs && webhook.current()?.url !== url) throw tooManyRequests(1);
      lastSet = now;
      core.updates.allow(args.payload.allowed_updates);
      if (args.flag("drop_pending_updates")) core.updates.clear();
      core.updates.evict("terminated by setWebhook request");
      const maxConnections = Math.min(
        Math.max(args.integer("max_connections") ?? usualConnections, 1),
        mostConnections,
      );
      const isSame = webhook.current()?.url === url && webhook.current()?.secret === secret;
      if (!isSame) webhook.set({ url, secret, maxConnections });
      return { described: isSame ? "Webhook is already set" : "Webhook was set" } satisfies Described;
    },
    deleteWebhook(core, args) {
      if (args.flag("drop_pending_updates")) core.updates.clear();
      return remove();
    },
    getWebhookInfo(core) {
      const settings = webhook.current();
      const allowed = core.updates.allowed();
      return {
        url: settings?.url ?? "",
        has_custom_certificate: false,
        pending_update_count: core.updates.pending().length,
        ...(settings && { max_connections: settings.maxConnections, ip_address: "127.0.0.1" }),
        ...(allowed.length > 0 && { allowed_updates: allowed }),
        ...webhook.info(),
      };
    },
    close: () => true,
    logOut: () => true,
  };

  function remove(): Described {
    const had = webhook.current() !== null;
    if (had) webhook.set(null);
    return { described: had ? "Webhook was deleted" : "Webhook is already deleted" };
  }
}
