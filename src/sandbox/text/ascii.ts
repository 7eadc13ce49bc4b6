/** Letters and white space as TDLib's parser knows them: ASCII only, whatever the locale says. */

export const isSpace = (char: string): boolean =>
  char === " " || char === "\n" || char === "\t" || char === "\r" || char === "\v" || char === "\0" || char === "";

export function asciiLower(text: string): string {
  return text.replace(/[A-Z]+/g, (part) => part.toLowerCase());
}
