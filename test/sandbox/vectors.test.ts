/** Holds the sandbox's reading of HTML to what Telegram's own library made of the same texts. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Entity } from "../../src/sandbox/text/entity.ts";
import { fixText } from "../../src/sandbox/text/fix-text.ts";
import { parseHtml } from "../../src/sandbox/text/html-parser.ts";

interface Vector {
  html: string;
  error?: string;
  text?: string;
  entities?: object[];
  sent?: { error?: string; text?: string; entities?: object[] };
}

const vectors = JSON.parse(
  readFileSync(new URL("../fixtures/telegram-html-vectors.json", import.meta.url), "utf8"),
) as Vector[];
const prefix = "Bad Request: can't parse entities: ";

/** The vectors name a mentioned user by id only. */
const flat = (entities: readonly Entity[]): object[] =>
  entities.map(({ user, ...rest }) => ({ ...rest, ...(user && { user_id: user.id }) }));

describe("Telegram's HTML", () => {
  test("comes with vectors to compare", () => expect(vectors.length).toBe(575));

  test.each(vectors.map((vector) => [JSON.stringify(vector.html), vector] as const))("%s", (_, vector) => {
    const parsed = parseHtml(vector.html);
    if (!parsed.ok) {
      expect(prefix + parsed.error).toBe(vector.error);
      return;
    }
    expect({ text: parsed.text, entities: flat(parsed.entities) }).toEqual({
      text: vector.text,
      entities: vector.entities,
    });
    if (vector.html === "") return; // refused before it is parsed
    const sent = fixText(parsed.text, parsed.entities);
    if (!sent) expect("Bad Request: text must be non-empty").toBe(vector.sent?.error);
    else expect({ text: sent.text, entities: flat(sent.entities) }).toEqual(vector.sent);
  });
});
