/** Telegram's HTML mode, first stage: tags to entities, with the same refusals at the same byte offsets.
 *  Never repairs: what Telegram refuses is refused here. */
import { asciiLower, isSpace } from "./ascii.ts";
import { readCharacterReference } from "./character-reference.ts";
import { type Entity, sortEntities } from "./entity.ts";
import { readTag } from "./html-tag.ts";
import { checkLink, mentionedUser } from "./link-check.ts";

export type Parsed =
  | { readonly ok: true; readonly text: string; readonly entities: Entity[]; readonly droppedLinks: readonly string[] }
  | { readonly ok: false; readonly error: string };

interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly offset: number;
}

const typeOfTag: Readonly<Record<string, string>> = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  u: "underline",
  ins: "underline",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  "tg-spoiler": "spoiler",
  span: "spoiler",
};

/** TDLib, MessageEntity.cpp parse_html. The error is Telegram's own, without "Bad Request: can't parse entities: ". */
export function parseHtml(html: string): Parsed {
  const entities: Entity[] = [];
  const droppedLinks: string[] = [];
  const open: OpenTag[] = [];
  let text = "";
  let hasSurrogates = false;
  const fail = (message: string): Parsed => ({ ok: false, error: message });
  const byteOffset = (at: number): number => Buffer.byteLength(html.slice(0, at));

  for (let i = 0; i < html.length; ) {
    const next = nextSpecial(html, i);
    text += html.slice(i, next);
    i = next;
    if (i >= html.length) break;
    if (html[i] === "&") {
      const reference = readCharacterReference(html, i);
      if (reference && reference.char.length === 1 && /[\uD800-\uDFFF]/.test(reference.char)) hasSurrogates = true;
      text += reference ? reference.char : "&";
      i = reference ? reference.end : i + 1;
      continue;
    }
    const begin = i;
    if (html[i + 1] !== "/") {
      const tag = readTag(html, begin, byteOffset);
      if (!tag.ok) return fail(tag.error);
      open.push({ name: tag.name, attributes: tag.attributes, offset: text.length });
      i = tag.end;
      continue;
    }
    const top = open.at(-1);
    if (!top) return fail(`Unexpected end tag at byte offset ${byteOffset(begin)}`);
    i += 2;
    const nameStart = i;
    while (!isSpace(html[i] ?? "") && html[i] !== ">") i++;
    const name = asciiLower(html.slice(nameStart, i));
    while (i < html.length && isSpace(html[i] ?? "")) i++;
    if (html[i] !== ">") return fail(`Unclosed end tag at byte offset ${byteOffset(begin)}`);
    if (name !== "" && name !== top.name) {
      return fail(
        `Unmatched end tag at byte offset ${byteOffset(begin)}, expected "</${top.name}>", found "</${name}>"`,
      );
    }
    i++;
    open.pop();
    if (text.length > top.offset) {
      const error = close(top, text, entities, droppedLinks);
      if (error) return fail(error);
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) return fail(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  if (hasSurrogates) {
    return fail(
      "Text contains invalid Unicode characters after decoding HTML entities, check for unmatched surrogate code units",
    );
  }
  for (const entity of entities) if (entity.type === "code") delete entity.language;
  return { ok: true, text, entities: sortEntities(entities), droppedLinks };
}

function nextSpecial(html: string, from: number): number {
  for (let i = from; i < html.length; i++) {
    const code = html.charCodeAt(i);
    if (code === 38 || code === 60) return i; // & and <
  }
  return html.length;
}

/** Adds what the tag means. Returns the refusal, if any. */
function close(tag: OpenTag, text: string, entities: Entity[], droppedLinks: string[]): string | null {
  const range = { offset: tag.offset, length: text.length - tag.offset };
  const last = entities.at(-1);
  const coversLast = last !== undefined && last.offset === range.offset && last.length === range.length;
  const plain = typeOfTag[tag.name];
  if (plain) {
    entities.push({ type: plain, ...range });
    return null;
  }
  switch (tag.name) {
    case "a": {
      const href = tag.attributes.get("href") || text.slice(tag.offset);
      const id = mentionedUser(href);
      if (id !== null) {
        entities.push({ type: "text_mention", ...range, user: { id } });
        return null;
      }
      const link = checkLink(href);
      if (link.ok) entities.push({ type: "text_link", ...range, url: link.url });
      else droppedLinks.push(href);
      return null;
    }
    case "blockquote":
      entities.push({ type: tag.attributes.has("expandable") ? "expandable_blockquote" : "blockquote", ...range });
      return null;
    case "pre":
      if (coversLast && last.type === "code" && last.language) last.type = "pre";
      else entities.push({ type: "pre", ...range });
      return null;
    case "code": {
      const language = /^language-(.*)$/s.exec(tag.attributes.get("class") ?? "")?.[1];
      if (coversLast && last.type === "pre" && language && !last.language) last.language = language;
      else entities.push({ type: "code", ...range, ...(language && { language }) });
      return null;
    }
    case "tg-emoji":
      return closeEmoji(tag, range, entities);
    default:
      return closeTime(tag, range, entities);
  }
}

function closeEmoji(tag: OpenTag, range: { offset: number; length: number }, entities: Entity[]): string | null {
  const id = tag.attributes.get("emoji-id") ?? "";
  if (!/^-?\d+$/.test(id) || BigInt(id) !== BigInt.asIntN(64, BigInt(id)) || BigInt(id) === 0n) {
    return "Invalid custom emoji identifier specified";
  }
  entities.push({ type: "custom_emoji", ...range, custom_emoji_id: String(BigInt(id)) });
  return null;
}

function closeTime(tag: OpenTag, range: { offset: number; length: number }, entities: Entity[]): string | null {
  const format = dateFormat(tag.attributes.get("format") ?? "");
  if (format === null) return "Invalid date format used";
  const unix = /^-?\d+/.exec(tag.attributes.get("unix") ?? "")?.[0];
  const time = unix === undefined ? 0 : Number(BigInt.asIntN(32, BigInt(unix)));
  if (time > 0) entities.push({ type: "date_time", ...range, unix_time: time, date_time_format: format });
  return null;
}

/** Telegram's order and case: weekday, date, time; of two spellings the first counts. Null: refused. */
function dateFormat(written: string): string | null {
  if (/^[rR]$/.test(written)) return "r";
  if (!/^[wWdDtT]*$/.test(written)) return null;
  const first = (pattern: RegExp): string => pattern.exec(written)?.[0] ?? "";
  return `${first(/w/i).toLowerCase()}${first(/d/i)}${first(/t/i)}`;
}
