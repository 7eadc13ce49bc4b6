/** Markup written by hand: what is let through is taken by Telegram as it was meant. */
import { expect, test } from "vitest";
import { markupFault } from "../../src/format/markup-fault.ts";
import { parseAsTelegram, parserAvailable } from "../support/telegram-parser.ts";

const good = [
  "plain & simple, 3 &lt; 4",
  "<b>bold <i>and italic</i></b> <code>/start</code>",
  '<a href="https://news.example/a?b=1&amp;c=2"><b>a link</b></a>',
  '<a href="https://news.example/?q=&quot;x&quot;">x</a> &lt;b&gt;',
  "<pre>a</pre>",
  "<blockquote>said <tg-spoiler>so</tg-spoiler></blockquote>",
];

test.each(good)("%s is right", (source) => {
  expect(markupFault(source)).toBeNull();
});

test.skipIf(!parserAvailable).each(good)("%s is taken by Telegram, marks and all", (source) => {
  const parsed = parseAsTelegram(source);
  expect(parsed).toMatchObject({ ok: true });
  if (parsed.ok) expect(parsed.entities).toHaveLength([...source.matchAll(/<[a-z]/g)].length);
});

test.each([
  ["<b>bold", "<b> is not closed"],
  ["<b>one <i>two</b></i>", "</b> closes nothing"],
  ["bold</b>", "</b> closes nothing"],
  ["a < b", "is no tag that can stand here"],
  ["a > b", "is no tag that can stand here"],
  ["<blink>x</blink>", "<blink> is no tag that can stand here"],
  ['<b class="x">x</b>', "is no tag that can stand here"],
  ["<a>x</a>", "<a> is no tag that can stand here"],
  ['<a href="javascript:alert(1)">x</a>', "Telegram drops a link to javascript:alert(1)"],
  ["<b>a <b>b</b></b>", "<b> stands inside another"],
  ["<code>a <b>b</b></code>", "Telegram shows no <b> inside <code>"],
  ["caf&eacute;", "&eacute; is no reference"],
  ["R&D", "&D is no reference"],
  ["R&D;", "&D; is no reference"],
  ["<pre>a <b>b</b></pre>", "Telegram shows no <b> inside <pre>"],
  ["<b>a</b", "</b is no tag that can stand here"],
  ['<b>a</b href="x">', "closes nothing"],
  ['<b href="https://news.example/">x</b>', "is no tag that can stand here"],
  ["<<b>x</b>", "< is no tag that can stand here"],
  ["<b x>x</b>", "<b x> is no tag that can stand here"],
  ["<b><i>x</i>", "<b> is not closed"],
])("%s: %s", (source, fault) => {
  expect(markupFault(source)).toContain(fault);
});
