/** One opening tag of Telegram's HTML: its name and attributes, or the refusal. Never knows what a tag means. */
import { asciiLower, isSpace } from "./ascii.ts";
import { readCharacterReference } from "./character-reference.ts";

export type Tag =
  | { readonly ok: true; readonly name: string; readonly attributes: ReadonlyMap<string, string>; readonly end: number }
  | { readonly ok: false; readonly error: string };

const known = new Set(
  "a b strong i em u ins s strike del tg-spoiler tg-emoji tg-time span pre code blockquote".split(" "),
);
const endsAttributeName = (char: string): boolean => isSpace(char) || "=>/\"'".includes(char);

/** `html[begin]` is "<". `byteOffset` turns a place into UTF-8 bytes; asked only for a refusal. */
export function readTag(html: string, begin: number, byteOffset: (at: number) => number): Tag {
  const at = (place: number): string => html[place] ?? "";
  const fail = (message: string, place = begin): Tag => ({
    ok: false,
    error: `${message} at byte offset ${byteOffset(place)}`,
  });
  let i = begin + 1;
  while (!isSpace(at(i)) && at(i) !== ">") i++;
  if (at(i) === "") return fail("Unclosed start tag");
  const name = asciiLower(html.slice(begin + 1, i));
  if (!known.has(name)) return fail(`Unsupported start tag "${name}"`);

  const attributes = new Map<string, string>();
  while (at(i) !== ">") {
    while (i < html.length && isSpace(at(i))) i++;
    if (at(i) === ">") break;
    const nameStart = i;
    while (!endsAttributeName(at(i))) i++;
    const attribute = html.slice(nameStart, i);
    if (attribute === "") return fail(`Empty attribute name in the tag "${name}"`);
    while (i < html.length && isSpace(at(i))) i++;
    if (at(i) !== "=") {
      if (i >= html.length) return fail(`Unclosed start tag "${name}"`);
      if (attribute === "expandable") attributes.set(attribute, "");
      continue;
    }
    i++;
    while (i < html.length && isSpace(at(i))) i++;
    if (i >= html.length) return fail(`Unclosed start tag "${name}"`);

    let value = "";
    const quote = at(i);
    if (quote !== "'" && quote !== '"') {
      const tokenStart = i;
      while (/[A-Za-z0-9.-]/.test(at(i))) i++;
      value = asciiLower(html.slice(tokenStart, i));
      if (!isSpace(at(i)) && at(i) !== ">") return fail("Unexpected end of name token", tokenStart);
    } else {
      i++;
      while (i < html.length && at(i) !== quote) {
        const reference = at(i) === "&" ? readCharacterReference(html, i) : null;
        value += reference ? reference.char : at(i);
        i = reference ? reference.end : i + 1;
      }
      if (at(i) === quote) i++;
    }
    if (i >= html.length) return fail("Unclosed start tag");
    // A class of another kind does not replace one that means something.
    const isStrange = attribute === "class" && !value.startsWith(name === "span" ? "tg-" : "language-");
    if (!isStrange) attributes.set(attribute, value);
  }
  if (name === "span" && attributes.get("class") !== "tg-spoiler") {
    return fail('Tag "span" must have class "tg-spoiler"');
  }
  return { ok: true, name, attributes, end: i + 1 };
}
