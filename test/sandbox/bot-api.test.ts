/** grammY, a real client, against the sandbox: it must not be able to tell it from Telegram. */
import { get } from "node:http";
import { Bot, type Context, GrammyError, HttpError, InlineKeyboard, InputFile } from "grammy";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { connectSandbox } from "../../src/sandbox/client.ts";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.ts";

const [ada, chloe] = [1001, 1002];
const eve = 2001;
const group = -5001;
const channel = -1001000000001;
const forum = -1001000000002;

let sandbox: Sandbox;
let bot: Bot;

async function open(options: SandboxOptions = {}): Promise<void> {
  sandbox = await startSandbox({ strict: true, news: false, limits: "off", ...options });
  bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.apiRoot } });
}
beforeEach(() => open());
afterEach(async () => {
  await bot.stop();
  await sandbox.stop();
});

/** Telegram's refusal. Fails when there is none. */
async function refusal(call: Promise<unknown>): Promise<GrammyError> {
  const error = await call.then(
    () => new Error("accepted"),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof GrammyError)) throw error;
  return error;
}
const words = async (call: Promise<unknown>): Promise<string> => (await refusal(call)).description;

function listen(): void {
  bot.catch((error) => {
    throw error.error;
  });
  void bot.start({ allowed_updates: [] });
}

test("a request whose address is none is refused, by the news site too, and the sandbox goes on", async () => {
  await sandbox.stop();
  await open({ news: true });
  const ask = (root: string, path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(root);
      get({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode)).on("error", reject);
    });
  for (const root of [sandbox.url, sandbox.newsUrl]) {
    for (const path of [
      "//",
      "//[",
      "///x",
      "http://",
      "http://[",
      "/%",
      "/sandbox/%",
      "/bot%zz/getMe",
      "/file/bot%/files/%",
    ])
      expect(await ask(root, path)).toBeGreaterThanOrEqual(400);
  }
  expect(await ask(sandbox.url, "/")).toBe(200);
  expect(await ask(sandbox.newsUrl, "/")).toBe(200);
});

describe("a conversation", () => {
  test("goes from Start over a button to a toast and an edit, through the test client", async () => {
    bot.command("start", (ctx) =>
      ctx.reply(`Hello <b>${ctx.from?.first_name}</b> ${ctx.match}`, {
        parse_mode: "HTML",
        reply_markup: new InlineKeyboard().text("Subscribe", "sub:1").url("Site", "https://example.com/"),
      }),
    );
    bot.callbackQuery("sub:1", async (ctx: Context) => {
      await ctx.answerCallbackQuery({ text: "Subscribed" });
      await ctx.editMessageText("Done");
    });
    listen();
    const client = await connectSandbox(sandbox.url);
    const chat = client.chat(ada);
    await chat.start("t_world");
    const greeting = await chat.until("Hello Ada t_world");
    expect(greeting.entities).toEqual([{ type: "bold", offset: 6, length: 3 }]);
    expect(greeting.buttons).toEqual([["Subscribe", "Site"]]);
    expect(await chat.press("Subscribe")).toBe("Subscribed");
    const edited = await chat.until("Done");
    expect([edited.edited, edited.buttons]).toEqual([true, []]);
    client.close();
    expect(sandbox.world.warnings).toEqual([]);
  });

  test("says when a reader blocks the bot and comes back, and refuses what is sent meanwhile", async () => {
    sandbox.world.start(ada);
    sandbox.world.block(ada);
    expect(await words(bot.api.sendMessage(ada, "x"))).toBe("Forbidden: bot was blocked by the user");
    sandbox.world.unblock(ada);
    await bot.api.sendMessage(ada, "x");
    const updates = await bot.api.getUpdates();
    const told = updates.flatMap((update) => update.my_chat_member ?? []);
    expect(told.map((one) => one.new_chat_member.status)).toEqual(["kicked", "member"]);
  });

  test("a query answered late or twice is too old", async () => {
    await sandbox.stop();
    await open({ limits: { callbackWindowMs: 30 } });
    sandbox.world.start(ada);
    const sent = await bot.api.sendMessage(ada, "x", { reply_markup: new InlineKeyboard().text("a", "a") });
    expect(await sandbox.world.press(ada, ada, { messageId: sent.message_id, row: 0, column: 0 })).toBeNull();
    const updates = await bot.api.getUpdates();
    const id = updates.find((update) => update.callback_query)?.callback_query?.id ?? "";
    expect(id).not.toBe("");
    expect(await words(bot.api.answerCallbackQuery(id))).toContain("query is too old");
  });
});

