/** What people do with chats, as the bot hears of it: forward, speak for a chat, come and go, upgrade; and what Telegram refuses. */
import { Bot } from "grammy";
import type { Update } from "grammy/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connectSandbox, type SandboxClient } from "../../src/sandbox/client.ts";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";

const [ada, chloe, eve] = [1001, 1002, 2001];
const group = -5001;
const channel = -1001000000001;
const forum = -1001000000002;

let sandbox: Sandbox;
let client: SandboxClient;
let bot: Bot;
beforeEach(async () => {
  sandbox = await startSandbox({ strict: true, news: false, limits: "off" });
  client = await connectSandbox(sandbox.url);
  bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.apiRoot } });
});
afterEach(async () => {
  client.close();
  await sandbox.stop();
});

/** What the bot has not confirmed yet, and confirms it. */
async function heard(): Promise<readonly Update[]> {
  const updates = await bot.api.getUpdates({ allowed_updates: ["message", "channel_post", "my_chat_member"] });
  const last = updates.at(-1);
  if (last) await bot.api.getUpdates({ offset: last.update_id + 1 });
  return updates;
}

test("a forwarded command comes with its origin, a forward of it with the same one", async () => {
  await client.chat(ada).start();
  const { id } = await client.chat(ada).say("/publish now https://example.org/");
  await client.chat(group, ada).forward({ fromChat: ada, messageId: id });
  const inGroup = (await heard()).at(-1)?.message;
  expect(inGroup).toMatchObject({
    chat: { id: group },
    from: { id: ada },
    text: "/publish now https://example.org/",
    forward_origin: { type: "user", sender_user: { id: ada } },
  });
  expect(inGroup?.entities?.[0]?.type).toBe("bot_command");
  await client.chat(chloe).forward({ fromChat: group, messageId: inGroup?.message_id ?? 0 });
  expect((await heard()).at(-1)?.message).toMatchObject({
    from: { id: chloe },
    forward_origin: { type: "user", sender_user: { id: ada } },
  });
});

test("a forwarded channel post names the channel and its message", async () => {
  const { id } = await client.chat(channel, eve).say("News of the channel");
  await client.chat(eve).forward({ fromChat: channel, messageId: id });
  expect((await heard()).at(-1)?.message?.forward_origin).toMatchObject({
    type: "channel",
    chat: { id: channel },
    message_id: id,
    author_signature: "Eve",
  });
});

test("an anonymous administrator is the group, a channel's owner the channel; both have a fake sender", async () => {
  await client.chat(forum, eve).say("/settings", { onBehalfOf: forum });
  await client.chat(forum, eve).say("/settings", { onBehalfOf: channel });
  const [anonymous, asChannel] = (await heard()).map((update) => update.message);
  expect(anonymous).toMatchObject({
    from: { id: 1087968824, is_bot: true, username: "GroupAnonymousBot" },
    sender_chat: { id: forum },
  });
  expect(asChannel).toMatchObject({
    from: { id: 136817688, is_bot: true, username: "Channel_Bot" },
    sender_chat: { id: channel, type: "channel" },
  });
});

test("nobody speaks for a chat that is not theirs, and no basic group has anonymous administrators", async () => {
  const asAda = client.chat(forum, ada);
  await expect(asAda.say("/settings", { onBehalfOf: forum })).rejects.toThrow("only administrators are anonymous");
  await expect(asAda.say("/settings", { onBehalfOf: channel })).rejects.toThrow("owner");
  await expect(client.chat(group, ada).say("/settings", { onBehalfOf: group })).rejects.toThrow("only in supergroups");
  await expect(client.chat(channel, ada).say("x")).rejects.toThrow("only administrators post");
});

test("the bot is removed, added again, promoted and demoted; each time it hears by whom", async () => {
  const chat = client.chat(group, ada);
  const steps: [string, string][] = [];
  for (const status of ["kicked", "member", "administrator", "member", "left"] as const) {
    await chat.setMember(status);
    for (const { my_chat_member: change } of await heard()) {
      if (!change) continue;
      expect(change).toMatchObject({ chat: { id: group }, from: { id: ada } });
      steps.push([change.old_chat_member.status, change.new_chat_member.status]);
    }
  }
  expect(steps).toEqual([
    ["member", "kicked"],
    ["kicked", "member"],
    ["member", "administrator"],
    ["administrator", "member"],
    ["member", "left"],
  ]);
});

