/** Announcements, and what stands in the place of a withdrawn story or below a corrected one. */
import { describe, expect, test } from "vitest";
import { codePoints } from "../../src/format/measure.ts";
import { renderAnnouncement, renderCorrectionNotice, renderRetraction } from "../../src/format/notices.ts";
import { judged } from "../support/judged.ts";
import { cardOptions, morning, sampleArticle } from "../support/samples.ts";

describe("an announcement", () => {
  test("is the newsroom's text in clean paragraphs, nothing of it markup", () => {
    const message = renderAnnouncement("We move  to <b>new</b> rooms.\n\n\n\nSee you & others!\u202E");
    expect(message.html.toString()).toBe("We move to &lt;b&gt;new&lt;/b&gt; rooms.\n\nSee you &amp; others!");
    expect(Object.keys(message)).toEqual(["html"]);
  });

  test("is cut where Telegram's message ends", () => {
    const { text } = judged(renderAnnouncement("word ".repeat(2000)));
    expect(codePoints(text)).toBeGreaterThan(4080);
    expect(text.endsWith("word…")).toBe(true);
  });
});

describe("a withdrawn story", () => {
  const withdrawn = (reason: string, content = {}) =>
    sampleArticle(content, { state: "retracted", retraction: { at: morning, reason } });

  test("is struck out, with the reason above and the source below", () => {
    expect(renderRetraction(withdrawn("The bridge  never <closed>."), cardOptions).html.toString()).toBe(
      '🚫 <b>Withdrawn</b>\nThe bridge never &lt;closed&gt;.\n\n<s>Bridge reopens</s>\n\n<a href="https://news.example/bridge">Read at news.example</a>',
    );
  });

  test("may be withdrawn without a word", () => {
    expect(judged(renderRetraction(withdrawn(" "), cardOptions)).text).toBe(
      "🚫 Withdrawn\n\nBridge reopens\n\nRead at news.example",
    );
    expect(judged(renderRetraction(sampleArticle(), cardOptions)).text).toMatch(/^🚫 Withdrawn\n\nBridge/);
  });

  test("names its site as readers know it, and each name keeps its direction", () => {
    const message = renderRetraction(withdrawn("", { title: "الجسر", siteName: " رويترز " }), cardOptions);
    expect(judged(message).text).toBe("🚫 Withdrawn\n\n\u2068الجسر\u2069\n\nRead at \u2068رويترز\u2069");
  });

  test("has room for a reason, not for an essay", () => {
    const message = renderRetraction(
      withdrawn("x".repeat(5000), { title: "t".repeat(5000), siteName: "s".repeat(500) }),
      cardOptions,
    );
    const [head, title, source] = judged(message).text.split("\n\n");
    expect(codePoints(head?.split("\n")[1] ?? "")).toBe(600);
    expect(codePoints(title ?? "")).toBe(300);
    expect(codePoints(source ?? "")).toBe("Read at ".length + 80);
  });
});

describe("the word below a corrected story", () => {
  const corrected = (note: string, content = {}) => sampleArticle(content, { correction: { at: morning, note } });

  test("names the story, says what was wrong and where to read it", () => {
    expect(renderCorrectionNotice(corrected("It opens  on Friday."), cardOptions).html.toString()).toBe(
      '✏️ <b>Correction: Bridge reopens</b>\nIt opens on Friday.\n\n<a href="https://news.example/bridge">Read at news.example</a>',
    );
  });

  test("may say nothing more", () => {
    const text = "✏️ Correction: Bridge reopens\n\nRead at news.example";
    expect(judged(renderCorrectionNotice(corrected(""), cardOptions)).text).toBe(text);
    expect(judged(renderCorrectionNotice(sampleArticle(), cardOptions)).text).toBe(text);
  });

  test("keeps a name's direction, and its length in bounds", () => {
    const { text } = judged(renderCorrectionNotice(corrected("n".repeat(900), { title: "الجسر" }), cardOptions));
    expect(text).toContain("Correction: \u2068الجسر\u2069\n");
    expect(codePoints(text.split("\n")[1] ?? "")).toBe(600);
  });
});
