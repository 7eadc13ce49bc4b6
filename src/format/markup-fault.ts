/** Why Telegram would refuse a text's HTML, or show it otherwise than it was written: for markup that people write by hand.
 *  Takes the tags that safe-html.ts makes and nothing else. */
import { isReference, unescaped } from "./safe-html.ts";
import { telegramLink } from "./telegram-link.ts";

const simpleTags: readonly string[] = ["b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"];
/** Inside these Telegram shows no other mark. */
const bareTags: readonly string[] = ["code", "pre"];

/** Null where there is nothing to say. */
export function markupFault(source: string): string | null {
  const open: string[] = [];
  for (const [token] of source.matchAll(/<[^<>]*>?|>|&(?:#?\w+;?)?/g)) {
    const fault = token.startsWith("&") ? referenceFault(token) : tagFault(token, open);
    if (fault !== null) return fault;
  }
  const unclosed = open.at(-1);
  return unclosed === undefined ? null : `<${unclosed}> is not closed`;
}

function referenceFault(reference: string): string | null {
  return reference === "&" || isReference(reference) ? null : `${reference} is no reference; & is written &amp;`;
}

/** Keeps `open` up to date. */
function tagFault(token: string, open: string[]): string | null {
  const [, slash, name = "", href] = /^<(\/?)([a-z-]+)(?: href="([^"]*)")?>$/.exec(token) ?? [];
  const inside = open.at(-1);
  if (slash === "/") {
    if (href !== undefined || inside !== name) return `${token} closes nothing`;
    open.pop();
    return null;
  }
  const isLink = name === "a" && href !== undefined;
  if (!isLink && (!simpleTags.includes(name) || href !== undefined))
    return `${token} is no tag that can stand here; < is written &lt;`;
  if (inside !== undefined && bareTags.includes(inside)) return `Telegram shows no ${token} inside <${inside}>`;
  if (open.includes(name)) return `${token} stands inside another`;
  if (isLink && telegramLink(unescaped(href)) === null) return `Telegram drops a link to ${href}`;
  open.push(name);
  return null;
}
