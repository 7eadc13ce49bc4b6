/** Reads `&…;` as Telegram does: four names and numbers. Anything else stays as written. */

/** Telegram: a reference of this many characters or more is none. */
const longestReference = 10;
const highestCode = 0x10_ffff;
const names: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** `text[at]` is "&". Null: no reference, the ampersand is a character like any other. */
export function readCharacterReference(
  text: string,
  at: number,
): { readonly char: string; readonly end: number } | null {
  let end = at + 1;
  let char: string;
  if (text[end] === "#") {
    const isHex = text[end + 1] === "x";
    end += isHex ? 2 : 1;
    const start = end;
    const digit = isHex ? /[0-9A-Fa-f]/ : /[0-9]/;
    while (end < text.length && digit.test(text[end] ?? "")) end++;
    const code = Number.parseInt(text.slice(start, end), isHex ? 16 : 10);
    if (!(code > 0) || code >= highestCode || end - at >= longestReference) return null;
    char = code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
  } else {
    while (/[A-Za-z]/.test(text[end] ?? "")) end++;
    const name = names[text.slice(at + 1, end)];
    if (name === undefined) return null;
    char = name;
  }
  return { char, end: text[end] === ";" ? end + 1 : end };
}
