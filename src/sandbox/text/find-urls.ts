/** Finds addresses in a plain text as Telegram's clients underline them. Never checks that they lead anywhere. */
import type { Entity } from "./entity.ts";
import { topLevelDomains } from "./top-level-domains.ts";

// TDLib, MessageEntity.cpp match_urls, in one expression: scheme, user, host, port, rest.
const pattern =
  /(?<![\p{L}\p{N}_@.-])(?:((?:https?|ftp|ton|tonsite):\/\/))?((?:[\p{L}\p{N}._%+-]+(?::[^\s@/]*)?@)?)((?:[\p{L}\p{N}_-]+\.)+[\p{L}\p{N}_-]+|\[[0-9a-f:]+\])(:\d{1,5})?([/?#][^\s<>"«»“”‘’\u2000-\u200A\u2028-\u202F]*)?/giu;
const appPattern = /(?<![\p{L}\p{N}_])(?:tg|ton):\/\/[a-z0-9_-]{1,253}(?:[/?#][^\s<>"«»“”]*)?/giu;
const trailing = /[.:;,'?!`]+$/;

export function findUrls(text: string): Entity[] {
  const found: Entity[] = [];
  if (text.includes(".")) {
    for (const match of text.matchAll(pattern)) {
      const entity = toEntity(match);
      if (entity) found.push(entity);
    }
  }
  if (text.includes("://")) {
    for (const match of text.matchAll(appPattern)) {
      const url = trimEnd(match[0]);
      found.push({ type: "url", offset: match.index, length: url.length });
    }
  }
  return found;
}

function toEntity(match: RegExpExecArray): Entity | null {
  const [all, scheme = "", user = "", host = "", port = "", rest = ""] = match;
  const offset = match.index;
  if (!isHost(host, scheme !== "")) return null;
  if (user && !scheme && !port && (rest === "" || trimEnd(rest) === "")) {
    if (user.includes(":")) return null;
    return { type: "email", offset, length: user.length + host.length };
  }
  if (port && Number(port.slice(1)) > 65_535)
    return { type: "url", offset, length: all.length - port.length - rest.length };
  const url = trimEnd(all);
  return url.length < scheme.length + user.length + host.length ? null : { type: "url", offset, length: url.length };
}

function isHost(host: string, hasScheme: boolean): boolean {
  if (host.startsWith("[")) return hasScheme;
  const parts = host.split(".");
  if (parts.every((part) => /^\d+$/.test(part))) {
    return parts.length === 4 && parts.every((part) => Number(part) <= 255 && !/^0\d/.test(part));
  }
  const last = parts.at(-1) ?? "";
  if (parts.some((part) => part === "" || part.startsWith("-") || part.endsWith("-"))) return false;
  if (/[_\d]/.test(last) && !last.toLowerCase().startsWith("xn--")) return false;
  if (last.length < 2) return false;
  return hasScheme || last.toLowerCase().startsWith("xn--") || topLevelDomains.has(last.toLowerCase());
}

/** Punctuation at the end belongs to the sentence, a bracket only to the address that opened it. */
function trimEnd(url: string): string {
  let end = url;
  for (;;) {
    const before = end;
    end = end.replace(trailing, "");
    for (const [open, close] of ["()", "[]", "{}"] as const) {
      const opened = end.split(open ?? "").length;
      if (end.endsWith(close ?? "") && end.split(close ?? "").length > opened) end = end.slice(0, -1);
    }
    if (end === before) return end;
  }
}