describe("getUpdates", () => {
  test("repeats until the offset confirms", async () => {
    sandbox.world.start(ada);
    sandbox.world.say(ada, ada, "one");
    const first = await bot.api.getUpdates({ limit: 2 });
    expect(first).toHaveLength(2);
    const next = (first[1]?.update_id ?? 0) + 1;
    sandbox.world.say(ada, ada, "two");
    const rest = await bot.api.getUpdates({ offset: next });
    expect(rest.map((update) => update.message?.text)).toEqual(["two"]);
    expect(rest[0]?.update_id).toBe(next);
  });

  test("a negative offset keeps only the last", async () => {
    sandbox.world.start(ada);
    for (const text of ["one", "two", "three"]) sandbox.world.say(ada, ada, text);
    const last = await bot.api.getUpdates({ offset: -1 });
    expect(last.map((update) => update.message?.text)).toEqual(["three"]);
  });

  test("a second reader ends the first with a 409", async () => {
    const first = refusal(bot.api.getUpdates({ timeout: 20 }));
    await sandbox.world.until(() => true);
    const second = bot.api.getUpdates({ timeout: 20, offset: 1 });
    expect((await first).error_code).toBe(409);
    sandbox.world.start(ada);
    expect(await second).toHaveLength(1);
  });

  test("forgets a button's press after 150 seconds and messages after a day", async () => {
    sandbox.world.start(ada);
    const sent = await bot.api.sendMessage(ada, "x", { reply_markup: new InlineKeyboard().text("a", "a") });
    void sandbox.world.press(ada, ada, { messageId: sent.message_id, row: 0, column: 0 });
    sandbox.jump(151_000);
    expect((await bot.api.getUpdates()).map((update) => Object.keys(update)[1])).toEqual(["message"]);
    sandbox.jump(86_400_000);
    expect(await bot.api.getUpdates({ offset: 1 })).toEqual([]);
  });
});

describe("a webhook", () => {
  test("brings updates with the secret, and getUpdates conflicts with it", async () => {
    const { createServer } = await import("node:http");
    const got: { secret: unknown; text: string }[] = [];
    let failures = 1;
    const server = createServer(async (request, response) => {
      let body = "";
      for await (const chunk of request) body += chunk;
      if (failures-- > 0) {
        response.writeHead(500).end();
        return;
      }
      got.push({ secret: request.headers["x-telegram-bot-api-secret-token"], text: JSON.parse(body).message.text });
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ method: "sendMessage", chat_id: ada, text: "by webhook" }));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    await bot.api.setWebhook(`http://127.0.0.1:${port}/hook`, { secret_token: "s3cret" });
    expect(await words(bot.api.getUpdates())).toContain("can't use getUpdates method while webhook is active");
    sandbox.world.start(ada);
    await sandbox.world.until(() => sandbox.world.messages(ada).some((message) => message.text === "by webhook"));
    expect(got).toEqual([{ secret: "s3cret", text: "/start" }]);
    expect((await bot.api.getWebhookInfo()).url).toContain(`:${port}/hook`);
    await bot.api.deleteWebhook();
    server.close();
  });
});

