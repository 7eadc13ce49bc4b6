/** Foreign HTML as plain paragraphs, by the quick way or the parser's. */
import { expect, test } from "vitest";
import { htmlToText } from "../../src/format/html-to-text.ts";

test("decodes references once", () => {
  expect(htmlToText("AT&amp;T &lt;b&gt; &amp;lt; caf&eacute; &nbsp;&#8212; &hellip;")).toBe("AT&T <b> &lt; café — …");
});

test("says the same in simple HTML and in what only a parser can read", () => {
  expect(htmlToText('<p>One <a href="/x">link</a></p><p>Two</p>')).toBe("One link\n\nTwo");
  expect(htmlToText('<p>One <a href="/x">link</a></p><section>Two</section>')).toBe("One link\n\nTwo");
  expect(htmlToText("plain")).toBe("plain");
  expect(htmlToText("<blockquote>One</blockquote><section>Two</section>")).toBe("One\n\nTwo");
});

test("is without what was hidden, and clean", () => {
  expect(htmlToText("<script>alert(1)</script><p>a\u202E  b</p><p hidden>c</p>")).toBe("a b");
});
