/** What readers see of a whole message, and that Telegram's own parser agrees, where there is a build of it. */
import { expect } from "vitest";
import { captionLimit, codePoints, entityCost, entityLimit, textLimit, visibleText } from "../../src/format/measure.ts";
import type { OutgoingMessage } from "../../src/format/message.ts";
import { parseAsTelegram, parserAvailable } from "./telegram-parser.ts";

/** Fails the test when Telegram refuses the message or drops something of it. */
export function judged({ html, photoUrl }: OutgoingMessage): { text: string; links: string[] } {
  const text = visibleText(html);
  const links = [...html.toString().matchAll(/<a href="([^"]*)"/g)].map(([, href = ""]) =>
    href.replaceAll("&amp;", "&"),
  );
  expect(codePoints(text)).toBeLessThanOrEqual(photoUrl ? captionLimit : textLimit);
  expect(entityCost(html).count).toBeLessThanOrEqual(entityLimit);
  if (parserAvailable) {
    const parsed = parseAsTelegram(html.toString());
    if (!parsed.ok) throw new Error(`refused: ${parsed.message}\n${html}`);
    expect(parsed.text.trim()).toBe(text);
    const kept = parsed.entities.map(({ type }) => type).join(" ");
    expect(parsed.entities, `${html} keeps ${kept}`).toHaveLength(entityCost(html).count);
    expect(parsed.entities.flatMap(({ url }) => (url === undefined ? [] : [url]))).toEqual(links);
  }
  return { text, links };
}
