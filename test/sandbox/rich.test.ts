/** Rich messages in the sandbox: what is taken, what is refused. */
import { Bot, GrammyError } from "grammy";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.ts";
import { showMessage } from "../../src/sandbox/shown-message.ts";

const ada = 1001;
let sandbox: Sandbox;
let bot: Bot;
beforeEach(async () => {
  sandbox = await startSandbox({ news: false, limits: "off" });
  bot = new Bot(sandbox.token, { client: { apiRoot: sandbox.apiRoot } });
  sandbox.world.start(ada);
});
afterEach(() => sandbox.stop());

const send = (blocks: unknown) => bot.api.raw.sendRichMessage({ chat_id: ada, rich_message: { blocks } as never });

test("a rich message stands in the chat with its blocks", async () => {
  const blocks = [
    { type: "heading", text: "Title", size: 1 },
    { type: "paragraph", text: ["One ", { type: "bold", text: "two" }] },
    { type: "footer", text: [{ type: "url", text: "Site", url: "https://news.example/" }] },
  ];
  expect((await send(blocks)).rich_message).toEqual({ blocks });
  const shown = sandbox.world.messages(ada).at(-1);
  expect(showMessage(shown as never).text).toBe("Title\nOne two\nSite");
});

test.each([
  ["nothing", undefined, "RICH_MESSAGE_CONTENT_REQUIRED"],
  ["no blocks", [], "RICH_MESSAGE_CONTENT_REQUIRED"],
  ["an empty block", [{ type: "paragraph", text: "" }], "RICH_MESSAGE_CONTENT_REQUIRED"],
  [
    "501 blocks",
    Array.from({ length: 501 }, () => ({ type: "paragraph", text: "x" })),
    "RICH_MESSAGE_CONTENT_REQUIRED",
  ],
  ["a text too long", [{ type: "paragraph", text: "x".repeat(32_769) }], "message is too long"],
  ["a heading of size 7", [{ type: "heading", text: "x", size: 7 }], "heading size"],
  ["a link that is none", [{ type: "paragraph", text: { type: "url", text: "x", url: "nope" } }], "is invalid"],
])("one with %s is refused", async (_, blocks, words) => {
  const refusal = await send(blocks).then(
    () => "fine",
    (error: unknown) => (error instanceof GrammyError ? error.description : String(error)),
  );
  expect(refusal).toContain(words);
});