describe("texts", () => {
  beforeEach(() => void sandbox.world.start(ada));
  const send = (text: string): Promise<{ text?: string }> => bot.api.sendMessage(ada, text, { parse_mode: "HTML" });

  test("are counted in code points after parsing", async () => {
    await send(`<b>${"😀".repeat(4096)}</b>`);
    expect(await words(send("😀".repeat(4097)))).toBe("Bad Request: message is too long");
    expect(await words(send("x".repeat(32_769)))).toBe("Bad Request: text is too long");
    expect(await words(send(""))).toBe("Bad Request: message text is empty");
    expect(await words(send("a<br>b"))).toBe(
      'Bad Request: can\'t parse entities: Unsupported start tag "br" at byte offset 1',
    );
  });

  test("that lose something in silence leave a warning", async () => {
    await send('<a href="/relative">x</a> &nbsp; <a href="mailto:a@b.com">y</a>');
    expect(sandbox.world.warnings.map((warning) => warning.replace(/^.*?: /, ""))).toEqual([
      "link dropped: /relative",
      "literal &nbsp; is visible",
      "bogus link: http://mailto:a@b.com/",
    ]);
  });

  test("keep a hundred entities, links first, and fail on too many bytes of links", async () => {
    const links = Array.from({ length: 60 }, (_, at) => `<a href="https://e.com/${at}">l</a> <b>b</b> `).join("");
    const sent = (await send(links)) as { entities?: { type: string }[] };
    expect(sent.entities?.filter((one) => one.type === "text_link")).toHaveLength(60);
    expect(sent.entities).toHaveLength(100);
    const long = Array.from({ length: 60 }, () => `<a href="https://e.com/${"x".repeat(200)}">l</a> `).join("");
    expect(await words(send(long))).toBe("Bad Request: ENTITIES_TOO_LONG");
  });

  test("given with entities fail aloud on a bad address", async () => {
    const entities = [{ type: "text_link" as const, offset: 0, length: 1, url: "http://localhost/" }];
    expect(await words(bot.api.sendMessage(ada, "x", { entities }))).toBe(
      "Bad Request: entity URL 'http://localhost/' is invalid: Wrong HTTP URL",
    );
  });

  test("with a button of 65 bytes are refused", async () => {
    const markup = new InlineKeyboard().text("a", "é".repeat(33));
    expect(await words(bot.api.sendMessage(ada, "x", { reply_markup: markup }))).toBe(
      "Bad Request: BUTTON_DATA_INVALID",
    );
  });
});

describe("edits and deletions", () => {
  test("a picture gives way to another one with its caption, and to a text's place too, with Telegram's own refusals", async () => {
    sandbox.world.start(ada);
    const png = new InputFile(
      Buffer.from(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
        "base64",
      ),
      "x.png",
    );
    const photo = await bot.api.sendPhoto(ada, png, { caption: "old", has_spoiler: true });
    const id = photo.photo?.at(-1)?.file_id ?? "";
    const changed = await bot.api.editMessageMedia(ada, photo.message_id, { type: "photo", media: id, caption: "new" });
    expect(changed).toMatchObject({ caption: "new" });
    expect(changed).not.toHaveProperty("has_media_spoiler");
    const again = bot.api.editMessageMedia(ada, photo.message_id, { type: "photo", media: id, caption: "new" });
    expect(await words(again)).toContain("message is not modified");
    const unknown = bot.api.editMessageMedia(ada, photo.message_id, { type: "photo", media: "nothing" });
    expect(await words(unknown)).toContain("wrong file identifier/HTTP URL specified");
    const long = bot.api.editMessageMedia(ada, photo.message_id, {
      type: "photo",
      media: id,
      caption: "x".repeat(1025),
    });
    expect(await words(long)).toContain("caption is too long");
    expect(await words(bot.api.editMessageMedia(ada, 999, { type: "photo", media: id }))).toContain(
      "to edit not found",
    );
    const { message_id } = await bot.api.sendMessage(ada, "text");
    const replaced = await bot.api.editMessageMedia(ada, message_id, { type: "photo", media: id });
    expect(replaced).not.toHaveProperty("text");
  });

  test("an unchanged edit is refused, an edit without keyboard removes it", async () => {
    sandbox.world.start(ada);
    const keyboard = { reply_markup: new InlineKeyboard().text("a", "a") };
    const { message_id } = await bot.api.sendMessage(ada, "x", keyboard);
    expect(await words(bot.api.editMessageText(ada, message_id, "x", keyboard))).toContain("message is not modified");
    const edited = await bot.api.editMessageText(ada, message_id, "x");
    expect(edited).not.toHaveProperty("reply_markup");
    expect(await words(bot.api.editMessageCaption(ada, message_id, { caption: "c" }))).toContain("there is no caption");
    expect(await words(bot.api.editMessageText(ada, 999, "x"))).toContain("message to edit not found");
  });

  test("a message can be deleted for two days, edited for ever", async () => {
    sandbox.world.start(ada);
    const { message_id } = await bot.api.sendMessage(ada, "x");
    sandbox.jump(49 * 3_600_000);
    expect(await words(bot.api.deleteMessage(ada, message_id))).toBe(
      "Bad Request: message can't be deleted for everyone",
    );
    await bot.api.editMessageText(ada, message_id, "y");
    const { message_id: fresh } = await bot.api.sendMessage(ada, "z");
    await bot.api.deleteMessages(ada, [fresh, 12345]);
    expect(await words(bot.api.deleteMessage(ada, fresh))).toContain("message to delete not found");
  });
});

