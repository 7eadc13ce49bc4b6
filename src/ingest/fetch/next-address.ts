/** Where an answer sends whoever asked: by its Location, by a Refresh header, or by what a page's head says. */
import { Parser } from "htmlparser2";

/** The Location header. Header texts are bytes in Latin-1's clothes: those beyond ASCII are escaped one by one, which keeps
 *  UTF-8 and everything else as the server wrote it. */
export const locationOf = (header: string): string => escapedBytes(header.trim());

const escapedBytes = (text: string): string =>
  text.replace(/[\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`);

/** A page that may be read for longer reloads itself for news. */
const longestDelaySeconds = 10;
/** How far the page is looked through. */
const headBytes = 32 * 1024;

/** "0; url=/there": null without an address, or when there is time to read the page. */
export function refreshTarget(value: string): string | null {
  const [, delay = "", quoted, bare] =
    /^\s*(\d+)(?:\.\d*)?\s*[;,]?\s*(?:url\s*=\s*)?(?:(["'].*)|(\S.*))?$/is.exec(value) ?? [];
  const target = quoted ? quoted.slice(1).split(quoted.charAt(0))[0] : bare;
  if (delay === "" || Number(delay) > longestDelaySeconds || !target?.trim()) return null;
  return escapedBytes(target.trim());
}

/** What <meta http-equiv=refresh> says, but not one that is for browsers without scripts. */
export function refreshInPage(body: Uint8Array): string | null {
  const head = Buffer.from(body.buffer, body.byteOffset, Math.min(body.length, headBytes)).toString("latin1");
  if (!/http-equiv\s*=\s*["']?\s*refresh/i.test(head)) return null;
  let found: string | null = null;
  let muted = 0;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (quiet.has(tag)) muted++;
      if (tag !== "meta" || muted > 0 || attributes["http-equiv"]?.trim().toLowerCase() !== "refresh") return;
      found ??= refreshTarget(attributes.content ?? "");
    },
    onclosetag(tag) {
      if (quiet.has(tag)) muted--;
    },
  });
  parser.end(head);
  return found;
}

const quiet = new Set(["noscript", "template", "script", "style", "svg", "textarea", "title"]);
