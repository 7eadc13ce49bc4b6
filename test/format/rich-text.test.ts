/** Runs of marked text: merged, cut, and written as Telegram's HTML. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codePoints, entityBytesLimit, entityCost, visibleText } from "../../src/format/measure.ts";
import { cutRuns, type Mark, markOrder, mergeRuns, type Run, renderRuns } from "../../src/format/rich-text.ts";

const run = (text: string, ...marks: Mark[]): Run => ({ text, marks });
const limits = { length: 4096, entities: 90 };
const shown = (runs: readonly Run[], entities = limits.entities): string =>
  renderRuns(runs, { ...limits, entities }).toString();
const href = "https://news.example/";

describe("runs that look alike", () => {
  test("become one, and empty ones vanish", () => {
    expect(mergeRuns([run("a", "b"), run("", "i"), run("b", "b"), run("c")])).toEqual([run("ab", "b"), run("c")]);
    expect(mergeRuns([run("a"), run("b"), run("c")])).toEqual([run("abc")]);
  });

  test("stay apart where a mark, a link or a block differs", () => {
    const runs: Run[] = [
      run("a", "b"),
      run("b", "i"),
      run("c", "b", "i"),
      run("d", "b"),
      { ...run("e", "b"), href },
      { ...run("f", "b"), href: `${href}x` },
      { ...run("g", "b"), block: "quote" },
      { ...run("h", "b"), block: "pre" },
    ];
    expect(mergeRuns(runs)).toEqual(runs);
  });

  test("keep their links and blocks when they become one", () => {
    const look = { marks: ["b" as const], href, block: "quote" as const };
    expect(
      mergeRuns([
        { text: "a", ...look },
        { text: "b", ...look },
      ]),
    ).toEqual([{ text: "ab", ...look }]);
  });

  test("are not changed in place", () => {
    const given = [run("a"), run("b")];
    mergeRuns(given);
    expect(given).toEqual([run("a"), run("b")]);
  });
});

describe("runs that are too long", () => {
  test("are cut at a sentence, within whatever mark it ends", () => {
    expect(cutRuns([run("One sentence, "), run("bold.", "b"), run(" And another one.")], 22)).toEqual([
      run("One sentence, "),
      run("bold.", "b"),
    ]);
  });

  test("are cut at a word, with the ellipsis in the mark of that word", () => {
    expect(cutRuns([run("abc "), run("defghijk lmn", "b"), run(" opq", "i")], 14)).toEqual([
      run("abc "),
      run("defghijk…", "b"),
    ]);
    expect(cutRuns([run("abcdefgh", "b"), run(" ijklmnopqrs")], 10)).toEqual([run("abcdefgh…", "b")]);
  });

  test("stay whole when they fit, counted in code points", () => {
    const runs = [run("😀😀", "b"), run("ab")];
    expect(cutRuns(runs, 4)).toEqual(runs);
    expect(cutRuns(runs, 4)).not.toBe(runs);
  });

  test("keep an ellipsis of their own as it is", () => {
    expect(cutRuns([run("To be continued… Then more and more.")], 18)).toEqual([run("To be continued…")]);
  });

  test("become nothing where there is no room", () => {
    expect(cutRuns([run("abc")], 0)).toEqual([]);
    expect(cutRuns([], 0)).toEqual([]);
  });
});

describe("runs as Telegram's HTML", () => {
  test("are nested in the order of their marks, the link outside", () => {
    expect(shown([run("a < b", "b", "i")])).toBe("<b><i>a &lt; b</i></b>");
    expect(shown([{ ...run("x", "u", "s"), href }])).toBe(`<a href="${href}"><u><s>x</s></u></a>`);
    expect(shown(markOrder.map((mark) => run("x", mark)))).toBe(
      "<b>x</b><i>x</i><u>x</u><s>x</s><tg-spoiler>x</tg-spoiler><code>x</code>",
    );
    expect(shown([run("plain & simple")])).toBe("plain &amp; simple");
    expect(shown([])).toBe("");
  });

  test("share one block as long as it lasts", () => {
    const quoted = { block: "quote" as const };
    const code = { block: "pre" as const };
    expect(
      shown([
        run("a"),
        { ...run("b", "b"), ...quoted },
        { ...run("c"), ...quoted },
        { ...run("d"), ...code },
        run("e"),
      ]),
    ).toBe("a<blockquote><b>b</b>c</blockquote><pre>d</pre>e");
    expect(
      shown([
        { ...run("a"), ...code },
        { ...run("\nb"), ...code },
      ]),
    ).toBe("<pre>a\nb</pre>");
  });

  test("past the number of entities that was granted, stay as plain text", () => {
    expect(shown([run("a", "b"), run("b", "i"), run("c", "u")], 2)).toBe("<b>a</b><i>b</i>c");
    expect(shown([run("a", "b", "i"), { ...run("b", "b"), href }], 3)).toBe("<b><i>a</i></b>b");
    expect(shown([run("a", "b", "i"), { ...run("b"), href }], 3)).toBe(`<b><i>a</i></b><a href="${href}">b</a>`);
    expect(shown([run("a", "b"), { ...run("b"), block: "quote" }], 1)).toBe("<b>a</b>b");
    expect(shown([run("a", "b"), { ...run("b"), block: "pre" }], 2)).toBe("<b>a</b><pre>b</pre>");
    expect(
      shown(
        [
          { ...run("a", "b"), block: "quote" },
          { ...run("b", "b"), block: "quote" },
        ],
        2,
      ),
    ).toBe("<blockquote><b>a</b>b</blockquote>");
  });

  test("past half of the bytes that Telegram grants for entities, lose their links and marks", () => {
    const long: Run = { ...run("x"), href: `${href}${"x".repeat(1000)}` };
    const html = renderRuns(
      Array.from({ length: 10 }, (_, i) => ({ ...long, text: String(i) })),
      limits,
    );
    expect(visibleText(html)).toBe("0123456789");
    expect(entityCost(html).count).toBe(4);
    expect(entityCost(html).bytes).toBeLessThanOrEqual(entityBytesLimit / 2);
    const marks = Array.from({ length: 400 }, (_, i) => run("x", i % 2 === 0 ? "b" : "i"));
    expect(entityCost(renderRuns(marks, { length: 4096, entities: 1000 })).count).toBe(281);
  });

  test("never say more or less than their texts, whatever is cut", () => {
    const anyRun: fc.Arbitrary<Run> = fc.record(
      {
        text: fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => !/[\p{Surrogate}\0]/u.test(text)),
        marks: fc.subarray([...markOrder]),
        href: fc.constant(href),
        block: fc.constantFrom("pre" as const, "quote" as const),
      },
      { requiredKeys: ["text", "marks"] },
    );
    fc.assert(
      fc.property(
        fc.array(anyRun, { maxLength: 12 }),
        fc.nat({ max: 120 }),
        fc.nat({ max: 8 }),
        (runs, length, entities) => {
          const whole = runs.map(({ text }) => text).join("");
          const cut = cutRuns(mergeRuns(runs), length);
          const text = cut.map((each) => each.text).join("");
          expect(codePoints(text)).toBeLessThanOrEqual(length);
          if (codePoints(whole) <= length) expect(text).toBe(whole);
          const html = renderRuns(cut, { length, entities });
          expect(visibleText(html)).toBe(text.trim());
          expect(entityCost(html).count).toBeLessThanOrEqual(entities);
        },
      ),
    );
  });
});
