/** Throws random markup at the sandbox's parser and at Telegram's own: they must agree on every text. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseHtml } from "../../src/sandbox/text/html-parser.ts";
import { parseAsTelegram, parserAvailable } from "../support/telegram-parser.ts";

const types: Readonly<Record<string, string>> = {
  bold: "Bold",
  italic: "Italic",
  underline: "Underline",
  strikethrough: "Strikethrough",
  spoiler: "Spoiler",
  code: "Code",
  text_link: "TextUrl",
  text_mention: "MentionName",
  custom_emoji: "CustomEmoji",
  blockquote: "BlockQuote",
  expandable_blockquote: "ExpandableBlockQuote",
  date_time: "DateTime",
};
const prefix = "Can't parse entities: ";

const tags =
  "b strong i em u ins s strike del tg-spoiler code pre blockquote span a tg-emoji tg-time br p SPAN B".split(" ");
const attributes = [
  ' class="tg-spoiler"',
  " class='language-ts'",
  ' href="https://example.com/a b?c=d&amp;lt=1"',
  " href=example.com",
  ' href="//x.y"',
  ' href="tg://user?id=42"',
  ' href="HTTP://User:pw@EXAMPLE.com:8080#f"',
  ' href="tg://resolve?domain=x"',
  ' href="ton://a"',
  ' href="mailto:a@b.com"',
  " expandable",
  ' emoji-id="5"',
  ' unix="1700000000" format="wDT"',
  " foo=bar",
  " =",
  " foo",
];
const fragment = fc.oneof(
  fc
    .constantFrom(...tags)
    .chain((tag) => fc.subarray(attributes, { maxLength: 2 }).map((chosen) => `<${tag}${chosen.join("")}>`)),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(
    "</>",
    "<",
    ">",
    "&",
    "&lt;",
    "&ltx",
    "&#39;",
    "&#x1F600;",
    "&nbsp;",
    '"',
    "=",
    "/",
    " ",
    "\n",
    "é",
    "😀",
  ),
  fc.string({ unit: "binary", maxLength: 4 }).filter((text) => !/[\p{Cs}]/u.test(text) && !text.includes("\0")),
);
const balanced = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom("a", " ", "é 😀", "https://example.com/", "&amp;"),
    fc
      .tuple(
        fc.constantFrom(...tags.slice(0, 17)),
        fc.subarray(attributes, { maxLength: 2 }),
        fc.array(tie("node"), { maxLength: 3 }),
      )
      .map(([tag, chosen, inner]) => `<${tag}${chosen.join("")}>${inner.join("")}</${tag}>`),
  ),
})).node;

function agree(html: string): void {
  const ours = parseHtml(html);
  const theirs = parseAsTelegram(html);
  if (!theirs.ok) {
    expect(ours.ok ? "accepted" : prefix + ours.error).toBe(theirs.message);
    return;
  }
  const plain = ours.ok && {
    text: ours.text,
    entities: ours.entities.map(({ type, offset, length, url, language }) => ({
      type: `textEntityType${type === "pre" ? (language ? "PreCode" : "Pre") : types[type]}`,
      offset,
      length,
      ...(url !== undefined && { url }),
    })),
  };
  expect(plain).toEqual({ text: theirs.text, entities: theirs.entities });
}

describe.skipIf(!parserAvailable)("the parser, beside Telegram's own", () => {
  test("agrees on broken markup", () => {
    fc.assert(
      fc.property(fc.array(fragment, { minLength: 1, maxLength: 8 }), (parts) => agree(parts.join(""))),
      { numRuns: 4000 },
    );
  });

  test("agrees on markup that nests", () => {
    fc.assert(
      fc.property(fc.array(balanced, { minLength: 1, maxLength: 4 }), (parts) => agree(parts.join(""))),
      { numRuns: 4000 },
    );
  });
});
