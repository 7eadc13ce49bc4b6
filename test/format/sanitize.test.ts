/** What becomes of foreign HTML. */
import { describe, expect, test } from "vitest";
import { htmlToText } from "../../src/format/html-to-text.ts";
import { cutRuns, renderRuns } from "../../src/format/rich-text.ts";
import { sanitizeHtml } from "../../src/format/sanitize.ts";

const limits = { length: 4096, entities: 90 };
const shown = (source: string, base = "https://news.example/a/b"): string =>
  renderRuns(sanitizeHtml(source, base), limits).toString();

describe("foreign HTML", () => {
  test("keeps emphasis, links, code and quotes, and writes the rest as a typesetter would", () => {
    expect(shown("<h2>Title</h2><p>One <b>bold</b> and <em>soft</em>.</p><p>Two<br>lines</p>")).toBe(
      "<b>Title</b>\n\nOne <b>bold</b> and <i>soft</i>.\n\nTwo\nlines",
    );
    expect(shown("<ul><li>one</li><li>two</li></ul><ol><li>a<li>b</ol>")).toBe("• one\n• two\n\n1. a\n2. b");
    expect(shown("<blockquote><p>said</p><p>twice</p></blockquote><pre>x  =\n 1</pre>")).toBe(
      "<blockquote>said\n\ntwice</blockquote>\n\n<pre>x  =\n 1</pre>",
    );
    expect(shown("<table><tr><th>City</th><th>Seats</th></tr><tr><td>Lyon</td><td>12</td></tr></table>")).toBe(
      "<pre>City  Seats\nLyon  12</pre>",
    );
  });

  test("resolves links, takes trackers out, and drops what Telegram would lose or nobody should press", () => {
    expect(shown('<a href="/x?utm_source=rss&id=1">x</a>')).toBe('<a href="https://news.example/x?id=1">x</a>');
    for (const bad of [
      "javascript:alert(1)",
      "data:text/html,x",
      "mailto:a@b.example",
      "file:///etc/passwd",
      "http://localhost/",
      "java\nscript:x",
    ]) {
      expect(shown(`<a href="${bad}">x</a>`)).toBe("x");
    }
  });

  test("shows nothing that was hidden, run or framed", () => {
    const hidden =
      '<script>alert(1)</script><style>p{}</style><iframe src="x">y</iframe><p hidden>h</p><span style="display: none">n</span><noscript>js</noscript><svg><text>t</text></svg>seen';
    expect(shown(hidden)).toBe("seen");
  });

  test("decodes references once", () => {
    expect(htmlToText("AT&amp;T &lt;b&gt; &amp;lt; caf&eacute; &nbsp;&#8212; &hellip;")).toBe("AT&T <b> &lt; café — …");
  });

  test("is cut at a sentence, else a word, with every tag closed", () => {
    const runs = sanitizeHtml(
      "<p>A first sentence <b>that is bold</b>. <i>And a second one that goes on and on.</i></p>",
    );
    expect(renderRuns(cutRuns(runs, 50), limits).toString()).toBe("A first sentence <b>that is bold</b>.");
    const cut = renderRuns(cutRuns(sanitizeHtml(`<b>${"word ".repeat(50)}</b>`), 22), limits).toString();
    expect(cut).toBe("<b>word word word word…</b>");
  });
});
