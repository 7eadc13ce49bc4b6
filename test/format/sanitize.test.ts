/** What becomes of foreign HTML. */
import { describe, expect, test } from "vitest";
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

  test("is cut at a sentence, else a word, with every tag closed", () => {
    const runs = sanitizeHtml(
      "<p>A first sentence <b>that is bold</b>. <i>And a second one that goes on and on.</i></p>",
    );
    expect(renderRuns(cutRuns(runs, 50), limits).toString()).toBe("A first sentence <b>that is bold</b>.");
    const cut = renderRuns(cutRuns(sanitizeHtml(`<b>${"word ".repeat(50)}</b>`), 22), limits).toString();
    expect(cut).toBe("<b>word word word word…</b>");
  });
});

const texts = (source: string, textOnly = false): string =>
  sanitizeHtml(source, undefined, { textOnly })
    .map((run) => run.text)
    .join("");

describe("emphasis", () => {
  test.each([
    ["b", "b strong h1 h2 h3 h4 h5 h6 dt"],
    ["i", "i em cite dfn var"],
    ["u", "u ins"],
    ["s", "s strike del"],
    ["code", "code kbd samp tt"],
    ["tg-spoiler", "tg-spoiler"],
  ])("written as <%s> for %s", (tag, names) => {
    for (const name of names.split(" ")) expect(shown(`<${name}>x</${name}>`), name).toBe(`<${tag}>x</${tag}>`);
  });

  test("of other names is left out, its text is kept", () => {
    expect(shown("<span>a</span><font>b</font><mark>c</mark><x:y>d</x:y>")).toBe("abcd");
  });

  test("is nested in one order, each mark once", () => {
    expect(shown("<i><b><strong>x</strong></b></i>")).toBe("<b><i>x</i></b>");
    expect(shown("<tg-spoiler><s><u><i><b>x</b></i></u></s></tg-spoiler>")).toBe(
      "<b><i><u><s><tg-spoiler>x</tg-spoiler></s></u></i></b>",
    );
  });

  test("gives way to code, where Telegram shows no other mark and no link", () => {
    expect(shown('<b><code>x</code></b><a href="/l"><code>y</code></a><pre><b>z</b> <a href="/l">w</a></pre>')).toBe(
      "<code>xy</code>\n\n<pre>z w</pre>",
    );
  });

  test("ends where its tag ends, or the one around it", () => {
    expect(shown("<b>a<i>b</b>c</i>d")).toBe("<b>a</b><b><i>b</i></b>cd");
    expect(shown("a</b>b</nothing>c")).toBe("abc");
    expect(shown("<b>a</nothing>b</b>c")).toBe("<b>ab</b>c");
    expect(shown("<section><b>a</section>b")).toBe("<b>a</b>\n\nb");
  });
});

describe("blocks", () => {
  test.each(
    "p div section article header footer main aside figure figcaption ul ol dl dd h1 blockquote pre hr address details summary".split(
      " ",
    ),
  )("<%s> stands apart", (name) => {
    expect(texts(`a<${name}>b</${name}>c`)).toBe(name === "hr" ? "a\n\nbc" : "a\n\nb\n\nc");
  });

  test("leave one blank line between them, however many there are, and none around all", () => {
    expect(texts("<div><div><p>a</p></div></div><div></div><div><p>b</p></div>")).toBe("a\n\nb");
    expect(texts(" \n <p> a </p> \n <p> b </p> ")).toBe("a \n\nb ");
  });

  test("a break is a line, two are a paragraph, more are no more", () => {
    expect(texts("a<br>b<br><br>c<br><br><br><br>d")).toBe("a\nb\n\nc\n\nd");
    expect(texts("<br>a<br>")).toBe("a");
    expect(texts("<p>a<br></p><p>b</p>")).toBe("a\n\nb");
  });

  test("blanks are one between words and none at a line's beginning", () => {
    expect(texts("a  \n\t b <b> c</b>")).toBe("a b c");
    expect(texts("<p>  a</p><p>\n b</p>")).toBe("a\n\nb");
    expect(texts("a<b> </b> b")).toBe("a b");
    expect(texts("<p> <b> </b> x</p>")).toBe("x");
    expect(texts("a <br> b")).toBe("a \nb");
  });

  test("a quote holds its own breaks, code its blanks", () => {
    expect(shown("a<blockquote>b<br>c</blockquote>d")).toBe("a\n\n<blockquote>b\nc</blockquote>\n\nd");
    expect(shown("<blockquote>a</blockquote><blockquote>b</blockquote>")).toBe("<blockquote>a\n\nb</blockquote>");
    expect(shown("<pre>  a\n\n  b </pre>")).toBe("<pre>  a\n\n  b </pre>");
    expect(sanitizeHtml('<pre><b>a</b><a href="https://a.example/">b</a></pre>')).toEqual([
      { text: "ab", marks: [], block: "pre" },
    ]);
    expect(shown("<pre>a</pre><blockquote>b</blockquote>")).toBe("<pre>a</pre>\n\n<blockquote>b</blockquote>");
    expect(shown("<blockquote>a<pre>b</pre></blockquote>")).toBe("<blockquote>a\n\nb</blockquote>");
  });
});

