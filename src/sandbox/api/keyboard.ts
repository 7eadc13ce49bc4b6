/** Reads reply_markup with the server's limits. Returns what is echoed in the message. */
import { checkLink } from "../text/link-check.ts";
import type { Button, Chat, Keyboard } from "../world/model.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";

// callback_data: Bot API docs, 1–64 bytes. 100 buttons, 8 in a row: the server's, undocumented. 10 kB: TDLib.
const longestData = 64;
/** Bot API, CopyTextButton: 1–256 characters. */
const longestCopied = 256;
const mostButtons = 100;
const widestRow = 8;
const longestMarkup = 10_240;
const actions =
  "url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat switch_inline_query_chosen_chat copy_text callback_game pay".split(
    " ",
  );

export interface Markup {
  readonly inline?: Keyboard;
  /** A reply keyboard, its removal or a forced reply: the message can't be edited any more. */
  readonly isReplyMarkup: boolean;
}

export function readMarkup(args: Arguments, chat: Chat): Markup {
  const given = args.object("reply_markup", "can't parse reply keyboard markup JSON object");
  if (given === undefined) return { isReplyMarkup: false };
  if (typeof given !== "object" || Array.isArray(given) || given === null)
    throw badRequest("object expected as reply markup");
  const { inline_keyboard: rows } = given as { inline_keyboard?: unknown };
  if (rows === undefined) {
    const isReplyMarkup = ["keyboard", "remove_keyboard", "force_reply"].some((name) => name in given);
    if (isReplyMarkup && chat.type === "channel") throw badRequest("inline keyboard expected");
    return { isReplyMarkup };
  }
  const inline = readKeyboard(given, chat.type);
  return inline ? { inline, isReplyMarkup: false } : { isReplyMarkup: false };
}

/** Of an inline keyboard; undefined: it has no buttons. */
export function readKeyboard(given: object, type: Chat["type"]): Keyboard | undefined {
  const { inline_keyboard: rows } = given as { inline_keyboard?: unknown };
  if (!Array.isArray(rows))
    throw badRequest('can\'t parse inline keyboard: Field "inline_keyboard" must be of type Array');
  if (Buffer.byteLength(JSON.stringify(rows)) > longestMarkup) throw badRequest("reply markup is too long");
  const kept = rows
    .map((row) =>
      Array.isArray(row) ? row.map((button) => readButton(button, type)).filter((one) => one !== null) : [],
    )
    .filter((row) => row.length > 0);
  if (kept.flat().length > mostButtons || kept.some((row) => row.length > widestRow))
    throw badRequest("REPLY_MARKUP_INVALID");
  return kept.length === 0 ? undefined : { inline_keyboard: kept };
}

function readButton(given: unknown, type: Chat["type"]): Button | null {
  if (typeof given !== "object" || given === null)
    throw badRequest("can't parse inline keyboard button: Object expected as an inline keyboard button");
  const button = given as Button;
  if (typeof button.text !== "string" || button.text.trim() === "") return null;
  const action = actions.find((name) => button[name] !== undefined);
  if (!action)
    throw badRequest("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
  if (action === "callback_data") {
    const size = Buffer.byteLength(String(button.callback_data));
    if (size < 1 || size > longestData) throw badRequest("BUTTON_DATA_INVALID");
  }
  if (action === "copy_text") {
    const copied = (button.copy_text as { text?: unknown } | undefined)?.text;
    if (typeof copied !== "string" || copied === "" || [...copied].length > longestCopied)
      throw badRequest("BUTTON_COPY_TEXT_INVALID");
  }
  if (action === "url") {
    const link = checkLink(String(button.url));
    if (!link.ok) throw badRequest(`inline keyboard button URL '${button.url}' is invalid: ${link.reason}`);
    return { ...button, url: link.url };
  }
  if (action === "web_app" && type !== "private") throw badRequest("BUTTON_TYPE_INVALID");
  return button;
}