describe("media", () => {
  const png = Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAYAAACNMs+9AAAAFUlEQVR42mNk+M9Qz0AEYBxVSF+FAAhKDveksOjmAAAAAElFTkSuQmCC",
    "base64",
  );
  beforeEach(() => void sandbox.world.start(ada));

  test("a photo goes by upload, then by its file_id, and comes back as a file", async () => {
    const sent = await bot.api.sendPhoto(ada, new InputFile(png, "a.png"), { caption: "<b>c</b>", parse_mode: "HTML" });
    expect(sent.photo[0]).toMatchObject({ width: 10, height: 10 });
    expect(sent.caption_entities).toEqual([{ type: "bold", offset: 0, length: 1 }]);
    const id = sent.photo[0]?.file_id ?? "";
    await bot.api.sendPhoto(ada, id);
    const file = await bot.api.getFile(id);
    const loaded = await fetch(`${sandbox.apiRoot}/file/bot${sandbox.token}/${file.file_path}`);
    expect(Buffer.from(await loaded.arrayBuffer()).equals(png)).toBe(true);
  });

  test("an album is all or nothing", async () => {
    const album = await bot.api.sendMediaGroup(ada, [
      { type: "photo", media: new InputFile(png), caption: "one" },
      { type: "photo", media: "https://example.com/b.png" },
    ]);
    expect(
      new Set(album.map((message) => ("media_group_id" in message ? message.media_group_id : message.message_id))).size,
    ).toBe(1);
    const before = sandbox.world.messages(ada).length;
    expect(
      await words(
        bot.api.sendMediaGroup(ada, [
          { type: "photo", media: "https://example.com/b.png" },
          { type: "photo", media: "no-such-file" },
        ]),
      ),
    ).toBe('Bad Request: Failed to send message #2 with the error message "wrong file identifier/HTTP URL specified"');
    expect(sandbox.world.messages(ada)).toHaveLength(before);
  });

  test("a caption ends at 1024, a refused photo says so, a document goes by upload", async () => {
    const long = { caption: "x".repeat(1025) };
    expect(await words(bot.api.sendPhoto(ada, "https://example.com/b.png", long))).toBe(
      "Bad Request: message caption is too long",
    );
    const sent = await bot.api.sendDocument(ada, new InputFile(Buffer.from("a,b"), "list.csv"));
    expect(sent.document).toMatchObject({ file_name: "list.csv", file_size: 3 });
    sandbox.world.faults({ refusePhotos: true });
    expect(await words(bot.api.sendPhoto(ada, "https://example.com/b.png"))).toContain("wrong file identifier");
  });
});

