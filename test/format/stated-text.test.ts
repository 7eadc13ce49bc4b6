import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { statedText } from "../../src/format/stated-text.ts";

describe("a text that was stated as plain text", () => {
  test.each([
    [
      "Harbour wall &#8216;will be rebuilt&#8217; for &pound;3m &amp; more",
      "Harbour wall ‘will be rebuilt’ for £3m & more",
    ],
    ["Tom &amp;amp; Jo&amp;#8217;s Quay", "Tom & Jo’s Quay"],
    ["&amp;amp;quot;Quoted&amp;amp;quot;", '"Quoted"'],
    ["L&rsquo;&eacute;t&eacute; &agrave; G&#xE8;ve", "L’été à Gève"],
    ["It&#039s new &#39;now&#39;", "It's new 'now'"],
    ["Caf&EACUTE; &AMP; bar", "CafÉ & bar"],
    ["Two&nbsp;&nbsp;words&hellip;", "Two words…"],
  ])("has its references decoded as often as they were encoded: %s", (stated, text) => {
    expect(statedText(stated)).toBe(text);
  });

  test.each([
    ["<b>Bold</b> and <i class='x'>slanted</i>", "Bold and slanted"],
    ["&lt;p&gt;One paragraph.&lt;/p&gt;&lt;p&gt;Another&lt;/p&gt;", "One paragraph. Another"],
    ['More | <a href="https://news.example/x">here</a>', "More | here"],
    ["First line<br>second<br/>third", "First line second third"],
    ["<p>Cut off by the site", "Cut off by the site"],
    ['A summary with a link <a href="https://news.exa', "A summary with a link"],
    ["<strong>New: the wall", "New: the wall"],
    ["<!-- wp:paragraph --><p>Text</p>", "Text"],
    ["<![CDATA[Tom & Jo]]>", "Tom & Jo"],
    ["Text <script>alert(1)</script>behind", "Text behind"],
    ["A <o:p></o:p>word <custom-tag data-x='1'>here", "A word here"],
    ["Picture <img src=x.jpg> gone", "Picture gone"],
  ])("has no markup: %s", (stated, text) => {
    expect(statedText(stated)).toBe(text);
  });

  test.each([
    "5 < 6 and 7 > 3",
    "I <3 the harbour",
    "Why the <video> element matters",
    "How to centre a <div>",
    "Too many <div>s on a page",
    "vector<int> and Map<String, List<Integer>> explained",
    "Ada Reed <ada@news.example>",
    "Hello <name>, welcome",
    "AT&T and R&D at Marks&Spencer",
    "if a<b and c>d",
    "The <b> tag is old",
    "x << 2",
  ])("keeps what is meant: %s", (text) => {
    expect(statedText(text)).toBe(text);
    expect(statedText(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;"))).toBe(text);
  });

  test("comes out in one line without a reference, whatever it was made of", () => {
    const bits = fc.constantFrom(
      "&amp;",
      "&lt;",
      "&#39;",
      "<b>",
      "</b>",
      "<",
      ">",
      "word ",
      "\n",
      "&quot;",
      "&",
      "<a href=",
      "'x'",
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 12 }), (parts) => {
        const text = statedText(parts.join(""));
        expect(text).not.toMatch(/\n|&(?:amp|lt|quot);/);
      }),
    );
  });

  test("takes its time only once for a text without end", () => {
    const startedAt = performance.now();
    for (const hostile of ["<", "&amp;", "<a ", "<script", "&#", "<!--", "</b>"]) statedText(hostile.repeat(100_000));
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
