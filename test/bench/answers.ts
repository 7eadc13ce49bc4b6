/** How long readers wait for the bot itself while a thousand messages a second are sent: from the moment an update is handed in
 *  until the answer's call arrives at the Bot API, with one process for everything and with the bot apart; 20,000 stories
 *  can be searched. Seconds of asking are the first argument (60). */
import type { ChildProcess } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "undici";
import { webhookPath } from "../../src/bot/webhook.ts";
import { articleBroadcastId } from "../../src/news/broadcast.ts";
import { fillAudience } from "../support/fill-audience.ts";
import { freePort } from "../support/free-port.ts";
import { startTestRedis } from "../support/redis.ts";
import { topic } from "../support/sending.ts";
import { compileProgram, memoryOf } from "./compiled-program.ts";
import { createArticle, createBenchRig } from "./delivery-rig.ts";
import { report, table } from "./report.ts";
import { firstAsking, startStandIn } from "./stand-in.ts";
import { storeStories, story, word } from "./stories.ts";

const seconds = Number(process.argv[2] ?? 60);
const ratePerSecond = 1000;
const questionsPerSecond = 20;
/** Before them the compiler works beside the answers. */
const warmUp = 100;
const stories = 20_000;
const secret = "bench-secret-of-the-webhook";

const questions = ["/settings", "/latest", "a button", "/search"] as const;
type Question = (typeof questions)[number];

let lastUpdate = 1_000_000;

const program = compileProgram();
const rows: (string | number)[][] = [];
const memories: string[] = [];
const together = "one process";
const apart = "the bot apart";
for (const how of [together, apart]) await measure(how, how === apart ? ["bot", "jobs"] : ["bot,jobs"]);
program.remove();
const head = ["processes", "question", "asked", "median, ms", "p99", "longest", "messages a second meanwhile"];
const note = `The compiled program on a stand-in that answers at once; ${questionsPerSecond} questions a second of as many readers, beside a broadcast at ${ratePerSecond} a second. From the update's way in by webhook, the journal in Redis included, to the answer's call. Stand-in, Redis, whoever asks and the program share the machine. At most: ${memories.join("; ")}.`;
report("Answers", `npm run bench:answers${process.argv[2] ? ` -- ${seconds}` : ""}`, `${note}\n\n${table(head, rows)}`);

async function measure(how: string, roles: readonly string[]): Promise<void> {
  const standIn = await startStandIn({ punctual: true });
  const { apiRoot } = standIn;
  const server = await startTestRedis();
  await server.redis.config("SET", "appendonly", "no"); // the filling is not what is measured
  const rig = createBenchRig({ redisUrl: server.url, apiRoot, token: "1:bench", ratePerSecond, connections: 8 });
  await fillAudience(rig.stores, (seconds + 30) * ratePerSecond);
  for (let at = 0; at < stories; at += 1000) {
    await storeStories(
      server.redis,
      Array.from({ length: 1000 }, (_, i) => story(at + i, at + i)),
    );
  }
  const asking = warmUp + seconds * questionsPerSecond;
  for (let i = 0; i < asking; i++) {
    const cadence = { kind: "breaking" } as const;
    await rig.stores.subscribers.update(firstAsking + i, () => ({
      chatId: firstAsking + i,
      topics: [topic("world")],
      since: Date.now(),
      state: "active",
      preferences: { locale: "en", timeZone: "Europe/Paris", cadence, breaking: true, pictures: "photo" },
    }));
  }
  await server.redis.config("SET", "appendonly", "yes");

  const port = await freePort();
  const env = {
    TELEGRAM_API_ROOT: apiRoot,
    REDIS_URL: server.url,
    BROADCAST_RATE: String(ratePerSecond),
    UPDATES: "webhook",
    PUBLIC_URL: "https://news.example",
    WEBHOOK_SECRET: secret,
  };
  const children: ChildProcess[] = [];
  for (const ROLES of roles) {
    children.push(await program.start({ ...env, ROLES, ...(ROLES.includes("bot") && { PORT: String(port) }) }));
  }
  const client = new Pool(`http://127.0.0.1:${port}`, { connections: 8 });
  const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": secret };
  const askedAt = new Map<number, number>();
  const ask = async (chat: number, question: Question): Promise<void> => {
    const body = JSON.stringify(updateOf(chat, question));
    askedAt.set(chat, performance.timeOrigin + performance.now());
    const answer = await client.request({ path: webhookPath(secret), method: "POST", headers, body });
    if (answer.statusCode !== 200) throw new Error(`the webhook answers ${answer.statusCode}`);
    await answer.body.dump();
  };

  // Whoever searches waits until the stories are read.
  await ask(firstAsking, "/search");
  while ((await standIn.take()).answeredAt[firstAsking] === undefined) await sleep(200);
  const article = await createArticle(rig.stores);
  await rig.delivery.startArticle(article);
  while (((await rig.delivery.receipt(articleBroadcastId(article)))?.delivered ?? 0) < ratePerSecond) await sleep(50);

  const kindOf = (i: number): Question => questions[i % questions.length] as Question;
  const answeredAt: Record<number, number> = {};
  let [calls, measuredMs] = [0, 0];
  for (let i = 1; i < asking; ) {
    const startedAt = performance.now();
    for (const stop = Math.min(asking, i + questionsPerSecond); i < stop; i++) {
      await Promise.all([ask(firstAsking + i, kindOf(i)), sleep(1000 / questionsPerSecond)]);
    }
    const seen = await standIn.take();
    Object.assign(answeredAt, seen.answeredAt);
    if (i <= warmUp) continue;
    calls += seen.calls;
    measuredMs += performance.now() - startedAt;
  }
  for (let looks = 0; Object.keys(answeredAt).length < asking - 1 && looks < 50; looks++) {
    await sleep(100);
    Object.assign(answeredAt, (await standIn.take()).answeredAt);
  }
  const sent = Math.round(calls / (measuredMs / 1000));
  for (const question of questions) {
    const chats = Array.from({ length: asking }, (_, i) => i).filter((i) => i > warmUp && kindOf(i) === question);
    const waits = chats
      .map((i) => (answeredAt[firstAsking + i] ?? Number.POSITIVE_INFINITY) - (askedAt.get(firstAsking + i) ?? 0))
      .sort((a, b) => a - b);
    const at = (share: number): string => (waits[Math.floor(share * (waits.length - 1))] ?? 0).toFixed(1);
    rows.push([how, question, waits.length, at(0.5), at(0.99), at(1), sent]);
  }
  for (const [i, child] of children.entries()) {
    memories.push(`${how}, ROLES=${roles[i]}: ${memoryOf(child, "VmHWM")} MB`);
    child.kill("SIGKILL");
  }
  await client.close();
  await rig.stop();
  await server.stop();
  standIn.stop();
}

/** As Telegram posts it. */
function updateOf(id: number, question: Question): unknown {
  const chat = { id, type: "private", first_name: "Ada" };
  const from = { id, is_bot: false, first_name: "Ada", language_code: "en" };
  const message = { message_id: 10, date: Math.floor(Date.now() / 1000), chat, from };
  const update_id = ++lastUpdate;
  if (question === "a button") {
    const data = "1|breaking|off";
    return {
      update_id,
      callback_query: { id: String(id), from, chat_instance: "1", data, message: { ...message, text: "x" } },
    };
  }
  const text = question === "/search" ? `/search ${word()}` : question;
  const entities = [{ type: "bot_command", offset: 0, length: question.length }];
  return { update_id, message: { ...message, text, entities } };
}