describe("groups, channels and forums", () => {
  test("privacy mode: commands and replies reach the bot, talk does not", async () => {
    sandbox.world.say(group, ada, "good morning");
    sandbox.world.say(group, ada, "/latest@other_bot");
    sandbox.world.say(group, ada, "/latest@depeche_sandbox_bot");
    const { message_id } = await bot.api.sendMessage(group, "hello");
    sandbox.world.say(group, ada, { text: "a reply", replyTo: message_id });
    expect((await bot.api.getUpdates()).map((update) => update.message?.text)).toEqual([
      "/latest@depeche_sandbox_bot",
      "a reply",
    ]);
  });

  test("a group that becomes a supergroup says where it went", async () => {
    const id = sandbox.world.migrate(group);
    const error = await refusal(bot.api.sendMessage(group, "x"));
    expect(error.description).toBe("Bad Request: group chat was upgraded to a supergroup chat");
    expect(error.parameters.migrate_to_chat_id).toBe(id);
    await bot.api.sendMessage(id, "x");
    const updates = await bot.api.getUpdates();
    expect(updates.map((update) => update.message?.migrate_to_chat_id ?? update.message?.migrate_from_chat_id)).toEqual(
      [id, group],
    );
  });

  test("a kicked bot, a channel without the right to post, a closed topic", async () => {
    sandbox.world.setMember(group, 123456, "kicked");
    expect(await words(bot.api.sendMessage(group, "x"))).toBe("Forbidden: bot was kicked from the group chat");
    const post = await bot.api.sendMessage(channel, "x");
    expect([post.from, post.sender_chat?.id]).toEqual([undefined, channel]);
    sandbox.world.withhold(channel, ["can_post_messages"]);
    expect(await words(bot.api.sendMessage(channel, "x"))).toBe(
      "Bad Request: need administrator rights in the channel chat",
    );
    const inTopic = await bot.api.sendMessage(forum, "x", { message_thread_id: 2 });
    expect(inTopic.message_thread_id).toBe(2);
    expect(await words(bot.api.sendMessage(forum, "x", { message_thread_id: 1 }))).toContain(
      "message thread not found",
    );
    sandbox.world.setMember(forum, 123456, "member");
    sandbox.world.setTopic(forum, 2, { closed: true });
    expect(await words(bot.api.sendMessage(forum, "x", { message_thread_id: 2 }))).toBe("Bad Request: TOPIC_CLOSED");
  });

  test("menus resolve by scope and language", async () => {
    const menu = (command: string) => [{ command, description: "d" }];
    await bot.api.setMyCommands(menu("all"));
    await bot.api.setMyCommands(menu("tout"), { language_code: "fr" });
    await bot.api.setMyCommands(menu("admin"), { scope: { type: "chat", chat_id: eve } });
    const names = (chat: number): string[] => sandbox.world.commands(chat, chat).map((one) => one.command);
    expect([names(ada), names(1002), names(eve)]).toEqual([["all"], ["tout"], ["admin"]]);
  });
});

test("a message for one person in a group: of a bot that administers it to any member, of another as the answer to a press", async () => {
  const client = await connectSandbox(sandbox.url);
  const [hers, theirs] = [client.chat(group, chloe), client.chat(group, ada)];

  const whisper = (id: number) =>
    bot.api.sendMessage(group, "For you", { ephemeral_message_parameters: { receiver_user_id: id } });
  expect((await refusal(whisper(chloe))).error_code).toBe(400);
  await theirs.setMember("administrator");
  const sent = (await whisper(chloe)) as { message_id: number; ephemeral_message_id?: number };
  expect(sent.message_id).toBe(0);
  expect((await hers.messages()).at(-1)?.text).toBe("For you");
  expect((await theirs.messages()).some(({ text }) => text === "For you")).toBe(false);
  const edit = bot.api.editMessageText(group, sent.ephemeral_message_id ?? 0, "For all");
  expect((await refusal(edit)).description).toContain("message to edit not found");
  expect((await refusal(whisper(999))).error_code).toBe(400);
  const toChannel = bot.api.sendMessage(channel, "x", { ephemeral_message_parameters: { receiver_user_id: eve } });
  expect((await refusal(toChannel)).error_code).toBe(400);
  client.close();
});

