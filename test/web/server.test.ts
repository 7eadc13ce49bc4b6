/** The HTTP server as a supervisor, Prometheus, Telegram and a stranger see them. */
import { afterEach, describe, expect, test } from "vitest";
import type { HouseEvent } from "../../src/events.ts";
import { createMetrics, type Gauges } from "../../src/web/metrics.ts";
import { createReadiness, type ReadinessOptions } from "../../src/web/readiness.ts";
import { createWeb, type Web, type WebOptions } from "../../src/web/server.ts";

const secret = "a-secret-of-the-webhook";
const open: Web[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((web) => web.stop()));
});

const gauges: Gauges = {
  pending: async () => 3,
  subscribers: async () => 41,
  senders: async () => 2,
  heardAgoMs: async () => 4000,
  sickFeeds: async () => 5,
  memoryRatio: async () => 0.25,
  clockSkewMs: () => -1500,
};

async function start(change: Partial<WebOptions> = {}, asked: Partial<Gauges> = {}): Promise<string> {
  const metrics = createMetrics({ ...gauges, ...asked });
  const web = createWeb({
    host: "127.0.0.1",
    port: 0,
    readiness: async () => ({ ready: true, checks: [] }),
    metrics,
    emit: () => {},
    ...change,
  });
  open.push(web);
  return web.start();
}

const working: ReadinessOptions = {
  roles: ["bot", "jobs"],
  updates: "polling",
  redis: async () => {},
  telegram: async () => {},
  queues: async () => {},
  heardAgoMs: async () => 1000,
  senders: async () => 1,
  isHalted: async () => false,
  standing: async () => 0,
};

const post = (url: string, body: string, headers: Record<string, string> = {}) =>
  fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

describe("health", () => {
  test("is well while the process answers, and ready only while every check passes", async () => {
    let broken = false;
    const readiness = createReadiness({
      ...working,
      redis: async () => {
        if (broken) throw new Error("redis://user:pass@host is gone");
      },
    });
    const url = await start({ readiness });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    broken = true;
    const answer = await fetch(`${url}/readyz`);
    expect(answer.status).toBe(503);
    const text = await answer.text();
    expect(text).toContain("redis");
    expect(text).not.toContain("pass@host");
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });

  test("shows the metrics under their fixed names", async () => {
    const text = await (await fetch(`${await start()}/metrics`)).text();
    expect(text).toContain("depeche_subscribers 41");
    expect(text).toContain("depeche_broadcast_pending 3");
    expect(text).toContain("depeche_senders 2");
    expect(text).toContain("depeche_updates_last_seconds 4");
    expect(text).toContain("depeche_feeds_sick 5");
    expect(text).toContain("depeche_redis_memory_ratio 0.25");
    expect(text).toContain("depeche_clock_skew_seconds -1.5");
    for (const name of [
      "depeche_deliveries_total",
      "depeche_delivery_seconds",
      "depeche_throttle_wait_seconds",
      "depeche_feed_polls_total",
      "depeche_updates_total",
    ]) {
      expect(text).toContain(`# HELP ${name} `);
    }
  });
});

test("metrics that need Redis are unknown while it is away, the others are served", async () => {
  const url = await start({}, { subscribers: () => Promise.reject(new Error("Connection is closed.")) });
  const answer = await fetch(`${url}/metrics`);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toMatch(/^depeche_subscribers NaN$/im);
  expect(text).toContain("depeche_senders 2");
});

