/** What the sandbox does beside the plain conversation: restarts, inline queries, topics, copies, photos by address. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Bot, GrammyError } from "grammy";
import { afterEach, describe, expect, test } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";

const ada = 1001;
const forum = -1001000000002;

let sandbox: Sandbox;
afterEach(() => sandbox.stop());

async function open(options: SandboxOptions = {}): Promise<Bot> {
  sandbox = await startSandbox({ strict: true, news: false, limits: "off", ...options });
  return new Bot(sandbox.token, { client: { apiRoot: sandbox.apiRoot } });
}
const words = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "accepted",
    (error: unknown) => (error instanceof GrammyError ? error.description : String(error)),
  );

test("a world with a file is found again as it was, its clock too", async () => {
  const folder = await mkdtemp(join(tmpdir(), "sandbox-"));
  const stateFile = join(folder, "world.json");
  const before = await open({ stateFile });
  sandbox.world.start(ada);
  const { message_id } = await before.api.sendMessage(ada, "kept");
  sandbox.jump(3_600_000);
  await sandbox.stop();
  const after = await open({ stateFile });
  expect(sandbox.world.messages(ada).map((message) => message.text)).toEqual(["/start", "kept"]);
  expect(sandbox.now()).toBeGreaterThan(Date.now() + 3_500_000);
  expect((await after.api.getUpdates())[0]?.message?.text).toBe("/start");
  await after.api.editMessageText(ada, message_id, "changed");
  await rm(folder, { recursive: true });
});

test("a reader who never pressed Start can't be written to; a payload must be one", async () => {
  const bot = await open();
  expect(await words(bot.api.sendMessage(ada, "x"))).toBe("Bad Request: chat not found");
  expect(await words(bot.api.sendMessage(ada, "x", { allow_paid_broadcast: true }))).toBe(
    "Forbidden: bot can't initiate conversation with a user",
  );
  expect(() => sandbox.world.start(ada, "no spaces")).toThrow("START_PARAM_INVALID");
  sandbox.world.start(ada, "t_world");
  sandbox.world.deactivate(ada);
  expect(await words(bot.api.sendMessage(ada, "x"))).toBe("Forbidden: user is deactivated");
});

test("an inline query gets the bot's results", async () => {
  const bot = await open();
  const asked = sandbox.world.inline(ada, "river");
  const [update] = await bot.api.getUpdates();
  expect(update?.inline_query).toMatchObject({ query: "river", from: { id: ada } });
  const result = {
    type: "article" as const,
    id: "1",
    title: "t",
    input_message_content: { message_text: "x" },
  };
  await bot.api.answerInlineQuery(update?.inline_query?.id ?? "", [result]);
  expect(await asked).toEqual([result]);
  expect(await words(bot.api.answerInlineQuery(update?.inline_query?.id ?? "", [result]))).toContain("too old");
});

test("a new topic is named after its first message and takes messages until it is deleted", async () => {
  const bot = await open();
  const topic = await bot.api.createForumTopic(forum, "Sport");
  const sent = await bot.api.sendMessage(forum, "x", { message_thread_id: topic.message_thread_id });
  expect(sent.message_thread_id).toBe(topic.message_thread_id);
  expect(sent.message_id).toBeGreaterThan(topic.message_thread_id);
  await bot.api.deleteForumTopic(forum, topic.message_thread_id);
  expect(await words(bot.api.sendMessage(forum, "x", { message_thread_id: topic.message_thread_id }))).toContain(
    "message thread not found",
  );
});

test("copies are the bot's own, forwards name where they come from and can't be edited", async () => {
  const bot = await open();
  sandbox.world.start(ada);
  const { message_id } = await bot.api.sendMessage(ada, "<b>x</b>", { parse_mode: "HTML" });
  const { message_id: copied } = await bot.api.copyMessage(forum, ada, message_id);
  expect(sandbox.world.messages(forum).at(-1)).toMatchObject({ message_id: copied, text: "x" });
  const forwarded = await bot.api.forwardMessage(forum, ada, message_id);
  expect(forwarded.forward_origin).toMatchObject({ type: "user" });
  expect(await words(bot.api.editMessageText(forum, forwarded.message_id, "y"))).toContain("message can't be edited");
  expect(await words(bot.api.copyMessages(forum, ada, [3, 2]))).toContain("strictly increasing order");
});

describe("the news site", () => {
  test("lends its pictures and cards: photos by address are looked at, a page is no photo", async () => {
    const bot = await open({ news: true });
    sandbox.world.start(ada);
    const page = `${sandbox.newsUrl}fr/pont-du-moulin-accord-de-nuit`;
    const photo = await bot.api.sendPhoto(ada, `${sandbox.newsUrl}pictures/pont-du-moulin-accord-de-nuit.png`);
    expect(photo.photo[0]?.width).toBeGreaterThan(300);
    expect(await words(bot.api.sendPhoto(ada, page))).toBe("Bad Request: wrong type of the web page content");
    expect(await words(bot.api.sendPhoto(ada, `${sandbox.newsUrl}nothing.png`))).toBe(
      "Bad Request: failed to get HTTP URL content",
    );
    await bot.api.sendMessage(ada, "x", { link_preview_options: { url: page, show_above_text: true } });
    const shown = sandbox.world.messages(ada).at(-1) as
      | { linkPreview?: { title?: string; above?: boolean } }
      | undefined;
    expect(shown?.linkPreview).toMatchObject({ url: page, above: true });
    expect(shown?.linkPreview?.title).toMatch(/\p{L}{3}/u);
  });
});

describe("over plain HTTP", () => {
  test("methods and forms are read as loosely as Telegram does, broken JSON gets an empty 400, too much a 413", async () => {
    await open();
    sandbox.world.start(ada);
    const url = `${sandbox.apiRoot}/bot${sandbox.token}/SENDmessage`;
    const form = new URLSearchParams({
      chat_id: String(ada),
      text: "x",
      disable_notification: "yes",
      reply_markup: JSON.stringify({ inline_keyboard: [[{ text: "a", callback_data: "a" }]] }),
    });
    expect((await fetch(url, { method: "POST", body: form })).status).toBe(200);
    expect(sandbox.world.messages(ada).at(-1)).toMatchObject({
      silent: true,
      reply_markup: { inline_keyboard: [[{}]] },
    });
    const json = (body: string): Promise<Response> =>
      fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } });
    const broken = await json("{");
    expect([broken.status, await broken.text()]).toEqual([400, ""]);
    expect((await json(JSON.stringify({ chat_id: ada, text: "x".repeat(1_100_000) }))).status).toBe(413);
    expect((await fetch(`${sandbox.apiRoot}/botnonsense/getMe`)).status).toBe(404);
    expect((await json(JSON.stringify({ chat_id: ada, text: "x", parsemode: "HTML" }))).status).toBe(200);
    expect(sandbox.world.warnings).toEqual(["sendMessage: Telegram ignores the field parsemode"]);
  });

  test("the page is served with emoji for machines that have none, a foreign site can't press its buttons", async () => {
    await open();
    expect(await (await fetch(sandbox.url)).text()).toContain("/page/main.js");
    expect((await fetch(`${sandbox.url}page/main.js`)).headers.get("content-type")).toContain("javascript");
    expect((await fetch(`${sandbox.url}page/..%2findex.ts`)).status).toBe(404);
    const font = await fetch(`${sandbox.url}page/emoji.woff2`);
    expect([font.headers.get("content-type"), (await font.arrayBuffer()).byteLength > 100_000]).toEqual([
      "font/woff2",
      true,
    ]);
    const start = (origin: string): Promise<Response> =>
      fetch(`${sandbox.url}sandbox/chats/${ada}/start`, { method: "POST", body: "{}", headers: { origin } });
    expect((await start("http://evil.example")).status).toBe(403);
    expect((await start(sandbox.apiRoot)).status).toBe(200);
  });
});

test("an odd call of the page's API is refused with a word about its field, and leaves no trace", async () => {
  await open();
  const post = async (path: string, body: object): Promise<string> => {
    const url = `${sandbox.url}sandbox/${path}`;
    const answer = await fetch(url, {
      method: "POST",
      body: JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    return `${answer.status} ${((await answer.json()) as { error?: string }).error ?? ""}`;
  };
  const world = async (): Promise<string> => {
    const { chats, people } = (await (await fetch(`${sandbox.url}sandbox/state`)).json()) as Record<string, unknown>;
    return JSON.stringify({ chats, people });
  };
  const before = await world();
  for (const [path, body, field] of [
    ["chats", {}, "type"],
    ["chats", { type: "private", title: "x" }, "type"],
    ["chats", { type: "group", title: " " }, "title"],
    ["chats", { type: "group", title: "x", members: "all" }, "members"],
    ["people", { name: "" }, "name"],
    ["people", { name: 5 }, "name"],
    [`chats/${ada}/say`, { text: 5 }, "text"],
    [`chats/${ada}/forward`, {}, "fromChat"],
    ["chats/-5001/members", {}, "status"],
    [`chats/${forum}/topics`, {}, "request"],
    [`chats/${forum}/topics/2`, { name: "" }, "name"],
    ["clock", { advanceMs: "soon" }, "advanceMs"],
    ["clock", { jumpMs: 1e300 }, "jumpMs"],
  ] as const) {
    expect(await post(path, body)).toMatch(new RegExp(`^400 Bad Request: ${field}: \\S`));
  }
  expect(await world()).toBe(before);
  expect(await post("chats", { type: "group", title: "Allotments", members: [[ada, "creator"]] })).toBe("200 ");
});

test("a crowd is counted, not kept", async () => {
  const bot = await open({ crowd: { from: 5_000_000, count: 1000 } });
  await Promise.all([1, 2, 3].map((at) => bot.api.sendMessage(5_000_000 + at, "x")));
  await bot.api.sendMessage(5_000_001, "again");
  expect([sandbox.world.receivedByCrowd(), sandbox.world.received(5_000_001)]).toEqual([4, 2]);
  expect(await words(bot.api.sendMessage(5_001_000, "x"))).toBe("Bad Request: chat not found");
});
