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
import { type ShownDeps, storyShownIn } from "../../../../src/bot/editor/commands/story-shown.ts";
import type { Article, ArticleId } from "../../../../src/news/article.ts";
import type { BroadcastId } from "../../../../src/news/broadcast.ts";
import { sampleArticle, world } from "../../../support/samples.ts";

const me = 7;
const bridge = sampleArticle({ url: "https://news.example/bridge" }, { id: "k7m2qa" as ArticleId });
const ferry = sampleArticle({ url: "https://news.example/ferry" }, { id: "jbgz45" as ArticleId });
const all: readonly Article[] = [bridge, ferry];
const deps = {
  stored: { article: async (id: ArticleId) => all.find((each) => each.id === id) ?? null },
  archive: { byLink: async (link: string) => all.find((each) => each.content.url === link) ?? null },
} as unknown as ShownDeps;

const message = (parts: Partial<Message>, from = me): Message =>
  ({ message_id: 1, date: 0, chat: { id: 1, type: "private" }, from: { id: from }, ...parts }) as unknown as Message;
const button = (data: string) => ({ inline_keyboard: [[{ text: "x", callback_data: data }]] });
const shown = async (parts: Partial<Message>, from = me) => {
  const found = await storyShownIn(message(parts, from), me, deps);
  return found.kind === "several"
    ? found.stories.map(({ id }) => id)
    : "id" in found
      ? `${found.kind} ${found.id}`
      : null;
};
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