describe("readiness", () => {
  const statusOf = async (change: Partial<ReadinessOptions>) => {
    const { ready, checks } = await createReadiness({ ...working, ...change })();
    return { ready, failed: checks.filter(({ ok }) => !ok).map(({ name }) => name) };
  };

  test("a bot that polls and was given no answer for 90 s is deaf, and so is one that never was", async () => {
    expect(await statusOf({ heardAgoMs: async () => 89_000 })).toEqual({ ready: true, failed: [] });
    expect(await statusOf({ heardAgoMs: async () => 91_000 })).toEqual({ ready: false, failed: ["updates"] });
    expect(await statusOf({ heardAgoMs: async () => null })).toEqual({ ready: false, failed: ["updates"] });
  });

  test("a webhook may be silent for hours, and a process that only sends hears nobody", async () => {
    const deaf = { heardAgoMs: async () => null };
    expect(await statusOf({ ...deaf, updates: "webhook" })).toEqual({ ready: true, failed: [] });
    expect(await statusOf({ ...deaf, roles: ["jobs"] })).toEqual({ ready: true, failed: [] });
  });

  test("while Redis is away, that is the one reason; what is asked of it is not known", async () => {
    const away = () => Promise.reject(Object.assign(new Error("connect"), { code: "ECONNREFUSED" }));
    const { checks } = await createReadiness({
      ...working,
      redis: away,
      queues: away,
      heardAgoMs: away,
      senders: away,
    })();
    expect(Object.fromEntries(checks.map(({ name, reason }) => [name, reason]))).toEqual({
      redis: "nothing listens there",
      telegram: undefined,
      queues: "not known while Redis does not work",
      updates: "not known while Redis does not work",
      senders: "not known while Redis does not work",
    });
    const alone = await createReadiness({ ...working, queues: away })();
    expect(alone.checks.find(({ name }) => name === "queues")?.reason).toBe("nothing listens there");
  });

  test("a bot without a sender is not ready; by webhook it only says so, because taking it out would make it deaf too", async () => {
    const alone = { roles: ["bot"], senders: async () => 0 } as const;
    expect(await statusOf(alone)).toEqual({ ready: false, failed: ["senders"] });
    expect(await statusOf({ ...alone, updates: "webhook" })).toEqual({ ready: true, failed: ["senders"] });
  });
});

describe("the webhook", () => {
  const header = "x-telegram-bot-api-secret-token";
  const accepted: number[] = [];
  const webhook = {
    path: "/telegram/hook",
    secret,
    accept: async (update: { update_id: number }) => void accepted.push(update.update_id),
  };

  test("keeps an update that carries the secret, before it says so", async () => {
    const url = await start({ webhook });
    const answer = await post(`${url}/telegram/hook`, '{"update_id":7,"message":{}}', { [header]: secret });
    expect(answer.status).toBe(200);
    expect(accepted).toContain(7);
  });

  test("refuses a wrong secret, none, nonsense and bodies past a megabyte", async () => {
    const url = await start({ webhook });
    const hook = `${url}/telegram/hook`;
    expect((await post(hook, '{"update_id":8}', { [header]: `${secret}x` })).status).toBe(401);
    expect((await post(hook, '{"update_id":8}')).status).toBe(401);
    expect((await post(hook, "{", { [header]: secret })).status).toBe(400);
    expect((await post(hook, '{"update_id":"8"}', { [header]: secret })).status).toBe(400);
    const large = JSON.stringify({ update_id: 8, padding: "x".repeat(1_100_000) });
    expect((await post(hook, large, { [header]: secret })).status).toBe(413);
    expect((await post(`${url}/telegram/other`, '{"update_id":8}', { [header]: secret })).status).toBe(404);
    expect(accepted).not.toContain(8);
  });

  test("refuses a body past a megabyte that does not say how long it is", async () => {
    const hook = `${await start({ webhook })}/telegram/hook`;
    const body = new Blob([JSON.stringify({ update_id: 8, padding: "x".repeat(1_100_000) })]).stream();
    const answer = await fetch(hook, { method: "POST", body, duplex: "half", headers: { [header]: secret } });
    expect(answer.status).toBe(413);
  });

  test("says 500 and logs once when the update could not be kept, so that Telegram sends it again", async () => {
    const events: HouseEvent[] = [];
    const failing = { ...webhook, accept: () => Promise.reject(new Error("redis is gone")) };
    const url = await start({ webhook: failing, emit: (event) => void events.push(event) });
    const answer = await post(`${url}/telegram/hook`, '{"update_id":9}', { [header]: secret });
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain("redis is gone");
    expect(events.map((event) => event.type)).toEqual(["fault"]);
  });
});

test("a taken port is one sentence", async () => {
  const url = await start();
  const port = Number(new URL(url).port);
  await expect(start({ port })).rejects.toMatchObject({ code: "port_taken", message: expect.stringContaining("PORT") });
});
