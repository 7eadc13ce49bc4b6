/** Links as feeds write them, absolute and as the web would spell them. */
import { parseAddress } from "../../news/web-address.ts";

import { longestAddress } from "../content-lengths.ts";

/** Already as `URL.href` would give it: no dot segments, no default port, nothing to encode, a host of plain letters. */
const spelledRight =
  /^https?:\/\/(?:[a-z0-9](?:[a-z0-9]|-(?!-))*\.)+[a-z]{2,}\/(?:[\w\-~!$()*+,;=:@/%]|(?<![/])\.(?!\.))*(?:\?[\w\-.~!$()*+,;=:@/%&?]*)?$/;

/** http(s) only; undefined for anything else. */
export function absoluteAddress(text: string, base: string): string | undefined {
  if (text === "" || text.length > longestAddress) return undefined;
  if (spelledRight.test(text) && !text.includes("%2")) return text;
  const url = parseAddress(text, /^https?:\/\//i.test(text) ? undefined : base);
  if (!url) return undefined;
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : undefined;
}
