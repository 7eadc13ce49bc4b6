/** Which story a message shows, whatever kind of message it is. */
import type { Message } from "grammy/types";
import { expect, test } from "vitest";
import {
  decisionAction,
  deskAction,
  sendingAction,
  switchAction,
  topicAction,
} from "../../../../src/bot/editor/actions.ts";
import { answeredBy, asAnswered } from "../../../../src/bot/editor/commands/answered-message.ts";
import { type ShownDeps, storyShownIn } from "../../../../src/bot/editor/commands/story-shown.ts";
import type { Article, ArticleId } from "../../../../src/news/article.ts";
import type { BroadcastId } from "../../../../src/news/broadcast.ts";
import { sampleArticle, world } from "../../../support/samples.ts";

const me = 7;
const bridge = sampleArticle({ url: "https://news.example/bridge" }, { id: "k7m2qa" as ArticleId });
const ferry = sampleArticle({ url: "https://news.example/ferry" }, { id: "jbgz45" as ArticleId });
const all: readonly Article[] = [bridge, ferry];
const channel = -1001;
const copies = new Map([
  [`${channel} 5`, [ferry.id]],
  [`${channel} 6`, [bridge.id, ferry.id]],
]);
const deps = {
  stored: { article: async (id: ArticleId) => all.find((each) => each.id === id) ?? null },
  archive: { byLink: async (link: string) => all.find((each) => each.content.url === link) ?? null },
  sending: {
    findCopy: async ({ chatId, messageId }: { chatId: number; messageId: number }) =>
      copies.get(`${chatId} ${messageId}`) ?? [],
  },
} as unknown as ShownDeps;

const message = (parts: Partial<Message>, from = me): Message =>
  ({ message_id: 1, date: 0, chat: { id: 1, type: "private" }, from: { id: from }, ...parts }) as unknown as Message;
const button = (data: string) => ({ inline_keyboard: [[{ text: "x", callback_data: data }]] });
const shown = async (parts: Partial<Message>, from = me) => {
  const found = await storyShownIn(asAnswered(message(parts, from)), me, deps);
  return named(found);
};
const answers = async (parts: Partial<Message>) => {
  const answered = answeredBy(message(parts, 99));
  return answered && named(await storyShownIn(answered, me, deps));
};
function named(found: Awaited<ReturnType<typeof storyShownIn>>) {
  return found.kind === "several"
    ? found.stories.map(({ id }) => id)
    : "id" in found
      ? `${found.kind} ${found.id}`
      : null;
}
const entity = (text: string, part: string, type: "code" | "url") => ({
  text,
  entities: [{ type, offset: text.indexOf(part), length: part.length } as const],
});
const linked = (...urls: string[]) => ({
  text: "news",
  entities: urls.map((url) => ({ type: "text_link", offset: 0, length: 4, url }) as const),
});

test("a desk message, a menu and a receipt by their buttons", async () => {
  expect(await shown({ text: "x", reply_markup: button(deskAction.data("undo", bridge.id)) })).toBe("story k7m2qa");
  expect(await shown({ reply_markup: button(switchAction.data("silent", "on", bridge.id, 1)) })).toBe("story k7m2qa");
  expect(await shown({ reply_markup: button(topicAction.data(bridge.id, world, "on", 1)) })).toBe("story k7m2qa");
  const own = sendingAction.data("pause", "ak7m2qav1" as BroadcastId);
  expect(await shown({ reply_markup: button(own) })).toBe("story k7m2qa");
  const revision = sendingAction.data("pause", "rk7m2qav2" as BroadcastId);
  expect(await shown({ reply_markup: button(revision) })).toBe("broadcast rk7m2qav2");
});

test("a message of ours by the id in it, also without buttons, and an announcement's receipt", async () => {
  expect(await shown(entity("🗑 jbgz45 is discarded", "jbgz45", "code"))).toBe("story jbgz45");
  expect(await shown(entity("Announcement nabcdef", "nabcdef", "code"))).toBe("broadcast nabcdef");
  expect(await shown(entity("an example: k2m2k2", "k2m2k2", "code"))).toBeNull();
  const question = {
    ...entity("Withdraw jbgz45?", "jbgz45", "code"),
    reply_markup: button(decisionAction.data("go", "k7m2qa")),
  };
  expect(await shown(question)).toBe("story jbgz45");
});

