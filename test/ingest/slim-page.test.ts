import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { readHead } from "../../src/ingest/page/head.ts";

const slim = (html: string): string => readHead(html).slim;

describe("what the reader-mode library is given of a page", () => {
  it("has no scripts, styles and comments", () => {
    expect(
      slim(
        `<p>a</p><script data-x>if (a<b) {}</script><style>p{}</style><!-- c --><script type="application/ld+json">{}</script><p>b`,
      ),
    ).toBe("<p>a</p><p>b");
  });

  it("leaves out everything from a script that never ends, as browsers do", () => {
    expect(slim("<p>a</p><script>let b = '<p>c</p>'")).toBe("<p>a</p>");
  });

  it("has no space between blocks, and keeps it beside words and within lines", () => {
    expect(slim("<ul>\n<li>a <b>b</b> <i>c</i></li>\n \n<li>d</li> </ul> e <p>f</p>")).toBe(
      "<ul><li>a <b>b</b> <i>c</i></li><li>d</li></ul> e <p>f</p>",
    );
    expect(slim("<div> <span>a</span> <span>b</span> </div>")).toBe("<div> <span>a</span> <span>b</span> </div>");
  });

  it("has no attributes for scripts, but a picture's, which may hold its address", () => {
    expect(slim(`<p data-a='1 2' class="b" onclick=go() id=c data-d>e</p><img data-src="f.jpg">`)).toBe(
      `<p  class="b"  id=c >e</p><img data-src="f.jpg">`,
    );
  });

  it("says the same words as the page, whatever the page", () => {
    const bits = [
      ..."<p>,</p>,<div>,</div>,<ul>,<li>,</ul>,<b>,</b>,<br>,<a href=x data-y>,</a>,<p data-z='>' onx=\"\">,<img data-a=b>".split(
        ",",
      ),
      ...[
        "<!-- x -->",
        "<script data-q>1<2</script>",
        "<style>a{}</style>",
        " ",
        "\n",
        "word",
        "&nbsp;",
        "&amp;",
        "<svg><p/></svg>",
      ],
    ];
    const words = (html: string): string => {
      const { document } = parseHTML(`<html><body>${html}</body></html>`);
      for (const unseen of document.querySelectorAll("script, style")) unseen.remove();
      return document.body.textContent?.replace(/\s+/g, "") ?? "";
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits), { maxLength: 25 }), (parts) => {
        const page = parts.join("");
        expect(words(slim(page))).toBe(words(page));
      }),
      { numRuns: 3000 },
    );
  });
});
