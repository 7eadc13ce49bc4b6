/** What entries say in fields that the library does not read: taken from the text of the feed, entry by entry. */

export interface UnreadFields {
  /** Of the page, where the link only leads there: FeedBurner and its like put their own address into it. */
  readonly original?: string;
  /** RSS has a picture for the whole feed; some programs give entries one in the same way. */
  readonly picture?: string;
}

const none: readonly UnreadFields[] = [];
const entryStart = /<(?:[\w-]+:)?(?:item|entry)(?=[\s>])/gi;
const originalLink = /<[\w-]+:origLink(?:\s[^<>]*)?>\s*(?:<!\[CDATA\[)?([^<\]]+)/;
const picture =
  /<(?:image|thumbnail)(?:\s[^<>]*?(?:url|src|href)\s*=\s*["']([^"'<>]+)["'][^<>]*>|(?:\s[^<>]*)?>\s*(?:<url>\s*)?(https?:[^<\s]+))/i;

/** `items`: how many the library found; empty where they can't be told apart, or none has such a field. */
export function unreadFields(xml: string, items: number): readonly UnreadFields[] {
  const start = xml.search(/<(?:[\w-]+:)?(?:item|entry)[\s>]/i);
  const rest = start < 0 ? "" : xml.slice(start);
  const [hasOriginal, hasPicture] = [rest.includes(":origLink>"), /<(?:image|thumbnail)[\s>]/i.test(rest)];
  if (!hasOriginal && !hasPicture) return none;
  const parts = rest.split(entryStart).slice(1);
  if (parts.length !== items) return none;
  return parts.map((part) => {
    const original = hasOriginal ? originalLink.exec(part)?.[1]?.trim().replaceAll("&amp;", "&") : undefined;
    const found = hasPicture ? picture.exec(withoutMarkupTexts(part)) : null;
    const address = (found?.[1] ?? found?.[2])?.trim().replaceAll("&amp;", "&");
    return { ...(original && { original }), ...(address && { picture: address }) };
  });
}

/** Pictures of the text are looked for elsewhere. */
function withoutMarkupTexts(part: string): string {
  const [before = "", ...sections] = part.split("<![CDATA[");
  const kept = sections.map((section) => {
    const end = section.indexOf("]]>");
    const [text, behind] = end < 0 ? [section, ""] : [section.slice(0, end), section.slice(end + 3)];
    return text.includes("<") ? behind : text + behind;
  });
  return [before, ...kept].join("");
}
