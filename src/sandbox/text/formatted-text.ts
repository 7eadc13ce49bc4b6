/** From a call's text, parse_mode and entities to what is sent, in Telegram's order of checks, with its limits. */
import { badRequest } from "../api/api-error.ts";
import type { Core } from "../world/core.ts";
import { type Entity, endOf, type FormattedText, isSplittable } from "./entity.ts";
import { fixText } from "./fix-text.ts";
import { parseHtml } from "./html-parser.ts";
import { checkLink, mentionedUser } from "./link-check.ts";

// Bot API server, Client.cpp get_formatted_text: raw bytes. TDLib: code points after parsing.
const rawLimitBytes = 32_768;
export const textLimit = 4096;
export const captionLimit = 1024;
// TDLib, MessageEntity.cpp 4747; ENTITIES_TOO_LONG: levlam in tdlib/telegram-bot-api#165, approximate.
const entitiesKept = 100;
const entitiesLimitBytes = 9500;
const bytesPerEntity = 12;

export interface TextAsk {
  readonly text: string;
  readonly parseMode: string;
  readonly entities: unknown;
}

export interface Judged extends FormattedText {
  readonly warnings: readonly string[];
}

/** Throws ApiError with Telegram's words. An empty text passes only where `mayBeEmpty`. */
export function formatText(core: Core, ask: TextAsk, limit: number, mayBeEmpty = false): Judged {
  if (ask.text === "") {
    if (mayBeEmpty) return { text: "", entities: [], warnings: [] };
    throw badRequest("message text is empty");
  }
  if (ask.text.length > rawLimitBytes / 4 && Buffer.byteLength(ask.text) > rawLimitBytes)
    throw badRequest("text is too long");
  const warnings: string[] = [];
  const marked = markUp(core, ask, warnings);
  const fixed = fixText(marked.text, marked.entities);
  if (!fixed) {
    if (mayBeEmpty) return { text: "", entities: [], warnings };
    throw badRequest("text must be non-empty");
  }
  if (fixed.text.length > limit && [...fixed.text].length > limit) {
    throw badRequest(limit === captionLimit ? "message caption is too long" : "message is too long");
  }
  return {
    text: fixed.text,
    entities: withinCap(
      fixed.entities.filter((one) => isKnownUser(core, one)),
      warnings,
    ),
    warnings,
  };
}

function markUp(core: Core, ask: TextAsk, warnings: string[]): FormattedText {
  const mode = ask.parseMode.toLowerCase();
  if (mode === "html") {
    const parsed = parseHtml(ask.text);
    const verdict = core.judge?.(ask.text, "HTML") ?? null;
    if (!parsed.ok) throw badRequest(`can't parse entities: ${parsed.error}`);
    if (verdict !== null) warnings.push(`another judge refuses the text: ${verdict}`);
    for (const link of parsed.droppedLinks) warnings.push(`link dropped: ${link}`);
    for (const name of parsed.text.match(/&(?:[a-z]{2,8}|#\d{2,6});/gi) ?? [])
      warnings.push(`literal ${name} is visible`);
    for (const entity of parsed.entities) {
      if (entity.url && /^https?:\/\/(?:mailto|tel):?/i.test(entity.url)) warnings.push(`bogus link: ${entity.url}`);
    }
    return parsed;
  }
  if (mode === "" || mode === "none") return { text: ask.text, entities: readEntities(ask.entities, ask.text) };
  if (mode === "markdown" || mode === "markdownv2") throw badRequest("the sandbox reads HTML only, not Markdown");
  throw badRequest("unsupported parse_mode");
}

/** The server keeps the first hundred: links, code and quotes before styles. */
function withinCap(entities: readonly Entity[], warnings: string[]): readonly Entity[] {
  const own = entities.filter((entity) => !automatic.has(entity.type));
  const bytes = own.reduce((sum, entity) => sum + bytesPerEntity + Buffer.byteLength(entity.url ?? ""), 0);
  if (bytes > entitiesLimitBytes) throw badRequest("ENTITIES_TOO_LONG");
  if (own.length <= entitiesKept) return entities;
  const ranked = [...own.filter((one) => !isSplittable(one)), ...own.filter(isSplittable)];
  const dropped = new Set(ranked.slice(entitiesKept));
  warnings.push(`${dropped.size} entities dropped (more than ${entitiesKept})`);
  return entities.filter((entity) => !dropped.has(entity));
}

const automatic = new Set([
  "url",
  "email",
  "mention",
  "hashtag",
  "cashtag",
  "bot_command",
  "bank_card_number",
  "phone_number",
]);

function isKnownUser(core: Core, entity: Entity): boolean {
  if (entity.type !== "text_mention") return true;
  const user = core.people.get(entity.user?.id ?? 0);
  if (user) entity.user = user;
  return user !== undefined;
}

const settable = new Set([
  ..."bold italic underline strikethrough spoiler blockquote expandable_blockquote code pre".split(" "),
  ..."text_link text_mention custom_emoji date_time".split(" "),
]);

function readEntities(given: unknown, text: string): Entity[] {
  if (!Array.isArray(given)) return [];
  const entities: Entity[] = [];
  for (const one of given as Partial<Entity>[]) {
    if (typeof one?.type !== "string" || !settable.has(one.type)) continue;
    const entity: Entity = { ...one, type: one.type, offset: Number(one.offset), length: Number(one.length) };
    if (!(entity.offset >= 0)) throw badRequest(`receive an entity with incorrect offset ${entity.offset}`);
    if (!(entity.length > 0)) continue;
    if (entity.offset >= text.length)
      throw badRequest(`entity begins after the end of the text at UTF-16 offset ${entity.offset}`);
    if (endOf(entity) > text.length) {
      throw badRequest(
        `entity beginning at UTF-16 offset ${entity.offset} ends after the end of the text at UTF-16 offset ${endOf(entity)}`,
      );
    }
    if (/[\uDC00-\uDFFF]/.test(text[entity.offset] ?? "") || /[\uDC00-\uDFFF]/.test(text[endOf(entity)] ?? "")) {
      throw badRequest(
        `entity begins in a middle of a UTF-16 symbol at byte offset ${Buffer.byteLength(text.slice(0, entity.offset))}`,
      );
    }
    if (entity.type === "text_link") {
      const url = entity.url ?? "";
      const id = mentionedUser(url);
      const link = checkLink(url);
      if (id !== null) {
        entities.push({ type: "text_mention", offset: entity.offset, length: entity.length, user: { id } });
        continue;
      }
      if (!link.ok) throw badRequest(`entity URL '${url}' is invalid: ${link.reason}`);
      entity.url = link.url;
    }
    entities.push(entity);
  }
  return entities;
}
