/** sendRichMessage (Bot API 10.1), given as blocks: headings, paragraphs, quotes, footers and dividers with the usual marks. */
import { checkLink } from "../text/link-check.ts";
import { badRequest } from "./api-error.ts";
import type { Methods } from "./methods.ts";
import { admit, preparePosting } from "./posting.ts";

// Bot API docs, InputRichMessage.
const longestText = 32_768;
const mostBlocks = 500;
const deepest = 16;
const blockTypes = new Set(["heading", "paragraph", "blockquote", "expandable_blockquote", "footer", "divider", "pre"]);
const markTypes = new Set(["bold", "italic", "underline", "strikethrough", "spoiler", "code", "marked", "url"]);

export const richMethods: Methods = {
  async sendRichMessage(core, args) {
    const given = args.object("rich_message", "can't parse rich message JSON object") as
      | { blocks?: unknown }
      | undefined;
    const blocks = given?.blocks;
    if (!Array.isArray(blocks)) throw badRequest("RICH_MESSAGE_CONTENT_REQUIRED");
    if (blocks.length === 0 || blocks.length > mostBlocks) throw badRequest("RICH_MESSAGE_CONTENT_REQUIRED");
    const length = blocks.reduce((sum: number, block) => sum + blockLength(block), 0);
    if (length > longestText) throw badRequest("message is too long");
    const posting = preparePosting(core, args);
    await admit(core, args, posting.chat);
    return posting.post({ rich_message: { blocks } });
  },
};

function blockLength(given: unknown): number {
  const { type, text, size } = given as { type?: unknown; text?: unknown; size?: unknown };
  if (typeof type !== "string" || !blockTypes.has(type)) throw badRequest(`the sandbox knows no rich block ${type}`);
  if (type === "divider") return 0;
  if (type === "heading" && !(Number.isInteger(size) && Number(size) >= 1 && Number(size) <= 6))
    throw badRequest("invalid heading size specified");
  const length = textLength(text, 1);
  if (length === 0) throw badRequest("RICH_MESSAGE_CONTENT_REQUIRED");
  return length;
}

function textLength(given: unknown, depth: number): number {
  if (depth > deepest) throw badRequest("rich message is too deep");
  if (typeof given === "string") return [...given].length;
  if (Array.isArray(given)) return given.reduce((sum: number, each) => sum + textLength(each, depth), 0);
  const { type, text, url } = (given ?? {}) as { type?: unknown; text?: unknown; url?: unknown };
  if (typeof type !== "string" || !markTypes.has(type)) throw badRequest(`the sandbox knows no rich text ${type}`);
  if (type === "url" && !checkLink(String(url)).ok) throw badRequest(`rich text URL '${url}' is invalid`);
  return textLength(text, depth + 1);
}