test("who may not, adds and promotes nobody; a bot is in a channel as administrator only", async () => {
  const asChloe = client.chat(group, chloe);
  await expect(asChloe.setMember("administrator")).rejects.toThrow("not enough rights");
  await expect(asChloe.setMember("kicked", ada)).rejects.toThrow("not enough rights");
  await client.chat(group, ada).setMember("administrator", chloe);
  await asChloe.setMember("administrator");
  expect((await bot.api.getChatAdministrators(group)).map(({ user }) => user.id)).toContain(chloe);
  await expect(client.chat(channel, eve).setMember("member")).rejects.toThrow("administrators only");
  await client.chat(channel, eve).setMember("left");
  await client.chat(channel, eve).setMember("administrator");
});

test("others' coming and going is told to a bot that administers, and to no other", async () => {
  await bot.api.getUpdates({ allowed_updates: ["chat_member"] });
  await client.chat(group, ada).setMember("left", chloe);
  expect(await bot.api.getUpdates()).toEqual([]);
  await client.chat(forum, eve).setMember("administrator", ada);
  expect((await bot.api.getUpdates())[0]?.chat_member).toMatchObject({ chat: { id: forum }, from: { id: eve } });
});

test("a group becomes a supergroup: both say so, and nobody speaks in the old one any more", async () => {
  const successor = await client.chat(group, ada).migrate();
  const moves = (await heard()).map(({ message }) => [message?.migrate_to_chat_id, message?.migrate_from_chat_id]);
  expect(moves).toEqual([
    [successor, undefined],
    [undefined, group],
  ]);
  await expect(client.chat(group, ada).say("/help")).rejects.toThrow("nobody speaks in this chat any more");
  await client.chat(successor, ada).say("/help", { onBehalfOf: successor });
  expect((await heard())[0]?.message?.sender_chat).toMatchObject({ id: successor });
});

test("ids have up to 52 bits, of people and of chats; Telegram gives none beyond", async () => {
  const largest = 2 ** 52 - 1;
  sandbox.world.addPerson({ id: largest, name: "Far", started: true });
  sandbox.world.addChat({
    id: -largest,
    type: "supergroup",
    title: "Far",
    members: [
      [largest, "creator"],
      [123456, "member"],
    ],
  });
  expect((await bot.api.sendMessage(largest, "x")).chat.id).toBe(largest);
  expect((await bot.api.sendMessage(-largest, "x")).chat.id).toBe(-largest);
  expect(() => sandbox.world.addPerson({ id: 2 ** 52, name: "Beyond" })).toThrow("no such user id");
  expect(() => sandbox.world.addChat({ id: -(2 ** 52), type: "group", title: "Beyond" })).toThrow("no such chat id");
});

test("another bot speaks in a group as a bot", async () => {
  const other = sandbox.world.addPerson({ name: "Counter", isBot: true });
  await client.chat(group, ada).setMember("member", other);
  sandbox.world.say(group, other, "/help");
  expect((await heard()).at(-1)?.message).toMatchObject({ text: "/help", from: { id: other, is_bot: true } });
});

test("a rival poller ends the reading at once and for as long as it is there", async () => {
  const waiting = bot.api.getUpdates({ timeout: 30 });
  const refused = expect(waiting).rejects.toThrow("409: Conflict: terminated by other getUpdates request");
  await expect.poll(async () => (await client.state()).bot.online).toBe(true);
  await client.faults({ updates: "rival" });
  await refused;
  await expect(bot.api.getUpdates()).rejects.toThrow("409");
  expect((await bot.api.getMe()).id).toBe(123456);
  await client.faults({ updates: "broken" });
  await expect(bot.api.getUpdates()).rejects.toThrow("500");
  await client.faults({});
  expect(await bot.api.getUpdates()).toEqual([]);
});

test("at one message a second a chat, the second waits or is refused, and other chats go on", async () => {
  for (const id of [ada, chloe]) await client.chat(id).start();
  await client.faults({ chatPace: "refused" });
  await bot.api.sendMessage(ada, "1");
  await expect(bot.api.sendMessage(ada, "2")).rejects.toThrow("429: Too Many Requests: retry after 1");
  await bot.api.sendMessage(chloe, "1");
  await client.faults({ chatPace: "held" });
  const begun = performance.now();
  await bot.api.sendMessage(ada, "2");
  await bot.api.sendMessage(ada, "3");
  expect(performance.now() - begun).toBeGreaterThan(900);
  expect((await client.chat(ada).messages()).map(({ text }) => text)).toEqual(["/start", "1", "2", "3"]);
});
