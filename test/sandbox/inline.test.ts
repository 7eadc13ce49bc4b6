/** Inline mode in the sandbox, as Telegram has it: queries, results with their limits, messages that people post, and edits of them
 *  by Telegram's name for them. */
import { Bot, GrammyError } from "grammy";
import type { InlineQueryResultArticle } from "grammy/types";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";

const [ada, group] = [1001, -5001];
let sandbox: Sandbox;
let bot: Bot;
beforeEach(async () => {
  sandbox = await startSandbox({ news: false, limits: "off" });
  bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.apiRoot } });
});
afterEach(() => sandbox.stop());

const words = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "fine",
    (error: unknown) => (error instanceof GrammyError ? error.description : String(error)),
  );
const article = (id: string, change: Partial<InlineQueryResultArticle> = {}): InlineQueryResultArticle => ({
  type: "article",
  id,
  title: `Title ${id}`,
  input_message_content: { message_text: `<b>Text ${id}</b>`, parse_mode: "HTML" },
  reply_markup: { inline_keyboard: [[{ text: "Read", url: "https://t.me/x?start=y" }]] },
  ...change,
});
let offset = 0;
async function updates() {
  const found = await bot.api.getUpdates({
    offset,
    allowed_updates: ["message", "inline_query", "chosen_inline_result"],
  });
  offset = (found.at(-1)?.update_id ?? offset - 1) + 1;
  return found;
}
async function offer(results: readonly InlineQueryResultArticle[], more: object = {}): Promise<readonly object[]> {
  await updates();
  const asked = sandbox.world.inline(ada, `words ${offset}`);
  const [update] = await updates();
  await bot.api.answerInlineQuery(update?.inline_query?.id ?? "", results, { cache_time: 0, ...more });
  return asked;
}
const groupId = async (): Promise<number> =>
  sandbox.world.addChat({ type: "supergroup", title: "Club", members: [[ada, "creator"]] });

test("a chosen result stands in the chat in the person's name, via the bot, and the bot is told what it is called", async () => {
  const club = await groupId();
  await offer([article("1"), article("2")]);
  const posted = await sandbox.world.choose(club, ada, "2");
  expect(posted).toMatchObject({ text: "Text 2", from: { id: ada }, via_bot: { is_bot: true } });
  expect(posted.entities).toMatchObject([{ type: "bold" }]);
  const [chosen, ...others] = await updates();
  expect(others).toEqual([]);
  expect(chosen?.chosen_inline_result).toMatchObject({ result_id: "2", from: { id: ada } });
  const name = chosen?.chosen_inline_result?.inline_message_id ?? "";
  expect(await bot.api.editMessageTextInline(name, "new")).toBe(true);
  expect(sandbox.world.messages(club).at(-1)).toMatchObject({ text: "new", edit_date: expect.any(Number) });
  expect(await words(bot.api.editMessageTextInline(name, "new"))).toContain("message is not modified");
  expect(await words(bot.api.editMessageTextInline("nobody", "new"))).toBe("Bad Request: MESSAGE_ID_INVALID");
});

test("without buttons the bot learns no name for it", async () => {
  const { reply_markup: _, ...bare } = article("1");
  await offer([bare]);
  await sandbox.world.choose(await groupId(), ada, "1");
  const [chosen] = await updates();
  expect(chosen?.chosen_inline_result).toBeDefined();
  expect(chosen?.chosen_inline_result?.inline_message_id).toBeUndefined();
});

test("where the bot is a member it hears of the message too", async () => {
  const club = await groupId();
  sandbox.world.setMember(club, (await bot.api.getMe()).id, "member");
  await offer([article("1")]);
  await sandbox.world.choose(club, ada, "1");
  const kinds = (await updates()).map((update) => (update.message?.via_bot ? "message" : "chosen"));
  expect(kinds.sort()).toEqual(["chosen", "message"]);
});

test.each<readonly [string, readonly InlineQueryResultArticle[], object, string]>([
  [
    "51 results",
    Array.from({ length: 51 }, (_, i) => article(String(i))),
    {},
    "too many inline query results specified",
  ],
  ["an id of 65 bytes", [article("x".repeat(65))], {}, "RESULT_ID_INVALID"],
  ["no id", [article("")], {}, "RESULT_ID_INVALID"],
  ["one id twice", [article("1"), article("1")], {}, "RESULT_ID_DUPLICATE"],
  ["no title", [article("1", { title: " " })], {}, "ARTICLE_TITLE_EMPTY"],
  ["an offset of 65 bytes", [article("1")], { next_offset: "x".repeat(65) }, "NEXT_OFFSET_INVALID"],
  ["markup that does not close", [article("1", { input_message_content: { message_text: "<b>", parse_mode: "HTML" } })], {}, "can't parse entities"], // biome-ignore format: one line
  [
    "a text that is too long",
    [article("1", { input_message_content: { message_text: "x".repeat(4097) } })],
    {},
    "message is too long",
  ],
  [
    "a button's odd parameter",
    [article("1")],
    { button: { text: "x", start_parameter: "a b" } },
    "START_PARAM_INVALID",
  ],
])("an answer with %s is refused", async (_, results, more, description) => {
  const asked = sandbox.world.inline(ada, "words");
  const [update] = await updates();
  expect(await words(bot.api.answerInlineQuery(update?.inline_query?.id ?? "", results, more))).toContain(description);
  await bot.api.answerInlineQuery(update?.inline_query?.id ?? "", [], { cache_time: 0 });
  expect(await asked).toEqual([]);
});

test("an answer is given again from Telegram's store for as long as the bot allows, to the person alone where it is theirs", async () => {
  const ask = async (person: number): Promise<number> => {
    const asked = sandbox.world.inline(person, "same");
    const found = await updates();
    for (const { inline_query: query } of found) {
      if (query) await bot.api.answerInlineQuery(query.id, [article("1")], { cache_time: 60, is_personal: true });
    }
    await asked;
    return found.length;
  };
  expect([await ask(ada), await ask(ada), await ask(1002)]).toEqual([1, 0, 1]);
  sandbox.jump(61_000);
  expect(await ask(ada)).toBe(1);
});

test("more of the same is asked with the offset that the bot gave, and all of it can be chosen", async () => {
  await offer([article("1")], { next_offset: "10" });
  const asked = sandbox.world.inline(ada, { query: "words", offset: "10" });
  const [update] = await updates();
  expect(update?.inline_query?.offset).toBe("10");
  await bot.api.answerInlineQuery(update?.inline_query?.id ?? "", [article("2")], { cache_time: 0 });
  await asked;
  expect((await sandbox.world.choose(await groupId(), ada, "1")).text).toBe("Text 1");
  await expect(sandbox.world.choose(group, ada, "3")).rejects.toThrow("RESULT_ID_INVALID");
});
