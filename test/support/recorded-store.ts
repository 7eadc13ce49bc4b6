/** A Redis as the program of commit 4e40080 left it, key by key: what today's program must be able to read, for good.
 *
 *  Recorded by that program against the sandbox, its clock at Monday 2026-11-23, 05:00 to 12:31 UTC. First the whole of it
 *  ran: topics, roles, readers in private chats, a group, a channel and a forum topic, feeds, stories with corrections,
 *  a withdrawal, an announcement, digests. Then it was stopped, and its own stores, desk, delivery and producer made what
 *  waits, with nobody at work: a job of every name and lane, one in the hands of a dead process, one put off; sendings
 *  paused, halted, cancelled, planned, not yet planned; a ledger with every kind of cell (its rare failures were settled by
 *  hand). Moments of stories and the agenda are of the sandbox's clock, those of leases, ledgers and queues of Redis' own.
 *
 *  The file has a JSON object a line: first the commit and the last moment on the sandbox's clock; then the keys, by type,
 *  with the lifetime that was left, bytes that are no text in base64; then the messages of the chats, oldest first. The
 *  queues' event streams are left out: nobody reads them. It was written once and is never written again. */
import { readFileSync } from "node:fs";
import type { Sandbox } from "../../src/sandbox/index.ts";
import type { Redis } from "../../src/store/redis/redis.ts";

type Value = string | { readonly base64: string };
type RecordedKey = { readonly key: string; readonly ttlMs?: number } & (
  | { readonly type: "string"; readonly value: Value }
  | { readonly type: "hash"; readonly value: Readonly<Record<string, Value>> }
  | { readonly type: "set" | "list"; readonly value: readonly string[] }
  | { readonly type: "zset"; readonly value: readonly (readonly [member: string, score: number])[] }
);
interface RecordedMessage {
  readonly chat: number;
  readonly id: number;
  readonly text: string;
  readonly threadId?: number;
  readonly buttons?: readonly unknown[];
}

const [head = "", ...lines] = readFileSync(new URL("../fixtures/store-4e40080.ndjson", import.meta.url), "utf8")
  .trim()
  .split("\n");
const rest = lines.map((line) => JSON.parse(line) as RecordedKey | RecordedMessage);

/** ms since epoch on the clock that the program was given. */
export const recordedAt: number = (JSON.parse(head) as { recordedAt: number }).recordedAt;
/** Where its feeds stood. */
const recordedFeeds = "http://127.0.0.1:18099";

/** Into an empty Redis. `feedsAt`: where they stand now. */
export async function fillStore(redis: Redis, feedsAt: string = recordedFeeds): Promise<void> {
  const bytes = (value: Value): string | Buffer =>
    typeof value === "string" ? value.replaceAll(recordedFeeds, feedsAt) : Buffer.from(value.base64, "base64");
  for (const each of rest) {
    if (!("key" in each)) continue;
    const { key, ttlMs } = each;
    switch (each.type) {
      case "string":
        await redis.set(key, bytes(each.value));
        break;
      case "hash":
        await redis.hset(key, ...Object.entries(each.value).flatMap(([field, value]) => [field, bytes(value)]));
        break;
      case "set":
        await redis.sadd(key, ...each.value);
        break;
      case "list":
        await redis.rpush(key, ...each.value);
        break;
      case "zset":
        await redis.zadd(key, ...each.value.flatMap(([member, score]) => [score, member]));
        break;
      default:
        each satisfies never;
    }
    if (ttlMs !== undefined) await redis.pexpire(key, ttlMs);
  }
}

/** Readers and editors of the recording, with the language of their Telegram. All have started the bot. */
const people = [
  [1001, "Ada", "en"],
  [1002, "Chloé", "fr"],
  [1003, "Ben", "en"],
  [1004, "Clara", "fr"],
  [1005, "Dan", "en"],
  [1006, "Emma", "fr"],
  [1007, "Finn", "en"],
  [1008, "Gail", "en"],
  [1009, "Hugo", "en"],
  [1010, "Ines", "en"],
  [1011, "Jon", "en"],
  [1012, "Kim", "en"],
  [1013, "Lea", "fr"],
  [2001, "Eve", "en"],
  [2002, "Omar", "en"],
  [2003, "Pia", "en"],
  [2004, "Quentin", "fr"],
] as const;
/** A group that had become a supergroup. */
const movedGroup = -1001000100001;

/** Makes a fresh sandbox the one that the store knows: its clock, its people, and every message under its number, all in
 *  the bot's name. */
export async function fillSandbox(sandbox: Sandbox): Promise<void> {
  sandbox.jump(recordedAt - sandbox.now());
  for (const [id, name, languageCode] of people) sandbox.world.addPerson({ id, name, languageCode, started: true });
  const bot = Number(sandbox.token.split(":")[0]);
  sandbox.world.addChat({ id: movedGroup, type: "supergroup", title: "Moved group", members: [[bot, "member"]] });
  for (const each of rest) {
    if ("key" in each) continue;
    const sent = await send(sandbox, each);
    if (sent !== each.id) throw new Error(`message ${each.id} of chat ${each.chat} would be ${sent}`);
  }
}

async function send(sandbox: Sandbox, { chat, text, threadId, buttons }: RecordedMessage): Promise<number | undefined> {
  const response = await fetch(`${sandbox.apiRoot}/bot${sandbox.token}/sendMessage`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      chat_id: chat,
      text: text || "(a message without a text)",
      ...(threadId !== undefined && { message_thread_id: threadId }),
      ...(buttons && { reply_markup: { inline_keyboard: buttons } }),
    }),
  });
  const answer = (await response.json()) as { result?: { message_id: number } };
  return answer.result?.message_id;
}