test("somebody else's words name no id", async () => {
  expect(await shown(entity("look at jbgz45", "jbgz45", "code"), 99)).toBeNull();
});

test("a copy and a preview by their link, whoever showed it; a picture's caption too", async () => {
  expect(await shown(linked(bridge.content.url))).toBe("story k7m2qa");
  expect(await shown(linked(bridge.content.url), 99)).toBe("story k7m2qa");
  expect(await shown(entity("see news.example/ferry", "news.example/ferry", "url"), 99)).toBe("story jbgz45");
  const caption = linked(ferry.content.url);
  expect(await shown({ caption: "news", caption_entities: caption.entities })).toBe("story jbgz45");
  const below = { inline_keyboard: [[{ text: "Read", url: "https://t.me/wire_bot?start=a_jbgz45" }]] };
  expect(await shown({ text: "x", reply_markup: below })).toBe("story jbgz45");
});

test("a digest's stories, to be chosen from", async () => {
  expect(await shown(linked(bridge.content.url, "https://elsewhere.example/", ferry.content.url))).toEqual([
    "k7m2qa",
    "jbgz45",
  ]);
});

test("nothing where there is none", async () => {
  expect(await shown({ text: "hello" })).toBeNull();
});

const post = (messageId: number) => ({
  type: "channel" as const,
  date: 1,
  chat: { id: channel, type: "channel" as const, title: "Wire" },
  message_id: messageId,
});

test("a copy forwarded from a channel by its place there, a digest's stories by its links; else by its link", async () => {
  expect(await shown({ text: "x", forward_origin: post(5) }, 99)).toBe("story jbgz45");
  expect(await shown({ ...linked(bridge.content.url), forward_origin: post(5) }, 99)).toBe("story jbgz45");
  expect(await shown({ text: "x", forward_origin: post(6) }, 99)).toEqual(["k7m2qa", "jbgz45"]);
  expect(await shown({ ...linked(bridge.content.url), forward_origin: post(6) }, 99)).toBe("story k7m2qa");
  expect(await shown({ ...linked(bridge.content.url), forward_origin: post(7) }, 99)).toBe("story k7m2qa");
});

test("a copy in another chat by its place, where Telegram tells it, or by that of the post it was; else by what it previews", async () => {
  const chat = post(5).chat;
  expect(await answers({ external_reply: { origin: post(5), chat, message_id: 5 } })).toBe("story jbgz45");
  expect(await answers({ external_reply: { origin: post(5) } })).toBe("story jbgz45");
  const group = { ...chat, id: -1002 };
  expect(await answers({ external_reply: { origin: post(5), chat: group, message_id: 90 } })).toBe("story jbgz45");
  const hidden = { origin: { type: "hidden_user" as const, date: 1, sender_user_name: "x" } };
  const preview = { link_preview_options: { url: bridge.content.url } };
  expect(await answers({ external_reply: { ...hidden, ...preview } })).toBe("story k7m2qa");
  const quote = { text: `see ${ferry.content.url} today`, position: 0 };
  expect(await answers({ external_reply: hidden, quote })).toBe("story jbgz45");
  expect(await answers({ external_reply: hidden, quote: { text: "see jbgz45", position: 0 } })).toBeNull();
});

test("the message that opened a forum topic is answered by nobody, and an answer in the same chat comes first", async () => {
  const opened = { ...message({}), forum_topic_created: { name: "World", icon_color: 7322096 } };
  expect(answeredBy(message({ reply_to_message: opened as Message["reply_to_message"] }))).toBeNull();
  expect(answeredBy(message({}))).toBeNull();
  const here = { ...message(linked(bridge.content.url)) } as Message["reply_to_message"];
  const there = { origin: post(5) };
  expect(await answers({ reply_to_message: here, external_reply: there })).toBe("story k7m2qa");
});
