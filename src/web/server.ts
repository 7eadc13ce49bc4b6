/** Serves HTTP: health, metrics, Telegram's webhook. Must never print a secret or a stack to a stranger. */
import { createHash, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import type { Emit } from "../events.ts";
import { listenFault } from "../start-fault.ts";
import { type ArticleDoor, installArticles } from "./articles.ts";
import { type CorrectionsSite, installCorrections } from "./corrections.ts";
import type { Metrics } from "./metrics.ts";
import type { Readiness } from "./readiness.ts";
import { type HubCallbacks, installWebsub } from "./websub.ts";

export interface Webhook {
  /** Where it is posted: /telegram/… */
  readonly path: string;
  readonly secret: string;
  /** Resolves once the update is kept: only then Telegram hears 200. */
  accept(update: { update_id: number }): Promise<void>;
}

export interface WebOptions {
  readonly host: string;
  readonly port: number;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Metrics;
  readonly webhook?: Webhook;
  /** Where a CMS posts. */
  readonly articles?: ArticleDoor;
  /** Where hubs of feeds may call us. */
  readonly hubs?: HubCallbacks;
  /** The public log of corrections. */
  readonly corrections?: CorrectionsSite;
  readonly emit: Emit;
}

export interface Web {
  /** Where it listens, such as http://127.0.0.1:3000. Throws StartFault when it can't be listened there. */
  start(): Promise<string>;
  stop(): Promise<void>;
}

/** Telegram's updates are far smaller; whatever is larger is not Telegram. */
const maxBodyBytes = 1024 * 1024;
/** From a request's first byte to the last of its body; Telegram sends both at once. Who is slower is cut off. */
const requestDeadlineMs = 10_000;
/** How often Node looks for those past it (30 s by default). */
const lookForSlowEveryMs = 1000;
/** What a request has when we stop: it is kept and answered in milliseconds, or was not read to its end. Telegram sends
 *  again what it heard no 200 for. */
const stopGraceMs = 1000;
/** Bot API, setWebhook: the header that carries secret_token. */
const secretHeader = "x-telegram-bot-api-secret-token";

const updateSchema = z.looseObject({ update_id: z.int().nonnegative() });

export function createWeb(options: WebOptions): Web {
  const app = new Hono();

  app.get("/healthz", (c) => c.json({ status: "ok" }));

  app.get("/readyz", async (c) => {
    const { ready, checks } = await options.readiness();
    return c.json({ status: ready ? "ready" : "not ready", checks }, ready ? 200 : 503);
  });

  app.get("/metrics", async () => {
    const { contentType, text } = await options.metrics.read();
    return new Response(text, { headers: { "content-type": contentType } });
  });

  const { webhook } = options;
  if (webhook) {
    const { path } = webhook;
    app.use(path, async (c, next) => {
      // Before a byte of the body is read: a stranger costs no memory.
      if (!sameSecret(c.req.header(secretHeader) ?? "", webhook.secret)) return c.json({ error: "wrong secret" }, 401);
      return next();
    });
    app.post(path, bodyLimit({ maxSize: maxBodyBytes }), async (c) => {
      const body: unknown = await c.req.json().catch(nullIfNoJson); // refused below, as whatever is no update
      const update = updateSchema.safeParse(body);
      if (!update.success) return c.json({ error: "expected an update of the Bot API" }, 400);
      await webhook.accept(update.data);
      return c.json({ ok: true });
    });
  }

  if (options.articles) installArticles(app, options.articles);
  if (options.hubs) installWebsub(app, options.hubs);
  if (options.corrections) installCorrections(app, options.corrections);

  app.notFound((c) => c.json({ error: "nothing here" }, 404));
  app.onError((error, c) => {
    if (error instanceof HTTPException) return error.getResponse(); // a refusal of ours, such as a body too large
    if (isCutOff(error)) return c.body(null, 408);
    options.emit({ type: "fault", where: `HTTP ${c.req.method} ${c.req.routePath}`, error });
    return c.json({ error: "something went wrong; it is in the log" }, 500);
  });

  let server: Server | undefined;
  return {
    async start() {
      server = createAdaptorServer({
        fetch: app.fetch,
        serverOptions: {
          requestTimeout: requestDeadlineMs,
          headersTimeout: requestDeadlineMs,
          connectionsCheckingInterval: lookForSlowEveryMs,
        },
      }) as Server;
      await listen(server, options.host, options.port);
      const { port } = server.address() as AddressInfo;
      const host = options.host.includes(":") ? `[${options.host}]` : options.host;
      return `http://${host}:${port}`;
    },
    async stop() {
      const running = server;
      if (!running?.listening) return;
      const closed = once(running, "close");
      running.close(); // idle connections with it
      const late = setTimeout(() => running.closeAllConnections(), stopGraceMs);
      await closed;
      clearTimeout(late);
    },
  };
}

/** A body that is cut off or too long is another matter than one that is no JSON. */
function nullIfNoJson(error: unknown): null {
  if (error instanceof SyntaxError) return null;
  throw error;
}

/** Node's word for a client that went away, or was cut off, within its body: nobody is left to answer. */
const isCutOff = (error: NodeJS.ErrnoException): boolean => error.code === "ECONNRESET" && error.message === "aborted";

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(listenFault(cause, host, port)));
    server.listen(port, host, resolve);
  });
}

/** Compares digests, so that neither length nor content shows in the time it takes. */
function sameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
