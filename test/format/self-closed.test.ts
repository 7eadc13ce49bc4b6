/** What XHTML closes in one tag is closed for every parser of HTML, and nothing else is touched. */
import { describe, expect, test } from "vitest";
import { htmlToText } from "../../src/format/html-to-text.ts";
import { sanitizeHtml } from "../../src/format/sanitize.ts";
import { writeOutSelfClosed } from "../../src/format/self-closed.ts";

describe("an element closed within its tag", () => {
  test.each([
    ['<script src="a.js"/><p>seen</p>', '<script src="a.js"></script><p>seen</p>'],
    ['<SCRIPT SRC="a.js" />seen', '<SCRIPT SRC="a.js" ></SCRIPT>seen'],
    [
      '<iframe src="https://x.example/?a=1&amp;b=2"/>seen',
      '<iframe src="https://x.example/?a=1&amp;b=2"></iframe>seen',
    ],
    ['<a title="x > y"/>seen', '<a title="x > y"></a>seen'],
    ['<a name="top"/><b/><blockquote/>seen', '<a name="top"></a><b></b><blockquote></blockquote>seen'],
    ["<script/><script/>seen", "<script></script><script></script>seen"],
    ["<title/><textarea rows='2'/>seen", "<title></title><textarea rows='2'></textarea>seen"],
  ])("%s ends there", (source, written) => {
    expect(writeOutSelfClosed(source)).toBe(written);
  });

  test.each([
    '<br/><img src="x.png"/><hr />',
    "<a href=/section/>text</a>",
    '<script src="a.js"/></script><p>seen</p>',
    "<script>document.write('<iframe src=\"x\"/>')</script>",
    "<script>if (a</b/>2) write('<b/>')</script>",
    '<svg><path d="M0"/><circle r="1"/></svg>',
    "a /> b",
    '<p class="a">/>',
    '<p title="a > b">/>',
    "<p>plain</p>",
  ])("%s stays as it is", (source) => {
    expect(writeOutSelfClosed(source)).toBe(source);
  });

  test("takes time in proportion to its length, whatever it is made of", () => {
    const startedAt = performance.now();
    for (const bomb of ["/>", "<script/>", "<script", "<b/>", "<a href=x/>", "<script>", "< />", "<script />x"])
      writeOutSelfClosed(bomb.repeat(200_000));
    expect(performance.now() - startedAt).toBeLessThan(8000);
  });
});

describe("foreign HTML", () => {
  test.each([
    "style",
    "script",
    "iframe",
    "object",
    "noscript",
    "title",
    "textarea",
    "video",
    "audio",
    "select",
    "button",
    "svg",
    "template",
  ])("loses nothing behind a <%s/>", (tag) => {
    expect(htmlToText(`<div><p>before</p><${tag}/><p>behind</p></div>`)).toBe("before\n\nbehind");
  });

  test.each(["0.9em", ".85rem", "0.75 em", "10px", "small", "100%", "01em", "inherit"])(
    "in type of %s is seen",
    (size) => {
      expect(htmlToText(`<p style="font-size: ${size}">seen</p>`)).toBe("seen");
      expect(htmlToText(`<p style="color:red;font-size:${size};margin:0">seen</p>`)).toBe("seen");
    },
  );

  test.each(["0", "0px", "0em", "0.0em", "0 !important", "00px", ".0em", "0%"])("in type of %s is hidden", (size) => {
    expect(htmlToText(`<p>seen</p><p style="font-size: ${size}">hidden</p>`)).toBe("seen");
  });

  test("has a size again where an element inside has one", () => {
    const runs = sanitizeHtml('<div style="font-size:0">no <p style="font-size:16px">seen</p> no</div>');
    expect(runs.map(({ text }) => text).join("")).toBe("seen");
  });
});
