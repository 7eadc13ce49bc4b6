/** What a call to Telegram costs through our messenger, beside a bare undici loop and grammY's own client: the same body,
 *  the same number of calls at once, a stand-in in a process of its own. Calls a run are the first argument (10,000). */
import { fork } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { Api } from "grammy";
import { Pool } from "undici";
import { html } from "../../src/format/safe-html.ts";
import { createMessenger } from "../../src/telegram/messenger.ts";
import { createTransport } from "../../src/telegram/transport.ts";
import { report, table } from "./report.ts";

const token = "1:bench";
const lanes = 64;
const rounds = 5;
const text = html`<b>A headline of the usual length for an article</b>\n\n${"A lead as newsrooms write it, ".repeat(12)}`;
const answer = JSON.stringify({
  ok: true,
  result: { message_id: 42, date: 0, chat: { id: 1, type: "private" }, text },
});

if (process.send) standIn(process.send.bind(process));
else await measure(Number(process.argv[2] ?? 10_000));

function standIn(tell: (port: number) => void): void {
  const server = createServer((request, response) => {
    request.resume().on("end", () => response.writeHead(200, { "content-type": "application/json" }).end(answer));
  });
  server.listen(0, "127.0.0.1", () => tell((server.address() as { port: number }).port));
  process.on("disconnect", () => process.exit());
}

async function measure(calls: number): Promise<void> {
  const child = fork(fileURLToPath(import.meta.url));
  const [port] = (await once(child, "message")) as [number];
  const apiRoot = `http://127.0.0.1:${port}`;

  const pool = new Pool(apiRoot, { connections: lanes });
  const path = `/bot${token}/sendMessage`;
  const headers = { "content-type": "application/json" };
  const transport = createTransport({ token, apiRoot });
  const messenger = createMessenger(transport);
  const message = { html: text };
  const plain = new Api(token, { apiRoot });
  const body = (chatId: number) =>
    JSON.stringify({ chat_id: chatId, parse_mode: "HTML", text, link_preview_options: { is_disabled: true } });

  const loops: Record<string, (chatId: number) => Promise<unknown>> = {
    "bare undici": async (chatId) => {
      const reply = await pool.request({ path, method: "POST", headers, body: body(chatId) });
      return JSON.parse(await reply.body.text());
    },
    messenger: (chatId) => messenger.send({ chatId }, message),
    "grammY's client": (chatId) =>
      plain.raw.sendMessage({ chat_id: chatId, text: text.toString(), parse_mode: "HTML" }),
  };
  const results = new Map<string, { rate: number; cpu: number }[]>();
  for (let round = 0; round <= rounds; round++) {
    for (const [name, call] of Object.entries(loops)) {
      const run = await timed(call, name === "grammY's client" ? calls / 4 : calls);
      if (round > 0) results.set(name, [...(results.get(name) ?? []), run]); // the first round warms up
    }
  }
  const middle = (name: string, what: "rate" | "cpu"): number =>
    (results.get(name) ?? []).map((run) => run[what]).sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
  const rows = Object.keys(loops).map((name) => [
    name,
    Math.round(middle(name, "rate")).toLocaleString("en"),
    middle(name, "cpu").toFixed(1),
    (middle(name, "rate") / middle("bare undici", "rate")).toFixed(2),
    (middle(name, "cpu") / middle("bare undici", "cpu")).toFixed(2),
  ]);
  const head = ["loop", "calls a second", "CPU µs a call", "speed ÷ bare", "CPU ÷ bare"];
  const note = `Medians of ${rounds} alternating runs, ${lanes} calls at once, on loopback.`;
  report("Calls", "node --import tsx test/bench/transport.ts", `${note}\n\n${table(head, rows)}`);
  await Promise.all([pool.close(), transport.close()]);
  child.disconnect();
}

async function timed(call: (chatId: number) => Promise<unknown>, total: number) {
  let next = 0;
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  const lane = async (): Promise<void> => {
    while (next < total) await call(++next);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  const { user, system } = process.cpuUsage(cpu);
  return { rate: (1000 * total) / (performance.now() - startedAt), cpu: (user + system) / total };
}