describe("lists", () => {
  test("have a sign or a number for each entry, each list its own count", () => {
    expect(texts("<ol><li>a</li><li>b</li></ol><p>x</p><ol><li>c</li></ol>")).toBe("1. a\n2. b\n\nx\n\n1. c");
    expect(texts("<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>")).toBe("1. a\n\n• b\n\n2. c");
    expect(texts("<li>a<li>b")).toBe("• a\n• b");
    expect(texts("<ul><li> a</li></ul>")).toBe("• a");
    expect(texts("<ol><div><li>a</li></div><div><li>b</li></div></ol>")).toBe("1. a\n\n2. b");
  });
});

describe("tables", () => {
  const table =
    "<table><tr><th>City</th><th>Seats </th></tr><tr><td>Saint\n-Étienne</td><td><b>12</b></td></tr></table>";

  test("are aligned text between what stands around them", () => {
    expect(shown(`<p>a</p>${table}<p>b</p>`)).toBe("a\n\n<pre>City            Seats\nSaint -Étienne  12</pre>\n\nb");
    expect(shown(table)).toBe("<pre>City            Seats\nSaint -Étienne  12</pre>");
    expect(texts(`${table}${table}`).match(/\n\nCity/g)).toHaveLength(1);
  });

  test("without a word in them are nothing", () => {
    expect(texts("a<table><tr><td> </td></tr></table>b")).toBe("a\n\nb");
    expect(texts("<table><tr><td>a \n\t b</td></tr></table>")).toBe("a b");
    expect(texts("a<table></table>b")).toBe("a\n\nb");
    expect(texts("<table>between<tr>rows<td>a</td></tr></table>")).toBe("a");
    expect(texts("a<td>b</td></table>")).toBe("ab");
  });
});

describe("what is not meant to be seen", () => {
  test.each(
    "script style iframe object applet template noscript svg math title button select textarea audio video".split(" "),
  )("<%s> is not", (name) => {
    expect(texts(`a<${name}>x</${name}>b`)).toBe("ab");
  });

  test("nor is the head of a page, nor what is embedded", () => {
    expect(texts("<html><head><meta>x</head><body>a<embed>b</embed>c</body></html>")).toMatch(/^a.*c$/);
  });

  test.each([
    "hidden",
    'hidden=""',
    'aria-hidden="true"',
    'style="display:none"',
    'style="color: red; DISPLAY : none"',
    'style="visibility: hidden"',
    'style="visibility :hidden"',
    'style="font-size : 0"',
    'style="font-size:0"',
  ])("nor what is %s, with all that is in it", (attribute) => {
    expect(texts(`a<div ${attribute}>x<p>y</p><br><ul><li>z</ul></div>b`)).toBe("ab");
  });

  test.each(['aria-hidden="false"', 'style="display:block"', 'style="font-size:9px"', 'class="hidden"'])(
    "but what is %s",
    (attribute) => {
      expect(texts(`a<span ${attribute}>x</span>b`)).toBe("axb");
    },
  );
});

describe("links", () => {
  test("lead where they led on their page, or nowhere", () => {
    expect(shown('<a href=" b?c ">x</a>')).toBe('<a href="https://news.example/a/b?c">x</a>');
    expect(renderRuns(sanitizeHtml('<a href="/b">x</a>'), limits).toString()).toBe("x");
    expect(renderRuns(sanitizeHtml('<a href="https://a.example/">x</a>'), limits).toString()).toBe(
      '<a href="https://a.example/">x</a>',
    );
    expect(shown('<a href="">x</a><a>y</a><b href="/x">z</b>')).toBe("xy<b>z</b>");
  });

  test("never open a chat or an app of Telegram", () => {
    expect(shown('<a href="tg://resolve?domain=x">x</a>')).toBe("x");
  });

  test("of links in each other, the inner one counts", () => {
    expect(shown('<a href="/1">a<span><a href="/2">b</a></span></a>')).toContain(
      '<a href="https://news.example/2">b</a>',
    );
  });

  test("and marks are not asked for where only the text is wanted", () => {
    expect(sanitizeHtml('<b>a</b> <a href="https://a.example/">b</a>', undefined, { textOnly: true })).toEqual([
      { text: "a b", marks: [] },
    ]);
  });
});

describe("what is too much", () => {
  test("lies behind two hundred thousand characters, or two hundred levels deep", () => {
    expect(texts(`${" ".repeat(199_998)}abc`)).toBe("ab");
    const deep = (levels: number): string => shown(`${"<span>".repeat(levels)}<b>x</b>${"</span>".repeat(levels)}y`);
    expect(deep(199)).toBe("<b>x</b>y");
    expect(deep(200)).toBe("xy");
  });
});

test("references and invisible characters are read as in any other text", () => {
  expect(texts("caf&eacute; &amp;lt; \u202Ea\u200B\u200Bb <pre>c\u202E</pre>")).toBe("café &lt; ab \n\nc");
  expect(texts("<table><tr><td>a\u202E</td></tr></table>")).toBe("a");
});