describe("faults", () => {
  beforeEach(() => void sandbox.world.start(ada));

  test("a 429 carries its time in the body and the header", async () => {
    sandbox.world.faults({ rate429: { retryAfter: 7, count: 1 } });
    const response = await fetch(`${sandbox.apiRoot}/bot${sandbox.token}/sendmessage?chat_id=${ada}&text=x`);
    expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
    expect(await response.json()).toEqual({
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 7",
      parameters: { retry_after: 7 },
    });
    await bot.api.sendMessage(ada, "after");
  });

  test("a reset after acceptance leaves the message there", async () => {
    sandbox.world.faults({ resetAfter: 1 });
    await expect(bot.api.sendMessage(ada, "kept")).rejects.toBeInstanceOf(HttpError);
    expect(sandbox.world.messages(ada).at(-1)?.text).toBe("kept");
    sandbox.world.faults({ resetBefore: 1 });
    await expect(bot.api.sendMessage(ada, "lost")).rejects.toBeInstanceOf(HttpError);
    expect(sandbox.world.messages(ada).at(-1)?.text).toBe("kept");
    sandbox.world.faults({ html502: 1 });
    await expect(bot.api.sendMessage(ada, "lost")).rejects.toBeInstanceOf(HttpError);
  });

  test("a revoked token is a 401, a foreign one too, an unknown method a 404", async () => {
    sandbox.world.faults({ revoked: true });
    expect((await refusal(bot.api.getMe())).error_code).toBe(401);
    sandbox.world.faults({});
    const other = new Bot("1:AAA", { client: { apiRoot: sandbox.apiRoot } });
    expect((await refusal(other.api.getMe())).error_code).toBe(401);
    const unknown = await fetch(`${sandbox.apiRoot}/bot${sandbox.token}/noSuchMethod`);
    expect(await unknown.json()).toMatchObject({ error_code: 404, description: "Not Found: method not found" });
  });
});

describe("rates", () => {
  test("a chat's burst is absorbed, then refused with a 429", async () => {
    await sandbox.stop();
    await open({ limits: { absorbMs: 0, perChatBurst: 3 } });
    sandbox.world.start(ada);
    for (let at = 0; at < 3; at++) await bot.api.sendMessage(ada, "x");
    const error = await refusal(bot.api.sendMessage(ada, "x"));
    expect([error.error_code, error.parameters.retry_after]).toEqual([429, 1]);
  });

  test("a group takes twenty a minute", async () => {
    await sandbox.stop();
    await open({ limits: { absorbMs: 0 } });
    for (let at = 0; at < 20; at++) await bot.api.sendMessage(group, "x");
    expect((await refusal(bot.api.sendMessage(group, "x"))).error_code).toBe(429);
  });
});

test("a test may answer in Telegram's place, before a call is carried out or after", async () => {
  const body = '{"ok":false,"error_code":400,"description":"Bad Request: as the test says"}';
  sandbox.world.start(ada);
  sandbox.world.intercept({ before: ({ method }) => (method === "sendMessage" ? { status: 400, body } : null) });
  expect(await words(bot.api.sendMessage(ada, "never"))).toBe("Bad Request: as the test says");
  sandbox.world.intercept({ after: ({ chatId }) => (chatId === ada ? "reset" : null) });
  await expect(bot.api.sendMessage(ada, "arrived, unanswered")).rejects.toThrow(HttpError);
  sandbox.world.intercept(null);
  await bot.api.sendMessage(ada, "as usual");
  const texts = sandbox.world.messages(ada).map(({ text }) => text);
  expect(texts.slice(1)).toEqual(["arrived, unanswered", "as usual"]);
});
