/** Updates by webhook, through the whole program. */
import { createConnection } from "node:net";
import { expect, test } from "vitest";
import { webhookPath } from "../../src/bot/webhook.ts";
import { people, startApp } from "../support/app.ts";
import { freePort } from "../support/free-port.ts";

const secret = "0123456789abcdef";

test("updates that are delivered are answered, and a body that does not end holds up neither them nor the stop", async () => {
  const port = await freePort();
  const it = await startApp({
    env: {
      UPDATES: "webhook",
      PORT: String(port),
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      WEBHOOK_SECRET: secret,
    },
  });
  const sockets = Array.from({ length: 20 }, () => createConnection(port, "127.0.0.1"));
  try {
    for (const socket of sockets) {
      socket.on("error", () => {}); // cut off by the stop
      const head = `POST ${webhookPath(secret)} HTTP/1.1\r\nHost: a\r\nx-telegram-bot-api-secret-token: ${secret}`;
      await new Promise<void>((resolve) => socket.write(`${head}\r\nContent-Length: 1000\r\n\r\n{`, () => resolve()));
    }
    const reader = it.client.chat(people.ada);
    await reader.start();
    await reader.until((message) => message.fromBot);
  } finally {
    const askedAt = performance.now();
    await it.app.stop();
    expect(performance.now() - askedAt).toBeLessThan(4000);
    await it.stop();
  }
});

test("an update that names nobody is taken and refused; whoever comes after it is answered", async () => {
  const port = await freePort();
  const env = {
    UPDATES: "webhook",
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    WEBHOOK_SECRET: secret,
  };
  const it = await startApp({ env });
  try {
    const broken = [{}, [], "x", { chat: null }, { chat: { id: [] } }, { chat: { id: true } }, { from: {} }];
    for (const [i, message] of broken.entries()) {
      const answer = await fetch(`http://127.0.0.1:${port}${webhookPath(secret)}`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret },
        body: JSON.stringify({ update_id: i, message }),
      });
      expect(answer.status).toBe(200);
    }
    const reader = it.client.chat(people.ada);
    await reader.start();
    await reader.until((message) => message.fromBot);
    const logged = (event: string) => it.logs.filter((line) => line.includes(`"event":"${event}"`));
    await expect.poll(() => logged("update.refused").length).toBe(broken.length);
    expect([...logged("fault"), ...logged("updates.interrupted")]).toEqual([]);
  } finally {
    await it.stop();
  }
});
