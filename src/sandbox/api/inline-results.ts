/** Reads the results of answerInlineQuery with Telegram's limits. Articles with a text alone: what the program offers. */
import { formatText, textLimit } from "../text/formatted-text.ts";
import type { Core } from "../world/core.ts";
import type { InlineAnswer, InlineResult } from "../world/model.ts";
import { badRequest } from "./api-error.ts";
import type { Arguments } from "./arguments.ts";
import { readKeyboard } from "./keyboard.ts";

// Bot API docs, answerInlineQuery and InlineQueryResult; the words are MTProto's (messages.setInlineBotResults).
const mostResults = 50;
const longestId = 64;
const longestOffset = 64;
const usualCacheSeconds = 300;
const notJson = "can't parse inline query results JSON object";

/** What a person would post by choosing one, ready to be posted. */
export function readInlineAnswer(core: Core, args: Arguments): InlineAnswer {
  const given = args.object("results", notJson);
  if (!Array.isArray(given)) throw badRequest(notJson);
  if (given.length > mostResults) throw badRequest("too many inline query results specified");
  if (Buffer.byteLength(args.text("next_offset")) > longestOffset) throw badRequest("NEXT_OFFSET_INVALID");
  const results = new Map<string, InlineResult>();
  for (const raw of given) {
    const result = readResult(core, raw);
    if (results.has(result.id)) throw badRequest("RESULT_ID_DUPLICATE");
    results.set(result.id, result);
  }
  return {
    results: [...results.values()],
    nextOffset: args.text("next_offset"),
    button: readButton(args),
    cacheMs: (args.has("cache_time") ? (args.integer("cache_time") ?? 0) : usualCacheSeconds) * 1000,
    isPersonal: args.flag("is_personal"),
  };
}

function readResult(core: Core, raw: unknown): InlineResult {
  if (typeof raw !== "object" || raw === null) throw badRequest("can't parse inline query result: expected an Object");
  const { type, id, title, input_message_content: content, reply_markup: markup } = raw as Record<string, unknown>;
  if (type !== "article") throw badRequest("RESULT_TYPE_INVALID");
  const size = Buffer.byteLength(String(id ?? ""));
  if (size < 1 || size > longestId) throw badRequest("RESULT_ID_INVALID");
  if (typeof title !== "string" || title.trim() === "") throw badRequest("ARTICLE_TITLE_EMPTY");
  const {
    message_text: text,
    parse_mode: mode,
    entities,
    link_preview_options: preview,
  } = (content ?? {}) as Record<string, unknown>;
  if (typeof text !== "string") throw badRequest("input message content must be non-empty");
  const formatted = formatText(core, { text, parseMode: String(mode ?? ""), entities }, textLimit);
  const keyboard = markup === undefined ? undefined : readKeyboard(markup as object, "private");
  return {
    id: String(id),
    raw,
    text: formatted.text,
    entities: formatted.entities,
    warnings: formatted.warnings,
    ...(preview !== undefined && { preview }),
    ...(keyboard && { keyboard }),
  };
}

/** Bot API, InlineQueryResultsButton: start_parameter of 1–64 letters, digits, "_" and "-". */
function readButton(args: Arguments): InlineAnswer["button"] {
  const given = args.object("button", "can't parse inline query results button JSON object");
  if (given === undefined) return undefined;
  const { text, start_parameter: parameter } = given as Record<string, unknown>;
  if (typeof text !== "string" || text === "") throw badRequest("can't parse inline query results button");
  if (!/^[A-Za-z0-9_-]{1,64}$/.test(String(parameter ?? ""))) throw badRequest("START_PARAM_INVALID");
  return { text, startParameter: String(parameter) };
}
