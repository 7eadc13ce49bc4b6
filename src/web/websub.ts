/** The address that feeds' hubs call (WebSub): whether we want what we asked for, and that there is something new. Strangers
 *  cost no memory: who is not known is turned away before a byte of the body is read. */
import type { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { defaultLimits } from "../ingest/fetch/guarded-fetch.ts";

export interface HubCallbacks {
  knows(id: string): Promise<boolean>;
  /** The challenge to be repeated; null: that is not so. */
  confirm(
    id: string,
    question: {
      readonly mode: string;
      readonly topic: string;
      readonly challenge: string;
      readonly leaseSeconds: number;
    },
  ): Promise<string | null>;
  /** False: there is no such subscription any more. */
  told(id: string, body: Uint8Array, signature: string): Promise<boolean>;
}

const longestChallenge = 2000;
const route = "/websub/:id";

export function installWebsub(app: Hono, hubs: HubCallbacks): void {
  app.use(route, async (c, next) => {
    if (!(await hubs.knows(c.req.param("id") ?? ""))) return c.json({ error: "nothing here" }, 404);
    return next();
  });
  app.get(route, async (c) => {
    const said = (name: string): string => c.req.query(`hub.${name}`) ?? "";
    const challenge = await hubs.confirm(c.req.param("id"), {
      mode: said("mode"),
      topic: said("topic"),
      challenge: said("challenge").slice(0, longestChallenge),
      leaseSeconds: Number(said("lease_seconds")) || 0,
    });
    // What is repeated is a stranger's text: never a page.
    if (challenge !== null) return c.text(challenge, 200, { "x-content-type-options": "nosniff" });
    return said("mode") === "denied" ? c.text("", 200) : c.json({ error: "not asked for" }, 404);
  });
  // A hub sends the whole feed; larger ones are not read by polls either.
  app.post(route, bodyLimit({ maxSize: defaultLimits.bytes }), async (c) => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const isWanted = await hubs.told(c.req.param("id"), body, c.req.header("x-hub-signature") ?? "");
    return isWanted ? c.body(null, 202) : c.json({ error: "not wanted any more" }, 410);
  });
}
