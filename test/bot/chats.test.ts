/** Groups, forum topics and channels: their administrators choose, everybody else is told so; moves lose nothing. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { TopicSlug } from "../../src/news/topic.ts";
import { type OpenReception, openReception, person } from "../support/reception.ts";

const group = -1005;
const admin = person(11, "en", group);
const member = person(12, "en", group);
let reception: OpenReception;

beforeAll(async () => {
  reception = await openReception();
  reception.admins.add(`${group}/11`);
  await reception.topics.add({ slug: "world" as TopicSlug, names: { default: "World" } });
});
afterAll(() => reception.stop());

test("a group's administrator subscribes the group", async () => {
  const message = await reception.say(admin, "/subscribe world");
  expect(message.chat).toBe(group);
  expect(await reception.subscribers.get(group)).toMatchObject({ topics: ["world"] });
});

test("a member can neither type nor press, and is told so", async () => {
  expect((await reception.say(member, "/unsubscribe all")).text).toContain("Only administrators");
  const message = await reception.say(admin, "/topics");
  expect(await reception.press(member, message, "World")).toContain("Only administrators");
  expect(reception.toasts.at(-1)?.alert).toBe(true);
  expect(await reception.subscribers.get(group)).toMatchObject({ topics: ["world"] });
});

test("a member who goes on typing is refused once, and an administrator in between is answered", async () => {
  const forum = -1055;
  reception.admins.add(`${forum}/11`);
  const before = reception.said.length;
  const loud = person(12, "en", forum);
  for (let i = 0; i < 5; i++) await reception.hand({ message: { message_id: i + 1, date: 0, chat: reception.chatOf(forum), from: loud.user, text: "/topics" } } as never); // biome-ignore format: one line
  expect(reception.said.slice(before).map(({ text }) => text.slice(0, 19))).toEqual(["Only administrators"]);
  expect((await reception.say(person(11, "en", forum), "/topics")).text).toContain("Tap to switch");
});

test("an administrator who stays anonymous is one; a channel that speaks in the group is not", async () => {
  const bot = { id: 1087968824, is_bot: true, first_name: "Group" };
  const anonymous = { user: bot, chat: group };
  await reception.say(anonymous, "/breaking on", { sender_chat: { id: group, type: "supergroup", title: "G" } });
  expect((await reception.subscribers.get(group))?.preferences.breaking).toBe(true);
  const before = reception.said.length;
  const channel = { id: -1009, type: "channel", title: "C" };
  await reception.hand({
    message: {
      message_id: 1,
      date: 0,
      chat: reception.chatOf(group),
      from: bot,
      sender_chat: channel,
      text: "/breaking off",
    } as never,
  });
  expect((await reception.subscribers.get(group))?.preferences.breaking).toBe(true);
  expect(reception.said.length).toBe(before); // a channel's words in a group are not meant for us
});

test("a subscription typed in a forum topic makes that topic receive", async () => {
  const forum = person(11, "en", -1006);
  reception.admins.add("-1006/11");
  const message = await reception.say(forum, "/subscribe world", { is_topic_message: true, message_thread_id: 33 });
  expect(message.threadId).toBe(33);
  expect(message.text).toContain("this forum topic");
  expect(await reception.subscribers.get(-1006)).toMatchObject({ threadId: 33, topics: ["world"] });
  await reception.say(forum, "/subscribe world");
  expect((await reception.subscribers.get(-1006))?.threadId).toBeUndefined();
});

test("each topic of a forum has its own home: a subscription there, or /topic_here, moves what it names and nothing else", async () => {
  await reception.topics.add({ slug: "local" as TopicSlug, names: { default: "Local" } });
  const forum = person(11, "en", -1001066);
  reception.admins.add("-1001066/11");
  const inThread = (id: number) => ({ is_topic_message: true, message_thread_id: id });
  await reception.say(forum, "/subscribe world", inThread(2));
  const second = await reception.say(forum, "/subscribe local", inThread(3));
  expect(second.text).toContain("World → forum topic 2");
  expect(second.text).toContain("Local → this forum topic");
  expect(second.links).toContain("https://t.me/c/1066/2");
  expect(await reception.subscribers.get(-1001066)).toMatchObject({ threadId: 2, homes: { local: 3 } });
  const moved = await reception.say(forum, "/topic_here world", inThread(3));
  expect(moved.text).toContain("Moved here: World. Before: forum topic 2.");
  expect(await reception.subscribers.get(-1001066)).not.toHaveProperty("homes.world");
  await reception.say(forum, "/topic_here world", inThread(2));
  for (const command of ["/settings", "/topics"]) {
    expect((await reception.say(forum, command)).text).toMatch(/Local → forum topic 3\n.*World → forum topic 2/);
  }
  const asked = await reception.say(forum, "/topic_here", inThread(5));
  expect(await reception.press(forum, asked, "Local")).toContain("Local comes here now");
});

test("a group's /help lists what this person may do there", async () => {
  const forAdmin = await reception.say(admin, "/help");
  expect(forAdmin.text).toContain("/topic_here");
  const forMember = await reception.say(member, "/help");
  expect(forMember.text).toContain("/privacy");
  expect(forMember.text).not.toMatch(/\/(topic_here|topics|subscribe|digest|settings)/);
});

test("what is typed in a channel is no command there", async () => {
  const before = reception.said.length;
  await reception.hand({
    channel_post: {
      message_id: 1,
      date: 0,
      chat: { id: -1007, type: "channel", title: "C" },
      sender_chat: { id: -1007, type: "channel", title: "C" },
      text: "/subscribe world",
      entities: [{ type: "bot_command", offset: 0, length: 10 }],
    },
  } as never);
  expect(reception.said.slice(before).filter(({ chat }) => chat === -1007)).toEqual([]);
  expect(await reception.subscribers.get(-1007)).toBeNull();
});

test("a group that becomes a supergroup takes its choices along, whichever message comes first, however often", async () => {
  const old = person(11, "en", -55);
  reception.admins.add("-55/11");
  await reception.say(old, "/subscribe world");
  const service = { message_id: 1, date: 0, from: admin.user };
  const there = { ...service, chat: reception.chatOf(-100055), migrate_from_chat_id: -55 };
  const here = { ...service, chat: reception.chatOf(-55), migrate_to_chat_id: -100055 };
  for (const message of [there, here, there]) await reception.hand({ message } as never);
  expect(await reception.subscribers.get(-55)).toBeNull();
  expect(await reception.subscribers.get(-100055)).toMatchObject({ topics: ["world"], state: "active" });
});

test("a new group is greeted with topics to choose, once; who adds the bot to a channel is written to in private", async () => {
  const added = (chat: object) =>
    ({
      my_chat_member: {
        chat,
        from: admin.user,
        date: 0,
        old_chat_member: { status: "left", user: { id: 7 } },
        new_chat_member: { status: "administrator", user: { id: 7 } },
      },
    }) as never;
  const before = reception.said.length;
  await reception.hand(added(reception.chatOf(-77)));
  expect(reception.said.length).toBe(before + 1);
  const greeting = reception.said.at(-1);
  expect(greeting?.chat).toBe(-77);
  reception.admins.add("-77/11");
  if (!greeting) throw new Error("no greeting");
  expect(await reception.press(person(12, "en", -77), greeting, "World")).toContain("Only administrators");
  expect(await reception.press(person(11, "en", -77), greeting, "World")).toContain("World");
  expect(await reception.subscribers.get(-77)).toMatchObject({ topics: ["world"] });
  await reception.hand(added({ id: -1000000000078, type: "channel", title: "C" }));
  expect(reception.said.at(-1)).toMatchObject({ chat: 11, buttons: [[{ text: "⚙️ Manage C" }]] });
});

test("talk among people is left in peace", async () => {
  const before = reception.calls.length;
  for (const text of ["hello", "/weather", "/roll@dice_bot", "https://example.org"]) {
    await reception.hand({
      message: {
        message_id: 1,
        date: 0,
        chat: reception.chatOf(group),
        from: member.user,
        text,
        ...(text.startsWith("/") && { entities: [{ type: "bot_command", offset: 0, length: text.length }] }),
      },
    } as never);
  }
  expect(reception.calls.length).toBe(before);
});

test("when Telegram won't say who is an administrator, nobody is", async () => {
  Object.assign(reception.refuse, {
    method: "getChatMember",
    code: 400,
    description: "Bad Request: CHAT_ADMIN_REQUIRED",
  });
  const elsewhere = person(11, "en", -1066); // where nobody has been refused just now
  expect((await reception.say(elsewhere, "/unsubscribe all")).text).toContain("Only administrators");
  reception.refuse.method = "";
});

test("a forum that removes the bot and takes it back has its topics where they were", async () => {
  const forum = person(11, "en", -1001077);
  reception.admins.add("-1001077/11");
  const inThread = (id: number) => ({ is_topic_message: true, message_thread_id: id });
  await reception.say(forum, "/subscribe world", inThread(2));
  await reception.say(forum, "/subscribe local", inThread(3));
  const moves = (before: string, after: string) =>
    ({
      my_chat_member: {
        chat: reception.chatOf(-1001077),
        from: admin.user,
        date: 0,
        old_chat_member: { status: before, user: { id: 7 } },
        new_chat_member: { status: after, user: { id: 7 } },
      },
    }) as never;
  await reception.hand(moves("member", "kicked"));
  expect(await reception.subscribers.get(-1001077)).toMatchObject({ state: "gone" });
  const before = reception.said.length;
  await reception.hand(moves("left", "member"));
  expect(await reception.subscribers.get(-1001077)).toMatchObject({
    state: "active",
    threadId: 2,
    homes: { local: 3 },
  });
  expect(reception.said.length).toBe(before); // it goes on as before
});
