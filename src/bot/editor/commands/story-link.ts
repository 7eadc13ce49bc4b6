/** Reads what an editor types for the link buttons below a story. Pure. */
import { cleanText } from "../../../format/clean-text.ts";
import { codePoints } from "../../../format/measure.ts";
import { telegramLink } from "../../../format/telegram-link.ts";
import { AppError } from "../../../news/app-error.ts";
import type { StoryLink } from "../../../news/article.ts";
import type { ContentChanges } from "../../../news/correction.ts";
import { shown } from "../../shown.ts";

/** Below a story they are an offer, not a menu. */
const mostLinks = 2;
/** Code points: what a phone shows of a button. */
const longestText = 40;

/** `typed`: lines of a text and an address each; "-" takes all away, "- text" that one. Throws link_unreadable, link_too_long,
 *  links_full. */
export function linksTyped(before: readonly StoryLink[] = [], typed: string): ContentChanges {
  const lines = typed.split("\n").map((line) => line.trim());
  const links = lines.filter(Boolean).reduce<readonly StoryLink[]>(withLine, before);
  return { links: links.length > 0 ? links : null };
}

function withLine(links: readonly StoryLink[], line: string): readonly StoryLink[] {
  const isText = (text: string) => (link: StoryLink) => link.text.toLowerCase() === cleanText(text).toLowerCase();
  if (line === "-") return [];
  const [, taken] = /^[-–—]\s*(.+)$/.exec(line) ?? [];
  if (taken !== undefined) {
    const left = links.filter((link) => !isText(taken)(link));
    if (left.length === links.length) throw new AppError("link_unreadable", { word: shown(line) });
    return left;
  }
  const link = readLink(line);
  const at = links.findIndex(isText(link.text));
  if (at >= 0) return links.with(at, link);
  if (links.length >= mostLinks) throw new AppError("links_full", { most: mostLinks });
  return [...links, link];
}

function readLink(line: string): StoryLink {
  const [, words = "", address = ""] = /^(.+?)\s+(\S+)$/.exec(line) ?? [];
  const text = cleanText(words);
  const url = /^https?:\/\//i.test(address) ? telegramLink(address) : null;
  if (text === "" || url === null) throw new AppError("link_unreadable", { word: shown(line) });
  if (codePoints(text) > longestText) throw new AppError("link_too_long", { most: longestText });
  return { text, url };
}
